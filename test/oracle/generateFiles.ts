import fc from 'fast-check';
import { chance, weighted } from './arbitraries.ts';
import { COURTS } from './exampleCases.ts';
import { decode } from './files.ts';
import { choices, ranking, special } from './generateOptions.ts';
import { rowPlan, TODAY, TODAY_DAY } from './generateRows.ts';
import { schemes } from './generateSchemes.ts';
import { CUSTOM_COLUMNS } from './headerSpellings.ts';
import type { FilePlan } from './plans.ts';
import { renderFiles } from './renderFiles.ts';
import { surveyed } from './surveys.ts';
import { type Field, OracleError, type OracleOptions } from './types.ts';

export interface FileSet {
  files: { path: string; bytes: Uint8Array }[];
  options: OracleOptions;
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
/** Columns whose cells may all be blank. */
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
/** Columns that a file may lack. */
const DROPPED: Field[] = ['closedOn', 'caseType', 'timeLimitDays', ...BLANKED];

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

function runs(set: FileSet): boolean {
  try {
    surveyed(set.files, set.options);
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
