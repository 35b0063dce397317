import { expect, test } from 'vitest';
import { failingSeverities } from '../../../src/documents/validation/gate.ts';

test.each([
  [{ failOn: 'error' }, 5, ['error']],
  [{ failOn: 'warning' }, 5, ['error', 'warning']],
  [{ failOn: 'never' }, 5, []],
  [{ failOn: 'error', maxWarnings: 4 }, 5, ['error', 'warning']],
  [{ failOn: 'error', maxWarnings: 5 }, 5, ['error']],
  [{ failOn: 'never', maxWarnings: 0 }, 5, []],
] as const)('%j with %i warnings: %j', (gate, warnings, failing) => {
  expect(failingSeverities({ warnings }, gate)).toEqual(failing);
});
