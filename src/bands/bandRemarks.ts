import type { StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import { levelOf } from '../cases/register.ts';
import type { Indicator, Unit } from '../indicators/indicator.ts';
import { linesOfIndicator } from './linesOfIndicator.ts';
import { canBeMeasured } from './measuringDays.ts';
import { type Remark, remark } from './remark.ts';
import type { Band, SchemeIndicator } from './scheme.ts';

/** Beyond this an edge was probably written in percent. A ratio such as 结收比 may well pass 1. */
const mostOf: Readonly<Partial<Record<Unit, number>>> = { share: 1, ratio: 10 };

/** What is odd about one band of an indicator. */
export function bandRemarks(
  indicator: Indicator,
  { better, bands }: SchemeIndicator,
  calendar: StatisticalCalendar,
): Remark[] {
  const { id, unit } = indicator;
  const held = linesOfIndicator(indicator);
  return bands.flatMap((band, place): Remark[] => {
    const { line, throughMonth, courtLevel, courts = [] } = band;
    return [
      ...(line === undefined || held.includes(line) ? [] : [remark('line-never-held', { line }, id, place)]),
      ...(throughMonth === undefined || canBeMeasured(band, calendar)
        ? []
        : [remark('never-measured', { throughMonth }, id, place)]),
      ...courts
        .filter((court) => levelOf(court) === null)
        .map((court) => remark('no-court-code', { court }, id, place)),
      ...(courtLevel !== undefined && courts.length > 0 && courts.every((court) => isOther(courtLevel, court))
        ? [remark('other-level', { level: courtLevel }, id, place)]
        : []),
      ...edgesOf(band)
        .filter((edge) => Math.abs(edge) > (mostOf[unit] ?? Number.POSITIVE_INFINITY))
        .map((edge) => remark('edge-out-of-scale', { edge }, id, place)),
      ...(better !== 'target' && band[better === 'higher' ? 'low' : 'high'] === undefined
        ? [remark('never-failed', { better }, id, place)]
        : []),
    ];
  });
}

function isOther(courtLevel: Band['courtLevel'], court: string): boolean {
  const level = levelOf(court);
  return level !== null && level !== courtLevel;
}

function edgesOf({ low, high }: Band): number[] {
  return [low, high].filter((edge) => edge !== undefined);
}
