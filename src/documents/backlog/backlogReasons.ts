import type { NoValue } from '../../indicators/measurement.ts';
import { missingColumn } from '../../indicators/missingColumn.ts';
import type { Tally } from '../../tally/tally.ts';
import type { LimitReasons } from './backlogLimits.ts';

/** Why parts of a backlog cannot be told: a pending case comes, or may come, from a file without a column. */
export interface BacklogReasons extends LimitReasons {
  readonly procedures: NoValue | undefined;
  readonly judges: NoValue | undefined;
}

export function backlogReasons(tally: Tally): BacklogReasons {
  return {
    pending: missingColumn(tally, ['pending'], []),
    procedures: missingColumn(tally, ['pending'], [], ['procedure']),
    judges: missingColumn(tally, ['pending'], [], ['judge']),
    limits: missingColumn(tally, ['pending', 'has-limit'], []),
    dueDays: missingColumn(tally, ['pending', 'has-limit'], ['past-due']),
  };
}
