import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { ValidationView } from '../../src/documents/validation.ts';
import type { JunitOptions } from '../../src/renderers/junitSuites.ts';
import { ruleTitle } from '../../src/renderers/ruleNames.ts';
import { renderValidationJunit } from '../../src/renderers/validationJunit.ts';
import { ruleIds } from '../../src/rules/registry.ts';
import { joined, nothing, odd, options, plain, repeated, sample } from './sampleValidation.ts';

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('../schemas/junit-10.xsd', import.meta.url), 'utf8')),
);

/** Reads what is written, which has to conform to the schema. */
function junit(view: ValidationView = sample, changes: Partial<JunitOptions> = {}): XmlDocument {
  const document = XmlDocument.fromString(
    joined(renderValidationJunit(view, { ...options('zh'), off: new Set(), ...changes })),
  );
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
  expect(caseOf(document, 'serial-gap', '全部数据')?.content).toContain('内0203: <serial-gap>, 100%');
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
  const text = joined(renderValidationJunit(sample, { ...options('zh'), off: new Set() }));
  expect(text).not.toMatch(/0203民初|cmd|86/);
  expect(caseOf(junit(sample, { caseNumbers: true }), 'unreadable-date')?.content).toContain('（2024）内0203民初123号');
});

describe('many issues', () => {
  test('twenty positions, then how many more', () => {
    const failures = elements(junit({ ...nothing, issues: repeated(1023) }), '//failure');
    expect(failures).toHaveLength(1);
    expect(attributes(failures[0]).message).toBe('日期无法识别：1023 处');
    const lines = failures[0]?.content.split('\n') ?? [];
    expect(lines).toHaveLength(21);
    expect(lines[19]).toContain('第 20 行');
    expect(lines[20]).toBe('另有 1003 处');
  });

  test.each([
    ['errors', 5, 1],
    ['warnings only', 2, 0],
  ])('left out by --max-errors, %s', (_, errors, failed) => {
    const summary = { ...nothing.summary, errors, warnings: 4 };
    const document = junit({ ...nothing, summary, issues: repeated(2), omitted: 4 });
    const testcase = caseOf(document, 'max-errors', '全部数据');
    expect(testcase?.content).toContain('另有 4 处未列出');
    expect(elements(document, "//testcase[@name='max-errors']/failure")).toHaveLength(failed);
  });
});

test('characters that XML does not know are replaced, and the data is no markup', () => {
  const header = '\u0000\u000B\uFFFE\uFFFF\uD800]]><x y="1">&amp;\'';
  const document = junit({ ...nothing, issues: repeated(1, { header, file: header }) });
  const cleaned = `${'\uFFFD'.repeat(5)}]]><x y="1">&amp;'`;
  expect(elements(document, '/testsuites/testsuite').at(-1)?.attr('name')?.value).toBe(cleaned);
  expect(elements(document, '//failure')[0]?.content).toContain(`（${cleaned}）`);
});

test('the same document gives the same file', () => {
  const write = () => joined(renderValidationJunit(sample, { ...options('zh'), off: new Set() }));
  expect(write()).toBe(write());
});
