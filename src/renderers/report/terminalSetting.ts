import type { ChalkInstance } from 'chalk';
import type { IndicatorValue, Report } from '../../documents/report/report.ts';
import type { Language } from '../../messages/language.ts';
import type { ReportWords } from '../../messages/report.ts';
import type { Names } from '../names.ts';
import type { Glyphs } from '../text/glyphs.ts';
import type { Unit } from '../text/numbers.ts';
import type { Paint } from '../text/terminalTable.ts';

/** An indicator with the unit in which its values are printed. */
export type PrintedIndicator = Omit<Report['indicators'][number], 'unit'> & { readonly unit: Unit };

/** What every part of the terminal report is printed with. */
export interface Setting {
  readonly report: Omit<Report, 'indicators'> & { readonly indicators: readonly PrintedIndicator[] };
  readonly language: Language;
  readonly words: ReportWords;
  readonly names: Names;
  readonly glyphs: Glyphs;
  readonly chalk: ChalkInstance;
  readonly width: number;
  /** Whether the report ranks its courts; else nothing of ranks is printed. */
  readonly ranked: boolean;
  /** Whether a change of the courts or the total is larger than chance: else no room is kept for its mark. */
  readonly marksChanges: boolean;
}

/** What is wrong stands out, what is not judged steps back, what is met stays plain. */
export function paintOf(
  { verdict, uncertain }: Pick<IndicatorValue, 'verdict' | 'uncertain'>,
  chalk: ChalkInstance,
): Paint {
  if (verdict === 'below' || verdict === 'above') return uncertain ? chalk.yellow : chalk.red;
  return verdict === 'within' || verdict === 'better' ? plain : chalk.dim;
}

function plain(text: string): string {
  return text;
}
