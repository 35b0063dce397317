import type { Severity } from './rule.ts';

/** What the user says of each rule's severity; rules left out keep their own. */
export type SeverityChoices = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** The severity of an issue: the user's choice, else a warning where the issue is a mild one, else the rule's own. */
export function severityOf(
  rule: { readonly id: string; readonly severity: Severity },
  isMild: boolean,
  choices: SeverityChoices,
): Severity {
  const chosen = choices[rule.id];
  return chosen !== undefined && chosen !== 'off' ? chosen : isMild ? 'warning' : rule.severity;
}
