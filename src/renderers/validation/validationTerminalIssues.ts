import type { ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';
import { type Severity, severities } from '../../rules/rule.ts';
import { ruleTitle } from '../ruleNames.ts';
import { flowItems } from '../text/wrapping.ts';
import { firstIssues } from './firstIssues.ts';
import type { ValidationSetting } from './validationTerminal.ts';
import { exampleLines } from './validationTerminalExamples.ts';

/** The issues of one rule, listed or not. */
interface IssueGroup {
  readonly rule: string;
  readonly counts: Record<Severity, number>;
  /** How many keep their row out of every number. */
  rejecting: number;
  readonly examples: readonly ValidationIssue[];
}

/** Groups what was found by rule, with the first `examples` issues of each. */
export function issueGroups(view: ValidationView, examples: number): IssueGroup[] {
  const first = firstIssues(view, examples);
  const groups = new Map<string, IssueGroup>();
  for (const { rule, severity, count, rejecting } of view.counts) {
    const group = groups.get(rule) ?? {
      rule,
      counts: { error: 0, warning: 0, info: 0 },
      rejecting: 0,
      examples: first.get(rule) ?? [],
    };
    group.counts[severity] += count;
    group.rejecting += rejecting;
    groups.set(rule, group);
  }
  return [...groups.values()];
}

/** The groups whose gravest issues are of one severity, under a head with the count of all that are. */
export function* renderIssueGroups(
  groups: readonly IssueGroup[],
  severity: Severity,
  setting: ValidationSetting,
): Generator<string> {
  const { words, chalk } = setting;
  const own = groups.filter(({ counts }) => gravestOf(counts) === severity);
  if (own.length === 0) return;
  const paint = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.bold }[severity];
  const count = groups.reduce((sum, { counts }) => sum + counts[severity], 0);
  yield paint(words.count(severity, count));
  let isListed = true;
  for (const group of own) {
    // Rules without examples stand together.
    if (isListed || group.examples.length > 0) yield '';
    yield* renderGroup(group, setting);
    isListed = group.examples.length > 0;
  }
}

function gravestOf(counts: IssueGroup['counts']): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}

function* renderGroup(group: IssueGroup, setting: ValidationSetting): Generator<string> {
  const { words, shared, language, chalk, width } = setting;
  const { rule, counts, rejecting, examples } = group;
  const total = counts.error + counts.warning + counts.info;
  const milder = severities.filter((one) => one !== gravestOf(counts) && counts[one] > 0);
  yield* flowItems(
    [
      chalk.bold(ruleTitle(rule, language)),
      chalk.dim(rule),
      words.rule(total),
      ...milder.map((one) => chalk.dim(words.milder(one, counts[one]))),
      rejecting === 0 ? '' : chalk.dim(rejecting === total ? words.rejectsRows : words.rejectsSome(rejecting)),
    ],
    width,
    2,
  );
  yield* exampleLines(examples, setting);
  const rest = total - examples.length;
  if (rest > 0 && examples.length > 0) yield `  ${chalk.dim(shared.more(rest))}`;
}
