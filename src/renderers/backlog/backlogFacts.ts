import { inputLines, narrowedLines, rejectedLines } from '../frameFacts.ts';
import { noteLines } from '../noteLines.ts';
import { noticeText } from '../reasons.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { flowItems } from '../text/wrapping.ts';
import type { BacklogSetting } from './backlogSetting.ts';

/** Notices told among the facts, which the notes at the end leave out. */
const factNotices = ['pending-scope', 'excluded'];

/** What was read, as of which day, and which cases are looked at. */
export function backlogFacts(setting: BacklogSetting): string[] {
  const { backlog, language, words, reportWords, chalk, width } = setting;
  const { scheme, asOf, dueWithin, dueUntil, notices } = backlog;
  const heads = reportWords.facts;
  const shown = [
    heads.inputs,
    heads.rejected,
    heads.asOf,
    words.dueSoonHead,
    heads.scheme,
    heads.scope,
    heads.narrowed,
  ];
  const margin = Math.max(...shown.map((head) => textWidth(head))) + 2;
  const room = width - margin;
  const facts: readonly (readonly [head: string, lines: readonly string[]])[] = [
    [heads.inputs, inputLines(backlog, reportWords, room)],
    [heads.rejected, rejectedLines(backlog, setting, room)],
    [heads.asOf, [asOf]],
    [words.dueSoonHead, [words.dueSoonFact(dueWithin, asOf, dueUntil)]],
    [heads.scheme, flowItems([scheme.title[language], scheme.id, reportWords.schemeVersion(scheme.version)], room)],
    [
      heads.scope,
      notices.filter(({ code }) => factNotices.includes(code)).map((notice) => noticeText(notice, spoken(setting))),
    ],
    [heads.narrowed, narrowedLines(backlog, setting)],
  ];
  return facts
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([head, lines]) => hangingText(head, lines, margin, width, chalk.dim));
}

/** What else a reader must know, a paragraph each; nothing where there is nothing. */
export function backlogNotes(setting: BacklogSetting): string[] {
  const notes = setting.backlog.notices.filter(({ code }) => !factNotices.includes(code));
  return noteLines(notes, { ...setting, ...spoken(setting) });
}

function spoken({ reportWords, names }: BacklogSetting) {
  return { words: reportWords, names };
}
