import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { ValidationView } from '../../../src/documents/validation/validation.ts';
import { ruleTitle } from '../../../src/renderers/ruleNames.ts';
import type { JunitOptions } from '../../../src/renderers/validation/junitSuites.ts';
import { observationText } from '../../../src/renderers/validation/observationText.ts';
import { renderValidationJunit } from '../../../src/renderers/validation/validationJunit.ts';
import { ruleIds } from '../../../src/rules/registry.ts';
import { validationOf } from '../../documents/validation/validationOf.ts';
import {
  countsOf,
  issues,
  joined,
  nothing,
  odd,
  options,
  plain,
  repeated,
  sample,
  stale,
  viewOf,
} from './sampleValidation.ts';

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('../../schemas/junit-10.xsd', import.meta.url), 'utf8')),
);

const settings: JunitOptions = { ...options('zh'), off: new Set(), gate: { failOn: 'error' } };

/** Reads what is written, which has to conform to the schema. */
function junit(view: ValidationView = sample, changes: Partial<JunitOptions> = {}): XmlDocument {
  const document = XmlDocument.fromString(joined(renderValidationJunit(view, { ...settings, ...changes })));
  schema.validate(document);
  return document;
}

function elements(document: XmlDocument, xpath: string): XmlElement[] {
  return document.find(xpath).filter((node) => node instanceof XmlElement);
}

function attributes(element: XmlElement | undefined): Record<string, string> {
  return Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));
}

const caseOf = (document: XmlDocument, rule: string, file = plain) =>
  elements(document, `//testsuite[@name='${file}']/testcase[@name='${rule}']`)[0];

test('the schema refuses what is no JUnit', () => {
  expect(() => schema.validate(XmlDocument.fromString('<testsuites><testsuite name="a"/></testsuites>'))).toThrow();
});

test('a suite for each file, and one for what is about the data as a whole', () => {
  const document = junit();
  const off = ruleIds.length;
  expect(elements(document, '/testsuites/testsuite').map(attributes)).toEqual([
    { name: plain, tests: `${off}`, failures: '2', errors: '0', time: '0' },
    { name: odd, tests: `${off}`, failures: '1', errors: '0', time: '0' },
    { name: 'data/没有.csv', tests: '1', failures: '0', errors: '1', time: '0' },
    { name: '全部数据', tests: '2', failures: '1', errors: '0', time: '0' },
  ]);
  expect(attributes(elements(document, '/testsuites')[0])).toEqual({
    name: 'courtstat',
    tests: `${2 * off + 3}`,
    failures: '4',
    errors: '1',
    time: '0',
  });
});

test('a case for each rule that is on', () => {
  const off = new Set(['case-number-year', 'unknown-type-code']);
  const names = elements(junit(sample, { off }), `//testsuite[@name='${plain}']/testcase`).map(
    (element) => element.attr('name')?.value,
  );
  expect(names).toEqual(ruleIds.filter((id) => !off.has(id)));
});

test('an error fails the case, and where it is stands below', () => {
  const [failure] = elements(junit(), `//testsuite[@name='${plain}']/testcase[@name='unreadable-date']/failure`);
  expect(attributes(failure)).toEqual({ type: 'unreadable-date', message: '日期无法识别：1 处' });
  expect(failure?.content).toBe('第 3 行，第 5 列（结案日期），（2024）****民初****号');
});

test('a warning is output of a case that passes', () => {
  const document = junit(sample, { language: 'en' });
  const parts = elements(document, `//testcase[@name='unknown-value' and @classname='${odd}']/*`);
  expect(parts.map(({ name }) => name)).toEqual(['system-out']);
  expect(parts[0]?.content).toBe(
    `warning: ${ruleTitle('unknown-value', 'en')}: 1\nline 12, column 4 (＝适用\uFFFD程序\uFFFD[31m\uFFFD), （2024）****民初****号`,
  );
});

test('an observation is a case where it occurs, and fails only as an error', () => {
  const document = junit();
  expect(caseOf(document, 'serial-gap', '全部数据')?.content).toContain('内0203: <serial-gap>, masked');
  expect(elements(document, "//testcase[@name='volumes-differ']/failure")).toHaveLength(1);
  expect(elements(document, "//testcase[@name='serial-gap']/failure")).toHaveLength(0);
});

test('an input that could not be read is a case in error', () => {
  const [error] = elements(junit(), "//testsuite[@name='data/没有.csv']/testcase/error");
  expect(attributes(error)).toEqual({ type: 'file-missing', message: '找不到文件 data/没有.csv。' });
  const unread = { ...nothing, failures: [{ path: plain, code: 'header-only', args: { paths: [plain] } }] };
  expect(elements(junit(unread), `//testsuite[@name='${plain}']`)).toHaveLength(1);
});

test('case numbers on request, the cells at fault never', () => {
  const text = joined(renderValidationJunit(sample, settings));
  expect(text).not.toMatch(/0203民初|cmd|86/);
  expect(caseOf(junit(sample, { caseNumbers: true }), 'unreadable-date')?.content).toContain('（2024）内0203民初123号');
});

describe('many issues', () => {
  test('twenty positions, then how many more', () => {
    const failures = elements(junit(viewOf(repeated(1023))), '//failure');
    expect(failures).toHaveLength(1);
    expect(attributes(failures[0]).message).toBe('日期无法识别：1023 处');
    const lines = failures[0]?.content.split('\n') ?? [];
    expect(lines).toHaveLength(21);
    expect(lines[19]).toContain('第 20 行');
    expect(lines[20]).toBe('另有 1003 处');
  });

  test('what --max-errors leaves out fails its case all the same', () => {
    const view = { ...sample, issues: issues.slice(0, 1), omitted: 3 };
    const document = junit(view);
    const failed = elements(document, '//testcase[failure]').map((element) => attributes(element).name);
    expect(failed).toEqual(['wrong-cell-count', 'unreadable-date', 'missing-value', 'volumes-differ']);
    expect(attributes(elements(document, "//testcase[@name='missing-value']/failure")[0])).toEqual({
      type: 'missing-value',
      message: '缺立案日期或法院：1 处',
    });
    expect(caseOf(document, 'unknown-value', odd)?.content.trim()).toBe('警告：取值不在词表中：1 处');
    expect(document.toString()).not.toContain('max-errors');
  });

  test('the rest is counted from all there are, not from those listed', () => {
    const counts = countsOf(repeated(1023));
    const [failure] = elements(junit(viewOf(repeated(3), { counts, omitted: 1020 })), '//failure');
    expect(failure?.content.split('\n').slice(3)).toEqual(['另有 1020 处']);
  });
});

test('with --max-errors 3 every broken rule still fails, with its true count', async () => {
  const bytes = readFileSync(new URL('../../../fixtures/contradictions/cases.csv', import.meta.url));
  const view = await validationOf([{ path: 'a.csv', bytes }], { limit: 3 });
  const failed = elements(junit(view), '//testcase[failure]').map((element) => attributes(element).name ?? '');
  const errors = view.counts.filter(({ severity }) => severity === 'error');
  expect(failed).toEqual(errors.map(({ rule }) => rule));
  expect(failed).toHaveLength(12);
  const [late] = elements(junit(view), "//testcase[@name='outcome-without-appeal']/failure");
  expect(attributes(late).message).toBe('未上诉却有二审结果：1 处');
});

describe('the gate', () => {
  const mixed = viewOf([...repeated(1), ...repeated(2, { severity: 'warning' }), ...repeated(1, { severity: 'info' })]);
  const failuresOf = (gate: JunitOptions['gate'], view = sample) =>
    attributes(elements(junit(view, { gate }), '/testsuites')[0]).failures;

  test.each([
    [{ failOn: 'error' }, '4'],
    [{ failOn: 'warning' }, '5'],
    [{ failOn: 'error', maxWarnings: 0 }, '5'],
    [{ failOn: 'error', maxWarnings: 1 }, '4'],
    [{ failOn: 'never' }, '0'],
  ] as const)('%j: %s cases fail', (gate, failures) => {
    expect(failuresOf(gate)).toBe(failures);
    expect(elements(junit(sample, { gate }), '//failure')).toHaveLength(Number(failures));
  });

  test('a failure tells its severities apart where it has several', () => {
    const [failure, output] = elements(junit(mixed, { gate: { failOn: 'warning' } }), '//testcase/*');
    expect(attributes(failure).message).toBe('日期无法识别：3 处');
    expect(failure?.content.split('\n').filter((line) => !line.startsWith('第'))).toEqual([
      '错误：日期无法识别：1 处',
      '警告：日期无法识别：2 处',
    ]);
    expect(output?.content).toMatch(/^提示：日期无法识别：1 处\n第 1 行/);
  });
});

test('what an observation tells holds no number of a case unless they are shown', () => {
  const gapOf = (changes: Partial<JunitOptions>) =>
    caseOf(junit(sample, { observationText, ...changes }), 'serial-gap', '全部数据')?.content;
  expect(gapOf({})).toContain('（2024）****民初 有 10 个号，中间 1 处共缺 2 个号。');
  expect(gapOf({})).not.toMatch(/0203|9–10/);
  expect(gapOf({ caseNumbers: true })).toContain('（2024）内0203民初 7 号至 18 号');
});

test('a baseline that lists more than there is is told', () => {
  const document = junit({ ...nothing, baseline: { path: 'k.json', known: 0, stale: [...stale] } });
  expect(elements(document, "//testsuite[@name='全部数据']/system-out").map(({ content }) => content)).toEqual([
    'k.json 所列的已知问题有 3 处已不存在，可用 --update-baseline 更新',
  ]);
});

test('characters that XML does not know are replaced, and the data is no markup', () => {
  const header = '\u0000\u000B\uFFFE\uFFFF\uD800]]><x y="1">&amp;\'';
  const document = junit(viewOf(repeated(1, { header, file: header })));
  const cleaned = `${'\uFFFD'.repeat(5)}]]><x y="1">&amp;'`;
  expect(elements(document, '/testsuites/testsuite').at(-1)?.attr('name')?.value).toBe(cleaned);
  expect(elements(document, '//failure')[0]?.content).toContain(`（${cleaned}）`);
});

test('the same document gives the same file', () => {
  const write = () => joined(renderValidationJunit(sample, settings));
  expect(write()).toBe(write());
});
