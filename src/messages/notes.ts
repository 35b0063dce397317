import type { Language } from './language.ts';

/** What a command says on standard error of its own doing. */
export interface NoteArguments {
  readonly 'baseline-written': { readonly path: string; readonly issues: number };
  readonly 'baseline-kept': { readonly path: string };
  readonly 'rejects-in-utf8': { readonly file: string };
  readonly 'summary-unwritable': { readonly path: string; readonly reason: string };
}

export type NoteCode = keyof NoteArguments;

type NoteWords = { readonly [C in NoteCode]: (args: NoteArguments[C]) => string };

const words: Readonly<Record<Language, NoteWords>> = {
  zh: {
    'baseline-written': ({ path, issues }) => `已把现有的 ${issues} 条问题写入 ${path}，今后不再提示。`,
    'baseline-kept': ({ path }) => `有文件无法读取，已知问题清单 ${path} 未作更新。`,
    'rejects-in-utf8': ({ file }) => `${file} 的编码无法原样写回，剔除的行以 UTF-8 写出。`,
    'summary-unwritable': ({ path, reason }) => `作业摘要无法写入 ${path}（${reason}）；检查结果不受影响。`,
  },
  en: {
    'baseline-written': ({ path, issues }) =>
      issues === 1
        ? `wrote 1 known issue to ${path}; it will not be told again.`
        : `wrote ${issues} known issues to ${path}; they will not be told again.`,
    'baseline-kept': ({ path }) => `the known issues in ${path} are left as they were: an input could not be read.`,
    'rejects-in-utf8': ({ file }) =>
      `the rejected rows of ${file} are written in UTF-8: its own encoding cannot be written.`,
    'summary-unwritable': ({ path, reason }) =>
      `the job summary cannot be written to ${path} (${reason}); the result stands.`,
  },
};

export function noteText<C extends NoteCode>(code: C, args: NoteArguments[C], language: Language): string {
  return words[language][code](args);
}
