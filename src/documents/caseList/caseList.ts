import * as z from 'zod';
import { partNames } from '../../indicators/parts.ts';
import { reportSchema } from '../report/report.ts';
import { caseColumns } from './caseColumns.ts';

const count = z.number();
const ofReport = reportSchema.shape;
const column = z.enum(caseColumns);

/** A court, or all pooled, with the value that a report states. */
const value = ofReport.total.shape.indicators.valueType.omit({ rank: true, rankOf: true }).extend({
  /** How many of its cases are in the part listed; null where a missing or blank column or a missing band leaves it open. */
  cases: count.nullable(),
});

/** The cases behind a number. */
export const caseListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: ofReport.tool,
  period: ofReport.period,
  asOf: ofReport.asOf,
  measuredOn: ofReport.measuredOn,
  scheme: ofReport.scheme,
  bases: ofReport.bases,
  adjusted: ofReport.adjusted,
  where: ofReport.where,
  inputs: ofReport.inputs,
  quality: ofReport.quality,
  indicator: z.strictObject({
    id: z.string(),
    label: z.strictObject({ zh: z.string(), en: z.string() }),
    unit: z.enum(['share', 'ratio', 'days', 'cases']),
    /** A ratio that is written as a number, not as a percentage. */
    isPlainRatio: z.boolean(),
    /** Null where the scheme says nothing of the indicator. */
    better: z.enum(['higher', 'lower', 'target']).nullable(),
  }),
  in: z.enum(partNames),
  /** Cases with all of `traits`, without those with all of `except` too; with `beyond` those past that edge of their court's band. */
  part: z.strictObject({
    traits: z.array(z.string()),
    except: z.array(z.string()).nullable(),
    beyond: z.enum(['low', 'high']).nullable(),
  }),
  /** By code. */
  courts: z.array(value.extend({ code: z.string(), name: z.string(), level: ofReport.courts.element.shape.level })),
  total: value,
  columns: z.array(column),
  order: z.strictObject({ column, direction: z.enum(['descending', 'ascending']) }),
  /** Each with the columns above; days as YYYY-MM-DD, words by their code. */
  cases: z.array(z.partialRecord(column, z.union([z.string(), z.number(), z.null()]))),
  /** Cases of the part that are not listed because of --limit. */
  omitted: count,
  notices: ofReport.notices,
});

export type CaseList = z.infer<typeof caseListSchema>;
export type ListedCase = CaseList['cases'][number];
export type ListedCourt = CaseList['courts'][number];
export type ListedValue = CaseList['total'];

/** The same with its cases still to be walked through, as often as needed: there may be a million. */
export interface CaseListView extends Omit<CaseList, 'cases'> {
  readonly cases: Iterable<ListedCase>;
}
