import { expect, test } from 'vitest';
import { validationSchema } from '../../../src/documents/validation/validation.ts';
import { renderValidationJson } from '../../../src/renderers/validation/validationJson.ts';
import { issues, joined, nothing, sample } from './sampleValidation.ts';

/** The document whole, its members in the order of the schema. */
function document(view: typeof sample): string {
  const entries: Readonly<Record<string, unknown>> = { ...view, issues: [...view.issues] };
  const ordered = Object.keys(validationSchema.shape).map((key) => [key, entries[key]]);
  return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`;
}

test.each([
  ['issues of every kind', sample],
  ['no issue', nothing],
  ['one issue', { ...sample, issues: issues.slice(0, 1) }],
])('is what JSON.stringify gives: %s', (_, view) => {
  expect(joined(renderValidationJson(view))).toBe(document(view));
});

test('keeps the order of the schema where the view has another', () => {
  const shuffled = Object.fromEntries(Object.entries(sample).reverse()) as unknown as typeof sample;
  expect(joined(renderValidationJson(shuffled))).toBe(document(sample));
});

test('conforms to the schema', () => {
  const written = validationSchema.parse(JSON.parse(joined(renderValidationJson(sample))));
  expect(written.issues).toHaveLength(4);
});
