import fc from 'fast-check';
import { chance, weighted } from './arbitraries.ts';
import { dayOfOption } from './days.ts';
import { endOf, type Span } from './dueDays.ts';
import { decode } from './files.ts';
import { schemes } from './generateSchemes.ts';
import { INDICATOR_IDS } from './indicatorIds.ts';
import { COURTS, CUSTOM_COLUMNS, type FilePlan, KINDS, type RowPlan, renderFiles } from './renderFiles.ts';
import { oracleReport } from './report.ts';
import { type Field, type Grouping, type Line, OracleError, type OracleOptions } from './types.ts';

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
  '2023-12-30',
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
  '2024-08-31',
  '2024-09-30',
  '2024-10-31',
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

/** A closing day about the end of a time limit. */
interface AtLimit {
  span: Span;
  days: number;
  moved: boolean;
}

const atLimit: fc.Arbitrary<AtLimit> = fc.record({
  span: fc.constantFrom<Span[]>('15d', '30d', '45d', '90d', '2m', '3m', '6m', '12m'),
  days: fc.integer({ min: -1, max: 1 }),
  moved: fc.boolean(),
});

const rowPlan: fc.Arbitrary<RowPlan> = fc
  .record({
    court: small,
    nameStyle: small,
    strangeCode: chance(8),
    filed: anyDay,
    closed: weighted<number | null>([1, fc.constant(null)], [5, closing]),
    atLimit: weighted<AtLimit | null>([3, fc.constant(null)], [1, atLimit]),
    kind: weighted([5, fc.integer({ min: 0, max: 7 })], [3, fc.nat({ max: KINDS.length - 1 })], [1, fc.constant(18)]),
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
    extended: weighted([5, fc.constant(0)], [1, fc.nat({ max: 100 })]),
    ownLimit: weighted<number | null>([6, fc.constant(null)], [1, fc.constantFrom(0, 30, 90, 180)]),
    retrial: weighted([4, fc.constant(null)], [1, small]),
    judge: small,
    division: small,
    cause: small,
    pronounced: fc.nat({ max: 9 }),
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
function inOrder({ atLimit: limit, ...row }: RowPlan & { atLimit: AtLimit | null }): RowPlan {
  const ending =
    limit !== null
      ? endOf(limit.span, row.filed) + limit.days + (limit.moved ? row.deducted + row.extended : 0)
      : row.closed !== null && row.closed < 1000
        ? row.filed + row.closed
        : row.closed;
  const closed = ending === null || ending > TODAY_DAY ? null : Math.max(ending, row.filed);
  const appealFrom = row.spelling % 9 === 0 ? row.filed : (closed ?? row.filed);
  const appealFiled = row.appealFiled === null ? null : Math.max(row.appealFiled, appealFrom);
  const outcomeDay = row.outcomeDay === null ? null : Math.max(row.outcomeDay, appealFiled ?? appealFrom);
  return { ...row, closed, appealFiled, outcomeDay };
}

const OPTIONAL_COLUMNS: [Field, number][] = [
  ['courtCode', 35],
  ['caseType', 75],
  ['cause', 40],
  ['smallClaims', 85],
  ['procedure', 75],
  ['appealed', 75],
  ['appealFiledOn', 60],
  ['appealOutcome', 96],
  ['appealClosedOn', 85],
  ['closingMethod', 75],
  ['tribunal', 70],
  ['judge', 70],
  ['division', 40],
  ['claimAmount', 40],
  ['deductedDays', 65],
  ['extendedDays', 50],
  ['timeLimitDays', 40],
  ['retrialOutcome', 60],
  ['retrialClosedOn', 75],
  ['pronouncedInCourt', 70],
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
    chance(40),
    ...OPTIONAL_COLUMNS.map(([, percent]) => chance(percent)),
  )
  .map(([courts, all, ...present]) => [
    'filedOn',
    'closedOn',
    ...courts,
    ...OPTIONAL_COLUMNS.map(([field]) => field).filter((_field, index) => all || present[index] === true),
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
  'closingMethod',
  'tribunal',
  'judge',
  'deductedDays',
  'extendedDays',
  'timeLimitDays',
  'retrialOutcome',
  'retrialClosedOn',
  'pronouncedInCourt',
];
const BLANKED: Field[] = [
  'smallClaims',
  'procedure',
  'appealed',
  'appealFiledOn',
  'appealOutcome',
  'appealClosedOn',
  'closingMethod',
  'tribunal',
  'judge',
  'deductedDays',
  'extendedDays',
  'retrialOutcome',
  'retrialClosedOn',
  'pronouncedInCourt',
];

function rarely<T>(percent: number, list: T[]): fc.Arbitrary<T[]> {
  return fc.tuple(chance(percent), fc.subarray(list)).map(([wanted, some]) => (wanted ? some : []));
}

function filePlan(columns: Field[], customHeaders: boolean, courts: number[]): fc.Arbitrary<FilePlan> {
  return fc
    .record({
      order: fc.shuffledSubarray(columns, { minLength: columns.length }),
      dropped: fc.tuple(chance(15), fc.constantFrom(...DROPPED)),
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

/** Rarely taken choices: most reports have none of them. */
const special = fc
  .record({
    appealDenominator: weighted<OracleOptions['appealDenominator']>(
      [3, fc.constant(undefined)],
      [2, fc.constantFrom('closings' as const, 'judgments' as const, 'appealable' as const)],
    ),
    by: weighted<Grouping | undefined>(
      [3, fc.constant(undefined)],
      [3, fc.constantFrom<Grouping[]>('judge', 'procedure', 'division', 'cause', 'case-type', 'line')],
    ),
    where: weighted<OracleOptions['where']>(
      [6, fc.constant(undefined)],
      [1, fc.constantFrom<{ line: Line }[]>({ line: 'civil' }, { line: 'enforcement' }, { line: 'criminal' })],
    ),
    judges: weighted<OracleOptions['judges']>(
      [4, fc.constant(undefined)],
      [
        1,
        fc.constantFrom(
          { 内0203: 3, 内0204: 7 },
          {
            内0203: 3,
            内0204: 7,
            内0221: 2,
            内02: 5,
            豫0105: 4,
            豫0191: 1,
            东湖新城试点人民法院: 2,
            内0291: 6,
            京0105: 1,
            内: 9,
          },
        ),
      ],
    ),
  })
  .map((all): Partial<OracleOptions> => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)));

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
        special,
        ranking,
        scheme: schemes,
        custom: fc.constant(custom),
      }),
    )
    .map((all) => {
      const options: OracleOptions = {
        today: TODAY,
        ...all.choices,
        ...all.special,
        ...all.ranking,
        scheme: all.scheme,
      };
      if (all.custom) options.columns = CUSTOM_COLUMNS;
      return printable({ files: renderFiles(all.plans, TODAY_DAY), options });
    })
    .filter(runs);
}
