import { list, nearest } from './errorPhrases.zh.ts';
import type { ErrorWords } from './errors.ts';
import { problemsZh } from './problems.zh.ts';

/** Errors in the files that a run goes by, and in what it is to write. */
export const documentErrorsZh = {
  'unknown-scheme': ({ id, nearest: near, ids }) => [
    `没有名为“${id}”的内置方案，也没有这个文件。${nearest(near)}`,
    `内置方案：${list(ids)}；自己的方案请给出 JSON 文件路径。`,
  ],
  'document-unreadable': ({ path, reason }) => [
    `无法读取 ${path}（${reason === 'ENOENT' ? '没有这个文件' : reason}）。`,
    '请检查路径和权限。',
  ],
  'unknown-comparison': ({ value, nearest: near, choices }) => [
    `--compare：没有“${value}”这种对比，也没有这个文件。${nearest(near)}`,
    `可写 ${list(choices)}，或已保存的报告（JSON）的路径。`,
  ],
  'not-a-report': ({ path }) => [
    `${path} 不是 courtstat 保存的报告（JSON），无法对比。`,
    '先用 courtstat report … --output json=报告.json 保存一份报告，再以它作 --compare 的文件。',
  ],
  'report-version': ({ path, version }) => [
    `${path} 的格式版本为 ${version}，本程序只认第 1 版。`,
    '请用本程序重新生成该报告，或更新 courtstat。',
  ],
  'report-of-other-line': ({ path, here, there }) => {
    const scope = (line: string | null) => (line === null ? '统计全部案件' : `只统计 line=${line} 的案件`);
    return [`${path} ${scope(there)}，本报告${scope(here)}，数字不可比。`, '请用相同的 --where 重新生成其中一份报告。'];
  },
  'report-of-other-scope': ({ path, here, there }) => [
    `${path} 不计 ${list(there)} 案件，本报告${here.length === 0 ? '全部计入' : `不计的是 ${list(here)}`}，数字不可比。`,
    '请用相同的方案和 --exclude-type-codes 重新生成其中一份报告。',
  ],
  'two-configurations': ({ paths: [one, other] }) => [
    `同一文件夹里有两个配置文件：${one} 和 ${other}，不知道该用哪个。`,
    '请只留一个，或用 --config 指定。',
  ],
  'invalid-json': ({ path, line, column }) => [
    `${path}:${line}:${column}：不是有效的 JSON。`,
    '请检查该处的逗号、引号和括号。',
  ],
  'invalid-document': ({ path, line, column, at, problem: found }) => [
    `${path}${line === null ? '' : `:${line}:${column}`}：${at === '' ? '' : `${at}：`}${problemsZh[found.kind](found as never)}`,
    '请修改后重试。',
  ],
  'equal-bands': ({ scheme, indicator, court }) => [
    `方案 ${scheme} 中，指标 ${indicator} 有两个同样具体的区间适用于${court === '*' ? '合计' : `法院 ${court}`}。`,
    '请让其中一个区间的适用条件（courts、courtLevel、line、throughMonth、validFrom/validTo）更具体。',
  ],
  'unsupported-encoding': ({ label }) => [`不支持编码“${label}”。`, '常用：utf-8、gb18030（含 gbk）、utf-16le。'],
  'output-format-unknown': ({ path, formats }) => [
    `看不出“${path}”要写成什么格式。`,
    `请用 --format，或写成 格式=路径；格式有：${list(formats)}。`,
  ],
  'output-is-input': ({ path }) => [`输出文件 ${path} 同时是输入文件，不会覆盖它。`, '请换一个输出路径。'],
  'output-exists': ({ path }) => [
    `${path} 已经存在，不会覆盖它。`,
    '确要覆盖请加 --force；也可以用 --output 写到别处。',
  ],
  'unusable-path': ({ option, text }) => [
    text === '-' ? `${option} 要的是文件，不能用“-”。` : `${option} 没有写明文件路径。`,
    '请写出文件的路径。',
  ],
  'baseline-missing': ({ path }) => [
    `找不到已知问题清单 ${path}。`,
    '首次使用请加 --update-baseline，把现有的问题写入该文件。',
  ],
  'output-repeated': ({ path }) => [`有两个输出都要写到 ${path}。`, '请各用不同的路径。'],
} satisfies Partial<ErrorWords>;
