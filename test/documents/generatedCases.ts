import fc from 'fast-check';
import { isoOf } from '../../src/calendar/day.ts';
import { day } from './reportOf.ts';

export const today = '2025-02-15';
export const asOf = '2025-01-31';

/** A case without its serial, which comes with its place so that no two are the same. */
export interface CaseRow {
  readonly prefix: string;
  readonly cells: readonly string[];
}

const header = [
  ...['案号', '立案日期', '结案日期', '适用程序', '是否小额', '审判组织', '结案方式', '是否当庭宣判'],
  ...['承办法官', '承办部门', '案由', '扣除天数', '延长审限天数', '法定审限', '是否上诉', '二审立案日期', '二审结果'],
  ...['二审结案日期', '再审结果', '再审结案日期'],
].join();

const some = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) });
const mostly = <T>(usual: T, ...others: readonly T[]) => fc.constantFrom(usual, usual, usual, usual, ...others);
const written = (at: number | undefined) => (at === undefined || at > day(asOf) ? '' : isoOf(at));

/** What comes after a case: begun so many days later, over so many days after that or not at all, and how it ended. */
const sequel = <T extends string>(...outcomes: readonly [T, ...T[]]) =>
  fc.option(
    fc.record({
      after: fc.nat({ max: 60 }),
      took: fc.option(fc.nat({ max: 120 })),
      outcome: fc.constantFrom(...outcomes),
    }),
  );

/** Cases of four courts and every line, filed from 2022-06 on; some closed up to as-of, appealed, retried. */
export const caseRow: fc.Arbitrary<CaseRow> = fc
  .record({
    court: fc.constantFrom('0202', '0203', '0291', '0783'),
    type: fc.constantFrom('民初', '民初', '民初', '刑初', '行初', '民终', '执', '执恢', '民特', '行再'),
    filed: some('2022-06-01', asOf),
    took: fc.option(fc.nat({ max: 500 })),
    procedure: fc.constantFrom('小额诉讼', '简易', '普通', '速裁', '普通', ''),
    small: fc.constantFrom('是', '否', ''),
    tribunal: mostly('独任', '合议', '合议', ''),
    method: mostly('判决', '裁定', '驳回起诉', '调解', '撤诉', '执行完毕', '终本', ''),
    pronounced: fc.constantFrom('是', '否', ''),
    judge: mostly('甲', '乙', '丙', ''),
    division: mostly('民一庭', '立案庭', ''),
    cause: mostly('离婚纠纷', '民间借贷纠纷', ''),
    deducted: mostly('', '0', '15', '90', '600'),
    extended: mostly('', '0', '30', '180'),
    limit: mostly('', '', '', '0', '20', '365'),
    appeal: sequel('维持', '改判', '发回重审', '调解', '撤回上诉'),
    retrial: sequel('维持', '改判', '发回重审', '指令再审'),
  })
  .map((one) => {
    const { filed, took, appeal, retrial } = one;
    const closed = took === null || filed + took > day(asOf) ? undefined : filed + took;
    const appealed = appeal === null || closed === undefined ? undefined : closed + appeal.after;
    const decided = appealed === undefined || appeal?.took == null ? undefined : appealed + appeal.took;
    const retried = retrial === null || closed === undefined ? undefined : closed + retrial.after;
    return {
      prefix: `（${isoOf(filed).slice(0, 4)}）内${one.court}${one.type}`,
      cells: [
        isoOf(filed),
        written(closed),
        one.procedure,
        one.small,
        one.tribunal,
        closed === undefined ? '' : one.method,
        one.pronounced,
        ...[one.judge, one.division, one.cause, one.deducted, one.extended, one.limit],
        written(appealed) === '' ? '否' : '是',
        written(appealed),
        written(decided) === '' ? '' : (appeal?.outcome ?? ''),
        written(decided),
        written(retried) === '' ? '' : (retrial?.outcome ?? ''),
        written(retried),
      ],
    };
  });

/** Rows with a number of their own each, so that none is a duplicate. */
export function numbered(rows: readonly CaseRow[]): string[] {
  return rows.map(({ prefix, cells }, index) => [`${prefix}${index + 1}号`, ...cells].join());
}

export function csv(lines: readonly string[]): string {
  return `${[header, ...lines].join('\n')}\n`;
}

export const periods = fc.constantFrom('2023', '2024', '2024-H2', '2024-03', '2025', '2024-11-21..2025-01-20');
