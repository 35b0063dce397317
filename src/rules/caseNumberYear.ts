import { dayOf } from '../calendar/day.ts';
import { noPrefix } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** The year of the number is not the filing year; around New Year the neighbouring one is fine. */
export const caseNumberYear = defineRule({
  id: 'case-number-year',
  severity: 'warning',
  rejects: false,
  title: { zh: '案号年度与立案年度不符', en: 'year of the case number against the filing year' },
  why: {
    zh: '案号中的年度应是收案年度。跨年前后（12月起可用下一年度，1月底前可用上一年度）属正常；相差更多的，立案日期或案号有误，案件可能算错年份。',
    en: 'The year in a number is that of filing. Around New Year (the next one from 1 December, the last one to 31 January) a neighbour is fine; else the filing date or the number is wrong, and the case may be counted in the wrong year.',
  },
  fix: {
    zh: '核对立案日期和案号。再审、重新立案沿用旧号的可不改。',
    en: 'Check the filing date and the number; leave it where an old number was lawfully kept.',
  },
  example: '案号=（2023）内0203民初12号, 立案日期=2024-03-01',
  check({ rows, prefix, prefixes, filedOn }, report) {
    // From 1 December of the year before to 31 January of the year after.
    const starts = prefixes.map((one) => dayOf((one?.year ?? 0) - 1, 12, 1) ?? 0);
    const ends = prefixes.map((one) => dayOf((one?.year ?? 0) + 1, 1, 31) ?? 0);
    for (let row = 0; row < rows; row++) {
      const filed = filedOn[row] as number;
      const number = prefix[row] as number;
      if (number === noPrefix || filed <= unreadableDay) continue;
      if (filed < (starts[number] as number) || filed > (ends[number] as number)) report(row, 'caseNumber');
    }
  },
});
