import type { HelpWords } from './help.ts';

export const helpZh: HelpWords = {
  usage: '用法：',
  headings: { arguments: '参数：', options: '选项：', commands: '命令：' },
  about: '读取案件系统导出的案件清单，核对数据，计算审判质效指标，对照指标区间，按法院生成排名报告。',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  version: '显示版本号',
  examples: `
示例：
  courtstat report 案件.csv --period 2024
  courtstat validate 案件.csv
  courtstat init 案件.csv
  courtstat help validate`,
  options: {
    'as-of': '数据截止日，其后的事视为尚未发生（默认：数据中最晚的立案或结案日）',
    today: '把这一天当作今天（便于复现结果）',
    scheme: '指标区间方案：内置方案名 mongolian-horse-5.1（默认）、cepej，或 JSON 文件',
    period:
      '统计期间：2024、2024-H1、2024-Q3、2024-03、2024-01..2024-06、2024-01-21..2024-02-20（默认：数据截止日所在的统计年度）',
    output: '写入文件，可写 格式=路径，可重复；带格式时屏幕照常输出，不带时代替屏幕输出',
    where: '只看一类案件：line=civil、criminal、administrative、enforcement 或 other',
    court: '只看某个法院，写代字或名称（可写名称中独有的一部分）；可重复',
    'exclude-type-codes': '不计入的类型代字，逗号分隔，代替方案所列的；写空值则不排除',
    'reversal-basis': '改发案件按 appeal-closing（二审结案日）还是 case-closing（一审结案）统计（默认视列而定）',
    'appeal-denominator':
      '上诉、改发指标的分母：closings（一审结案）、judgments（一审判决）、appealable（可上诉的判决和驳回起诉裁定，不含小额）（默认 closings）',
    column: '列映射，如 filedOn=收案日；可重复，同一字段可给多个表头',
    encoding: '输入编码：utf-8、gb18030（含 gbk）、utf-16le 等（默认自动识别）',
    delimiter: '分隔符，如 ";"、tab、"||"（默认自动识别）',
    quote: '引号字符（默认 "）',
    escape: '引号内的转义字符（默认同引号）',
    comment: '注释行的开头字符',
    'header-row': '表头所在的行号，从 1 数起（默认自动识别）',
    duplicates: '案号重复时保留哪一行：first 或 last（默认 first）',
    config: '配置文件（默认从当前文件夹向上查找 courtstat.config.json 或 .jsonc）',
    'print-config': '只显示生效的设置及每一项的来源，不读案件文件',
    lang: '语言：zh 或 en（默认随配置或系统）',
    color: '颜色：auto、always、never（默认 auto）',
    width: '输出宽度，单位为列（默认随终端）',
    ascii: '表格线和标记只用 ASCII 字符',
  },
  commands: {
    report: {
      about: '读取案件清单，按法院计算指标、对照区间并排名',
      arguments: ['文件、文件夹、通配符，或 -（标准输入）；可为 .gz。不写则读配置文件中列出的文件'],
      options: {
        format: '输出格式：terminal 或 json',
        by: '各院再按 judge（法官）、division（部门）、line（条线）、procedure（程序）、cause（案由）、case-type（案件类型）分列（默认只按条线列出审理天数等）',
        indicators: '只算这些指标，按所写的顺序；逗号分隔，可重复',
        'rank-within': '在同级法院内（level）还是全部法院间（all）排名（默认 level）',
        'rank-by': '按某一指标排序（默认按达标比例）',
        'rank-order': '与 --rank-by 同用：distance 按偏离区间的程度，value 按数值（默认 distance）',
        'no-rank': '不排名，按法院代字顺序列出（体检表）',
        outlook: '期间未满时，测算结案率到期末进入区间还需结多少件（供安排工作参考）',
        'explain-gap':
          '把各院某一指标与合计（与 --compare previous-year、previous-period 同用时，与本院的上年同期、上一期）的差距，按案件类型和程序分解为结构影响和水平影响',
        compare:
          '与之前对比：previous-year（上年同期）、previous-period（上一期），或以前用 JSON 保存的报告文件；期间未结束的，对比到同样的进度',
        'fail-on': '何时以 1 退出：never、band（有指标在区间外，或有剔除的行）、error（有剔除的行）（默认 never）',
      },
      examples: `
示例：
  courtstat report 案件.csv --period 2024
  courtstat report '导出/*.csv' --period 2024-01..2024-06 --output json=报告.json
  courtstat report 案件.csv --column filedOn=收案日 --column closedOn=报结日
  courtstat report 案件.csv --period 2024 --by judge --court 青山
  courtstat report 案件.csv --period 2024 --where line=civil --indicators closure-rate,average-duration
  courtstat report 案件.csv --period 2024 --compare previous-year
  courtstat report 案件.csv --period 2024 --no-rank`,
    },
    summary: {
      about: '按法院和统计月汇总：单月与本年累计并列，列出环比、同比；可供脚本使用，也可逐院逐月写成文件',
      arguments: ['文件、文件夹、通配符，或 -（标准输入）；可为 .gz。不写则读配置文件中列出的文件'],
      options: {
        from: '从哪个统计月起，如 2024-01',
        to: '到哪个统计月止，与 --from 同用（默认：数据截止日所在的月）',
        last: '数据截止日所在的月及其之前，共这么多个月（默认 12，最多 120）',
        'by-month': '屏幕上另逐院列出各月的数字；不写时，只有一个法院才列出，多个法院只列最后一月和走势',
        format: '输出格式：terminal、json、ndjson、csv、markdown（默认 terminal）',
        output:
          '写入文件，可写 格式=路径，可重复；带格式时屏幕照常输出，不带时代替屏幕输出。路径中的 {month}、{court}、{code}（代字）使每月、每院各写一个文件，合计的院名写作“合计”，代字写作 total',
        indicators: '汇总这些指标，按所写的顺序；逗号分隔，可重复（默认选列九项）',
        bom: 'csv 输出以 UTF-8 BOM 开头，便于用 Excel 打开',
      },
      examples: `
示例：
  courtstat summary 案件.csv
  courtstat summary 案件.csv --last 6 --by-month
  courtstat summary 案件.csv --from 2024-01 --to 2024-12 --format csv > 2024.csv
  courtstat summary 案件.csv --last 1 --output 'markdown=通报/{month}/{court}.md'
  courtstat summary 案件.csv --last 24 --indicators closure-rate,reversal-rate --court 青山`,
    },
    validate: {
      about: '核对导出的数据，逐条指出问题所在；既可人看，也可作为自动检查的关口',
      arguments: ['文件、文件夹、通配符，或 -（标准输入）；可为 .gz。不写则读配置文件中列出的文件'],
      options: {
        format: '输出格式：terminal、json、ndjson、csv、github、junit、sarif',
        rule: '规则的严重程度，如 case-number-year=off；取值 error、warning、info、off，可重复（剔除行的规则不能关闭）',
        'fail-on': '何时以 1 退出：error、warning、never（默认 error）',
        'max-errors': '最多列出这么多条问题（错误在先）；计数不受影响',
        'max-warnings': '警告多于此数时以 1 退出',
        'show-values': '列出单元格的内容（可能含个人信息）',
        'show-case-numbers': '在 github、junit 输出中也列出完整案号（默认遮盖）',
        baseline: '已知问题清单：其中的问题不再提示，已消失的会指出',
        'update-baseline': '把现有问题全部写入 --baseline 所指的清单',
        rejects: '把被剔除的行原样写入文件，前加行号和规则，改好后可重新提交；多个输入各写一个文件',
        expect: '与法院自己的数字核对：含法院和旧存、新收、受理、结案、未结各列的 CSV 文件',
        period: '与 --expect 同用：这些数字所属的统计期间（默认：数据截止日所在的统计年度）',
        bom: 'csv 输出以 UTF-8 BOM 开头，便于用 Excel 打开',
      },
      examples: `
示例：
  courtstat validate 案件.csv
  courtstat validate '导出/*.csv' --output junit=结果.xml --output sarif=结果.sarif
  courtstat validate 案件.csv --rejects 待改.csv
  courtstat validate 案件.csv --baseline 已知问题.json --update-baseline
  courtstat validate 案件.csv --expect 统计表.csv --period 2024`,
    },
    cases: {
      about:
        '列出一个数字背后的案件：改判、发回重审的（发改案件解剖），超审限的，未结最久的，可核对能否适用小额诉讼的。清单含案号、承办人等个人信息，请注意保管；新写出的文件只有本人可读',
      arguments: ['文件、文件夹、通配符，或 -（标准输入）；可为 .gz。不写则读配置文件中列出的文件'],
      options: {
        indicator: '哪个指标，如 reversal-rate（必需）；用 courtstat explain 列出全部',
        in: '列出分子（numerator）、分母（denominator），还是差距（gap，即使数值变差的案件：越高越好的为分母中不在分子的，越低越好的为分子，审理天数等为高于本院区间上限的）（默认 gap）',
        columns:
          '显示哪些列及其次序，逗号分隔：字段名，及 days（天数）、netDays（扣除后天数）、dueDay（审限届满日）、overdueDays（超审限天数）、statutoryDueDay、statutoryOverdueDays（法定审限的同两项）、file、line（默认随指标而定）',
        limit: '最多列出这么多件（默认屏幕 50 件，csv、json 全部）；计数不受影响',
        bom: 'csv 输出以 UTF-8 BOM 开头，便于用 Excel 打开',
        format: '输出格式：terminal、csv 或 json',
      },
      examples: `
示例：
  courtstat cases 案件.csv --indicator reversal-rate --period 2024
  courtstat cases 案件.csv --indicator overdue-pending-rate --court 青山
  courtstat cases 案件.csv --indicator small-claims-rate --limit 20
  courtstat cases 案件.csv --indicator closure-rate --in denominator --output 清单.csv --bom
  courtstat cases 案件.csv --indicator within-limit-rate --columns caseNumber,judge,dueDay,overdueDays`,
    },
    explain: {
      about: '说明一个指标或一条规则：含义、算法、局限、所需的列；给出文件时逐步列出算法中的实际数字',
      arguments: ['指标或规则的编号，如 closure-rate、closed-before-filed；不写则列出全部', '案件清单；不写则只作说明'],
      options: {
        format: '输出格式：terminal 或 json',
      },
      examples: `
示例：
  courtstat explain
  courtstat explain closure-rate
  courtstat explain reversal-rate 案件.csv --court 青山 --period 2024
  courtstat explain small-claims-appealed`,
    },
    backlog: {
      about:
        '未结案件：各院账龄、审限情况，分程序、分法官；逐案列出已超审限的和即将届满的，供月底前清理。清单含案号、承办人等个人信息，请注意保管；新写出的文件只有本人可读',
      arguments: ['文件、文件夹、通配符，或 -（标准输入）；可为 .gz。不写则读配置文件中列出的文件'],
      options: {
        'due-within': '列出此后多少天内审限届满的案件，当日届满的也在内（默认 30）',
        limit: '每张清单最多列多少件；已超审限、即将届满各一张（默认：屏幕 30，json、csv 全部）',
        format: '输出格式：terminal、json、csv（csv 为全部未结案件，按审限届满日排列）',
        scheme: '不计入的案件按哪个方案：内置方案名 mongolian-horse-5.1（默认）、cepej，或 JSON 文件',
        bom: 'csv 输出以 UTF-8 BOM 开头，便于用 Excel 打开',
      },
      examples: `
示例：
  courtstat backlog 案件.csv
  courtstat backlog 案件.csv --court 青山 --due-within 15
  courtstat backlog '导出/*.csv' --as-of 2025-01-31 --where line=civil
  courtstat backlog 案件.csv --format csv --bom --output 未结.csv`,
    },
    init: {
      about: '查看一份导出文件，写出带注释的初始配置 courtstat.config.jsonc',
      arguments: ['案件清单（CSV）、文件夹、通配符，或 -（标准输入）；可为 .gz；有几个文件时只看第一个'],
      options: {
        output: '配置写到哪里（默认当前文件夹的 courtstat.config.jsonc）',
        yes: '不提问，按推测写出',
        force: '覆盖已有的文件',
        print: '只显示在屏幕上，不写文件',
        lang: '界面和配置的语言：zh 或 en（默认随系统）',
      },
      examples: `
示例：
  courtstat init 案件.csv
  courtstat init 案件.csv --yes
  courtstat init 案件.csv --output 配置/courtstat.config.jsonc
  courtstat init 案件.csv --print`,
    },
    scheme: {
      about: '查看或检查指标方案：show 逐项列出方向、权重、区间及其出处；check 检查自己的方案文件',
      arguments: ['show 或 check', '内置方案名（mongolian-horse-5.1、cepej），或 JSON 文件'],
      options: { format: 'show 的输出格式：terminal 或 json（可存为文件，作自己方案的起点）' },
      examples: `
示例：
  courtstat scheme show mongolian-horse-5.1
  courtstat scheme show mongolian-horse-5.1 --format json > 我院.json
  courtstat scheme check 我院.json`,
    },
    schema: {
      about:
        '输出 JSON Schema：config（配置）、scheme（方案）、report（报告）、summary（月度汇总）、cases（案件清单）、issues（核对结果）、explanation（指标说明）、backlog（未结案件）、holidays（节假日表）',
      arguments: ['config、scheme、report、summary、cases、issues、explanation、backlog 或 holidays'],
      options: {},
      examples: `
示例：
  courtstat schema config > courtstat.config.schema.json
  courtstat schema report`,
    },
  },
};
