import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldIds } from '../../src/cases/fields.ts';
import { createIssueList } from '../../src/rules/issueList.ts';
import { ruleIds } from '../../src/rules/registry.ts';

const nuances = [undefined, 'kept', 'mild'] as const;
const issue = fc.record({
  rule: fc.constantFrom(...ruleIds),
  row: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 2 ** 31 - 1 })),
  field: fc.constantFrom(...fieldIds),
  nuance: fc.constantFrom(...nuances),
});
type Added = typeof issue extends fc.Arbitrary<infer Value> ? Value : never;

test('issues come by row, then rule, then field, however they were added', () => {
  const place = ({ rule, row, field, nuance }: Added) =>
    [row, ruleIds.indexOf(rule), fieldIds.indexOf(field), nuances.indexOf(nuance)] as const;
  fc.assert(
    fc.property(fc.array(issue, { maxLength: 3000, size: 'max' }), (added) => {
      const list = createIssueList();
      for (const { rule, row, field, nuance } of added) list.add(rule, row, field, nuance);
      const plain = [...added].sort((one, other) => {
        const [a, b] = [place(one), place(other)];
        const differs = a.findIndex((part, index) => part !== b[index]);
        return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
      });
      expect(Array.from({ length: list.count }, (_, index) => list.at(index))).toEqual(plain);
    }),
    { numRuns: 30, seed: 20240105 },
  );
});

test('are counted by rule and nuance among some of the rows, without a walk', () => {
  const edge = fc.oneof(fc.nat({ max: 22 }), fc.constant(2 ** 31));
  fc.assert(
    fc.property(fc.array(issue), edge, edge, (added, from, to) => {
      const list = createIssueList();
      for (const { rule, row, field, nuance } of added) list.add(rule, row, field, nuance);
      const counted = ruleIds.flatMap((rule) =>
        nuances.map((nuance) => {
          const alike = added.filter((one) => one.rule === rule && one.nuance === nuance);
          return { rule, nuance, count: alike.filter(({ row }) => row >= from && row < to).length };
        }),
      );
      expect(list.countIn(from, to)).toEqual(counted.filter(({ count }) => count > 0));
    }),
    { seed: 20240105 },
  );
});

test('may be looked at, added to and looked at again', () => {
  const list = createIssueList();
  list.add('unknown-value', 5, 'procedure');
  expect(list.at(0)).toEqual({ row: 5, rule: 'unknown-value', field: 'procedure', nuance: undefined });
  list.add('missing-value', 3, 'court');
  expect([list.at(0).row, list.at(1).row, list.count]).toEqual([3, 5, 2]);
});
