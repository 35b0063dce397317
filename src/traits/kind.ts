import { fixedTrait } from './trait.ts';

/** Line of business and instance. Files that map neither case type nor case number fall back on the default case type. */
export const kind = [
  fixedTrait('civil', ({ line }) => line === 'civil'),
  fixedTrait('criminal', ({ line }) => line === 'criminal'),
  fixedTrait('administrative', ({ line }) => line === 'administrative'),
  fixedTrait('enforcement', ({ line }) => line === 'enforcement'),
  fixedTrait('first-instance', ({ instance }) => instance === 'first'),
] as const;
