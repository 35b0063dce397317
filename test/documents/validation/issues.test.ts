import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeyCounts, type KeyCounts } from '../../../src/documents/validation/issueKeys.ts';
import { baselineOf, matchBaseline, type Subjects } from '../../../src/documents/validation/knownIssues.ts';
import { shownIssues } from '../../../src/documents/validation/shownIssues.ts';
import type { TableIssue } from '../../../src/documents/validation/tableIssues.ts';
import type { BaselineEntry } from '../../../src/documents/validation/validation.ts';
import { severities } from '../../../src/rules/rule.ts';

const issue = (line: number, changes: Partial<TableIssue> = {}): TableIssue => ({
  rule: 'unknown-value',
  severity: 'warning',
  rejects: false,
  input: 0,
  row: line,
  line,
  field: 'procedure',
  ...changes,
});

/** Cases on lines below 100 have a number, others a fingerprint. */
const subjects: Subjects = {
  caseNumber: ({ line }) => (line < 100 ? `号${line % 10}` : null),
  fingerprint: (_, line) => `print ${line % 10}`,
};

/** What a file with these entries lists. */
function listing(entries: readonly BaselineEntry[]): KeyCounts {
  const counts = createKeyCounts();
  for (const { count, ...key } of entries) counts.add(key, count);
  return counts;
}
const entriesOf = (issues: readonly TableIssue[]) => [...baselineOf(issues, subjects).entries];

describe('a baseline', () => {
  const anIssue = fc
    .record({ line: fc.integer({ min: 1, max: 130 }), rule: fc.constantFrom('unknown-value', 'case-number-year') })
    .map(({ line, rule }) => issue(line, { rule: rule as TableIssue['rule'] }));

  test('knows exactly the issues that it was made of, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anIssue), (issues) => {
        const { known, stale } = matchBaseline([...issues].reverse(), listing(entriesOf(issues)), subjects);
        expect([known, stale]).toEqual([issues.length, []]);
      }),
    );
  });

  test('known + stale = listed, known + new = found', () => {
    fc.assert(
      fc.property(fc.array(anIssue), fc.array(anIssue), (before, now) => {
        const { known, stale, isKnown } = matchBaseline(now, listing(entriesOf(before)), subjects);
        expect(known + stale.reduce((sum, { count }) => sum + count, 0)).toBe(before.length);
        expect(now.filter((_, place) => isKnown(place))).toHaveLength(known);
      }),
    );
  });

  test('has an entry for each rule, field and case, with a count', () => {
    const issues = [
      issue(12),
      issue(2),
      issue(2, { field: 'smallClaims' }),
      issue(104),
      issue(3, { rule: 'case-number-year' }),
    ];
    expect(baselineOf(issues, subjects).match).toMatchObject({ known: 5, stale: [] });
    expect(entriesOf(issues)).toEqual([
      { rule: 'case-number-year', field: 'procedure', caseNumber: '号3', record: null, count: 1 },
      { rule: 'unknown-value', field: 'procedure', caseNumber: '号2', record: null, count: 2 },
      { rule: 'unknown-value', field: 'procedure', caseNumber: null, record: 'print 4', count: 1 },
      { rule: 'unknown-value', field: 'smallClaims', caseNumber: '号2', record: null, count: 1 },
    ]);
  });
});

test('a baseline made anew keeps what the run says nothing of', () => {
  const kept = [
    { rule: 'case-number-year', field: 'caseNumber', caseNumber: '号2', record: null, count: 3 },
    { rule: 'unknown-value', field: 'procedure', caseNumber: '号1', record: null, count: 1 },
  ];
  const { match, entries } = baselineOf([issue(1)], subjects, listing(kept));
  expect([...entries]).toEqual([kept[0], { ...kept[1], count: 2 }]);
  // Those that are kept are no issues of the run.
  expect(match.known).toBe(1);
});

test('what is gone is told with how much less there is', () => {
  const entries = [7, 3, 12].map((serial, index) => ({
    rule: 'unknown-value',
    field: 'procedure',
    caseNumber: `号${serial}号`,
    record: null,
    count: index + 1,
  }));
  const named: Subjects = { ...subjects, caseNumber: ({ line }) => `号${line}号` };
  const { known, stale } = matchBaseline([issue(7), issue(12), issue(12), issue(13)], listing(entries), named);
  expect(known).toBe(3);
  expect(stale.map(({ caseNumber, count }) => [caseNumber, count])).toEqual([
    ['号3号', 2],
    ['号12号', 1],
  ]);
});

test('errors are shown before warnings, warnings before infos, as many as there may be, in their order', () => {
  const someIssues = fc.array(fc.constantFrom(...severities));
  fc.assert(
    fc.property(someIssues, fc.nat({ max: 20 }), (kinds, limit) => {
      const issues = kinds.map((severity, line) => issue(line, { severity }));
      const counts = { error: 0, warning: 0, info: 0 };
      for (const severity of kinds) counts[severity]++;
      const shown = [...shownIssues(issues, counts, limit)];
      const wanted = [...issues]
        .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.line - b.line)
        .slice(0, limit)
        .sort((a, b) => a.line - b.line);
      expect(shown).toEqual(wanted);
    }),
  );
});
