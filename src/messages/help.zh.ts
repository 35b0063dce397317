import type { HelpWords } from './help.ts';

export const helpZh: HelpWords = {
  usage: '用法：',
  headings: { arguments: '参数：', options: '选项：', commands: '命令：' },
  about: '读取案件系统导出的案件清单，核对数据，计算审判质效指标，对照指标区间，按法院生成排名报告。',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  version: '显示版本号',
  lang: '界面语言：zh 或 en（默认随系统）',
  report: {
    about: '读取案件清单，按法院计算指标、对照区间并排名',
    files: '文件、文件夹、通配符，或 -（标准输入）；可为 .gz。不写则读配置文件中列出的文件',
    options: {
      period:
        '统计期间：2024、2024-H1、2024-Q3、2024-03、2024-01..2024-06、2024-01-21..2024-02-20（默认：数据截止日所在的统计年度）',
      'as-of': '数据截止日，其后的事视为尚未发生（默认：数据中最晚的立案或结案日）',
      today: '把这一天当作今天（便于复现结果）',
      scheme: '指标区间方案：内置方案名，或 JSON 文件（默认 mongolian-horse-5.1）',
      format: '输出格式：terminal 或 json',
      output: '写入文件，可写 格式=路径，可重复；带格式时屏幕照常输出，不带时代替屏幕输出',
      column: '列映射，如 filedOn=收案日；可重复，同一字段可给多个表头',
      encoding: '输入编码：utf-8、gb18030（含 gbk）、utf-16le 等（默认自动识别）',
      delimiter: '分隔符，如 ";"、tab、"||"（默认自动识别）',
      quote: '引号字符（默认 "）',
      escape: '引号内的转义字符（默认同引号）',
      comment: '注释行的开头字符',
      'header-row': '表头所在的行号，从 1 数起（默认自动识别）',
      duplicates: '案号重复时保留哪一行：first 或 last（默认 first）',
      'reversal-basis': '改发案件按 appeal-closing（二审结案日）还是 case-closing（一审结案）统计（默认视列而定）',
      'rank-within': '在同级法院内（level）还是全部法院间（all）排名（默认 level）',
      'rank-by': '按某一指标排序（默认按达标比例）',
      'rank-order': '与 --rank-by 同用：distance 按偏离区间的程度，value 按数值（默认 distance）',
      'no-rank': '不排名，按法院代字顺序列出（体检表）',
      'fail-on': '何时以 1 退出：never、band（有指标在区间外，或有剔除的行）、error（有剔除的行）（默认 never）',
      config: '配置文件（默认从当前文件夹向上查找 courtstat.config.json 或 .jsonc）',
      lang: '语言：zh 或 en（默认随配置或系统）',
      color: '颜色：auto、always、never（默认 auto）',
      width: '输出宽度，单位为列（默认随终端）',
      ascii: '表格线和标记只用 ASCII 字符',
    },
    examples: `
示例：
  courtstat report 案件.csv --period 2024
  courtstat report '导出/*.csv' --period 2024-01..2024-06 --output json=报告.json
  courtstat report 案件.csv --column filedOn=收案日 --column closedOn=报结日
  courtstat report 案件.csv --period 2024 --no-rank`,
  },
  examples: `
示例：
  courtstat report 案件.csv --period 2024
  courtstat help report`,
};
