import type { ExplainedMember } from '../../documents/explanation/explanation.ts';
import { type Exact, exactQuotient } from '../text/decimals.ts';
import { formatPart, formatValue } from '../text/numbers.ts';
import { type Column, cell, cellsWidth, columnGap, drawTable, fittedWidths, headRow } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { allDigits } from './allDigits.ts';
import type { ExplanationSetting } from './explanationSetting.ts';

type Working = NonNullable<ExplainedMember['working']>;

/** Kaplan–Meier: the days around the one on which half of the cases are closed. */
export function survivalLines(
  { steps, before, after }: Extract<Working, { kind: 'survival' }>,
  { result }: ExplainedMember,
  room: number,
  setting: ExplanationSetting,
): string[] {
  const { words, glyphs } = setting;
  const rows = steps.map(({ t, atRisk, closed, censored, survival }) => [
    `${t === result.value ? `${glyphs.arrow} ` : ''}${t}`,
    ...[atRisk, closed, censored].map(String),
    formatValue({ value: survival, numerator: null, denominator: null, band: halved }, 'share') ?? '',
  ]);
  return [
    ...(rows.length === 0 ? [] : table(words.survivalHeads, rows, room, setting)),
    words.survivalRest(before, after),
    ...(result.value === null ? [] : [words.survivalMedian(result.value)]),
  ].filter((line) => line !== '');
}

/** An edge by which survival is rounded, so that no share above a half is printed as one. */
const halved = { low: 0.5, high: null, source: '' };

/** Month by month: its share of the closings, and how far that lies from an even one. */
export function evennessLines(
  { months }: Extract<Working, { kind: 'evenness' }>,
  { result }: ExplainedMember,
  room: number,
  setting: ExplanationSetting,
): string[] {
  const { words, ellipsis } = setting;
  const total = months.reduce((sum, { closings }) => sum + closings, 0);
  const k = months.length;
  if (total === 0 || k === 0) return [];
  const distances = months.map(({ closings }) => Math.abs(k * closings - total));
  const rows = months.map(({ label, closings }, index) => [
    label,
    `${closings}`,
    formatPart(closings, total) ?? '',
    formatPart(distances[index] ?? 0, k * total) ?? '',
  ]);
  const distance = exactQuotient(
    distances.reduce((sum, one) => sum + one, 0),
    k * total,
  );
  const even = formatPart(1, k) ?? '';
  return [
    words.evennessMonths(total, k, (result.base ?? total) - total, even),
    ...table(words.evennessHeads, rows, room, setting),
    words.evennessSum(allDigits(distance, ellipsis)),
    ...(result.value === null
      ? []
      : [
          `1 - ${allDigits(distance, ellipsis)} × ${k} ÷ (2 × (${k} - 1)) = ${allDigits(evenness(distance, k), ellipsis)}`,
        ]),
  ];
}

/** 1 − distance × k ÷ (2(k − 1)). */
function evenness({ numerator, denominator }: Exact, k: number): Exact {
  const most = denominator * 2n * BigInt(k - 1);
  return { numerator: most - numerator * BigInt(k), denominator: most };
}

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  room: number,
  { chalk }: ExplanationSetting,
): string[] {
  const widths = heads.map((head, column) =>
    Math.max(textWidth(head), cellsWidth(rows.map((row) => cell(row[column] ?? '')))),
  );
  const fitted = fittedWidths(widths, room - columnGap);
  const columns = fitted.map((width): Column => ({ align: 'right', width }));
  return drawTable(columns, [headRow(heads, columns, chalk.dim), ...rows.map((row) => row.map((text) => cell(text)))]);
}
