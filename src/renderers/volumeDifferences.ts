import { type VolumeName, volumeNames } from '../cases/volumeNames.ts';
import type { ValidationView } from '../documents/validation.ts';

/** One figure of one court that is not as expected; `found` is null where the files cannot tell. */
export interface VolumeDifference {
  readonly court: string;
  readonly code: string | null;
  /** Of the file of expected figures. */
  readonly line: number;
  readonly volume: VolumeName;
  readonly expected: number;
  readonly found: number | null;
}

/** Every difference, by court in the order of the expected figures. */
export function* volumeDifferences({ reconciliation }: ValidationView): Generator<VolumeDifference> {
  for (const { name, code, line, volumes } of reconciliation?.courts ?? []) {
    for (const volume of volumeNames) {
      const { expected = null, found = null } = volumes[volume] ?? {};
      if (expected === null || expected === found) continue;
      yield { court: name, code, line, volume, expected, found };
    }
  }
}
