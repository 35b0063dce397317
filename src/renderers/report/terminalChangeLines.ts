import type { ReportCourt, ReportTotal } from '../../documents/report/report.ts';
import { formatGrowth } from '../changes.ts';
import { reasonText } from '../reasons.ts';
import { type Cell, cell, columnGap, hangingText, tableWidth } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { flowItems, padEnd, padStart } from '../text/wrapping.ts';
import { changeTexts, comparisonWords, headOfPrevious } from './terminalChange.ts';
import type { Setting } from './terminalSetting.ts';
import type { Wording } from './terminalValue.ts';

type Member = ReportCourt | ReportTotal;

/** How wide the parts are of lines that tell what was before, so that they stand below each other. */
export interface ChangeWidths {
  readonly previous: number;
  readonly parts: number;
  readonly change: number;
  /** Of the longest of them. */
  readonly line: number;
}

export function changeWidths(members: readonly Member[], wording: Wording, setting: Setting): ChangeWidths {
  const texts = members.flatMap(({ indicators }) =>
    setting.report.indicators.flatMap((indicator) => {
      const value = indicators[indicator.id];
      return value === undefined ? [] : [changeTexts(value, indicator, wording, setting)];
    }),
  );
  const widest = (key: 'previous' | 'parts' | 'change' | 'trend') =>
    texts.reduce((most, text) => Math.max(most, textWidth(text[key])), 0);
  const [previous, parts, change] = [widest('previous'), widest('parts'), widest('change')];
  const columns = [indent.length + textWidth(headOfPrevious(setting)), previous, parts, change, widest('trend')];
  return { previous, parts, change, line: tableWidth(columns) };
}

const indent = '  ';
const gap = ' '.repeat(columnGap);

/** What an indicator was before and how it has changed, on one line; null where it has no value now either. */
export function changeLine(
  { indicators }: Member,
  id: string,
  wording: Wording,
  widths: ChangeWidths,
  setting: Setting,
): Cell | null {
  const value = indicators[id];
  const indicator = setting.report.indicators.find((one) => one.id === id);
  const { previous } = value ?? {};
  if (value === undefined || indicator === undefined || previous === undefined) return null;
  if (value.value === null && previous.value === null) return null;
  const texts = changeTexts(value, indicator, wording, setting);
  const before = `${indent}${headOfPrevious(setting)}${gap}${padStart(texts.previous, widths.previous)}`;
  const { reason } = previous;
  if (previous.value === null && reason !== null) return cell(before + gap + reasonText(reason, setting), texts.paint);
  const change = padStart(texts.change, widths.change);
  return cell([before, padEnd(texts.parts, widths.parts), change, texts.trend].join(gap).trimEnd(), texts.paint);
}

const volumes = ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const;

/** The earlier volumes of a court or the total with how they have grown; nothing where they are not compared. */
export function earlierVolumes({ comparedVolumes, volumes: now }: Member, setting: Setting): string[] {
  if (comparedVolumes === undefined) return [];
  const { volume } = comparisonWords[setting.language];
  const { reason } = comparedVolumes.incoming;
  const texts = volumes.map((one) => {
    const [previous, present] = [comparedVolumes[one].previous, now[one]];
    return volume(one, previous, previous === null || present === null ? null : formatGrowth(previous, present));
  });
  const head = headOfPrevious(setting);
  const margin = textWidth(head) + 2;
  const lines = flowItems(reason === null ? texts : [reasonText(reason, setting)], setting.width - margin);
  return hangingText(head, lines, margin, setting.width, (text) => text).map((line) => setting.chalk.dim(line));
}
