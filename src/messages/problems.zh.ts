import type { JsonFound, JsonType } from '../errors.ts';
import type { ProblemWords } from './errors.ts';

const types: Readonly<Record<JsonType, string>> = {
  text: '文字',
  number: '数字',
  'whole-number': '整数',
  'true-or-false': 'true 或 false',
  null: 'null',
  list: '数组',
  object: '对象（{…}）',
};

function shown({ type, written }: JsonFound): string {
  if (type === 'text') return `文字“${written}”`;
  if (type === 'number' || type === 'whole-number') return `数字 ${written}`;
  // What is not Chinese stands apart.
  return written === '' ? types[type] : ` ${written}`;
}

/** Choices and the like stand without 文字 in front. */
const bare = (found: JsonFound) => (found.type === 'text' ? `“${found.written}”` : shown(found));
const nearest = (word: string | null) => (word === null ? '' : `是否想写“${word}”？`);

export const problemsZh: ProblemWords = {
  'unknown-key': ({ key, nearest: near }) => `没有“${key}”这一项。${nearest(near)}`,
  'repeated-key': ({ key, line }) => `“${key}”写了两次，前一次在第 ${line} 行；请只留一处。`,
  'wrong-type': ({ expected, found }) => `应为${expected.map((type) => types[type]).join('或')}，现为${shown(found)}。`,
  'unknown-choice': ({ found, nearest: near, choices }) =>
    `不接受${bare(found)}。${nearest(near)}可用：${choices.join('、')}。`,
  'too-small': ({ least, found }) => `不能小于 ${least}，现为 ${found.written}。`,
  'too-large': ({ most, found }) => `不能大于 ${most}，现为 ${found.written}。`,
  'wrong-value': ({ expected, found }) => `${bare(found)}写法不对，应为 ${expected}。`,
  missing: () => '缺少这一项。',
  empty: () => '不能为空。',
  'unusable-delimiter': ({ found }) => `${bare(found)}不能作分隔符，它不能是双引号，也不能含换行。`,
  'unsupported-encoding': ({ found }) => `不支持编码${bare(found)}。常用：utf-8、gb18030（含 gbk）、utf-16le。`,
  'unknown-case-type': ({ found }) => `看不懂案件类型${bare(found)}。例如：民事一审、刑事一审、首次执行。`,
  'shared-word': ({ word, other }) => `“${word}”已经写在 ${other} 下，一个词只能有一个意思。`,
  'shared-header': ({ header, other }) => `表头“${header}”已经给了 ${other}，一列只能对应一个字段。`,
  'rejecting-rule-off': ({ id }) => `${id} 会把行剔除在统计之外，只能调整严重程度，不能关闭。`,
  'day-off-and-worked': () => '这一天同时列为放假和上班。',
  'worked-weekday': ({ found }) => `${bare(found)}不是周六或周日，本来就上班，不用列出。`,
  'band-without-edge': () => '区间至少要有 low 或 high 之一。',
  'band-reversed': () => '区间的 low 大于 high。',
  'band-never-valid': () => '区间的 validFrom 晚于 validTo。',
  'unknown-indicator': ({ id, nearest: near }) => `没有指标“${id}”。${nearest(near)}`,
};
