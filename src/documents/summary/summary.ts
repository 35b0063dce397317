import * as z from 'zod';
import { changeReasons } from '../comparison/changes.ts';
import { change as changeKind } from '../comparison/compared.ts';
import { reportSchema } from '../report/report.ts';

const day = z.string();
const ofReport = reportSchema.shape;
const ofCourt = ofReport.courts.element.shape;
const ofIndicator = ofReport.indicators.element.shape;
const judged = ofCourt.indicators.valueType.shape;

/** How a value stands to an earlier one: `change` is `previous` taken off, or for counts the part of it that was added. */
const change = z.strictObject({
  previous: z.number().nullable(),
  change: z.number().nullable(),
  /** Why there is no change. */
  reason: z.enum(changeReasons).nullable(),
});

/** The same of an indicator, with what the earlier value was made of. */
const valueChange = z.strictObject({
  previous: z.number().nullable(),
  previousNumerator: z.number().nullable(),
  previousDenominator: z.number().nullable(),
  change: z.number().nullable(),
  reason: z.enum(changeReasons).nullable(),
});

const value = {
  value: judged.value,
  numerator: judged.numerator,
  denominator: judged.denominator,
  base: judged.base,
  reason: judged.reason,
};

/** A count; null where no column tells of it, and before the data begins. */
const count = z.number().nullable();

const dataBegins = z.strictObject({ firstFiled: day.nullable(), firstClosed: day.nullable() });

/** The days by which something is compared; those of a month that is not over are as many as of this one. */
const span = z.strictObject({
  start: day,
  end: day,
});

const month = z.strictObject({
  /** As it is named: `2024-03` whatever days it has. */
  month: z.string(),
  start: day,
  end: day,
  /** The day up to which it is counted. */
  measuredOn: day,
  /** Whether it was over when the data was looked at. */
  complete: z.boolean(),
  /** It ended before the first filing, or the first closing, of the data: nothing is known of it. */
  beforeData: z.boolean(),
  /** What it is compared with on the month (环比) and on the year (同比). */
  monthBefore: span,
  yearBefore: span,
  /** From the first day of the statistical year to `measuredOn`, and what that is compared with. */
  yearToDate: z.strictObject({ year: z.string(), start: day, yearBefore: span }),
});

const ofVolumes = <T extends z.ZodType>(each: T) =>
  z.strictObject({ carriedOver: each, incoming: each, docket: each, closed: each, pending: each });

const row = z.strictObject({
  /** The code of a court; null for all pooled. */
  court: z.string().nullable(),
  month: z.string(),
  /** The month ended before the data of this court begins: nothing is known of it. */
  beforeData: z.boolean(),
  volumes: ofVolumes(z.strictObject({ value: count, monthOnMonth: change, yearOnYear: change })),
  indicators: z.record(z.string(), z.strictObject({ ...value, monthOnMonth: valueChange, yearOnYear: valueChange })),
  yearToDate: z.strictObject({
    volumes: ofVolumes(z.strictObject({ value: count, yearOnYear: change })),
    /** Bands are for years, and hold for the year to date only: a month by itself has too few cases. */
    indicators: z.record(
      z.string(),
      z.strictObject({
        ...value,
        interval: judged.interval,
        band: judged.band,
        verdict: judged.verdict,
        uncertain: judged.uncertain,
        yearOnYear: valueChange,
      }),
    ),
  }),
});

/** Statistical months court by court, with the year to date and the changes: what every format of `courtstat summary` is a view of. */
export const summarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: ofReport.tool,
  asOf: day,
  /** The first filing and closing among the accepted rows: before them nothing is known, and nothing is 0. */
  dataBegins,
  calendar: z.strictObject({ yearStartMonth: z.number(), monthStartDay: z.number() }),
  scheme: ofReport.scheme,
  adjusted: ofReport.adjusted,
  bases: ofReport.bases,
  where: ofReport.where,
  inputs: ofReport.inputs,
  quality: ofReport.quality,
  indicators: z.array(
    z.strictObject({
      ...ofIndicator,
      /** A ratio that is written as a number, not as a percentage. */
      isPlainRatio: z.boolean(),
      /** What a change of it is: a difference (0.01 of `points` is one percentage point), or `percent`: a part of the earlier value. */
      changeIn: changeKind.shape.kind,
    }),
  ),
  months: z.array(month),
  /** In the order of their codes. */
  courts: z.array(
    z.strictObject({
      code: ofCourt.code,
      name: ofCourt.name,
      level: ofCourt.level,
      rejected: ofCourt.rejected,
      /** Days that begin earlier are nothing to compare with. */
      dataBegins,
    }),
  ),
  /** Court by court, all pooled last, each month by month. */
  rows: z.array(row),
  notices: ofReport.notices,
});

export type Summary = z.infer<typeof summarySchema>;
export type SummaryMonth = Summary['months'][number];
export type SummaryRow = Summary['rows'][number];
export type SummaryVolume = keyof SummaryRow['volumes'];
