import { fixedTrait } from './trait.ts';

/** Small claims (民诉法 arts. 165–169): the flag says so, or the procedure where the flag is blank. */
export const smallClaims = [
  fixedTrait(
    'small-claims',
    ({ smallClaims: flag, procedure }) => flag === 'yes' || (flag === 'blank' && procedure === 'small-claims'),
    [['smallClaims', 'procedure']],
  ),
  fixedTrait('small-claims-blank', ({ smallClaims: flag, procedure }) => flag === 'blank' && procedure === 'blank'),
] as const;
