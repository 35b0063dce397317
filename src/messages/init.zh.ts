import type { GuessReason, InitWords } from './init.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

const signs: Readonly<Record<GuessReason['sign'], (word: string) => string>> = {
  known: () => '表头认得',
  near: (word) => `表头与“${word}”只差一个字符`,
  says: (word) => `表头含“${word}”`,
  hints: (word) => `表头含“${word}”，但不一定就是这一项`,
  silent: () => '表头看不出是什么',
};

function fittingText({ content, fitting }: GuessReason): string {
  if (fitting === 'blank') return '整列空白';
  if (fitting === 'all') return `内容都能读作${content}`;
  return fitting === 'none' ? `内容都不能读作${content}` : `内容有 ${fitting.share} 能读作${content}`;
}

function orderText({ order }: GuessReason): string[] {
  if (order === null) return [];
  const { as, than, share } = order;
  return [`${share === null ? '每行都' : `${share} 的行里`}${as === 'earlier' ? '不晚于' : '不早于'}“${than}”`];
}

export const initZh: InitWords = {
  file: {
    head: (source) => [
      `courtstat 的配置，由 courtstat init 看过 ${source ?? '标准输入'} 后写成。请核对各列对应得是否正确，再运行 courtstat validate。`,
      '以 // 开头的行不起作用；要启用某一项，去掉它行首的 //。',
    ],
    schema: '编辑器凭它提示有哪些设置、怎么写。',
    files: '命令行没有写文件时读取的文件，可写文件夹和通配符；路径从本文件所在的文件夹算起。',
    noFiles: '命令行没有写文件时读取的文件，例如：',
    detected: {
      intro: '编码、分隔符和表头行在读取时自动识别，不必设置。这份文件识别为：',
      encoding: (name) => `编码：${name}`,
      delimiter: (text) => `分隔符：${{ ',': '逗号', '\t': '制表符（TAB）', ';': '分号', '|': '竖线' }[text] ?? text}`,
      header: (line, columns) => `表头：第 ${line} 行，共 ${columns} 列`,
      rows: (count, whole) => {
        if (count === 0) return '只有表头，没有案件；以下只凭表头判断';
        return whole ? `案件：${count} 行，全部看过` : `案件：看了前 ${count} 行`;
      },
      outro: '识别有误时，在这里写上 "encoding"、"delimiter" 或 "headerRow"。',
    },
    forced: '运行 courtstat init 时指定的：',
    headerRow: '这个表头里认得的字段太少，读取时会把别的行当成表头，所以在这里写明：',
    columns: '哪个字段是哪一列：字段在前，表头在后。表头可以写几个（["甲", "乙"]），取文件里有的第一个。',
    entry: (field, reason) => (reason === null ? field : `${field}：${reason}`),
    known: '下列表头本来就认得，不必写：',
    doubtful: (reason) => `（${fittingText(reason)}，请核对）`,
    unsure: '没有把握，请核对；对的话去掉行首的 //：',
    likely: '较有把握：',
    told: '按照您的回答：',
    unplaced: {
      unknown: (headers) => `没有对应到任何字段的列：${quoted(headers)}`,
      passedOver: (headers) => `表头认得、但同一字段已用了另一列：${quoted(headers)}`,
      repeated: (headers) => `表头重复、分不清用哪一列，要用就先改名：${quoted(headers)}`,
      noHeader: (columns) => `没有表头、无法引用的列：第 ${columns.join('、')} 列`,
    },
    words: '下列词不认识，读取时按空白处理。要用的，把 "?" 换成它的意思（意思不同就分开写几项），再去掉行首的 //。',
    wordsOf: (headers, values) =>
      `${quoted(headers)}列的词。可写的意思：${values.map(([id, meaning]) => `${id} ${meaning}`).join('，')}`,
    count: (cells) => `${cells} 次`,
    unlisted: (count) => `还有 ${count} 个不认识的值没有列出：太长、像人名、次数太少，或这一列不像这类内容`,
    caseType: '没有案件类型，也没有案号，所有案件按这一类统计；不是民事一审的，请改：',
    language: '报告和提示用的语言：zh 或 en。',
    others: '还可以设置 rules、scheme、blankWords、duplicates 等，用 courtstat schema config 查看全部。',
  },
  reason: (reason) => [signs[reason.sign](reason.word), fittingText(reason), ...orderText(reason)].join('，'),
  contents: {
    day: '日期',
    courtName: '法院名称',
    courtCode: '法院代字',
    caseNumber: '案号',
    caseType: '案件类型',
    flag: '“是”或“否”',
    procedure: '审理程序',
    closingMethod: '结案方式',
    tribunal: '审判组织',
    outcome: '裁判结果',
    amount: '金额',
    dayCount: '天数',
    name: '名称',
  },
  meanings: {
    flag: { yes: '是', no: '否' },
    procedure: {
      'small-claims': '小额诉讼',
      summary: '简易',
      'fast-track': '速裁',
      ordinary: '普通',
      special: '特别',
    },
    outcome: {
      upheld: '维持',
      reversed: '改判',
      remanded: '发回重审',
      ordered: '指令审理',
      mediated: '调解',
      withdrawn: '撤回',
      other: '其他',
    },
    closingMethod: {
      judgment: '判决',
      ruling: '裁定',
      dismissed: '驳回起诉',
      mediated: '调解',
      withdrawn: '撤诉',
      transferred: '移送',
      'enforcement-suspended': '终结本次执行',
      'enforcement-ended': '终结执行',
      'enforcement-completed': '执行完毕',
      other: '其他',
    },
    tribunal: { sole: '独任', panel: '合议' },
  },
  question: {
    intro: '有几项没有把握。对的话直接回车；没有这一列，输入 -；是另一列，输入它的表头。按 Ctrl-C 退出，不写任何文件。',
    guess: (field, header, reason) => `${field}：是“${header}”这一列吗？（${reason}） `,
    missing: (field) => `${field}：没有找到这一列。请输入它的表头，没有就直接回车： `,
    noSuchHeader: (text, nearest) => `没有表头“${text}”。${nearest === null ? '' : `是否想写“${nearest}”？`}`,
  },
  end: {
    wrote: (paths) => `已写入 ${paths.join(' 和 ')}。`,
    left: '已退出，没有写任何文件。',
    missing: (field, unsure) => {
      if (field === 'filedOn') {
        return unsure
          ? '立案日期是哪一列没有把握：请打开配置核对 "filedOn" 一行，对的话去掉行首的 //。'
          : '没有找到立案日期：请在配置的 "columns" 里写上 "filedOn": "表头"。';
      }
      return unsure
        ? '法院从哪一列看出没有把握：请打开配置核对 "court"、"courtCode" 或 "caseNumber" 一行，对的话去掉行首的 //。'
        : '没有能看出法院的列：请在配置的 "columns" 里写上 "court": "表头"（法院代字用 "courtCode"，案号用 "caseNumber"）。';
    },
    unsure: (count) => `有 ${count} 列没有把握，在配置里以 // 注释，请核对。`,
    printed: (command) => `配置里的 "$schema" 指向同一文件夹的 courtstat.config.schema.json，可用 ${command} 生成。`,
    next: (commands) => ['接下来运行：', ...commands.map((command) => `  ${command}`)].join('\n'),
  },
};
