import type { IndicatorValue, ReportGroup } from '../../src/documents/report/report.ts';
import { sampleIndicators, valueWith } from './sampleValues.ts';

type GroupFigures = Readonly<Record<'carriedOver' | 'incoming' | 'closed' | 'days' | 'median' | 'p90', number>>;

/** A third of the cases of a court are enforcement, the rest civil; enforcement takes five days more. */
export function sampleGroups({ carriedOver, incoming, closed, days, median, p90 }: GroupFigures): ReportGroup[] {
  const all = [carriedOver, incoming, carriedOver + incoming - closed, days];
  const third = all.map((part) => Math.floor(part / 3));
  const rest = all.map((part, index) => part - (third[index] ?? 0));
  return [groupOf('civil', rest, [median, p90]), groupOf('enforcement', third, [median + 5, p90 + 5])];
}

function groupOf(
  code: string,
  [carriedOver = 0, incoming = 0, pending = 0, days = 0]: readonly number[],
  [median = 0, p90 = 0]: readonly number[],
): ReportGroup {
  const docket = carriedOver + incoming;
  const closed = docket - pending;
  const made: Readonly<Record<string, Parameters<typeof valueWith>[1]>> = {
    'closure-rate': { value: closed / docket, numerator: closed, denominator: docket, base: docket },
    'average-duration': { value: days / closed, numerator: days, denominator: closed, base: closed },
    'median-duration': { value: median, numerator: null, denominator: null, base: closed },
    'p90-duration': { value: p90, numerator: null, denominator: null, base: closed },
    'disposition-time': { value: (pending / closed) * 366, numerator: pending, denominator: closed, base: closed },
  };
  const values = sampleIndicators.flatMap((one): [string, IndicatorValue][] => {
    const parts = made[one.id];
    return parts === undefined ? [] : [[one.id, valueWith(one, parts, { rank: null, rankOf: null })]];
  });
  const judged = values.filter(([, { verdict }]) => !['no-band', 'too-few'].includes(verdict));
  const met = judged.filter(([, { verdict }]) => verdict === 'within' || verdict === 'better').length;
  return {
    code,
    attainment: { met, judged: judged.length, share: met / judged.length, shortfall: 0 },
    volumes: { carriedOver, incoming, docket, closed, pending },
    indicators: Object.fromEntries(values),
  };
}
