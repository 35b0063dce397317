import type { Language } from '../messages/language.ts';

/** The language of the locale: LC_ALL, then LC_MESSAGES, then LANG, then the system's; Chinese for any Chinese one, else English. */
export function localeLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
