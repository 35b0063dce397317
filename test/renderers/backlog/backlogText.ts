import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import type { Backlog } from '../../../src/documents/backlog/backlog.ts';
import { type BacklogOptions, renderBacklog } from '../../../src/renderers/backlog/backlogTerminal.ts';
import { type BacklogAsked, backlogOf } from '../../documents/backlog/backlogOf.ts';
import type { CaseFile } from '../../documents/reportOf.ts';

const baotou = readFileSync(new URL('../../../fixtures/baotou/cases-gb18030.csv', import.meta.url));

/** The cases of the ten basic courts of Baotou. */
export const tenCourts: readonly CaseFile[] = [{ path: 'cases.csv', bytes: baotou }];

/** A backlog as text; of the ten courts unless other files are given. */
export async function backlogText(
  asked: BacklogAsked = {},
  options: Partial<BacklogOptions> = {},
  files = tenCourts,
): Promise<string> {
  return printed((await backlogOf(files, asked)).backlog, options);
}

export function printed(backlog: Backlog, options: Partial<BacklogOptions> = {}): string {
  return renderBacklog(backlog, {
    ...{ language: 'zh', width: 100, ascii: false, listed: 30 },
    chalk: new Chalk({ level: 0 }),
    ...options,
  });
}
