import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyCounts, type IssueKey } from '../../../src/documents/validation/issueKeys.ts';

const numbered = (caseNumber: string): IssueKey => ({
  rule: 'unknown-value',
  field: 'procedure',
  caseNumber,
  record: null,
});

/** Numbers and fingerprints as the program makes them, and what somebody may have written into a file. */
const subject = fc.oneof(
  fc
    .tuple(fc.constantFrom('（2024）内0203民初', '（2024）内0203民初1', '民初字第'), fc.nat())
    .map(([prefix, serial]) => `${prefix}${serial}号`),
  fc.constantFrom('', '号', '0号', '007号', '7号', '7', '（2024）内0203民初1号之一', '12345678901234567890号'),
);
const print = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{16}$/),
  fc.constantFrom('', '0000000000000000', 'ffffffffffffffff', 'FFFFFFFFFFFFFFFF', '7'),
);
const key = fc.record({
  rule: fc.constantFrom('unknown-value', 'wrong-cell-count'),
  field: fc.constantFrom(null, 'procedure', 'filedOn'),
  caseNumber: subject,
  record: print,
});
const anyKey = fc.tuple(key, fc.boolean()).map(
  ([one, isCase]): IssueKey => ({
    ...one,
    caseNumber: isCase ? one.caseNumber : null,
    record: isCase ? null : one.record,
  }),
);

test('each key comes back as it was, with its count', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyKey, fc.integer({ min: 1, max: 3 }))), (added) => {
      const counts = createKeyCounts();
      const expected = new Map<string, number>();
      for (const [one, count] of added) {
        counts.add(one, count);
        const text = JSON.stringify(one);
        expected.set(text, (expected.get(text) ?? 0) + count);
      }
      const found = [...counts.entries()].map(({ rule, field, caseNumber, record, count }) => [
        JSON.stringify({ rule, field, caseNumber, record }),
        count,
      ]);
      expect(new Map(found as [string, number][])).toEqual(expected);
      expect(found).toHaveLength(expected.size);
    }),
  );
});

test('no more is taken than there is', () => {
  const counts = createKeyCounts();
  counts.add(numbered('7号'), 2);
  counts.add(numbered('8号'), 1);
  const taken = ['07号', '7号', '8号', '7号', '7号', '9号'].map((number) => counts.take(numbered(number)));
  expect(taken).toEqual([false, true, true, true, false, false]);
  expect([...counts.entries()]).toEqual([]);
});

test('cases come by their serials, whatever the order in which they were added', () => {
  const counts = createKeyCounts();
  for (const serial of [10, 9, 100, 1]) counts.add(numbered(`（2024）内0203民初${serial}号`), 1);
  expect([...counts.entries()].map(({ caseNumber }) => caseNumber)).toEqual(
    [1, 9, 10, 100].map((serial) => `（2024）内0203民初${serial}号`),
  );
});

test('a million keys take a moment', () => {
  const start = process.cpuUsage();
  const counts = createKeyCounts();
  for (let serial = 0; serial < 1_000_000; serial++) counts.add(numbered(`（2024）内0203民初${serial}号`), 1);
  expect(counts.take(numbered('（2024）内0203民初999999号'))).toBe(true);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(8);
});
