import { appealBeforeClosing } from './appealBeforeClosing.ts';
import { brokenQuote } from './brokenQuote.ts';
import { caseNumberCourt } from './caseNumberCourt.ts';
import { caseNumberType } from './caseNumberType.ts';
import { caseNumberYear } from './caseNumberYear.ts';
import { closedBeforeFiled } from './closedBeforeFiled.ts';
import { conflictingDuplicate } from './conflictingDuplicate.ts';
import { dateInFuture } from './dateInFuture.ts';
import { deductionExceedsDuration } from './deductionExceedsDuration.ts';
import { duplicateCaseNumber } from './duplicateCaseNumber.ts';
import { filedTooEarly } from './filedTooEarly.ts';
import { methodWithoutClosing } from './methodWithoutClosing.ts';
import { missingValue } from './missingValue.ts';
import { outcomeWithoutAppeal } from './outcomeWithoutAppeal.ts';
import type { Rule } from './rule.ts';
import { smallClaimsAppealed } from './smallClaimsAppealed.ts';
import { smallClaimsNotCivil } from './smallClaimsNotCivil.ts';
import { smallClaimsOverdue } from './smallClaimsOverdue.ts';
import { smallClaimsProcedure } from './smallClaimsProcedure.ts';
import { unknownTypeCode } from './unknownTypeCode.ts';
import { unknownValue } from './unknownValue.ts';
import { unreadableCaseNumber } from './unreadableCaseNumber.ts';
import { unreadableDate } from './unreadableDate.ts';
import { unreadableNumber } from './unreadableNumber.ts';
import { wrongCellCount } from './wrongCellCount.ts';

/**
 * Every rule, in the order in which they are told of. Those that reject come first, and of them duplicates last: a duplicate
 * is one only among rows that pass all others.
 */
export const rules = [
  wrongCellCount,
  brokenQuote,
  missingValue,
  unreadableDate,
  dateInFuture,
  closedBeforeFiled,
  filedTooEarly,
  duplicateCaseNumber,
  conflictingDuplicate,
  smallClaimsAppealed,
  smallClaimsNotCivil,
  smallClaimsProcedure,
  smallClaimsOverdue,
  outcomeWithoutAppeal,
  appealBeforeClosing,
  methodWithoutClosing,
  deductionExceedsDuration,
  unknownValue,
  unreadableNumber,
  unreadableCaseNumber,
  unknownTypeCode,
  caseNumberYear,
  caseNumberCourt,
  caseNumberType,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);

/** The rules whose rows are kept out of every number. */
export const rejectingRules: readonly (Rule & { readonly id: RuleId })[] = rules.filter(({ rejects }) => rejects);
