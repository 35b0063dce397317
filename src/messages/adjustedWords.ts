import type { Language } from './language.ts';
import { monthName } from './schemeWords.ts';

/** What was put in the place of a scheme's own list of type codes, or calendar. */
export interface AdjustedWords {
  excludeTypeCodes(codes: readonly string[]): string;
  calendar(yearStartMonth: number, monthStartDay: number): string;
}

export const adjustedWords: Readonly<Record<Language, AdjustedWords>> = {
  zh: {
    excludeTypeCodes: (codes) =>
      codes.length === 0
        ? '方案所列的排除代字未采用，不排除任何案件（--exclude-type-codes）'
        : `排除代字不按方案，改为 ${codes.join('、')}（--exclude-type-codes）`,
    calendar: (yearStartMonth, monthStartDay) =>
      `统计年历不按方案，改为年度始于 ${yearStartMonth} 月、${monthStartDay === 1 ? '月为自然月' : `月为上月 ${monthStartDay} 日至当月 ${monthStartDay - 1} 日`}（配置 calendar）`,
  },
  en: {
    excludeTypeCodes: (codes) =>
      codes.length === 0
        ? 'Not its list of type codes to leave out: none is (--exclude-type-codes)'
        : `Not its list of type codes to leave out, but ${codes.join(', ')} (--exclude-type-codes)`,
    calendar: (yearStartMonth, monthStartDay) =>
      `Not its calendar: the year begins with ${monthName(yearStartMonth)}, ${monthStartDay === 1 ? 'months are calendar months' : `months run from day ${monthStartDay} of the month before to day ${monthStartDay - 1}`} (calendar in the configuration)`,
  },
};
