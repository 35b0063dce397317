import fc from 'fast-check';
import { dayOfOption } from './days.ts';
import { decode } from './files.ts';
import { COURTS, CUSTOM_COLUMNS, type FilePlan, KINDS, type RowPlan, renderFiles } from './renderFiles.ts';
import { oracleReport } from './report.ts';
import { type Field, INDICATOR_IDS, type IndicatorId, OracleError, type OracleOptions } from './types.ts';

export interface FileSet {
  files: { path: string; bytes: Uint8Array }[];
  options: OracleOptions;
}

const TODAY = '2025-03-15';
const TODAY_DAY = dayOfOption(TODAY);

/** Days around which a wrong < shows. */
const EDGES = [
  '2023-11-20',
  '2023-11-21',
  '2023-12-01',
  '2023-12-20',
  '2023-12-21',
  '2023-12-31',
  '2024-01-01',
  '2024-01-20',
  '2024-01-21',
  '2024-02-20',
  '2024-02-29',
  '2024-03-01',
  '2024-06-20',
  '2024-06-30',
  '2024-07-01',
  '2024-09-30',
  '2024-11-20',
  '2024-11-30',
  '2024-12-01',
  '2024-12-20',
  '2024-12-21',
  '2024-12-31',
  '2025-01-01',
  '2025-01-31',
  '2025-03-15',
].map(dayOfOption);

const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: dayOfOption('2023-08-01'), max: dayOfOption('2024-12-31') }) },
  { weight: 1, arbitrary: fc.integer({ min: dayOfOption('2021-01-01'), max: TODAY_DAY }) },
  { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
);

function weighted<T>(...parts: [number, fc.Arbitrary<T>][]): fc.Arbitrary<T> {
  return fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: 100 }).map((number) => number > 100 - percent);
}

const DIRT = [
  'future filed',
  'future closed',
  'closed before filed',
  'too early',
  'first day',
  'no filing day',
  'unreadable filed',
  'unreadable closed',
  'unreadable appeal day',
  'unreadable outcome day',
  'future outcome day',
  'future appeal day',
  'unreadable retrial day',
  'future retrial day',
  'no court',
  'cell missing',
  'cell too many',
  'blank cells too many',
];

const small = fc.nat({ max: 40 });
const maybeDay = weighted<number | null>([1, fc.constant(null)], [3, anyDay]);

/** A day, or (below 1000) that many days after filing. */
const closing = weighted([3, fc.nat({ max: 420 })], [1, fc.constantFrom(...EDGES)], [1, fc.nat({ max: 90 })]);

const rowPlan: fc.Arbitrary<RowPlan> = fc
  .record({
    court: small,
    nameStyle: small,
    strangeCode: chance(8),
    filed: anyDay,
    closed: weighted<number | null>([1, fc.constant(null)], [5, closing]),
    kind: weighted([3, fc.integer({ min: 0, max: 7 })], [1, fc.nat({ max: KINDS.length - 1 })]),
    caseTypeStyle: fc.nat({ max: 11 }),
    numberKind: weighted<RowPlan['numberKind']>(
      [16, fc.constant('new' as const)],
      [2, fc.constant('old' as const)],
      [1, fc.constant('unreadable' as const)],
      [1, fc.constant('blank' as const)],
    ),
    numberStyle: small,
    numberYear: weighted([12, fc.constant(0)], [1, fc.constantFrom(-2, -1, 1, 2)]),
    duplicateOf: weighted<number | null>([12, fc.constant(null)], [1, fc.nat({ max: 60 })]),
    flag: fc.nat({ max: 7 }),
    procedure: small,
    appealed: chance(40),
    appealFlag: fc.nat({ max: 9 }),
    appealFiled: maybeDay,
    outcome: small,
    outcomeDay: maybeDay,
    closingMethod: small,
    tribunal: fc.nat({ max: 9 }),
    amount: fc.nat({ max: 5_000_000 }),
    deducted: weighted([3, fc.constant(0)], [1, fc.nat({ max: 200 })]),
    retrial: weighted([4, fc.constant(null)], [1, small]),
    retrialDay: maybeDay,
    dirt: weighted([8, fc.constant('none')], [1, fc.constantFrom(...DIRT)]),
    spelling: fc.nat({ max: 400 }),
    before: weighted<RowPlan['before']>(
      [20, fc.constant('nothing' as const)],
      [1, fc.constant('blank line' as const)],
      [1, fc.constant('delimiters' as const)],
    ),
    remark: small,
  })
  .map(inOrder);

/** Filing, closing, appeal and its outcome one after the other, but not always. */
function inOrder(row: RowPlan): RowPlan {
  const ending = row.closed !== null && row.closed < 1000 ? row.filed + row.closed : row.closed;
  const closed = ending === null || ending > TODAY_DAY ? null : Math.max(ending, row.filed);
  const appealFrom = row.spelling % 9 === 0 ? row.filed : (closed ?? row.filed);
  const appealFiled = row.appealFiled === null ? null : Math.max(row.appealFiled, appealFrom);
  const outcomeDay = row.outcomeDay === null ? null : Math.max(row.outcomeDay, appealFiled ?? appealFrom);
  return { ...row, closed, appealFiled, outcomeDay };
}

const OPTIONAL_COLUMNS: [Field, number][] = [
  ['courtCode', 35],
  ['caseType', 75],
  ['smallClaims', 85],
  ['procedure', 75],
  ['appealed', 75],
  ['appealFiledOn', 60],
  ['appealOutcome', 96],
  ['appealClosedOn', 85],
  ['closingMethod', 60],
  ['tribunal', 60],
  ['claimAmount', 40],
  ['deductedDays', 60],
  ['extendedDays', 25],
  ['timeLimitDays', 25],
  ['retrialOutcome', 35],
  ['retrialClosedOn', 35],
  ['pronouncedInCourt', 35],
];

/** The columns that the files of a set share; a name or a number for the court is always there. */
const sharedColumns: fc.Arbitrary<Field[]> = fc
  .tuple(
    fc.constantFrom<Field[]>(
      ['court', 'caseNumber'],
      ['court', 'caseNumber'],
      ['court', 'caseNumber'],
      ['court'],
      ['caseNumber'],
    ),
    ...OPTIONAL_COLUMNS.map(([, percent]) => chance(percent)),
  )
  .map(([courts, ...present]) => [
    'filedOn',
    'closedOn',
    ...courts,
    ...OPTIONAL_COLUMNS.map(([field]) => field).filter((_field, index) => present[index] === true),
  ]);

const DAY_COLUMNS: Field[] = ['filedOn', 'closedOn', 'appealFiledOn', 'appealClosedOn', 'retrialClosedOn'];
const DROPPED: Field[] = [
  'closedOn',
  'caseType',
  'smallClaims',
  'procedure',
  'appealed',
  'appealFiledOn',
  'appealOutcome',
  'appealClosedOn',
];
const BLANKED: Field[] = ['smallClaims', 'procedure', 'appealed', 'appealFiledOn', 'appealOutcome', 'appealClosedOn'];

function rarely<T>(percent: number, list: T[]): fc.Arbitrary<T[]> {
  return fc.tuple(chance(percent), fc.subarray(list)).map(([wanted, some]) => (wanted ? some : []));
}

function filePlan(columns: Field[], customHeaders: boolean, courts: number[]): fc.Arbitrary<FilePlan> {
  return fc
    .record({
      order: fc.shuffledSubarray(columns, { minLength: columns.length }),
      dropped: fc.tuple(chance(9), fc.constantFrom(...DROPPED)),
      headerStyle: fc.nat({ max: 5 }),
      decoy: chance(15),
      encoding: fc.constantFrom<FilePlan['encoding'][]>('utf8', 'utf8-bom', 'gb18030'),
      delimiter: weighted([6, fc.constant(',')], [1, fc.constant('\t')], [1, fc.constant(';')]),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      titles: weighted([5, fc.constant(0)], [1, fc.integer({ min: 1, max: 2 })]),
      lastNewline: fc.boolean(),
      serialColumns: rarely(20, DAY_COLUMNS),
      brokenSerials: chance(8),
      blankColumns: rarely(12, BLANKED),
      quoteAll: chance(20),
      rows: fc.array(rowPlan, { minLength: 20, maxLength: 120, size: 'max' }),
    })
    .map(({ order, dropped: [drop, field], decoy, ...rest }) => ({
      ...rest,
      rows: rest.rows.map((row) => ({ ...row, court: courts[row.court % courts.length] ?? 0 })),
      columns: order.filter((column) => !drop || column !== field),
      customHeaders,
      // Filed_On and its own name folded alike would be the same header twice
      decoy: decoy && (customHeaders || rest.headerStyle !== 4),
    }));
}

const bandEdges: Record<IndicatorId, number[]> = {
  'closure-rate': [0, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1],
  'clearance-rate': [0, 0.5, 0.8, 1, 1.2, 2],
  'average-duration': [0, 60, 90.5, 120, 180, 240, 365],
  'median-duration': [0, 45, 90.5, 120, 180, 240, 365],
  'p90-duration': [0, 150, 200.5, 250, 400, 600],
  'small-claims-rate': [0, 0.25, 0.4, 0.5, 0.6, 0.8],
  'reversal-rate': [0, 0.02, 0.05, 0.1, 0.2, 0.3],
  'appeal-rate': [0, 0.05, 0.1, 0.2, 0.3, 0.5],
  'disposition-time': [0, 90, 180, 250.5, 365, 500, 800],
};

interface Edges {
  low?: number;
  high?: number;
}

function edgesOf(id: IndicatorId): fc.Arbitrary<Edges> {
  const edge = fc.constantFrom(...bandEdges[id]);
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
  [8, { line: 'civil' }],
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

function indicatorOf(id: IndicatorId): fc.Arbitrary<object> {
  const usual = ['closure-rate', 'clearance-rate', 'small-claims-rate'].includes(id) ? 'higher' : 'lower';
  return fc.record({
    better: weighted([5, fc.constant(usual)], [1, fc.constant('target')]),
    weight: id === 'closure-rate' ? fc.constant(1) : fc.constantFrom(1, 1, 1, 0, 0.5, 2),
    bands: bandsOf(id),
  });
}

const scheme = fc
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
      [1, fc.constantFrom<string[][]>([], ['民特'])],
    ),
    fc.constantFrom(1, 2, 4, 10),
    ...INDICATOR_IDS.map(indicatorOf),
  )
  .map(([calendar, excludeTypeCodes, minimumCases, ...indicators]) => ({
    id: 'generated',
    version: '1',
    title: { zh: '生成', en: 'Generated' },
    status: 'illustrative',
    source: 'generated for tests',
    calendar,
    excludeTypeCodes,
    minimumCases,
    indicators: Object.fromEntries(INDICATOR_IDS.map((id, index) => [id, indicators[index]])),
  }));

const period = fc.constantFrom(
  '2024',
  '2024',
  '2023',
  '2025',
  '2024-H1',
  '2024-H2',
  '2024-Q1',
  '2024-Q3',
  '2024-03',
  '2024-12',
  '2025-01',
  '2024-01..2024-06',
  '2023-11..2024-10',
  '2024-01-21..2024-02-20',
  '2023-12-15..2024-12-14',
);

const asOf = fc.constantFrom('2024-11-20', '2024-12-31', '2025-01-31', '2024-06-30', '2025-01-01', TODAY);

const ranking = weighted<Partial<OracleOptions>>(
  [6, fc.constant({})],
  [1, fc.constant({ noRank: true })],
  [2, fc.constantFrom(...INDICATOR_IDS).map((rankBy) => ({ rankBy }))],
  [
    1,
    fc
      .tuple(fc.constantFrom(...INDICATOR_IDS), fc.constantFrom<('distance' | 'value')[]>('distance', 'value'))
      .map(([rankBy, rankOrder]) => ({ rankBy, rankOrder })),
  ],
);

const choices = fc.record(
  {
    period,
    asOf,
    duplicates: fc.constantFrom<('first' | 'last')[]>('first', 'last'),
    reversalBasis: fc.constantFrom<('appeal-closing' | 'case-closing')[]>('appeal-closing', 'case-closing'),
    rankWithin: fc.constantFrom<('level' | 'all')[]>('level', 'all'),
  },
  { requiredKeys: [] },
);

function runs(set: FileSet): boolean {
  try {
    oracleReport(set.files, set.options);
    return true;
  } catch (error) {
    if (error instanceof OracleError) return false;
    throw error;
  }
}

/** A failing set prints as text, not as bytes. */
function printable(set: FileSet): FileSet {
  const texts = set.files.map((file) => `--- ${file.path}\n${decode(file.bytes)}`);
  const text = `${JSON.stringify(set.options)}\n${texts.join('\n')}`;
  Object.defineProperty(set, fc.toStringMethod, { value: () => text });
  return set;
}

const OTHER_COURTS = COURTS.map((_court, index) => index).slice(2);

/** One to three dirty case files and the options of a run that ends well. */
export function fileSets(): fc.Arbitrary<FileSet> {
  return fc
    .tuple(sharedColumns, chance(10), fc.subarray(OTHER_COURTS, { maxLength: 4 }))
    .chain(([columns, custom, courts]) =>
      fc.record({
        plans: fc.array(filePlan(columns, custom, [0, 1, ...courts]), { minLength: 1, maxLength: 3 }),
        choices,
        ranking,
        scheme,
        custom: fc.constant(custom),
      }),
    )
    .map((all) => {
      const options: OracleOptions = { today: TODAY, ...all.choices, ...all.ranking, scheme: all.scheme };
      if (all.custom) options.columns = CUSTOM_COLUMNS;
      return printable({ files: renderFiles(all.plans, TODAY_DAY), options });
    })
    .filter(runs);
}
