import type { Config } from '../config/config.ts';
import { type CaseColumn, caseColumns } from '../documents/caseList/caseColumns.ts';
import { CourtstatError } from '../errors.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type PartName, partNames } from '../indicators/parts.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import { given, oneOf, optional, wholeNumber } from './choices.ts';
import { type CountingFlags, type CountingRequest, countingRequest, indicatorCalled } from './countingFlags.ts';
import { listed } from './listed.ts';
import { formatsMade, type Target, targetsOf } from './output.ts';

/** Formats of a list of cases with the file endings that mean them. */
const caseListFormats = { terminal: ['.txt'], csv: ['.csv'], json: ['.json'] } as const;
export type CaseListFormat = keyof typeof caseListFormats;

/** Options of `courtstat cases` as commander hands them over. */
export interface CasesFlags extends CountingFlags {
  readonly indicator?: string;
  readonly in?: string;
  readonly columns?: readonly string[];
  readonly limit?: string;
  readonly bom?: boolean;
}

export interface CasesRequest extends CountingRequest {
  readonly format: CaseListFormat;
  readonly targets: readonly Target<CaseListFormat>[];
  readonly indicator: Indicator;
  readonly part: PartName;
  readonly columns?: readonly CaseColumn[];
  /** How many cases are listed at most; by format where left out. */
  readonly limit?: number;
  readonly bom: boolean;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function casesRequest(flags: CasesFlags, config: Config, locale: Language): CasesRequest {
  if (flags.indicator === undefined) {
    throw new CourtstatError('missing-argument', { command: 'cases', argument: '--indicator ID' });
  }
  const asked = optional(flags.format, (value) =>
    oneOf('--format', value, Object.keys(caseListFormats) as CaseListFormat[]),
  );
  const format = asked ?? 'terminal';
  const targets = targetsOf(flags.output ?? [], caseListFormats, asked);
  if (flags.bom === true && !formatsMade({ format, targets }).has('csv')) {
    throw new CourtstatError('option-needs', { option: '--bom', needs: '--format csv' });
  }
  return {
    ...countingRequest(flags, config, locale),
    format,
    targets,
    indicator: indicatorCalled(flags.indicator),
    part: oneOf('--in', flags.in ?? 'gap', partNames),
    ...given('columns', optional(flags.columns, columnsChosen)),
    ...given(
      'limit',
      optional(flags.limit, (text) => wholeNumber('--limit', text, 0)),
    ),
    bom: flags.bom ?? false,
  };
}

/** Columns by their ids, in the order of asking, each once. Throws `unknown-field`. */
function columnsChosen(texts: readonly string[]): readonly CaseColumn[] {
  const option = '--columns';
  const chosen = texts.flatMap(listed).map((text) => {
    const found = caseColumns.find((column) => column === text);
    if (found !== undefined) return found;
    const nearest = nearestTo(text, caseColumns);
    throw new CourtstatError('unknown-field', { option, field: text, nearest, fields: caseColumns });
  });
  if (chosen.length === 0) throw new CourtstatError('missing-option-value', { option });
  return [...new Set(chosen)];
}
