import type { ValidationView } from '../../documents/validation/validation.ts';
import { failureText } from '../../messages/failureText.ts';
import type { Language } from '../../messages/language.ts';
import { type Severity, severities } from '../../rules/rule.ts';
import { ruleTitle } from '../ruleNames.ts';
import { inChunks } from '../text/chunks.ts';
import { issueWords } from './issueWords.ts';
import { type JunitOptions, type JunitRun, junitRun, type RuleOutcome, type Suite } from './junitSuites.ts';
import { xmlText } from './xmlText.ts';

/**
 * JUnit XML: a suite per file, a case per rule and file. What fails the gate fails a case, the rest is its output. An
 * input that could not be read is a case in error. Walks the issues once, as far as is needed.
 */
export function renderValidationJunit(view: ValidationView, options: JunitOptions): Iterable<string> {
  return inChunks(piecesOf(junitRun(view, options), options.language));
}

function* piecesOf({ suites, failing }: JunitRun, language: Language): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="courtstat" ${counts([...suites.values()], failing)}>\n`;
  for (const [name, suite] of suites) {
    yield `  <testsuite name="${xmlText(name)}" ${counts([suite], failing)}>\n`;
    for (const failure of suite.failures) yield unreadableCase(failure, language);
    for (const [rule, outcome] of suite.outcomes) yield caseText(name, rule, outcome, failing, language);
    for (const text of suite.output) yield `    <system-out>${xmlText(text)}</system-out>\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

/** Nothing took time: the same run gives the same file. */
function counts(suites: readonly Suite[], failing: JunitRun['failing']): string {
  const outcomes = suites.flatMap((suite) => [...suite.outcomes.values()]);
  const errors = suites.reduce((sum, { failures }) => sum + failures.length, 0);
  const failed = outcomes.filter((outcome) => occurring(outcome).some((severity) => failing.has(severity))).length;
  return `tests="${outcomes.length + errors}" failures="${failed}" errors="${errors}" time="0"`;
}

function occurring(outcome: RuleOutcome): Severity[] {
  return severities.filter((severity) => outcome[severity].count > 0);
}

function caseText(
  file: string,
  rule: string,
  outcome: RuleOutcome,
  failing: JunitRun['failing'],
  language: Language,
): string {
  const open = `    <testcase name="${xmlText(rule)}" classname="${xmlText(file)}" time="0"`;
  const told = occurring(outcome);
  const failed = told.filter((severity) => failing.has(severity));
  const passed = told.filter((severity) => !failing.has(severity));
  const content = [failureOf(rule, outcome, failed, language), outputOf(rule, outcome, passed, language)].join('');
  return content === '' ? `${open}/>\n` : `${open}>\n${content}    </testcase>\n`;
}

/** One failure, its severities told apart where there are several. */
function failureOf(rule: string, outcome: RuleOutcome, failed: readonly Severity[], language: Language): string {
  const [only] = failed;
  if (only === undefined) return '';
  const total = failed.reduce((sum, severity) => sum + outcome[severity].count, 0);
  const text = failed.length === 1 ? linesOf(outcome[only], language) : partsOf(rule, outcome, failed, language);
  const message = xmlText(headOf(rule, total, language));
  return `      <failure type="${xmlText(rule)}" message="${message}">${text}</failure>\n`;
}

function outputOf(rule: string, outcome: RuleOutcome, passed: readonly Severity[], language: Language): string {
  if (passed.length === 0) return '';
  return `      <system-out>${partsOf(rule, outcome, passed, language)}</system-out>\n`;
}

function partsOf(rule: string, outcome: RuleOutcome, told: readonly Severity[], language: Language): string {
  return told
    .map((severity) => {
      const head = issueWords[language].ofSeverity(severity, headOf(rule, outcome[severity].count, language));
      return [xmlText(head), linesOf(outcome[severity], language)].filter((text) => text !== '').join('\n');
    })
    .join('\n');
}

function headOf(rule: string, count: number, language: Language): string {
  return issueWords[language].ofRule(ruleTitle(rule, language), count);
}

/** The lines, and how many there are besides; nothing where none is listed, since the head has the count. */
function linesOf({ count, lines }: RuleOutcome[Severity], language: Language): string {
  const rest = count - lines.length;
  const more = rest > 0 && lines.length > 0 ? [issueWords[language].more(rest)] : [];
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
