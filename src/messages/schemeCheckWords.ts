import type { Language } from './language.ts';

/** Words around the findings of a check of a scheme. */
export interface SchemeCheckWords {
  readonly clashes: (count: number) => string;
  readonly remarks: (count: number) => string;
  readonly nothing: string;
  indicator(label: string, id: string): string;
  /** A band by its place from 1. */
  band(indicator: string, place: number): string;
  clash(indicator: string, first: number, second: number): string;
  readonly mendClash: string;
  numbered(place: number, text: string): string;
  said(subject: string, remark: string): string;
}

const zh: SchemeCheckWords = {
  clashes: (count) => `错误 ${count} 处`,
  remarks: (count) => `提示 ${count} 处`,
  nothing: '没有发现问题。',
  indicator: (label, id) => `${label}（${id}）`,
  band: (indicator, place) => `${indicator}第 ${place} 个区间`,
  clash: (indicator, first, second) =>
    `${indicator}第 ${first} 个和第 ${second} 个区间同样具体，又可能同时适用，报告无法取舍：`,
  mendClash: '请让其中一个的适用条件更具体，或让两者的范围不重叠。',
  numbered: (place, text) => `第 ${place} 个  ${text}`,
  said: (subject, remark) => `${subject}：${remark}`,
};

const en: SchemeCheckWords = {
  clashes: (count) => (count === 1 ? '1 error' : `${count} errors`),
  remarks: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  nothing: 'Nothing to remark.',
  indicator: (label, id) => `${label} (${id})`,
  band: (indicator, place) => `${indicator}, band ${place}`,
  clash: (indicator, first, second) =>
    `${indicator}: bands ${first} and ${second} are equally specific and can apply together, so that a report cannot choose:`,
  mendClash: 'Make the conditions of one more specific, or keep the two apart.',
  numbered: (place, text) => `band ${place}  ${text}`,
  said: (subject, remark) => `${subject}: ${remark}`,
};

export const schemeCheckWords: Readonly<Record<Language, SchemeCheckWords>> = { zh, en };
