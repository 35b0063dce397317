import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const path = new URL('../README.md', import.meta.url);
const root = new URL('..', import.meta.url);
const readme = readFileSync(path, 'utf8');

/** What a command of the README prints, standard error included. */
function printed(command: string): string {
  const local = command.replaceAll('npx courtstat', 'node bin/courtstat.js');
  const env = { ...process.env, NO_COLOR: '1', TERM: 'xterm', LANG: 'C' };
  try {
    return execSync(`${local} 2>&1`, { cwd: root, encoding: 'utf8', env });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

const transcripts = [...readme.matchAll(/```console\n\$ ([^\n]+)\n([\s\S]*?)```/g)];

test('the README has transcripts', () => {
  expect(transcripts.length).toBeGreaterThanOrEqual(3);
});

test.each(transcripts.map(([, command = '', output = '']) => [command, output]))('%s', (command, output) => {
  expect(printed(command)).toBe(output);
});

// `UPDATE_README=1 npm test` writes what the commands print now.
if (process.env.UPDATE_README === '1') {
  const renewed = transcripts.reduce(
    (text, [block, command = '']) =>
      text.replace(block, () => `\`\`\`console\n$ ${command}\n${printed(command)}\`\`\``),
    readme,
  );
  writeFileSync(path, renewed);
}
