import type { RuleId } from '../../rules/registry.ts';
import { rules } from '../../rules/registry.ts';
import type { Nuance, Rule, Severity } from '../../rules/rule.ts';
import { type SeverityChoices, severityOf } from '../../rules/severities.ts';

/** What all issues of one rule and nuance have in common. */
export interface IssueKind {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Whether the row is kept out of every number because of this. */
  readonly rejects: boolean;
}

/** Tells the kind of an issue; made once for each rule and nuance, since there may be millions of issues. */
export function issueKinds(severities: SeverityChoices): (rule: RuleId, nuance: Nuance | undefined) => IssueKind {
  const kinds = new Map(
    rules.map((rule: Rule & { readonly id: RuleId }) => [
      rule.id,
      {
        plain: kindOf(rule, undefined, severities),
        kept: kindOf(rule, 'kept', severities),
        mild: kindOf(rule, 'mild', severities),
      },
    ]),
  );
  return (rule, nuance) => (kinds.get(rule) as Record<Nuance | 'plain', IssueKind>)[nuance ?? 'plain'];
}

function kindOf(
  rule: Rule & { readonly id: RuleId },
  nuance: Nuance | undefined,
  severities: SeverityChoices,
): IssueKind {
  return {
    rule: rule.id,
    severity: severityOf(rule, nuance === 'mild', severities),
    rejects: rule.rejects && nuance !== 'kept',
  };
}
