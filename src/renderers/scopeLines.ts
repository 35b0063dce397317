import type { Report } from '../documents/report/report.ts';
import type { ReportWords } from '../messages/report.ts';
import { flowItems } from './text/wrapping.ts';

/** The cases on the docket by line of business, and what was left out. */
export function scopeLines(
  { notices, adjusted }: Pick<Report, 'notices' | 'adjusted'>,
  words: ReportWords,
  room: number,
): string[] {
  const by = adjusted.excludeTypeCodes === null ? 'scheme' : 'option';
  const countsOf = (code: string, argument: string) =>
    notices
      .filter((notice) => notice.code === code)
      .map(({ args }): [string, number][] =>
        Object.entries((args[argument] ?? {}) as Readonly<Record<string, number>>),
      );
  return [
    ...countsOf('scope', 'lines').flatMap((lines) => flowItems(words.scope(lines), room, 2)),
    ...countsOf('excluded', 'codes').flatMap((codes) => flowItems(words.excluded(codes, by), room, 2)),
  ];
}
