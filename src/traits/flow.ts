import type { CaseDates } from './caseView.ts';
import { datedTrait } from './trait.ts';

const stillOpen = ({ closed }: CaseDates) => closed === 'none' || closed === 'after' || closed === 'later';
const cameIn = ({ filed }: CaseDates) => filed === 'in';
const carried = (dates: CaseDates) => dates.filed === 'before' && dates.closed !== 'before';
const begun = ({ filed }: CaseDates) => filed === 'before' || filed === 'in';

/** The populations of a period: carried over + incoming − closed = pending, always. */
export const flow = [
  datedTrait('begun', begun),
  datedTrait('incoming', cameIn),
  datedTrait('carried-over', carried, [['closedOn']]),
  datedTrait('docket', (dates) => cameIn(dates) || carried(dates), [['closedOn']]),
  datedTrait('closed', ({ closed }) => closed === 'in', [['closedOn']]),
  datedTrait('closed-by-then', ({ closed }) => closed === 'before' || closed === 'in', [['closedOn']]),
  datedTrait('pending', (dates) => begun(dates) && stillOpen(dates), [['closedOn']]),
] as const;
