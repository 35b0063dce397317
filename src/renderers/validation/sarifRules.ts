import type { Language } from '../../messages/language.ts';
import { type Finding, findings } from '../../observations/findings.ts';
import type { Severity } from '../../rules/rule.ts';

export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const indices = new Map(findings.map(({ id }, index) => [id, index]));

/** The rules of the tool, observations among them. Their texts are of ours and no messages: nothing is escaped. */
export function sarifRules(language: Language): object[] {
  return findings.map(({ id, severity, title, why, fix }: Finding) => ({
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: fix[language] },
    defaultConfiguration: { level: sarifLevels[severity] },
  }));
}

/** Place of a rule among them; nothing for a rule that this version does not know. */
export function ruleReference(ruleId: string): object {
  const ruleIndex = indices.get(ruleId);
  return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex };
}
