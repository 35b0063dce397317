import type { CourtstatError } from '../errors.ts';
import { errorText } from '../messages/errorText.ts';
import type { Language } from '../messages/language.ts';
import { type NoteArguments, type NoteCode, noteText } from '../messages/notes.ts';
import { printable } from '../renderers/text/untrusted.ts';

/** Says on standard error what was found and what to do next. */
export function tellError(error: CourtstatError, language: Language): void {
  const [found, next] = errorText(error, language);
  process.stderr.write(`courtstat: ${printable(found)}\n  ${printable(next)}\n`);
}

/** Says on standard error what was done besides the results. */
export function tellNote<C extends NoteCode>(code: C, args: NoteArguments[C], language: Language): void {
  process.stderr.write(`courtstat: ${printable(noteText(code, args, language))}\n`);
}
