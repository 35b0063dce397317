import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { completeScheme } from '../../../src/bands/scheme.ts';
import { indicatorIds, indicators } from '../../../src/indicators/registry.ts';
import { renderExplanation } from '../../../src/renderers/explanation/explanationTerminal.ts';
import { explained, type Question } from '../../documents/explanation/explained.ts';
import { languages, linesOf } from '../lines.ts';
import { explanationText } from './explanationText.ts';

const small = 'small/english-headers.csv';

/** Bands that judge the little courts of the fixture. */
const scheme = completeScheme({
  id: 'strict',
  version: '1',
  title: { zh: '试用方案', en: 'Trial' },
  status: 'illustrative',
  source: '-',
  minimumCases: 1,
  indicators: {
    'small-claims-rate': { better: 'higher', bands: [{ low: 0.35, source: '甲' }] },
    'closure-rate': { better: 'higher', bands: [{ low: 0.5, high: 0.8, source: '乙' }] },
    'average-duration': { better: 'lower', bands: [{ high: 40, source: '丙' }] },
    'p90-duration': { better: 'lower', bands: [{ low: 175, high: 180, source: '丁' }] },
    'appeal-rate': { better: 'lower', bands: [{ courtLevel: 'high', high: 0.2, source: '戊' }] },
  },
});
const of = (court: string): Question => ({ where: { courts: [court] }, scheme });

/** The lines of the first member, from its heading to the next empty line. */
async function stepsOf(id: string, asked: Question, language: 'zh' | 'en' = 'zh') {
  const lines = linesOf(await explanationText(id, small, asked, { language }));
  const from = lines.findIndex((line) => /（内02\d\d）$|\(内02\d\d\)$|^合计（|^Total of/.test(line));
  return lines.slice(from, lines.indexOf('', from));
}

describe('step by step, by hand', () => {
  test('zh: 小额诉讼程序适用率 of 青山', async () => {
    expect(await stepsOf('small-claims-rate', of('青山'))).toEqual([
      '包头市青山区人民法院（内0204）',
      '1 行数  读入 6 行   剔除 0 行   方案排除 0 件   计入 6 件',
      '2 收结  旧存 1   新收 5   受理 6   结案 5   未结 1',
      '3 分母  本期结案  5',
      '        且 民事   3',
      '        且 一审   3',
      '4 分子  且 适用小额诉讼程序  1',
      '5 计算  1 ÷ 3 = 0.3333333333333333…',
      '        四舍五入为百分数，保留 2 位小数：33.33%',
      '        95%置信区间 6.15% 至 79.23%（Wilson法）',
      '6 区间  不低于 35%',
      '        甲',
      '7 判定  低于区间下限：33.33% 低于 35%，差 1.67 个百分点',
      '        不确定：界限 35% 落在置信区间之内，判定或系偶然波动',
    ]);
  });

  test('en: the same', async () => {
    expect(await stepsOf('small-claims-rate', of('青山'), 'en')).toEqual([
      '包头市青山区人民法院 (内0204)',
      '1 Rows         6 rows read   0 rejected   0 left out by the scheme   6 cases counted',
      '2 Flow         carried over 1   incoming 5   docket 6   closed 5   pending 1',
      '3 Denominator  closed in the period  5',
      '               and civil             3',
      '               and first instance    3',
      '4 Numerator    and by small-claims procedure  1',
      '5 Value        1 ÷ 3 = 0.3333333333333333…',
      '               rounded half up to 2 places as a percentage: 33.33%',
      '               95% interval 6.15% to 79.23% (Wilson)',
      '6 Band         at least 35%',
      '               甲',
      '7 Verdict      below the band: 33.33% is below 35% by 1.67 pp',
      '               uncertain: 35% lies inside the interval, so that chance may decide',
    ]);
  });

  test('closure rate of 昆都仑: 5 of 6, beyond the upper edge where higher is better', async () => {
    expect((await stepsOf('closure-rate', of('昆都仑'))).slice(3)).toEqual([
      '3 分母  本期受理（旧存或新收）  6',
      '4 分子  且 本期结案  5',
      '5 计算  5 ÷ 6 = 0.8333333333333333…',
      '        四舍五入为百分数，保留 2 位小数：83.33%',
      '        95%置信区间 43.65% 至 96.99%（Wilson法）',
      '6 区间  50% 至 80%',
      '        乙',
      '7 判定  优于区间：83.33% 高于上限 80%，越高越好',
      '        不确定：界限 50%、80% 落在置信区间之内，判定或系偶然波动',
    ]);
  });

  test('mean of 青山: 30 + 60 + 15 + 120 + 10 = 235 days', async () => {
    expect((await stepsOf('average-duration', of('青山'))).slice(3)).toEqual([
      '3 案件  本期结案  5',
      '4 计算  5 件，合计 235 天',
      '        最短 10 天，最长 120 天',
      '        235 ÷ 5 = 47',
      '        四舍五入，保留 1 位小数：47.0 天',
      '        不计算置信区间',
      '5 区间  不高于 40 天',
      '        丙',
      '6 判定  高于区间上限：47.0 天 高于 40 天，差 7.0 天',
    ]);
  });

  test('nine in ten of 昆都仑: place 4.6 of 30, 30, 50, 120, 210; under a lower edge where lower is better', async () => {
    expect((await stepsOf('p90-duration', of('昆都仑'), 'en')).slice(3)).toEqual([
      '3 Cases        closed in the period  5',
      '4 Value        5 cases in order of their days; place (5 - 1) × 90% + 1 = 4.6',
      '               place 4: 120 days',
      '               place 5: 210 days',
      '               120 + (210 - 120) × 0.6 = 174',
      '               rounded half up to 1 place: 174.0 days',
      '               no interval',
      '5 Band         175 to 180 days',
      '               丁',
      '6 Verdict      better than the band: 174.0 days is below 175 days, and lower is better',
    ]);
  });

  test('settled: 4 of 5, and no band in the scheme', async () => {
    expect((await stepsOf('settled-rate', of('昆都仑'))).slice(3)).toEqual([
      '3 分母  本期结案  5',
      '        且 一审   5',
      '4 减去  一审               6',
      '        且 二审在本期立案  1',
      '5 计算  (5 - 1) ÷ 5 = 0.8',
      '        四舍五入为百分数，保留 2 位小数：80.00%',
      '        95%置信区间 -13.30% 至 96.47%（泊松法）',
      '6 区间  方案未设区间',
      '7 判定  未设区间，不判定',
    ]);
  });

  test('Kaplan–Meier of 昆都仑, the day on which half are closed marked', async () => {
    expect((await stepsOf('median-time-to-close', of('昆都仑'))).slice(3, 12)).toEqual([
      '3 案件  本期新收  5',
      '4 已结  且 本期结案  4',
      '5 未结  且 期末未结  1',
      '6 计算  天数  尚未结  当天结案  账龄止于当天  未结比例',
      '          30       5         2             0    60.00%',
      '        → 50       3         1             1    40.00%',
      '         210       1         1             0     0.00%',
      '        未结比例首次不大于 50%：第 50 天',
      '        四舍五入，保留 1 位小数：50.0 天',
    ]);
  });

  test('evenness of both courts: ten closings in nine of twelve months', async () => {
    // 内0203: 2, 2 in February and March, 1 in September; 内0204: January, March (twice), May, August.
    expect((await stepsOf('closing-evenness', { scheme })).slice(3, 20)).toEqual([
      '3 案件  本期结案  10',
      '4 计算  12 个完整统计月结案 10 件，平均占比 1/12（8.33%）',
      '         统计月  结案    占比  与平均之差',
      '        2024-01     1  10.00%       1.67%',
      '        2024-02     2  20.00%      11.67%',
      '        2024-03     4  40.00%      31.67%',
      '        2024-04     0   0.00%       8.33%',
      '        2024-05     1  10.00%       1.67%',
      '        2024-06     0   0.00%       8.33%',
      '        2024-07     0   0.00%       8.33%',
      '        2024-08     1  10.00%       1.67%',
      '        2024-09     1  10.00%       1.67%',
      '        2024-10     0   0.00%       8.33%',
      '        2024-11     0   0.00%       8.33%',
      '        2024-12     0   0.00%       8.33%',
      // Six months with 1/60, 7/60, 19/60, 1/60, 1/60, 1/60 and six with 1/12: 30/60 + 30/60.
      '        各月之差（不分正负）合计 1',
      // 1 − 1 × 12 ÷ 22 = 10 ÷ 22
      '        1 - 1 × 12 ÷ (2 × (12 - 1)) = 0.4545454545454545…',
    ]);
  });

  test('a band for other courts does not fit', async () => {
    expect(await stepsOf('appeal-rate', of('昆都仑'))).toContain('6 区间  方案的各个区间都不适用于这一期间和对象');
  });

  test('without the column: why there is no value', async () => {
    expect((await stepsOf('closures-per-judge', of('昆都仑'))).slice(3)).toEqual([
      '3 计算  english-headers.csv 缺少“承办法官”列',
      '4 区间  方案未设区间',
      '5 判定  没有数值，不判定',
    ]);
  });
});

test('above the steps stands what was read, for when and by what; below them what to know', async () => {
  const text = await explanationText('appeal-rate', small, of('昆都仑'), { language: 'zh' });
  const lines = linesOf(text);
  expect(lines.slice(0, 3)).toEqual(['上诉率  appeal-rate', '上诉率＝上诉案件数（二审新收数）÷ 一审结案数 ×100%', '']);
  expect(lines).toContain('数据来源  english-headers.csv   12 行，剔除 0 行，UTF-8');
  expect(lines).toContain('统计期间  2024（2024-01-01 至 2024-12-31）');
  expect(lines).toContain('统计口径  上诉按二审立案日期计入本期');
  expect(lines).toContain('筛选条件  只含 包头市昆都仑区人民法院');
  expect(lines.at(-2)).toBe('含义、注意事项和所需列见 courtstat explain appeal-rate。');
});

describe('in general', () => {
  test('the population rules come from the traits', async () => {
    const text = await explanationText('small-claims-rate', undefined);
    expect(text).toContain('分子：本期结案 且 民事 且 一审 且 适用小额诉讼程序');
    expect(text).toContain('是否小额（或 小额诉讼、是否适用小额诉讼程序、小额标志、small_claims），或者 适用程序');
    const english = await explanationText('small-claims-rate', undefined, {}, { language: 'en', width: 200 });
    expect(english).toContain(
      'Numerator: closed in the period and civil and first instance and by small-claims procedure',
    );
  });

  test('both bases where there are two, with the interval of each', async () => {
    const lines = linesOf(await explanationText('reversal-rate', undefined));
    const from = lines.findIndex((line) => line.startsWith('计数'));
    expect(lines.slice(from, from + 10)).toEqual([
      '计数      有二审结案日期列的，按二审结案日期计（期间法）',
      '          · 分母：本期结案 且 一审',
      '          · 分子：一审 且 二审改判或发回重审 且 二审在本期结案',
      '          · 95%置信区间：泊松法',
      '          · 基数：分母；少于 10 件的不判定',
      '          没有该列的，按本期一审结案的案件计（队列法）',
      '          · 分母：本期结案 且 一审',
      '          · 分子：本期结案 且 一审 且 二审改判或发回重审 且 二审结果不晚于数据截止日',
      '          · 95%置信区间：Wilson法',
      '          · 基数：分母；少于 10 件的不判定',
    ]);
  });

  test('the scheme that was asked for', async () => {
    const lines = linesOf(await explanationText('closure-rate', undefined, { scheme }));
    expect(lines).toContain('区间      试用方案，strict，第 1 版');
    expect(lines).toContain('          50% 至 80%');
    expect(lines).toContain('方向      越高越好');
    expect(linesOf(await explanationText('settled-rate', undefined, { scheme }))).toContain(
      '          方案没有列出该指标：照常计算，不判定',
    );
  });
});

describe.each(indicatorIds)('%s', (id) => {
  const printings = languages.flatMap((language) => [60, 80, 130].map((width) => ({ language, width })));

  test.each(printings)('keeps within the width in $language at $width columns', async (printed) => {
    for (const file of [undefined, small]) {
      const lines = linesOf(await explanationText(id, file, { scheme }, printed));
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(printed.width);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      expect(lines.join()).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('is the same with colours, but for the colours; and plain ASCII where that is asked for', async () => {
    for (const file of [undefined, small]) {
      const plain = await explanationText(id, file, { scheme });
      const coloured = await explanationText(id, file, { scheme }, { chalk: new Chalk({ level: 3 }) });
      expect(coloured).not.toBe(plain);
      expect(stripVTControlCharacters(coloured)).toBe(plain);
      const ascii = await explanationText(id, file, { scheme }, { ascii: true });
      expect([...ascii].filter((sign) => !/[\u0020-\u007E\n\u4E00-\u9FFF（），：；。、]/u.test(sign))).toEqual([]);
    }
  });
});

test('names from files cannot steer the terminal', async () => {
  const lines = ['法院,立案日期,结案日期', '甲\u001b[31m院,2024-01-05,2024-02-04'];
  const explanation = await explained('closure-rate', [{ path: 'a.csv', bytes: `${lines.join('\n')}\n` }], {
    where: { courts: ['院'] },
  });
  const chalk = new Chalk({ level: 0 });
  const text = renderExplanation(explanation, { language: 'zh', width: 80, ascii: false, chalk });
  expect(text).toContain('院');
  expect(text).not.toContain('\u001b');
});

test.each(indicators)('$id says all of its texts', async ({ id, about }) => {
  for (const language of languages) {
    const text = await explanationText(id, undefined, {}, { language, width: 3000 });
    for (const part of [about.definition, about.formula, about.caveats]) expect(text).toContain(part[language]);
    for (const other of about.related) expect(text).toMatch(new RegExp(`  ${other}$`, 'm'));
  }
});
