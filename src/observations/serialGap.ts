import type { NumberPrefix } from '../cases/caseNumber.ts';
import { type Gaps, gapsOf } from './facts/gaps.ts';
import { serialsByPrefix } from './facts/serials.ts';
import { defineObservation, type Found } from './observation.ts';

/** Gaps under one prefix, written as （2024）内0203民初. */
type SerialGap = Readonly<Gaps> & { readonly prefix: string };

/** Review of death sentences: its serials are random (法〔2015〕137号 art. 10). */
const randomSerials = '刑核';

/**
 * Numbers that are missing between those of one court, year and type code, which are given one after the other (法〔2015〕137号
 * arts. 9, 10). Rejected rows count as present: they stand in the file. Old-style numbers are not looked at, since many
 * courts had several runs of them.
 */
export const serialGap = defineObservation<'serial-gap', SerialGap>({
  id: 'serial-gap',
  title: { zh: '案号编号不连续', en: 'gaps in the case numbers' },
  why: {
    zh: '同一法院、同一年度、同一类型代字的案号依次编号，中间缺号，多半是有案件没有导出，各项指标都可能受影响。',
    en: 'A court numbers the cases of a year and type one after the other. A number that is missing in between is most likely a case that was not exported, and every indicator may be off.',
  },
  fix: {
    zh: '到案件系统按缺号查找：被导出条件排除的，放宽条件重新导出；因单元格数不符等没能读入的行，先改正再读。往年案号只有旧存案件的、号码已注销的，属正常。',
    en: 'Look the missing numbers up in the case system. Widen the conditions of the export, and mend rows that could not be read. Gaps are normal where only unfinished cases of earlier years were exported, or a number was cancelled.',
  },
  example: '案号=（2024）内0203民初14号, 案号=（2024）内0203民初21号',
  sentence: {
    zh: ({ prefix, first, last, present, missing, gaps, ranges, apart, outliers }) => {
      const listed = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
      const more = gaps > ranges.length ? `，共 ${gaps} 处，只列最长的 ${ranges.length} 处` : '';
      return [
        `${prefix} ${first} 号至 ${last} 号，有 ${present} 个号`,
        missing === 0 ? '，没有缺号。' : `，缺 ${missing} 个号（${listed}${more}）。`,
        missing > present ? '缺号多于现有的号，可能只导出了一部分案件（如往年旧存）。' : '',
        apart === 0
          ? ''
          : `另有 ${outliers.join('、')} ${apart > outliers.length ? `等 ${apart} 个号` : '号'}远高于其余各号，疑似录错，未计入。`,
      ].join('');
    },
    en: ({ prefix, first, last, present, missing, gaps, ranges, apart, outliers }) => {
      const listed = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
      const more = gaps > ranges.length ? `; the ${ranges.length} longest of ${gaps} gaps` : '';
      const absent = missing === 1 ? '1 number is missing' : `${missing} numbers are missing`;
      return [
        `${prefix} ${first} to ${last}: ${present} there, `,
        missing === 0 ? 'none is missing.' : `${absent} (${listed}${more}).`,
        missing > present
          ? ' More are missing than there: perhaps only some cases, such as old ones, were exported.'
          : '',
        apart === 0
          ? ''
          : ` Not counted: ${outliers.join(', ')}${apart > outliers.length ? ` and ${apart - outliers.length} more` : ''}, far above all others and perhaps mistyped.`,
      ].join('');
    },
  },
  observe(table) {
    const places = new Map(table.courts.map(({ code }, index) => [code, index]));
    const numbered = ({ courtCode, typeCode }: NumberPrefix) => courtCode !== undefined && typeCode !== randomSerials;
    return serialsByPrefix(table, numbered)
      .flatMap(({ prefix, serials }): (Found<SerialGap> & { identity: string })[] => {
        const gaps = gapsOf(serials);
        if (gaps.missing === 0 && gaps.apart === 0) return [];
        const { identity, courtCode } = table.prefixes[prefix] as NumberPrefix;
        const args = { prefix: written(identity), ...gaps };
        return [{ input: null, court: places.get(courtCode ?? '') ?? null, args, identity }];
      })
      .sort((a, b) => (a.identity < b.identity ? -1 : 1))
      .map(({ input, court, args }) => ({ input, court, args }));
  },
});

/** `2024 内0203 民初` as numbers begin. */
function written(identity: string): string {
  const [year = '', ...rest] = identity.split(' ');
  return `（${year}）${rest.join('')}`;
}
