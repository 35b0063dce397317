import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/rules/registry.ts';
import { checked } from '../rules/checked.ts';
import { fileSets } from './generateFiles.ts';
import { oracleIssues } from './issues.ts';
import type { OracleOptions } from './types.ts';

/** The issues of files, written as the program's are in the tests of its rules. */
function written(files: { path: string; bytes: Uint8Array }[], options: Omit<OracleOptions, 'scheme'>): string[] {
  return oracleIssues(files, options).map(({ file, line, field, rule }) =>
    [file === 0 ? [] : 'abcdef'.charAt(file), 'line', line, field === '' ? [] : field, rule].flat().join(' '),
  );
}

function ofLines(lines: string[], options: Partial<OracleOptions> = {}): string[] {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return written([{ path: 'a.csv', bytes }], { today: '2025-03-01', ...options });
}

describe('the issues of', () => {
  it('a sound file', () => {
    const rows = ['案号,法院,立案日期,结案日期', '（2024）内0203民初1号,昆都仑区,2024-01-05,2024-02-05'];
    expect(ofLines(rows)).toEqual([]);
  });

  it('lines behind a title, a blank line and a line break', () => {
    const rows = ['清单', '', '法院,立案日期,备注', '昆都仑区,待定,"换', '行"', ',,', '昆都仑区', '昆都仑区,,'];
    expect(ofLines(rows)).toEqual([
      'line 4 filedOn unreadable-date',
      'line 7 wrong-cell-count',
      'line 8 filedOn missing-value',
    ]);
  });

  it('a small claim at the edge of its time', () => {
    const rows = [
      '法院,立案日期,结案日期,是否小额',
      '昆都仑区,2023-11-30,2024-02-29,是',
      '昆都仑区,2023-11-30,2024-03-01,是',
    ];
    expect(ofLines([...rows, '昆都仑区,2024-01-01,,是'])).toEqual(['line 3 closedOn small-claims-overdue']);
    expect(ofLines([...rows, '昆都仑区,2024-01-01,,是'], { asOf: '2024-04-02' })).toEqual([
      'line 3 closedOn small-claims-overdue',
      'line 4 filedOn small-claims-overdue',
    ]);
  });

  it('a number of another year, court, kind, and one twice', () => {
    const header = '案号,法院,立案日期,案件类型,结案日期';
    const rows = [
      '（2022）内0204刑初1号,昆都仑区人民法院,2024-01-05,民事一审,',
      '(2022)内0204刑初1号,昆都仑区人民法院,2024-01-05,刑事一审,2024-02-01',
    ];
    const number = ['case-number-year', 'case-number-court'];
    expect(ofLines([header, ...rows])).toEqual([
      ...[...number, 'case-number-type'].map((rule) => `line 2 caseNumber ${rule}`),
      ...[...number, 'duplicate-case-number'].map((rule) => `line 3 caseNumber ${rule}`),
      'line 3 closedOn conflicting-duplicate',
    ]);
  });
});

/** The rules that a generated set can break; a quote is never left open. */
const generated = ruleIds.filter((id) => id !== 'broken-quote');

describe('the program', () => {
  it('finds every issue of generated dirty files, and no other', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fileSets(), async ({ files, options }) => {
        const { today, asOf, duplicates = 'first', columns = {} } = options;
        const found = await checked(
          files.map(({ bytes }) => bytes),
          { today, duplicates, mapping: columns, ...(asOf === undefined ? {} : { asOf }) },
        );
        expect(found.sort()).toEqual(written(files, options).sort());
        for (const { rule } of oracleIssues(files, options)) seen.add(rule);
      }),
      {
        numRuns: Number(process.env.RUNS ?? 150),
        endOnFailure: process.env.SHRINK === undefined,
        seed: Number(process.env.SEED ?? 20_241_231),
      },
    );
    const kept = ['unreadable-date kept', 'date-in-future kept', 'small-claims-appealed mild'];
    expect(seen).toEqual(new Set([...generated, ...kept]));
  }, 600_000);
});
