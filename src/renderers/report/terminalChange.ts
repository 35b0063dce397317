import type { IndicatorValue } from '../../documents/report/report.ts';
import { enComparison } from '../../messages/comparison.en.ts';
import type { ComparisonWords } from '../../messages/comparison.ts';
import { zhComparison } from '../../messages/comparison.zh.ts';
import type { Language } from '../../messages/language.ts';
import { formatChange, type PrintedChange } from '../changes.ts';
import type { Unit } from '../text/numbers.ts';
import { type Cell, cell, type Paint } from '../text/terminalTable.ts';
import type { PrintedIndicator, Setting } from './terminalSetting.ts';
import { partsText, valueText, type Wording } from './terminalValue.ts';

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = { zh: zhComparison, en: enComparison };

/** What a report says of an earlier value, ready to print. */
export interface ChangeTexts {
  readonly previous: string;
  readonly parts: string;
  readonly change: string;
  readonly trend: string;
  readonly paint: Paint;
}

/** What earlier values are called. */
export function headOfPrevious({ report: { comparedWith }, language }: Setting): string {
  return comparisonWords[language].heads.previous[comparedWith?.kind ?? 'report'];
}

/** The heads of the columns that `changeCells` fills. */
export function changeHeads({ folded }: Wording, setting: Setting): string[] {
  const { heads } = comparisonWords[setting.language];
  return [headOfPrevious(setting), ...(folded ? [] : [heads.parts]), heads.change, heads.trend];
}

/** The earlier value with what it was made of, the change and its direction: a column each, or value and parts in one. */
export function changeCells(
  value: IndicatorValue,
  indicator: PrintedIndicator,
  wording: Wording,
  setting: Setting,
): Cell[] {
  const { previous, parts, change, trend, paint } = changeTexts(value, indicator, wording, setting);
  return [
    wording.folded && parts !== '' ? { lines: [previous, parts] } : cell(previous),
    ...(wording.folded ? [] : [cell(parts)]),
    cell(change, paint),
    cell(trend, paint),
  ];
}

/** The same as texts. */
export function changeTexts(
  value: IndicatorValue,
  { unit }: PrintedIndicator,
  { shortNames }: Wording,
  setting: Setting,
): ChangeTexts {
  const { previous, change } = value;
  if (previous === undefined) return { previous: '', parts: '', change: '', trend: '', paint: plain };
  // Both are printed against the band of today.
  const earlier = { ...previous, band: value.band };
  const printed = formatChange(earlier, value, unit);
  return {
    previous: valueText(earlier, unit, shortNames, setting),
    parts: partsText(earlier, setting),
    change: printed === null ? '' : changeText(printed, unit, shortNames, setting) + markOf(change, setting),
    trend: trendText(change, setting),
    paint: change?.significant ? plain : setting.chalk.dim,
  };
}

function changeText({ digits }: PrintedChange, unit: Unit, short: boolean, { words }: Setting): string {
  if (unit === 'share' || unit === 'ratio') return words.points(digits);
  if (unit === 'days') return short ? words.shortDays(digits) : words.days(digits);
  return digits;
}

/** The mark stands in a column of its own, where the report has any. */
function markOf(change: IndicatorValue['change'], { marksChanges, glyphs }: Setting): string {
  if (change?.significant) return ` ${glyphs.significant}`;
  return marksChanges ? '  ' : '';
}

function trendText(change: IndicatorValue['change'], { language, glyphs }: Setting): string {
  const { trend, trendWithoutBand } = comparisonWords[language];
  if (change === null || change === undefined || change.direction === null) return '';
  const { direction, by } = change;
  if (by === 'band' || direction === 'within') return trend[direction];
  return `${trendWithoutBand[direction]} ${glyphs.marks['no-band']}`;
}

function plain(text: string): string {
  return text;
}
