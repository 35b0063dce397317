import { dayOf, textOfDay } from './days.ts';
import { isSmallClaim } from './proceedings.ts';
import type { Case } from './types.ts';

/** A time limit: months (`6m`) or days (`45d`). */
export type Span = `${number}${'m' | 'd'}`;

/** The same-numbered day so many months on, or the last of that month. */
export function monthsAfter(day: number, months: number): number {
  const [year = 0, month = 0, date = 0] = textOfDay(day).split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  for (let tried = date; tried > 27; tried -= 1) {
    const found = dayOf(Math.floor(count / 12), (count % 12) + 1, tried);
    if (found !== null) return found;
  }
  return dayOf(Math.floor(count / 12), (count % 12) + 1, date) ?? Number.NaN;
}

/** The last day of a span that begins on the day after filing. */
export function endOf(span: Span, filedOn: number): number {
  const length = Number.parseInt(span, 10);
  return span.endsWith('m') ? monthsAfter(filedOn, length) : filedOn + length;
}

/** Proceedings that are neither first, second instance nor retrial (domain §5.1). */
const OF_TYPE_CODES: Record<string, Span> = {
  民辖终: '30d',
  民申: '3m',
  行申: '6m',
  刑申: '6m',
  民特: '30d',
  行审: '30d',
  执: '6m',
  执恢: '6m',
  执异: '15d',
  执复: '30d',
};

const ORDINARY = ['普通', '由简转普', '简易转普通'];

/** By line and instance: one limit for all procedures, or one for each ('' = all others: none). */
const OF_TRIALS: Record<string, Span | [string[], Span][]> = {
  'civil first': [
    [['特别'], '30d'],
    // 小额 that the flag denies: still a kind of summary procedure
    [['简易', '速裁', 'small'], '3m'],
    [ORDINARY, '6m'],
  ],
  'civil second': '3m',
  'civil retrial': '6m',
  'civil other': [[['特别'], '30d']],
  'criminal first': [
    [['速裁'], '15d'],
    [['简易'], '45d'],
    [ORDINARY, '3m'],
  ],
  'criminal second': '2m',
  'criminal retrial': '3m',
  'administrative first': [
    [['简易'], '45d'],
    [ORDINARY, '6m'],
  ],
  'administrative second': '3m',
  'administrative retrial': '6m',
};

/** Where a civil case is said to be under special procedure, only a civil type code says more. */
function limitOfCode({ line, instance, procedure, typeCode }: Case): Span | undefined {
  if (instance !== 'other') return undefined;
  if (line === 'civil' && procedure === '特别' && !typeCode.startsWith('民')) return undefined;
  return OF_TYPE_CODES[typeCode];
}

export function statutoryLimit(one: Case): Span | null {
  const ofCode = limitOfCode(one);
  if (ofCode !== undefined) return ofCode;
  if (one.line === 'civil' && one.instance === 'first' && isSmallClaim(one)) return '2m';
  const limits = OF_TRIALS[`${one.line} ${one.instance}`] ?? [];
  if (typeof limits === 'string') return limits;
  return limits.find(([procedures]) => procedures.includes(one.procedure))?.[1] ?? null;
}

/** The bare due day; null where a case has no limit. A row's own limit goes first, and one of 0 days says that there is none. */
export function dueDay(one: Case): number | null {
  const { filedOn, ownLimit } = one;
  const span = ownLimit === null ? statutoryLimit(one) : ownLimit === 0 ? null : (`${ownLimit}d` as const);
  return span === null || filedOn === null ? null : endOf(span, filedOn);
}

/** The due day with the days deducted and the extension. */
export function movedDueDay(one: Case): number | null {
  const due = dueDay(one);
  return due === null ? null : due + (one.deducted ?? 0) + (one.extended ?? 0);
}
