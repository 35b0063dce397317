import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import type { Scheme } from '../../../src/bands/scheme.ts';
import { schemeCheck } from '../../../src/documents/scheme/schemeCheck.ts';
import { indicatorIds } from '../../../src/indicators/registry.ts';
import type { Language } from '../../../src/messages/language.ts';
import { renderSchemeCheck } from '../../../src/renderers/scheme/schemeCheckText.ts';
import { textWidth } from '../../../src/renderers/text/textWidth.ts';
import { banded, schemeWith } from '../../bands/schemeAtHand.ts';
import { day } from '../../documents/reportOf.ts';

/** The findings alone: what follows the facts. */
function found(scheme: Scheme, language: Language, width = 100): string {
  const lines = new Map([
    ['indicators.closure-rate', 12],
    ['indicators.small-claims-rate', 30],
  ]);
  const check = schemeCheck(scheme, { shown: 'mine.json', lines }, day('2025-02-15'));
  const text = renderSchemeCheck(check, { language, width, chalk: new Chalk({ level: 0 }) });
  return text.split('\n\n').slice(2).join('\n\n');
}

const sound = { better: 'higher' as const, bands: [banded({ low: 0.9 })] };
const whole = Object.fromEntries(indicatorIds.map((id) => [id, sound]));

test('nothing found', () => {
  expect(found(schemeWith(whole), 'zh')).toBe('没有发现问题。\n');
  expect(found(schemeWith(whole), 'en')).toBe('Nothing to remark.\n');
});

const clashing = schemeWith({
  ...whole,
  'closure-rate': {
    better: 'higher',
    bands: [
      banded({ low: 0.8 }),
      { low: 0.9, courtLevel: 'basic', validTo: '2024-12-31', source: '甲文件' },
      { low: 0.95, courtLevel: 'basic', validFrom: '2024-06-01', source: '乙文件' },
    ],
  },
});

test('bands that clash are both shown, with their places', () => {
  expect(found(clashing, 'zh')).toBe(`错误 1 处
  mine.json:12  结案率（closure-rate）第 2 个和第 3 个区间同样具体，又可能同时适用，报告无法取舍：
    第 2 个  基层法院，至 2024-12-31：不低于 90%
      甲文件
    第 3 个  基层法院，2024-06-01 起：不低于 95%
      乙文件
    请让其中一个的适用条件更具体，或让两者的范围不重叠。
`);
  expect(found(clashing, 'en', 120)).toBe(`1 error
  mine.json:12  Closure rate (closure-rate): bands 2 and 3 are equally specific and can apply together, so that a report
  cannot choose:
    band 2  basic courts, until 2024-12-31: at least 90%
      甲文件
    band 3  basic courts, from 2024-06-01: at least 95%
      乙文件
    Make the conditions of one more specific, or keep the two apart.
`);
});

const odd = schemeWith(
  {
    'closure-rate': { better: 'higher', bands: [banded({ low: 93, line: 'civil' })] },
    'small-claims-rate': {
      better: 'higher',
      bands: [
        banded({ low: 0.2 }),
        banded({ low: 0.3, line: 'criminal' }),
        banded({ high: 0.3, courts: ['青山区\u202E', '内0203'], courtLevel: 'intermediate' }),
        banded({ low: 0.3, throughMonth: 2, validFrom: '2024-03-01', validTo: '2024-12-31' }),
      ],
    },
    'appeal-rate': { better: 'lower', bands: [banded({ high: 0.1 }), banded({ low: 0.1, line: 'civil' })] },
  },
  { excludeTypeCodes: ['诉前调却'] },
);

test('remarks, zh', () => {
  const text = found(odd, 'zh', 200);
  expect(text.split('\n').slice(0, 10)).toEqual([
    '提示 9 处',
    '  excludeTypeCodes 中的“诉前调却”不是已知的类型代字，请核对写法。',
    '  mine.json:12  结案率（closure-rate）：只有分条线的区间：对全院不作判定，却要计入“已判定指标过半才排名”的总权重。宜另设不分条线的区间，或把 weight 写成 0。',
    '  mine.json:12  结案率（closure-rate）第 1 个区间：界限 93 即 9300%。比例写成小数，93% 写作 0.93；若本意是 93%，请改为 0.93。',
    '  mine.json:30  小额诉讼程序适用率（small-claims-rate）第 2 个区间：该指标不含刑事案件，这个区间不会用上。',
    '  mine.json:30  小额诉讼程序适用率（small-claims-rate）第 3 个区间：courts 中的“青山区\uFFFD”不是法院代字（如 内0203）。法院按代字认，请核对。',
    '  mine.json:30  小额诉讼程序适用率（small-claims-rate）第 3 个区间：越高越好，却只有上限：任何数值都算达标。',
    '  mine.json:30  小额诉讼程序适用率（small-claims-rate）第 4 个区间：validFrom 至 validTo 之间没有统计年度第 2 个月的最后一日，这个区间不会用上。',
    '  上诉率（appeal-rate）第 2 个区间：越低越好，却只有下限：任何数值都算达标。',
    expect.stringMatching(/^ {2}方案没有列出的指标.*clearance-rate、average-duration、/),
  ]);
});

test('remarks, en', () => {
  const text = found(odd, 'en', 300);
  expect(text.split('\n').slice(0, 10)).toEqual([
    '9 remarks',
    "  excludeTypeCodes: '诉前调却' is no known type code; check its spelling.",
    '  mine.json:12  Closure rate (closure-rate): It has bands by line only: no court is judged on it as a whole, yet it counts in the weight of which half must be judged for a rank. Add a band for all lines, or set its weight to 0.',
    '  mine.json:12  Closure rate (closure-rate), band 1: The edge 93 means 9300 %. Shares are written as fractions, 93 % as 0.93; if 93 % was meant, write 0.93.',
    '  mine.json:30  Small-claims rate (small-claims-rate), band 2: It holds no criminal cases: this band never applies.',
    "  mine.json:30  Small-claims rate (small-claims-rate), band 3: courts: '青山区\uFFFD' is no court code such as 内0203, by which courts are known.",
    '  mine.json:30  Small-claims rate (small-claims-rate), band 3: Higher is better, but it has an upper edge only: every value meets it.',
    '  mine.json:30  Small-claims rate (small-claims-rate), band 4: From validFrom to validTo no month 2 of a statistical year ends: this band never applies.',
    '  Appeal rate (appeal-rate), band 2: Lower is better, but it has a lower edge only: every value meets it.',
    expect.stringMatching(/^ {2}Indicators without an entry .*: clearance-rate, average-duration, /),
  ]);
});

test('other remarks', () => {
  const level = schemeWith({
    'closure-rate': {
      better: 'higher',
      weight: 0,
      bands: [banded({ low: 0.9, courts: ['内0203'], courtLevel: 'high' })],
    },
  });
  expect(found(level, 'zh', 200)).toContain('courts 所列的都不是高级法院，这个区间不会用上。');
  expect(found(level, 'zh', 200)).toContain('没有一个计权的指标设有区间，法院无从排名。');
  expect(found(level, 'en', 200)).toContain('None of its courts is one of the high courts: this band never applies.');
  expect(found(level, 'en', 200)).toContain('No indicator that counts has a band: no court can be ranked.');
});

test.each(['zh', 'en'] as const)('fits the width, %s', (language) => {
  for (const scheme of [odd, clashing]) {
    const lines = found(scheme, language, 60).split('\n');
    expect(Math.max(...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(60);
  }
});
