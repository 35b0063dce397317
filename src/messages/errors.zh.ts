import type { CourtCalled } from '../errors.ts';
import type { ErrorWords, UnlistableWords } from './errors.ts';
import { problemsZh } from './problems.zh.ts';

const nearest = (word: string | null) => (word === null ? '' : `是否想写“${word}”？`);
const called = ({ name, code }: CourtCalled) => (code === null || code === name ? name : `${name}（${code}）`);
const list = (words: readonly string[]) => words.join('、');

/** What may be the matter where a file cannot be written, by the code of the system. */
const unwritable: Readonly<Record<string, string>> = {
  EPERM: '文件可能正在 Excel 中打开，请关闭后重试。',
  EBUSY: '文件可能正在 Excel 中打开，请关闭后重试。',
  ENOSPC: '磁盘已满，请腾出空间后重试。',
  EDQUOT: '磁盘配额已用完，请腾出空间后重试。',
};

/** Why there is no list of these cases, and which there is. */
const unlistable: UnlistableWords = {
  remainder: (id, better) => [
    `${id} 的分子是一个差数：一审结案数减去上诉数。按期间法，本期的上诉不一定出自本期结案的案件，减后剩下的是件数，不是一批具体的案件。`,
    `用 ${better === 'higher' ? '--in gap（或 --indicator appeal-rate --in numerator）' : '--indicator appeal-rate --in numerator'} 列出减去的上诉案件，或用 --in denominator 列出一审结案。`,
  ],
  'no-direction': (id, better) => [
    better === 'target'
      ? `本方案中 ${id} 以区间为准，不分高低，说不上哪些案件使它变差。`
      : `本方案没有列出 ${id}，不知道它是高好还是低好，说不上哪些案件使它变差。`,
    '用 --in denominator 或 --in numerator 列出分母或分子的案件；写明方向的方案用 --scheme 指定。',
  ],
  'no-single-case': (id) => [
    `${id} 由全部案件合在一起得出，没有哪一件单独使它变差。`,
    '用 --in denominator 列出这些案件。',
  ],
  'no-edge': (id, better) => [
    `本方案在这一期间没有给 ${id} 设区间${better === 'higher' ? '下限' : '上限'}，没有界限可供比对。`,
    '用 --in denominator 列出全部有关案件（天数多的在前）；设有区间的方案用 --scheme 指定。',
  ],
};

export const errorsZh: ErrorWords = {
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
  'unlistable-part': ({ id, why, better }) => unlistable[why](id, better),
  'options-exclude': ({ one, other }) => [`${one} 与 ${other} 不能同时使用。`, '请去掉其中一个。'],
  'option-needs': ({ option, needs }) => [
    `${option} 必须与 ${needs} 一起使用。`,
    `请补上 ${needs}，或去掉 ${option}。`,
  ],
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
  'file-missing': ({ path, nearest: near }) => [`找不到文件 ${path}。${nearest(near)}`, '请检查路径。'],
  'file-unreadable': ({ path, reason }) => [
    `无法读取 ${path}（${reason}）。`,
    '请检查文件是否存在、是否有权限、压缩文件是否完整。',
  ],
  'file-changed': ({ path }) => [`${path} 在读取过程中被修改了。`, '请等文件写完后重新运行。'],
  'no-match': ({ pattern }) => [`没有文件匹配“${pattern}”。`, '请检查通配符与当前目录。'],
  'no-csv-in-directory': ({ path }) => [
    `文件夹 ${path || '.'} 中没有 CSV、TSV 或 TXT 文件（含 .gz）。`,
    '请给出导出文件所在的文件夹。',
  ],
  'empty-file': ({ path }) => [`${path} 是空文件。`, '请重新导出。'],
  'header-only': ({ paths }) => [`只有表头，没有案件：${list(paths)}。`, '请检查导出条件。'],
  'all-rejected': ({ rows, byRule }) => [
    `${rows} 行全部不合规则，没有可统计的案件（${byRule.map(([rule, count]) => `${rule.zh} ${count} 处`).join('，')}）。`,
    '请检查列映射（--column）与日期格式。',
  ],
  'spreadsheet-file': ({ path }) => [
    `${path} 是 Excel 工作簿，不是 CSV。`,
    '请在 Excel 中另存为“CSV UTF-8（逗号分隔）”。',
  ],
  'binary-file': ({ path, offset }) => [
    `${path} 不是文本文件：第 ${offset} 字节处是零字节。`,
    '若是没有 BOM 的 UTF-16，请加 --encoding utf-16le。',
  ],
  undecodable: ({ path, offset, encoding, tried }) => [
    `${path} 无法解码：${tried.map((one) => `按 ${one.encoding} 读到第 ${one.offset} 字节处出错`).join('，')}。`,
    `若确知编码，请用 --encoding 指定（如 --encoding ${encoding}）；从第 ${offset} 字节起无法识别的字符将显示为“�”并在报告中说明。`,
  ],
  'record-too-long': ({ path, line, mebibytes }) => [
    `${path}:${line}：这一行超过 ${mebibytes} MiB。`,
    '这不像案件清单；请检查文件和 --delimiter。',
  ],
  'header-row-absent': ({ path, line }) => [
    `${path}：第 ${line} 行不是一条记录的开头，不能作表头。`,
    '请检查 --header-row（从 1 数起的行号）。',
  ],
  'repeated-header': ({ path, line, header, columns }) => [
    `${path}:${line}：表头“${header}”出现了 ${columns.length} 次（第 ${list(columns.map(String))} 列）。`,
    '无法判断用哪一列；请删去或改名其中一列。',
  ],
  'missing-column': ({ path, line, field, headers, aliases, nearest: near }) => [
    `${path}:${line}：缺少${field === 'court' ? '能认出法院的列' : `必需的列 ${field}`}（可识别的表头：${list(aliases)}）。${headers.length > 0 ? `现有表头：${list(headers)}` : `第 ${line} 行不像表头，而像数据或标题，文件可能没有表头行；其内容不予显示`}。`,
    near.length > 0
      ? `最接近的是“${near[0]}”；若就是它，请加 --column ${field}=${near[0]}`
      : `${headers.length > 0 ? `请用 --column ${field}=表头 指定` : '请补上表头行'}；若表头不在第 ${line} 行，用 --header-row。`,
  ],
  'mapped-header-absent': ({ field, headers, nearest: near }) => [
    `--column 或配置为 ${field} 指定的表头“${list(headers)}”在任何文件中都没有。${nearest(near)}`,
    '请核对表头的写法。',
  ],
  'volumes-without-figures': ({ path, line, headers }) => [
    `${path}:${line}：统计表中没有数字。现有表头：${list(headers)}。`,
    '旧存、新收、受理、结案、未结至少要有一列，并至少有一行填了数字。',
  ],
  'volumes-without-court': ({ path, line, headers }) => [
    `${path}:${line}：统计表中没有能认出法院的列。现有表头：${list(headers)}。`,
    '请把写有法院名称的一列的表头改为“法院”，或写有法院代字的一列改为“法院代字”。',
  ],
  'volumes-court-repeated': ({ path, name, lines }) => [
    `${path}:${lines[1]}：“${name}”在第 ${lines[0]} 行已经出现过。`,
    '每个法院只能有一行；按案件类型分行的，请只留合计行。',
  ],
  'malformed-volumes': ({ path, line, fault }) => [
    `${path}:${line}：${{ 'wrong-cell-count': '单元格数与表头不符', 'broken-quote': '引号没有配对', 'no-court': '有数字，却没有写明法院' }[fault]}。`,
    '请改正这一行；若是说明文字，请删去。',
  ],
  'unreadable-volume': ({ path, line, header, text }) => [
    `${path}:${line}：“${header}”列的“${text}”不是整数。`,
    '请填写件数；没有统计的请留空。',
  ],
  'nothing-to-reconcile': ({ path }) => [
    `没有可统计的案件，无法与 ${path} 的统计数核对。`,
    '所有行都被剔除；请先改正导致剔除的问题。',
  ],
  'output-unwritable': ({ path, reason }) => [
    `无法写入${path === '-' ? '标准输出' : ` ${path}`}（${reason}）。`,
    unwritable[reason] ?? '请检查文件夹是否存在、是否有权限。',
  ],
};
