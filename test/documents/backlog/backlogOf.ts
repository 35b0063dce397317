import { type Backlog, type BacklogCase, backlogSchema } from '../../../src/documents/backlog/backlog.ts';
import { type BacklogOptions, buildBacklog } from '../../../src/documents/backlog/buildBacklog.ts';
import { fieldsOfBacklog } from '../../../src/documents/backlog/fieldsOfBacklog.ts';
import { defaultScheme } from '../explanation/explained.ts';
import { type CaseFile, day, tableOf } from '../reportOf.ts';

export type BacklogAsked = Partial<Omit<BacklogOptions, 'today' | 'asOf'>> & {
  readonly today?: string;
  readonly asOf?: string | undefined;
  readonly columns?: Parameters<typeof tableOf>[1]['columns'];
};

export interface BacklogFound {
  readonly backlog: Backlog;
  readonly cases: readonly BacklogCase[];
}

/** The backlog of files as the program would make it, held against its schema as JSON, with all the cases behind it. */
export async function backlogOf(files: readonly CaseFile[], asked: BacklogAsked = {}): Promise<BacklogFound> {
  const { today = '2025-02-15', asOf, columns = {}, ...options } = asked;
  const table = await tableOf(files, { today, columns }, fieldsOfBacklog);
  const { backlog, cases } = buildBacklog(table, {
    version: '0.0.0',
    scheme: defaultScheme,
    today: day(today),
    ...(asOf === undefined ? {} : { asOf: day(asOf) }),
    dueWithin: 30,
    duplicates: 'first',
    defaultCaseType: { name: '民事一审', kind: { line: 'civil', instance: 'first' } },
    ...options,
  });
  return { backlog: backlogSchema.parse(JSON.parse(JSON.stringify(backlog))), cases: [...cases] };
}

/** The backlog of rows under a header. */
export function backlogOfRows(
  header: string,
  rows: readonly string[],
  asked: BacklogAsked = {},
): Promise<BacklogFound> {
  return backlogOf([{ path: 'a.csv', bytes: `${[header, ...rows].join('\n')}\n` }], asked);
}
