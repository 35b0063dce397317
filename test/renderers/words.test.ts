import { expect, it } from 'vitest';
import type { Report } from '../../src/documents/report/report.ts';
import type { NoticeArguments, NoticeCode } from '../../src/messages/notices.ts';
import { print, sampleReport } from './sampleReport.ts';

/** One of each, with arguments that no other word of a report looks like. */
const examples: { readonly [C in NoticeCode]: { args: NoticeArguments[C]; told: readonly string[] } } = {
  'as-of-default': {
    args: { asOf: '2031-02-03', filings: 7771, closings: 7772 },
    told: ['2031-02-03', '7771', '7772'],
  },
  ranking: { args: { within: 'level', by: 'x5-rate', order: 'value' }, told: ['x5-rate'] },
  scope: { args: { lines: { civil: 7773, other: 7774 } }, told: ['7773', '7774', '15547'] },
  'pending-scope': { args: { lines: { civil: 7784, other: 7785 } }, told: ['7784', '7785', '15569'] },
  'pending-not-told': { args: { files: ['x7.csv', 'x8.csv'] }, told: ['x7.csv', 'x8.csv'] },
  'limits-not-told': { args: { files: ['x9.csv'] }, told: ['x9.csv'] },
  'due-days-bare': { args: { files: ['x10.csv'] }, told: ['x10.csv'] },
  excluded: { args: { codes: { 诉前调确: 7775 }, by: 'scheme' }, told: ['诉前调确', '7775'] },
  'excluded-unmatched': { args: { codes: ['民楚', '执楚'] }, told: ['民楚', '执楚'] },
  'calendar-replaced': { args: { indicators: ['reversal-rate', 'x7-rate'] }, told: ['x7-rate'] },
  'court-names-merged': {
    args: { courts: [{ code: '内0203', names: ['甲区人民法院', '乙区人民法院'] }] },
    told: ['包头市昆都仑区人民法院', '内0203', '甲区人民法院', '乙区人民法院'],
  },
  'default-case-type': {
    args: { caseType: '民事一审', files: ['x1.csv', 'x2.csv'] },
    told: ['民事一审', 'x1.csv', 'x2.csv'],
  },
  'headers-passed-over': {
    args: { file: 'x3.csv', field: 'filedOn', used: '立案日', ignored: ['收案日', '登记日'] },
    told: ['x3.csv', '立案日期', '立案日', '收案日', '登记日'],
  },
  'partly-blank': {
    args: {
      indicators: ['reversal-rate', 'x6-rate'],
      field: 'appealOutcome',
      courts: [{ code: '内0203', blank: 7776, eligible: 7777 }],
    },
    told: ['二审结果', 'x6-rate', '包头市昆都仑区人民法院', '7776', '7777'],
  },
  'judges-by-name': {
    args: { narrowed: false, grouped: true, courts: ['内0203'] },
    told: ['包头市昆都仑区人民法院'],
  },
  'appeal-outcome-undated': { args: { cases: 7778 }, told: ['7778'] },
  'retrial-outcome-undated': { args: { cases: 7781 }, told: ['7781'] },
  'holidays-ignored': { args: {}, told: [] },
  'holidays-counted': { args: { source: 'x5 holidays' }, told: ['x5 holidays'] },
  'holidays-unknown': { args: { years: [2041, 2043] }, told: ['2041', '2043'] },
  'filed-before-limit': { args: { cases: 7782 }, told: ['7782'] },
  'days-not-told': { args: { file: 'x6.csv', field: 'extendedDays' }, told: ['x6.csv', '延长审限天数'] },
  'too-good': {
    args: { indicator: 'reversal-rate', value: 0, courts: [{ code: '内0203', cases: 7783 }] },
    told: ['包头市昆都仑区人民法院', '7783'],
  },
  'few-filings': {
    args: { courts: [{ code: '内0203', months: [{ month: '2034-02', count: 7784, usual: 7785.25 }] }] },
    told: ['包头市昆都仑区人民法院', '2034-02', '7784', '7785.3'],
  },
  'few-closings': {
    args: { courts: [{ code: '内0203', months: [{ month: '2034-03', count: 7786, usual: 7787 }] }] },
    told: ['包头市昆都仑区人民法院', '2034-03', '7786', '7787.0'],
  },
  'closings-at-month-end': {
    args: { days: 5, courts: [{ code: '内0203', late: 3894, closings: 7788 }] },
    told: ['包头市昆都仑区人民法院', '3894', '7788', '50%', '16%'],
  },
  'closings-at-year-end': {
    args: { month: '2034-12', courts: [{ code: '内0203', closings: 7789, usual: 7790.5 }] },
    told: ['2034-12', '包头市昆都仑区人民法院', '7789', '7790.5'],
  },
  'durations-jump': {
    args: {
      courts: [{ code: '内0203', months: [{ month: '2034-05', days: 7791.5, usual: 7792.5, closings: 7793 }] }],
    },
    told: ['包头市昆都仑区人民法院', '2034-05', '7791.5', '7792.5', '7793'],
  },
  'appeals-immature': {
    args: { closings: 7779, from: '2032-01-01', to: '2032-01-30' },
    told: ['7779', '2032-01-01', '2032-01-30'],
  },
  'undated-facts': { args: { asOf: '2033-01-01', lastEvent: '2033-02-02' }, told: ['2033-01-01', '2033-02-02'] },
  'month-incomplete': {
    args: { month: '2034-05', measuredOn: '2034-05-17', days: 17, end: '2034-05-31' },
    told: ['2034-05', '2034-05-17', '17', '--as-of 2034-05-31'],
  },
  'months-not-begun': {
    args: { from: '2034-06', to: '2034-12', asOf: '2034-05-18' },
    told: ['2034-06', '2034-12', '2034-05-18'],
  },
  'data-begins': {
    args: { firstFiled: '2035-01-02', firstClosed: '2035-02-03', courts: 2 },
    told: ['2035-01-02', '2035-02-03'],
  },
  'undecodable-bytes': {
    args: { file: 'x4.csv', encoding: 'latin9', offset: 7780 },
    told: ['x4.csv', 'latin9', '7780'],
  },
  'compared-as-of': {
    args: { asOf: '2034-01-01', measuredOn: '2034-02-02', followed: ['x6-rate'] },
    told: ['2034-01-01', '2034-02-02', 'x6-rate'],
  },
  'compared-before-data': {
    args: {
      until: '2035-01-01',
      firstFiled: null,
      firstClosed: null,
      courts: [{ code: '内0203', firstFiled: '2035-02-02', firstClosed: '2035-03-03' }],
    },
    told: ['2035-01-01', '包头市昆都仑区人民法院', '2035-02-02', '2035-03-03'],
  },
  'compared-incomplete': {
    args: { from: '2036-01-01', firstFiled: '2036-02-02', firstClosed: '2036-03-03', courts: [] },
    told: ['2036-01-01', '2036-02-02', '2036-03-03'],
  },
  'compared-volumes': {
    args: { values: [{ code: '内0203', volume: 'closed', previous: 7784, now: 7785 }] },
    told: ['包头市昆都仑区人民法院', '7784', '7785'],
  },
  'compared-blank': {
    args: {
      indicators: ['x7-rate'],
      field: 'appealOutcome',
      courts: [{ code: '内0203', blank: 7786, eligible: 7787 }],
    },
    told: ['x7-rate', '二审结果', '包头市昆都仑区人民法院', '7786', '7787'],
  },
  'compared-judges': { args: {}, told: [] },
  'compared-overlap': { args: {}, told: [] },
  'compared-saved': {
    args: { file: 'x7.json', asOf: '2037-01-01', measuredOn: '2037-02-02' },
    told: ['x7.json', '2037-01-01', '2037-02-02'],
  },
  'compared-scheme': { args: { id: 'x8', version: '7788' }, told: ['x8', '7788'] },
  'compared-exclusions': { args: { codes: ['执恢', '执保'] }, told: ['执恢', '执保'] },
  'compared-bases': { args: { indicators: ['x9-rate', 'x10-rate'] }, told: ['x9-rate', 'x10-rate'] },
  'compared-lengths': { args: { here: 7789, there: 7790 }, told: ['7789', '7790'] },
  'compared-later': { args: { here: '2038-01-01', there: '2038-02-02' }, told: ['2038-01-01', '2038-02-02'] },
  'compared-calendar': { args: { label: '2039-Q1' }, told: ['2039-Q1'] },
  'compared-courts': {
    args: { here: [{ code: '内0291', name: '甲院' }], there: [{ code: '内0292', name: '乙院' }] },
    told: ['内0291', '甲院', '内0292', '乙院'],
  },
  'compared-total': { args: {}, told: [] },
  'compared-duplicates': { args: { here: 'first', there: 'last' }, told: [] },
  'compared-holidays': { args: { here: null, there: 'x9.json' }, told: ['x9.json'] },
  'compared-judge-numbers': { args: { courts: ['内0203', null] }, told: ['包头市昆都仑区人民法院'] },
  'compared-settings-untold': { args: {}, told: [] },
  'courts-begin-later': {
    args: {
      courts: [
        {
          code: '内0203',
          firstFiled: '2034-02-02',
          firstClosed: '2034-03-03',
          months: [
            { month: '2034-01', changes: [] },
            { month: '2034-04', changes: ['monthOnMonth'] },
            { month: '2034-06', changes: ['yearOnYear'] },
          ],
        },
      ],
    },
    told: ['包头市昆都仑区人民法院', '2034-02-02', '2034-03-03', '2034-04', '2034-06'],
  },
  'changes-incomplete': {
    args: {
      courts: [
        {
          code: '内0203',
          firstFiled: '2034-02-02',
          firstClosed: '2034-03-03',
          months: [{ month: '2034-04', change: 'monthOnMonth', from: '2034-03-01' }],
        },
      ],
    },
    told: ['包头市昆都仑区人民法院', '2034-04'],
  },
  'changes-unlike': {
    args: {
      courts: [
        {
          code: '内0203',
          months: [{ month: '2034-04', change: 'yearToDate', volume: 'closed', previous: 7791, now: 7792 }],
        },
        {
          code: null,
          months: [{ month: '2034-05', change: 'yearOnYear', volume: 'incoming', previous: 7793, now: 7794 }],
        },
      ],
    },
    told: ['包头市昆都仑区人民法院', '2034-04', '7791', '7792', '2034-05', '7793', '7794'],
  },
  'compared-groups': { args: { here: 'judge', there: 'x11' }, told: ['x11'] },
};

it.each(Object.entries(examples))('%s tells what it knows in both languages', (code, { args, told }) => {
  const printed = (language: 'zh' | 'en', notices: Report['notices']) =>
    print(sampleReport({ notices }), { language, width: 1000 }).replace(/\s+/g, ' ');
  const [zh, en] = (['zh', 'en'] as const).map((language) => printed(language, [{ code, args: { ...args } }]));
  expect(zh?.length).toBeGreaterThan(printed('zh', []).length);
  expect(en?.length).toBeGreaterThan(printed('en', []).length);
  for (const part of told) {
    expect(zh).toContain(part);
    expect(en).toContain(part);
  }
  expect(zh).not.toContain(code === 'scope' || code === 'excluded' ? '\u0000' : code);
  expect(zh).not.toMatch(/undefined|null|NaN|\[object/);
  expect(en).not.toMatch(/undefined|null|NaN|\[object/);
});

it('tells of courts that begin later only where there are several', () => {
  const printed = (courts: number, language: 'zh' | 'en') => {
    const args = { firstFiled: '2035-01-02', firstClosed: '2035-02-03', courts };
    return print(sampleReport({ notices: [{ code: 'data-begins', args }] }), { language, width: 1000 });
  };
  expect(printed(2, 'zh')).toContain('起点更晚的法院，从其自己的起点比较，累计也只含起点以后的案件。');
  expect(printed(1, 'zh')).not.toContain('起点更晚的法院');
  expect(printed(2, 'en')).toContain('A court whose data begins later');
  expect(printed(1, 'en')).not.toContain('A court whose data begins later');
});

it('speaks of no court as the last', () => {
  for (const width of [80, 200]) expect(print(sampleReport(), { width })).not.toMatch(/垫底|倒数/);
});
