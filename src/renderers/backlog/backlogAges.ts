import type { AgeGroup, Ages, BacklogCourt, BacklogTotal, Breakdown } from '../../documents/backlog/backlog.ts';
import { groupName } from '../../messages/groupWords.ts';
import { formatCount, formatPart, formatValue } from '../text/numbers.ts';
import { drawPanels, type PanelRow } from '../text/panelTable.ts';
import { type Cell, cell, hangingText } from '../text/terminalTable.ts';
import type { BacklogSetting } from './backlogSetting.ts';

/** Names of judges and courts are wrapped behind so many columns, and earlier where that saves a panel. */
const lead = { widestLead: 40, leastLead: 12 };

/** Courts by age bands, below them what a band means. */
export function ageComparison(setting: BacklogSetting): string[] {
  const { backlog, courts, words, chalk, width } = setting;
  const without = backlog.courts.filter((court) => !courts.includes(court)).map(({ code }) => setting.shortCourt(code));
  const rows: readonly PanelRow[] = [
    ...courts.map((court) => [cell(setting.shortCourt(court.code)), ...ageCells(court, setting)]),
    'rule',
    [cell(words.total, chalk.bold), ...ageCells(backlog.total, setting)],
  ];
  return [
    chalk.bold(words.sections.ages),
    '',
    ...drawPanels({ heads: [words.heads.court, ...ageHeads(setting)], rows, ...lead }, setting),
    ...(without.length === 0 ? [] : hangingText('', [words.nothingPending(without)], 0, width, chalk.dim)),
    ...bandsNote(setting),
  ];
}

export function bandsNote({ words, chalk, width }: BacklogSetting): string[] {
  return hangingText('', [words.bandsNote], 0, width, chalk.dim);
}

/** The pending cases of a court (or of all) by age bands, as a whole, by procedure and by judge; nothing where that says no more. */
export function ageBreakdown(member: BacklogCourt | BacklogTotal, setting: BacklogSetting): string[] {
  const { words, language, chalk } = setting;
  const procedures = namedGroups(member.procedures, (code) =>
    code === '' ? words.noProcedure : groupName('procedure', code, language),
  );
  const judges = 'judges' in member ? shownJudges(member.judges, setting) : [];
  // A row for all is all that there is, and stands in the table that compares the courts.
  const isSaid = setting.backlog.courts.length > 1 && procedures.length + judges.length === 0;
  if (member.pending === null || isSaid) return [];
  const rows: readonly PanelRow[] = [
    [cell(words.all, chalk.bold), ...ageCells(member, setting)],
    ...groupRows(words.procedures, procedures, setting),
    ...groupRows(words.judges, judges, setting),
  ];
  // Median and oldest of the whole stand above; those of the groups give way where there is little room.
  return drawPanels({ heads: ['', ...ageHeads(setting)], rows, ...lead, dispensable: 2 }, setting);
}

function ageHeads({ words, backlog }: BacklogSetting): string[] {
  const { pending, overYear, median, oldest } = words.heads;
  return [pending, ...backlog.ageBands.map(({ id }) => words.bandHeads[id]), overYear, median, oldest];
}

function ageCells(
  { pending, ages }: { readonly pending: number | null; readonly ages: Ages | null },
  { glyphs, backlog, chalk }: BacklogSetting,
): Cell[] {
  const none = cell(glyphs.none, chalk.dim);
  if (pending === null || ages === null) return [none, ...backlog.ageBands.map(() => none), none, none, none];
  const { bands, overYear, median, oldest } = ages;
  const count = (cases: number) => (cases === 0 ? cell('0', chalk.dim) : cell(formatCount(cases)));
  return [
    cell(formatCount(pending)),
    ...bands.map(({ cases }) => count(cases)),
    pending === 0
      ? none
      : cell(formatPart(overYear.cases, pending) ?? '', overYear.cases === 0 ? chalk.dim : undefined),
    median === null ? none : cell(daysText(median)),
    oldest === null ? none : cell(formatCount(oldest)),
  ];
}

/** A median of days with one decimal place. */
export function daysText(days: number): string {
  return formatValue({ value: days, numerator: null, denominator: null, band: null }, 'days') ?? '';
}

/** Pending cases under a name. */
type NamedGroup = Omit<AgeGroup, 'code'> & { readonly name: string };

/** The groups by their names; none where they are not told, or where no case has any. */
function namedGroups({ groups }: Breakdown, nameOf: (code: string) => string): NamedGroup[] {
  if (groups === null || groups.every(({ code }) => code === '')) return [];
  return groups.map(({ code, ...group }) => ({ ...group, name: nameOf(code) }));
}

/** A single court is a worksheet for those who lead it; of several each gets a few lines. */
const judgesShown = { ofOneCourt: 20, ofSeveral: 5 };

/** The judges with the most pending cases, all the others in one row, and the cases without a judge. */
function shownJudges({ groups, reason }: Breakdown, { words, backlog }: BacklogSetting): NamedGroup[] {
  const most = backlog.courts.length === 1 ? judgesShown.ofOneCourt : judgesShown.ofSeveral;
  const judges = (groups ?? []).filter(({ code }) => code !== '');
  const others = judges.length > most + 1 ? judges.slice(most) : [];
  const shown = groups === null ? null : groups.filter((group) => !others.includes(group));
  const named = namedGroups({ groups: shown, reason }, (code) => (code === '' ? words.noJudge : code));
  if (others.length === 0) return named;
  return named.toSpliced(most, 0, { name: words.otherJudges(others.length), ...together(others) });
}

function together(groups: readonly AgeGroup[]): Omit<AgeGroup, 'code'> {
  const sumOf = (casesOf: (ages: Ages) => number | undefined) =>
    groups.reduce((sum, { ages }) => sum + (casesOf(ages) ?? 0), 0);
  const pending = groups.reduce((sum, group) => sum + group.pending, 0);
  const part = (cases: number) => ({ cases, share: cases / pending });
  return {
    pending,
    ages: {
      bands: (groups[0]?.ages.bands ?? []).map((_, band) => part(sumOf(({ bands }) => bands[band]?.cases))),
      overYear: part(sumOf(({ overYear }) => overYear.cases)),
      median: null,
      oldest: Math.max(...groups.map(({ ages }) => ages.oldest ?? 0)),
    },
  };
}

function groupRows(heading: string, groups: readonly NamedGroup[], setting: BacklogSetting): PanelRow[] {
  if (groups.length === 0) return [];
  return [
    'rule',
    { across: cell(heading, setting.chalk.dim) },
    ...groups.map((group) => [cell(group.name), ...ageCells(group, setting)]),
  ];
}
