import { expect, test } from 'vitest';
import type { CaseTable } from '../../src/cases/caseTable.ts';
import { fieldIds } from '../../src/cases/fields.ts';
import { singleValue } from '../../src/observations/singleValue.ts';
import { listOf, observed } from './observed.ts';

const header = '法院,立案日期,结案日期,承办法官,是否上诉,二审立案日期';
/** Thirty rows of which only the filing day changes. */
const alike = (rows: number, change: (cells: string[], row: number) => string[] = (cells) => cells) =>
  listOf(header, rows, (row) =>
    change(
      ['昆都仑区人民法院', `2024-03-${String(1 + (row % 28)).padStart(2, '0')}`, '', '张三', '否', ''],
      row,
    ).join(),
  );
const found = async (...texts: string[]) =>
  (await observed('single-value', ...texts)).map(({ file, args: { field, kind } }) => `${file} ${field} ${kind}`);

test('columns with one value, or none, in every accepted row', async () => {
  expect(await observed('single-value', alike(30))).toEqual([
    ...[
      { field: 'closedOn', header: '结案日期', rows: 30, kind: 'blank' },
      { field: 'judge', header: '承办法官', rows: 30, kind: 'same' },
      { field: 'appealed', header: '是否上诉', rows: 30, kind: 'same' },
      { field: 'appealFiledOn', header: '二审立案日期', rows: 30, kind: 'blank' },
    ].map((args) => ({ rule: 'single-value', severity: 'info', file: 'a.csv', court: null, args })),
  ]);
});

test('fewer than thirty accepted rows say nothing', async () => {
  expect(await found(alike(29))).toEqual([]);
  expect(await found(alike(30, (cells, row) => (row === 7 ? ['', ...cells.slice(1)] : cells)))).toEqual([]);
});

test('one other value ends it, unless its row is rejected', async () => {
  const judge = (court: string) => (cells: string[], row: number) =>
    row === 30 ? [court, ...cells.slice(1, 3), '李四', ...cells.slice(4)] : cells;
  expect(await found(alike(31, judge('昆都仑区人民法院')))).not.toContain('a.csv judge same');
  expect(await found(alike(31, judge('')))).toContain('a.csv judge same');
});

test('a column of cells that cannot be read is not blank', async () => {
  const unread = (cells: string[]) => [...cells.slice(0, 4), '也许', '明天'];
  expect(await found(alike(30, unread))).toEqual(['a.csv closedOn blank', 'a.csv judge same']);
  // Only the cells of accepted rows are asked.
  const rejected = (cells: string[], row: number) => (row === 30 ? ['', ...cells.slice(1, 4), '也许', '明天'] : cells);
  expect(await found(alike(31, rejected))).toContain('a.csv appealed same');
});

test('each file is looked at by itself', async () => {
  const other = alike(30, (cells, row) => [
    ...cells.slice(0, 3),
    row % 2 === 0 ? '张三' : '李四',
    row % 3 ? '是' : '否',
    '',
  ]);
  expect(await found(alike(30), other)).toEqual([
    'a.csv closedOn blank',
    'a.csv judge same',
    'a.csv appealed same',
    'a.csv appealFiledOn blank',
    'b.csv closedOn blank',
    'b.csv appealFiledOn blank',
  ]);
});

test('the value is not told', async () => {
  expect(JSON.stringify(await observed('single-value', alike(30)))).not.toContain('张三');
});

test('thousands of files with faults in every column', () => {
  const files = 2000;
  const rows = 30;
  const faulty = fieldIds.filter((field) => field !== 'caseNumber');
  const inputs = Array.from({ length: files }, (_, index) => {
    const from = index * rows;
    const faults = faulty.map((field) => ({ field, kind: 'unknown', rows: [from + rows - 1] }));
    const columns = new Map(fieldIds.map((field, column) => [field, column]));
    return { from, to: from + rows, faults, columns, headers: fieldIds };
  });
  const columns = fieldIds.map((field) => [field, new Uint32Array(files * rows)]);
  const faults = inputs.flatMap((input) => input.faults);
  const table = { ...Object.fromEntries(columns), inputs, faults } as unknown as CaseTable;
  expect(singleValue.observe?.(table, { rejected: new Uint8Array(files * rows), today: 20_000 })).toEqual([]);
});
