import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ComparedWith } from '../../../src/documents/comparison/compared.ts';
import type { Report } from '../../../src/documents/report/report.ts';
import { languages, linesOf, paragraph, settings } from '../lines.ts';
import { sampleComparison } from '../sampleComparison.ts';
import { print, sampleReport } from '../sampleReport.ts';

describe.each(settings)('$language, $width columns, ascii $ascii', (options) => {
  const text = print(sampleComparison(), options);

  it('keeps within the width', () => {
    expect(Math.max(...linesOf(text).map((line) => stringWidth(line)))).toBeLessThanOrEqual(options.width);
    expect(linesOf(text).filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('is the same with colours, but for the colours', () => {
    const coloured = print(sampleComparison(), { ...options, chalk: new Chalk({ level: 3 }) });
    expect(stripVTControlCharacters(coloured)).toBe(text);
  });

  it('has no sign of its own that is no ASCII where ASCII is asked for', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    if (options.ascii) expect(text.replace(/[\u3000-\u9FFF\uFF00-\uFFEF\x00-\x7F]/g, '')).toBe('');
  });

  it('says of every court what was before, with what it was made of', () => {
    const { courts } = sampleComparison();
    const joined = text.replace(/\s/g, '');
    for (const { indicators } of courts) {
      const { previous } = indicators['closure-rate'] ?? {};
      if (previous && previous.value !== null)
        expect(joined).toContain(`${previous.numerator}/${previous.denominator}`);
    }
  });
});

it.each(languages.flatMap((language) => [60, 100, 120, 160].map((width) => ({ language, width }))))(
  '$language at $width columns',
  async (options) => {
    const text = print(sampleComparison(), options);
    const start = linesOf(text).findIndex((line) => /^(各院明细|Court by court)$/.test(line));
    const shown = linesOf(text).slice(start, start + 60);
    const facts = linesOf(text).slice(0, linesOf(text).indexOf('', 2));
    await expect(`${[...facts, '', ...shown].join('\n')}\n`).toMatchFileSnapshot(
      `../golden/compared-${options.language}-${options.width}.txt`,
    );
  },
);

describe('the lead says what is compared with', () => {
  const lead = (change: Partial<ComparedWith>, language: 'zh' | 'en') => {
    const { comparedWith } = sampleComparison();
    const report = sampleComparison({ comparedWith: { ...(comparedWith as ComparedWith), ...change } });
    const line = linesOf(print(report, { language, width: 200 })).find((one) => /^(对比期间|Compared with)/.test(one));
    return line?.replace(/^\S+( with)? +/, '');
  };
  const cut: Partial<ComparedWith> = {
    kind: 'previous-period',
    period: { label: '2024-Q4', start: '2024-10-01', end: '2024-12-31' },
    measuredOn: '2024-11-12',
  };
  const saved: Partial<ComparedWith> = { kind: 'report', file: 'old/2023.json', asOf: '2024-01-31' };

  it.each([
    ['zh', {}, '上年同期 2023（2023-01-01 至 2023-12-31）'],
    ['en', {}, 'the year before, 2023 (2023-01-01 to 2023-12-31)'],
    ['zh', cut, '上一期 2024-Q4，对比到与本期相同的进度（2024-10-01 至 2024-11-12）'],
    ['en', cut, 'the period before, 2024-Q4, as far as this one has come (2024-10-01 to 2024-11-12)'],
    ['zh', saved, '已保存的报告 old/2023.json：2023（2023-01-01 至 2023-12-31），数据截至 2024-01-31'],
    ['en', saved, 'the saved report old/2023.json: 2023 (2023-01-01 to 2023-12-31), as of 2024-01-31'],
  ] as const)('%s %j', (language, change, text) => {
    expect(lead(change, language)).toBe(text);
  });
});

describe('the legend tells of what there is', () => {
  /** The legend where every change is like this. */
  const legend = (change: object, language: 'zh' | 'en' = 'zh') => {
    const report = sampleComparison();
    const alike = (values: Report['total']['indicators']) =>
      Object.fromEntries(
        Object.entries(values).map(([id, value]) => [
          id,
          { ...value, change: value.change ? { ...value.change, ...change } : null },
        ]),
      );
    const courts = report.courts.map((court) => ({ ...court, indicators: alike(court.indicators) }));
    const total = { ...report.total, indicators: alike(report.total.indicators) };
    return paragraph(
      print({ ...report, courts, total }, { language, width: 200 }),
      language === 'zh' ? '各院明细' : 'Court by court',
    )
      .slice(1)
      .join(' ');
  };

  it('marks what is larger than chance, and says how many are marked by chance', () => {
    expect(legend({ significant: true })).toContain('* 变化超出偶然波动');
    expect(legend({ significant: true })).toContain('5%');
    expect(legend({ significant: true }, 'en')).toContain('* larger than chance');
    expect(legend({ significant: false })).not.toContain('*');
    expect(legend({ significant: false })).toContain('均未超出偶然波动');
  });

  it('says what nearer and farther mean, with a band and without', () => {
    expect(legend({ by: 'band' })).toContain('趋优、趋差：离区间更近、更远');
    expect(legend({ by: 'band' })).not.toContain('· 未设区间');
    expect(legend({ by: 'better' })).toContain('· 未设区间，趋优、趋差只看指标的方向');
    expect(legend({ by: 'better' })).not.toContain('离区间更近');
  });
});

it('tells why there is nothing to compare a court with', () => {
  const reason = { code: 'before-data', args: { firstFiled: '2024-01-01', firstClosed: null } };
  const report = sampleComparison();
  const nothing = { previous: null, reason, change: null };
  const comparedVolumes = {
    carriedOver: nothing,
    incoming: nothing,
    docket: nothing,
    closed: nothing,
    pending: nothing,
  };
  const missing = { value: null, numerator: null, denominator: null, base: null, reason };
  const courts = report.courts.map((court) => ({
    ...court,
    comparedVolumes,
    indicators: Object.fromEntries(
      Object.entries(court.indicators).map(([id, value]) => [id, { ...value, previous: missing, change: null }]),
    ),
  }));
  const wide = print({ ...report, courts }, { width: 160 });
  expect(paragraph(wide, '（内0222）')[2]).toBe('同期  数据不含该期');
  expect(wide).not.toMatch(/undefined|null|NaN/);
  const narrow = print({ ...report, courts }, { width: 60 });
  expect(narrow).toMatch(/^ {2}同期 +— {2}数据不含该期$/m);
});

it('without a comparison nothing of it is printed', () => {
  for (const width of [60, 120, 200]) {
    expect(print(sampleReport(), { width })).not.toMatch(/同期|趋优|变化|对比/);
  }
});
