import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { builtInSchemes } from '../../../src/bands/builtIn.ts';
import { schemeFileSchema } from '../../../src/bands/schema.ts';
import { completeScheme, type Scheme } from '../../../src/bands/scheme.ts';
import { schemeSheet } from '../../../src/documents/scheme/schemeSheet.ts';
import type { Language } from '../../../src/messages/language.ts';
import { renderScheme, renderSchemeJson } from '../../../src/renderers/scheme/schemeText.ts';
import { textWidth } from '../../../src/renderers/text/textWidth.ts';
import { banded, schemeWith } from '../../bands/schemeAtHand.ts';
import { day } from '../../documents/reportOf.ts';

function shown(scheme: Scheme, language: Language, width = 100): string {
  const sheet = schemeSheet(scheme, day('2025-12-05'));
  return renderScheme(sheet, { language, width, chalk: new Chalk({ level: 0 }) });
}

const scheme = schemeWith(
  {
    'average-duration': {
      better: 'lower',
      bands: [
        banded({ high: 60 }),
        banded({ low: 20, high: 90, courts: ['内0203', '内0204'], validFrom: '2024-01-01' }),
        banded({ high: 120, line: 'enforcement', courtLevel: 'basic', validFrom: '2024-01-01', validTo: '2024-12-31' }),
      ],
    },
    'closure-rate': {
      better: 'higher',
      weight: 2,
      note: { zh: '按月。', en: 'By month.' },
      bands: [
        { throughMonth: 1, low: 0.1, source: '甲文件' },
        { throughMonth: 3, low: 0.255, source: '甲文件' },
      ],
    },
    'reversal-remand-ratio': { better: 'target', weight: 0, bands: [banded({ low: 2, validTo: '2024-12-31' })] },
    'appeal-rate': { better: 'lower', bands: [] },
  },
  {
    calendar: { yearStartMonth: 12, monthStartDay: 21 },
    yearDays: 365,
    excludeTypeCodes: ['执保', '执恢'],
    minimumCases: 20,
  },
);

describe('every indicator with its bands, in the order of reports', () => {
  test('zh', () => {
    expect(shown(scheme, 'zh').split('\n\n').slice(2).join('\n\n')).toBe(`结案率   closure-rate   越高越好   权重 2
  12 月：不低于 10%
  12 月至 2 月累计：不低于 25.5%
    甲文件
  说明：按月。

平均审理天数   average-duration   越低越好   权重 1
  一般：不高于 60 天
  内0203、内0204，2024-01-01 起：20 至 90 天
  基层法院，执行案件，2024-01-01 至 2024-12-31：不高于 120 天
    us

上诉率   appeal-rate   越低越好
  未设区间

改判-发回重审比   reversal-remand-ratio   以区间为准，不分高低   只列出，不计入排名
  至 2024-12-31：不低于 2
    us
`);
  });

  test('en', () => {
    expect(
      shown(scheme, 'en').split('\n\n').slice(2).join('\n\n'),
    ).toBe(`Closure rate   closure-rate   higher is better   weight 2
  December: at least 10%
  year to date, December to February: at least 25.5%
    甲文件
  Note: By month.

Average duration   average-duration   lower is better   weight 1
  in general: at most 60 days
  内0203, 内0204, from 2024-01-01: 20 to 90 days
  basic courts, enforcement cases, 2024-01-01 to 2024-12-31: at most 120 days
    us

Appeal rate   appeal-rate   lower is better
  no band

Reversals per remand   reversal-remand-ratio   inside the band, neither high nor low
shown, not counted in the ranking
  until 2024-12-31: at least 2
    us
`);
  });
});

describe('what the scheme is', () => {
  const facts = (language: Language) => shown(scheme, language).split('\n\n').slice(0, 2).join('\n\n').split('\n');

  test('zh', () => {
    expect(facts('zh').slice(0, 12)).toEqual([
      '我院   mine   第 1 版',
      '',
      '区间性质  示例：数值均为示例，不是官方公布的区间，不作评价依据',
      '方案来源  us',
      '统计年度  年度始于 12 月，月为上月 21 日至当月 20 日',
      '          现为 2026 年度，2025-11-21 至 2026-11-20',
      '全年天数  计算结案周期时，整年按 365 天计',
      '不计案件  执保、执恢（不计入任何数字）',
      '判定下限  基数不足 20 件的不判定',
      '指标      列出 4 项，设有区间 3 项，其中计入排名 2 项',
      '未列指标  结收比   审理天数中位数   九成结案天数   平均审理天数（扣除后）   审限内结案率',
      '          法定审限内结案率   超审限未结率   超12个月未结案件比   小额诉讼程序适用率   简易程序适用率',
    ]);
  });

  test('en', () => {
    expect(facts('en').slice(0, 10)).toEqual([
      'ours   mine   version 1',
      '',
      'Bands       Illustrative: the values are examples, not official figures, and no basis for appraisal',
      'Source      us',
      'Year        The year begins with December; months run from day 21 of the month before to day 20',
      '            It is now 2026, 2025-11-21 to 2026-11-20',
      'Days        A whole year counts as 365 days in the disposition time',
      'Left out    执保, 执恢 (in none of the numbers)',
      'Minimum     Not judged where the base is below 20 cases',
      'Indicators  4 listed, 3 with bands, 2 of these counted in the ranking',
    ]);
  });

  test('official bands are said to be so by the scheme; nothing is left out, no days are set', () => {
    const official = schemeWith({}, { status: 'official' });
    expect(shown(official, 'zh')).toContain('官方：方案注明其区间为官方区间');
    expect(shown(official, 'zh')).toContain('不计案件  无');
    expect(shown(official, 'en')).toContain('Official: the scheme states that its bands are official');
    expect(shown(official, 'en')).not.toContain('Days ');
  });
});

describe.each(builtInSchemes)('$id', (one) => {
  test.each([60, 80, 120])('fits %d columns in both languages', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const lines = shown(one, language, width).split('\n');
      expect(Math.max(...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(width);
    }
  });

  test('says plainly that it is illustrative', () => {
    expect(shown(one, 'zh')).toContain('不是官方公布的区间');
    expect(shown(one, 'en')).toContain('not official figures');
  });

  test('as JSON it is a scheme file that gives the same scheme', () => {
    const text = renderSchemeJson(schemeSheet(one, day('2025-12-05')));
    expect(completeScheme(schemeFileSchema.parse(JSON.parse(text)))).toEqual(one);
  });
});

test('what a file holds cannot steer the terminal', () => {
  const hostile = schemeWith(
    { 'closure-rate': { better: 'higher', bands: [{ low: 0.9, courts: ['\u202E内'], source: 'a\u001B[2Jb' }] } },
    { title: { zh: '我\u001B院', en: 'ours' } },
  );
  const text = shown(hostile, 'zh');
  expect(text).toContain('我\uFFFD院');
  expect(text).toContain('a\uFFFD[2Jb');
  for (const sign of ['\u001B', '\u202E']) expect(text).not.toContain(sign);
});
