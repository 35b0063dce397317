import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bySeverity, countAll, countEach } from '../../../src/documents/validation/issueCounts.ts';
import { tableIssues } from '../../../src/documents/validation/tableIssues.ts';
import type { Observation } from '../../../src/observations/observation.ts';
import { checkedFiles, validationOf } from './validationOf.ts';

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));
const files = [
  { path: 'a.csv', bytes: fixture('contradictions/cases.csv') },
  { path: 'b.csv', bytes: fixture('baotou/cases-gb18030.csv') },
  { path: 'c.csv', bytes: '案号,法院,立案日期\n（2024）内0203民初99077号,昆都仑区,2024-01-05\n' },
];

/** A closing day that cannot be read costs the row, an appeal day does not; the small claims are an error and a mild one. */
const few = {
  path: 'few.csv',
  bytes: `案号,法院,案件类型,立案日期,结案日期,二审立案日期,适用程序,是否小额,是否上诉
（2024）内0203民初1号,昆都仑区,民事一审,2024-01-05,待定,,简易,否,否
（2024）内0203民初2号,昆都仑区,民事一审,2024-01-05,2024-02-05,待定,简易,否,否
（2024）内0203民初3号,昆都仑区,民事一审,2024-01-05,2024-02-05,2024-03-05,小额诉讼,是,是
（2024）内0203民初4号,昆都仑区,民事一审,2024-01-05,2024-02-05,2024-03-05,由简转普,是,是
太,短
`,
};

describe('counts', () => {
  test('are by rule, file and severity, with those that cost their row', async () => {
    const { counts } = await validationOf([few]);
    expect(counts).toEqual([
      { rule: 'wrong-cell-count', file: 'few.csv', severity: 'error', count: 1, rejecting: 1 },
      { rule: 'unreadable-date', file: 'few.csv', severity: 'error', count: 2, rejecting: 1 },
      { rule: 'small-claims-appealed', file: 'few.csv', severity: 'error', count: 1, rejecting: 0 },
      { rule: 'small-claims-appealed', file: 'few.csv', severity: 'warning', count: 1, rejecting: 0 },
      { rule: 'small-claims-procedure', file: 'few.csv', severity: 'warning', count: 1, rejecting: 0 },
    ]);
  });

  test.each([[{}], [{ 'unknown-value': 'error', 'unreadable-date': 'info', 'case-number-year': 'off' }] as const])(
    'without a walk are those of a walk: %j',
    async (severities) => {
      const { table, checked } = await checkedFiles(files, severities);
      const counts = countAll(table, checked.issues, severities);
      expect(counts).toEqual(countEach(table, tableIssues(table, checked.issues, severities)));
      expect(new Set(counts.map(({ file }) => file))).toEqual(new Set(['a.csv', 'b.csv']));
    },
  );

  test.each([0, 3, 40, Number.POSITIVE_INFINITY])('are the same whatever is listed: %d', async (limit) => {
    const { counts, summary, issues, omitted } = await validationOf(files, { limit });
    const { error, warning, info } = bySeverity(counts);
    expect({ error, warning, info }).toEqual({ error: 114, warning: 37, info: 0 });
    expect(summary).toMatchObject({ errors: error, warnings: warning, infos: info });
    expect([...issues].length + omitted).toBe(error + warning);
    for (const [rule, total] of Object.entries(summary.byRule)) {
      const ofRule = counts.filter((one) => one.rule === rule);
      expect(ofRule.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test('are of new issues where a baseline knows some, and never of observations', async () => {
    const match = { isKnown: (place: number) => place !== 1, known: 4, stale: [] };
    const gap: Observation = { rule: 'serial-gap', severity: 'warning', file: null, court: null, args: {} };
    const view = await validationOf([few], { baseline: { path: 'known.json', match }, observations: [gap] });
    expect(view.counts).toEqual([
      { rule: 'unreadable-date', file: 'few.csv', severity: 'error', count: 1, rejecting: 0 },
    ]);
    expect(view.summary).toMatchObject({ errors: 1, warnings: 1, known: 4, byRule: { 'serial-gap': 1 } });
  });
});
