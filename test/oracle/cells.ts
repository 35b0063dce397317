/** Spec §1 "Cells": what a cell says once its wrapping is taken off. */
export function clean(raw: string): string {
  let text = raw.normalize('NFKC').trim();
  for (;;) {
    const before = text;
    const formula = /^="(.*)"$/s.exec(text);
    if (formula !== null) text = (formula[1] ?? '').trim();
    if (text.startsWith("'")) text = text.slice(1).trim();
    if (text === before) return text;
  }
}

const BLANK_WORDS = ['', '-', '—', '/', '\\', '无', '空', 'null', 'n/a'];

const PLACEHOLDER_DAYS = ['0000-00-00', '0001-01-01', '1899-12-30', '1900-01-00', '1900-01-01', '9999-12-31'];

/** `text` is cleaned. */
export function isBlank(text: string): boolean {
  return BLANK_WORDS.includes(text.toLowerCase()) || PLACEHOLDER_DAYS.includes(text);
}

export function isPlaceholderDay(year: number, month: number, day: number): boolean {
  const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
  return PLACEHOLDER_DAYS.includes(written);
}

/** true, false, or null for blank and for words outside the vocabulary */
export function readFlag(text: string): boolean | null {
  const word = text.toLowerCase();
  if (['是', 'y', 'true', '1', '√'].includes(word)) return true;
  if (['否', 'n', 'false', '0', '×'].includes(word)) return false;
  return null;
}

/** 'small' for 小额诉讼, the word itself for the other known ones, '' for blank and unknown */
export function readProcedure(text: string): string {
  const word = text.replace(/程序$/, '');
  if (word === '小额诉讼' || word === '小额') return 'small';
  if (['简易', '普通', '由简转普', '简易转普通', '速裁', '特别'].includes(word)) return word;
  return '';
}

/** one of the seven outcomes of spec §1, '' for blank and unknown */
export function readAppealOutcome(text: string): string {
  if (['改判', '部分改判', '依法改判'].includes(text)) return '改判';
  if (['发回重审', '发回', '撤销原判,发回重审'].includes(text)) return '发回重审';
  if (['维持', '维持原判', '驳回上诉,维持原判'].includes(text)) return '维持';
  if (['指令审理', '撤销裁定指令审理'].includes(text)) return '指令审理';
  if (text === '调解') return '调解';
  if (['撤回上诉', '撤回', '按撤回上诉处理', '按撤回处理', '准许撤回上诉'].includes(text)) return '撤回上诉';
  if (text === '其他') return '其他';
  return '';
}
