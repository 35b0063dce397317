import type { ValidationView } from '../documents/validation.ts';
import { failureText } from '../messages/failureText.ts';
import type { Language } from '../messages/language.ts';
import type { Severity } from '../rules/rule.ts';
import { inChunks } from './chunks.ts';
import { issueWords } from './issueWords.ts';
import { type JunitOptions, junitSuites, linesTold, type RuleOutcome, type Suite } from './junitSuites.ts';
import { ruleTitle } from './ruleNames.ts';
import { xmlText } from './xmlText.ts';

/**
 * JUnit XML: a suite per file, a case per rule and file. Only errors fail a case; warnings and infos are its output. An
 * input that could not be read is a case in error. Walks the issues once, and keeps twenty lines a case.
 */
export function renderValidationJunit(view: ValidationView, options: JunitOptions): Iterable<string> {
  return inChunks(piecesOf(view, options));
}

function* piecesOf(view: ValidationView, options: JunitOptions): Generator<string> {
  const suites = junitSuites(view, options);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="courtstat" ${counts([...suites.values()])}>\n`;
  for (const [name, suite] of suites) {
    yield `  <testsuite name="${xmlText(name)}" ${counts([suite])}>\n`;
    for (const failure of suite.failures) yield unreadableCase(failure, options.language);
    for (const [rule, outcome] of suite.outcomes) yield caseText(name, rule, outcome, options.language);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

/** Nothing took time: the same run gives the same file. */
function counts(suites: readonly Suite[]): string {
  const outcomes = suites.flatMap((suite) => [...suite.outcomes.values()]);
  const errors = suites.reduce((sum, { failures }) => sum + failures.length, 0);
  const failed = outcomes.filter(({ error }) => error.count > 0).length;
  return `tests="${outcomes.length + errors}" failures="${failed}" errors="${errors}" time="0"`;
}

function caseText(file: string, rule: string, outcome: RuleOutcome, language: Language): string {
  const open = `    <testcase name="${xmlText(rule)}" classname="${xmlText(file)}" time="0"`;
  const head = headOf(rule, outcome.error.count, language);
  const failure =
    outcome.error.count === 0
      ? ''
      : `      <failure type="${xmlText(rule)}" message="${xmlText(head)}">${linesOf(outcome.error, language)}</failure>\n`;
  const told = (['warning', 'info'] as const).filter((severity) => outcome[severity].count > 0);
  const output = told.map((severity) => outputOf(rule, severity, outcome, language)).join('\n');
  const out = output === '' ? '' : `      <system-out>${output}</system-out>\n`;
  return failure + out === '' ? `${open}/>\n` : `${open}>\n${failure}${out}    </testcase>\n`;
}

function outputOf(rule: string, severity: Severity, outcome: RuleOutcome, language: Language): string {
  const { count } = outcome[severity];
  const head = issueWords[language].ofSeverity(severity, headOf(rule, count, language));
  return `${xmlText(head)}\n${linesOf(outcome[severity], language)}`;
}

function headOf(rule: string, count: number, language: Language): string {
  return issueWords[language].ofRule(ruleTitle(rule, language), count);
}

function linesOf({ count, lines }: RuleOutcome[Severity], language: Language): string {
  const more = count > linesTold ? [issueWords[language].more(count - linesTold)] : [];
  return [...lines, ...more].map(xmlText).join('\n');
}

function unreadableCase({ path, code, args }: ValidationView['failures'][number], language: Language): string {
  const [found, next] = failureText({ code, args }, language);
  return [
    `    <testcase name="input" classname="${xmlText(path)}" time="0">`,
    `      <error type="${xmlText(code)}" message="${xmlText(found)}">${xmlText(next)}</error>`,
    '    </testcase>\n',
  ].join('\n');
}
