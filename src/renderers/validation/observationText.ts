import { registeredName } from '../../cases/register.ts';
import type { GapFacts } from '../../messages/issues.ts';
import type { Language } from '../../messages/language.ts';
import type { Observation, ObservationKind } from '../../observations/observation.ts';
import { observations } from '../../observations/registry.ts';
import { serialGap } from '../../observations/serialGap.ts';
import { fieldName } from '../ruleNames.ts';
import { issueWords } from './issueWords.ts';
import { maskedPrefix } from './maskedCaseNumber.ts';

const kinds = new Map<string, ObservationKind>(observations.map((kind) => [kind.id, kind]));

/**
 * What was seen, in a sentence or two, without a serial of a case number unless they are shown; an observation that this
 * version does not know is named by its id. A court outside the register is called by its code, which then is its name.
 */
export function observationText(
  { rule, file, court, args }: Observation,
  language: Language,
  caseNumbers = true,
): string {
  if (rule === serialGap.id && !caseNumbers) return maskedGapText(args, language);
  const names = {
    court: (code: string) => registeredName(code) ?? code,
    field: (id: string) => fieldName(id, language),
  };
  return kinds.get(rule)?.sentence[language]({ ...args, file, court }, names) ?? rule;
}

/** The court's code in the prefix and the serials make up the case numbers, of those that are there and those that are not. */
function maskedGapText(args: Observation['args'], language: Language): string {
  const facts = args as unknown as GapFacts;
  return issueWords[language].gap({ ...facts, prefix: maskedPrefix(facts.prefix) });
}
