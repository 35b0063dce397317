import type { Language } from '../messages/language.ts';
import type { HelpLayout } from './helpLayout.ts';

/** What a command knows of the run that it is part of. */
export interface Surroundings {
  /** That of `--lang` or the locale. */
  readonly language: Language;
  readonly version: string;
  /** Tells the language of the configuration, for what is still to be said. */
  readonly speak: (language: Language | undefined) => void;
  readonly helpLayout?: HelpLayout;
}
