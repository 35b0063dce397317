import type { BacklogCourt, BacklogTotal, DueFraction } from '../../documents/backlog/backlog.ts';
import { bulleted } from '../text/bulleted.ts';
import { formatCount, formatPart } from '../text/numbers.ts';
import { drawPanels, type PanelRow } from '../text/panelTable.ts';
import { type Cell, cell, hangingText } from '../text/terminalTable.ts';
import type { BacklogSetting } from './backlogSetting.ts';

type Member = BacklogCourt | BacklogTotal;

/** Names of limits are phrases, and are wrapped like those of courts where that saves a panel. */
const lead = { widestLead: 40, leastLead: 14 };

/** Courts by how their pending cases stand to their limits, below them what the columns count; nothing where none can tell. */
export function limitComparison(setting: BacklogSetting): string[] {
  const { backlog, courts, words, chalk } = setting;
  if (courts.every(({ limits }) => limits.pastStatutory.numerator === null)) return [];
  const { court, pending, withLimit } = words.heads;
  const cellsOf = (member: Member) => [
    member.pending === null ? none(setting) : cell(formatCount(member.pending)),
    countCell(member.limits.withLimit, setting),
    ...dueCells(member.limits, setting),
  ];
  const rows: readonly PanelRow[] = [
    ...courts.map((one) => [cell(setting.shortCourt(one.code)), ...cellsOf(one)]),
    'rule',
    [cell(words.total, chalk.bold), ...cellsOf(backlog.total)],
  ];
  return [
    chalk.bold(words.sections.limits),
    '',
    ...drawPanels({ heads: [court, pending, withLimit, ...dueHeads(setting)], rows, ...lead }, setting),
    ...limitsNote(setting),
  ];
}

export function limitsNote({ words, backlog, chalk, width }: BacklogSetting): string[] {
  return hangingText('', [words.limitsNote(backlog.dueWithin)], 0, width, chalk.dim);
}

/** The pending cases of a court (or of all) by the limits that they have; nothing where they have none. */
export function limitBreakdown({ limits }: Member, setting: BacklogSetting): string[] {
  const { backlog, words, language } = setting;
  const { kinds } = limits;
  if (kinds === null || kinds.length === 0) return [];
  const rows = kinds.map(({ limit, cases, ...counts }): PanelRow => {
    const sheet = backlog.limits.find(({ id }) => id === limit);
    const span = sheet?.span ?? null;
    return [
      cell(sheet?.title[language] ?? limit),
      cell(span === null ? words.ownSpan : words.span(span)),
      cell(formatCount(cases)),
      ...dueCells(counts, setting),
    ];
  });
  const { limit, span, pending } = words.heads;
  return drawPanels({ heads: [limit, span, pending, ...dueHeads(setting)], rows, ...lead }, setting);
}

function dueHeads({ words: { heads }, backlog }: BacklogSetting): string[] {
  return [heads.pastStatutory, heads.overdue, heads.dueSoon(backlog.dueWithin)];
}

function dueCells(
  counts: Readonly<Record<'pastStatutory' | 'overdue' | 'dueSoon', DueFraction>>,
  setting: BacklogSetting,
): Cell[] {
  return [counts.pastStatutory, counts.overdue, counts.dueSoon].map((one) => shareCell(one, setting));
}

function countCell({ numerator }: DueFraction, setting: BacklogSetting): Cell {
  return numerator === null ? none(setting) : cell(formatCount(numerator));
}

/** A count with its share; the share of nothing is left out. */
function shareCell({ numerator, denominator }: DueFraction, setting: BacklogSetting): Cell {
  if (numerator === null || denominator === null) return none(setting);
  if (numerator === 0) return cell('0', setting.chalk.dim);
  return cell(setting.words.part(numerator, formatPart(numerator, denominator)));
}

function none({ glyphs, chalk }: BacklogSetting): Cell {
  return cell(glyphs.none, chalk.dim);
}

/** The limits that occur, with the articles that give them. */
export function limitArticles({ backlog, words, language, glyphs, chalk, width }: BacklogSetting): string[] {
  const lines = backlog.limits.flatMap(({ title, span, article }) =>
    span === null || article === null ? [] : [words.article(title[language], words.span(span), article[language])],
  );
  if (lines.length === 0) return [];
  return [chalk.bold(words.sections.articles), ...bulleted(lines, { glyphs, width })];
}
