import { issuesEn } from '../../messages/issues.en.ts';
import type { IssueWords } from '../../messages/issues.ts';
import { issuesZh } from '../../messages/issues.zh.ts';
import type { Language } from '../../messages/language.ts';

export const issueWords: Readonly<Record<Language, IssueWords>> = { zh: issuesZh, en: issuesEn };
