import type { ReportCourt } from '../../documents/report/report.ts';
import { namesThatFit } from '../courtNames.ts';
import { formatCount } from '../text/numbers.ts';
import { panelsOf } from '../text/terminalPanels.ts';
import { columnGap } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import type { Setting } from './terminalSetting.ts';

/** The columns that say whose numbers a row holds; attainment only in the first panel. */
export interface Lead {
  readonly rank: number;
  readonly court: number;
  readonly attainment: number;
  nameOf(court: ReportCourt): string;
  readonly panels: readonly (readonly number[])[];
}

/** Below this a court's name would be broken into scraps, unless the terminal itself is narrow. */
const leastCourt = { wide: 20, narrow: 12 };
const narrowTerminal = 64;
/** The label of the bands stands under the head of the court: its longest word should not be broken. */
const leastLabel = 12;

export function rankText({ rank }: ReportCourt, { glyphs }: Setting): string {
  return rank === null ? glyphs.none : formatCount(rank);
}

export function attainmentText({ attainment: { met, judged } }: ReportCourt): string {
  return `${formatCount(met)}/${formatCount(judged)}`;
}

/**
 * Gives the names of courts as much room as costs no panel: in full, else in the form that leaves the fewest to be
 * wrapped.
 */
export function leadOf(setting: Setting, indicatorWidths: readonly number[]): Lead {
  const { report, words, width, ranked } = setting;
  const { courts } = report;
  const heads = words.heads;
  const rank = ranked ? widest([heads.rank, ...courts.map((court) => rankText(court, setting))]) : 0;
  const attainment = widest([heads.attainment, ...courts.map(attainmentText)]);
  const others = [heads.court, words.total];
  const label = Math.min(textWidth(heads.band(true)), leastLabel);
  const full = Math.min(width, Math.max(label, widest([...others, ...courts.map(({ name }) => name)])));
  const least = width < narrowTerminal ? leastCourt.narrow : leastCourt.wide;

  const panelsFor = (court: number) => {
    const room = width - (ranked ? rank + columnGap : 0) - court;
    return panelsOf(indicatorWidths, room - attainment - columnGap, room);
  };
  const smallest = Math.min(full, least);
  const fewest = panelsFor(smallest).length;
  const room = Array.from({ length: full - smallest + 1 }, (_, less) => full - less);
  const court = room.find((candidate) => panelsFor(candidate).length === fewest) ?? smallest;
  const nameOf = namesThatFit(courts, court);
  const used = Math.min(court, widest([...others, ...courts.map(nameOf), heads.band(true)]));
  return { rank, court: used, attainment, nameOf, panels: panelsFor(court) };
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text)));
}
