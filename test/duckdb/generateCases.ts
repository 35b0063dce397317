import fc from 'fast-check';

/** Kinds of cases: the type code in the number and the words of the case type column. */
const kinds = [
  ['民初', '民事一审'],
  ['刑初', '刑事一审'],
  ['行初', '行政一审'],
  ['民终', '民事二审'],
  ['刑终', '刑事二审'],
  ['行终', '行政二审'],
  ['民再', '民事再审'],
  ['刑再', '刑事再审'],
  ['民申', '民事申请再审审查'],
  ['民特', '民事特别程序'],
  ['执', '首次执行'],
  ['执异', '执行异议'],
  ['执恢', '恢复执行'],
  ['执保', '财产保全执行'],
] as const;

/** What a new type code is drawn from: civil trials and enforcement are the most common. */
const kind = fc.oneof(
  { weight: 3, arbitrary: fc.constant(kinds[0]) },
  { weight: 1, arbitrary: fc.constant(kinds[10]) },
  { weight: 3, arbitrary: fc.constantFrom(...kinds) },
);

const courts = ['内0202', '内0203', '内0204', '内02'] as const;

const first = Date.UTC(2022, 9, 1) / 86_400_000;
const last = Date.UTC(2025, 1, 28) / 86_400_000;

/** Days twelve months before one on which a report is measured, and first and last days of periods. */
const edges = [
  '2023-02-28',
  '2023-05-20',
  '2023-06-30',
  '2023-07-01',
  '2023-11-15',
  '2023-12-31',
  '2024-01-01',
  '2024-06-30',
  '2024-10-01',
  '2024-12-31',
].map((day) => Date.parse(day) / 86_400_000);

function dayOf(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function blankable<T>(arbitrary: fc.Arbitrary<T>, share = 5): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: share });
}

function oneOf(...words: string[]): fc.Arbitrary<string | null> {
  return blankable(fc.constantFrom(...words));
}

const outcomes = ['维持', '改判', '发回重审', '指令审理', '调解', '撤回上诉', '其他'];

/** Days after filing: about the ends of limits, or anything. */
const took = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 400 }) },
  { weight: 2, arbitrary: fc.constantFrom(15, 16, 30, 31, 45, 46, 60, 61, 62, 63, 91, 92, 93, 181, 182, 183, 184) },
);

const caseRow = fc.record({
  court: fc.constantFrom(...courts),
  kind,
  hasNumber: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  hasType: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
  filed: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: first, max: last }) },
    { weight: 1, arbitrary: fc.constantFrom(...edges) },
  ),
  took: blankable(took, 6),
  method: oneOf('判决', '裁定', '驳回起诉', '调解', '撤诉', '移送', '终本', '终结执行', '执行完毕'),
  procedure: oneOf('小额诉讼', '简易', '简易', '普通', '速裁', '特别'),
  small: oneOf('是', '否', '否'),
  tribunal: oneOf('独任', '合议'),
  judge: oneOf('张伟', '王芳', '李娜', '赵敏', '刘洋'),
  appealed: oneOf('是', '否', '否'),
  appealAfter: fc.option(fc.nat({ max: 40 }), { freq: 2 }),
  outcome: fc.option(fc.constantFrom(...outcomes), { freq: 2 }),
  outcomeAfter: blankable(fc.nat({ max: 150 })),
  retrial: fc.option(fc.constantFrom('维持', '改判', '发回重审', '指令再审', '撤回'), { freq: 2 }),
  retrialAfter: blankable(fc.nat({ max: 300 })),
  deducted: fc.option(fc.nat({ max: 90 }), { freq: 2 }),
  extended: fc.option(fc.constantFrom(0, 30, 90, 180), { freq: 2 }),
  limit: fc.constantFrom(null, null, null, null, null, null, 30, 60, 90, 180),
  pronounced: oneOf('是', '否'),
});

type CaseRow = typeof caseRow extends fc.Arbitrary<infer Row> ? Row : never;

/** Header → cell, all as text; blank cells are ''. Days of appeals come after closing, and none after the last day. */
function cellsOf(row: CaseRow, serial: number): Record<string, string> {
  const past = (day: number | null): number | null => (day === null || day > last ? null : day);
  const closed = past(row.took === null ? null : row.filed + row.took);
  const appealFrom = closed ?? row.filed;
  const appealFiled = past(row.appealAfter === null ? null : appealFrom + row.appealAfter);
  const later = (after: number | null): number | null =>
    past(after === null ? null : (appealFiled ?? appealFrom) + after);
  const [code, type] = row.kind;
  const text = (value: string | number | null): string => String(value ?? '');
  const day = (value: number | null): string => (value === null ? '' : dayOf(value));
  return {
    案号: row.hasNumber ? `（${dayOf(row.filed).slice(0, 4)}）${row.court}${code}${serial}号` : '',
    法院代码: row.court,
    案件类型: row.hasType ? type : '',
    立案日期: day(row.filed),
    结案日期: day(closed),
    结案方式: text(row.method),
    适用程序: text(row.procedure),
    是否小额: text(row.small),
    审判组织: text(row.tribunal),
    承办法官: text(row.judge),
    是否上诉: text(row.appealed),
    二审立案日期: day(appealFiled),
    二审结果: text(row.outcome),
    二审结案日期: day(row.outcome === null ? null : later(row.outcomeAfter)),
    再审结果: text(row.retrial),
    再审结案日期: day(row.retrial === null ? null : later(row.retrialAfter)),
    扣除审限天数: text(row.deducted),
    延长审限天数: text(row.extended),
    法定审限: text(row.limit),
    是否当庭宣判: text(row.pronounced),
  };
}

const datingColumns = ['二审立案日期', '二审结案日期', '再审结案日期'];

function csv(rows: readonly Record<string, string>[], dated: boolean): string {
  const headers = Object.keys(rows[0] ?? {}).filter((header) => dated || !datingColumns.includes(header));
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

export interface GeneratedCases {
  readonly files: readonly { readonly path: string; readonly bytes: string }[];
  /** Whether there are columns for the days of appeals, of their outcomes and of retrials. */
  readonly dated: boolean;
}

/** One or two files of cases filed from October 2022 to February 2025 in four courts: clean, but with blank cells. */
export const generatedCases: fc.Arbitrary<GeneratedCases> = fc
  .record({
    rows: fc.array(caseRow, { minLength: 20, maxLength: 400, size: 'max' }),
    cut: fc.option(fc.integer({ min: 1, max: 19 }), { freq: 2 }),
    dated: fc.integer({ min: 0, max: 2 }).map((one) => one > 0),
  })
  .map(({ rows, cut, dated }) => {
    const cells = rows.map((row, index) => cellsOf(row, index + 1));
    const parts = cut === null ? [cells] : [cells.slice(0, cut), cells.slice(cut)];
    return { files: parts.map((part, index) => ({ path: `cases-${index + 1}.csv`, bytes: csv(part, dated) })), dated };
  });
