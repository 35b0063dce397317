import { registeredName } from '../cases/register.ts';
import type { Observation } from '../documents/validation.ts';
import type { Language } from '../messages/language.ts';
import type { ObservationKind } from '../observations/observation.ts';
import { observations } from '../observations/registry.ts';
import { fieldName } from './ruleNames.ts';

const kinds = new Map<string, ObservationKind>(observations.map((kind) => [kind.id, kind]));

/**
 * What was seen, in a sentence or two; an observation that this version does not know is named by its id. A court outside
 * the register is called by its code, which then is its name.
 */
export function observationText({ rule, file, court, args }: Observation, language: Language): string {
  const names = {
    court: (code: string) => registeredName(code) ?? code,
    field: (id: string) => fieldName(id, language),
  };
  return kinds.get(rule)?.sentence[language]({ ...args, file, court }, names) ?? rule;
}
