import { expect, test } from 'vitest';
import { canBeMeasured } from '../../src/bands/measuringDays.ts';

const plain = { yearStartMonth: 1, monthStartDay: 1 };
const shifted = { yearStartMonth: 12, monthStartDay: 21 };

test.each([
  [{}, true],
  [{ throughMonth: 3 }, true],
  [{ validFrom: '2024-06-01' }, true],
  [{ validTo: '2024-06-01', throughMonth: 3 }, true],
  [{ validFrom: '2024-06-01', validTo: '2024-06-01' }, true],
  [{ validFrom: '2024-06-02', validTo: '2024-06-01' }, false],
  [{ validFrom: '2024-04-01', validTo: '2024-12-31', throughMonth: 3 }, false],
  [{ validFrom: '2024-03-31', validTo: '2024-03-31', throughMonth: 3 }, true],
  [{ validFrom: '2024-04-01', validTo: '2025-03-30', throughMonth: 3 }, false],
  [{ validFrom: '2024-04-01', validTo: '2025-03-31', throughMonth: 3 }, true],
])('%j: %s', (days, expected) => {
  expect(canBeMeasured(days, plain)).toBe(expected);
});

test('month ends are those of the statistical calendar', () => {
  // Month 3 of a year from December, months from the 21st, ends on 20 February.
  expect(canBeMeasured({ validFrom: '2024-02-20', validTo: '2024-02-20', throughMonth: 3 }, shifted)).toBe(true);
  expect(canBeMeasured({ validFrom: '2024-02-21', validTo: '2024-03-31', throughMonth: 3 }, shifted)).toBe(false);
});
