import type { IndicatorValue } from '../../documents/report/report.ts';
import type { Glyphs } from '../text/glyphs.ts';
import { formatEdge, type Unit } from '../text/numbers.ts';
import type { PrintedIndicator, Setting } from './terminalSetting.ts';

/** A band as `≥93%` or `15%–30%`; a dash where there is none. */
export function bandText(band: IndicatorValue['band'], unit: Unit, glyphs: Glyphs): string {
  const low = band?.low ?? null;
  const high = band?.high ?? null;
  if (low !== null && high !== null) return `${formatEdge(low, unit)}${glyphs.range}${formatEdge(high, unit)}`;
  if (low !== null) return `${glyphs.atLeast}${formatEdge(low, unit)}`;
  return high === null ? glyphs.none : `${glyphs.atMost}${formatEdge(high, unit)}`;
}

/** The band that all courts share on an indicator, or that theirs differ. */
export function commonBand({ id, unit }: PrintedIndicator, { report, words, glyphs }: Setting): string {
  const bands = report.courts.flatMap(({ indicators }) => {
    const value = indicators[id];
    return value === undefined ? [] : [bandText(value.band, unit, glyphs)];
  });
  const [first = glyphs.none, ...rest] = new Set(bands);
  return rest.length === 0 ? first : words.bandsDiffer;
}
