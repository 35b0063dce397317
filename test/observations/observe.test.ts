import { expect, test } from 'vitest';
import { allObserved, listOf } from './observed.ts';

const header = '法院,案号,立案日期';
const row = (court: string, code: string) => (index: number) =>
  `${court},（2024）内${code}民初${2 * index + 1}号,2024-03-${String(1 + (index % 28)).padStart(2, '0')}`;
const files = [
  listOf(header, 2, row('青山区', '0204')),
  `${listOf(header, 3, row('东河区', '0202'))}东河区`,
  `${header}\n`,
  `${listOf(header, 1, row('昆都仑区', '0203'))}昆都仑区`,
];
const told = async (severities = {}) =>
  (await allObserved(files, severities)).map(({ rule, severity, file, court }) =>
    [rule, severity, file ?? court].join(' '),
  );

test('observations come by kind, then by file, then by court', async () => {
  expect(await told()).toEqual([
    'file-without-rows info c.csv',
    'cut-off info b.csv',
    'cut-off info d.csv',
    'serial-gap info 内0202',
    'serial-gap info 内0204',
  ]);
});

test('their severity may be chosen, and they may be switched off', async () => {
  expect(await told({ 'cut-off': 'error', 'serial-gap': 'off', 'file-without-rows': 'warning' })).toEqual([
    'file-without-rows warning c.csv',
    'cut-off error b.csv',
    'cut-off error d.csv',
  ]);
});

test('nothing is observed in a table without inputs', async () => {
  expect(await allObserved([])).toEqual([]);
});
