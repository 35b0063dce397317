import * as z from 'zod';
import { verdicts } from '../../bands/verdict.ts';
import { courtLevels } from '../../cases/courtLevels.ts';
import { basisNames } from '../../indicators/readings.ts';
import { baseKinds, roles } from '../../indicators/terms.ts';
import { limitSheet } from '../limitSheets.ts';
import { reportSchema } from '../report/report.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const count = z.number();
const coded = z.strictObject({ code: z.string(), args: z.record(z.string(), z.unknown()) });
const fraction = z.strictObject({ numerator: z.number(), denominator: z.number() });
const ofReport = reportSchema.shape;
const level = z.enum(courtLevels);

const band = z.strictObject({
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  source: z.string(),
  line: z.enum(['civil', 'criminal', 'administrative', 'enforcement', 'other']).exactOptional(),
  courtLevel: level.exactOptional(),
  courts: z.array(z.string()).exactOptional(),
  throughMonth: z.number().exactOptional(),
  validFrom: z.string().exactOptional(),
  validTo: z.string().exactOptional(),
  /** The calendar month (1–12) by whose name `throughMonth` goes. */
  lastMonth: z.number().nullable(),
});

/** What an indicator counts; two where it depends on the columns what a report counts by. */
const reading = z.strictObject({
  basis: z.strictObject({ of: z.enum(basisNames), choice: z.string() }).nullable(),
  kind: z.string(),
  /** The traits of the cases of each term: all of them must be true. */
  terms: z.array(z.strictObject({ role: z.enum(roles), traits: z.array(z.string()) })),
  times: z.literal('days').nullable(),
  interval: z.enum(['wilson', 'poisson']).nullable(),
  base: z.enum(baseKinds),
});

const columns = z.strictObject({
  /** One of these is enough. */
  anyOf: z.array(z.strictObject({ field: z.string(), headers: z.array(z.string()) })),
  /** Where there is none, the case type of the configuration stands in. */
  hasDefault: z.boolean(),
});

const ranked = z.strictObject({ place: z.number(), days: z.number() });
const working = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quotient'), factor: z.number().nullable() }),
  z.strictObject({
    kind: z.literal('mean'),
    days: z.number(),
    /** Before days were deducted, where they were. */
    grossDays: z.number().nullable(),
    shortest: z.number().nullable(),
    longest: z.number().nullable(),
  }),
  z.strictObject({
    kind: z.literal('quantile'),
    probability: fraction,
    below: ranked.nullable(),
    above: ranked.nullable(),
    part: fraction,
  }),
  z.strictObject({
    kind: z.literal('survival'),
    steps: z.array(z.strictObject({ t: count, atRisk: count, closed: count, censored: count, survival: z.number() })),
    /** Steps left out before and after those listed. */
    before: count,
    after: count,
  }),
  z.strictObject({
    kind: z.literal('evenness'),
    months: z.array(z.strictObject({ label: z.string(), start: z.string(), end: z.string(), closings: count })),
  }),
  z.strictObject({ kind: z.literal('per-judge'), judges: count, judgesGiven: z.boolean() }),
]);

const member = z.strictObject({
  /** Null for all cases pooled. */
  code: z.string().nullable(),
  name: z.string().nullable(),
  level: level.nullable(),
  rows: z.strictObject({
    read: count,
    rejected: count,
    accepted: count,
    /** Of other lines or courts than those asked for. */
    narrowed: count,
    /** Left out by their type code. */
    excluded: count,
    counted: count,
  }),
  volumes: ofReport.total.shape.volumes,
  /** Of each term the cases that have its first trait, of these those that have the second, and so on. */
  counts: z.array(
    z.strictObject({
      role: z.enum(roles),
      steps: z.array(z.strictObject({ trait: z.string(), cases: count })),
    }),
  ),
  /** Null where a needed column is missing, as `counts` is empty. */
  working: working.nullable(),
  result: z.strictObject({
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    base: z.number().nullable(),
    interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
    reason: coded.nullable(),
  }),
  /** Cells that counted as no because they are blank. */
  blanks: z.array(z.strictObject({ field: z.string(), blank: count, eligible: count })),
  judgement: z.strictObject({
    band: band.nullable(),
    verdict: z.enum(verdicts),
    /** The edge that the value passed. */
    edgePassed: z.number().nullable(),
    uncertain: z.boolean(),
    /** Edges strictly inside the interval. */
    edgesInInterval: z.array(z.number()),
  }),
});

/** An indicator explained: in general, and for given data step by step. */
export const explanationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: ofReport.tool,
  indicator: z.strictObject({
    id: z.string(),
    label: bilingual,
    unit: z.enum(['share', 'ratio', 'days', 'cases']),
    /** A ratio that is written as a number, not as a percentage. */
    isPlainRatio: z.boolean(),
    definition: bilingual,
    formula: bilingual,
    caveats: bilingual,
    related: z.array(z.strictObject({ id: z.string(), label: bilingual })),
    readings: z.array(reading),
    /** What appeals are divided by; null where the indicator does not depend on it. */
    appealDenominator: ofReport.bases.shape.appealDenominator.nullable(),
    columns: z.array(columns),
    /** The statutory time limits that it is counted with; none where it does not look at any. */
    limits: z.array(limitSheet),
  }),
  scheme: z.strictObject({
    ...ofReport.scheme.shape,
    yearStartMonth: z.number(),
    minimumCases: z.number(),
    excludeTypeCodes: z.array(z.string()),
    /** Null where the scheme says nothing of the indicator. */
    better: z.enum(['higher', 'lower', 'target']).nullable(),
    weight: z.number().nullable(),
    note: bilingual.nullable(),
    bands: z.array(band),
  }),
  adjusted: ofReport.adjusted,
  /** Null where no files were given. */
  data: z
    .strictObject({
      period: ofReport.period,
      asOf: ofReport.asOf,
      measuredOn: ofReport.measuredOn,
      bases: ofReport.bases,
      where: ofReport.where,
      inputs: ofReport.inputs,
      quality: ofReport.quality,
      /** Those whose cases are counted. */
      courts: z.array(z.strictObject({ code: z.string(), name: z.string() })),
      /** The courts asked for, in the order of asking; all cases pooled where none was. */
      members: z.array(member),
      notices: ofReport.notices,
    })
    .nullable(),
});

export type Explanation = z.infer<typeof explanationSchema>;
export type ExplainedData = NonNullable<Explanation['data']>;
export type ExplainedMember = ExplainedData['members'][number];
export type ExplainedReading = Explanation['indicator']['readings'][number];
