import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { courtstat, inFolder } from './runCli.ts';

// Nine mebibytes whose first Chinese character comes near the end: the start alone cannot tell the encoding.
const ascii = 'case_number,court,filed_on,closed_on,remark\n'.concat(
  Array.from(
    { length: 90_000 },
    (_, row) => `${row},Court A,2024-01-05,2024-02-0${1 + (row % 9)},${'x'.repeat(60)}\n`,
  ).join(''),
);
const last = '90001,青山区人民法院,2024-01-05,2024-02-04,丙\n';

const reportOf = (folder: string) => courtstat(['report', 'a.csv', '--format', 'json'], { cwd: folder });

test.each(['utf-8', 'gb18030'])('a large file that only late turns out to be %s is read as that', async (encoding) => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), iconv.encode(ascii + last, encoding));
    const report = JSON.parse(reportOf(folder).stdout);
    expect(report.inputs[0]).toMatchObject({ encoding, rows: 90_001, rejected: 0 });
    expect(report.courts.map(({ code, volumes }: { code: string; volumes: unknown }) => [code, volumes])).toEqual([
      ['内0204', { carriedOver: 0, incoming: 1, docket: 1, closed: 1, pending: 0 }],
      ['Court A', { carriedOver: 0, incoming: 90_000, docket: 90_000, closed: 90_000, pending: 0 }],
    ]);
  });
});

test('a large file of no encoding is refused with both offsets, one with a zero byte as binary', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), Buffer.concat([Buffer.from(ascii), Buffer.from([0xff, 0xff, 0x0a])]));
    const at = ascii.length;
    expect(reportOf(folder)).toMatchObject({ status: 3, stdout: '' });
    expect(reportOf(folder).stderr).toContain(
      `as utf-8 it fails at byte offset ${at}, as gb18030 it fails at byte offset ${at}`,
    );
    writeFileSync(join(folder, 'a.csv'), `${ascii}\u0000\n`);
    expect(reportOf(folder).stderr).toContain(`zero byte at offset ${at}`);
  });
});
