import type { TraitId } from '../traits/registry.ts';
import { appealableBlanks, appealableClosings, type Bases, type BlankCheck } from './indicator.ts';

/**
 * Appeals against first-instance cases: by the period method those filed in it (二审新收, as courts print it), else the
 * closed cases that were appealed.
 */
export function appealsFiled(bases: Bases): {
  readonly events: readonly TraitId[];
  readonly blanks: readonly BlankCheck[];
} {
  if (bases.appeal === 'appeal-filing') {
    return {
      events: ['first-instance', 'appeal-filed'],
      blanks: [
        ...appealableBlanks(bases),
        { field: 'appealFiledOn', among: ['first-instance', 'appealed-by-then'], that: 'appeal-filing-undated' },
        // Nobody appealed is a true 0 where something says so: a flag, or any appeal at all.
        {
          field: 'appealFiledOn',
          among: ['closed-by-then', 'first-instance'],
          that: 'appealed-blank',
          usuallyBlank: true,
        },
      ],
    };
  }
  const closings = appealableClosings(bases);
  return {
    events: [...closings, 'appealed'],
    blanks: [...appealableBlanks(bases), { field: 'appealed', among: closings, that: 'appealed-blank' }],
  };
}
