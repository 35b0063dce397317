import type { Language } from './language.ts';

interface SettingWords {
  /** Where a value comes from, unless it is a flag or a line of the configuration. */
  readonly sources: Readonly<Record<string, string>>;
  /** In place of a value that every file tells by itself. */
  readonly detected: string;
}

export const settingWords: Readonly<Record<Language, SettingWords>> = {
  zh: { sources: { default: '默认', locale: '随系统语言' }, detected: '自动识别' },
  en: { sources: { default: 'default', locale: 'locale' }, detected: 'detected' },
};
