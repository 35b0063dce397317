import { expect, test } from 'vitest';
import { mappingOf, missingFields, settleColumns } from '../../src/surveys/settled.ts';
import { column, guessed } from './surveyed.ts';

const days = ['2024-01-05', '2024-03-01'];
const columns = [
  column('法院', ['固阳县'], 0),
  column('收件日', days, 1),
  column('裁判日期', days, 2),
  column('备注', ['x'], 3),
] as const;
const guesses = guessed(columns);

test('without answers, likely guesses are entries and unsure ones are not', () => {
  const settled = settleColumns(guesses, new Map());
  expect(settled.columns.map(({ field }) => field)).toEqual(['filedOn', 'court', 'closedOn']);
  expect(mappingOf(settled)).toEqual({ filedOn: ['收件日'] });
  expect(settled.unplaced.map((one) => one.column.header)).toEqual(['备注']);
});

test('an answer goes before the guess', () => {
  const settled = settleColumns(guesses, new Map([['closedOn', columns[3]]]));
  expect(mappingOf(settled)).toEqual({ filedOn: ['收件日'], closedOn: ['备注'] });
  expect(settled.unplaced.map((one) => one.column.header)).toEqual(['裁判日期']);
});

test('an accepted guess is an entry, a refused one leaves its column over', () => {
  expect(mappingOf(settleColumns(guesses, new Map([['closedOn', columns[2]]])))).toEqual({
    filedOn: ['收件日'],
    closedOn: ['裁判日期'],
  });
  const refused = settleColumns(guesses, new Map([['closedOn', null]]));
  expect(mappingOf(refused)).toEqual({ filedOn: ['收件日'] });
  expect(refused.unplaced.map((one) => one.column.header)).toEqual(['裁判日期', '备注']);
});

test('what a report cannot do without', () => {
  expect(missingFields(settleColumns(guesses, new Map()))).toEqual([]);
  expect(missingFields(settleColumns(guessed([column('裁判日期', days)]), new Map()))).toEqual(['filedOn', 'court']);
  expect(missingFields(settleColumns(guessed([column('案号', ['x'])]), new Map()))).toEqual(['filedOn']);
  // Unsure is not enough.
  expect(missingFields(settleColumns(guessed([column('收件日', ['x'])]), new Map()))).toEqual(['filedOn', 'court']);
});
