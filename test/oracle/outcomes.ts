import { divisor, isAppealed, isAppealedByThen } from './appeals.ts';
import { poisson, wilson } from './intervals.ts';
import { allBlank, divided, type Measured, MISSING } from './measured.ts';
import { closedCases, filed, inPeriod, knownClosed, lacks, maps, type Setting } from './populations.ts';
import { isFirst } from './proceedings.ts';
import type { Case, Field } from './types.ts';

function byPeriod({ bases }: Setting): boolean {
  return bases.reversal === 'appeal-closing';
}

/** Has the outcome of a case come about, seen from the as-of day? */
function hasHappened(one: Case, { asOf }: Setting): boolean {
  return isAppealed(one, asOf) && (one.appealClosedOn === null || one.appealClosedOn <= asOf);
}

/** Are the outcomes, or by the period method their days, blank wherever there was an appeal? */
function outcomesBlank(cases: Case[], setting: Setting): boolean {
  const first = cases.filter(isFirst);
  const looked = byPeriod(setting) ? first : knownClosed(first, setting);
  const appealed = looked.filter((one) =>
    byPeriod(setting) ? isAppealedByThen(one, setting) : isAppealed(one, setting.asOf),
  );
  if (allBlank(appealed, (one) => one.appealOutcome === '')) return true;
  const decided = appealed.filter((one) => one.appealOutcome !== '');
  return byPeriod(setting) && allBlank(decided, (one) => one.appealClosedOn === null);
}

/** Such outcomes ÷ first-instance closings. */
export function outcomeRate(cases: Case[], setting: Setting, outcomes: string[]): Measured {
  const { closings, needs, blank } = divisor(cases, setting);
  const dayNeeded: Field[][] = byPeriod(setting) ? [['appealClosedOn']] : [];
  if (lacks(setting, closings, ...needs, ['appealOutcome'], ...dayNeeded)) return MISSING;
  const such = (one: Case): boolean => outcomes.includes(one.appealOutcome);
  const found = byPeriod(setting)
    ? cases.filter((one) => isFirst(one) && such(one) && inPeriod(one.appealClosedOn, setting))
    : closings.filter((one) => such(one) && hasHappened(one, setting));
  return divided(found.length, closings.length, {
    interval: byPeriod(setting) ? poisson : wilson,
    blank: blank || outcomesBlank(cases, setting),
  });
}

/** Appeals of first-instance cases that ended in one of the outcomes (or may have), by the basis of the report. */
function ended(cases: Case[], setting: Setting, outcomes: string[]): Case[] {
  const first = cases.filter(isFirst);
  const such = (one: Case): boolean => !maps(setting, one, 'appealOutcome') || outcomes.includes(one.appealOutcome);
  if (!byPeriod(setting)) {
    return closedCases(first, setting).filter(
      (one) => such(one) && (one.appealOutcome === '' || hasHappened(one, setting)),
    );
  }
  return first.filter((one) => {
    const told = maps(setting, one, 'appealOutcome') && maps(setting, one, 'appealClosedOn');
    // What is not told can only have happened to a case that was there.
    if (!such(one) || (!told && filed(one) > setting.measured)) return false;
    return !maps(setting, one, 'appealClosedOn') || inPeriod(one.appealClosedOn, setting);
  });
}

function endingNeeds(setting: Setting): Field[][] {
  return [['appealOutcome'], [byPeriod(setting) ? 'appealClosedOn' : 'closedOn']];
}

const RULED_ON = ['维持', '改判', '发回重审', '指令审理', '调解', '其他'];

export function appealReversalShare(cases: Case[], setting: Setting): Measured {
  const decided = ended(cases, setting, RULED_ON);
  if (lacks(setting, decided, ...endingNeeds(setting))) return MISSING;
  const reversed = decided.filter((one) => ['改判', '发回重审'].includes(one.appealOutcome));
  return divided(reversed.length, decided.length, { interval: wilson, blank: outcomesBlank(cases, setting) });
}

export function reversalRemandRatio(cases: Case[], setting: Setting): Measured {
  const reversed = ended(cases, setting, ['改判']);
  const remanded = ended(cases, setting, ['发回重审']);
  if (lacks(setting, [...reversed, ...remanded], ...endingNeeds(setting))) return MISSING;
  return divided(reversed.length, remanded.length, {
    base: reversed.length + remanded.length,
    blank: outcomesBlank(cases, setting),
  });
}
