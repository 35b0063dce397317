import type { EarlierKind } from '../../calendar/earlierPeriod.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { earlierOfData, type HowMeasured, type MeasuredNow } from '../comparison/earlierOfData.ts';
import type { Prepared } from '../prepareReport.ts';
import { earlierWindow } from '../window.ts';
import type { GapBefore } from './buildGap.ts';

/** What every court was in an earlier period, for its gap: values that a comparison would not give are null here too. */
export function gapBefore(
  { id }: Indicator,
  kind: EarlierKind,
  table: CaseTable,
  prepared: Prepared,
  now: MeasuredNow,
  how: Omit<HowMeasured, 'groupMeasuring'>,
): GapBefore {
  const earlier = earlierOfData(kind, table, prepared, now, { ...how, groupMeasuring: how.measuring });
  return {
    against: kind,
    window: earlierWindow(prepared.window, kind),
    valueOf: (code) => earlier.courtOf(code).valueOf(id).value,
  };
}
