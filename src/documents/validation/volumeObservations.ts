import { volumeNames } from '../../cases/volumeNames.ts';
import type { Observation } from '../../observations/observation.ts';
import { volumesDiffer } from '../../observations/volumesDiffer.ts';
import { volumesInconsistent } from '../../observations/volumesInconsistent.ts';
import { type SeverityChoices, severityOf } from '../../rules/severities.ts';
import type { Reconciliation } from './validation.ts';

/** What a reconciliation adds to the findings: every figure that differs, and every court whose figures do not add up. */
export function volumeObservations(
  { path, courts }: Reconciliation,
  severities: SeverityChoices,
): readonly Observation[] {
  const differences = courts.flatMap(({ name, code, line, volumes }) =>
    volumeNames.flatMap((volume): Observation[] => {
      const { expected = null, found = null } = volumes[volume] ?? {};
      if (expected === null || expected === found) return [];
      const severity = severityOf(volumesDiffer, false, severities);
      const args = { name, line, volume, expected, found };
      return [{ rule: volumesDiffer.id, severity, file: path, court: code, args }];
    }),
  );
  const inconsistent = courts
    .filter(({ inconsistent: isWrong }) => isWrong)
    .map(({ name, code, line }): Observation => {
      const severity = severityOf(volumesInconsistent, false, severities);
      return { rule: volumesInconsistent.id, severity, file: path, court: code, args: { name, line } };
    });
  return [...differences, ...inconsistent].filter(({ rule }) => severities[rule] !== 'off');
}
