import { brokenQuote } from './brokenQuote.ts';
import { closedBeforeFiled } from './closedBeforeFiled.ts';
import { dateInFuture } from './dateInFuture.ts';
import { duplicateCaseNumber } from './duplicateCaseNumber.ts';
import { filedTooEarly } from './filedTooEarly.ts';
import { missingValue } from './missingValue.ts';
import { unreadableDate } from './unreadableDate.ts';
import { wrongCellCount } from './wrongCellCount.ts';

/**
 * The rules that reject, in the order in which they are told of. A duplicate is one only among rows that pass all others,
 * so that rule comes last.
 */
export const rejectingRules = [
  wrongCellCount,
  brokenQuote,
  missingValue,
  unreadableDate,
  dateInFuture,
  closedBeforeFiled,
  filedTooEarly,
  duplicateCaseNumber,
] as const;

export type RejectingRuleId = (typeof rejectingRules)[number]['id'];
