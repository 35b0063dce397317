import type { CaseTable } from '../cases/caseTable.ts';
import { cleanText } from '../cases/cell.ts';
import type { Court } from '../cases/courts.ts';
import { registeredCode } from '../cases/register.ts';
import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/**
 * The courts of a table (by index) that the user means by code, by the name printed or any other in the data, or by a part of
 * a name that only one court has (青山 for 包头市青山区人民法院). Throws `unknown-court`, and `ambiguous-court` where a name or a part of one
 * fits several.
 */
export function chosenCourts(
  { courts, courtNames }: Pick<CaseTable, 'courts' | 'courtNames'>,
  asked: readonly string[],
): ReadonlySet<number> {
  const calledBy = courts.map(({ name }, index) => [name, ...(courtNames[index] ?? [])].map(plainName));
  return new Set(
    asked.map((text) => {
      const wanted = plainName(text);
      const code = registeredCode(wanted) ?? wanted;
      const those = (fits: (court: Court, names: readonly string[]) => boolean) =>
        courts.flatMap((court, index) => (wanted !== '' && fits(court, calledBy[index] ?? []) ? [index] : []));
      const tries = [
        those((court) => court.code === code),
        those(({ name }) => plainName(name) === wanted),
        those((_, names) => names.includes(wanted)),
        those((_, names) => names.some((name) => name.includes(wanted))),
      ];
      const fitting = tries.find((found) => found.length > 0) ?? [];
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) return only;
      const names = courts.flatMap(({ name }) => (name === '' ? [] : [name])).sort();
      if (fitting.length > 1)
        throw new CourtstatError('ambiguous-court', {
          court: text,
          courts: labels(fitting.flatMap((index) => courts[index] ?? [])),
        });
      throw new CourtstatError('unknown-court', { court: text, nearest: nearestName(wanted, names), courts: names });
    }),
  );
}

function plainName(text: string): string {
  return cleanText(text).replace(/\s/g, '');
}

/** The names of courts, or their codes where two have the same name. */
function labels(courts: readonly Court[]): string[] {
  const names = new Set(courts.map(({ name }) => name));
  return courts.map(({ code, name }) => (names.size < courts.length ? code : name)).sort();
}

/** What is alike in all names (city, 人民法院) says nothing of which one is meant. */
function nearestName(wanted: string, names: readonly string[]): string | null {
  const stemOf = (name: string) => name.replace(/^.{2,}?[市盟](?=.{2})/, '').replace(/(人民)?法院$/, '');
  const nearest = nearestTo(stemOf(wanted), names.map(stemOf));
  return names.find((name) => stemOf(name) === nearest) ?? null;
}
