import type { BaselineEntry } from './validation.ts';

/** What tells issues apart for a baseline: everything of an entry but its count. */
export type IssueKey = Omit<BaselineEntry, 'count'>;

/** How often each of many keys occurs. */
export interface KeyCounts {
  add(key: IssueKey, count: number): void;
  /** Takes one away, and says whether there was one. */
  take(key: IssueKey): boolean;
  /** What there is, by rule, field, case number and record; cases of one court, year and type by their serials. */
  entries(): Generator<BaselineEntry>;
}

/**
 * Counts that stay small with millions of keys: each is kept as a text that the cases of a year share, and a number. Nothing
 * is hashed, so no two keys are ever taken for one.
 */
export function createKeyCounts(): KeyCounts {
  const counts = new Map<string, Map<number, number>>();
  return {
    add(key, count) {
      const [shared, own] = partsOf(key);
      const numbers = counts.get(shared) ?? new Map<number, number>();
      counts.set(shared, numbers.set(own, (numbers.get(own) ?? 0) + count));
    },
    take(key) {
      const [shared, own] = partsOf(key);
      const numbers = counts.get(shared);
      const left = numbers?.get(own) ?? 0;
      if (left > 0) numbers?.set(own, left - 1);
      return left > 0;
    },
    *entries() {
      for (const [shared, numbers] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        for (const own of Float64Array.from(numbers.keys()).sort()) {
          const count = numbers.get(own) ?? 0;
          if (count > 0) yield { ...keyOf(shared, own), count };
        }
      }
    },
  };
}

const separator = '\u0000';
/** The number of a key that has none. */
const none = -1;

/** A serial, and 52 bits of a fingerprint. Only what can be put back as it was is taken out. */
const ofCase = /^(.*?)([1-9]\d{0,14})号$/;
const ofRecord = /^([0-9a-f]{3})([0-9a-f]{13})$/;

function partsOf({ rule, field, caseNumber, record }: IssueKey): [shared: string, own: number] {
  const isCase = caseNumber !== null;
  const subject = caseNumber ?? record ?? '';
  const [, text = subject, number] = (isCase ? ofCase : ofRecord).exec(subject) ?? [];
  return [
    [rule, field ?? '', isCase ? 'case' : 'record', text].join(separator),
    number === undefined ? none : Number.parseInt(number, isCase ? 10 : 16),
  ];
}

function keyOf(shared: string, own: number): IssueKey {
  const [rule = '', field = '', kind, text = ''] = shared.split(separator);
  const isCase = kind === 'case';
  const number = own === none ? '' : isCase ? `${own}号` : own.toString(16).padStart(13, '0');
  return {
    rule,
    field: field === '' ? null : field,
    caseNumber: isCase ? `${text}${number}` : null,
    record: isCase ? null : `${text}${number}`,
  };
}
