import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courtstat, inFolder } from './runCli.ts';

const header = '案号,案由,承办法院,立案日期,结案日期';
const rows = [
  '（2024）内0203民初1号,借款,昆都仑区,2024-01-05,2024-02-04',
  '（2024）内0203民初2号,借款,昆都仑区,2024-01-08,2024-02-30',
  ',无号,昆都仑区,待定,',
  '太,短',
];
const run = (folder: string, file: string, ...args: readonly string[]) =>
  courtstat(['validate', file, '--today', '2025-02-15', '--baseline', 'known.json', ...args], { cwd: folder });
const write = (folder: string, file: string, lines: readonly string[]) =>
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`);

test('known issues are not told again, wherever they have moved to', async () => {
  await inFolder((folder) => {
    write(folder, 'a.csv', [header, ...rows]);
    const first = run(folder, 'a.csv', '--update-baseline');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('wrote 3 known issues to known.json');

    const fresh = '（2024）内0203民初3号,借款,昆都仑区,2024-01-05,2023-02-04';
    write(folder, 'moved.csv', [header, '（2024）内0203民初9号,借款,昆都仑区,2024-01-05,', ...rows, fresh]);
    const { status, stdout } = run(folder, 'moved.csv', '--format', 'json');
    expect(status).toBe(1);
    const { issues, summary, baseline } = JSON.parse(stdout);
    expect(issues.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
      ['closed-before-filed', 7],
    ]);
    expect(summary).toMatchObject({ errors: 1, known: 3, rejected: 4 });
    expect(baseline).toEqual({ path: 'known.json', known: 3, stale: [] });
  });
});

test('a row put in above shifts the running numbers, and nothing is new', async () => {
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1},${line}`);
  await inFolder((folder) => {
    write(folder, 'a.csv', [`序号,${header}`, ...numbered(rows)]);
    run(folder, 'a.csv', '--update-baseline');
    const added = ['（2024）内0203民初9号,借款,昆都仑区,2024-01-05,', ...rows];
    write(folder, 'b.csv', [`序号,${header}`, ...numbered(added)]);
    const { status, stdout } = run(folder, 'b.csv', '--format', 'json');
    expect(status).toBe(0);
    const { issues, baseline } = JSON.parse(stdout);
    expect(issues).toEqual([]);
    expect(baseline).toMatchObject({ known: 3, stale: [] });
  });
});

test('entries of a rule that is off are neither gone nor dropped', async () => {
  const strange = '（2024）内0203民初7号,借款,昆都仑区,2020-01-05,2020-02-04';
  await inFolder((folder) => {
    write(folder, 'a.csv', [header, ...rows, strange]);
    run(folder, 'a.csv', '--update-baseline');
    const text = readFileSync(join(folder, 'known.json'), 'utf8');
    expect(text).toContain('"case-number-year"');
    const off = ['--rule', 'case-number-year=off'];

    const { summary, baseline } = JSON.parse(run(folder, 'a.csv', '--format', 'json', ...off).stdout);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, known: 3 });
    expect(baseline).toMatchObject({ known: 3, stale: [] });

    expect(run(folder, 'a.csv', '--update-baseline', ...off).stderr).toContain('3 known issues');
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
    // Once it is on again it is brought up to date like any other.
    write(folder, 'a.csv', [header, ...rows]);
    run(folder, 'a.csv', '--update-baseline');
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).not.toContain('"case-number-year"');
  });
});

test('what is gone is named, and one more of the same is new', async () => {
  await inFolder((folder) => {
    write(folder, 'a.csv', [header, ...rows]);
    run(folder, 'a.csv', '--update-baseline');
    write(folder, 'b.csv', [header, rows[0] ?? '', rows[2] ?? '', rows[2] ?? '']);
    const { status, stdout } = run(folder, 'b.csv', '--format', 'json');
    expect(status).toBe(1);
    const { summary, baseline } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 1, known: 1 });
    expect(baseline.stale).toEqual([
      { rule: 'unreadable-date', field: 'closedOn', caseNumber: '（2024）内0203民初2号', record: null, count: 1 },
      {
        rule: 'wrong-cell-count',
        field: null,
        caseNumber: null,
        record: expect.stringMatching(/^[0-9a-f]{16}$/),
        count: 1,
      },
    ]);
    const screen = run(folder, 'b.csv').stdout;
    expect(screen).toContain('2 gone; --update-baseline brings the file up to date');
    expect(screen).toContain('（2024）内0203民初2号');
  });
});

test('the file holds no cells, and the same issues give the same bytes', async () => {
  await inFolder((folder) => {
    write(folder, 'a.csv', [header, ...rows]);
    run(folder, 'a.csv', '--update-baseline');
    const text = readFileSync(join(folder, 'known.json'), 'utf8');
    expect(text).not.toContain('无号');
    write(folder, 'b.csv', [header, ...[...rows].reverse()]);
    run(folder, 'b.csv', '--update-baseline');
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
  });
});

test('a file that is no baseline is refused with its place', async () => {
  await inFolder((folder) => {
    write(folder, 'a.csv', [header, ...rows]);
    writeFileSync(join(folder, 'known.json'), '{\n  "schemaVersion": 1,\n  "tool": "courtstat",\n  "isues": []\n}\n');
    const { status, stderr } = run(folder, 'a.csv');
    expect(status).toBe(2);
    expect(stderr).toMatch(/known\.json:4:3: .*'isues'.*'issues'/);
  });
});

test('an input that cannot be read leaves the baseline alone', async () => {
  await inFolder((folder) => {
    write(folder, 'a.csv', [header, ...rows]);
    run(folder, 'a.csv', '--update-baseline');
    const text = readFileSync(join(folder, 'known.json'), 'utf8');
    writeFileSync(join(folder, 'empty.csv'), '');
    write(folder, 'b.csv', [header, rows[0] ?? '']);
    const args = ['validate', 'b.csv', 'empty.csv', '--baseline', 'known.json', '--update-baseline'];
    expect(courtstat(args, { cwd: folder }).status).toBe(3);
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
  });
});
