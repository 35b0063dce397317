import { expect, test } from 'vitest';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { volumesOfTable } from '../../src/documents/volumes.ts';
import { windowOf } from '../../src/documents/window.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import { tableOf } from '../cases/tableOf.ts';
import { day } from './reportOf.ts';

async function volumesIn(...texts: string[]) {
  const table = await tableOf(texts);
  const { rows } = rejectRows(table, { today: day('2025-06-30'), duplicates: 'first' });
  return volumesOfTable(table, rows, windowOf('2024', day('2024-12-31'), calendarYear), {
    defaultKind: { line: 'civil', instance: 'first' },
    excludeTypeCodes: ['诉前调确'],
  });
}

test('courts with accepted rows are counted by themselves and together', async () => {
  const text = [
    '法院代字,案号,立案日期,结案日期',
    '内0203,（2023）内0203民初1号,2023-05-01,2024-02-01', // carried over, closed
    '内0203,（2023）内0203民初2号,2023-06-01,', // carried over, pending
    '内0203,（2024）内0203民初1号,2024-03-01,2024-04-01', // incoming, closed
    '内0203,（2024）内0203民初1号,2024-03-01,2024-04-01', // a duplicate
    '内0203,（2024）内0203诉前调确1号,2024-03-01,2024-04-01', // left out
    '内0204,（2024）内0204民初1号,2024-03-01,2025-01-15', // incoming, pending
    '内0202,（2024）内0202诉前调确1号,2024-03-01,', // its court has no other case
    '内0205,（2024）内0205民初1号,没有日期,', // rejected
    '',
  ].join('\n');
  const kundulun = { carriedOver: 2, incoming: 1, docket: 3, closed: 2, pending: 1 };
  const { courts, total } = await volumesIn(text);
  expect(Object.fromEntries(courts.map(({ code, volumes }) => [code, volumes]))).toEqual({
    内0203: kundulun,
    内0204: { carriedOver: 0, incoming: 1, docket: 1, closed: 0, pending: 1 },
    内0202: { carriedOver: 0, incoming: 0, docket: 0, closed: 0, pending: 0 },
  });
  expect(total).toEqual({ carriedOver: 2, incoming: 2, docket: 4, closed: 2, pending: 2 });
});

test('a file without closing days tells only what came in', async () => {
  const { courts, total } = await volumesIn('法院代字,立案日期\n内0203,2024-03-01\n');
  expect(total).toEqual({ carriedOver: null, incoming: 1, docket: null, closed: null, pending: null });
  expect(courts.map(({ volumes }) => volumes)).toEqual([total]);
});
