import { prefixText } from '../cases/caseNumber.ts';
import { type CaseTable, noPrefix } from '../cases/caseTable.ts';
import { noLimit, type RowLimits } from '../timeLimits/limitsOfRows.ts';

/**
 * Orders rows by their due day; those without one come last, the longest pending first. Then by court code, case number
 * (rows without one last), file and line, so that the order of the inputs does not matter.
 */
export function dueOrder(
  { filedOn, court, courts, prefix, prefixes, serial, inputs }: CaseTable,
  { dueOn }: Pick<RowLimits, 'dueOn'>,
): (one: number, other: number) => number {
  const courtPlaces = placesOf(courts.map(({ code }) => code));
  const prefixPlaces = placesOf(prefixes.map((one) => (one === undefined ? '' : prefixText(one))));
  prefixPlaces[noPrefix] = prefixes.length;
  const paths = placesOf(inputs.map(({ path }) => path));
  const pathOf = (row: number) => paths[inputs.findIndex(({ to }) => row < to)] ?? 0;
  return (one, other) => {
    const [due, otherDue] = [dueOn[one] as number, dueOn[other] as number];
    return (
      due - otherDue ||
      (due === noLimit ? (filedOn[one] as number) - (filedOn[other] as number) : 0) ||
      (courtPlaces[court[one] as number] ?? 0) - (courtPlaces[court[other] as number] ?? 0) ||
      (prefixPlaces[prefix[one] as number] ?? 0) - (prefixPlaces[prefix[other] as number] ?? 0) ||
      (serial[one] as number) - (serial[other] as number) ||
      pathOf(one) - pathOf(other) ||
      one - other
    );
  };
}

/** The place of each text among the distinct ones, sorted by code. */
function placesOf(texts: readonly string[]): number[] {
  const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) ?? 0);
}
