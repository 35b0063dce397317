/** A message as documents hold it; the words are made from it when it is shown. */
export interface Coded {
  code: string;
  args: Record<string, unknown>;
}

/** A code with its arguments as plain JSON; null for none. */
export function codedOf(reason: { readonly code: string; readonly args: object } | null): Coded | null {
  return reason === null ? null : { code: reason.code, args: { ...reason.args } };
}
