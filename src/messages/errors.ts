import type { ErrorArguments, ErrorCode, Problem } from '../errors.ts';

/** What an error says: what was found and where, then what to do next. */
export type ErrorWords = { readonly [C in ErrorCode]: (args: ErrorArguments[C]) => readonly [string, string] };

/** Why there is no list of some cases, and which there is instead. */
export type UnlistableWords = Readonly<
  Record<
    ErrorArguments['unlistable-part']['why'],
    (id: string, better: ErrorArguments['unlistable-part']['better']) => readonly [string, string]
  >
>;

export type ProblemWords = {
  readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string;
};
