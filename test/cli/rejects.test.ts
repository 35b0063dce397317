import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rejectsPaths } from '../../src/cli/rejects.ts';
import { courtstat, fixture, inFolder } from './runCli.ts';

const today = ['--today', '2025-02-15'];
const gb = new TextDecoder('gb18030');

/** The bytes that `--rejects to-mend.csv` gives for an input, and what was said. */
async function rejectsOf(content: Uint8Array | string, name = 'a.csv', ...args: readonly string[]) {
  let written = Buffer.alloc(0);
  let ran = { status: null as number | null, stdout: '', stderr: '' };
  await inFolder((folder) => {
    const input = name === '-' ? content : '';
    if (name !== '-') writeFileSync(join(folder, name), content);
    ran = courtstat(['validate', name, '--rejects', 'to-mend.csv', ...today, ...args], { cwd: folder, input });
    written = readFileSync(join(folder, 'to-mend.csv'));
  });
  return { written, ...ran };
}

const list = [
  '某院案件清单,,',
  '案由,承办法院,立案日期',
  '借款,昆都仑区,2024-01-05',
  ' "借"款 , 昆都仑区 ,2024-02-30',
  '"两',
  '行",昆都仑区,""',
  '',
  '多,一,格,了',
  '"引号,昆都仑区,2024-01-05',
  '借款,昆都仑区,待定',
];

describe('the rejected rows as they are', () => {
  const expected = [
    '_line,_rule,案由,承办法院,立案日期',
    '4,unreadable-date, "借"款 , 昆都仑区 ,2024-02-30',
    '5,missing-value,"两',
    '行",昆都仑区,""',
    '8,wrong-cell-count,多,一,格,了',
    '9,broken-quote,"引号,昆都仑区,2024-01-05',
    '10,unreadable-date,借款,昆都仑区,待定',
  ];

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('byte for byte, %s; a line break is added where the last row has none', async (_, end) => {
    const { written, status } = await rejectsOf(list.join(end));
    expect(written.toString('utf8')).toBe(expected.join(end) + end);
    expect(status).toBe(1);
  });

  test('with the byte order mark, from a pipe, and from a packed file', async () => {
    const text = `\ufeff${list.join('\r\n')}\r\n`;
    for (const [content, name] of [
      [text, 'a.csv'],
      [text, '-'],
      [gzipSync(text), 'a.csv.gz'],
    ] as const) {
      expect((await rejectsOf(content, name)).written.toString('utf8')).toBe(`\ufeff${expected.join('\r\n')}\r\n`);
    }
  });

  test('in the encoding of the input', async () => {
    const twin = readFileSync(fixture('baotou/cases-gb18030.csv'));
    const { written } = await rejectsOf(twin);
    const lines = gb.decode(written).split('\r\n').slice(1, -1);
    const original = gb.decode(twin).split('\r\n');
    expect(lines).toHaveLength(54);
    for (const line of lines) {
      const record = line.split(',').slice(2).join(',');
      expect(original).toContain(record);
    }
    // No byte was written that the input does not have.
    expect(Buffer.from(gb.decode(written)).includes(Buffer.from('\ufffd'))).toBe(false);
  });

  test.each([['utf16le'], ['utf16be']] as const)('%s too', async (encoding) => {
    const little = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const encode = (text: string) => (encoding === 'utf16le' ? little(text) : little(text).swap16());
    const { written } = await rejectsOf(encode(list.join('\r\n')));
    expect(written.equals(encode(`${expected.join('\r\n')}\r\n`))).toBe(true);
  });

  test('an encoding that cannot be written back is said', async () => {
    const bytes = Buffer.concat([
      Buffer.from('case|court|filing_date\n'),
      Buffer.from([0xb0, 0xa1]),
      Buffer.from('|x|y\n'),
    ]);
    const { written, stderr } = await rejectsOf(bytes, 'a.csv', '--delimiter', '|', '--encoding', 'gb18030');
    expect(written.toString('utf8')).toBe('_line|_rule|case|court|filing_date\n2|unreadable-date|啊|x|y\n');
    expect(stderr).toContain('written in UTF-8');
  });

  test('other dialects', async () => {
    const text = "# note\ncause;court;filing_date\n# note\n'a;b';x;y\nok;x;2024-01-05\n";
    const { written } = await rejectsOf(text, 'a.csv', '--quote', "'", '--comment', '#', '--delimiter', ';');
    expect(written.toString('utf8')).toBe("_line;_rule;cause;court;filing_date\n4;unreadable-date;'a;b';x;y\n");
  });

  test('a row that breaks several rules names them all', async () => {
    const text = '案由,承办法院,立案日期,结案日期\n借款,,待定,待定\n';
    expect((await rejectsOf(text)).written.toString('utf8').split('\n')[1]).toBe(
      '2,missing-value unreadable-date,借款,,待定,待定',
    );
  });

  test('a clean file gives the header alone', async () => {
    const text = '案由,承办法院,立案日期\n借款,昆都仑区,2024-01-05\n';
    expect((await rejectsOf(text)).written.toString('utf8')).toBe('_line,_rule,案由,承办法院,立案日期\n');
  });

  test('mended, they can be read again', async () => {
    const { written } = await rejectsOf('案由,承办法院,立案日期\n借款,昆都仑区,2024-02-30\n');
    const mended = written.toString('utf8').replace('2024-02-30', '2024-02-29');
    await inFolder((folder) => {
      writeFileSync(join(folder, 'mended.csv'), mended);
      expect(courtstat(['validate', 'mended.csv', ...today], { cwd: folder }).status).toBe(0);
    });
  });
});

test('several inputs have a file each', async () => {
  expect([...rejectsPaths('out/r.csv', ['a.csv'])]).toEqual([['a.csv', 'out/r.csv']]);
  expect([...rejectsPaths('out/r.csv', ['x/a.csv', 'y/a.csv.gz', '-'])]).toEqual([
    ['x/a.csv', 'out/r.a.csv'],
    ['y/a.csv.gz', 'out/r.a-2.csv'],
    ['-', 'out/r.stdin.csv'],
  ]);
  await inFolder((folder) => {
    for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), `案由,承办法院,立案日期\n${name},昆,x\n`);
    courtstat(['validate', 'a.csv', 'b.csv', '--rejects', 'r.csv', ...today], { cwd: folder });
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', 'r.a.csv', 'r.b.csv']);
    expect(readFileSync(join(folder, 'r.b.csv'), 'utf8')).toContain('2,unreadable-date,b.csv,昆,x\n');
  });
});
