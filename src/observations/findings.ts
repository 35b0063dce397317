import type { Bilingual } from '../messages/language.ts';
import { rejectingRules, rules } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import { observations } from './registry.ts';

/** Whatever a validation can tell of: a rule, or an observation of a whole file or court. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly example: string;
}

/** In the order in which they are told of. */
export const findings: readonly Finding[] = [...rules, ...observations];
export const findingIds: readonly string[] = findings.map(({ id }) => id);

/** Whether an id is that of a rule whose rows are kept out of every number. */
export function isRejecting(id: string): boolean {
  return rejectingRules.some((rule) => rule.id === id);
}
