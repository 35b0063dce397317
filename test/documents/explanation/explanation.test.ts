import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeScheme } from '../../../src/bands/scheme.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { statutoryLimits } from '../../../src/timeLimits/statutoryLimits.ts';
import { explained, memberOf, type Question } from './explained.ts';

const path = new URL('../../../fixtures/small/english-headers.csv', import.meta.url);
const file = { path: 'cases.csv', bytes: readFileSync(path) };
const ofCourt = (court: string, more: Question = {}): Question => ({ where: { courts: [court] }, ...more });
const memberOn = async (id: string, asked: Question) => memberOf(await explained(id, [file], asked));
const steps = (...cases: readonly (readonly [string, number])[]) =>
  cases.map(([trait, count]) => ({ trait, cases: count }));

describe('english-headers.csv, by hand', () => {
  test('内0203: what became of its rows, and its populations', async () => {
    const { rows, volumes, code, name } = await memberOn('closure-rate', ofCourt('内0203'));
    expect({ code, name }).toEqual({ code: '内0203', name: '包头市昆都仑区人民法院' });
    expect(rows).toEqual({ read: 6, rejected: 0, accepted: 6, narrowed: 0, excluded: 0, counted: 6 });
    expect(volumes).toEqual({ carriedOver: 1, incoming: 5, docket: 6, closed: 5, pending: 1 });
  });

  test('closure rate: docket 6, of these closed 5', async () => {
    const { counts, result, working } = await memberOn('closure-rate', ofCourt('昆都仑'));
    expect(counts).toEqual([
      { role: 'denominator', steps: steps(['docket', 6]) },
      { role: 'numerator', steps: steps(['docket', 6], ['closed', 5]) },
    ]);
    expect(result).toMatchObject({ value: 5 / 6, numerator: 5, denominator: 6, base: 6 });
    expect(working).toEqual({ kind: 'quotient', factor: null });
  });

  test('small claims of 内0204: closed 5, civil 3, small claims 1 — too few to judge', async () => {
    const { counts, judgement } = await memberOn('small-claims-rate', ofCourt('青山'));
    expect(counts[1]?.steps).toEqual(steps(['closed', 5], ['civil', 3], ['first-instance', 3], ['small-claims', 1]));
    expect(judgement).toMatchObject({ verdict: 'too-few', edgePassed: null, uncertain: false });
  });

  test('settled: 4 of 5; the appeal is that of a first-instance case whenever it was closed', async () => {
    const { counts, result } = await memberOn('settled-rate', ofCourt('内0203'));
    expect(counts).toEqual([
      { role: 'denominator', steps: steps(['closed', 5], ['first-instance', 5]) },
      { role: 'taken-off', steps: steps(['first-instance', 6], ['appeal-filed', 1]) },
    ]);
    expect(result.value).toBe(0.8);
  });

  test('mean: 120 + 30 + 50 + 30 + 210 = 440 days, 380 net of 60 deducted', async () => {
    const gross = await memberOn('average-duration', ofCourt('内0203'));
    expect(gross.working).toEqual({ kind: 'mean', days: 440, grossDays: null, shortest: 30, longest: 210 });
    const net = await memberOn('net-average-duration', ofCourt('内0203'));
    expect(net.working).toEqual({ kind: 'mean', days: 380, grossDays: 440, shortest: 30, longest: 210 });
    expect(net.result.value).toBe(76);
  });

  test('quantiles: 30, 30, 50, 120, 210 — the third of five, and place 4.6', async () => {
    const median = await memberOn('median-duration', ofCourt('内0203'));
    expect(median.working).toMatchObject({ below: { place: 3, days: 50 }, part: { numerator: 0 } });
    const ninth = await memberOn('p90-duration', ofCourt('内0203'));
    expect(ninth.working).toEqual({
      kind: 'quantile',
      probability: { numerator: 9, denominator: 10 },
      below: { place: 4, days: 120 },
      above: { place: 5, days: 210 },
      part: { numerator: 6, denominator: 10 },
    });
    expect(ninth.result).toMatchObject({ value: 174, numerator: null, denominator: null, base: 5 });
  });

  test('Kaplan–Meier: of five filed two closed on day 30, one on 50, one on 210; one is pending at 50 days', async () => {
    const { working, counts, result } = await memberOn('median-time-to-close', ofCourt('内0203'));
    expect(counts.map(({ role, steps: own }) => [role, own.at(-1)?.cases])).toEqual([
      ['cases', 5],
      ['ended', 4],
      ['censored', 1],
    ]);
    expect(working).toEqual({
      kind: 'survival',
      steps: [
        { t: 30, atRisk: 5, closed: 2, censored: 0, survival: 0.6 },
        { t: 50, atRisk: 3, closed: 1, censored: 1, survival: 0.4 },
        { t: 210, atRisk: 1, closed: 1, censored: 0, survival: 0 },
      ],
      before: 0,
      after: 0,
    });
    expect(result.value).toBe(50);
  });

  test('disposition time: 1 pending ÷ 5 closed × 366 days, or 365 where the scheme says so', async () => {
    const { working, result } = await memberOn('disposition-time', ofCourt('内0203'));
    expect(working).toEqual({ kind: 'quotient', factor: 366 });
    expect(result.value).toBe(73.2);
    const scheme = completeScheme({
      id: 'short',
      version: '1',
      title: { zh: '-', en: '-' },
      status: 'illustrative',
      source: '-',
      yearDays: 365,
      indicators: {},
    });
    const other = await memberOn('disposition-time', ofCourt('内0203', { scheme }));
    expect(other.working).toEqual({ kind: 'quotient', factor: 365 });
  });

  test('evenness: two in February and March, one in September, twelve whole months', async () => {
    const { working } = await memberOn('closing-evenness', ofCourt('内0203'));
    expect(working?.kind).toBe('evenness');
    const months = working?.kind === 'evenness' ? working.months : [];
    expect(months.filter(({ closings }) => closings > 0).map(({ label, closings }) => [label, closings])).toEqual([
      ['2024-02', 2],
      ['2024-03', 2],
      ['2024-09', 1],
    ]);
    expect(months[1]).toEqual({ label: '2024-02', start: '2024-02-01', end: '2024-02-29', closings: 2 });
    expect(months).toHaveLength(12);
  });

  test('without the column there is nothing to count', async () => {
    const { counts, working, result } = await memberOn('closures-per-judge', ofCourt('内0203'));
    expect({ counts, working }).toEqual({ counts: [], working: null });
    expect(result.reason).toEqual({ code: 'missing-column', args: { fields: ['judge'], file: 'cases.csv' } });
  });

  test('with the number of judges given no column of judges is needed', async () => {
    const { counts, working, result } = await memberOn(
      'closures-per-judge',
      ofCourt('内0203', { judges: { 内0203: 2 } }),
    );
    expect(counts).toEqual([{ role: 'numerator', steps: steps(['closed', 5]) }]);
    expect(working).toEqual({ kind: 'per-judge', judges: 2, judgesGiven: true });
    expect(result.value).toBe(2.5);
  });

  test('both courts pooled: 10 of 12 closed, under the 93 % of December, which the interval holds', async () => {
    const explanation = await explained('closure-rate', [file]);
    const { code, rows, judgement, result } = memberOf(explanation);
    expect(code).toBeNull();
    expect(rows).toEqual({ read: 12, rejected: 0, accepted: 12, narrowed: 0, excluded: 0, counted: 12 });
    expect(result).toMatchObject({ numerator: 10, denominator: 12 });
    expect(judgement).toMatchObject({ verdict: 'below', edgePassed: 0.93, band: { low: 0.93, lastMonth: 12 } });
    // Wilson for 10 of 12: 0.5520 to 0.9530.
    expect(judgement).toMatchObject({ uncertain: true, edgesInInterval: [0.93] });
    expect(explanation.data?.courts.map((court) => court.code)).toEqual(['内0203', '内0204']);
  });

  test('civil cases only: the enforcement and the criminal case are outside', async () => {
    const { rows } = await memberOn('closure-rate', { where: { line: 'civil', courts: ['内0204'] } });
    expect(rows).toEqual({ read: 6, rejected: 0, accepted: 6, narrowed: 2, excluded: 0, counted: 4 });
  });

  test('courts stand in the order of asking', async () => {
    const { data } = await explained('closure-rate', [file], { where: { courts: ['青山', '昆都仑'] } });
    expect(data?.members.map(({ code }) => code)).toEqual(['内0204', '内0203']);
  });
});

describe('rows that are in no number', () => {
  const lines = [
    'case_number,court,filed_on,closed_on',
    '（2024）内0203民初1号,包头市昆都仑区人民法院,2024-01-05,2024-02-04',
    '（2024）内0203执保2号,包头市昆都仑区人民法院,2024-01-05,2024-01-06',
    '（2024）内0203民初3号,包头市昆都仑区人民法院,2024-13-05,',
    '（2024）内0204民初4号,包头市青山区人民法院,2024-02-30,',
    ',,,',
    '2024-01-05',
  ];
  const dirty = { path: 'dirty.csv', bytes: `${lines.join('\n')}\n` };

  test('are told of, court by court and in all', async () => {
    const court = memberOf(await explained('closure-rate', [dirty], ofCourt('内0203')));
    expect(court.rows).toEqual({ read: 3, rejected: 1, accepted: 2, narrowed: 0, excluded: 1, counted: 1 });
    const all = memberOf(await explained('closure-rate', [dirty]));
    expect(all.rows).toEqual({ read: 5, rejected: 3, accepted: 2, narrowed: 0, excluded: 1, counted: 1 });
  });

  test('a court without any other row is explained all the same', async () => {
    const { rows, result } = memberOf(await explained('closure-rate', [dirty], ofCourt('内0204')));
    expect(rows).toEqual({ read: 1, rejected: 1, accepted: 0, narrowed: 0, excluded: 0, counted: 0 });
    expect(result.reason?.code).toBe('empty-denominator');
  });
});

describe('notices', () => {
  const lines = [
    '法院代码,收案日期,立案日期,结案日期,结案时间',
    ...Array<string>(12).fill('内0203,2024-01-05,2024-01-05,2024-02-04,2024-02-04'),
    '内0203,2025-01-05,2025-01-05,,',
  ];
  const doubled = { path: 'doubled.csv', bytes: `${lines.join('\n')}\n` };
  const codes = async (id: string, asked: Question = {}) =>
    (await explained(id, [doubled], asked)).data?.notices.map(({ code, args }) => `${code} ${args.field ?? ''}`.trim());

  test('concern the indicator: a column that it does not look at is none of its business', async () => {
    expect(await codes('closure-rate')).toContain('headers-passed-over closedOn');
    expect(await codes('closure-rate')).toContain('headers-passed-over filedOn');
    expect(await codes('closure-rate')).not.toContain('holidays-ignored');
    expect(await codes('within-limit-rate')).toContain('holidays-ignored');
  });

  test('undated facts concern only what depends on them', async () => {
    const early = { asOf: 20_080, period: '2024-01..2024-06' };
    expect(await codes('appeal-rate', early)).toContain('undated-facts');
    expect(await codes('closure-rate', early)).not.toContain('undated-facts');
  });
});

test('in general: both readings, the columns, and what the scheme says', async () => {
  const { data, indicator, scheme } = await explained('reversal-rate', []);
  expect(data).toBeNull();
  expect(indicator.readings.map(({ basis, interval }) => [basis?.choice, interval])).toEqual([
    ['appeal-closing', 'poisson'],
    ['case-closing', 'wilson'],
  ]);
  expect(indicator.columns.map(({ anyOf }) => anyOf.map(({ field }) => field))).toEqual([
    ['filedOn'],
    ['court', 'courtCode', 'caseNumber'],
    ['caseType', 'caseNumber'],
    ['closedOn'],
    ['appealOutcome'],
  ]);
  expect(indicator.columns[3]?.anyOf[0]?.headers).toContain('结案日期');
  expect(indicator.appealDenominator).toBe('closings');
  expect(scheme).toMatchObject({ id: 'mongolian-horse-5.1', better: 'lower', minimumCases: 10 });
});

test('indicators of time limits list every limit with its article; others none', async () => {
  const ids = indicators.map(({ id }) => id);
  const explanations = await Promise.all(ids.map((id) => explained(id, [])));
  const limited = ids.filter((_, place) => (explanations[place]?.indicator.limits.length ?? 0) > 0);
  expect(limited).toEqual(['within-limit-rate', 'statutory-within-limit-rate', 'overdue-pending-rate']);
  const { limits } = (await explained('within-limit-rate', [])).indicator;
  expect(limits.map(({ id }) => id)).toEqual(statutoryLimits.map(({ id }) => id));
  expect(limits.find(({ id }) => id === 'civil-ordinary')).toMatchObject({
    span: { months: 6 },
    article: { zh: '民事诉讼法第一百五十二条' },
  });
});
