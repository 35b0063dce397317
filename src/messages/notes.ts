import type { Language } from './language.ts';

/** What a command says on standard error of its own doing. */
export interface NoteArguments {
  readonly 'baseline-written': { readonly path: string; readonly issues: number };
  readonly 'rejects-in-utf8': { readonly file: string };
}

export type NoteCode = keyof NoteArguments;

type NoteWords = { readonly [C in NoteCode]: (args: NoteArguments[C]) => string };

const words: Readonly<Record<Language, NoteWords>> = {
  zh: {
    'baseline-written': ({ path, issues }) => `已把现有的 ${issues} 条问题写入 ${path}，今后不再提示。`,
    'rejects-in-utf8': ({ file }) => `${file} 的编码无法原样写回，剔除的行以 UTF-8 写出。`,
  },
  en: {
    'baseline-written': ({ path, issues }) => `wrote ${issues} known issues to ${path}; they will not be told again.`,
    'rejects-in-utf8': ({ file }) =>
      `the rejected rows of ${file} are written in UTF-8: its own encoding cannot be written.`,
  },
};

export function noteText<C extends NoteCode>(code: C, args: NoteArguments[C], language: Language): string {
  return words[language][code](args);
}
