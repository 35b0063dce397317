import { expect, it } from 'vitest';
import { print, sampleReport } from '../sampleReport.ts';

const settings = (['zh', 'en'] as const).flatMap((language) =>
  [80, 100, 120, 200].map((width) => ({ language, width })),
);

it.each(settings)('$language at $width columns', async (options) => {
  await expect(print(sampleReport(), options)).toMatchFileSnapshot(
    `../golden/terminal-${options.language}-${options.width}.txt`,
  );
});

it('zh in ASCII', async () => {
  await expect(print(sampleReport(), { width: 80, ascii: true })).toMatchFileSnapshot(
    '../golden/terminal-zh-80-ascii.txt',
  );
});
