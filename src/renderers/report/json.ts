import type { Report } from '../../documents/report/report.ts';

/** The report as JSON: two spaces, keys in the order of its schema, a final newline. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
