import type { ValidationIssue } from '../../documents/validation/validation.ts';
import type { Language } from '../../messages/language.ts';
import { fieldName, ruleTitle } from '../ruleNames.ts';
import { excerpt } from './excerpt.ts';
import { issueWords } from './issueWords.ts';

/**
 * An issue in one sentence: which column, what is wrong, and whether the row is kept out. The case number is named only
 * where it is given, as it is given.
 */
export function issueText(issue: ValidationIssue, language: Language, caseNumber: string | null = null): string {
  const words = issueWords[language];
  const sentence = words.sentence(caseNumber, placeOf(issue, language), ruleTitle(issue.rule, language));
  return issue.rejects ? words.keptOut(sentence) : sentence;
}

function placeOf({ header, column, field }: ValidationIssue, language: Language): string | null {
  const words = issueWords[language];
  const name = excerpt(header ?? '');
  if (name !== '') return words.column(name);
  if (column !== null) return words.numberedColumn(column);
  return field === null ? null : words.noColumn(fieldName(field, language));
}
