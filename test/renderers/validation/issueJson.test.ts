import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ValidationIssue } from '../../../src/documents/validation/validation.ts';
import { createIssueWriter } from '../../../src/renderers/validation/issueJson.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\n', '\u2028', '\uD800', '\u007F', '（2024）内0203民初1号'),
);
const textOrNull = fc.option(text);
const place = fc.record({ file: text, line: fc.nat() });
/** Few rules, fields and files, so that most issues are like one before in part. */
const anIssue: fc.Arbitrary<ValidationIssue> = fc
  .record({
    rule: fc.constantFrom('unknown-value', 'duplicate-case-number'),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    file: fc.constantFrom('a.csv', 'b "c".csv'),
    line: fc.nat(),
    column: fc.constantFrom(1, null),
    header: fc.constantFrom('案号', null, 'x\ny'),
    field: fc.constantFrom('caseNumber', 'judge', null),
    caseNumber: textOrNull,
    rejects: fc.boolean(),
  })
  .chain((issue) =>
    fc
      .record({ related: place, value: textOrNull }, { requiredKeys: [] })
      .map((more): ValidationIssue => ({ ...issue, ...more })),
  );

test('issues are written as JSON.stringify writes them', () => {
  fc.assert(
    fc.property(fc.array(anIssue), (issues) => {
      const compact = createIssueWriter({ type: 'issue' });
      const indented = createIssueWriter({}, '    ');
      for (const issue of issues) {
        expect(compact(issue)).toBe(JSON.stringify({ type: 'issue', ...issue }));
        expect(indented(issue)).toBe(JSON.stringify(issue, null, 2).replaceAll('\n', '\n    '));
      }
    }),
  );
});
