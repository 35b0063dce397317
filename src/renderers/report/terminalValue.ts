import type { IndicatorValue } from '../../documents/report/report.ts';
import type { ReportNames, ReportWords } from '../../messages/report.ts';
import { reasonText } from '../reasons.ts';
import { factorOf, formatCount, formatGap, formatValue, type PrintedValue, type Unit } from '../text/numbers.ts';
import { type Cell, cell } from '../text/terminalTable.ts';
import { bandText } from './terminalBand.ts';
import { type PrintedIndicator, paintOf, type Setting } from './terminalSetting.ts';

/**
 * How much a detail table says in words, from roomy to narrow; `folded` puts numerator and denominator below the value,
 * `changesBelow` what was before below the row.
 */
export interface Wording {
  readonly shortNames: boolean;
  readonly shortVerdicts: boolean;
  readonly folded: boolean;
  readonly changesBelow?: boolean;
}

/** A value without its place among others. */
export type UnrankedValue = Omit<IndicatorValue, 'rank' | 'rankOf'>;

/** What values are printed with. */
export type ValueSetting = Pick<Setting, 'words' | 'glyphs' | 'chalk'> & { readonly names: ReportNames };

/** The cells of one indicator of one court, in the order of the detail table's columns; `changes` stand before the band. */
export function valueCells(
  value: IndicatorValue,
  { id, unit }: PrintedIndicator,
  wording: Wording,
  setting: Setting,
  changes: readonly Cell[],
): Cell[] {
  const { words, names, ranked } = setting;
  const { shortNames } = wording;
  const placeText = shortNames ? words.shortPlace : words.place;
  const place = value.rank === null || value.rankOf === null ? '' : placeText(value.rank, value.rankOf);
  return [
    cell(shortNames ? names.shortIndicator(id) : names.indicator(id)),
    ...judgedCells(value, unit, wording, setting, changes),
    ...(ranked ? [cell(place)] : []),
  ];
}

/** The value, its parts, what changed, its band and its verdict. */
export function judgedCells(
  value: UnrankedValue,
  unit: Unit,
  { shortNames, shortVerdicts, folded }: Wording,
  setting: ValueSetting,
  changes: readonly Cell[] = [],
): Cell[] {
  const { glyphs, chalk } = setting;
  const paint = paintOf(value, chalk);
  const printed = valueText(value, unit, shortNames, setting);
  const parts = partsText(value, setting);
  return [
    folded ? { lines: parts === '' ? [printed] : [printed, parts], paint } : cell(printed, paint),
    ...(folded ? [] : [cell(parts)]),
    ...changes,
    cell(bandText(value.band, unit, glyphs)),
    cell(verdictText(value, unit, shortVerdicts, setting), paint),
  ];
}

/** A value with the unit of days and cases; a dash where there is none. */
export function valueText(
  value: PrintedValue,
  unit: Unit,
  short: boolean,
  { glyphs, words }: Pick<ValueSetting, 'glyphs' | 'words'>,
): string {
  const printed = formatValue(value, unit);
  if (printed === null) return glyphs.none;
  return unit === 'days' || unit === 'cases' ? withUnit(printed, unit, short, words) : printed;
}

function withUnit(count: string, unit: Unit, short: boolean, words: ReportWords): string {
  if (unit === 'cases') return words.cases(count);
  if (unit !== 'days') return words.points(count);
  return short ? words.shortDays(count) : words.days(count);
}

/** Numerator and denominator, and the days that a pace was multiplied by; the number of cases for quantiles. */
export function partsText(
  value: PrintedValue & Pick<IndicatorValue, 'base'>,
  { words, glyphs }: Pick<ValueSetting, 'glyphs' | 'words'>,
): string {
  const { numerator, denominator, base } = value;
  if (numerator === null && denominator === null) return base === null ? '' : words.base(base);
  const factor = factorOf(value) ?? 1;
  const parts = [numerator, denominator].map((part) => (part === null ? glyphs.none : formatCount(part))).join('/');
  return factor === 1 ? parts : `${parts}${words.factor(factor)}`;
}

/** What a band says of a value, and why there is none. */
export function verdictText(
  value: UnrankedValue,
  unit: Unit,
  short: boolean,
  setting: Omit<ValueSetting, 'chalk'>,
): string {
  const { words, glyphs } = setting;
  const { verdict, uncertain, base, reason } = value;
  const said = short ? words.shortVerdict : words.verdict;
  const mark = uncertain ? ` ${glyphs.uncertain}` : '';
  switch (verdict) {
    case 'within':
    case 'better':
      return `${glyphs.marks[verdict]} ${said[verdict]}${mark}`;
    case 'below':
    case 'above': {
      const gap = formatGap(value, unit, verdict);
      return `${glyphs.marks[verdict]} ${said[verdict](gap === null ? null : withUnit(gap, unit, short, words))}${mark}`;
    }
    case 'too-few':
      return `${glyphs.marks[verdict]} ${words.tooFew(base)}`;
    case 'no-band':
      return `${glyphs.marks[verdict]} ${words.noBand}`;
    case 'unavailable':
      return reason === null ? words.unavailable : reasonText(reason, setting);
  }
}
