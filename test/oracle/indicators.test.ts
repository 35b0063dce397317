import { describe, expect, it } from 'vitest';
import { dayOfOption, textOfDay } from './days.ts';
import { differences } from './differences.ts';
import { endOf, type Span } from './dueDays.ts';
import { survivalMedian } from './durations.ts';
import { evenness } from './flow.ts';
import { oracleReport } from './report.ts';
import type { OracleOptions } from './types.ts';

function due(filedOn: string, span: Span): string {
  return textOfDay(endOf(span, dayOfOption(filedOn)));
}

describe('figures', () => {
  it('ends time limits on days that there are', () => {
    expect(due('2024-08-31', '6m')).toBe('2025-02-28');
    expect(due('2023-08-31', '6m')).toBe('2024-02-29');
    expect(due('2024-02-29', '12m')).toBe('2025-02-28');
    expect(due('2024-11-30', '3m')).toBe('2025-02-28');
    expect(due('2024-12-20', '15d')).toBe('2025-01-04');
  });

  it('follows cases to their closing', () => {
    // Kaplan and Meier 1958: S = .875, .7, .525, .35
    expect(survivalMedian([8, 31, 54, 92], [10, 27, 70, 121])).toBe(92);
    expect(survivalMedian([5, 10], [10, 10])).toBe(10);
    expect(survivalMedian([5, 10], [10, 10, 10])).toBeNull();
    expect(survivalMedian([5, 10], [])).toBe(5);
    expect(survivalMedian([], [3])).toBeNull();
  });

  it('tells even months from uneven ones', () => {
    expect(evenness([3, 3, 3])).toBe(1);
    expect(evenness([9, 0, 0])).toBe(0);
    // │1/2 − 1/3│ + │1/2 − 1/3│ + │0 − 1/3│ = 2/3; × 3 ÷ 4 = 1/2
    expect(evenness([4, 4, 0])).toBe(0.5);
    expect(evenness([4])).toBeNull();
    expect(evenness([0, 0])).toBeNull();
  });

  it('tells numbers apart', () => {
    expect(differences({ a: [0.1 + 0.2, 1] }, { a: [0.3, 1] })).toEqual([]);
    expect(differences({ a: 1 }, { a: 2 })).toEqual(['/a: 1 instead of 2']);
    expect(differences({ a: 0.3 }, { a: 0.3 + 1e-11 })).toHaveLength(1);
    expect(differences({ a: null }, {})).toEqual(['/a: null instead of undefined']);
  });
});

describe('every indicator of', () => {
  const header =
    '案号,法院代码,立案日期,结案日期,结案方式,适用程序,审判组织,承办法官,扣除审限天数,延长审限天数,法定审限,是否当庭宣判,再审结果,再审结案日期,是否上诉,二审立案日期,二审结果,二审结案日期';
  const lines = [
    header,
    // Due on 2024-04-01, moved to 2024-04-11: closed in time by it only.
    '（2024）内0203民初1号,内0203,2024-01-01,2024-04-11,判决,简易,独任,张伟,10,,,是,改判,2024-11-01,是,2024-05-01,发回重审,2024-08-01',
    '（2024）内0203民初2号,内0203,2024-01-01,2024-02-10,调解,小额诉讼,独任,张伟,0,,,否,,,否,,,',
    '（2024）内0203刑初3号,内0203,2024-03-01,2024-06-02,判决,普通,合议,王芳,,,,否,,,是,2024-07-01,维持,2024-09-01',
    '（2023）内0203民终4号,内0203,2023-12-30,,,,合议,,,,,,,,,,,',
    '（2024）内0203执5号,内0203,2024-05-01,2024-06-01,终本,,,李娜,,,,,,,,,,',
    '（2024）内0203执6号,内0203,2024-12-01,,,,,李娜,,,,,,,,,,',
  ];

  function values(options: Partial<OracleOptions> = {}) {
    const files = [{ path: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) }];
    const scheme = { indicators: {} };
    const report = oracleReport(files, { today: '2025-03-01', asOf: '2025-01-31', period: '2024', scheme, ...options });
    const court = report.courts[0];
    if (court === undefined) throw new Error('no court');
    return court;
  }

  it('a court', () => {
    const { indicators } = values();
    const found = Object.fromEntries(Object.entries(indicators).map(([id, { value }]) => [id, value]));
    expect(found).toEqual({
      'closure-rate': 4 / 6,
      'clearance-rate': 4 / 5,
      // 101, 40, 93 and 31 days
      'average-duration': 66.25,
      'median-duration': 66.5,
      'p90-duration': 98.6,
      'net-average-duration': 63.75,
      // The criminal case, due on 2024-06-01, is a day late.
      'within-limit-rate': 3 / 4,
      'statutory-within-limit-rate': 2 / 4,
      // 民终: due 2024-03-30; 执: 2025-06-01
      'overdue-pending-rate': 1 / 2,
      'long-pending-rate': 1 / 6,
      'small-claims-rate': 1 / 2,
      'summary-rate': 1,
      'sole-judge-rate': 2 / 3,
      'mediation-rate': 1 / 2,
      'mediation-withdrawal-rate': 1 / 2,
      'in-court-rate': 1 / 2,
      'appeal-rate': 2 / 3,
      'settled-rate': 1 / 3,
      'reversal-rate': 1 / 3,
      'reversed-rate': 0,
      'remanded-rate': 1 / 3,
      'appeal-reversal-share': 1 / 2,
      'reversal-remand-ratio': 0,
      'retrial-reversal-rate': 1 / 3,
      'disposition-time': (2 / 4) * 366,
      // 367 and 30 days
      'median-pending-age': 198.5,
      // 30+ 31 40 93 101: S = .75, .5
      'median-time-to-close': 40,
      // February 1/4, April 1/4, June 1/2: 1 − (1/6 + 1/6 + 5/12 + 9/12) × 12/22
      'closing-evenness': 2 / 11,
      'closures-per-judge': 4 / 3,
      'enforcement-completion-rate': 0,
      'enforcement-suspension-rate': 1,
    });
  });

  it('its groups', () => {
    expect(values().groups.map(({ code, volumes }) => [code, volumes.docket])).toEqual([
      ['civil', 3],
      ['criminal', 1],
      ['enforcement', 2],
    ]);
    const byJudge = values({ by: 'judge' }).groups;
    expect(byJudge.map(({ code }) => code)).toEqual(['张伟', '李娜', '王芳', '']);
    expect(byJudge[0]?.indicators['closures-per-judge']).toMatchObject({ value: 2, base: 2 });
    expect(byJudge[3]?.indicators['closures-per-judge']).toMatchObject({ value: null, reason: 'empty-denominator' });
  });

  it('one line, other divisors, judges by number', () => {
    expect(values({ where: { line: 'civil' } }).volumes.docket).toBe(3);
    expect(values({ appealDenominator: 'judgments' }).indicators['appeal-rate']?.value).toBe(1);
    expect(values({ judges: { 内0203: 2 } }).indicators['closures-per-judge']?.value).toBe(2);
  });
});
