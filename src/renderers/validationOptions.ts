import type { Observation } from '../documents/validation.ts';
import type { Language } from '../messages/language.ts';

/** What every wording of a validation has to be told. */
export interface ValidationOptions {
  readonly language: Language;
  /** An observation in a sentence or two; its file is not named. */
  readonly observationText: (observation: Observation, language: Language) => string;
}
