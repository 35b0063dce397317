import { poisson, wilson } from './intervals.ts';
import { allBlank, divided, type Measured, MISSING } from './measured.ts';
import { closedCases, filed, inPeriod, lacks, type Setting } from './populations.ts';
import type { Case } from './types.ts';

export function retrialReversalRate(cases: Case[], setting: Setting): Measured {
  const tried = cases.filter(
    (one) => ['civil', 'criminal', 'administrative'].includes(one.line) && one.instance !== 'other',
  );
  const closed = closedCases(tried, setting);
  const such = (one: Case): boolean => ['改判', '发回重审'].includes(one.retrialOutcome);
  if (setting.bases.retrial === 'retrial-closing') {
    if (lacks(setting, closed, ['closedOn'], ['retrialOutcome'], ['retrialClosedOn'])) return MISSING;
    const retried = tried.filter((one) => one.retrialOutcome !== '' && filed(one) <= setting.measured);
    const found = tried.filter((one) => such(one) && inPeriod(one.retrialClosedOn, setting));
    const blank = allBlank(retried, (one) => one.retrialClosedOn === null);
    return divided(found.length, closed.length, { interval: poisson, blank });
  }
  if (lacks(setting, closed, ['closedOn'], ['retrialOutcome'])) return MISSING;
  const found = closed.filter(
    (one) => such(one) && (one.retrialClosedOn === null || one.retrialClosedOn <= setting.asOf),
  );
  return divided(found.length, closed.length, { interval: wilson });
}
