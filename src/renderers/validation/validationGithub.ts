import type { ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';
import { failureText } from '../../messages/failureText.ts';
import type { Observation } from '../../observations/observation.ts';
import { type Severity, severities } from '../../rules/rule.ts';
import { ruleTitle } from '../ruleNames.ts';
import { inChunks } from '../text/chunks.ts';
import { printable } from '../text/untrusted.ts';
import { issueText } from './issueText.ts';
import { issueWords } from './issueWords.ts';
import { shownCaseNumber } from './maskedCaseNumber.ts';
import { staleText } from './staleText.ts';
import type { ValidationOptions } from './validationOptions.ts';

export interface GithubOptions extends ValidationOptions {
  /** Whether case numbers are shown whole: logs of a public repository can be read by all. */
  readonly caseNumbers?: boolean;
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows so many of each kind for a step. */
const mostOfKind = 10;

interface Annotation {
  readonly severity: Severity;
  readonly file: string | null;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

/**
 * Workflow commands that GitHub shows at the lines of the files: at most ten of a kind, then how many more there are.
 * Columns are left out, since GitHub would count characters. Walks the issues as far as is needed.
 */
export function renderValidationGithub(view: ValidationView, options: GithubOptions): Iterable<string> {
  return inChunks(linesOf(view, options));
}

function* linesOf(view: ValidationView, options: GithubOptions): Generator<string> {
  const { errors, warnings, infos } = view.summary;
  const stale = staleText(view, options.language) === undefined ? 0 : 1;
  const totals = { error: errors + view.failures.length, warning: warnings, info: infos + stale };
  const shown = { error: 0, warning: 0, info: 0 };
  const isFull = (severity: Severity) => shown[severity] >= Math.min(mostOfKind, totals[severity]);
  for (const annotation of annotationsOf(view, options)) {
    if (severities.every(isFull)) break;
    if (isFull(annotation.severity)) continue;
    shown[annotation.severity]++;
    yield commandLine(annotation);
  }
  for (const severity of severities) {
    const more = totals[severity] - shown[severity];
    if (more > 0) yield `::${commands[severity]}::${data(issueWords[options.language].moreOf(severity, more))}\n`;
  }
}

function* annotationsOf(view: ValidationView, options: GithubOptions): Generator<Annotation> {
  for (const failure of view.failures) {
    const message = issueWords[options.language].advice(...failureText(failure, options.language));
    yield { severity: 'error', file: failure.path, line: null, title: failure.code, message };
  }
  const stale = staleText(view, options.language);
  if (stale !== undefined) yield { severity: 'info', file: null, line: null, title: 'baseline', message: stale };
  // Before the issues, of which there may be millions.
  for (const observation of view.observations) yield ofObservation(observation, options);
  for (const issue of view.issues) yield ofIssue(issue, options);
}

function ofIssue(issue: ValidationIssue, { language, caseNumbers = false }: GithubOptions): Annotation {
  const { severity, file, line, rule } = issue;
  const message = issueText(issue, language, shownCaseNumber(issue.caseNumber, caseNumbers));
  return { severity, file, line, title: issueWords[language].ruleWithId(ruleTitle(rule, language), rule), message };
}

function ofObservation(
  observation: Observation,
  { language, caseNumbers = false, observationText }: GithubOptions,
): Annotation {
  const { severity, file, rule } = observation;
  const title = issueWords[language].ruleWithId(ruleTitle(rule, language), rule);
  return { severity, file, line: null, title, message: observationText(observation, language, caseNumbers) };
}

function commandLine({ severity, file, line, title, message }: Annotation): string {
  const properties = Object.entries({ file, line, title })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
}

/** What comes after the second pair of colons. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
