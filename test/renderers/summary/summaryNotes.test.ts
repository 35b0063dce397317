import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/documents/report/report.ts';
import type { SummaryChange } from '../../../src/messages/comparisonNotices.ts';
import { pageNotices } from '../../../src/renderers/summary/summaryNotes.ts';
import { printSummary, summaryAtHand } from './summaryAtHand.ts';

// Its last month is December 2024.
const summary = await summaryAtHand();
const toldOf = (...notices: readonly Notice[]) => pageNotices({ ...summary, notices: [...notices] });
const printed = (language: 'zh' | 'en', ...notices: readonly Notice[]) =>
  printSummary({ ...summary, notices: [...notices] }, { language, width: 2000 });
const beginning = { firstFiled: '2024-01-02', firstClosed: '2024-02-03' };
const later = (months: Readonly<Record<string, readonly SummaryChange[]>>, code = '内0204') => ({
  code,
  ...beginning,
  months: Object.entries(months).map(([month, changes]) => ({ month, changes })),
});
const beginLater = (...courts: readonly object[]): Notice => ({ code: 'courts-begin-later', args: { courts } });
const incomplete = (...codes: readonly string[]): Notice => ({
  code: 'changes-incomplete',
  args: {
    courts: codes.map((code) => ({
      code,
      ...beginning,
      months: [
        { month: '2024-12', change: 'yearOnYear', from: '2023-12-01' },
        { month: '2024-12', change: 'yearToDate', from: '2023-01-01' },
      ],
    })),
  },
});
const unlikeMonth = (change: SummaryChange, month = '2024-12') => ({
  month,
  change,
  volume: 'closed',
  previous: 1,
  now: 9,
});
const unlike = (code: string | null, ...months: readonly object[]): Notice => ({
  code: 'changes-unlike',
  args: { courts: [{ code, months }] },
});

describe('courts that begin later', () => {
  test('are told of for months without a value, and for changes of the last month', () => {
    expect(
      toldOf(
        beginLater(
          later({ '2024-01': [], '2024-02': ['monthOnMonth', 'yearOnYear'], '2024-12': ['yearOnYear'] }),
          later({ '2024-10': ['monthOnMonth'], '2024-11': ['yearOnYear'] }, '内0206'),
        ),
      ),
    ).toEqual([beginLater(later({ '2024-01': [], '2024-12': ['yearOnYear'] }))]);
    expect(toldOf(beginLater(later({ '2024-11': ['yearOnYear'] })))).toEqual([]);
  });

  test('condemn no change of the total that has them on both sides', () => {
    const notice = beginLater(later({ '2024-11': ['monthOnMonth'], '2024-12': ['yearOnYear', 'yearToDate'] }));
    expect(printed('zh', notice)).toContain('宜看各法院自己的变化：同比、累计同比 2024-12。');
    expect(printed('en', notice)).toContain('(on the year, year to date on the year: 2024-12).');
    const value = beginLater(later({ '2024-01': [] }));
    expect(printed('zh', value)).not.toContain('前后两期');
    expect(printed('en', value)).not.toContain('compare spans');
  });

  test('have a year to date that holds what lies after only', () => {
    const notice = beginLater(later({ '2024-12': ['yearToDate'] }));
    expect(printed('zh', notice)).toContain('始于此前的本年累计也只含起点以后的案件');
    expect(printed('en', notice)).toContain('a year to date of theirs that begins before holds only what lies after');
  });
});

describe('changes that may lack cases', () => {
  test('are told with court and change, of five courts', () => {
    const codes = ['内0201', '内0202', '内0203', '内0204', '内0205', '内0206'];
    const [zh, en] = [printed('zh', incomplete(...codes)), printed('en', incomplete(...codes))];
    expect(zh).toMatch(/（同比、累计同比 2024-12）等 6 项。/);
    expect(zh.match(/（同比、累计同比 2024-12）/g)).toHaveLength(5);
    expect(en.match(/\(on the year, year to date on the year: 2024-12\)/g)).toHaveLength(5);
    expect(zh + en).not.toContain('2024-01-02');
  });

  test('are not told to be unlike too: other changes, other courts and the total are', () => {
    const told = incomplete('内0204');
    const both = unlike('内0204', unlikeMonth('monthOnMonth'), unlikeMonth('yearOnYear'), unlikeMonth('yearToDate'));
    expect(toldOf(told, both)).toEqual([told, unlike('内0204', unlikeMonth('monthOnMonth'))]);
    expect(toldOf(told, unlike('内0204', unlikeMonth('yearOnYear')))).toEqual([told]);
    for (const code of ['内0206', null]) {
      const other = unlike(code, unlikeMonth('yearOnYear'));
      expect(toldOf(told, other)).toEqual([told, other]);
    }
    expect(toldOf(unlike('内0204', unlikeMonth('yearOnYear', '2024-11')))).toEqual([]);
  });
});
