import { expect, test } from 'vitest';
import { measured, noticesOf } from '../../indicators/measured.ts';

const header = '法院,法院代码,案号,立案日期,结案日期';
const row = (court: string, code: string, serial: number) =>
  `${court},${code},（2024）豫0883民初${serial}号,2024-01-05,2024-02-04`;
const merged = async (...rows: string[]) => noticesOf(await measured([header, ...rows]), 'court-names-merged');

test('two names that one code made one court are told, once each', async () => {
  const rows = [row('甲区人民法院', '', 1), row('乙区人民法院', '', 2), row('乙区人民法院', '', 3)];
  const notice = [{ courts: [{ code: '豫0883', names: ['乙区人民法院', '甲区人民法院'] }] }];
  expect(await merged(...rows)).toEqual(notice);
  expect(await merged(...[...rows].reverse())).toEqual(notice);
});

test('by a code cell as well', async () => {
  expect(await merged(row('甲区人民法院', '豫01', 1), row('乙区人民法院', '豫01', 2))).toEqual([
    { courts: [{ code: '豫01', names: ['乙区人民法院', '甲区人民法院'] }] },
  ]);
});

test.each([
  [['孟州市人民法院', '河南省孟州市人民法院']],
  [['河南省孟州市人民法院', '孟州市人民法院', '焦作市孟州市人民法院']],
  [['孟州市人民法院', '孟州市法院']],
  [['孟州市人民法院', '孟州市人民法院城关法庭']],
  [['孟州市人民法院']],
])('%s are names of one court', async (names) => {
  expect(await merged(...names.map((name, index) => row(name, '', index + 1)))).toEqual([]);
});

test('names that the register knows for a court are no others', async () => {
  const rows = ['昆都仑区人民法院', '内蒙古自治区包头市昆都仑区人民法院', '昆都仑区法院'];
  expect(await merged(...rows.map((name, index) => row(name, '内0203', index + 1)))).toEqual([]);
  expect(await merged(row('昆都仑区人民法院', '内0203', 1), row('青山区人民法院', '内0203', 2))).toEqual([
    { courts: [{ code: '内0203', names: ['昆都仑区人民法院', '青山区人民法院'] }] },
  ]);
});

test('two codes are two courts', async () => {
  expect(await merged(row('甲区人民法院', '豫01', 1), row('乙区人民法院', '豫02', 2))).toEqual([]);
});
