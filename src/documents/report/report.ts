import * as z from 'zod';
import { verdicts } from '../../bands/verdict.ts';
import { courtLevels } from '../../cases/courtLevels.ts';
import { appealDenominators } from '../../indicators/indicator.ts';
import { groupings } from '../../tally/grouping.ts';
import { change, coded, comparedVolumes, comparedWith, interval, period, previous } from '../comparison/compared.ts';
import { gapSchema } from './gap.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const day = z.string();
const count = z.number();

const indicatorValue = z.strictObject({
  /** Unrounded; null with a reason where there is none. */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  base: z.number().nullable(),
  interval: interval.nullable(),
  band: z.strictObject({ low: z.number().nullable(), high: z.number().nullable(), source: z.string() }).nullable(),
  reason: coded.nullable(),
  verdict: z.enum(verdicts),
  uncertain: z.boolean(),
  /** Place among the courts that can be compared, and how many they are. */
  rank: z.number().nullable(),
  rankOf: z.number().nullable(),
  /** In a comparison; the change is null where there is no value now or was none before. */
  previous: previous.exactOptional(),
  change: change.nullable().exactOptional(),
});

const volumes = z.strictObject({
  carriedOver: count.nullable(),
  incoming: count,
  docket: count.nullable(),
  closed: count.nullable(),
  pending: count.nullable(),
});

/** How many of the indicators that were judged are met, by weight, and how far the others are off. */
const attainment = z.strictObject({
  met: z.number(),
  judged: z.number(),
  share: z.number().nullable(),
  shortfall: z.number().nullable(),
});

/** Cases of a court that are alike in what the report is broken down by: `code` is the judge, the line … ('' = none). */
const group = z.strictObject({
  code: z.string(),
  attainment,
  volumes,
  comparedVolumes: comparedVolumes.exactOptional(),
  indicators: z.record(z.string(), indicatorValue),
});

const court = z.strictObject({
  code: z.string(),
  name: z.string(),
  level: z.enum(courtLevels).nullable(),
  rank: z.number().nullable(),
  /** Why a court has no rank, where it has none. */
  reason: z.literal('few-judged').exactOptional(),
  rejected: count,
  attainment,
  volumes,
  comparedVolumes: comparedVolumes.exactOptional(),
  indicators: z.record(z.string(), indicatorValue),
  groups: z.array(group),
});

/** What closings it takes, by the period's end, for the lower edge of the closure rate's band. */
const outlookMember = z.strictObject({
  /** Null for all courts pooled. */
  code: z.string().nullable(),
  /** The band that holds on the period's last day; null where there is none with a lower edge. */
  band: z.strictObject({ low: z.number(), high: z.number().nullable(), source: z.string() }).nullable(),
  incoming: count,
  docket: count.nullable(),
  closed: count.nullable(),
  /** Cases that come in up to the end, at the pace of the period so far. */
  furtherIncoming: count.nullable(),
  docketAtEnd: count.nullable(),
  /** Closings of the whole period that reach the edge, and how many of them are still to come. */
  needed: count.nullable(),
  more: count.nullable(),
  /** Further closings up to the end, at the pace of the period so far. */
  /** Closings to come if cases go on being closed as up to M: no more than there are cases left. */
  atPace: count.nullable(),
  reason: z.enum(['missing-column', 'no-band']).nullable(),
});
const outlook = z.strictObject({
  indicator: z.literal('closure-rate'),
  end: day,
  elapsedDays: count,
  /** 0 where the period is over: then nobody is listed. */
  remainingDays: count,
  courts: z.array(outlookMember),
  total: outlookMember.nullable(),
});

const settings = z.strictObject({
  /** Which row of a case number was kept. */
  duplicates: z.enum(['first', 'last']),
  /** The calendar of holidays that time limits were counted with; null for none. */
  holidays: z.string().nullable(),
  /** Numbers of judges that were given, by the codes of courts. */
  judges: z.record(z.string(), z.number()),
});

/** The report: what every format is a view of. Shares are fractions, durations days. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('courtstat'), version: z.string() }),
  period,
  asOf: day,
  measuredOn: day,
  scheme: z.strictObject({
    id: z.string(),
    version: z.string(),
    title: bilingual,
    status: z.enum(['official', 'illustrative']),
    source: z.string(),
  }),
  /** What was put in the place of the scheme's own; null where its own holds. */
  adjusted: z.strictObject({
    excludeTypeCodes: z.array(z.string()).nullable(),
    calendar: z.strictObject({ yearStartMonth: z.number(), monthStartDay: z.number() }).nullable(),
  }),
  bases: z.strictObject({
    reversal: z.enum(['appeal-closing', 'case-closing']),
    appeal: z.enum(['appeal-filing', 'case-closing']),
    retrial: z.enum(['retrial-closing', 'case-closing']),
    appealDenominator: z.enum(appealDenominators),
  }),
  /** What else numbers depend on; left out in reports that were saved before they said so. */
  settings: settings.exactOptional(),
  /** By what the cases of each court are broken down. */
  groupedBy: z.enum(groupings),
  /** What the report was narrowed to; null where it is not. */
  where: z.strictObject({ line: z.string().nullable(), courts: z.array(z.string()).nullable() }),
  comparedWith: comparedWith.exactOptional(),
  inputs: z.array(
    z.strictObject({ path: z.string(), sha256: z.string(), encoding: z.string(), rows: count, rejected: count }),
  ),
  quality: z.strictObject({
    rows: count,
    accepted: count,
    rejected: count,
    excluded: count,
    byRule: z.record(z.string(), count),
  }),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      label: bilingual,
      unit: z.enum(['share', 'ratio', 'days', 'cases']),
      better: z.enum(['higher', 'lower', 'target']).nullable(),
      weight: z.number(),
    }),
  ),
  courts: z.array(court),
  /** All courts pooled, with the rejected records that belong to no court; no court itself. */
  total: z.strictObject({
    code: z.null(),
    name: z.null(),
    level: z.null(),
    rejected: count,
    volumes,
    comparedVolumes: comparedVolumes.exactOptional(),
    indicators: z.record(z.string(), indicatorValue),
    groups: z.array(group),
  }),
  /** Where it was asked for. */
  outlook: outlook.exactOptional(),
  gap: gapSchema.exactOptional(),
  notices: z.array(coded),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportCourt = Report['courts'][number];
export type ReportGroup = z.infer<typeof group>;
export type ReportSettings = z.infer<typeof settings>;
export type ReportTotal = Report['total'];
export type Outlook = z.infer<typeof outlook>;
export type OutlookMember = z.infer<typeof outlookMember>;
export type IndicatorValue = z.infer<typeof indicatorValue>;
export type Notice = Report['notices'][number];
