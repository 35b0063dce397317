import type { Language } from './language.ts';

type Words = Readonly<Record<string, string>>;

/** What the values of closed vocabularies are called in lists of cases, by their codes. */
export interface ValueWords {
  readonly flags: Words;
  readonly closingMethods: Words;
  readonly outcomes: Words;
  readonly tribunals: Words;
}

const zh: ValueWords = {
  flags: { yes: '是', no: '否' },
  closingMethods: {
    judgment: '判决',
    ruling: '裁定',
    dismissed: '驳回起诉',
    mediated: '调解',
    withdrawn: '撤诉',
    transferred: '移送',
    'enforcement-suspended': '终本',
    'enforcement-ended': '终结执行',
    'enforcement-completed': '执行完毕',
    other: '其他',
  },
  outcomes: {
    upheld: '维持',
    reversed: '改判',
    remanded: '发回重审',
    ordered: '指令审理',
    mediated: '调解',
    withdrawn: '撤回',
    other: '其他',
  },
  tribunals: { sole: '独任', panel: '合议' },
};

const en: ValueWords = {
  flags: { yes: 'yes', no: 'no' },
  closingMethods: {
    judgment: 'judgment',
    ruling: 'ruling',
    dismissed: 'dismissed',
    mediated: 'mediated',
    withdrawn: 'withdrawn',
    transferred: 'transferred',
    'enforcement-suspended': 'suspended (终本)',
    'enforcement-ended': 'ended (终结执行)',
    'enforcement-completed': 'completed',
    other: 'other',
  },
  outcomes: {
    upheld: 'upheld',
    reversed: 'reversed',
    remanded: 'remanded',
    ordered: 'ordered (指令)',
    mediated: 'mediated',
    withdrawn: 'withdrawn',
    other: 'other',
  },
  tribunals: { sole: 'sole judge', panel: 'panel' },
};

export const valueWords: Readonly<Record<Language, ValueWords>> = { zh, en };
