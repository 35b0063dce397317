import type { CourtstatError, ErrorArguments, ErrorCode } from '../errors.ts';
import { errorsEn } from './errors.en.ts';
import type { ErrorWords } from './errors.ts';
import { errorsZh } from './errors.zh.ts';
import type { Language } from './language.ts';

const words: Readonly<Record<Language, ErrorWords>> = { zh: errorsZh, en: errorsEn };

/** What was found and where; then what to do next. */
export function errorText(error: CourtstatError, language: Language): readonly [string, string] {
  const say = words[language][error.code] as (args: ErrorArguments[ErrorCode]) => readonly [string, string];
  return say(error.args);
}

/** What a bug in courtstat says before its stack. */
export function bugText(language: Language): string {
  return language === 'zh'
    ? 'courtstat 内部出错，这是程序的缺陷，不是数据的问题。请把以下内容（不含案件数据）连同所用命令报告给开发者：'
    : 'courtstat failed: this is a bug in the program, not a fault of your data. Please report the command and the following (it holds no case data):';
}
