import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { languages, linesOf, settings } from '../lines.ts';
import { print, sampleReport, withValue } from '../sampleReport.ts';

describe.each(settings)('$language, $width columns, ascii $ascii', (options) => {
  const text = print(sampleReport(), options);
  const lines = linesOf(text);

  it('keeps within the width and ends with one line break', () => {
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(options.width);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).not.toBe('');
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('rules every table as wide as its widest row', () => {
    const rule = options.ascii ? /^-{4,}$/ : /^─+$/;
    const blocks = text.split('\n\n').filter((block) => linesOf(block).some((line) => rule.test(line)));
    expect(blocks.length).toBeGreaterThanOrEqual(12);
    for (const block of blocks) {
      const own = linesOf(block);
      const rules = own.filter((line) => rule.test(line)).map((line) => line.length);
      expect(new Set(rules).size).toBe(1);
      const first = own.findIndex((line) => rule.test(line));
      for (const row of own.slice(first)) expect(stringWidth(row)).toBeLessThanOrEqual(rules[0] ?? 0);
    }
  });

  it('names every court in full, once as a heading', () => {
    const joined = text.replace(/\s/g, '');
    for (const { name, code } of sampleReport().courts) {
      expect(joined).toContain(options.language === 'zh' ? `${name}（${code}）` : `${name}(${code})`);
    }
  });

  it('says wherever bands are printed that they are illustrative', () => {
    const word = options.language === 'zh' ? '示例区间' : 'Illustrative';
    const tables = linesOf(text).filter((line) => line.includes(word)).length;
    const panels = linesOf(text).filter((line) => /各院指标|Courts compared/.test(line)).length;
    expect(tables).toBeGreaterThanOrEqual(panels + 11);
  });

  it('is the same with colours, but for the colours', () => {
    const coloured = print(sampleReport(), { ...options, chalk: new Chalk({ level: 3 }) });
    expect(coloured).not.toBe(text);
    expect(stripVTControlCharacters(coloured)).toBe(text);
  });

  it('has no sign of its own that is no ASCII where ASCII is asked for', () => {
    if (!options.ascii) return expect(text).toMatch(/[─✓]/);
    const others = [...text].filter((sign) => !/[\u0020-\u007E\n\u4E00-\u9FFF（），：；。、]/u.test(sign));
    expect(others).toEqual([]);
  });
});

it('keeps within any width, also with large numbers and many places', () => {
  const change = {
    value: 0.9299999999,
    numerator: 9_299_999_999,
    denominator: 10_000_000_000,
    verdict: 'below' as const,
  };
  const report = withValue(2, 'closure-rate', change);
  for (const language of languages) {
    for (let width = 60; width < 160; width += 7) {
      const lines = linesOf(print(report, { language, width }));
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  }
});

it('survives a report of one court and no notices', () => {
  const report = sampleReport();
  const text = print({ ...report, courts: report.courts.slice(0, 1), notices: [] }, { width: 80 });
  expect(text).toContain('合计（1 个法院）');
  expect(text).not.toContain('说明');
});

it('breaks no distance from its unit, however narrow', () => {
  const uncertain = {
    value: 0.5576,
    numerator: 557_600,
    denominator: 1_000_000,
    verdict: 'below',
    uncertain: true,
  } as const;
  const report = withValue(2, 'closure-rate', uncertain);
  for (const width of [60, 66, 72, 80]) {
    const lines = linesOf(print(report, { language: 'en', width, ascii: false }));
    expect(lines.filter((line) => /(\b(above|below|by)|^) +\d[\d.]*$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /(above|below|by| ) \d[\d.]* (pp|d)\b/.test(line)).length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.includes('37.24 pp ?'))).toHaveLength(1);
  }
});
