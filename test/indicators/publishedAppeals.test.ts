import { expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';
import { percent } from './printed.ts';

test('汪清 (wqlqfy.e-court.gov.cn): 93 closed, 4 appealed, 2 reversed or remanded: 95.70 settled, 2.15 改发率', async () => {
  const appeals = ['改判', '发回重审', '维持', '维持'];
  const lines = Array.from({ length: 93 }, (_, index) => {
    const outcome = appeals[index];
    const appeal = outcome === undefined ? '否,,,' : `是,2024-03-01,${outcome},2024-05-01`;
    return `（2024）内0203民初${index + 1}号,2024-01-05,2024-02-04,${appeal}`;
  });
  const report = await measured(['案号,立案日期,结案日期,是否上诉,二审立案日期,二审结果,二审结案日期', ...lines]);
  const [appeal, reversal] = [figureOf(report, 'appeal-rate'), figureOf(report, 'reversal-rate')];
  expect([appeal.numerator, reversal.numerator]).toEqual([4, 2]);
  expect(percent(93 - Number(appeal.numerator), appeal.denominator)).toBe('95.70');
  expect(percent(reversal.numerator, reversal.denominator)).toBe('2.15');
});

test('济源 买卖合同 2022-01/08 (jyzy.hncourt.gov.cn): 小额 220 of 548 = 40.15, 服判 497 of 548 = 90.69', async () => {
  // 525 summary closings with the 220 small claims among them, 23 ordinary ones; 51 appeals received.
  const lines = Array.from({ length: 548 }, (_, index) => {
    const procedure = index < 220 ? '小额诉讼' : index < 525 ? '简易' : '普通';
    const appeal = index >= 497 ? '是,2024-03-01' : '否,';
    return `（2024）内0203民初${index + 1}号,2024-01-05,2024-02-04,${procedure},${appeal}`;
  });
  const report = await measured(['案号,立案日期,结案日期,适用程序,是否上诉,二审立案日期', ...lines]);
  const [small, appeal] = [figureOf(report, 'small-claims-rate'), figureOf(report, 'appeal-rate')];
  expect(percent(small.numerator, small.denominator)).toBe('40.15');
  expect(percent(548 - Number(appeal.numerator), appeal.denominator)).toBe('90.69');
  // Not over summary closings, which would be 41.90 %.
  expect(small.denominator).toBe(548);
});
