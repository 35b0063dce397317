import type { CaseFacts } from './caseView.ts';
import { fixedTrait } from './trait.ts';

/** The flag says so, or the procedure where the flag is blank (民诉法 arts. 165–169). */
export const isSmallClaim = ({ smallClaims: flag, procedure }: CaseFacts) =>
  flag === 'yes' || (flag === 'blank' && procedure === 'small-claims');

/** How a case was tried. */
export const proceedings = [
  fixedTrait('small-claims', isSmallClaim, [['smallClaims', 'procedure']]),
  fixedTrait('small-claims-blank', ({ smallClaims: flag, procedure }) => flag === 'blank' && procedure === 'blank'),
  // Small claims are part of the summary procedure, and so is civil 速裁.
  fixedTrait(
    'summary-or-small',
    (facts) => isSmallClaim(facts) || facts.procedure === 'summary' || facts.procedure === 'fast-track',
    [['procedure']],
  ),
  fixedTrait('procedure-blank', (facts) => facts.procedure === 'blank' && !isSmallClaim(facts)),
  fixedTrait('sole-judge', ({ tribunal }) => tribunal === 'sole', [['tribunal']]),
  fixedTrait('tribunal-blank', ({ tribunal }) => tribunal === 'blank'),
  fixedTrait('pronounced-in-court', ({ pronouncedInCourt }) => pronouncedInCourt === 'yes', [['pronouncedInCourt']]),
  fixedTrait('pronounced-blank', ({ pronouncedInCourt }) => pronouncedInCourt === 'blank'),
  fixedTrait('judge-named', ({ judgeNamed }) => judgeNamed, [['judge']]),
  fixedTrait('judge-blank', ({ judgeNamed }) => !judgeNamed),
] as const;
