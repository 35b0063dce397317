import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { firstCases } from '../../../src/documents/caseList/listedCases.ts';
import { type CaseListOptions, renderCaseList } from '../../../src/renderers/caseList/caseListTerminal.ts';
import { type Listing, viewOf } from '../../documents/caseList/listed.ts';
import { tableOf } from '../../documents/reportOf.ts';

const folder = new URL('../../../fixtures/', import.meta.url);

/** The table of a file below `fixtures`. */
export function fixtureTable(file: string): Promise<CaseTable> {
  const bytes = readFileSync(new URL(file, folder));
  return tableOf([{ path: file.split('/').at(-1) ?? file, bytes }], { today: '2025-02-15' });
}

/** The table of lines of CSV. */
export function linesTable(lines: readonly string[]): Promise<CaseTable> {
  return tableOf([{ path: 'a.csv', bytes: `${lines.join('\n')}\n` }], { today: '2025-02-15' });
}

/** The first cases of a list as text for a terminal. */
export function listText(
  id: string,
  table: CaseTable,
  asked: Listing & { readonly limit?: number } = {},
  printed: Partial<CaseListOptions> = {},
): string {
  const { limit = 6, ...listing } = asked;
  return renderCaseList(firstCases(viewOf(id, table, listing), limit), {
    language: 'zh',
    width: 100,
    ascii: false,
    chalk: new Chalk({ level: 0 }),
    ...printed,
  });
}
