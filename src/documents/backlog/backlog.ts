import * as z from 'zod';
import { ageBands } from '../../tally/ageBands.ts';
import { caseLine } from '../caseLine.ts';
import { limitSheet } from '../limitSheets.ts';
import { reportSchema } from '../report/report.ts';

const count = z.number();
const day = z.string();
const coded = z.strictObject({ code: z.string(), args: z.record(z.string(), z.unknown()) });
const ofReport = reportSchema.shape;
const { code, name, level, rejected } = ofReport.courts.element.shape;
const span = z.union([z.strictObject({ days: z.number() }), z.strictObject({ months: z.number() })]);
const bandId = z.enum(ageBands.map(({ id }) => id));

/** Some of the pending cases; the share is theirs of all pending ones beside them, null where there are none. */
const some = z.strictObject({ cases: count, share: z.number().nullable() });

const ages = z.strictObject({
  /** In the order of `ageBands`. */
  bands: z.array(some),
  /** Pending for more than twelve months. */
  overYear: some,
  /** Days from filing to the as-of day; null where nothing is pending. */
  median: z.number().nullable(),
  oldest: z.number().nullable(),
});

/** `code` is the procedure or the judge, '' where the cell is blank. */
const group = z.strictObject({ code: z.string(), pending: count, ages });

/** Null where a pending case may come from a file without the column; `reason` names it. */
const breakdown = z.strictObject({ groups: z.array(group).nullable(), reason: coded.nullable() });

/** A share with what it is made of; all null with a reason where a column is missing. */
const fraction = z.strictObject({
  value: z.number().nullable(),
  numerator: count.nullable(),
  denominator: count.nullable(),
  reason: coded.nullable(),
});

const dueCounts = {
  /** Past the last day of the bare limit, of those that have one. */
  pastStatutory: fraction,
  /** Past the last day that deducted and extended days move it to, of those that have a limit. */
  overdue: fraction,
  /** That day lies between the as-of day and `dueUntil`, both counted, of those that have a limit. */
  dueSoon: fraction,
};

const limits = z.strictObject({
  /** Pending cases with a time limit, of all pending. */
  withLimit: fraction,
  withoutLimit: count.nullable(),
  /** Of those without a limit: first instance with a blank procedure, which decides the limit. */
  procedureBlank: count.nullable(),
  ...dueCounts,
  /** The same of each limit that occurs. */
  kinds: z.array(z.strictObject({ limit: z.string(), cases: count, ...dueCounts })).nullable(),
});

const member = {
  /** Cases pending on the as-of day; null with a reason where a file cannot tell. */
  pending: count.nullable(),
  /** Why the number of pending cases is not known, or (`empty-denominator`) why there are no shares of them. */
  reason: coded.nullable(),
  ages: ages.nullable(),
  procedures: breakdown,
  limits,
};

const court = z.strictObject({
  code,
  name,
  level,
  rejected,
  ...member,
  /** Those with the most pending cases first, then by name; cases without a judge last. */
  judges: breakdown,
});

const backlogCase = z.strictObject({
  ...caseLine.shape,
  band: bandId,
  /** Days from the as-of day to the due day; negative where that is over, null without a limit. */
  daysLeft: z.number().nullable(),
});

/** Cases that are known to belong to a list, by due day; `total` counts those cut off too. */
const list = z.strictObject({
  total: count,
  /** Why there may be more of them: a column without which it is not known what is pending, or what has a limit. */
  reason: coded.nullable(),
  cases: z.array(backlogCase),
});

/** The pending cases of an as-of day: how old they are, how they stand to their limits, and those to be acted on first. */
export const backlogSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: ofReport.tool,
  asOf: day,
  /** How many days ahead cases are listed before they are due, and the day that this gives. */
  dueWithin: count,
  dueUntil: day,
  scheme: ofReport.scheme,
  adjusted: ofReport.adjusted,
  where: ofReport.where,
  inputs: ofReport.inputs,
  quality: ofReport.quality,
  /** Older than `over` and not older than `upTo`. */
  ageBands: z.array(z.strictObject({ id: bandId, over: span.nullable(), upTo: span.nullable() })),
  /** The limits that pending cases have. */
  limits: z.array(limitSheet),
  /** Every court with an accepted row, by code. */
  courts: z.array(court),
  total: z.strictObject({ code: z.null(), name: z.null(), level: z.null(), rejected, ...member }),
  /** Due on the as-of day or up to `dueUntil`: what is due first stands first. */
  dueSoon: list,
  /** Due before the as-of day: what is over for the longest stands first. */
  overdue: list,
  notices: ofReport.notices,
});

export type Backlog = z.infer<typeof backlogSchema>;
export type BacklogCourt = Backlog['courts'][number];
export type BacklogTotal = Backlog['total'];
export type BacklogCase = z.infer<typeof backlogCase>;
export type BacklogList = z.infer<typeof list>;
export type Ages = z.infer<typeof ages>;
export type AgeGroup = z.infer<typeof group>;
export type Breakdown = z.infer<typeof breakdown>;
export type DueFraction = z.infer<typeof fraction>;
export type BacklogLimits = z.infer<typeof limits>;

/** A backlog with all pending cases behind it, which are made as they are walked through, each time anew. */
export interface BacklogView {
  readonly backlog: Backlog;
  readonly cases: Iterable<BacklogCase>;
}
