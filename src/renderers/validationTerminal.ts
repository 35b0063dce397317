import type { ChalkInstance } from 'chalk';
import type { ValidationView } from '../documents/validation.ts';
import type { Language } from '../messages/language.ts';
import { type ValidationWords, validationWords } from '../messages/validation.ts';
import { asciiGlyphs, type Glyphs, unicodeGlyphs, withAsciiSigns } from './glyphs.ts';
import { cleanDocument, printable } from './untrusted.ts';
import { renderValidationFacts, renderValidationNotes, renderValidationTotal } from './validationTerminalFacts.ts';
import { groupIssues, renderIssueGroups } from './validationTerminalIssues.ts';
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
  readonly words: ValidationWords;
  readonly glyphs: Glyphs;
}

const leastWidth = 60;

/** A validation as text for a terminal: grouped by rule with counts and first examples, then the rest, then a summary. */
export function renderValidationTerminal(view: ValidationView, options: ValidationTerminalOptions): string {
  const { issues, ...rest } = view;
  const setting: ValidationSetting = {
    ...options,
    width: Math.max(leastWidth, options.width),
    view: cleanDocument(rest),
    words: validationWords[options.language],
    glyphs: options.ascii ? asciiGlyphs : unicodeGlyphs,
  };
  const groups = groupIssues(issues, options.examples);
  const sections = [
    [setting.chalk.bold(setting.words.title)],
    renderValidationFacts(setting),
    renderIssueGroups(groups, 'error', setting),
    renderIssueGroups(groups, 'warning', setting),
    renderIssueGroups(groups, 'info', setting),
    renderReconciliation(setting),
    renderObservations(setting),
    renderStale(setting),
    renderValidationNotes(setting),
    renderValidationTotal(setting),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${options.ascii ? withAsciiSigns(text) : text}\n`;
}

/** A cell's content between quotation marks of the language, cut where it is long. */
export function quoted(text: string, language: Language): string {
  const plain = printable(text);
  const cut = plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
  return language === 'zh' ? `“${cut}”` : `"${cut}"`;
}
