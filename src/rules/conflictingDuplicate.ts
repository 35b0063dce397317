import type { FieldId } from '../cases/fields.ts';
import { defineRule } from './rule.ts';

const compared: readonly ('filedOn' | 'closedOn' | 'court')[] = ['filedOn', 'closedOn', 'court'];

/** A repeated case number whose filing day, closing day or court is not that of the row kept; told at the first that differs. */
export const conflictingDuplicate = defineRule({
  id: 'conflicting-duplicate',
  severity: 'error',
  rejects: false,
  title: { zh: '重复案号的内容矛盾', en: 'duplicate that contradicts the row kept' },
  why: {
    zh: '同一案号的两行，立案日期、结案日期或法院不一致：要么是两件案件用了同一案号，要么其中一行是旧数据。保留的那一行未必是对的。',
    en: 'Two rows with one number differ in filing day, closing day or court: either two cases share a number, or one row is out of date. The row that was kept need not be the right one.',
  },
  fix: {
    zh: '在案件系统中核实哪一行为准；若后导出的为准，用 --duplicates last。',
    en: 'Find out in the case system which row holds; where later exports do, use --duplicates last.',
  },
  example: '案号=（2024）内0203民初12号, 结案日期=2024-05-06 / 2024-06-05',
  check(table, report, { duplicates }) {
    const { rows, kept } = duplicates();
    // A list of filings beside one of closings repeats its numbers without contradicting anything.
    const tellsClosing = new Uint8Array(table.rows);
    for (const { from, to, mapped } of table.inputs) if (mapped.has('closedOn')) tellsClosing.fill(1, from, to);
    rows.forEach((row, index) => {
      const other = kept[index] as number;
      const field: FieldId | undefined = compared.find(
        (one) =>
          table[one][row] !== table[one][other] && (one !== 'closedOn' || (tellsClosing[row] && tellsClosing[other])),
      );
      if (field !== undefined) report(row, field);
    });
  },
});
