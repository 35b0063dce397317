import { kindOfCaseType } from './caseKinds.ts';
import { readAppealOutcome, readFlag, readProcedure } from './cells.ts';
import { contradictionsOf, type Fault } from './contradictions.ts';
import { dayOfOption } from './days.ts';
import { DAY_FIELDS, type Facts, factsOf, isAmount } from './facts.ts';
import { readCaseFile } from './files.ts';
import { claimOf, examine } from './rejects.ts';
import type { Case, Field, OracleOptions, Row } from './types.ts';

type Asked = Pick<OracleOptions, 'today' | 'asOf' | 'duplicates' | 'columns'>;

/** Every issue of spec §6: file (from 0), line, field ('' for records that are no rows) and rule, in no order. */
export interface OracleIssue {
  file: number;
  line: number;
  field: Field | '';
  rule: string;
}

function ofDays({ days, filed, closed }: Facts, today: number): Fault[] {
  const found: Fault[] = [];
  for (const field of DAY_FIELDS) {
    const cell = days[field];
    const kept = field === 'filedOn' || field === 'closedOn' ? '' : ' kept';
    if (cell.kind === 'unreadable') found.push([field, `unreadable-date${kept}`]);
    if (cell.kind === 'day' && cell.day > today) found.push([field, `date-in-future${kept}`]);
  }
  if (days.filedOn.kind === 'blank') found.push(['filedOn', 'missing-value']);
  if (filed !== null && filed < dayOfOption('1980-01-01')) found.push(['filedOn', 'filed-too-early']);
  if (filed !== null && closed !== null && closed < filed) found.push(['closedOn', 'closed-before-filed']);
  return found;
}

/** Cells in which something stands that is not understood. */
function ofCells({ cells }: Row, facts: Facts): Fault[] {
  const understood: [Field, boolean, string][] = [
    ['smallClaims', readFlag(cells.smallClaims) !== null, 'unknown-value'],
    ['appealed', readFlag(cells.appealed) !== null, 'unknown-value'],
    ['pronouncedInCourt', facts.pronounced !== null, 'unknown-value'],
    ['procedure', readProcedure(cells.procedure) !== '', 'unknown-value'],
    ['tribunal', facts.tribunal !== '', 'unknown-value'],
    ['closingMethod', facts.closingMethod !== '', 'unknown-value'],
    ['appealOutcome', readAppealOutcome(cells.appealOutcome) !== '', 'unknown-value'],
    ['retrialOutcome', facts.retrialOutcome !== '', 'unknown-value'],
    ['caseType', Object.values(kindOfCaseType(cells.caseType)).some((part) => part !== null), 'unknown-value'],
    ['claimAmount', isAmount(cells.claimAmount), 'unreadable-number'],
    ['deductedDays', facts.deducted !== null, 'unreadable-number'],
    ['extendedDays', facts.extended !== null, 'unreadable-number'],
    ['timeLimitDays', facts.ownLimit !== null, 'unreadable-number'],
    ['caseNumber', facts.number !== null, 'unreadable-case-number'],
  ];
  return understood.filter(([field, is]) => cells[field] !== '' && !is).map(([field, , rule]): Fault => [field, rule]);
}

/** `tellsClosing`: both files have a column of closing days. */
function ofDuplicate(one: Case, kept: Case, tellsClosing: boolean): Fault[] {
  const found: Fault[] = [['caseNumber', 'duplicate-case-number']];
  if (one.filedOn !== kept.filedOn) found.push(['filedOn', 'conflicting-duplicate']);
  else if (tellsClosing && one.closedOn !== kept.closedOn) found.push(['closedOn', 'conflicting-duplicate']);
  else if (one.court !== kept.court) found.push(['court', 'conflicting-duplicate']);
  return found;
}

function latestDay(cases: Case[], today: number): number {
  const days = cases
    .filter((one) => one.issues.length === 0)
    .flatMap((one) => [one.filedOn, one.closedOn])
    .filter((day) => day !== null);
  return days.length === 0 ? today : Math.max(...days);
}

export function oracleIssues(inputs: { path: string; bytes: Uint8Array }[], options: Asked): OracleIssue[] {
  const today = dayOfOption(options.today);
  const files = inputs.map((input, index) => readCaseFile(index, input.path, input.bytes, options.columns ?? {}));
  const cases = examine(files, today, [], options.duplicates ?? 'first');
  const asOf = options.asOf === undefined ? latestDay(cases, today) : dayOfOption(options.asOf);
  const keptBy = new Map(cases.filter((one) => one.issues.length === 0).map((one) => [claimOf(one), one]));
  const facts = files.map((file) => factsOf(file, today));
  const tellsClosing = (one: Case): boolean => files[one.file]?.mapped.includes('closedOn') ?? false;

  return files
    .flatMap((file) => file.rows)
    .flatMap((row, index): OracleIssue[] => {
      const issue = ([field, rule]: [Field | '', string]): OracleIssue => ({
        file: row.file,
        line: row.line,
        field,
        rule,
      });
      const own = facts[row.file]?.get(row);
      const one = cases[index];
      if (own === undefined || one === undefined) return [issue(['', 'wrong-cell-count'])];
      const found = [...ofDays(own, today), ...ofCells(row, own), ...contradictionsOf(row, own, one, asOf)];
      if (one.court === null) found.push(['court', 'missing-value']);
      const kept = keptBy.get(claimOf(one));
      if (one.issues.includes('duplicate-case-number') && kept !== undefined) {
        found.push(...ofDuplicate(one, kept, tellsClosing(one) && tellsClosing(kept)));
      }
      return found.map(issue);
    });
}
