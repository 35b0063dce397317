import fc from 'fast-check';
import { weighted } from './arbitraries.ts';
import { TODAY } from './generateRows.ts';
import { INDICATOR_IDS } from './indicatorIds.ts';
import type { Grouping, Line, OracleOptions } from './types.ts';

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

export const ranking = weighted<Partial<OracleOptions>>(
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

export const choices = fc.record(
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
export const special = fc
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
