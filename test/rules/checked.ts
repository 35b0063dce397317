import type { ColumnMapping } from '../../src/cases/headers.ts';
import { checkRows } from '../../src/rules/checkRows.ts';
import { createIssueList } from '../../src/rules/issueList.ts';
import type { RuleId } from '../../src/rules/registry.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import { lastEvents } from '../../src/tally/events.ts';
import { tableOf } from '../cases/tableOf.ts';
import { day } from '../documents/reportOf.ts';

export interface Checking {
  readonly today?: string;
  /** The latest filing or closing day of accepted rows where left out. */
  readonly asOf?: string;
  readonly duplicates?: 'first' | 'last';
  readonly mapping?: ColumnMapping;
  /** Rules that are not to be run. */
  readonly off?: readonly RuleId[];
}

/**
 * Every issue of CSV texts, by line: `line 3 closedOn closed-before-filed`, with `kept` or `mild` behind it where it is
 * less than the rule's own. Of several texts the second is `b line 3 …`, and so on.
 */
export async function checked(
  texts: string | Uint8Array | readonly (string | Uint8Array)[],
  options: Checking = {},
): Promise<string[]> {
  const { today = '2025-02-15', asOf, duplicates = 'first', mapping = {}, off = [] } = options;
  const lists = typeof texts === 'string' || texts instanceof Uint8Array ? [texts] : texts;
  const table = await tableOf(lists, { today, mapping });
  const issues = createIssueList();
  const rejection = rejectRows(table, { today: day(today), duplicates }, issues.add);
  const natural = lastEvents(table, rejection.rows).lastFlow ?? day(today);
  checkRows(
    table,
    rejection,
    { today: day(today), asOf: asOf === undefined ? natural : day(asOf), isOff: (rule) => off.includes(rule) },
    issues.add,
  );
  const found = table.inputs.flatMap(({ malformed }, file) =>
    malformed.map(({ line, rule }) => ({ file, line, text: rule as string })),
  );
  for (let place = 0; place < issues.count; place++) {
    const { row, rule, field, nuance } = issues.at(place);
    const file = table.inputs.findIndex(({ to }) => row < to);
    const text = [field, rule, nuance ?? []].flat().join(' ');
    found.push({ file, line: table.inputs[file]?.lines.lineOf(row) ?? Number.NaN, text });
  }
  return found
    .sort((a, b) => a.file - b.file || a.line - b.line)
    .map(({ file, line, text }) => `${file === 0 ? '' : `${'abcdef'.charAt(file)} `}line ${line} ${text}`);
}

/** A checker of single rows under one header: the issues of each, without its line. */
export function checkerOf(header: string, options: Checking = {}) {
  return async (row: string, more: Checking = {}): Promise<string[]> => {
    const issues = await checked(`${header}\n${row}\n`, { ...options, ...more });
    return issues.map((text) => text.replace('line 2 ', ''));
  };
}
