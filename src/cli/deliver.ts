import { type Target, writeWhole } from './output.ts';
import type { ReadingRequest } from './readingFlags.ts';
import { type Screen, screenOf } from './screen.ts';

/**
 * Writes a document to its files, whole or not at all, and to standard output where no file takes its place. Files have no
 * colours.
 */
export async function deliver<F extends string>(
  targets: readonly Target<F>[],
  { format, screen: asked }: Pick<ReadingRequest, 'screen'> & { readonly format: F },
  render: (format: F, screen: Screen) => string | Promise<string>,
): Promise<void> {
  const screen = screenOf(asked);
  const contents = targets.map(async ({ path, format: own }) => ({
    path,
    content: await render(own, { ...screen, colour: 0 }),
  }));
  writeWhole(await Promise.all(contents));
  if (targets.every(({ besides }) => besides)) process.stdout.write(await render(format, screen));
}
