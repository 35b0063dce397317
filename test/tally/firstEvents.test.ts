import { expect, test } from 'vitest';
import { earliestOf, firstEvents } from '../../src/tally/events.ts';
import { day, tableOf } from '../documents/reportOf.ts';

const today = '2025-02-15';
const lines = [
  '法院代字,立案日期,结案日期',
  '内0203,2023-05-02,2023-06-01',
  '内0203,2023-05-01,',
  '内0203,2022-01-01,2022-01-02',
  '内0204,2024-05-01,',
];
const table = await tableOf([{ path: 'a.csv', bytes: `${lines.join('\n')}\n` }], { today });

/** Where the data of a court begins, with these rows rejected (1). */
const firstOf = (code: string, ...rejected: readonly number[]) =>
  firstEvents(table, Uint8Array.from(rejected))[table.courts.findIndex((court) => court.code === code)];

test('the first filing and closing of each court, without rejected rows', () => {
  expect(firstOf('内0203', 0, 0, 1, 0)).toEqual({ filedOn: day('2023-05-01'), closedOn: day('2023-06-01') });
  expect(firstOf('内0204', 0, 0, 1, 0)).toEqual({ filedOn: day('2024-05-01'), closedOn: undefined });
});

test('a court whose rows are all rejected has none', () => {
  expect(firstOf('内0204', 0, 0, 0, 1)).toEqual({ filedOn: undefined, closedOn: undefined });
});

test('of several the earliest, of each kind', () => {
  const [one, other] = [
    { filedOn: 10, closedOn: undefined },
    { filedOn: 12, closedOn: 11 },
  ];
  expect(earliestOf([one, other])).toEqual({ filedOn: 10, closedOn: 11 });
  expect(earliestOf([one])).toEqual(one);
  expect(earliestOf([])).toEqual({ filedOn: undefined, closedOn: undefined });
});
