import { builtInSchemes } from '../../../src/bands/builtIn.ts';
import type { Scheme } from '../../../src/bands/scheme.ts';
import { buildExplanation, type ExplanationOptions } from '../../../src/documents/explanation/buildExplanation.ts';
import {
  type ExplainedMember,
  type Explanation,
  explanationSchema,
} from '../../../src/documents/explanation/explanation.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { type CaseFile, day, tableOf } from '../reportOf.ts';

export type Question = Partial<ExplanationOptions>;

/** The scheme that is taken where none is asked for. */
export const defaultScheme = builtInSchemes[0] as Scheme;

/** What explanations of tests are made with unless asked otherwise. */
export function explanationOptions(asked: Question = {}): ExplanationOptions {
  return {
    version: '0.0.0',
    scheme: defaultScheme,
    today: day('2025-02-15'),
    asOf: day('2025-01-31'),
    period: '2024',
    duplicates: 'first',
    defaultCaseType: { name: '民事一审', kind: { line: 'civil', instance: 'first' } },
    ...asked,
  };
}

/** The explanation of an indicator over files (in general where there are none), held against its schema as JSON. */
export async function explained(id: string, files: readonly CaseFile[], asked: Question = {}): Promise<Explanation> {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new RangeError(id);
  const table = files.length === 0 ? undefined : await tableOf(files, { today: '2025-02-15' });
  const explanation = buildExplanation(indicator, explanationOptions(asked), table);
  return explanationSchema.parse(JSON.parse(JSON.stringify(explanation)));
}

/** The only member of an explanation. */
export function memberOf({ data }: Explanation): ExplainedMember {
  const [member, ...others] = data?.members ?? [];
  if (member === undefined || others.length > 0) throw new RangeError('not one member');
  return member;
}
