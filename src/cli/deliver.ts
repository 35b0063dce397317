import { printsToScreen, type Target, writeWhole } from './output.ts';
import type { ReadingRequest } from './readingFlags.ts';
import { pageOf, type Screen, screenOf } from './screen.ts';
import { printOut } from './standardOutput.ts';

/** A document as text, in one piece or in many. */
export type Rendered = string | Iterable<string>;

/**
 * Writes a document to its files, whole or not at all, and to standard output where no file takes its place. Files have no
 * colours and do not depend on the terminal; new ones that hold cells of an export (`isPrivate`) only their owner may read.
 */
export async function deliver<F extends string>(
  targets: readonly Target<F>[],
  { format, screen: asked }: Pick<ReadingRequest, 'screen'> & { readonly format: F },
  render: (format: F, screen: Screen) => Rendered | Promise<Rendered>,
  isPrivate = false,
): Promise<void> {
  const page = pageOf(asked);
  const contents = targets.map(async ({ path, format: own }) => ({
    path,
    isPrivate,
    content: await render(own, page),
  }));
  writeWhole(await Promise.all(contents));
  if (!printsToScreen({ targets })) return;
  const rendered = await render(format, screenOf(asked));
  // A text is an iterable too, of its characters.
  await printOut(typeof rendered === 'string' ? [rendered] : rendered);
}
