import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeScheme } from '../../../src/bands/scheme.ts';
import { bare, measured, type Question, times } from '../../indicators/measured.ts';
import { asOf, caseRow, csv, numbered } from '../generatedCases.ts';
import { reportOf } from '../reportOf.ts';

const header = '法院代码,案件类型,立案日期,结案日期';
const closureBand = (low: number, extra: object = {}) =>
  completeScheme({
    id: 'x',
    version: '1',
    title: { zh: '甲', en: 'a' },
    status: 'illustrative',
    source: '-',
    indicators: { 'closure-rate': { better: 'higher', bands: [{ low, source: 'test', ...extra }] } },
  });

const asked = (more: Question = {}): Question => ({
  outlook: true,
  scheme: closureBand(0.9),
  asOf: '2024-09-30',
  ...more,
});

/** 274 days of 2024 are over by 30 September: 137 came in, one every two days; 46 more come in the 92 days left. */
const lines = [
  header,
  ...times(10, '内0203,民事一审,2023-12-01,'),
  ...times(100, '内0203,民事一审,2024-02-01,2024-03-01'),
  ...times(37, '内0203,民事一审,2024-09-30,'),
];

describe('by hand', () => {
  test('137 came in in 274 days: 46 in the 92 left; 0.9 of 193 is 173.7, so 174 closings, 74 more', async () => {
    const { outlook } = await measured(lines, asked());
    expect(outlook).toEqual({
      indicator: 'closure-rate',
      end: '2024-12-31',
      elapsedDays: 274,
      remainingDays: 92,
      courts: [
        {
          code: '内0203',
          band: { low: 0.9, high: null, source: 'test' },
          incoming: 137,
          docket: 147,
          closed: 100,
          furtherIncoming: 46,
          docketAtEnd: 193,
          needed: 174,
          more: 74,
          // 100 × 92 ÷ 274 = 33.58
          atPace: 34,
          reason: null,
        },
      ],
      total: expect.objectContaining({ code: null, more: 74 }),
    });
  });

  test('no more can be closed at this pace than there are cases', async () => {
    // 200 closed in the 31 days of January, 2,155 at that pace in the 334 left; but of 318 cases no more than 118 are left.
    const rush = [
      header,
      ...times(200, '内0203,民事一审,2024-10-01,2025-01-20'),
      ...times(10, '内0203,民事一审,2025-01-10,'),
    ];
    const { outlook } = await measured(rush, asked({ period: '2025', asOf: '2025-01-31' }));
    expect(outlook?.courts[0]).toMatchObject({ closed: 200, docketAtEnd: 318, atPace: 118 });
  });

  test('a band that is reached already takes no more; one above 1 is out of reach', async () => {
    const told = async (low: number) => (await measured(lines, asked({ scheme: closureBand(low) }))).outlook?.courts[0];
    expect(await told(0.1)).toMatchObject({ needed: 20, more: 0, reason: null });
    expect(await told(1.2)).toMatchObject({ needed: null, more: null, reason: null });
  });

  test('0.93 of 100 is 93, not 94: the least by the division that verdicts rest on', async () => {
    const hundred = [header, ...times(100, '内0203,民事一审,2023-12-01,')];
    const told = await measured(hundred, asked({ scheme: closureBand(0.93) }));
    expect(told.outlook?.courts[0]).toMatchObject({ docketAtEnd: 100, needed: 93, more: 93 });
  });

  test('the band is the one that holds on the last day: the year to its end, not to M', async () => {
    const scheme = closureBand(0.9, { throughMonth: 12 });
    expect((await measured(lines, asked({ scheme }))).outlook?.courts[0]).toMatchObject({ needed: 174 });
    const other = closureBand(0.9, { throughMonth: 9 });
    expect((await measured(lines, asked({ scheme: other }))).outlook?.courts[0]).toMatchObject({
      reason: 'no-band',
      more: null,
      atPace: 34,
    });
  });

  test('a period that is over leaves nothing to plan; nobody asked, nothing told', async () => {
    expect((await measured(lines, asked({ asOf: '2025-01-31' }))).outlook).toMatchObject({
      remainingDays: 0,
      courts: [],
      total: null,
    });
    expect((await measured(lines, { scheme: bare })).outlook).toBeUndefined();
  });

  test('without closing days nothing can be said', async () => {
    const { outlook } = await measured(['法院代码,立案日期', '内0203,2024-02-01'], asked());
    expect(outlook?.courts[0]).toMatchObject({ reason: 'missing-column', closed: null, more: null, atPace: null });
  });
});

test('so many closings reach the band, and one fewer does not', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(caseRow, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('2024-02-29', '2024-07-01', asOf),
      async (cases, percent, on) => {
        const low = percent / 100;
        const period = on === asOf ? '2025-Q1' : '2024';
        const { outlook, courts } = await reportOf([{ path: 'a.csv', bytes: csv(numbered(cases)) }], {
          today: '2025-02-15',
          asOf: on,
          period,
          scheme: closureBand(low),
          outlook: true,
        });
        expect(outlook?.courts.map(({ code }) => code)).toEqual(courts.map(({ code }) => code).sort());
        for (const member of outlook?.courts ?? []) {
          const { docketAtEnd, needed, closed, more, docket, furtherIncoming } = member;
          if (docketAtEnd === null || needed === null || closed === null) throw new Error('nothing is missing here');
          expect(closed + (member.atPace ?? Number.NaN)).toBeLessThanOrEqual(docketAtEnd);
          expect(docketAtEnd).toBe((docket ?? 0) + (furtherIncoming ?? 0));
          expect(more).toBe(Math.max(0, needed - closed));
          if (docketAtEnd === 0) expect(needed).toBe(0);
          else expect(needed / docketAtEnd >= low && (needed === 0 || (needed - 1) / docketAtEnd < low)).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  ));
