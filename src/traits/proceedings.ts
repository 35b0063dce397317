import type { Procedure } from '../cases/vocabulary.ts';
import type { CaseFacts } from './caseView.ts';
import { fixedTrait } from './trait.ts';

/** The flag says so, or the procedure where the flag is blank (民诉法 arts. 165–169). */
export const isSmallClaim = ({ smallClaims: flag, procedure }: CaseFacts) =>
  flag === 'yes' || (flag === 'blank' && procedure === 'small-claims');

/** Small claims are a form of summary procedure (民诉法 art. 165): a case that its flag says is none any more stays summary. */
const summaryProcedures: ReadonlySet<Procedure> = new Set(['summary', 'fast-track', 'small-claims']);

/** By which procedure a case counts as tried: what its flag says goes before the column. */
export function procedureCounted(facts: CaseFacts): Procedure {
  if (isSmallClaim(facts)) return 'small-claims';
  return facts.procedure === 'small-claims' ? 'summary' : facts.procedure;
}

/** How a case was tried. */
export const proceedings = [
  fixedTrait('small-claims', isSmallClaim, [['smallClaims', 'procedure']]),
  fixedTrait('small-claims-blank', ({ smallClaims: flag, procedure }) => flag === 'blank' && procedure === 'blank'),
  // Small claims are part of the summary procedure, and so is civil 速裁.
  fixedTrait('summary-or-small', (facts) => isSmallClaim(facts) || summaryProcedures.has(facts.procedure), [
    ['procedure'],
  ]),
  fixedTrait('procedure-blank', (facts) => facts.procedure === 'blank' && !isSmallClaim(facts)),
  fixedTrait('sole-judge', ({ tribunal }) => tribunal === 'sole', [['tribunal']]),
  fixedTrait('tribunal-blank', ({ tribunal }) => tribunal === 'blank'),
  fixedTrait('pronounced-in-court', ({ pronouncedInCourt }) => pronouncedInCourt === 'yes', [['pronouncedInCourt']]),
  fixedTrait('pronounced-blank', ({ pronouncedInCourt }) => pronouncedInCourt === 'blank'),
  fixedTrait('judge-named', ({ judgeNamed }) => judgeNamed, [['judge']]),
  fixedTrait('judge-blank', ({ judgeNamed }) => !judgeNamed),
] as const;
