import type { ErrorArguments, ErrorCode, Problem } from '../errors.ts';

/** What an error says: what was found and where, then what to do next. */
export type ErrorWords = { readonly [C in ErrorCode]: (args: ErrorArguments[C]) => readonly [string, string] };

export type ProblemWords = {
  readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string;
};
