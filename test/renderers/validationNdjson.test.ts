import { expect, test } from 'vitest';
import { renderValidationNdjson } from '../../src/renderers/validationNdjson.ts';
import { issues, joined, nothing, sample } from './sampleValidation.ts';

function objects(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('one object a line, the summary last', () => {
  const text = joined(renderValidationNdjson({ ...sample, omitted: 7 }));
  expect(text.endsWith('}\n')).toBe(true);
  expect(objects(text).map(({ type }) => type)).toEqual([
    ...['issue', 'issue', 'issue', 'issue'],
    ...['observation', 'observation'],
    ...['difference', 'difference'],
    'failure',
    'summary',
  ]);
  expect(objects(text)[2]).toEqual({ type: 'issue', ...issues[2] });
  expect(objects(text).at(-1)).toEqual({ type: 'summary', ...sample.summary, omitted: 7 });
});

test('a line for each figure that differs, and for none that agrees or was not given', () => {
  const differences = objects(joined(renderValidationNdjson(sample))).filter(({ type }) => type === 'difference');
  expect(differences).toEqual([
    { type: 'difference', court: '昆区法院', code: '内0203', line: 2, volume: 'closed', expected: 9, found: 8 },
    { type: 'difference', court: '青山法院', code: null, line: 3, volume: 'closed', expected: 4, found: null },
  ]);
});

test('a clean run is one line', () => {
  expect(objects(joined(renderValidationNdjson(nothing)))).toEqual([
    { type: 'summary', ...nothing.summary, omitted: 0 },
  ]);
});
