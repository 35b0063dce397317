import type { ChalkInstance } from 'chalk';
import type { ValidationView } from '../../documents/validation/validation.ts';
import type { IssueWords } from '../../messages/issues.ts';
import type { Language } from '../../messages/language.ts';
import { type ValidationWords, validationWords } from '../../messages/validation.ts';
import { inChunks } from '../text/chunks.ts';
import { asciiGlyphs, type Glyphs, unicodeGlyphs, withAsciiSigns } from '../text/glyphs.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { issueWords } from './issueWords.ts';
import { renderValidationFacts, renderValidationNotes, renderValidationTotal } from './validationTerminalFacts.ts';
import { issueGroups, renderIssueGroups } from './validationTerminalIssues.ts';
import { renderObservations, renderReconciliation, renderStale } from './validationTerminalRest.ts';

export interface ValidationTerminalOptions {
  readonly language: Language;
  readonly width: number;
  readonly ascii: boolean;
  readonly chalk: ChalkInstance;
  /** Issues listed of each rule at most. */
  readonly examples: number;
}

/** What every part of the terminal view is printed with; everything from the data is cleaned. */
export interface ValidationSetting extends ValidationTerminalOptions {
  readonly view: Omit<ValidationView, 'issues'>;
  /** The words of every format, and those of the terminal only. */
  readonly shared: IssueWords;
  readonly words: ValidationWords;
  readonly glyphs: Glyphs;
  /** A number for each input by its path, where there are several: paths may be long. */
  readonly marks: ReadonlyMap<string, string>;
}

const leastWidth = 60;

/**
 * A validation as text for a terminal: grouped by rule with counts and first examples, then the rest, then a summary. Walks
 * the issues once, as far as is needed.
 */
export function renderValidationTerminal(view: ValidationView, options: ValidationTerminalOptions): Iterable<string> {
  return inChunks(linesOf(view, options));
}

function* linesOf(view: ValidationView, options: ValidationTerminalOptions): Generator<string> {
  const { issues, ...rest } = view;
  const clean = cleanDocument(rest);
  const setting: ValidationSetting = {
    ...options,
    width: Math.max(leastWidth, options.width),
    view: clean,
    shared: issueWords[options.language],
    words: validationWords[options.language],
    glyphs: options.ascii ? asciiGlyphs : unicodeGlyphs,
    marks: new Map(clean.inputs.length > 1 ? clean.inputs.map(({ path }, index) => [path, `[${index + 1}]`]) : []),
  };
  let isFirst = true;
  for (const section of sectionsOf(view, setting)) {
    let isHead = !isFirst;
    for (const line of section) {
      if (isHead) yield '\n';
      yield `${(options.ascii ? withAsciiSigns(line) : line).trimEnd()}\n`;
      isHead = false;
      isFirst = false;
    }
  }
}

function* sectionsOf(view: ValidationView, setting: ValidationSetting): Generator<Iterable<string>> {
  yield [setting.chalk.bold(setting.shared.title)];
  yield renderValidationFacts(setting);
  const groups = issueGroups(view, setting.examples);
  yield renderIssueGroups(groups, 'error', setting);
  yield renderIssueGroups(groups, 'warning', setting);
  yield renderIssueGroups(groups, 'info', setting);
  yield renderReconciliation(setting);
  yield renderObservations(setting);
  yield renderStale(setting);
  yield renderValidationNotes(setting);
  yield renderValidationTotal(setting);
}
