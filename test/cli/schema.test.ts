import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { courtstat, fixture, inFolder } from './runCli.ts';

const schemaOf = (name: string) => JSON.parse(courtstat(['schema', name]).stdout);
const validates = (name: string) => new Ajv2020({ strict: false }).compile(schemaOf(name));

describe('JSON Schemas', () => {
  test('config: what --print-config prints fits, what has a slip does not', () => {
    const fits = validates('config');
    const printed = courtstat(['report', '--print-config']).stdout;
    expect(fits(parse(printed, [], { allowTrailingComma: true }))).toBe(true);
    expect(fits({ $schema: 'x', rules: { 'case-number-year': 'off' }, words: { flag: { yes: ['有'] } } })).toBe(true);
    for (const slip of [{ file: [] }, { rules: { 'case-number-year': 'on' } }, { columns: { filedOn: 1 } }]) {
      expect(fits(slip)).toBe(false);
    }
  });

  test('report and issues: what the program prints fits', () => {
    const twin = fixture('baotou/cases-gb18030.csv');
    const report = ['report', twin, '--format', 'json', '--period', '2024'];
    for (const args of [report, [...report, '--compare', 'previous-year']]) {
      expect(validates('report')(JSON.parse(courtstat(args).stdout))).toBe(true);
    }
    const issues = courtstat(['validate', twin, '--format', 'json', '--show-values']).stdout;
    expect(validates('issues')(JSON.parse(issues))).toBe(true);
  });

  test('backlog: what the program prints fits', () => {
    const printed = courtstat(['backlog', fixture('baotou/cases-gb18030.csv'), '--format', 'json']).stdout;
    expect(validates('backlog')(JSON.parse(printed))).toBe(true);
    expect(validates('backlog')({ ...JSON.parse(printed), more: 1 })).toBe(false);
  });

  test('summary: what the program prints fits, and what it writes for one court and month', async () => {
    const fits = validates('summary');
    await inFolder((folder) => {
      const twin = fixture('baotou/cases-gb18030.csv');
      const args = ['summary', twin, '--last', '2', '--format', 'json', '--output', 'json={month}/{code}.json'];
      expect(fits(JSON.parse(courtstat(args, { cwd: folder }).stdout))).toBe(true);
      const part = JSON.parse(readFileSync(join(folder, '2025-01', '内0203.json'), 'utf8'));
      expect(fits(part)).toBe(true);
      expect(fits({ ...part, rows: [{ ...part.rows[0], month: 1 }] })).toBe(false);
    });
  });

  test('scheme: the built-in one fits', () => {
    const builtIn = new URL('../../src/bands/schemes/mongolian-horse-5.1.json', import.meta.url);
    expect(validates('scheme')(JSON.parse(readFileSync(builtIn, 'utf8')))).toBe(true);
  });

  test('an unknown name: 2', () => {
    const { status, stderr } = courtstat(['schema', 'reprt']);
    expect(status).toBe(2);
    expect(stderr).toContain("Did you mean 'report'?");
  });
});
