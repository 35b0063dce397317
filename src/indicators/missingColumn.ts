import type { FieldId } from '../cases/fields.ts';
import { countCases, type Tally } from '../tally/tally.ts';
import { needsOf, type TraitId, wordsOf } from '../traits/registry.ts';
import type { NoValue } from './measurement.ts';

/**
 * Judged per file: a case belongs to the denominator (or may, what the file cannot tell left open) and comes from a file
 * without a column that the measure needs. Where closings are counted in a file without closing days, a case that may be
 * among them is enough: the closings of earlier years are no part of the incoming cases that they are divided by. `further`
 * are columns that no trait asks for.
 */
export function missingColumn(
  tally: Tally,
  denominator: readonly TraitId[],
  counted: readonly TraitId[],
  further: readonly FieldId[] = [],
): NoValue | undefined {
  for (const [index, { path, mapped }] of tally.inputs.entries()) {
    const absent = (trait: TraitId) => needsOf(trait).filter((anyOf) => !anyOf.some((field) => mapped.has(field)));
    // Of columns that would do each for the other all are named.
    const untold = [...denominator, ...counted].flatMap(absent).flat();
    const fields = [...new Set([...untold, ...further.filter((field) => !mapped.has(field))])];
    if (fields.length === 0) continue;
    const mayBelong = (traits: readonly TraitId[]) =>
      countCases(tally, wordsOf(['begun', ...traits.filter((trait) => absent(trait).length === 0)]), index) > 0;
    const closingsCounted = counted.flatMap(absent).some(([field]) => field === 'closedOn');
    if (mayBelong(denominator) || (closingsCounted && mayBelong(counted))) {
      return { code: 'missing-column', args: { fields, file: path } };
    }
  }
  return undefined;
}
