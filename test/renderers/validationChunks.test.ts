import { describe, expect, it } from 'vitest';
import type { ValidationView } from '../../src/documents/validation.ts';
import { renderValidationCsv } from '../../src/renderers/validationCsv.ts';
import { renderValidationGithub } from '../../src/renderers/validationGithub.ts';
import { renderValidationJson } from '../../src/renderers/validationJson.ts';
import { renderValidationJunit } from '../../src/renderers/validationJunit.ts';
import { renderValidationNdjson } from '../../src/renderers/validationNdjson.ts';
import { renderValidationSarif } from '../../src/renderers/validationSarif.ts';
import { renderValidationSummary } from '../../src/renderers/validationSummary.ts';
import { nothing, options, repeated } from './sampleValidation.ts';

const count = 100_000;

/** A view that counts the walks through its issues, and the issues made. */
function watched(changes: Parameters<typeof repeated>[1] = {}) {
  const seen = { walks: 0, issues: 0 };
  const view: ValidationView = {
    ...nothing,
    summary: { ...nothing.summary, errors: count, byRule: { 'unreadable-date': count } },
    issues: {
      *[Symbol.iterator]() {
        seen.walks++;
        for (const issue of repeated(count, changes)) {
          seen.issues++;
          yield issue;
        }
      },
    },
  };
  return { seen, view };
}

const formats: readonly (readonly [string, (view: ValidationView) => Iterable<string>, least: number])[] = [
  ['JSON', renderValidationJson, 100],
  ['NDJSON', renderValidationNdjson, 100],
  ['CSV', (view) => renderValidationCsv(view, { ...options('zh'), bom: true, values: true }), 100],
  // 25,000 results.
  ['SARIF', (view) => renderValidationSarif(view, options('zh')), 100],
  ['GitHub', (view) => renderValidationGithub(view, options('zh')), 1],
  ['JUnit', (view) => renderValidationJunit(view, { ...options('zh'), off: new Set() }), 1],
  ['the summary', (view) => renderValidationSummary(view, options('zh')), 1],
];

describe.each(formats)('100,000 issues as %s', (_, render, least) => {
  it('come in chunks, none of them large, of one walk', () => {
    const { seen, view } = watched();
    const sizes = Array.from(render(view), (chunk) => Buffer.byteLength(chunk));
    expect(sizes.length).toBeGreaterThanOrEqual(least);
    expect(Math.max(...sizes)).toBeLessThan(256 * 1024);
    expect(seen.walks).toBe(1);
  });
});

describe.each(formats.filter(([, , least]) => least > 1))('%s', (_, render) => {
  it('is made while it is read', () => {
    const { seen, view } = watched();
    const chunks = render(view)[Symbol.iterator]();
    expect(chunks.next().done).toBe(false);
    expect(seen.issues).toBeGreaterThan(0);
    expect(seen.issues).toBeLessThan(2_000);
  });
});
