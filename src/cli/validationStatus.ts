import { failingSeverities, type Gate } from '../documents/validation/gate.ts';
import type { ValidationView } from '../documents/validation/validation.ts';

/** The exit status of a validation: 3 where something could not be read, 1 where its findings fail the gate. */
export function statusOf({ failures, summary }: Pick<ValidationView, 'failures' | 'summary'>, gate: Gate): 0 | 1 | 3 {
  if (failures.length > 0) return 3;
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  return failingSeverities(summary, gate).some((severity) => counts[severity] > 0) ? 1 : 0;
}
