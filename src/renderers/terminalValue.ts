import type { IndicatorValue } from '../documents/report.ts';
import type { ReportWords } from '../messages/report.ts';
import { factorOf, formatCount, formatGap, formatValue, type PrintedValue, type Unit } from './numbers.ts';
import { reasonText } from './reasons.ts';
import { bandText } from './terminalBand.ts';
import { type PrintedIndicator, paintOf, type Setting } from './terminalSetting.ts';
import { type Cell, cell } from './terminalTable.ts';

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

/** The cells of one indicator of one court, in the order of the detail table's columns; `changes` stand before the band. */
export function valueCells(
  value: IndicatorValue,
  { id, unit }: PrintedIndicator,
  { shortNames, shortVerdicts, folded }: Wording,
  setting: Setting,
  changes: readonly Cell[],
): Cell[] {
  const { words, names, glyphs, chalk, ranked } = setting;
  const paint = paintOf(value, chalk);
  const placeText = shortNames ? words.shortPlace : words.place;
  const printed = valueText(value, unit, shortNames, setting);
  const parts = partsText(value, setting);
  const place = value.rank === null || value.rankOf === null ? '' : placeText(value.rank, value.rankOf);
  return [
    cell(shortNames ? names.shortIndicator(id) : names.indicator(id)),
    folded ? { lines: parts === '' ? [printed] : [printed, parts], paint } : cell(printed, paint),
    ...(folded ? [] : [cell(parts)]),
    ...changes,
    cell(bandText(value.band, unit, glyphs)),
    cell(verdictText(value, unit, shortVerdicts, setting), paint),
    ...(ranked ? [cell(place)] : []),
  ];
}

/** A value with the unit of days and cases; a dash where there is none. */
export function valueText(value: PrintedValue, unit: Unit, short: boolean, { glyphs, words }: Setting): string {
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
export function partsText(value: PrintedValue & Pick<IndicatorValue, 'base'>, { words, glyphs }: Setting): string {
  const { numerator, denominator, base } = value;
  if (numerator === null && denominator === null) return base === null ? '' : words.base(base);
  const factor = factorOf(value) ?? 1;
  const parts = [numerator, denominator].map((part) => (part === null ? glyphs.none : formatCount(part))).join('/');
  return factor === 1 ? parts : `${parts}${words.factor(factor)}`;
}

function verdictText(value: IndicatorValue, unit: Unit, short: boolean, setting: Setting): string {
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
