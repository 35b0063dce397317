import { type BacklogAsked, type BacklogFound, backlogOfRows } from './backlogOf.ts';

export const header = '案号,承办法院,立案日期,结案日期,适用程序,承办法官,承办部门,扣除天数,延长天数,法定审限';
export const asOf = '2025-01-31';

/** A civil first-instance case of 昆都仑 with a number of its own; what is not said is blank. */
export interface Sketch {
  readonly number?: string;
  readonly court?: string;
  readonly filed: string;
  readonly closed?: string;
  readonly procedure?: string;
  readonly judge?: string;
  readonly deducted?: number;
  readonly extended?: number;
  readonly own?: number;
}

export const rowOf = (
  { number, court = '0203', filed, closed = '', procedure = '', judge = '', deducted, extended, own }: Sketch,
  index: number,
) =>
  [
    number ?? `（2024）内${court}民初${index + 1}号`,
    `内${court}`,
    filed,
    closed,
    procedure,
    judge,
    '民一庭',
    deducted ?? '',
    extended ?? '',
    own ?? '',
  ].join();

/** The first cell of a court is its code, so that no name has to be in the register. */
export const columns = { court: [], courtCode: ['承办法院'] } as const;

export function found(sketches: readonly Sketch[], asked: BacklogAsked = {}): Promise<BacklogFound> {
  return backlogOfRows(header, sketches.map(rowOf), { asOf, columns, ...asked });
}

export const bandsOf = ({ backlog }: BacklogFound) => backlog.total.ages?.bands.map(({ cases }) => cases);
export const serialsOf = (cases: BacklogFound['cases']) =>
  cases.map(({ caseNumber }) => /(\d+)号$/.exec(caseNumber ?? '')?.[1]);
