import type { CaseTable } from '../cases/caseTable.ts';
import { buildValidation, withValues } from '../documents/validation/buildValidation.ts';
import { checkTable } from '../documents/validation/checkTable.ts';
import { type TableIssue, tableIssues } from '../documents/validation/tableIssues.ts';
import type { ValidationView } from '../documents/validation/validation.ts';
import type { Recordings } from '../input/source.ts';
import { observe } from '../observations/observe.ts';
import { type AppliedBaseline, applyBaseline } from './baseline.ts';
import { casesOfPlan } from './casesOfPlan.ts';
import { tellError } from './errorOutput.ts';
import { reconciled } from './reconciled.ts';
import { type SecondLook, secondLook } from './secondLook.ts';
import { shownValues } from './shownValues.ts';
import type { ValidateRequest } from './validateFlags.ts';
import { valuesOfRule } from './validationFormats.ts';
import type { ValidationPlan } from './validationPlan.ts';

/** A validation, and what its files are made of besides. */
export interface Validated {
  readonly view: ValidationView;
  /** Everything that the rules found, known or not. */
  readonly issues: () => Iterable<TableIssue>;
  readonly table: CaseTable;
  readonly look: SecondLook;
  /** Null without one, and where it was not updated because an input could not be read. */
  readonly baseline: AppliedBaseline | null;
}

/** Reads the cases of a plan, checks them and puts the validation together; what could not be read is told. */
export async function validated(
  plan: ValidationPlan,
  request: ValidateRequest,
  version: string,
  folder: string,
): Promise<Validated> {
  const { severities, today } = request;
  // Only what has to be looked at twice is worth keeping.
  const twice = request.showValues || request.rejects !== undefined || request.baseline !== undefined;
  const recordings: Recordings | undefined = twice ? new Map() : undefined;
  const { table, failures: unreadable } = await casesOfPlan(plan, request, recordings, folder);
  const checked = checkTable(table, request);
  const issues = () => tableIssues(table, checked.issues, severities);
  const held = reconciled(table, checked, plan.figures, request);
  const failures = [...unreadable, ...held.failures];
  for (const { error } of failures) tellError(error, request.language);

  const look = secondLook(table, { ...request, recordings: recordings ?? new Map() }, folder);
  // A baseline made while an input cannot be read would call its issues new tomorrow.
  const isApplied =
    request.baseline !== undefined && plan.known !== undefined && !(request.baseline.update && unreadable.length > 0);
  const baseline = isApplied ? await applyBaseline(table, issues, request.baseline, plan.known, look) : null;
  const view = buildValidation(table, checked, {
    ...request,
    version,
    asOfFound: request.asOf === undefined,
    defaultCaseType: request.defaultCaseType.name,
    limit: request.maxErrors ?? Number.POSITIVE_INFINITY,
    failures,
    observations: [...observe(table, { rejected: checked.rejection.rows, today, severities }), ...held.observations],
    reconciliation: held.reconciliation,
    baseline,
  });
  const whole = request.showValues ? withValues(view, await shownValues(view, look, valuesOfRule(request))) : view;
  return { view: whole, issues, table, look, baseline };
}
