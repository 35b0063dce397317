import { list, nearest } from './errorPhrases.zh.ts';
import type { ErrorWords } from './errors.ts';

/** What may be the matter where a file cannot be written, by the code of the system. */
const unwritable: Readonly<Record<string, string>> = {
  EPERM: '文件可能正在 Excel 中打开，请关闭后重试。',
  EBUSY: '文件可能正在 Excel 中打开，请关闭后重试。',
  ENOSPC: '磁盘已满，请腾出空间后重试。',
  EDQUOT: '磁盘配额已用完，请腾出空间后重试。',
};

/** Errors in the files of cases and figures, and in writing. */
export const inputErrorsZh = {
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
} satisfies Partial<ErrorWords>;
