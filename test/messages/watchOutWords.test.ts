import { describe, expect, test } from 'vitest';
import { mostTold, watchOutWords } from '../../src/messages/watchOutWords.ts';

const names = {
  court: (code: string) => `<${code}>`,
  indicator: (id: string) => id,
  field: (id: string) => id,
} as never;
const languages = ['zh', 'en'] as const;

/** The codes of the courts in the order in which they are told. */
const told = (text: string) => [...text.matchAll(/<(.+?)>/g)].map(([, code]) => code);

describe.each(languages)('%s', (language) => {
  const words = watchOutWords[language];
  const few = (courts: Parameters<(typeof words)['few-filings']>[0]['courts']) =>
    words['few-filings']({ courts }, names);
  const month = (label: string, count: number, usual: number) => ({ month: label, count, usual });

  test('what lacks most of the usual first, then by code and month', () => {
    const text = few([
      { code: 'A', months: [month('2024-03', 10, 40), month('2024-09', 0, 20)] },
      { code: 'B', months: [month('2024-05', 5, 40)] },
      { code: 'C', months: [month('2024-06', 5, 40), month('2024-04', 5, 40), month('2024-08', 0, 60)] },
    ]);
    expect(told(text)).toEqual(['C', 'A', 'B', 'C', 'C']);
    expect([...text.matchAll(/2024-\d\d/g)].map(([found]) => found)).toEqual([
      ...['2024-08', '2024-09', '2024-05', '2024-04', '2024-06'],
    ]);
  });

  test('a hundred courts are a handful and a number', () => {
    const courts = Array.from({ length: 100 }, (_, at) => ({
      code: `X${100 + at}`,
      months: [month('2024-05', at, 400)],
    }));
    const text = few(courts.toReversed());
    expect(told(text)).toEqual(['X100', 'X101', 'X102', 'X103', 'X104']);
    expect(text).toContain(language === 'zh' ? '等 100 项' : 'and 95 more');
    expect(few(courts.slice(0, mostTold))).not.toMatch(/等 |more/);
  });

  test('rushes by how many times the usual, or by the share at the end of months', () => {
    const rush = (code: string, closings: number, usual: number) => ({ code, closings, usual });
    const yearEnd = { month: '2024-12', courts: [rush('A', 40, 20), rush('B', 90, 30), rush('C', 500, 240)] };
    expect(told(words['closings-at-year-end'](yearEnd, names))).toEqual(['B', 'C', 'A']);
    const late = (code: string, of: number, closings: number) => ({ code, late: of, closings });
    const monthEnd = { days: 5, courts: [late('A', 40, 100), late('B', 30, 30), late('C', 400, 900)] };
    expect(told(words['closings-at-month-end'](monthEnd, names))).toEqual(['B', 'C', 'A']);
  });

  test('jumps by the times, up or down, from nothing first of all', () => {
    const jump = (days: number, usual: number) => [{ month: '2024-05', days, usual, closings: 30 }];
    const courts = [
      { code: 'A', months: jump(30, 20) },
      { code: 'B', months: jump(10, 30) },
      { code: 'C', months: jump(40, 20) },
      { code: 'D', months: jump(1, 0) },
    ];
    expect(told(words['durations-jump']({ courts }, names))).toEqual(['D', 'B', 'C', 'A']);
  });

  test('every number stands apart from the one before it, whatever a court is called', () => {
    const texts = [
      few([{ code: 'A', months: [month('2024-03', 1, 13)] }]),
      words['closings-at-month-end']({ days: 5, courts: [{ code: 'A', late: 40, closings: 100 }] }, names),
      words['closings-at-year-end']({ month: '2024-12', courts: [{ code: 'A', closings: 45, usual: 20 }] }, names),
      words['durations-jump'](
        { courts: [{ code: 'A', months: [{ month: '2023-12', days: 55.3, usual: 90.9, closings: 90 }] }] },
        names,
      ),
    ];
    for (const text of texts) expect(text).not.toMatch(language === 'en' ? /[\d>] \d/ : /\d \d/);
    const expected =
      language === 'en'
        ? [
            '<A> in 2024-03: 1 (13.0 a month around)',
            '<A> with 40 of 100 (40%)',
            '<A> with 45 (20.0 a month before)',
            '<A> in 2023-12: 55.3 days (90.9 before; 90 closings)',
          ]
        : [
            '<A> 2024-03 为 1 件（前后月均 13.0 件）',
            '<A> 100 件中 40 件（40%）',
            '<A> 45 件（此前月均 20.0 件）',
            '<A> 2023-12 为 55.3 天（此前 90.9 天，当月结案 90 件）',
          ];
    texts.forEach((text, at) => {
      expect(text).toContain(expected[at]);
    });
  });

  test('names the Spring Festival and an incomplete export, and after a year-end rush that too', () => {
    const args = { courts: [{ code: 'A', months: [month('2024-02', 0, 40)] }] };
    const [filings, closings] = [words['few-filings'](args, names), words['few-closings'](args, names)];
    const [festival, incomplete, rush] =
      language === 'zh'
        ? ['春节', '导出完整', '年底集中结案']
        : ['Spring Festival', 'export', 'rush at the end of the year'];
    for (const text of [filings, closings]) expect(text).toContain(festival);
    for (const text of [filings, closings]) expect(text).toContain(incomplete);
    expect(closings).toContain(rush);
    expect(filings).not.toContain(rush);
  });
});
