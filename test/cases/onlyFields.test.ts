import { expect, test } from 'vitest';
import type { FieldId } from '../../src/cases/fields.ts';
import { daysOf, tableOf } from './tableOf.ts';

const list =
  '案号,法院,法院代码,立案日期,结案日期,适用程序,是否小额,标的额,扣除天数,承办法官\n' +
  '（2024）内0203民初5号,,,2024-01-05,2024-02-05,甲,是,不详,若干,法官甲01\n' +
  '待编号,青山区人民法院,,2024-01-06,待定,简易,否,12,3,法官甲02\n';

const read = (...only: FieldId[]) => tableOf([list], { only: new Set(only) });

test('a field that was not asked for holds nothing', async () => {
  const table = await read('filedOn', 'court', 'courtCode', 'caseNumber');
  expect(daysOf(table.filedOn, 2)).toEqual(['2024-01-05', '2024-01-06']);
  expect(daysOf(table.closedOn, 2)).toEqual(['blank', 'blank']);
  expect([...table.procedure.subarray(0, 2), ...table.smallClaims.subarray(0, 2)]).toEqual([0, 0, 0, 0]);
  expect([...table.claimAmount.subarray(0, 2), ...table.deductedDays.subarray(0, 2)]).toEqual([-1, -1, -1, -1]);
  expect([...table.judge.subarray(0, 2)]).toEqual([0, 0]);
});

test('and has no faults', async () => {
  const fieldsOf = async (...only: FieldId[]) => (await read(...only)).faults.map(({ field }) => field);
  expect(await fieldsOf('filedOn', 'court')).toEqual([]);
  expect(await fieldsOf('filedOn', 'court', 'procedure')).toEqual(['procedure']);
  expect(await fieldsOf('filedOn', 'caseNumber', 'deductedDays')).toEqual(['caseNumber', 'deductedDays']);
});

test('but is still known to have a column', async () => {
  const { inputs } = await read('filedOn', 'court');
  expect(inputs[0]?.mapped.has('procedure')).toBe(true);
  expect(inputs[0]?.columns.get('procedure')).toBe(5);
});

test('courts are placed by what was asked for', async () => {
  const codesOf = async (...only: FieldId[]) => {
    const { court, courts } = await read(...only);
    return Array.from(court.subarray(0, 2), (index) => courts[index]?.code);
  };
  expect(await codesOf('filedOn', 'court', 'courtCode', 'caseNumber')).toEqual(['内0203', '内0204']);
  expect(await codesOf('filedOn', 'court', 'courtCode')).toEqual([undefined, '内0204']);
});

test('left out, every field is read', async () => {
  const table = await tableOf([list]);
  expect(table.faults.map(({ field, kind, rows }) => `${field} ${kind} ${rows}`)).toEqual([
    ...['caseNumber unreadable 1', 'procedure unknown 0', 'claimAmount unreadable 0', 'deductedDays unreadable 0'],
  ]);
  expect(daysOf(table.closedOn, 2)).toEqual(['2024-02-05', 'unreadable']);
});
