import type { Language } from './language.ts';

/** Full-width marks hold a gap of their own. */
const fullWidthEnd = /[）】》」』”’]$/;

const marks = { zh: '；', en: '; ' } as const;

/** What is to be told of in a sentence, and how much of it; the JSON has all. */
export interface Listing<T> {
  readonly told: (item: T) => string;
  readonly most: number;
  /** What stands between two; a semicolon unless given. */
  readonly mark?: string;
}

/** The first few of a list in words, and how many there are. */
export function listed<T>(items: readonly T[], { told, most, mark }: Listing<T>, language: Language): string {
  const first = items
    .slice(0, most)
    .map(told)
    .join(mark ?? marks[language]);
  if (items.length <= most) return first;
  if (language === 'en') return `${first} and ${items.length - most} more`;
  return `${first}${fullWidthEnd.test(first) ? '' : ' '}等 ${items.length} 项`;
}
