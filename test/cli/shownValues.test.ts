import { expect, test } from 'vitest';
import type { SecondLook } from '../../src/cli/secondLook.ts';
import { shownValues } from '../../src/cli/shownValues.ts';
import type { ValidationIssue, ValidationView } from '../../src/documents/validation/validation.ts';
import { readAgain } from './recordsAtHand.ts';

const text = `法院,立案日期,案由\n${Array.from({ length: 1000 }, (_, row) => `院${row},2024-01-01,由${row}\n`).join('')}`;
const found = (rule: string, line: number, column: number | null) =>
  ({ rule, file: 'a.csv', line, column }) as ValidationIssue;
/** Two rules on every line, and one on the last. */
const issues = [
  ...Array.from({ length: 1000 }, (_, row) => [found('one', row + 2, 1), found('two', row + 2, 3)]).flat(),
  found('three', 1001, null),
];
const view = { issues, inputs: [{ path: 'a.csv' }] } as unknown as ValidationView;

/** How many lines were looked at, and the values. */
async function valuesOf(examples: number) {
  const { look } = await readAgain({ 'a.csv': text });
  let records = 0;
  const counting: SecondLook = {
    at: (input, lines, visit) =>
      look.at(input, lines, (seen) => {
        records++;
        visit(seen);
      }),
  };
  return { values: [...(await shownValues(view, counting, examples))], records: () => records };
}

test('only the values of issues that are shown are looked up', async () => {
  const { values, records } = await valuesOf(2);
  expect(values).toEqual([
    [0, '院0'],
    [1, '由0'],
    [2, '院1'],
    [3, '由1'],
    [2000, '院999,2024-01-01,由999'],
  ]);
  expect(records()).toBe(3);
});

test('all of them, where all are shown', async () => {
  const { values, records } = await valuesOf(Number.POSITIVE_INFINITY);
  expect(values).toHaveLength(2001);
  expect(values[1998]).toEqual([1998, '院999']);
  expect(records()).toBe(1000);
});

test('a long cell is cut, and one that the record does not have is none', async () => {
  const { look } = await readAgain({ 'a.csv': `法院,立案日期,案由\n${'院'.repeat(300)},2024-01-01,x\n` });
  const long = { ...view, issues: [found('one', 2, 1), found('one', 2, 9)] };
  expect([...(await shownValues(long, look, 9))]).toEqual([
    [0, `${'院'.repeat(200)}…`],
    [1, null],
  ]);
});
