import { extname } from 'node:path';
import { CourtstatError } from '../errors.ts';
import { refuseClashes } from './clashes.ts';
import { filePath } from './filePath.ts';
import { type Content, type OutputFile, openOutputs } from './outputFiles.ts';

/** A file to be written: where, and in which format. */
export interface Target<F extends string> {
  readonly path: string;
  readonly format: F;
  /** Given with a format, a file is written besides standard output; without, in its place. */
  readonly besides: boolean;
}

/**
 * Reads `--output [FORMAT=]PATH` options. Without a format in front a path takes `--format`, else the format of its
 * ending. Throws `unusable-path`, `output-format-unknown` and `output-repeated`.
 */
export function targetsOf<F extends string>(
  outputs: readonly string[],
  formats: Readonly<Record<F, readonly string[]>>,
  chosen: F | undefined,
): Target<F>[] {
  const known = Object.keys(formats) as F[];
  const targets = outputs.map((output): Target<F> => {
    const named = known.find((format) => output.startsWith(`${format}=`));
    const path = filePath('--output', named === undefined ? output : output.slice(named.length + 1));
    if (named !== undefined) return { path, format: named, besides: true };
    const ending = extname(path).toLowerCase();
    const format = chosen ?? known.find((one) => formats[one].includes(ending));
    if (format === undefined) throw new CourtstatError('output-format-unknown', { path, formats: known });
    return { path, format, besides: false };
  });
  refuseInputs(targets, []);
  return targets;
}

/** What is made: on standard output, where no file takes its place, and in files. */
interface Made<F extends string> {
  readonly format: F;
  readonly targets: readonly Target<F>[];
}

/** Whether anything goes to standard output: only files without a format of their own take its place. */
export function printsToScreen({ targets }: { readonly targets: readonly { readonly besides: boolean }[] }): boolean {
  return targets.every(({ besides }) => besides);
}

/** All formats that a document is made in. */
export function formatsMade<F extends string>({ format, targets }: Made<F>): ReadonlySet<F> {
  return new Set([...(printsToScreen({ targets }) ? [format] : []), ...targets.map((target) => target.format)]);
}

/** Throws `output-is-input` where a target is one of the files read, and `output-repeated` where two are one file. */
export function refuseInputs(targets: readonly { readonly path: string }[], inputs: readonly string[]): void {
  refuseClashes(
    targets.map(({ path }) => path),
    inputs,
  );
}

/** Writes files whole or not at all. Throws `output-unwritable`. */
export function writeWhole(files: readonly (OutputFile & { readonly content: Content })[]): void {
  const outputs = openOutputs(files);
  try {
    for (const { path, content } of files) outputs.fill(path, content);
    outputs.commit();
  } finally {
    outputs.discard();
  }
}
