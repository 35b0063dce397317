import fc from 'fast-check';
import { chance, weighted } from './arbitraries.ts';
import { dayOfOption } from './days.ts';
import { endOf, type Span } from './dueDays.ts';
import { KINDS } from './exampleCases.ts';
import type { RowPlan } from './plans.ts';

export const TODAY = '2025-03-15';
export const TODAY_DAY = dayOfOption(TODAY);

/** Days around which a wrong < shows. */
const EDGES = [
  '2023-11-20',
  '2023-11-21',
  '2023-12-01',
  '2023-12-20',
  '2023-12-21',
  '2023-12-30',
  '2023-12-31',
  '2024-01-01',
  '2024-01-20',
  '2024-01-21',
  '2024-02-20',
  '2024-02-29',
  '2024-03-01',
  '2024-06-20',
  '2024-06-30',
  '2024-07-01',
  '2024-08-31',
  '2024-09-30',
  '2024-10-31',
  '2024-11-20',
  '2024-11-30',
  '2024-12-01',
  '2024-12-20',
  '2024-12-21',
  '2024-12-31',
  '2025-01-01',
  '2025-01-31',
  '2025-03-15',
].map(dayOfOption);

const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: dayOfOption('2023-08-01'), max: dayOfOption('2024-12-31') }) },
  { weight: 1, arbitrary: fc.integer({ min: dayOfOption('2021-01-01'), max: TODAY_DAY }) },
  { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
);

const DIRT = [
  'future filed',
  'future closed',
  'closed before filed',
  'too early',
  'first day',
  'no filing day',
  'unreadable filed',
  'unreadable closed',
  'unreadable appeal day',
  'unreadable outcome day',
  'future outcome day',
  'future appeal day',
  'unreadable retrial day',
  'future retrial day',
  'no court',
  'cell missing',
  'cell too many',
  'blank cells too many',
];

const small = fc.nat({ max: 40 });
const maybeDay = weighted<number | null>([1, fc.constant(null)], [3, anyDay]);

/** A day, or (below 1000) that many days after filing. */
const closing = weighted([3, fc.nat({ max: 420 })], [1, fc.constantFrom(...EDGES)], [1, fc.nat({ max: 90 })]);

/** A closing day about the end of a time limit. */
interface AtLimit {
  span: Span;
  days: number;
  moved: boolean;
}

const atLimit: fc.Arbitrary<AtLimit> = fc.record({
  span: fc.constantFrom<Span[]>('15d', '30d', '45d', '90d', '2m', '3m', '6m', '12m'),
  days: fc.integer({ min: -1, max: 1 }),
  moved: fc.boolean(),
});

export const rowPlan: fc.Arbitrary<RowPlan> = fc
  .record({
    court: small,
    nameStyle: small,
    strangeCode: chance(8),
    filed: anyDay,
    closed: weighted<number | null>([1, fc.constant(null)], [5, closing]),
    atLimit: weighted<AtLimit | null>([3, fc.constant(null)], [1, atLimit]),
    kind: weighted([5, fc.integer({ min: 0, max: 7 })], [3, fc.nat({ max: KINDS.length - 1 })], [1, fc.constant(18)]),
    caseTypeStyle: fc.nat({ max: 11 }),
    numberKind: weighted<RowPlan['numberKind']>(
      [16, fc.constant('new' as const)],
      [2, fc.constant('old' as const)],
      [1, fc.constant('unreadable' as const)],
      [1, fc.constant('blank' as const)],
    ),
    numberStyle: small,
    numberYear: weighted([12, fc.constant(0)], [1, fc.constantFrom(-2, -1, 1, 2)]),
    duplicateOf: weighted<number | null>([12, fc.constant(null)], [1, fc.nat({ max: 60 })]),
    flag: fc.nat({ max: 7 }),
    procedure: small,
    appealed: chance(40),
    appealFlag: fc.nat({ max: 9 }),
    appealFiled: maybeDay,
    outcome: small,
    outcomeDay: maybeDay,
    closingMethod: small,
    tribunal: fc.nat({ max: 9 }),
    amount: fc.nat({ max: 5_000_000 }),
    deducted: weighted([3, fc.constant(0)], [1, fc.nat({ max: 200 })]),
    extended: weighted([5, fc.constant(0)], [1, fc.nat({ max: 100 })]),
    ownLimit: weighted<number | null>([6, fc.constant(null)], [1, fc.constantFrom(0, 30, 90, 180)]),
    retrial: weighted([4, fc.constant(null)], [1, small]),
    judge: small,
    division: small,
    cause: small,
    pronounced: fc.nat({ max: 9 }),
    retrialDay: maybeDay,
    dirt: weighted([8, fc.constant('none')], [1, fc.constantFrom(...DIRT)]),
    spelling: fc.nat({ max: 400 }),
    before: weighted<RowPlan['before']>(
      [20, fc.constant('nothing' as const)],
      [1, fc.constant('blank line' as const)],
      [1, fc.constant('delimiters' as const)],
    ),
    remark: small,
  })
  .map(inOrder);

/** Filing, closing, appeal and its outcome one after the other, but not always. */
function inOrder({ atLimit: limit, ...row }: RowPlan & { atLimit: AtLimit | null }): RowPlan {
  const ending =
    limit !== null
      ? endOf(limit.span, row.filed) + limit.days + (limit.moved ? row.deducted + row.extended : 0)
      : row.closed !== null && row.closed < 1000
        ? row.filed + row.closed
        : row.closed;
  const closed = ending === null || ending > TODAY_DAY ? null : Math.max(ending, row.filed);
  const appealFrom = row.spelling % 9 === 0 ? row.filed : (closed ?? row.filed);
  const appealFiled = row.appealFiled === null ? null : Math.max(row.appealFiled, appealFrom);
  const outcomeDay = row.outcomeDay === null ? null : Math.max(row.outcomeDay, appealFiled ?? appealFrom);
  return { ...row, closed, appealFiled, outcomeDay };
}
