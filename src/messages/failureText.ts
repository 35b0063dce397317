import { CourtstatError, type ErrorArguments, type ErrorCode } from '../errors.ts';
import { errorsEn } from './errors.en.ts';
import { errorText } from './errorText.ts';
import type { Language } from './language.ts';

/** An error as a document keeps it. */
interface Failure {
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What was found and what to do next; a code that this version does not know stands for itself. */
export function failureText({ code, args }: Failure, language: Language): readonly [string, string] {
  if (!isErrorCode(code)) return [code, ''];
  return errorText(new CourtstatError(code, args as unknown as ErrorArguments[ErrorCode]), language);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorsEn, code);
}
