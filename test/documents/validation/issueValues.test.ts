import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withValues } from '../../../src/documents/validation/buildValidation.ts';
import { createIssueValues } from '../../../src/documents/validation/issueValues.ts';
import type { ValidationIssue, ValidationView } from '../../../src/documents/validation/validation.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((one) => Buffer.from(one).toString()),
  fc.constant(null),
  fc.constantFrom('', '待定', '𠮷'.repeat(200), 'x'.repeat(60_000)),
);

test('texts come back in their order, as often as they are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), text), { maxLength: 60 }), (drawn) => {
      const values = createIssueValues();
      let place = -1;
      const added = drawn.map(([step, one]): [number, string | null] => {
        place += step;
        return [place, one];
      });
      for (const [at, one] of added) values.add(at, one);
      expect([...values]).toEqual(added);
      expect([...values]).toEqual(added);
    }),
  );
});

test('a view has them where they were given, each time it is walked through', () => {
  const issues = Array.from({ length: 5 }, (_, line) => ({ line }) as ValidationIssue);
  const values = createIssueValues();
  values.add(0, 'a');
  values.add(3, null);
  const { issues: valued } = withValues({ issues } as unknown as ValidationView, values);
  const expected = [{ line: 0, value: 'a' }, { line: 1 }, { line: 2 }, { line: 3, value: null }, { line: 4 }];
  expect([...valued]).toEqual(expected);
  expect([...valued]).toEqual(expected);
});
