import type { ExplainedMember } from '../../documents/explanation/explanation.ts';
import { exactOf, exactQuotient } from '../text/decimals.ts';
import { formatPart } from '../text/numbers.ts';
import { allDigits } from './allDigits.ts';
import type { ExplanationSetting } from './explanationSetting.ts';
import { evennessLines, survivalLines } from './explanationTables.ts';

type Working = NonNullable<ExplainedMember['working']>;
type WorkingOf<K extends Working['kind']> = Extract<Working, { kind: K }>;

/** How the value was worked out, up to all its digits; lines no wider than `room`, or to be wrapped. */
export function workingLines(member: ExplainedMember, room: number, setting: ExplanationSetting): string[] {
  const { working } = member;
  if (working === null) return [];
  const lines = writers[working.kind] as (
    working: Working,
    member: ExplainedMember,
    room: number,
    setting: ExplanationSetting,
  ) => string[];
  return lines(working, member, room, setting);
}

const writers: {
  readonly [K in Working['kind']]: (
    working: WorkingOf<K>,
    member: ExplainedMember,
    room: number,
    setting: ExplanationSetting,
  ) => string[];
} = {
  quotient({ factor }, { counts, result }, _, setting) {
    const { numerator, denominator } = result;
    const takenOff = counts.find(({ role }) => role === 'taken-off')?.steps.at(-1)?.cases;
    const above = takenOff === undefined ? `${numerator}` : `(${denominator} - ${takenOff})`;
    return division(above, numerator, denominator, factor, setting);
  },
  mean({ days, grossDays, shortest, longest }, { result }, _, setting) {
    const { words } = setting;
    const cases = result.denominator ?? 0;
    return [
      grossDays === null ? words.sumOfDays(days, cases) : words.deducted(grossDays, days),
      ...(shortest === null || longest === null ? [] : [words.range(shortest, longest)]),
      ...division(`${days}`, result.numerator, result.denominator, null, setting),
    ];
  },
  quantile({ probability, below, above, part }, { result }, _, setting) {
    const { words, ellipsis } = setting;
    if (below === null || result.base === null) return [];
    const share = exactQuotient(part.numerator, part.denominator);
    const place = exactQuotient(below.place * part.denominator + part.numerator, part.denominator);
    const percent = formatPart(probability.numerator, probability.denominator) ?? '';
    const between =
      above === null || part.numerator === 0
        ? []
        : [
            words.ranked(above.place, above.days),
            `${below.days} + (${above.days} - ${below.days}) × ${allDigits(share, ellipsis)} = ${allDigits(exactOf(result.value ?? 0), ellipsis)}`,
          ];
    return [
      words.place(result.base, percent.replace(/\.00%$/, '%'), allDigits(place, ellipsis)),
      words.ranked(below.place, below.days),
      ...between,
    ];
  },
  survival: survivalLines,
  evenness: evennessLines,
  'per-judge'({ judges, judgesGiven }, { result }, _, setting) {
    const { words } = setting;
    return [
      ...(judgesGiven ? [words.judgesGiven] : [words.judges(judges)]),
      ...division(`${result.numerator}`, result.numerator, result.denominator, null, setting),
    ];
  },
};

function division(
  above: string,
  numerator: number | null,
  denominator: number | null,
  factor: number | null,
  { ellipsis }: ExplanationSetting,
): string[] {
  if (numerator === null || denominator === null || denominator === 0) return [];
  const times = factor === null ? '' : ` × ${factor}`;
  const digits = allDigits(exactQuotient(numerator * (factor ?? 1), denominator), ellipsis);
  return [`${above} ÷ ${denominator}${times} = ${digits}`];
}
