import { schemeWords } from '../../messages/schemeWords.ts';
import { adjustedLines } from '../adjustedLines.ts';
import { basesLines } from '../basesLines.ts';
import { inputLines, narrowedLines, rejectedLines } from '../frameFacts.ts';
import { scopeLines } from '../scopeLines.ts';
import { flowItems } from '../text/wrapping.ts';
import type { SummarySetting } from './summarySetting.ts';

/** Some lines under the head that stands in the margin. */
export interface Fact {
  readonly head: string;
  readonly lines: readonly string[];
}

/** The heads that facts may have. */
export function factHeads({ words, own }: SummarySetting): string[] {
  const { inputs, rejected, asOf, scheme, bases, scope, narrowed } = words.facts;
  return [inputs, rejected, own.facts.months, asOf, scheme, bases, scope, narrowed];
}

/**
 * What was read, for which months, by which scheme and in which scope, in lines of at most so many columns; facts that there
 * are not are left out.
 */
export function summaryFacts(setting: SummarySetting, room: number): Fact[] {
  const { summary, language, words, names } = setting;
  const { scheme, adjusted, bases, asOf, rows } = summary;
  const heads = words.facts;
  const isTold = (id: string) => rows.some(({ yearToDate }) => (yearToDate.indicators[id]?.value ?? null) !== null);
  const facts: Fact[] = [
    { head: heads.inputs, lines: inputLines(summary, words, room) },
    { head: heads.rejected, lines: rejectedLines(summary, { language, reportWords: words }, room) },
    { head: setting.own.facts.months, lines: monthLines(setting) },
    { head: heads.asOf, lines: [asOf] },
    {
      head: heads.scheme,
      lines: [
        ...flowItems([scheme.title[language], scheme.id, words.schemeVersion(scheme.version)], room),
        words.status[scheme.status],
        ...adjustedLines(adjusted, words),
      ],
    },
    { head: heads.bases, lines: basesLines(bases, isTold, words) },
    { head: heads.scope, lines: scopeLines(summary, words, room) },
    { head: heads.narrowed, lines: narrowedLines(summary, { language, names }) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

function monthLines({ summary: { months, calendar }, language, own }: SummarySetting): string[] {
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { yearStartMonth, monthStartDay } = calendar;
  return [
    own.months(first.month, last.month, months.length),
    ...(last.complete ? [] : [own.incomplete(last.month, last.measuredOn)]),
    ...(yearStartMonth === 1 && monthStartDay === 1
      ? []
      : [schemeWords[language].calendar(yearStartMonth, monthStartDay)]),
  ];
}
