import type { ClosingMethod } from '../cases/vocabulary.ts';
import { isSmallClaim } from './proceedings.ts';
import { fixedTrait } from './trait.ts';

const needs = [['closingMethod']] as const;
const by =
  (...methods: readonly ClosingMethod[]) =>
  ({ closingMethod }: { readonly closingMethod: ClosingMethod }) =>
    methods.includes(closingMethod);

/** How a case was closed (结案方式). */
export const closings = [
  fixedTrait('mediated', by('mediated'), needs),
  fixedTrait('mediated-or-withdrawn', by('mediated', 'withdrawn'), needs),
  // Only a judgment or a ruling can be pronounced in court.
  fixedTrait('decided', by('judgment', 'ruling', 'dismissed'), needs),
  fixedTrait('by-judgment', by('judgment'), needs),
  // Judgments and dismissals (民诉法 art. 157), but no small claims, which are final at first instance.
  fixedTrait('appealable', (facts) => by('judgment', 'dismissed')(facts) && !isSmallClaim(facts), [
    ['closingMethod'],
    ['smallClaims', 'procedure'],
  ]),
  fixedTrait('enforcement-completed', by('enforcement-completed'), needs),
  fixedTrait('enforcement-suspended', by('enforcement-suspended'), needs),
  fixedTrait('method-blank', by('blank')),
] as const;
