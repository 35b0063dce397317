import { cutOff } from './cutOff.ts';
import { fileWithoutRows } from './fileWithoutRows.ts';
import { monthWithoutFilings } from './monthWithoutFilings.ts';
import type { ObservationKind } from './observation.ts';
import { serialGap } from './serialGap.ts';
import { singleValue } from './singleValue.ts';
import { volumesDiffer } from './volumesDiffer.ts';
import { volumesInconsistent } from './volumesInconsistent.ts';

/** Every observation, in the order in which they are told of. */
export const observations = [
  fileWithoutRows,
  cutOff,
  serialGap,
  monthWithoutFilings,
  singleValue,
  volumesDiffer,
  volumesInconsistent,
] as const satisfies readonly ObservationKind[];

export type ObservationId = (typeof observations)[number]['id'];
export const observationIds: readonly ObservationId[] = observations.map(({ id }) => id);
