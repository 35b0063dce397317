import type { ExplainedMember } from '../../documents/explanation/explanation.ts';
import { formatEdge, formatGap, formatValue, type PrintedValue } from '../text/numbers.ts';
import { bandText, readingInForce } from './explanationIndicator.ts';
import type { ExplanationSetting } from './explanationSetting.ts';

/** The value as it is printed, with what was done to its digits. */
export function roundedLines(member: ExplainedMember, { words, unit }: ExplanationSetting): string[] {
  const printed = formatValue(printedValue(member), unit);
  if (printed === null) return [];
  const usual = unit === 'days' || unit === 'cases' ? 1 : 2;
  const places = (printed.split('.')[1] ?? '').replace('%', '').length;
  return [words.rounded(printed, unit, places, places > usual)];
}

/** The band that applies, and where it comes from. */
export function bandLines({ judgement }: ExplainedMember, setting: ExplanationSetting): string[] {
  const { explanation, words } = setting;
  const { band } = judgement;
  if (band === null) return [explanation.scheme.bands.length === 0 ? words.noBands : words.noBandFits];
  return [bandText(band, setting), band.source];
}

/** The interval of a value, on the side of the band's edges on which it really ends. */
export function intervalLines(
  { result, judgement: { band } }: ExplainedMember,
  { explanation, unit, words }: ExplanationSetting,
): string[] {
  const kind = readingInForce(explanation)?.interval ?? null;
  if (result.value === null) return [];
  if (result.interval === null || kind === null) return [words.noInterval];
  const edges = { low: band?.low ?? null, high: band?.high ?? null, source: '' };
  const edge = (value: number) =>
    formatValue({ value, numerator: null, denominator: null, band: edges }, unit) ?? String(value);
  return [words.interval(edge(result.interval.low), edge(result.interval.high), kind)];
}

/** The verdict and why. */
export function verdictLines(member: ExplainedMember, setting: ExplanationSetting): string[] {
  const { explanation, unit, words } = setting;
  const { verdict, edgePassed, edgesInInterval, uncertain, band } = member.judgement;
  const value = printedValue(member);
  const printed = withUnit(formatValue(value, unit) ?? '', setting);
  const edgeText = (edge: number) => withUnit(formatEdge(edge, unit), setting);
  const said = words.verdicts;
  const doubt = uncertain
    ? [words.uncertain(edgesInInterval.map(edgeText))]
    : member.result.interval === null
      ? []
      : [words.certain];
  const edge = edgePassed === null ? '' : edgeText(edgePassed);
  const side = edgePassed === band?.low ? 'low' : 'high';
  switch (verdict) {
    case 'unavailable':
      return [said.unavailable];
    case 'no-band':
      return [said.noBand];
    case 'too-few':
      return [said.tooFew(member.result.base ?? 0, explanation.scheme.minimumCases)];
    case 'within':
      return [said.within(printed), ...doubt];
    case 'better':
      return [said.better(printed, edge, side), ...doubt];
    case 'below':
    case 'above': {
      const gap = formatGap(value, unit, verdict);
      return [said.outside(printed, edge, side, gap === null ? null : gapWithUnit(gap, setting)), ...doubt];
    }
  }
}

/** Percentages carry their sign. */
function withUnit(digits: string, { unit, reportWords }: ExplanationSetting): string {
  if (unit === 'days') return reportWords.days(digits);
  return unit === 'cases' ? reportWords.cases(digits) : digits;
}

/** The difference of two percentages is in percentage points. */
function gapWithUnit(digits: string, setting: ExplanationSetting): string {
  const isPercent = setting.unit === 'share' || setting.unit === 'ratio';
  return isPercent ? setting.reportWords.points(digits) : withUnit(digits, setting);
}

function printedValue({ result, judgement: { band } }: ExplainedMember): PrintedValue {
  const { value, numerator, denominator } = result;
  return {
    value,
    numerator,
    denominator,
    band: band === null ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source },
  };
}
