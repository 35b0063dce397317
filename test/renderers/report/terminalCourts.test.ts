import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { linesOf, paragraph } from '../lines.ts';
import { print, sampleReport, withCourt, withValue } from '../sampleReport.ts';

describe('the table of courts', () => {
  it('stands in one panel at 200 columns and in two at 80, each with rank and court', () => {
    expect(linesOf(print(sampleReport(), { width: 200 })).filter((line) => line.startsWith('各院指标'))).toEqual([
      '各院指标',
    ]);
    const narrow = print(sampleReport(), { width: 80 });
    const panels = linesOf(narrow).filter((line) => line.startsWith('各院指标'));
    expect(panels).toEqual(['各院指标（1/2）', '各院指标（2/2）']);
    expect(narrow.match(/^名次 {2}法院/gm)).toHaveLength(2);
    expect(narrow.match(/^ {3}1 {2}固阳县/gm)).toHaveLength(2);
  });

  it('holds every value and its mark in the row of its court', () => {
    const row = linesOf(print(sampleReport(), { width: 200 })).find((line) => /^ +5 {2}包头市昆都仑区/.test(line));
    // 482/527, 482/490, 33356/482, 51, 147, 134/306, 2/333, 18/333, 45/482 × 366, worked out by hand
    expect(row?.trim().split(/ {2,}/)).toEqual([
      ...['5', '包头市昆都仑区人民法院', '3/6', '91.46% ↓', '98.37% ↓', '69.2 ↑', '51.0 ·', '147.0 ·'],
      ...['43.79% ✓', '0.60% ✓', '5.41% ✓', '34.2 ·'],
    ]);
  });

  it('aligns the digits of a column', () => {
    const rows = linesOf(print(sampleReport(), { width: 200 })).filter((line) =>
      /^ *\d+ {2}\S+法院 {2,}\d\/\d/.test(line),
    );
    expect(rows).toHaveLength(10);
    const columnsOf = (row: string) =>
      [...row.matchAll(/\.\d+(?=%? )/g)].map(({ index }) => stringWidth(row.slice(0, index)));
    for (const row of rows) expect(columnsOf(row)).toEqual(columnsOf(rows[0] ?? ''));
  });

  it('ends with the total, without rank and attainment', () => {
    const table = paragraph(print(sampleReport(), { width: 200 }), '名次  法院');
    expect(table.at(-1)).toMatch(/^ +合计 {20,}90\.90% ↓ /);
  });

  it('puts a heading before the courts of each level where there are several', () => {
    const report = withCourt(0, () => ({ level: 'intermediate', name: '包头市中级人民法院', rank: 1 }));
    const courts = report.courts.map((court, index) => ({ ...court, rank: index === 0 ? 1 : index }));
    const table = paragraph(print({ ...report, courts }, { width: 200 }), '名次  法院');
    expect(table[3]).toBe('中级法院');
    expect(table[5]).toBe('基层法院');
    expect(table[6]).toMatch(/^ {3}1 {2}包头市白云/);
    expect(paragraph(print({ ...report, courts }), '包头市中级人民法院（')[0]).toMatch(/^中级法院第 1 名/);
  });

  it('puts none where ranks go on across levels', () => {
    const text = print(
      withCourt(0, () => ({ level: 'intermediate' })),
      { width: 200 },
    );
    expect(text).not.toMatch(/^(中级|基层)法院/m);
  });

  it('says that bands differ where courts have different ones', () => {
    const text = print(withValue(3, 'closure-rate', { band: { low: 0.9, high: null, source: '' } }), { width: 200 });
    expect(paragraph(text, '名次  法院')[1]).toMatch(/示例区间 +各异/);
  });

  it('explains only the marks that it uses', () => {
    const text = print(sampleReport());
    expect(text).toContain('~ 案件数过少，不判定');
    expect(text).toContain('+ 优于区间');
    expect(text).not.toContain('无数值，原因见明细');
    expect(print(withValue(0, 'appeal-rate', { verdict: 'within' }))).not.toContain('+ 优于区间');
    expect(print(withValue(0, 'appeal-rate', { value: null, verdict: 'unavailable' }))).toContain('无数值，原因见明细');
  });
});

describe('courts one by one', () => {
  it('prints volumes, parts, band, verdict and place', () => {
    expect(paragraph(print(sampleReport(), { width: 120 }), '包头市昆都仑区人民法院（').slice(0, 2)).toEqual([
      '第 5 名  包头市昆都仑区人民法院（内0203）   达标 3/6（50.00%）',
      '旧存 37   新收 490   受理 527   结案 482   未结 45   剔除 4 行',
    ]);
    const rows = paragraph(print(sampleReport(), { width: 120 }), '包头市昆都仑区人民法院（').map((line) =>
      line.trim().split(/ {2,}/),
    );
    expect(rows[4]).toEqual(['结案率', '91.46%', '482/527', '≥93%', '↓ 低于区间下限 1.54 个百分点', '5/10']);
    expect(rows[6]).toEqual(['平均审理天数', '69.2 天', '33356/482', '≤60', '↑ 高于区间上限 9.2 天', '5/10']);
    expect(rows[7]).toEqual(['审理天数中位数', '51.0 天', 'n=482', '—', '· 未设区间', '5/10']);
    expect(rows[9]).toEqual(['小额诉讼程序适用率', '43.79%', '134/306', '24%–45%', '✓ 区间内', '5/10']);
    expect(rows[12]).toEqual(['结案周期（CEPEJ）', '34.2 天', '45/482×366', '—', '· 未设区间', '5/10']);
  });

  it('does so in English', () => {
    const rows = paragraph(print(sampleReport(), { language: 'en', width: 120 }), '包头市昆都仑区人民法院 (');
    expect(rows[0]).toBe('Rank 5  包头市昆都仑区人民法院 (内0203)   met 3 of 6 (50.00%)');
    expect(rows[5]?.trim().split(/ {2,}/)).toEqual([
      ...['Closure rate', '91.46%', '482/527', '≥93%', '↓ below the band by 1.54 pp', '5 of 10'],
    ]);
  });

  it('marks uncertain verdicts, and says better, too few and why there is no value', () => {
    const first = paragraph(print(sampleReport()), '固阳县人民法院（').join('\n');
    expect(first).toMatch(/上诉率 .*2\.25% .*\+ 优于区间 \?/);
    const second = paragraph(print(sampleReport()), '白云鄂博矿区人民法院（').join('\n');
    expect(second).toMatch(/小额诉讼程序适用率 .*3\/9 .*~ 案件数过少（9 件）/);
    const reason = { code: 'missing-column', args: { fields: ['appealOutcome'], file: '一审.csv' } };
    const report = withValue(0, 'reversal-rate', {
      value: null,
      numerator: null,
      denominator: null,
      verdict: 'unavailable',
      reason,
    });
    expect(paragraph(print(report), '固阳县人民法院（').join('\n')).toMatch(
      /改判发回重审率 +— .*一审\.csv 缺少“二审结果”列/,
    );
  });

  it('never prints a rounded value that contradicts its verdict', () => {
    const change = {
      value: 0.92996,
      numerator: 92_996,
      denominator: 100_000,
      base: 100_000,
      verdict: 'below' as const,
    };
    const row = paragraph(print(withValue(0, 'closure-rate', change)), '固阳县人民法院（')[4];
    expect(row).toMatch(/92\.996% +92996\/100000 .*低于(区间)?下限 0\.004 个百分点/);
  });

  it('keeps numerator and denominator at 80 columns, on the same line or below the value', () => {
    expect(paragraph(print(sampleReport(), { width: 80 }), '包头市昆都仑区人民法院（')[4]).toMatch(
      /^结案率 +91\.46% +482\/527 /,
    );
    const folded = paragraph(print(sampleReport(), { width: 60 }), '包头市昆都仑区人民法院（');
    const at = folded.findIndex((line) => line.startsWith('结案率'));
    expect(folded[at + 1]?.trim()).toMatch(/^482\/527/);
  });

  it('says that too little could be judged to rank a court', () => {
    const text = print(withCourt(9, () => ({ rank: null, reason: 'few-judged' as const })));
    expect(paragraph(text, '包头市东河区人民法院（')[0]).toMatch(/^包头市东河区.*已判定指标过少，不排名$/);
    expect(text).toMatch(/^ {3}— {2}包头市东河区/m);
  });

  it('prints volumes that are not known as such', () => {
    const volumes = { carriedOver: null, incoming: 110, docket: null, closed: null, pending: null };
    expect(print(withCourt(0, () => ({ volumes })))).toContain('旧存 无数据   新收 110   受理 无数据');
  });
});

it('without ranks prints neither ranks nor places', () => {
  const report = sampleReport();
  const courts = report.courts.map((court) => ({
    ...court,
    rank: null,
    // Groups have no places, but ten cases.
    groups: [],
    indicators: Object.fromEntries(
      Object.entries(court.indicators).map(([id, value]) => [id, { ...value, rank: null, rankOf: null }]),
    ),
  }));
  for (const width of [80, 200]) {
    const text = print({ ...report, courts, total: { ...report.total, groups: [] } }, { width });
    expect(text).not.toMatch(/名次|位次|第 \d+ 名|\/10(?!\d)/);
    expect(text).toMatch(/^法院 .*达标/m);
  }
});
