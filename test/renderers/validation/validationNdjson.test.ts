import { expect, test } from 'vitest';
import { renderValidationNdjson } from '../../../src/renderers/validation/validationNdjson.ts';
import { issues, joined, nothing, sample, stale } from './sampleValidation.ts';

function objects(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('one object a line: the inputs first, the summary last', () => {
  const text = joined(renderValidationNdjson({ ...sample, omitted: 7 }));
  expect(text.endsWith('}\n')).toBe(true);
  expect(objects(text).map(({ type }) => type)).toEqual([
    ...['input', 'input', 'failure'],
    ...['issue', 'issue', 'issue', 'issue'],
    ...['observation', 'observation'],
    'notice',
    'summary',
  ]);
  expect(objects(text)[0]).toEqual({ type: 'input', ...sample.inputs[0] });
  expect(objects(text)[5]).toEqual({ type: 'issue', ...issues[2] });
  expect(objects(text).at(-2)).toEqual({ type: 'notice', ...sample.notices[0] });
  expect(objects(text).at(-1)).toEqual({ type: 'summary', ...sample.summary, omitted: 7 });
});

test('a line for each entry of a baseline that is gone', () => {
  const text = joined(renderValidationNdjson({ ...sample, baseline: { path: 'k.json', known: 0, stale: [...stale] } }));
  expect(objects(text).filter(({ type }) => type === 'stale')).toEqual(
    stale.map((entry) => ({ type: 'stale', ...entry })),
  );
});

test('a difference from expected figures is told once', () => {
  expect(objects(joined(renderValidationNdjson(sample))).filter(({ rule }) => rule === 'volumes-differ')).toHaveLength(
    1,
  );
});

test('a clean run is its inputs and the summary', () => {
  expect(objects(joined(renderValidationNdjson(nothing)))).toEqual([
    ...nothing.inputs.map((input) => ({ type: 'input', ...input })),
    { type: 'summary', ...nothing.summary, omitted: 0 },
  ]);
});
