import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSavedReport } from '../../src/config/savedReport.ts';
import type { Report } from '../../src/documents/report/report.ts';
import { renderJson } from '../../src/renderers/report/json.ts';
import { inFolder } from '../cli/runCli.ts';
import { measured, times } from '../indicators/measured.ts';

const lines = ['法院代字,立案日期,结案日期', ...times(12, '内0203,2023-05-01,2024-06-01')];
const report = await measured(lines);
const comparedReport = await measured(lines, { compare: 'previous-year' });

/** The report that is read from a file with this content. */
async function read(content: string | Uint8Array): Promise<Report> {
  let found: Report | undefined;
  await inFolder((folder) => {
    writeFileSync(join(folder, 'saved.json'), content);
    found = readSavedReport(join(folder, 'saved.json'), 'saved.json');
  });
  return found as Report;
}

const changed = (change: object) => JSON.stringify({ ...report, ...change }, null, 2);

describe('a saved report is read', () => {
  test.each([
    ['as it was printed', renderJson(report), report],
    ['with a comparison of its own', renderJson(comparedReport), comparedReport],
    ['behind a byte order mark', `\ufeff${renderJson(report)}`, report],
    ['in UTF-16, as PowerShell redirects it', Buffer.from(`\ufeff${renderJson(report)}`, 'utf16le'), report],
    ['with a comment that somebody wrote into it', renderJson(report).replace('{', '{ // last year'), report],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test('with what a newer courtstat may have added', async () => {
    const found = await read(changed({ novelty: 1, total: { ...report.total, novelty: { of: [2] } } }));
    expect(found).toMatchObject({ period: report.period, total: { volumes: report.total.volumes } });
  });

  test('of the first version', async () => {
    const old = JSON.parse(readFileSync(new URL('reports/0.1.0.json', import.meta.url), 'utf8'));
    expect(old.adjusted).toBeUndefined();
    expect(await read(JSON.stringify(old))).toEqual({ ...old, adjusted: { excludeTypeCodes: null, calendar: null } });
  });
});

describe('what is none is refused', () => {
  test.each([
    ['a list of cases', '案号,立案日期\n'],
    ['nothing', ''],
    ['another document', JSON.stringify({ schemaVersion: 1, tool: { name: 'courtstat', version: '1' }, issues: [] })],
    ['a list', '[]'],
    ['null', 'null'],
    ["another tool's", changed({ tool: { name: 'other', version: '1' } })],
    ['days that are none', changed({ asOf: 'yesterday' })],
  ])('%s', async (_, content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'not-a-report', args: { path: 'saved.json' } });
  });

  test('a report of another version', async () => {
    await expect(read(changed({ schemaVersion: 2 }))).rejects.toMatchObject({
      code: 'report-version',
      args: { path: 'saved.json', version: '2' },
    });
  });

  test('what is no JSON, with its place', async () => {
    await expect(read('{\n  "schemaVersion": 1,\n  ]')).rejects.toMatchObject({
      code: 'invalid-json',
      args: { path: 'saved.json', line: 3 },
    });
  });

  test('a report with a slip in it, with its place', async () => {
    await expect(read(changed({ measuredOn: 20241231 }))).rejects.toMatchObject({
      code: 'invalid-document',
      args: { path: 'saved.json', line: 13, at: 'measuredOn', problem: { kind: 'wrong-type' } },
    });
  });

  test('a file that cannot be read', () => {
    expect(() => readSavedReport('/', 'there')).toThrow(expect.objectContaining({ code: 'document-unreadable' }));
  });
});
