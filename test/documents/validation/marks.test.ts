import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarks } from '../../../src/documents/validation/marks.ts';

test('what was added is there, and nothing else', () => {
  const place = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 50_000_000 }));
  fc.assert(
    fc.property(fc.array(place), fc.array(place), (added, asked) => {
      const marks = createMarks();
      for (const one of added) marks.add(one);
      for (const one of [...added, ...asked]) expect(marks.has(one)).toBe(added.includes(one));
    }),
    { numRuns: 30 },
  );
});
