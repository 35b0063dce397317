import type { Language } from './language.ts';
import { enSummary } from './summary.en.ts';
import type { SummaryWords } from './summary.ts';
import { zhSummary } from './summary.zh.ts';

export const summaryWords: Readonly<Record<Language, SummaryWords>> = { zh: zhSummary, en: enSummary };
