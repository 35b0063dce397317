import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { languages, linesOf, paragraph } from '../lines.ts';
import { print, sampleReport, withCourt, withValue } from '../sampleReport.ts';
import { valueWith } from '../sampleValues.ts';

describe('what was read', () => {
  const text = print(sampleReport());

  it('tells of files, rejected rows, period, scheme, bases and scope', () => {
    expect(text).toContain('data/baotou-2023.csv   2581 行，剔除 45 行，UTF-8');
    expect(text).toContain('data/2024.csv          2273 行，剔除 0 行，GB18030');
    expect(text).toContain('合计 4854 行，剔除 45 行');
    expect(text).toMatch(
      /剔除记录 {2}45 行不计入任何指标：单元格数与表头不符 5 处 {2}结案早于立案 6 处 {2}案号重复 34 处/,
    );
    expect(text).not.toContain('rule-of-tomorrow');
    expect(text).toContain('2024（2024-01-01 至 2024-12-31）');
    expect(text).toMatch(/数据截至 {2}2025-01-31/);
    expect(text).not.toContain('计算截至');
    expect(text).toMatch(/蒙马奔腾5\.1（示例区间） +mongolian-horse-5\.1 +第 1 版/);
    expect(text).toContain('不是官方公布的区间');
    expect(text).toContain('上诉按二审立案日期计入本期');
    expect(text).toContain('受理 2219 件（含执行案件）：民事 1406 件  刑事 125 件  行政 45 件  执行 643 件');
    expect(text).toContain('方案排除（全部数据，不限本期）264 件：执保 115 件  执恢 149 件');
  });

  it('names the day measured on where the period is not over, and the absence of enforcement', () => {
    const report = sampleReport({
      measuredOn: '2024-09-30',
      notices: [{ code: 'scope', args: { lines: { civil: 9, enforcement: 0 } } }],
    });
    expect(print(report)).toMatch(/计算截至 {2}2024-09-30/);
    expect(print(report)).toContain('受理 9 件（不含执行案件）：民事 9 件');
  });

  it('does not call an official scheme illustrative', () => {
    const scheme = {
      ...sampleReport().scheme,
      status: 'official' as const,
      title: { zh: '院内方案', en: 'Own scheme' },
    };
    expect(print(sampleReport({ scheme }))).not.toContain('示例');
    expect(print(sampleReport({ scheme }), { language: 'en' })).not.toMatch(/illustrative/i);
  });
});

describe('what others wrote', () => {
  const hostile = '包头\u001B[2J\u202E\u0007市\n法院';

  it('cannot steer the terminal', () => {
    const report = withCourt(0, () => ({ name: hostile }));
    const inputs = [{ path: 'a\u009B31m.csv', sha256: '', encoding: 'utf-8', rows: 1, rejected: 0 }];
    const notices = [{ code: 'excluded', args: { codes: { '执\u001Bc': 1 }, by: 'scheme' } }];
    const text = print({ ...report, inputs, notices });
    const controls = [...text].filter((sign) => sign !== '\n' && /[\p{Cc}\p{Cf}]/u.test(sign));
    expect(controls).toEqual([]);
    expect(text).toContain('包头\uFFFD[2J\uFFFD\uFFFD市 法院');
  });

  it.each([
    '👨‍👩‍👧法院',
    '☰☱☲法院',
    '𗀀𗀁法院',
    'e\u0301\u0302\u0303法院',
    '\u0E01\u0E33法院',
    '가\u1161\u11A8法院',
    '\uE000\uE001法院',
  ])('keeps %j in line', (name) => {
    const text = print(
      withCourt(0, () => ({ name })),
      { width: 200 },
    );
    const table = paragraph(text, '名次  法院');
    const [first, other] = [table[3] ?? '', table[4] ?? ''];
    const column = (row: string) => stringWidth(row.slice(0, row.indexOf('%')));
    expect(column(first)).toBe(column(other));
    expect(Math.max(...linesOf(text).map((line) => stringWidth(line)))).toBeLessThanOrEqual(200);
  });

  it('is marked in ASCII where a sign was unsafe', () => {
    const text = print(
      withCourt(0, () => ({ name: hostile })),
      { ascii: true },
    );
    expect(text).toContain('包头?[2J??市 法院');
  });

  it('shortens no names that would become the same', () => {
    const report = withCourt(5, () => ({ name: '包头市昆都仑区' }));
    const rows = linesOf(print(report, { width: 80 })).filter((line) => /^ +[56] {2}/.test(line));
    expect(rows.map((row) => row.trim().split(/ {2,}/)[1])).toEqual([
      ...['包头市昆都仑区法院', '包头市昆都仑区'],
      ...['包头市昆都仑区法院', '包头市昆都仑区'],
    ]);
  });

  it('wraps a name that is wider than the terminal', () => {
    const name = '无'.repeat(150);
    const text = print(
      withCourt(0, () => ({ name })),
      { width: 80 },
    );
    expect(Math.max(...linesOf(text).map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    expect(text.replace(/\s/g, '')).toContain(name);
  });
});

it.each(languages)('prints the codes of notices and reasons that it does not know (%s)', (language) => {
  const reason = { code: 'lost-in-transit', args: {} };
  const report = withValue(0, 'appeal-rate', { value: null, verdict: 'unavailable', reason });
  const text = print(
    {
      ...report,
      notices: [
        { code: 'new-moon', args: { phase: 1 } },
        { code: 'toString', args: {} },
      ],
    },
    { language },
  );
  expect(text).toContain('lost-in-transit');
  expect(text).toContain('new-moon');
  expect(text).toContain('toString');
});

it('shows an indicator that it does not know by the label in the report', () => {
  const own = {
    id: 'own-rate',
    label: { zh: '自定指标', en: 'Own rate' },
    unit: 'share' as const,
    better: 'higher' as const,
    weight: 1,
  };
  const report = withCourt(0, (court) => ({
    indicators: {
      ...court.indicators,
      'own-rate': valueWith(own, { value: 0.25, numerator: 3, denominator: 12, base: 12 }),
    },
  }));
  const text = print({ ...report, indicators: [...report.indicators, own] }, { width: 200 });
  expect(paragraph(text, '名次  法院')[0]).toContain('自定指标');
  expect(paragraph(text, '固阳县人民法院（').at(-1)).toMatch(/^自定指标 +25\.00% +3\/12/);
});
