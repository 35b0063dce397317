import { type MonthIndex, monthLabel, monthNamed } from '../calendar/statisticalCalendar.ts';
import type { Config } from '../config/config.ts';
import { type MonthsAsked, mostMonths } from '../documents/summary/monthRange.ts';
import { CourtstatError } from '../errors.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Language } from '../messages/language.ts';
import { oneOf, optional, wholeNumber } from './choices.ts';
import {
  type CountingFlags,
  type CountingRequest,
  countingRequest,
  indicatorCalled,
  indicatorsAsked,
} from './countingFlags.ts';
import { formatsMade, type Target, targetsOf } from './output.ts';
import { requirePlaceholders } from './pathTemplate.ts';

/** Formats of a summary with the file endings that mean them. */
export const summaryFormats = {
  terminal: ['.txt'],
  json: ['.json'],
  ndjson: ['.ndjson', '.jsonl'],
  csv: ['.csv'],
  markdown: ['.md', '.markdown'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type SummaryFormat = keyof typeof summaryFormats;

const formats = Object.keys(summaryFormats) as SummaryFormat[];

/** What a month is told by where nothing else is asked for: few enough to be read, of each kind some. */
const usualIndicators = [
  'closure-rate',
  'clearance-rate',
  'average-duration',
  'median-duration',
  'within-limit-rate',
  'small-claims-rate',
  'appeal-rate',
  'reversal-rate',
  'median-pending-age',
];

const usualMonths = 12;

/** Options of `courtstat summary` as commander hands them over. */
export interface SummaryFlags extends Omit<CountingFlags, 'period'> {
  readonly from?: string;
  readonly to?: string;
  readonly last?: string;
  readonly byMonth?: boolean;
  readonly indicators?: readonly string[];
  readonly bom?: boolean;
}

/** The same as meaning. */
export interface SummaryRequest extends CountingRequest {
  readonly months: MonthsAsked;
  readonly indicators: readonly Indicator[];
  /** On standard output, where that is not replaced by a file. */
  readonly format: SummaryFormat;
  readonly targets: readonly Target<SummaryFormat>[];
  /** Every month of each court on the screen. */
  readonly byMonth: boolean;
  readonly bom: boolean;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function summaryRequest(flags: SummaryFlags, config: Config, locale: Language): SummaryRequest {
  const chosen = indicatorsAsked(flags.indicators);
  const format = optional(flags.format, (value) => oneOf('--format', value, formats));
  const targets = targetsOf(flags.output ?? [], summaryFormats, format);
  for (const { path } of targets) requirePlaceholders(path);
  const made = formatsMade({ format: format ?? 'terminal', targets });
  if (flags.byMonth && !made.has('terminal')) {
    throw new CourtstatError('option-needs', { option: '--by-month', needs: '--format terminal' });
  }
  if (flags.bom && !made.has('csv')) {
    throw new CourtstatError('option-needs', { option: '--bom', needs: '--format csv' });
  }
  return {
    ...countingRequest(flags, config, locale),
    months: monthsAsked(flags),
    indicators: chosen.length > 0 ? chosen : usualIndicators.map(indicatorCalled),
    format: format ?? 'terminal',
    targets,
    byMonth: flags.byMonth ?? false,
    bom: flags.bom ?? false,
  };
}

function monthsAsked({ from, to, last }: SummaryFlags): MonthsAsked {
  if (last !== undefined) {
    const other = from === undefined ? (to === undefined ? undefined : '--to') : '--from';
    if (other !== undefined) throw new CourtstatError('options-exclude', { one: '--last', other });
    return { last: wholeNumber('--last', last, 1, mostMonths) };
  }
  if (from === undefined) {
    if (to !== undefined) throw new CourtstatError('option-needs', { option: '--to', needs: '--from' });
    return { last: usualMonths };
  }
  const months = { from: monthOption('--from', from), to: optional(to, (text) => monthOption('--to', text)) };
  if (months.to !== undefined && months.to < months.from) {
    throw new CourtstatError('reversed-months', { from: monthLabel(months.from), to: monthLabel(months.to) });
  }
  return months;
}

function monthOption(option: string, text: string): MonthIndex {
  const month = monthNamed(text.trim());
  if (month === undefined) throw new CourtstatError('unreadable-month', { option, text, nearest: monthMeant(text) });
  return month;
}

/** The month that a text seems to mean: 2024-1, 2024/01, 202401, 2024年1月, 2024-01-15. */
function monthMeant(text: string): string | null {
  const [, year, month = ''] = /^(\d{4})\D?(\d{1,2})(?:\D.*)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  const label = `${year}-${month.padStart(2, '0')}`;
  return monthNamed(label) === undefined ? null : label;
}
