/** A message as documents hold it; the words are made from it when it is shown. */
export interface Coded {
  code: string;
  args: Record<string, unknown>;
}
