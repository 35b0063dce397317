import fc from 'fast-check';
import { chance, weighted } from './arbitraries.ts';
import { INDICATOR_IDS, type IndicatorId, USUAL_DIRECTION } from './indicatorIds.ts';

const SHARES = [0, 0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1];
const RATES = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5];
const RATIOS = [0, 0.5, 0.8, 1, 1.2, 2, 4];
const DAYS = [0, 60, 90.5, 120, 180, 240, 365, 600];

/** Values of which many are met exactly, and some passed by little. */
const EDGES: Partial<Record<IndicatorId, number[]>> = {
  'clearance-rate': RATIOS,
  'average-duration': DAYS,
  'median-duration': DAYS,
  'p90-duration': DAYS,
  'net-average-duration': DAYS,
  'disposition-time': [...DAYS, 800],
  'median-pending-age': DAYS,
  'median-time-to-close': DAYS,
  'long-pending-rate': RATES,
  'appeal-rate': RATES,
  'reversal-rate': RATES,
  'reversed-rate': RATES,
  'remanded-rate': RATES,
  'retrial-reversal-rate': RATES,
  'reversal-remand-ratio': RATIOS,
  'closures-per-judge': [...RATIOS, 8],
};

interface Edges {
  low?: number;
  high?: number;
}

function edgesOf(id: IndicatorId): fc.Arbitrary<Edges> {
  const edge = fc.constantFrom(...(EDGES[id] ?? SHARES));
  return fc.oneof(
    edge.map((low) => ({ low })),
    edge.map((high) => ({ high })),
    fc.tuple(edge, edge).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  );
}

/** Conditions of which no two can match one court equally well. */
const CONDITIONS: [number, object][] = [
  [20, { courtLevel: 'basic' }],
  [15, { courtLevel: 'intermediate' }],
  [15, { courts: ['内0203', '豫0105', '东湖新城试点人民法院'] }],
  [10, { courts: ['内0204'], courtLevel: 'basic' }],
  [10, { throughMonth: 12 }],
  [10, { throughMonth: 6 }],
  [10, { courtLevel: 'basic', throughMonth: 12 }],
  [10, { validFrom: '2024-01-01', validTo: '2024-12-31' }],
  [5, { validFrom: '2024-12-31', courtLevel: 'intermediate' }],
  [12, { line: 'civil' }],
  [10, { line: 'criminal' }],
  [10, { line: 'enforcement' }],
  [8, { line: 'civil', courtLevel: 'basic' }],
  [8, { line: 'civil', throughMonth: 12 }],
];

function bandsOf(id: IndicatorId): fc.Arbitrary<object[]> {
  const general = fc.tuple(chance(id === 'closure-rate' ? 100 : 65), edgesOf(id)).map(([wanted, edges]) => {
    return wanted ? [{ ...edges, source: 'general' }] : [];
  });
  const special = CONDITIONS.map(([percent, condition], index) =>
    fc.tuple(chance(percent), edgesOf(id)).map(([wanted, edges]) => {
      return wanted ? [{ ...edges, ...condition, source: `special ${index}` }] : [];
    }),
  );
  return fc.tuple(general, ...special).map((lists) => lists.flat());
}

function indicatorOf(id: IndicatorId): fc.Arbitrary<object | null> {
  const known = fc.record({
    better: weighted<string>([5, fc.constant(USUAL_DIRECTION[id])], [1, fc.constant('target')]),
    weight: id === 'closure-rate' ? fc.constant(1) : fc.constantFrom(1, 1, 1, 0, 0.5, 2),
    bands: bandsOf(id),
  });
  return id === 'closure-rate' ? known : weighted<object | null>([9, known], [1, fc.constant(null)]);
}

/** Scheme files with bands for most indicators. */
export const schemes = fc
  .tuple(
    weighted(
      [4, fc.constant({ yearStartMonth: 1, monthStartDay: 1 })],
      [
        3,
        fc.record({
          yearStartMonth: fc.constantFrom(1, 12, 4, 6, 7),
          monthStartDay: fc.constantFrom(1, 21, 26, 28, 2),
        }),
      ],
    ),
    weighted<string[]>(
      [4, fc.constant(['诉前调确', '诉前调书', '执保', '执恢'])],
      [2, fc.constantFrom<string[][]>([], ['民特'], ['民初'], ['民终', '执'], ['民申', '行申', '执异', '民辖终'])],
    ),
    fc.constantFrom(1, 2, 4, 10),
    weighted<object>([3, fc.constant({})], [1, fc.constantFrom({ yearDays: 365 }, { yearDays: 360 })]),
    ...INDICATOR_IDS.map(indicatorOf),
  )
  .map(([calendar, excludeTypeCodes, minimumCases, yearDays, ...indicators]) => ({
    id: 'generated',
    version: '1',
    title: { zh: '生成', en: 'Generated' },
    status: 'illustrative',
    source: 'generated for tests',
    calendar,
    ...yearDays,
    excludeTypeCodes,
    minimumCases,
    indicators: Object.fromEntries(
      INDICATOR_IDS.map((id, index) => [id, indicators[index]]).filter(([, one]) => one !== null),
    ),
  }));
