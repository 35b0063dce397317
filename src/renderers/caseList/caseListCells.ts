import { fields, isFieldId } from '../../cases/fields.ts';
import type { CaseColumn } from '../../documents/caseList/caseColumns.ts';
import type { ListedCase } from '../../documents/caseList/caseList.ts';
import { enCaseList } from '../../messages/caseList.en.ts';
import type { CaseListWords } from '../../messages/caseList.ts';
import { zhCaseList } from '../../messages/caseList.zh.ts';
import { groupName, groupWords } from '../../messages/groupWords.ts';
import type { Language } from '../../messages/language.ts';
import { valueWords } from '../../messages/valueWords.ts';

export const caseListWords: Readonly<Record<Language, CaseListWords>> = { zh: zhCaseList, en: enCaseList };

/** The head of a column: as courts' exports have it, or its English header as words. */
export function columnHead(column: CaseColumn, language: Language): string {
  if (!isFieldId(column)) return caseListWords[language].columns[column];
  const headers: readonly string[] = fields.find(({ id }) => id === column)?.headers ?? [];
  const chosen = language === 'zh' ? headers[0] : headers.find((header) => /^[a-z_]+$/.test(header));
  const words = (chosen ?? column).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Cell = NonNullable<ListedCase[CaseColumn]>;

/** What a cell of a column says in words; a word that this version does not know stands for itself. */
export function cellWords(column: CaseColumn, language: Language): (cell: Cell) => string | number {
  const words = vocabularyOf(column, language);
  if (words !== undefined) return (cell) => words[cell] ?? cell;
  return column === 'caseType' ? (cell) => groupName('case-type', String(cell), language) : (cell) => cell;
}

function vocabularyOf(column: CaseColumn, language: Language): Readonly<Record<string, string>> | undefined {
  const { flags, closingMethods, outcomes, tribunals } = valueWords[language];
  switch (column) {
    case 'smallClaims':
    case 'appealed':
    case 'pronouncedInCourt':
      return flags;
    case 'procedure':
      return groupWords[language].procedures;
    case 'closingMethod':
      return closingMethods;
    case 'tribunal':
      return tribunals;
    case 'appealOutcome':
    case 'retrialOutcome':
      return outcomes;
    default:
      return undefined;
  }
}
