import { describe, expect, test } from 'vitest';
import type { Outlook, OutlookMember } from '../../../src/documents/report/report.ts';
import { outlookWords } from '../../../src/messages/outlookWords.ts';
import { textWidth } from '../../../src/renderers/text/textWidth.ts';
import { print, sampleReport } from '../sampleReport.ts';

const member = (more: Partial<OutlookMember>): OutlookMember => ({
  code: '内0203',
  band: { low: 0.93, high: null, source: 'x' },
  incoming: 300,
  docket: 337,
  closed: 240,
  furtherIncoming: 80,
  docketAtEnd: 417,
  needed: 388,
  more: 148,
  atPace: 64,
  reason: null,
  ...more,
});

const outlook: Outlook = {
  indicator: 'closure-rate',
  end: '2024-12-31',
  elapsedDays: 289,
  remainingDays: 77,
  courts: [
    member({}),
    member({ code: '内0204', band: null, needed: null, more: null, reason: 'no-band' }),
    member({ code: '内0291', needed: null, more: null }),
  ],
  total: member({ code: null, more: 444 }),
};

const section = (language: 'zh' | 'en', width: number, of: Outlook | null = outlook) =>
  print(sampleReport(of === null ? {} : { outlook: of }), { language, width });
const heading = { zh: '结案率至期末的测算', en: 'Closure rate by the end of the period' } as const;
const cut = (text: string, language: 'zh' | 'en') => {
  const from = text.indexOf(heading[language]);
  return from < 0 ? '' : text.slice(from, text.indexOf(language === 'zh' ? '\n说明' : '\nNotes', from));
};

describe.each(['zh', 'en'] as const)('%s', (language) => {
  test('tells the closings to go and says that they are for planning', async () => {
    const text = cut(section(language, 100), language);
    await expect(text).toMatchFileSnapshot(`../golden/outlook-${language}-100.txt`);
  });

  test('at 60 columns', async () => {
    await expect(cut(section(language, 60), language)).toMatchFileSnapshot(`../golden/outlook-${language}-60.txt`);
  });

  test.each([60, 80, 100, 140])('no head and no number is broken at %i columns, nor is a word of English', (width) => {
    const large = { closed: 423055, docket: 464088, docketAtEnd: 464089, more: 464091, atPace: 464092 };
    for (const of of [outlook, { ...outlook, courts: [...outlook.courts, member(large)], total: member(large) }]) {
      const text = cut(section(language, width, of), language);
      const { heads, unreachable, reasons } = outlookWords[language];
      const headWords = Object.values(heads).flatMap((head) =>
        (typeof head === 'string' ? head : head(true)).split(/\s/),
      );
      const cells = language === 'en' ? [unreachable, reasons['no-band']].flatMap((words) => words.split(' ')) : [];
      const numbers = of === outlook ? ['240/337'] : ['423055/', ...Object.values(large).slice(1).map(String)];
      for (const word of [...headWords, ...cells, ...numbers, '71.22%']) expect(text).toContain(word);
    }
  });

  test.each([60, 80, 140])('no line is wider than %i columns', (width) => {
    const text = cut(section(language, width), language);
    expect(text).not.toBe('');
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  test('a period that is over, and a report that was not asked', () => {
    const over = cut(section(language, 100, { ...outlook, remainingDays: 0, courts: [], total: null }), language);
    expect(over).toContain('2024-12-31');
    expect(over).not.toContain('148');
    expect(cut(section(language, 100, null), language)).toBe('');
  });
});
