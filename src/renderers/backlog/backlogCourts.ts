import type { BacklogCourt, BacklogTotal, DueFraction } from '../../documents/backlog/backlog.ts';
import { reasonText } from '../reasons.ts';
import { formatPart } from '../text/numbers.ts';
import { hangingText } from '../text/terminalTable.ts';
import { flowItems, wrapText } from '../text/wrapping.ts';
import { ageBreakdown, daysText } from './backlogAges.ts';
import { limitBreakdown } from './backlogLimits.ts';
import type { BacklogSetting } from './backlogSetting.ts';

type Member = BacklogCourt | BacklogTotal;

/** Every court, and all of them pooled where they are several; what cannot be told of any court is said once. */
export function courtSections(setting: BacklogSetting): string[][] {
  const { backlog, words, chalk } = setting;
  const { courts, total } = backlog;
  if (courts.length === 1) return courts.map((court) => memberLines(court, [], setting));
  const [first = [], ...others] = setting.courts.map((court) => untoldTexts(court, setting));
  const common = first.filter((text) => others.every((texts) => texts.includes(text)));
  const heading = setting.courts.length === 0 ? [] : [[chalk.bold(words.sections.courts), ...dimmed(common, setting)]];
  return [...heading, ...[...setting.courts, total].map((member) => memberLines(member, common, setting))];
}

function dimmed(texts: readonly string[], { chalk, width }: BacklogSetting): string[] {
  return texts.flatMap((text) => hangingText('', [text], 0, width, chalk.dim));
}

function memberLines(member: Member, saidBefore: readonly string[], setting: BacklogSetting): string[] {
  const { backlog, reportWords, chalk, width } = setting;
  const heading =
    member.code === null
      ? reportWords.totalOf(backlog.courts.length)
      : reportWords.courtHeading({ name: member.name, code: member.code, rank: null, level: null });
  return [
    ...wrapText(heading, width).map((line) => chalk.bold(line)),
    ...flowItems(ageFacts(member, setting), width),
    ...(member.pending === 0 ? [] : bodyLines(member, saidBefore, setting)),
  ];
}

function bodyLines(member: Member, saidBefore: readonly string[], setting: BacklogSetting): string[] {
  const tables = [ageBreakdown(member, setting), limitBreakdown(member, setting)];
  const untold = untoldTexts(member, setting).filter((text) => !saidBefore.includes(text));
  return [
    ...flowItems(limitFacts(member, setting), setting.width),
    ...tables.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines])),
    ...dimmed(untold, setting),
  ];
}

function ageFacts({ pending, ages, reason }: Member, { words, reportWords, names }: BacklogSetting): string[] {
  if (pending === null || ages === null) {
    const why = reason === null ? '' : reasonText(reason, { words: reportWords, names });
    return [words.pendingUnknown(why)];
  }
  const { median, oldest, overYear } = ages;
  return [
    words.pending(pending),
    median === null ? '' : words.median(daysText(median)),
    oldest === null ? '' : words.oldest(oldest),
    pending === 0 ? '' : words.overYear(words.part(overYear.cases, formatPart(overYear.cases, pending))),
  ];
}

/** What is known of the limits: counts with their denominators. */
function limitFacts({ limits }: Member, { words, backlog }: BacklogSetting): string[] {
  const { withLimit, withoutLimit, procedureBlank, pastStatutory, overdue, dueSoon } = limits;
  const said = ({ numerator, denominator }: DueFraction, say: (part: string) => string) =>
    numerator === null || denominator === null || denominator === 0
      ? ''
      : say(words.of(numerator, denominator, formatPart(numerator, denominator)));
  return [
    said(withLimit, words.withLimit),
    withoutLimit === null ? '' : words.withoutLimit(withoutLimit, procedureBlank ?? 0),
    said(pastStatutory, words.pastStatutory),
    said(overdue, words.overdue),
    said(dueSoon, (part) => words.dueSoon(backlog.dueWithin, part)),
  ];
}

/** Which parts cannot be told and why; where the number of pending cases is not known, that says it all. */
function untoldTexts(member: Member, { words, reportWords, names }: BacklogSetting): string[] {
  if (member.pending === null) return [];
  const { limits, procedures } = member;
  const missing = [
    ['procedures', procedures.reason],
    ['judges', 'judges' in member ? member.judges.reason : null],
    ['limits', limits.withLimit.reason],
    ['dueDays', limits.withLimit.reason === null ? limits.overdue.reason : null],
  ] as const;
  return missing.flatMap(([what, reason]) =>
    reason === null || reason.code === 'empty-denominator'
      ? []
      : [words.untold(what, reasonText(reason, { words: reportWords, names }))],
  );
}
