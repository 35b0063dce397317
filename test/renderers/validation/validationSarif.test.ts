import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import type { ValidationIssue, ValidationView } from '../../../src/documents/validation/validation.ts';
import { findings } from '../../../src/observations/findings.ts';
import { artifactUri } from '../../../src/renderers/validation/artifactUri.ts';
import type { SarifOptions } from '../../../src/renderers/validation/sarifResults.ts';
import { renderValidationSarif } from '../../../src/renderers/validation/validationSarif.ts';
import { issues, joined, nothing, options, plain, repeated, sample, stale, viewOf } from './sampleValidation.ts';

// One pattern of the schema is no regular expression under the u flag.
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const conforms = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')),
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index: number };
      readonly region: object;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: object;
}

interface Run {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly Record<string, unknown>[] } };
  readonly language: string;
  readonly artifacts: readonly object[];
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly properties: object;
}

/** The run that is written, which has to conform to the schema. */
function run(view: ValidationView = sample, changes: Partial<SarifOptions> = {}): Run {
  const log = JSON.parse(joined(renderValidationSarif(view, { ...options('zh'), ...changes })));
  conforms(log);
  expect(conforms.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

test('the schema refuses what is no SARIF', () => {
  expect(conforms({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('the rules of the tool say what they mean and what to do', () => {
  const { driver } = run().tool;
  expect(driver.version).toBe('1.2.3');
  expect(driver.rules.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  const [finding] = findings;
  expect(driver.rules[0]).toEqual({
    id: 'wrong-cell-count',
    shortDescription: { text: '单元格数与表头不符' },
    fullDescription: { text: finding?.why.zh },
    help: { text: finding?.fix.zh },
    defaultConfiguration: { level: 'error' },
  });
});

test('a result for each issue and each observation', () => {
  const { results, tool } = run();
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['unreadable-date', 'error'],
    ['wrong-cell-count', 'error'],
    ['unknown-value', 'warning'],
    ['missing-value', 'error'],
    ['serial-gap', 'note'],
    ['volumes-differ', 'error'],
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results[0]?.message.text).toBe('（2024）内0203民初123号 “结案日期”列：日期无法识别；该行不计入任何数字');
  expect(results[4]?.message.text).toBe('内0203: <serial-gap>, 100%');
  expect(results[0]?.properties).toEqual({
    rejects: true,
    column: 5,
    header: '结案日期',
    field: 'closedOn',
    caseNumber: '（2024）内0203民初123号',
    value: '=cmd|"/c calc"!A1',
  });
  expect(results[1]?.properties).toEqual({ rejects: true });
});

test('places are lines of relative URIs; what has no line is shown at the header', () => {
  const places = run().results.map(({ locations }) => locations[0]?.physicalLocation);
  expect(places[0]).toEqual({
    artifactLocation: { uri: 'data/2024%20%E5%B9%B4/%E6%A1%88%E4%BB%B6%E6%B8%85%E5%8D%95.csv', index: 0 },
    region: { startLine: 3 },
  });
  expect(places[2]).toEqual({
    artifactLocation: { uri: 'data/%3Ca%26%22b%22%3E%2Cc%3Ad%25.csv', index: 1 },
    region: { startLine: 12 },
  });
  expect(places[4]).toMatchObject({ artifactLocation: { index: 0 }, region: { startLine: 1 } });
});

test('the artifacts have hashes', () => {
  expect(run().artifacts[0]).toEqual({
    location: { uri: artifactUri(plain) },
    roles: ['analysisTarget'],
    encoding: 'GB18030',
    hashes: { 'sha-256': 'a'.repeat(64) },
  });
});

test('an input that could not be read fails the run', () => {
  const [invocation] = run().invocations;
  expect(invocation).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {
        descriptor: { id: 'file-missing' },
        level: 'error',
        message: { text: '找不到文件 data/没有.csv。请检查路径。' },
        locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri('data/没有.csv') } } }],
      },
    ],
  });
  expect(run(nothing).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('a baseline that lists more than there is: a notification', () => {
  const [invocation] = run({ ...nothing, baseline: { path: 'k.json', known: 0, stale: [...stale] } }).invocations;
  expect(invocation).toEqual({
    executionSuccessful: true,
    toolExecutionNotifications: [
      {
        descriptor: { id: 'stale-baseline' },
        level: 'note',
        message: { text: 'k.json 所列的已知问题有 3 处已不存在，可用 --update-baseline 更新' },
      },
    ],
  });
});

test('the language, and how many issues were left out', () => {
  expect(run().language).toBe('zh-CN');
  expect(run(sample, { language: 'en' }).language).toBe('en');
  expect(run({ ...sample, omitted: 3 }).properties).toEqual({ omitted: 3 });
});

test('case numbers are left out on request', () => {
  const { results } = run(sample, { caseNumbers: false });
  expect(results[0]?.message.text).toBe('“结案日期”列：日期无法识别；该行不计入任何数字');
  expect(JSON.stringify(results)).not.toContain('0203民初');
});

test('text of the data is neither a link nor a placeholder', () => {
  const { results } = run(viewOf(repeated(1, { header: '[a](https://b.c) {0} \\ \u001B' })));
  expect(results[0]?.message.text).toContain('“\\[a\\](https://b.c) {{0}} \\\\ \uFFFD”列');
});

describe('fingerprints', () => {
  const prints = (list: readonly ValidationIssue[]) =>
    run(viewOf(list)).results.map(({ partialFingerprints }) => partialFingerprints['courtstat/v1']);

  it('stay when rows are inserted above', () => {
    const moved = issues.map((issue) => ({ ...issue, line: issue.line + 100 }));
    expect(prints(moved)).toEqual(prints(issues));
  });

  it('tell rules, fields, cases and the second of its like apart', () => {
    const [first] = issues;
    if (first === undefined) throw new Error('no sample');
    const list = [
      first,
      { ...first, rule: 'date-in-future' },
      { ...first, field: 'filedOn' },
      { ...first, caseNumber: null },
      first,
    ];
    expect(new Set(prints(list)).size).toBe(5);
    expect(prints(list)[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('more results than GitHub takes', () => {
  const many = (count: number) => run(viewOf(repeated(count)));

  it('are cut, and the run says so', () => {
    const { results, invocations } = many(25_001);
    expect(results).toHaveLength(25_000);
    expect(invocations[0]?.executionSuccessful).toBe(true);
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '共有 25001 条结果，GitHub 每次最多接收 25000 条：此文件写入了全部整体情况，其余先写错误，再写警告。',
    ]);
  });

  it('observations stay, then errors, then warnings, wherever they stand', () => {
    const issues = [
      ...repeated(20_000, { severity: 'warning' }),
      ...repeated(10_000),
      ...repeated(10, { severity: 'info' }),
    ];
    const view = viewOf(issues, { observations: [...sample.observations] });
    const levels = run(view).results.map(({ level }) => level);
    expect(levels).toHaveLength(25_000);
    expect(levels.filter((level) => level === 'error')).toHaveLength(10_001);
    expect(levels.filter((level) => level === 'note')).toHaveLength(1);
    expect(
      run(view)
        .results.slice(-2)
        .map(({ ruleId }) => ruleId),
    ).toEqual(['serial-gap', 'volumes-differ']);
  });

  it('as many as it takes are whole', () => {
    const { results, invocations } = many(25_000);
    expect(results).toHaveLength(25_000);
    expect(invocations[0]?.toolExecutionNotifications).toEqual([]);
  });
});

test.each([
  ['案件.csv', '%E6%A1%88%E4%BB%B6.csv'],
  ['a b/c#d?.csv', 'a%20b/c%23d%3F.csv'],
  ['a:b.csv', 'a%3Ab.csv'],
  ['../x.csv', '../x.csv'],
  ['/data/x y.csv', 'file:///data/x%20y.csv'],
  ['C:/data/x.csv', 'file:///C:/data/x.csv'],
  ['a\uD800.csv', 'a%EF%BF%BD.csv'],
])('the URI of %s', (path, uri) => {
  expect(artifactUri(path)).toBe(uri);
});
