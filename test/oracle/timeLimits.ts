import { dueDay, monthsAfter, movedDueDay } from './dueDays.ts';
import { wilson } from './intervals.ts';
import { divided, type Measured, MISSING } from './measured.ts';
import {
  carriedOver,
  closedCases,
  closingsUnknown,
  filed,
  incoming,
  lacks,
  maps,
  pendingCases,
  type Setting,
} from './populations.ts';
import type { Case, Field } from './types.ts';

const TOLD_BY: Field[] = ['procedure', 'timeLimitDays'];
const MOVED_BY: Field[] = ['deductedDays', 'extendedDays'];

/** Cases that have a limit, or may: their file tells neither procedure nor limit. */
function limited(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => !maps(setting, one, ...TOLD_BY) || dueDay(one) !== null);
}

function within(cases: Case[], setting: Setting, due: (one: Case) => number | null, needs: Field[][]): Measured {
  const closed = limited(closedCases(cases, setting), setting);
  if (lacks(setting, closed, ['closedOn'], TOLD_BY, ...needs)) return MISSING;
  const inTime = closed.filter((one) => (one.closedOn ?? Number.NaN) <= (due(one) ?? Number.NaN));
  return divided(inTime.length, closed.length, { interval: wilson });
}

export function withinLimitRate(cases: Case[], setting: Setting): Measured {
  return within(cases, setting, movedDueDay, [MOVED_BY]);
}

export function statutoryWithinLimitRate(cases: Case[], setting: Setting): Measured {
  return within(cases, setting, dueDay, []);
}

export function overduePendingRate(cases: Case[], setting: Setting): Measured {
  const pending = limited(pendingCases(cases, setting), setting);
  if (lacks(setting, pending, ['closedOn'], TOLD_BY, MOVED_BY)) return MISSING;
  const overdue = pending.filter((one) => setting.measured > (movedDueDay(one) ?? Number.NaN));
  return divided(overdue.length, pending.length, { interval: wilson });
}

export function longPendingRate(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const docket = carriedOver(cases, setting).length + incoming(cases, setting).length;
  const long = pendingCases(cases, setting).filter((one) => monthsAfter(filed(one), 12) < setting.measured);
  return divided(long.length, docket, { interval: wilson });
}
