import type { ExplainedData, ExplainedMember } from '../../documents/explanation/explanation.ts';
import { reasonText } from '../reasons.ts';
import { type Column, cell, cellsWidth, columnGap, drawTable, fittedWidths } from '../text/terminalTable.ts';
import { flowItems, wrapText } from '../text/wrapping.ts';
import { blockLines, marginOf } from './explanationBlocks.ts';
import { traitText } from './explanationIndicator.ts';
import type { Block, ExplanationSetting } from './explanationSetting.ts';
import { bandLines, intervalLines, roundedLines, verdictLines } from './explanationVerdict.ts';
import { workingLines } from './explanationWorking.ts';

/** A court, or all cases pooled, step by step from the rows read to the verdict. */
export function memberLines(member: ExplainedMember, data: ExplainedData, setting: ExplanationSetting): string[] {
  const { explanation, words, reportWords, names, width, chalk } = setting;
  const excludedBy = explanation.adjusted.excludeTypeCodes === null ? 'scheme' : 'option';
  const { rows, volumes, counts, result, blanks } = member;
  const heads = [...Object.values(words.steps), ...Object.values(words.roles)].map((head) => `9 ${head}`);
  const margin = marginOf(heads);
  const room = width - margin;
  const reason = result.reason === null ? [] : [reasonText(result.reason, { words: reportWords, names })];
  const blocks: readonly Block[] = [
    { head: words.steps.rows, lines: flowItems(words.rows(rows, excludedBy), room) },
    { head: words.steps.volumes, lines: flowItems(reportWords.volumes(volumes), room) },
    ...counts.map(({ role, steps }, index) => ({
      head: words.roles[role],
      lines: stepLines(furtherSteps(steps, index === 0 ? [] : (counts[0]?.steps ?? [])), room, setting),
    })),
    {
      head: words.steps.calculation,
      lines: [
        // Where a column is blank throughout nothing is counted as no: the reason says so.
        ...(member.result.reason?.code === 'blank-column'
          ? []
          : blanks.map(({ field, blank, eligible }) => words.blank(names.field(field), blank, eligible))),
        ...workingLines(member, room, setting),
        ...reason,
        ...roundedLines(member, setting),
        ...intervalLines(member, setting),
      ],
    },
    { head: words.steps.band, lines: bandLines(member, setting) },
    { head: words.steps.verdict, lines: verdictLines(member, setting) },
  ];
  const numbered = blocks.map(({ head, lines }, index) => ({ head: `${index + 1} ${head}`, lines }));
  const heading =
    member.code === null ? words.total(data.courts.length) : words.member(member.name ?? member.code, member.code);
  return [...wrapText(heading, width).map((line) => chalk.bold(line)), ...blockLines(numbered, margin, setting)];
}

type Step = ExplainedMember['counts'][number]['steps'][number];

interface FurtherStep extends Step {
  /** It narrows the cases of the line before it. */
  readonly isFurther: boolean;
}

/** The steps of a term behind those that it shares with the first one, which stand there. */
function furtherSteps(steps: readonly Step[], before: readonly Step[]): FurtherStep[] {
  const shared = before.every(({ trait }, index) => steps[index]?.trait === trait) ? before.length : 0;
  return steps.slice(shared).map((step, index) => ({ ...step, isFurther: index + shared > 0 }));
}

function stepLines(steps: readonly FurtherStep[], room: number, { words, language }: ExplanationSetting): string[] {
  const cells = steps.map(({ trait, cases, isFurther }) => {
    const text = traitText(trait, language);
    return [cell(isFurther ? words.further(text) : text), cell(`${cases}`)];
  });
  const widths = [0, 1].map((column) => cellsWidth(cells.flatMap((row) => row[column] ?? [])));
  const columns = fittedWidths(widths, room - columnGap).map(
    (width, column): Column => ({ align: column === 0 ? 'left' : 'right', width }),
  );
  return drawTable(columns, cells);
}
