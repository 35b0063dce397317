import type { ValidationView } from '../../documents/validation/validation.ts';
import type { Language } from '../../messages/language.ts';
import { issueWords } from './issueWords.ts';

/** That a baseline lists issues which the data no longer has; undefined where there is nothing to be said. */
export function staleText({ baseline }: Pick<ValidationView, 'baseline'>, language: Language): string | undefined {
  if (baseline === null || baseline.stale.length === 0) return undefined;
  const count = baseline.stale.reduce((sum, entry) => sum + entry.count, 0);
  return issueWords[language].stale(baseline.path, count);
}
