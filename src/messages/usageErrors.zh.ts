import type { CourtCalled } from '../errors.ts';
import { list, nearest } from './errorPhrases.zh.ts';
import type { ErrorWords } from './errors.ts';
import { unlistableZh } from './unlistable.zh.ts';

const called = ({ name, code }: CourtCalled) => (code === null || code === name ? name : `${name}（${code}）`);

/** Errors in what a command is asked. */
export const usageErrorsZh = {
  usage: ({ detail }) => [detail, '用 courtstat --help 查看用法。'],
  'unknown-option': ({ option, nearest: near }) => [
    `没有选项“${option}”。${nearest(near)}`,
    '用 --help 查看全部选项。',
  ],
  'option-elsewhere': ({ command, option, instead }) => [
    `courtstat ${command} 没有选项“${option}”。`,
    {
      'by-month': '这里按统计月选取：用 --from 2024-01 --to 2024-12，或用 --last 12。',
      'by-period': '这里按统计期间选取：用 --period，如 --period 2024-01..2024-06。',
      'on-one-day': '未结案件只看某一天的情况：用 --as-of 指定，如 --as-of 2024-12-31。',
    }[instead],
  ],
  'unknown-command': ({ command, nearest: near }) => [
    `没有命令“${command}”。${nearest(near)}`,
    '生成报告用：courtstat report 文件.csv',
  ],
  'missing-option-value': ({ option }) => [`选项 ${option} 缺少取值。`, '用 --help 查看该选项的写法。'],
  'missing-argument': ({ command, argument }) => [
    `courtstat ${command} 需要写明 ${argument}。`,
    `用 courtstat ${command} --help 查看用法。`,
  ],
  'excess-argument': ({ command, argument }) => [
    `courtstat ${command} 多了一个参数“${argument}”。`,
    `用 courtstat ${command} --help 查看该命令的参数。`,
  ],
  'unknown-choice': ({ option, value, choices, nearest: near }) => [
    `${option} 不接受“${value}”。${nearest(near)}`,
    `可用：${list(choices)}。`,
  ],
  'no-files': ({ example }) => ['没有给出案件文件。', `例如：${example}；也可以用 - 从标准输入读取。`],
  'unreadable-period': ({ text }) => [
    `看不懂统计期间“${text}”。`,
    '可写 2024、2024-H1、2024-Q3、2024-03、2024-01..2024-06 或 2024-01-21..2024-02-20（两端写法须一致）。',
  ],
  'reversed-period': ({ text, start, end }) => [
    `统计期间“${text}”首尾颠倒：${start} 晚于 ${end}。`,
    '请把较早的一端写在前面。',
  ],
  'unreadable-day-option': ({ option, text }) => [
    `${option} 的日期“${text}”不是有效日期。`,
    '请写成 2024-12-31 的形式。',
  ],
  'period-after-data': ({ label, start, asOf }) => [
    `统计期间 ${label} 从 ${start} 开始，而数据截至 ${asOf}，期间内还没有数据。`,
    '请用 --period 选择较早的期间，或用 --as-of 指定截止日。',
  ],
  'unreadable-month': ({ option, text, nearest: near }) => [
    `${option}：看不懂月份“${text}”。${nearest(near)}`,
    '请写统计月，如 2024-03。',
  ],
  'reversed-months': ({ from, to }) => [`--from ${from} 晚于 --to ${to}，首尾颠倒。`, '请把较早的月份写在 --from。'],
  'months-after-data': ({ from, asOf }) => [
    `${from} 尚未开始：数据截至 ${asOf}，所要的月份都还没有数据。`,
    '请用 --from 选择较早的月份，或用 --as-of 指定截止日。',
  ],
  'too-many-months': ({ months, most }) => [
    `共 ${months} 个月，一次最多汇总 ${most} 个月。`,
    '请缩短 --from 与 --to 之间的范围，分几次汇总。',
  ],
  'unmatched-brace': ({ path, placeholders }) => [
    `输出路径“${path}”中的花括号不成对。`,
    `占位符写成 ${list(placeholders.map((one) => `{${one}}`))}；文件名本身不要用花括号。`,
  ],
  'unknown-placeholder': ({ path, placeholder, nearest: near, placeholders }) => [
    `输出路径“${path}”中没有“{${placeholder}}”这样的占位符。${nearest(near === null ? null : `{${near}}`)}`,
    `占位符有：${list(placeholders.map((one) => `{${one}}`))}。`,
  ],
  'courts-share-path': ({ path, courts: [one, other] }) => [
    `${called(one)} 与 ${called(other)} 要写到同一个文件 ${path}（不分大小写）。`,
    '请在路径中加上 {code}（法院代字），使各院的文件不重名。',
  ],
  'unknown-field': ({ option, field, nearest: near, fields }) => [
    `${option}：没有字段“${field}”。${nearest(near)}`,
    `字段有：${list(fields)}。`,
  ],
  'unreadable-mapping': ({ text }) => [
    `看不懂列映射“${text}”。`,
    '写法：--column 字段=表头，例如 --column filedOn=收案日。',
  ],
  'unusable-dialect': ({ option, text }) => [
    `${option} 不能是“${text}”。`,
    '分隔符、引号、转义和注释字符不能为空、不能是换行，分隔符和注释字符不能与引号相同。',
  ],
  'unknown-indicator': ({ id, nearest: near, ids }) => [`没有指标“${id}”。${nearest(near)}`, `指标有：${list(ids)}。`],
  'unknown-entry': ({ id, nearest: near }) => [
    `没有名为“${id}”的指标、规则或观察。${nearest(near)}`,
    '用 courtstat explain 列出全部。',
  ],
  'entry-after-file': ({ id, file }) => [
    `要解释的指标写在前面，文件写在后面；现在“${file}”写在了“${id}”之前。`,
    `请写作：courtstat explain ${id} ${file}`,
  ],
  'unknown-rule': ({ id, nearest: near, ids }) => [`没有规则“${id}”。${nearest(near)}`, `规则有：${list(ids)}。`],
  'unusable-type-code': ({ option, code, fault, nearest: near }) => [
    {
      'no-code': `${option}：“${code}”不是类型代字。${nearest(near)}`,
      'case-type': `${option}：“${code}”是案件类型，不是类型代字。`,
      'special-jurisdiction': `${option}：“${code}”前面带有专门审判代字，案件按不带它的类型代字计，这样写什么也排除不了。`,
    }[fault],
    fault === 'no-code'
      ? '请写案号中法院代字之后的汉字，如 民初、执恢，用逗号、顿号、分号或空格隔开。'
      : `请写“${near}”。`,
  ],
  'unknown-court': ({ court, nearest: near, courts }) => [
    `数据中没有法院“${court}”。${nearest(near)}`,
    `数据中的法院：${list(courts.slice(0, 20))}${courts.length > 20 ? ` 等 ${courts.length} 个` : ''}。`,
  ],
  'ambiguous-court': ({ court, courts }) => [
    `“${court}”对应数据中的 ${courts.length} 个法院：${list(courts.slice(0, 20))}。`,
    '请写法院代字或完整名称。',
  ],
  'unreadable-severity': ({ text }) => [
    `看不懂 --rule“${text}”。`,
    '写法：--rule 规则=严重程度，例如 --rule case-number-year=off。',
  ],
  'rejecting-rule-off': ({ id }) => [
    `规则 ${id} 不能关闭：违反它的行不计入任何数字，这一点不能不说。`,
    `可以调整严重程度：--rule ${id}=warning。`,
  ],
  'gap-not-additive': ({ id, ids }) => [
    `${id} 的差距无法按案件类型和程序分解：它不是各类案件之和相除得来的。`,
    `可以分解的指标有：${list(ids)}。`,
  ],
  'rank-by-left-out': ({ id }) => [
    `--rank-by ${id}：报告没有列出这个指标。`,
    '请把它也写进 --indicators，或去掉 --indicators。',
  ],
  'no-better-direction': ({ id }) => [
    `指标 ${id} 在本方案中没有“越高越好”或“越低越好”的方向，不能按数值排序。`,
    '请去掉 --rank-order value，或换一个指标。',
  ],
  'unlistable-part': ({ id, why, better }) => unlistableZh[why](id, better),
  'options-exclude': ({ one, other }) => [`${one} 与 ${other} 不能同时使用。`, '请去掉其中一个。'],
  'option-needs': ({ option, needs }) => [
    `${option} 必须与 ${needs} 一起使用。`,
    `请补上 ${needs}，或去掉 ${option}。`,
  ],
} satisfies Partial<ErrorWords>;
