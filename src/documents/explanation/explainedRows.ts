import type { CaseTable } from '../../cases/caseTable.ts';
import type { Prepared } from '../prepareReport.ts';
import { acceptedByCourt, casesIn, excludedByCode, rejectedByCourt } from '../rowCounts.ts';
import type { ExplainedMember } from './explanation.ts';

type Rows = ExplainedMember['rows'];

/** What became of the rows of a court (its index). Records that belong to no court are in none of these. */
export function rowsOfCourt(table: CaseTable, prepared: Prepared, court: number): Rows {
  const { rejection } = prepared;
  const accepted = acceptedByCourt(table, rejection)[court] ?? 0;
  return rowsOf(prepared, rejectedByCourt(table, rejection)[court] ?? 0, accepted, court);
}

/** What became of all records. */
export function rowsOfAll({ inputs }: CaseTable, prepared: Prepared): Rows {
  const read = inputs.reduce((sum, { records }) => sum + records, 0);
  const { count: rejected } = prepared.rejection;
  return rowsOf(prepared, rejected, read - rejected);
}

function rowsOf({ profiles }: Prepared, rejected: number, accepted: number, court?: number): Rows {
  const left = casesIn(profiles, court);
  const excluded = Object.values(excludedByCode(profiles, court)).reduce((sum, cases) => sum + cases, 0);
  return {
    read: rejected + accepted,
    rejected,
    accepted,
    narrowed: accepted - left,
    excluded,
    counted: left - excluded,
  };
}
