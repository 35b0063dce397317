import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfCase } from './caseKinds.ts';
import { readCaseNumber } from './caseNumbers.ts';
import { clean, isBlank } from './cells.ts';
import { levelOf, registeredCode } from './courts.ts';
import { dayOfOption, holdsSerials, readDay, textOfDay } from './days.ts';
import { quantile } from './durations.ts';
import { fileSets } from './generateFiles.ts';
import { poisson, wilson } from './intervals.ts';
import { readPeriod, throughMonth, yearHolding } from './periods.ts';
import { type OracleOptions, oracleReport } from './report.ts';
import type { OracleIndicator } from './types.ts';

const SCHEME = { indicators: {} };

function report(lines: string[] | string[][], options: Partial<OracleOptions> = {}) {
  const texts = (Array.isArray(lines[0]) ? lines : [lines]) as string[][];
  const files = texts.map((text, index) => ({
    path: `${index}.csv`,
    bytes: new TextEncoder().encode(text.join('\n')),
  }));
  return oracleReport(files, { today: '2025-03-01', scheme: SCHEME, ...options });
}

function indicator(result: ReturnType<typeof report>, id: string, court = 0): OracleIndicator {
  const found = result.courts[court]?.indicators[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function span(label: string, yearStartMonth: number, monthStartDay: number): string[] {
  const period = readPeriod(label, { yearStartMonth, monthStartDay });
  return [textOfDay(period.start), textOfDay(period.end)];
}

describe('cells and days', () => {
  it('unwraps', () => {
    expect(clean('　="２０２４－０１－０５"\u00a0')).toBe('2024-01-05');
    expect(clean("'是\t")).toBe('是');
    expect(['N/A', '—', 'null', '0000-00-00'].every(isBlank)).toBe(true);
  });

  it.each([
    '2024-01-05',
    '2024/1/5',
    '2024.1.5',
    '2024年1月5日',
    '20240105',
    '2024-01-05 10:30:00',
    '2024-01-05T23:59:59.123Z',
    '2024/1/5 0:00',
    '20240105 08:00:00',
    '2024年1月5日 8:05',
  ])('reads %s', (text) => {
    expect(readDay(text, false)).toEqual({ kind: 'day', day: dayOfOption('2024-01-05') });
  });

  it('refuses days that do not exist', () => {
    for (const text of ['2024-02-30', '2023-02-29', '2024-13-01', '45296', '2024-1', '5/1/2024']) {
      expect(readDay(text, false)).toEqual({ kind: 'unreadable' });
    }
    expect(readDay('1900/1/0 0:00', false)).toEqual({ kind: 'blank' });
  });

  it('knows serial columns', () => {
    const today = dayOfOption('2025-03-01');
    expect(holdsSerials(['45296', '', '29221'], today)).toBe(true);
    expect(holdsSerials(['45296', '2024-01-05'], today)).toBe(false);
    expect(holdsSerials(['45718'], today)).toBe(false);
    expect(readDay('45296.75', true)).toEqual({ kind: 'day', day: dayOfOption('2024-01-05') });
  });
});

describe('case numbers, courts, kinds', () => {
  it('reads both styles', () => {
    const plain = readCaseNumber('(2024)内0203民初12号');
    expect(plain).toMatchObject({ courtCode: '内0203', typeCode: '民初' });
    for (const text of ['〔2024〕内0203民初第12号', '(2024) 内0203 民初 0012 号之一']) {
      expect(readCaseNumber(text)?.identity).toBe(plain?.identity);
    }
    expect(readCaseNumber('(2024)内0203知民初12号')?.identity).not.toBe(plain?.identity);
    expect(readCaseNumber('(2023)最高法知行终34号')).toMatchObject({ courtCode: '最高法', typeCode: '知行终' });
    expect(readCaseNumber('(2015)昆民一初字第12号')).toMatchObject({ courtCode: null, typeCode: '民初' });
    expect(readCaseNumber('(2015)昆执字第12号')?.typeCode).toBe('执');
    expect(readCaseNumber('待补')).toBeNull();
  });

  it('places courts', () => {
    expect(registeredCode('内蒙古自治区包头市昆都仑区人民法院')).toBe('内0203');
    expect(registeredCode('昆都仑区人民法院')).toBe('内0203');
    expect(registeredCode('郑州市金水区人民法院')).toBeNull();
    expect(['最高法', '内', '内02', '内0203', '东湖'].map(levelOf)).toEqual([
      'highest',
      'high',
      'intermediate',
      'basic',
      null,
    ]);
  });

  it('finds line and instance', () => {
    const number = readCaseNumber('(2024)内0203知民初12号');
    expect(kindOfCase('', number, true)).toEqual({ line: 'civil', instance: 'first' });
    expect(kindOfCase('民事二审', number, true)).toEqual({ line: 'civil', instance: 'second' });
    expect(kindOfCase('', null, true)).toEqual({ line: 'other', instance: 'other' });
    expect(kindOfCase('', null, false)).toEqual({ line: 'civil', instance: 'first' });
    expect(kindOfCase('', readCaseNumber('(2024)内02民辖终3号'), true)).toEqual({ line: 'civil', instance: 'other' });
  });
});

describe('periods', () => {
  it('moves years and months', () => {
    expect(span('2024', 1, 1)).toEqual(['2024-01-01', '2024-12-31']);
    expect(span('2024-Q3', 1, 1)).toEqual(['2024-07-01', '2024-09-30']);
    expect(span('2024', 12, 1)).toEqual(['2023-12-01', '2024-11-30']);
    expect(span('2024', 12, 21)).toEqual(['2023-11-21', '2024-11-20']);
    expect(span('2024-12', 1, 21)).toEqual(['2024-11-21', '2024-12-20']);
    expect(span('2024-H1', 4, 1)).toEqual(['2024-04-01', '2024-09-30']);
    expect(span('2024-01-21..2024-02-20', 1, 1)).toEqual(['2024-01-21', '2024-02-20']);
    expect(() => span('2024-06..2024-01', 1, 1)).toThrow();
    expect(() => span('2024-01..2024-02-20', 1, 1)).toThrow();
    expect(yearHolding(dayOfOption('2024-12-21'), { yearStartMonth: 1, monthStartDay: 21 }).label).toBe('2025');
    const calendar = { yearStartMonth: 12, monthStartDay: 1 };
    expect(throughMonth(dayOfOption('2023-12-01'), dayOfOption('2024-02-29'), calendar)).toBe(3);
    expect(throughMonth(dayOfOption('2024-01-01'), dayOfOption('2024-02-29'), calendar)).toBeNull();
  });
});

describe('figures', () => {
  it('takes exact quantiles', () => {
    expect(quantile([1, 2, 3, 10], 5)).toBe(2.5);
    expect(quantile([1, 2, 3, 10], 9)).toBeCloseTo(7.9, 12);
    expect(quantile([7], 9)).toBe(7);
    expect(quantile([], 5)).toBeNull();
  });

  it('takes published score intervals', () => {
    // Newcombe 1998, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29
    const known: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [k, n, low, high] of known) {
      expect(wilson(k, n).low).toBeCloseTo(low, 4);
      expect(wilson(k, n).high).toBeCloseTo(high, 4);
    }
    expect(wilson(20, 20).high).toBe(1);
    // k = 0: the upper limit is z squared over n
    expect(poisson(0, 100).low).toBe(0);
    expect(poisson(0, 100).high).toBeCloseTo(0.03841459, 8);
    // k = 4: 4 + 1.9207294 -+ 1.9599640 * 2.2271351
    expect(poisson(4, 1).low).toBeCloseTo(1.5555, 4);
    expect(poisson(4, 1).high).toBeCloseTo(10.2859, 4);
  });
});

describe('the report', () => {
  const header = '案号,承办法院,立案日期,结案日期';
  const cases = [
    header,
    '（2023）内0203民初1号,昆都仑区人民法院,2023-12-01,2024-02-01',
    '（2023）内0203民初2号,昆都仑区人民法院,2023-12-01,2023-12-31',
    '（2024）内0203民初1号,昆都仑区人民法院,2024-01-01,2024-01-11',
    '（2024）内0203民初2号,昆都仑区人民法院,2024-12-31,2025-01-05',
    '（2024）内0203民初3号,昆都仑区人民法院,2024-03-01,',
  ];

  it('counts', () => {
    const result = report(cases, { period: '2024' });
    expect(result.asOf).toBe('2025-01-05');
    expect(result.measuredOn).toBe('2024-12-31');
    expect(result.courts[0]).toMatchObject({
      code: '内0203',
      level: 'basic',
      volumes: { carriedOver: 1, incoming: 3, docket: 4, closed: 2, pending: 2 },
    });
    expect(indicator(result, 'closure-rate')).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, base: 4 });
    expect(indicator(result, 'clearance-rate').value).toBe(2 / 3);
    expect(indicator(result, 'average-duration')).toMatchObject({ value: 36, numerator: 72, denominator: 2 });
    expect(indicator(result, 'median-duration').value).toBe(36);
    expect(indicator(result, 'p90-duration').value).toBe(56.8);
    expect(indicator(result, 'disposition-time').value).toBe(366);
    expect(indicator(result, 'reversal-rate')).toMatchObject({ value: null, verdict: 'unavailable' });
  });

  it('looks from the as-of day', () => {
    const result = report(cases, { period: '2024', asOf: '2024-01-31' });
    expect(result.measuredOn).toBe('2024-01-31');
    expect(result.courts[0]?.volumes).toEqual({ carriedOver: 1, incoming: 1, docket: 2, closed: 1, pending: 1 });
    expect(indicator(result, 'disposition-time').value).toBe(31);
    expect(report(cases).period.label).toBe('2025');
    expect(() => report(cases, { period: '2026' })).toThrow();
  });

  it('keeps one of the duplicates, counting only rows that are otherwise fine', () => {
    const lines = [
      header,
      '（2024）内0203民初1号,昆都仑区人民法院,2024-05-01,2024-04-01',
      '（2024）内0203民初1号,昆都仑区人民法院,2024-05-01,2024-05-11',
      '(2024) 内0203民初001号之一,昆都仑区人民法院,2024-05-01,2024-05-31',
      '（2015）昆民一初字第1号,昆都仑区人民法院,2024-05-01,',
      '（2015）昆民二初字第1号,昆都仑区人民法院,2024-05-01,',
      ',,,2024-05-01',
      'a,b',
    ];
    const first = report(lines, { period: '2024' });
    expect(first.quality).toEqual({
      rows: 7,
      accepted: 3,
      rejected: 4,
      excluded: 0,
      byRule: {
        'closed-before-filed': 1,
        'duplicate-case-number': 1,
        'missing-value': 2,
        'wrong-cell-count': 1,
      },
    });
    expect(first.courts[0]?.rejected).toBe(2);
    expect(indicator(first, 'average-duration').value).toBe(10);
    const last = report(lines, { period: '2024', duplicates: 'last' });
    expect(indicator(last, 'average-duration').value).toBe(30);
  });

  it('judges, ranks and marks the uncertain', () => {
    const scheme = {
      minimumCases: 1,
      excludeTypeCodes: ['执恢'],
      indicators: {
        'closure-rate': { better: 'higher', weight: 2, bands: [{ low: 0.6, source: 'x' }] },
        'average-duration': { better: 'lower', bands: [{ high: 20, source: 'y' }] },
        'median-duration': { better: 'lower', bands: [] },
      },
    };
    const lines = [
      ...cases,
      '（2024）内0204民初1号,青山区人民法院,2024-01-01,2024-01-11',
      '（2024）内0204执恢1号,青山区人民法院,2024-01-01,',
    ];
    const result = report(lines, { period: '2024', scheme });
    expect(result.quality.excluded).toBe(1);
    expect(result.courts.map((court) => [court.code, court.rank])).toEqual([
      ['内0204', 1],
      ['内0203', 2],
    ]);
    const [qingshan, kundulun] = result.courts;
    expect(qingshan?.attainment).toEqual({ met: 3, judged: 3, share: 1, shortfall: 0 });
    expect(kundulun?.attainment.share).toBe(0);
    expect(kundulun?.attainment.shortfall).toBeCloseTo((2 * (0.1 / 0.6) + 16 / 20) / 3, 12);
    expect(indicator(result, 'closure-rate', 1)).toMatchObject({
      verdict: 'below',
      uncertain: true,
      rank: 2,
      rankOf: 2,
    });
    expect(indicator(result, 'median-duration', 1)).toMatchObject({ verdict: 'no-band', rank: 2, rankOf: 2 });
    expect(result.total.indicators['closure-rate']).toMatchObject({ value: 0.6, verdict: 'within', rank: null });
  });

  it('follows appeals on either basis', () => {
    const lines = [
      '案号,承办法院,立案日期,结案日期,是否上诉,二审立案日期,二审结果,二审结案日期',
      '（2024）内0203民初1号,昆都仑区人民法院,2024-01-01,2024-02-01,是,2024-03-01,改判,2024-06-01',
      '（2024）内0203民初2号,昆都仑区人民法院,2024-01-01,2024-02-01,是,2025-01-10,发回重审,2025-02-10',
      '（2023）内0203民初3号,昆都仑区人民法院,2023-01-01,2023-12-01,是,2024-01-05,部分改判,2024-04-01',
      '（2024）内0203民初4号,昆都仑区人民法院,2024-01-01,2024-02-01,否,,,',
    ];
    const period = '2024';
    const asOf = '2025-02-28';
    const usual = report(lines, { period, asOf });
    expect(usual.bases).toMatchObject({ reversal: 'appeal-closing', appeal: 'appeal-filing' });
    expect(indicator(usual, 'appeal-rate')).toMatchObject({ numerator: 2, denominator: 3 });
    expect(indicator(usual, 'reversal-rate')).toMatchObject({ numerator: 2, denominator: 3 });
    const cohort = report(lines, { period, asOf, reversalBasis: 'case-closing' });
    expect(indicator(cohort, 'reversal-rate')).toMatchObject({ numerator: 2, denominator: 3 });
    const early = report(lines, { period, asOf: '2025-01-31', reversalBasis: 'case-closing' });
    expect(indicator(early, 'reversal-rate')).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('calls a file without the closing day incomplete', () => {
    const result = report([cases, ['案号,承办法院,立案日期', '（2024）内0203民初9号,昆都仑区人民法院,2024-05-01']], {
      period: '2024',
    });
    expect(result.courts[0]?.volumes).toEqual({
      carriedOver: null,
      incoming: 4,
      docket: null,
      closed: null,
      pending: null,
    });
    expect(indicator(result, 'closure-rate').value).toBeNull();
  });
});

describe('generated files', () => {
  it('keep the identity of the volumes and mostly give values', () => {
    let given = 0;
    let all = 0;
    fc.assert(
      fc.property(fileSets(), ({ files, options }) => {
        const result = oracleReport(files, options);
        for (const { volumes, indicators } of [...result.courts, result.total]) {
          if (volumes.carriedOver !== null && volumes.closed !== null) {
            expect(volumes.carriedOver + volumes.incoming - volumes.closed).toBe(volumes.pending);
          }
          for (const one of Object.values(indicators)) {
            all += 1;
            if (one.value !== null) given += 1;
          }
        }
      }),
      { numRuns: 40, seed: 20240105 },
    );
    expect(given / all).toBeGreaterThan(0.5);
  }, 60_000);
});
