import type { Report } from '../documents/report/report.ts';
import type { ReportWords } from '../messages/report.ts';

/** What was put in the place of the scheme's own, a line each; none where its own holds. */
export function adjustedLines(
  { excludeTypeCodes, calendar }: Report['adjusted'],
  { adjusted }: Pick<ReportWords, 'adjusted'>,
): string[] {
  return [
    ...(excludeTypeCodes === null ? [] : [adjusted.excludeTypeCodes(excludeTypeCodes)]),
    ...(calendar === null ? [] : [adjusted.calendar(calendar.yearStartMonth, calendar.monthStartDay)]),
  ];
}
