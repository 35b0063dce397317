import type { Language } from '../../messages/language.ts';
import type { Observation } from '../../observations/observation.ts';

/** What every wording of a validation has to be told. */
export interface ValidationOptions {
  readonly language: Language;
  /** An observation in a sentence or two, with the case numbers that it tells of or without; its file is not named. */
  readonly observationText: (observation: Observation, language: Language, caseNumbers: boolean) => string;
}
