import { expect, test } from 'vitest';
import { judgesOf, splitByCourt } from '../../src/tally/tally.ts';
import { tallied } from './tallied.ts';

const header = '法院代码,立案日期,结案日期,承办法官,案由';
const closed = '2024-01-05,2024-02-04';

test('judges with a closing are counted once in a court, and again in another', async () => {
  const tally = await tallied([
    header,
    `内0203,${closed},甲,`,
    `内0203,${closed},甲,`,
    `内0203,${closed},乙,`,
    `内0203,${closed},,`, // nobody named
    '内0203,2024-01-05,,丙,', // pending
    '内0203,2023-01-05,2023-02-04,丁,', // closed before the period
    '内0203,2024-01-05,2025-01-01,戊,', // closed after M
    `内0204,${closed},甲,`,
  ]);
  expect(judgesOf(tally)).toBe(3);
  const ofCourts = splitByCourt(tally).map((own) => [own.courts[0]?.code, judgesOf(own)]);
  expect(Object.fromEntries(ofCourts)).toMatchObject({ 内0203: 2, 内0204: 1 });
});

test('a judge in several groups of a court is one', async () => {
  const tally = await tallied(
    [header, `内0203,${closed},甲,离婚纠纷`, `内0203,${closed},甲,继承纠纷`, `内0203,${closed},乙,继承纠纷`],
    { grouping: 'cause' },
  );
  expect(tally.parts).toHaveLength(2);
  expect(judgesOf(tally)).toBe(2);
});

test('no closing, no judge', async () => {
  expect(judgesOf(await tallied([header, '内0203,2024-01-05,,甲,']))).toBe(0);
});
