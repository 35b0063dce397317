import type { CaseColumn } from '../../documents/caseList/caseColumns.ts';
import type { CaseList } from '../../documents/caseList/caseList.ts';
import type { CaseListWords } from '../../messages/caseList.ts';
import type { ExplanationSetting } from '../explanation/explanationSetting.ts';

/** What every part of a list of cases is printed with. */
export interface CaseListSetting extends Omit<ExplanationSetting, 'explanation' | 'words' | 'ellipsis'> {
  readonly list: CaseList;
  readonly words: CaseListWords;
}

/** A column of a list with the texts of its cells, which are empty where there is nothing. */
export interface PrintedColumn {
  readonly column: CaseColumn;
  readonly head: string;
  readonly texts: readonly string[];
}
