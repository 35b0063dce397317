import type { ValidationView } from '../documents/validation.ts';
import { rules } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import { excerpt } from './excerpt.ts';
import { issueWords } from './issueWords.ts';
import { shownCaseNumber } from './maskedCaseNumber.ts';
import type { ValidationOptions } from './validationOptions.ts';

export interface JunitOptions extends ValidationOptions {
  /** Ids of the rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Whether case numbers are shown whole. */
  readonly caseNumbers?: boolean;
}

/** What one rule found in one file, by severity: how much, and the first lines to be told. */
export type RuleOutcome = Readonly<Record<Severity, { count: number; readonly lines: string[] }>>;

/** A file, or the data as a whole: why it could not be read, and the outcomes by rule. */
export interface Suite {
  readonly failures: readonly ValidationView['failures'][number][];
  readonly outcomes: Map<string, RuleOutcome>;
}

export const linesTold = 20;

/** Every rule that is on for every file, and the observations that occur. Walks the issues once. */
export function junitSuites(view: ValidationView, options: JunitOptions): Map<string, Suite> {
  const { language, caseNumbers = false, observationText } = options;
  const words = issueWords[language];
  const on = rules.filter(({ id }) => !options.off.has(id));
  const suites = new Map<string, Suite>();
  for (const { path } of view.inputs) {
    suites.set(path, { failures: [], outcomes: new Map(on.map(({ id }) => [id, noOutcome()])) });
  }
  for (const failure of view.failures) {
    const { failures, outcomes } = suites.get(failure.path) ?? noSuite();
    suites.set(failure.path, { failures: [...failures, failure], outcomes });
  }
  let errors = 0;
  for (const { rule, severity, file, line, column, header, caseNumber } of view.issues) {
    if (severity === 'error') errors++;
    tell(suites, file, rule, severity, () =>
      words.position(line, column, excerpt(header ?? ''), shownCaseNumber(caseNumber, caseNumbers)),
    );
  }
  for (const observation of view.observations) {
    const { rule, severity, file } = observation;
    if (severity === 'error') errors++;
    tell(suites, file ?? words.wholeRun, rule, severity, () => observationText(observation, language));
  }
  if (view.omitted > 0) {
    // Which rules and files they belong to is not known; that errors are among them must not be lost.
    const severity = view.summary.errors > errors ? 'error' : 'info';
    tell(suites, words.wholeRun, 'max-errors', severity, () => words.omitted(view.omitted));
  }
  return suites;
}

function tell(suites: Map<string, Suite>, name: string, rule: string, severity: Severity, line: () => string): void {
  const suite = suites.get(name) ?? noSuite();
  const outcome = suite.outcomes.get(rule) ?? noOutcome();
  const ofSeverity = outcome[severity];
  ofSeverity.count++;
  if (ofSeverity.lines.length < linesTold) ofSeverity.lines.push(line());
  suite.outcomes.set(rule, outcome);
  suites.set(name, suite);
}

function noSuite(): Suite {
  return { failures: [], outcomes: new Map() };
}

function noOutcome(): RuleOutcome {
  return { error: { count: 0, lines: [] }, warning: { count: 0, lines: [] }, info: { count: 0, lines: [] } };
}
