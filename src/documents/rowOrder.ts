import { prefixText } from '../cases/caseNumber.ts';
import { type CaseTable, noPrefix } from '../cases/caseTable.ts';

/**
 * Orders rows by court code, case number (rows without one last), file and line: a full order, in which that of the inputs
 * does not matter. Nothing but numbers is compared: there may be a million rows.
 */
export function rowOrder({
  court,
  courts,
  prefix,
  prefixes,
  serial,
  inputs,
}: CaseTable): (one: number, other: number) => number {
  const courtPlaces = placesOf(courts.map(({ code }) => code));
  const prefixPlaces = placesOf(prefixes.map((one) => (one === undefined ? '' : prefixText(one))));
  prefixPlaces[noPrefix] = prefixes.length;
  const paths = placesOf(inputs.map(({ path }) => path));
  const pathOf = (row: number) => paths[inputs.findIndex(({ to }) => row < to)] ?? 0;
  return (one, other) =>
    (courtPlaces[court[one] as number] ?? 0) - (courtPlaces[court[other] as number] ?? 0) ||
    (prefixPlaces[prefix[one] as number] ?? 0) - (prefixPlaces[prefix[other] as number] ?? 0) ||
    (serial[one] as number) - (serial[other] as number) ||
    pathOf(one) - pathOf(other) ||
    one - other;
}

/** The place of each text among the distinct ones, sorted by code. */
function placesOf(texts: readonly string[]): number[] {
  const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) ?? 0);
}
