import { type Line, lines } from '../cases/typeCodes.ts';
import type { Bases, Indicator, Measure } from '../indicators/indicator.ts';

/** Lines of business to which the cases with a trait belong; those with any other trait may belong to all. */
const linesOfTrait: Readonly<Partial<Record<string, readonly Line[]>>> = {
  civil: ['civil'],
  criminal: ['criminal'],
  administrative: ['administrative'],
  enforcement: ['enforcement'],
  'first-enforcement': ['enforcement'],
  'first-instance': ['civil', 'criminal', 'administrative', 'other'],
  tried: ['civil', 'criminal', 'administrative'],
};

/** Which basis is taken does not matter here: it changes the days that count, not the cases. */
const anyBases: Bases = {
  reversal: 'case-closing',
  appeal: 'case-closing',
  retrial: 'case-closing',
  appealDenominator: 'closings',
};

/** The lines of business of which an indicator can have a value. */
export function linesOfIndicator({ measure }: Pick<Indicator, 'measure'>): readonly Line[] {
  const traits: readonly string[] = divisorOf(typeof measure === 'function' ? measure(anyBases) : measure);
  return lines.filter((line) => traits.every((trait) => linesOfTrait[trait]?.includes(line) ?? true));
}

function divisorOf(measure: Measure): readonly string[] {
  if (measure.kind === 'share') return measure.of;
  return measure.kind === 'rate' || measure.kind === 'remainder' ? measure.per : [];
}
