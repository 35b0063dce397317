import { failingSeverities, type Gate } from '../../documents/validation/gate.ts';
import type { ValidationView } from '../../documents/validation/validation.ts';
import { rules } from '../../rules/registry.ts';
import type { Severity } from '../../rules/rule.ts';
import { excerpt } from './excerpt.ts';
import { issueWords } from './issueWords.ts';
import { shownCaseNumber } from './maskedCaseNumber.ts';
import { staleText } from './staleText.ts';
import type { ValidationOptions } from './validationOptions.ts';

export interface JunitOptions extends ValidationOptions {
  /** Ids of the rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Whether case numbers are shown whole. */
  readonly caseNumbers?: boolean;
  readonly gate: Gate;
}

/** What one rule found in one file, by severity: how much, and the first lines to be told. */
export type RuleOutcome = Readonly<Record<Severity, { count: number; readonly lines: string[] }>>;

/** A file, or the data as a whole: why it could not be read, the outcomes by rule, and what else there is to be said. */
export interface Suite {
  readonly failures: ValidationView['failures'];
  readonly outcomes: Map<string, RuleOutcome>;
  readonly output: string[];
}

/** The suites of a run, and the severities that fail a case. */
export interface JunitRun {
  readonly suites: ReadonlyMap<string, Suite>;
  readonly failing: ReadonlySet<Severity>;
}

const linesTold = 20;

/** Every rule that is on for every file, and the observations that occur. Walks the issues once, as far as is needed. */
export function junitRun(view: ValidationView, options: JunitOptions): JunitRun {
  const suites = new Map<string, Suite>();
  const suiteOf = (name: string) => found(suites, name, noSuite);
  const on = rules.filter(({ id }) => !options.off.has(id));
  for (const { path } of view.inputs) {
    for (const { id } of on) suiteOf(path).outcomes.set(id, noOutcome());
  }
  for (const failure of view.failures) suiteOf(failure.path).failures.push(failure);
  const outcomeOf = (file: string, rule: string) => found(suiteOf(file).outcomes, rule, noOutcome);
  for (const { rule, file, severity, count } of view.counts) outcomeOf(file, rule)[severity].count = count;
  tellIssues(view, outcomeOf, options);
  const { language, caseNumbers = false, observationText } = options;
  const { wholeRun } = issueWords[language];
  for (const observation of view.observations) {
    const ofSeverity = outcomeOf(observation.file ?? wholeRun, observation.rule)[observation.severity];
    ofSeverity.count++;
    if (ofSeverity.lines.length < linesTold) {
      ofSeverity.lines.push(observationText(observation, language, caseNumbers));
    }
  }
  const stale = staleText(view, language);
  if (stale !== undefined) suiteOf(wholeRun).output.push(stale);
  return { suites, failing: new Set(failingSeverities(view.summary, options.gate)) };
}

/** Tells the first issues of every rule, file and severity; the rest are only counted. */
function tellIssues(
  { issues, counts }: ValidationView,
  outcomeOf: (file: string, rule: string) => RuleOutcome,
  { language, caseNumbers = false }: JunitOptions,
): void {
  let untold = counts.reduce((sum, { count }) => sum + Math.min(count, linesTold), 0);
  for (const { rule, severity, file, line, column, header, caseNumber } of issues) {
    if (untold === 0) return;
    const { lines } = outcomeOf(file, rule)[severity];
    if (lines.length === linesTold) continue;
    const number = shownCaseNumber(caseNumber, caseNumbers);
    lines.push(issueWords[language].position(line, column, excerpt(header ?? ''), number));
    untold--;
  }
}

function found<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function noSuite(): Suite {
  return { failures: [], outcomes: new Map(), output: [] };
}

function noOutcome(): RuleOutcome {
  return { error: { count: 0, lines: [] }, warning: { count: 0, lines: [] }, info: { count: 0, lines: [] } };
}
