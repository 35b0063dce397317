import { blankNotices } from '../notices/blankNotices.ts';
import type { Contestant } from '../report/places.ts';
import type { Notice } from '../report/report.ts';

interface Blank {
  readonly code: string;
  readonly blank: number;
  readonly eligible: number;
}

/** Columns that are partly blank in an earlier period, without what the report says of its own period anyway. */
export function earlierBlanks(before: readonly Contestant[], now: readonly Contestant[]): Notice[] {
  const known = new Set(partlyBlank(now).flatMap(({ key, courts }) => courts.map((court) => spelled(key, court))));
  return partlyBlank(before).flatMap(({ key, courts, args }) => {
    const others = courts.filter((court) => !known.has(spelled(key, court)));
    return others.length === 0 ? [] : [{ code: 'compared-blank', args: { ...args, courts: others } }];
  });
}

function partlyBlank(courts: readonly Contestant[]) {
  return blankNotices(courts)
    .filter(({ code }) => code === 'partly-blank')
    .map(({ args }) => ({ args, key: String(args.field), courts: args.courts as readonly Blank[] }));
}

function spelled(key: string, { code, blank, eligible }: Blank): string {
  return [key, code, blank, eligible].join(' ');
}
