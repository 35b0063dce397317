import { fields } from '../cases/fields.ts';
import type { Language } from '../messages/language.ts';
import { findings } from '../observations/findings.ts';

const titles = new Map(findings.map(({ id, title }) => [id, title]));

/** What a rule or an observation is called; an id that this version does not know is its own name. */
export function ruleTitle(id: string, language: Language): string {
  return titles.get(id)?.[language] ?? id;
}

/** A column by the header that courts' exports use; English readers also get the English one. */
export function fieldName(id: string, language: Language): string {
  const headers: readonly string[] = fields.find((field) => field.id === id)?.headers ?? [];
  const [first = id] = headers;
  const english = headers.find((header) => /^[a-z_]+$/.test(header));
  return language === 'zh' || english === undefined ? first : `${english} (${first})`;
}
