import type { ChalkInstance } from 'chalk';
import type { Report } from '../documents/report.ts';
import type { Language } from '../messages/language.ts';

export function renderTerminal(
  report: Report,
  options: { language: Language; width: number; chalk: ChalkInstance; ascii: boolean },
): string {
  return `${report.period.label} ${options.width}\n`;
}
