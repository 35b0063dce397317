import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { ValidationView } from '../../../src/documents/validation/validation.ts';
import { renderValidationCsv } from '../../../src/renderers/validation/validationCsv.ts';
import { renderValidationGithub } from '../../../src/renderers/validation/validationGithub.ts';
import { renderValidationJson } from '../../../src/renderers/validation/validationJson.ts';
import { renderValidationJunit } from '../../../src/renderers/validation/validationJunit.ts';
import { renderValidationNdjson } from '../../../src/renderers/validation/validationNdjson.ts';
import { renderValidationSarif } from '../../../src/renderers/validation/validationSarif.ts';
import { renderValidationSummary } from '../../../src/renderers/validation/validationSummary.ts';
import { renderValidationTerminal } from '../../../src/renderers/validation/validationTerminal.ts';
import { options, plain, repeated, viewOf } from './sampleValidation.ts';

const count = 100_000;

/** A view that counts the walks through its issues, and the issues made. */
function watched(changes: Parameters<typeof repeated>[1] = {}) {
  const seen = { walks: 0, issues: 0 };
  const issues = {
    *[Symbol.iterator]() {
      seen.walks++;
      for (const issue of repeated(count, changes)) {
        seen.issues++;
        yield issue;
      }
    },
  };
  const counts = [{ rule: 'unreadable-date', file: plain, severity: 'error' as const, count, rejecting: count }];
  return { seen, view: viewOf(issues, { counts }) };
}

const terminal = (examples: number) => (view: ValidationView) =>
  renderValidationTerminal(view, { language: 'zh', width: 80, ascii: false, chalk: new Chalk({ level: 0 }), examples });

const formats: readonly (readonly [string, (view: ValidationView) => Iterable<string>, least: number])[] = [
  ['JSON', renderValidationJson, 100],
  ['NDJSON', renderValidationNdjson, 100],
  ['CSV', (view) => renderValidationCsv(view, { ...options('zh'), bom: true, values: true }), 100],
  // 25,000 results.
  ['SARIF', (view) => renderValidationSarif(view, options('zh')), 100],
  ['GitHub', (view) => renderValidationGithub(view, options('zh')), 1],
  ['JUnit', (view) => renderValidationJunit(view, { ...options('zh'), off: new Set(), gate: { failOn: 'error' } }), 1],
  ['the summary', (view) => renderValidationSummary(view, options('zh')), 1],
  ['a terminal', terminal(5), 1],
  ['a terminal with --max-errors', terminal(Number.POSITIVE_INFINITY), 20],
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

const listing = formats.filter(([name, , least]) => least > 1 && !name.startsWith('a terminal'));
const telling = formats.filter(([, , least]) => least === 1);

describe.each(telling)('%s', (_, render) => {
  it('walks no further than it needs examples', () => {
    const { seen, view } = watched();
    expect([...render(view)].join('')).toContain('日期无法识别');
    expect(seen.issues).toBeLessThan(50);
  });
});

describe.each(listing)('%s', (_, render) => {
  it('is made while it is read', () => {
    const { seen, view } = watched();
    const chunks = render(view)[Symbol.iterator]();
    expect(chunks.next().done).toBe(false);
    expect(seen.issues).toBeGreaterThan(0);
    expect(seen.issues).toBeLessThan(2_000);
  });
});
