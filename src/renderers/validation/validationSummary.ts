import type { ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';
import { failureText } from '../../messages/failureText.ts';
import type { IssueWords } from '../../messages/issues.ts';
import { ruleTitle } from '../ruleNames.ts';
import { inChunks } from '../text/chunks.ts';
import { markdownText, table } from '../text/markdownText.ts';
import { excerpt } from './excerpt.ts';
import { firstIssues } from './firstIssues.ts';
import { issueWords } from './issueWords.ts';
import { shownCaseNumber } from './maskedCaseNumber.ts';
import { staleText } from './staleText.ts';
import type { ValidationOptions } from './validationOptions.ts';
import { withinBytes } from './withinBytes.ts';

export interface SummaryOptions extends ValidationOptions {
  /** Whether case numbers are shown whole. */
  readonly caseNumbers?: boolean;
}

/** GitHub takes 1 MiB a step; some room is left to what else the step writes. */
const mostBytes = 1_000_000;
const examplesOfRule = 5;
const mostObservations = 50;

/**
 * The summary of a GitHub job in Markdown: counts, a table by rule, first examples. Always less than 1 MiB. Walks the
 * issues once, as far as is needed.
 */
export function renderValidationSummary(view: ValidationView, options: SummaryOptions): Iterable<string> {
  const { cut } = issueWords[options.language].summary;
  return inChunks(withinBytes(piecesOf(view, options), mostBytes, `\n${markdownText(cut)}\n`));
}

function* piecesOf(view: ValidationView, options: SummaryOptions): Generator<string> {
  const words = issueWords[options.language];
  yield `## ${words.title}\n\n`;
  yield* counts(view, words);
  yield* failures(view, options);
  yield* byRule(view, options);
  yield* observations(view, options);
  yield* stale(view, options);
  yield* examples(view, options);
}

function* counts({ summary, failures }: ValidationView, words: IssueWords): Generator<string> {
  const names = ['rows', 'accepted', 'rejected', 'errors', 'warnings', 'infos', 'known'] as const;
  yield* table(
    names.map((name) => words.summary.counts[name]),
    [names.map((name) => summary[name])],
    [],
  );
  const isClean = summary.errors + summary.warnings + summary.infos + failures.length === 0;
  if (isClean) yield `${words.clean(summary.known)}\n\n`;
}

function* failures(view: ValidationView, { language }: SummaryOptions): Generator<string> {
  if (view.failures.length === 0) return;
  const { advice, summary } = issueWords[language];
  yield `### ${summary.failures}\n\n`;
  for (const failure of view.failures) {
    const text = advice(...failureText(failure, language));
    yield `- **${markdownText(failure.path)}** ${markdownText(text)}\n`;
  }
  yield '\n';
}

function* byRule(view: ValidationView, { language }: SummaryOptions): Generator<string> {
  const words = issueWords[language].summary;
  const counted = Object.entries(view.summary.byRule).filter(([, count]) => count > 0);
  if (counted.length === 0) return;
  yield `### ${words.rules}\n\n`;
  const rows = counted.map(([rule, count]) => [markdownText(namedRule(rule, language)), count]);
  yield* table([words.rule, words.count], rows, [0]);
}

function* observations(
  view: ValidationView,
  { language, caseNumbers = false, observationText }: SummaryOptions,
): Generator<string> {
  if (view.observations.length === 0) return;
  const words = issueWords[language];
  yield `### ${words.summary.observations}\n\n`;
  for (const observation of view.observations.slice(0, mostObservations)) {
    const file = observation.file === null ? '' : `**${markdownText(observation.file)}** `;
    yield `- ${file}${markdownText(observationText(observation, language, caseNumbers))}\n`;
  }
  const more = view.observations.length - mostObservations;
  if (more > 0) yield `- ${words.more(more)}\n`;
  yield '\n';
}

function* stale(view: ValidationView, { language }: SummaryOptions): Generator<string> {
  const text = staleText(view, language);
  if (text !== undefined) yield `${markdownText(text)}\n\n`;
}

function* examples(view: ValidationView, options: SummaryOptions): Generator<string> {
  const { language } = options;
  const words = issueWords[language];
  const found = firstIssues(view, examplesOfRule);
  if (found.size > 0) yield `### ${words.summary.examples}\n\n`;
  for (const [rule, issues] of found) {
    yield `#### ${markdownText(namedRule(rule, language))}\n\n`;
    for (const issue of issues) yield `- ${example(issue, options)}\n`;
    yield '\n';
  }
  if (view.omitted > 0) yield `${markdownText(words.omitted(view.omitted))}\n`;
}

function example(issue: ValidationIssue, { language, caseNumbers = false }: SummaryOptions): string {
  const { line, column, header } = issue;
  const number = shownCaseNumber(issue.caseNumber, caseNumbers);
  const position = issueWords[language].position(line, column, excerpt(header ?? ''), number);
  return `**${markdownText(issue.file)}** ${markdownText(position)}`;
}

function namedRule(rule: string, language: ValidationOptions['language']): string {
  return issueWords[language].ruleWithId(ruleTitle(rule, language), rule);
}
