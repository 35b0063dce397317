import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { print, sampleReport, valueWith, withCourt, withValue } from './sampleReport.ts';

const languages = ['zh', 'en'] as const;
const settings = languages.flatMap((language) =>
  [60, 80, 100, 120, 200].flatMap((width) => [true, false].map((ascii) => ({ language, width, ascii }))),
);

function linesOf(text: string): string[] {
  return text.split('\n');
}

/** Lines from the heading that holds `start` up to the next empty line. */
function paragraph(text: string, start: string): string[] {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.includes(start));
  expect(first, `no line with ${start}`).toBeGreaterThanOrEqual(0);
  const end = lines.indexOf('', first);
  return lines.slice(first, end < 0 ? undefined : end);
}

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
    indicators: Object.fromEntries(
      Object.entries(court.indicators).map(([id, value]) => [id, { ...value, rank: null, rankOf: null }]),
    ),
  }));
  for (const width of [80, 200]) {
    const text = print({ ...report, courts }, { width });
    expect(text).not.toMatch(/名次|位次|第 \d+ 名|\/10(?!\d)/);
    expect(text).toMatch(/^法院 .*达标/m);
  }
});

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
    const notices = [{ code: 'excluded', args: { codes: { '执\u001Bc': 1 } } }];
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
