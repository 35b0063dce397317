import type { CaseTable } from '../cases/caseTable.ts';
import { type SeverityChoices, severityOf } from '../rules/severities.ts';
import type { Observation, ObservationContext, ObservationKind } from './observation.ts';
import { observations } from './registry.ts';

/** Makes all observations that are not switched off: in the order of the registry, then of the files, then of court codes. */
export function observe(
  table: CaseTable,
  { severities = {}, ...context }: ObservationContext & { readonly severities?: SeverityChoices },
): Observation[] {
  const kinds: readonly ObservationKind[] = observations;
  return kinds.flatMap((kind) => {
    if (severities[kind.id] === 'off') return [];
    const severity = severityOf(kind, false, severities);
    const found = (kind.observe?.(table, context) ?? []).map(({ input, court, args }) => ({
      input: input ?? table.inputs.length,
      file: input === null ? null : (table.inputs[input]?.path ?? null),
      court: court === null ? null : (table.courts[court]?.code ?? null),
      args,
    }));
    return found
      .sort((a, b) => a.input - b.input || compare(a.court ?? '', b.court ?? ''))
      .map(({ file, court, args }) => ({ rule: kind.id, severity, file, court, args }));
  });
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
