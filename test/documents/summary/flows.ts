import type { SummaryRow, SummaryVolume } from '../../../src/documents/summary/summary.ts';
import { type SummaryQuestion, summarised } from './summarised.ts';

export const header = '法院代码,立案日期,结案日期,适用程序,是否上诉,二审立案日期';
export const filedAndClosed = (...days: readonly string[]) => days.map((one) => `内0203,${one},简易,否,`);
export const some = (days: readonly string[], asked: SummaryQuestion = {}) =>
  summarised([header, ...filedAndClosed(...days)], { indicators: ['closure-rate', 'average-duration'], ...asked });

type Volumes = { readonly [V in SummaryVolume]: { readonly value: number | null } };

/** Carried over, incoming, docket, closed, pending: of a month, and of the year to date. */
export const flow = ({ volumes: v }: { readonly volumes: Volumes }) =>
  [v.carriedOver, v.incoming, v.docket, v.closed, v.pending].map(({ value }) => value);
export const yearFlow = ({ yearToDate }: Pick<SummaryRow, 'yearToDate'>) => flow(yearToDate);
