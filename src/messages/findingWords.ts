import type { Language } from './language.ts';

/** Words around what a rule says of itself. */
interface FindingWords {
  readonly severity: string;
  readonly why: string;
  readonly fix: string;
  readonly example: string;
  readonly setting: string;
  readonly rejects: string;
  howToSet(id: string, rejects: boolean): string;
  readonly legend: string;
}

export const findingWords: Readonly<Record<Language, FindingWords>> = {
  zh: {
    severity: '严重程度',
    why: '为什么',
    fix: '怎么改',
    example: '例如',
    setting: '调整',
    rejects: '，该行不计入任何数字',
    howToSet: (id, rejects) =>
      `--rule ${id}=warning，或在配置的 rules 中写 "${id}": "warning"；可用 error、warning、info${rejects ? '，不能关闭' : '、off'}`,
    legend: '* 违反该规则的行不计入任何数字。用 courtstat explain 规则 查看一条规则的说明。',
  },
  en: {
    severity: 'Severity',
    why: 'Why',
    fix: 'What to do',
    example: 'Example',
    setting: 'To change',
    rejects: '; the row is in no number',
    howToSet: (id, rejects) =>
      `--rule ${id}=warning, or "${id}": "warning" under rules in the configuration; error, warning, info${rejects ? ' (it cannot be off)' : ' or off'}`,
    legend: '* Rows that break it are in no number. courtstat explain RULE tells all about one.',
  },
};
