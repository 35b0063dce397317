import * as z from 'zod';
import { statedLimit } from '../timeLimits/limitsOfRows.ts';
import { statutoryLimits } from '../timeLimits/statutoryLimits.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

/** A time limit with the article that gives it; where rows state their own, there is neither span nor article. */
export const limitSheet = z.strictObject({
  id: z.string(),
  title: bilingual,
  span: z.union([z.strictObject({ months: z.number() }), z.strictObject({ days: z.number() })]).nullable(),
  article: bilingual.nullable(),
  /** The day from which this figure is in force, where the law gives it. */
  since: z.string().nullable(),
  note: bilingual.nullable(),
});

export type LimitSheet = z.infer<typeof limitSheet>;

const stated: LimitSheet = {
  id: 'stated',
  title: { zh: '数据自带法定审限', en: 'limit stated in the row' },
  span: null,
  article: null,
  since: null,
  note: null,
};

/** The id of the limit of a row by its number (`RowLimits.limitOf`); null where it has none. */
export function limitIdOf(number: number): string | null {
  return number === statedLimit ? stated.id : (statutoryLimits[number - 1]?.id ?? null);
}

/** The limit of a number that a row has. */
export function limitSheetOf(number: number): LimitSheet {
  if (number === statedLimit) return stated;
  const limit = statutoryLimits[number - 1];
  if (limit === undefined) throw new RangeError(`no limit ${number}`);
  const { id, title, span, article, since = null, note = null } = limit;
  return { id, title, span, article, since, note };
}
