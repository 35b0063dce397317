import { describe, expect, test } from 'vitest';
import type { positions } from '../../src/traits/caseView.ts';
import { traitsOf } from './casesAtHand.ts';

const populations = ['incoming', 'carried-over', 'docket', 'closed', 'pending'] as const;
type Case = { readonly filed: (typeof positions)[number]; readonly closed: (typeof positions)[number] };
const populationsOf = (when: Case) => traitsOf(when).filter((id) => (populations as readonly string[]).includes(id));

// filed and closed: before the period, in it up to M, after M up to as-of, later than as-of.
test.each([
  ['before', 'before', []],
  ['before', 'in', ['carried-over', 'docket', 'closed']],
  ['before', 'after', ['carried-over', 'docket', 'pending']],
  ['before', 'later', ['carried-over', 'docket', 'pending']],
  ['before', 'none', ['carried-over', 'docket', 'pending']],
  ['in', 'in', ['incoming', 'docket', 'closed']],
  ['in', 'after', ['incoming', 'docket', 'pending']],
  ['in', 'later', ['incoming', 'docket', 'pending']],
  ['in', 'none', ['incoming', 'docket', 'pending']],
  ['after', 'after', []],
  ['after', 'none', []],
  ['later', 'later', []],
] as const)('filed %s, closed %s: %j', (filed, closed, expected) => {
  expect(populationsOf({ filed, closed }).sort()).toEqual([...expected].sort());
});

describe('carried over + incoming − closed = pending, for every case that can be', () => {
  const order = ['before', 'in', 'after', 'later', 'none'] as const;
  const cases = order.slice(0, 4).flatMap((filed, at) => order.slice(at).map((closed): Case => ({ filed, closed })));

  test.each(cases)('filed $filed, closed $closed', (when) => {
    const is = (id: (typeof populations)[number]) => Number(populationsOf(when).includes(id));
    expect(is('carried-over') + is('incoming')).toBe(is('docket'));
    expect(is('docket') - is('closed')).toBe(is('pending'));
  });
});
