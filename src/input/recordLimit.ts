/** A record longer than this is refused where it is one physical line, and else taken for a quote that never closes. */
export const longestRecord = 64 * 1024 * 1024;

/** Thrown (and mapped to an error with the file's name) where one physical line is longer than `longestRecord`. */
export class LineTooLong extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}
