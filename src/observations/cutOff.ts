import type { InputCases } from '../cases/caseTable.ts';
import { defineObservation } from './observation.ts';

type CutOff =
  /** The record that begins on `line` is the last one, and no well-formed row. */
  | { readonly reason: 'last-record'; readonly line: number }
  /** So many records, with or without the lines up to the header, are as many as some program writes. */
  | { readonly reason: 'row-limit'; readonly rows: number; readonly limit: number };

/** Rows of a worksheet, those of title and header included: Excel 97–2003, and Excel since 2007. */
const sheetLimits = [65_536, 1_048_576];
/** Records at which export screens of case systems stop. */
const exportLimits = [5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

/** A file that ends in a broken record, or exactly where some program stops writing. */
export const cutOff = defineObservation<'cut-off', CutOff>({
  id: 'cut-off',
  title: { zh: '文件可能被截断', en: 'file that looks cut off' },
  why: {
    zh: '末尾的记录不完整，或行数正好等于工作表、导出功能的上限，后面的案件可能没有导出，各项指标都会偏小。',
    en: 'Its last record is broken, or it has exactly as many rows as a worksheet or an export screen allows: the cases behind may be missing from every number.',
  },
  fix: {
    zh: '与系统中的案件总数核对；超过上限的，请按月份或法院分批导出，再一起读入。末行是合计或说明文字的，请删去。',
    en: 'Compare with the number of cases in the case system. Above a limit export by month or court and read the files together. Remove a last line that holds a total or a remark.',
  },
  example: '65535 + 1 = 65536',
  sentence: {
    zh: (args) =>
      args.reason === 'last-record'
        ? `最后一条记录（第 ${args.line} 行）不完整，文件可能在此被截断，也可能是合计或说明文字。`
        : sheetLimits.includes(args.limit)
          ? `连同表头正好 ${args.limit} 行，达到 Excel 工作表的行数上限，后面的案件可能已丢失。`
          : `正好 ${args.limit} 条记录，可能达到导出上限，后面的案件可能没有导出。`,
    en: (args) =>
      args.reason === 'last-record'
        ? `The last record (line ${args.line}) is broken: the file may be cut off there, or end in a total or a remark.`
        : sheetLimits.includes(args.limit)
          ? `With its header it has exactly ${args.limit} rows, the most that an Excel worksheet holds; the cases behind may be lost.`
          : `It has exactly ${args.limit} records, perhaps the limit of an export; the cases behind may be missing.`,
  },
  observe: ({ inputs }) =>
    inputs.flatMap((one, input) =>
      [...brokenEnd(one), ...limitReached(one)].map((args) => ({ input, court: null, args })),
    ),
});

/** Where no row at all is well-formed the file is misread rather than cut off. */
function brokenEnd({ malformed, lines, from, to }: InputCases): CutOff[] {
  const line = malformed.at(-1)?.line;
  const isLast = line !== undefined && to > from && line > lines.lineOf(to - 1);
  return isLast ? [{ reason: 'last-record', line }] : [];
}

function limitReached({ records, headerLine }: InputCases): CutOff[] {
  const limit =
    sheetLimits.find((rows) => rows === records + headerLine) ?? exportLimits.find((rows) => rows === records);
  return limit === undefined ? [] : [{ reason: 'row-limit', rows: records, limit }];
}
