import { datedTrait, fixedTrait } from './trait.ts';

/** Which limit a case has depends on its procedure, unless its row states the limit. */
const limit = ['procedure', 'timeLimitDays'] as const;
/** Days that move a due day. One of the two columns is enough: many exports have no extensions. */
const moved = ['deductedDays', 'extendedDays'] as const;

/** How cases stand to their time limits (审限). */
export const timeLimits = [
  fixedTrait('has-limit', ({ limit: state }) => state !== 'none', [limit]),
  fixedTrait('within-statutory-limit', ({ limit: state }) => state === 'statutory', [limit]),
  fixedTrait('within-limit', ({ limit: state }) => state === 'statutory' || state === 'extended', [limit, moved]),
  datedTrait('past-due', ({ pastDue }) => pastDue, [limit, moved]),
  datedTrait('past-twelve-months', ({ pastTwelveMonths }) => pastTwelveMonths),
] as const;
