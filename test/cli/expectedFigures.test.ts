import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courtstat, inFolder } from './runCli.ts';

const figures = '法院,新收\n昆都仑区,1\n';
const accepted = '案由,承办法院,立案日期\n借款,昆都仑区,2024-01-05\n';
const rejected = '案由,承办法院,立案日期\n借款,昆都仑区,待定\n';

/** The JSON of `courtstat validate a.csv --expect f.csv`, and what else came of it. */
async function reconciled(cases: string, ...args: readonly string[]) {
  let ran = { status: null as number | null, stdout: '', stderr: '' };
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), cases);
    writeFileSync(join(folder, 'f.csv'), figures);
    writeFileSync(join(folder, 'shifted.json'), '{ "calendar": { "yearStartMonth": 12, "monthStartDay": 21 } }');
    const command = ['validate', 'a.csv', '--expect', 'f.csv', '--today', '2025-02-15', '--format', 'json', ...args];
    ran = courtstat(command, { cwd: folder });
  });
  return { ...ran, document: ran.stdout === '' ? undefined : JSON.parse(ran.stdout) };
}

test('figures that agree pass', async () => {
  const { status, document } = await reconciled(accepted);
  expect(status).toBe(0);
  expect(document.reconciliation).toMatchObject({ path: 'f.csv', differences: 0 });
});

test('without an accepted row there is nothing to hold against the figures, and that is said', async () => {
  const { status, stderr, document } = await reconciled(rejected);
  expect(status).toBe(3);
  expect(stderr).toContain('There is no case to hold against the figures of f.csv.');
  expect(document).toMatchObject({
    reconciliation: null,
    failures: [{ path: 'f.csv', code: 'nothing-to-reconcile', args: { path: 'f.csv' } }],
    summary: { errors: 1, rejected: 1 },
  });
  expect((await reconciled(rejected, '--lang', 'zh')).stderr).toContain(
    '没有可统计的案件，无法与 f.csv 的统计数核对。',
  );
});

test('with an as-of day given they are held against none', async () => {
  const { status, document } = await reconciled(rejected, '--as-of', '2024-12-31');
  expect(status).toBe(1);
  expect(document.reconciliation.differences).toBe(1);
});

test('months are those of the configuration, as in a report', async () => {
  const late = accepted.replace('2024-01-05', '2024-01-25');
  const differences = async (...args: readonly string[]) =>
    (await reconciled(late, '--period', '2024-02', ...args)).document?.reconciliation.differences;
  expect(await differences('--as-of', '2024-02-15')).toBe(1);
  expect(await differences('--as-of', '2024-02-15', '--config', 'shifted.json')).toBe(0);
});
