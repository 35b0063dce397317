import type { CaseTable } from '../../cases/caseTable.ts';
import { registeredCode } from '../../cases/register.ts';

/** Courts whose rows call them by names that do not look like one court's, with a name of each; the first by code first. */
export function mergedNames(
  { courts, courtNames }: Pick<CaseTable, 'courts' | 'courtNames'>,
  listed: ReadonlySet<string>,
): { code: string; names: string[] }[] {
  return courts
    .flatMap(({ code }, index) => {
      if (!listed.has(code)) return [];
      const names = unlikeNames(courtNames[index] ?? [], code);
      return names.length > 1 ? [{ code, names }] : [];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * One name of each set of names that are alike: a name is like one that it begins or ends (孟州市人民法院, 河南省孟州市人民法院),
 * and names that the register knows for the court are all alike.
 */
function unlikeNames(names: readonly string[], code: string): string[] {
  const shortestFirst = [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const known = shortestFirst.filter((name) => registeredCode(name) === code);
  const setOf = new Map<string, string>(); // stem → the stem that stands for its set
  const standsFor = (stem: string): string => {
    const other = setOf.get(stem) ?? stem;
    return other === stem ? stem : standsFor(other);
  };
  const join = (one: string, other: string) => setOf.set(standsFor(one), standsFor(other));
  for (const name of shortestFirst) {
    const stem = stemOf(name);
    if (setOf.has(stem)) continue;
    setOf.set(stem, stem);
    for (let length = 1; length < stem.length; length++) {
      for (const part of [stem.slice(0, length), stem.slice(-length)]) if (setOf.has(part)) join(stem, part);
    }
  }
  for (const name of known) join(stemOf(name), stemOf(known[0] ?? name));
  const chosen = new Map<string, string>();
  for (const name of shortestFirst) {
    const set = standsFor(stemOf(name));
    if (!chosen.has(set)) chosen.set(set, name);
  }
  return [...chosen.values()].sort();
}

function stemOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(人民)?法院/, '');
}
