import { initEn } from './init.en.ts';
import type { InitWords } from './init.ts';
import { initZh } from './init.zh.ts';
import type { Language } from './language.ts';

export const initWords: Readonly<Record<Language, InitWords>> = { zh: initZh, en: initEn };
