import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { courtstat, fixture, inFolder } from './runCli.ts';

const golden = (name: string) => new URL(`golden/${name}.txt`, import.meta.url).pathname;
const contradictions = fixture('contradictions/cases.csv');
const twin = fixture('baotou/cases-gb18030.csv');
const root = new URL('../../', import.meta.url).pathname;

const screen = (args: readonly string[]) =>
  courtstat(['validate', '--today', '2025-02-15', ...args], { cwd: root }).stdout;

const figures = `2024年报表数,,,
法院,旧存,新收,结案,未结
昆都仑区,92,490,490,90
青山区法院,42,"1,390",1380,52
合计,187,2032,2030,189
`;

describe.each(['zh', 'en'])('in %s', (lang) => {
  test.each([80, 120])('%i columns', async (width) => {
    const text = screen([contradictions, '--lang', lang, '--width', String(width), '--show-values']);
    await expect(text).toMatchFileSnapshot(golden(`validate-${lang}-${width}`));
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  test('two files, and figures to hold them against', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'figures.csv');
      writeFileSync(path, figures);
      const args = ['validate', '--today', '2025-02-15', contradictions, twin, '--lang', lang, '--width', '80'];
      const { stdout } = courtstat([...args, '--expect', path, '--period', '2024', '--ascii'], { cwd: root });
      const text = stdout.replaceAll(path, 'figures.csv').replaceAll(/\S*fixtures\//g, 'fixtures/');
      await expect(text).toMatchFileSnapshot(golden(`validate-${lang}-figures-ascii`));
    });
  });
});

test('colours are asked for, and say nothing that the words do not', () => {
  const args = [contradictions, '--lang', 'zh', '--width', '100'];
  const plain = screen(args);
  const coloured = screen([...args, '--color', 'always']);
  expect(coloured).not.toBe(plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
});
