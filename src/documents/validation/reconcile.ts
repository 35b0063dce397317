import { isoOf } from '../../calendar/day.ts';
import { cleanText } from '../../cases/cell.ts';
import { registeredCode } from '../../cases/register.ts';
import { type VolumeName, volumeNames } from '../../cases/volumeNames.ts';
import type { ExpectedVolumes } from '../../cases/volumesFile.ts';
import { CourtstatError } from '../../errors.ts';
import type { Window } from '../../tally/window.ts';
import type { VolumesOfTable } from '../volumes.ts';
import type { Reconciliation } from './validation.ts';

/**
 * Holds the figures of a file of volumes against those of the cases, both of one window; rows keep their order. A row is
 * that of the court with its code, else with the code that the register has for its name, else with its name; a row of
 * totals is held against the total. Throws `volumes-court-repeated` where two rows are of one court.
 */
export function reconcile(
  path: string,
  expected: readonly ExpectedVolumes[],
  found: VolumesOfTable,
  { period, measuredOn }: Window,
): Reconciliation {
  const stated = volumeNames.filter((volume) => expected.some(({ volumes }) => volumes[volume] !== undefined));
  const rows = expected.map((row) => ({ row, court: row.isTotal ? undefined : courtOf(row, found.courts) }));
  refuseRepeated(path, rows);
  const courts = rows.map(({ row, court }): Reconciliation['courts'][number] => {
    const counted = row.isTotal ? found.total : court?.volumes;
    return {
      name: row.name,
      code: court?.code ?? null,
      isTotal: row.isTotal,
      line: row.line,
      inconsistent: isInconsistent(row.volumes),
      volumes: Object.fromEntries(
        stated.map((volume) => [volume, { expected: row.volumes[volume] ?? null, found: counted?.[volume] ?? null }]),
      ),
    };
  });
  const pairs = courts.flatMap(({ volumes }) => Object.values(volumes));
  const named = new Set(courts.map(({ code }) => code));
  const namesCourts = expected.some(({ isTotal }) => !isTotal);
  return {
    path,
    period: { label: period.label, start: isoOf(period.start), end: isoOf(period.end) },
    measuredOn: isoOf(measuredOn),
    differences: pairs.filter((pair) => pair.expected !== null && pair.expected !== pair.found).length,
    courts,
    unexpected: found.courts
      .filter(({ code }) => namesCourts && !named.has(code))
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

type Court = VolumesOfTable['courts'][number];

function courtOf({ name, code }: ExpectedVolumes, courts: readonly Court[]): Court | undefined {
  const withCode = (wanted: string | undefined) =>
    courts.find((court) => wanted !== undefined && court.code === wanted);
  const named = courts.filter((court) => bareName(court.name) === bareName(name) || court.code === bareName(name));
  // Of two courts with one name, as 青山区人民法院 of Baotou and of Wuhan, neither is meant for sure.
  return withCode(code) ?? withCode(registeredCode(cleanText(name))) ?? (named.length === 1 ? named[0] : undefined);
}

function bareName(name: string): string {
  return cleanText(name)
    .replace(/\s/g, '')
    .replace(/(人民)?法院$/, '');
}

function refuseRepeated(
  path: string,
  rows: readonly { readonly row: ExpectedVolumes; readonly court: Court | undefined }[],
): void {
  const lineOf = new Map<string, number>();
  for (const { row, court } of rows) {
    const code = court?.code ?? row.code ?? registeredCode(cleanText(row.name)) ?? bareName(row.name);
    const key = row.isTotal ? 'total' : `court ${code}`;
    const line = lineOf.get(key);
    if (line !== undefined) {
      throw new CourtstatError('volumes-court-repeated', { path, name: row.name, lines: [line, row.line] });
    }
    lineOf.set(key, row.line);
  }
}

/** Sums that figures of one period keep: the first ones are the last one, where all of them are stated. */
const identities: readonly { readonly plus: readonly VolumeName[]; readonly minus: readonly VolumeName[] }[] = [
  { plus: ['carriedOver', 'incoming'], minus: ['docket'] },
  { plus: ['docket'], minus: ['closed', 'pending'] },
  { plus: ['carriedOver', 'incoming'], minus: ['closed', 'pending'] },
];

function isInconsistent(volumes: ExpectedVolumes['volumes']): boolean {
  return identities.some(({ plus, minus }) => {
    const sum = (names: readonly VolumeName[]) => names.reduce((all, name) => all + (volumes[name] ?? Number.NaN), 0);
    const [left, right] = [sum(plus), sum(minus)];
    return !Number.isNaN(left - right) && left !== right;
  });
}
