import { fixedTrait } from './trait.ts';

/** Line of business and instance. Files that map neither case type nor case number fall back on the default case type. */
export const kind = [
  fixedTrait('civil', ({ line }) => line === 'civil'),
  fixedTrait('criminal', ({ line }) => line === 'criminal'),
  fixedTrait('administrative', ({ line }) => line === 'administrative'),
  fixedTrait('enforcement', ({ line }) => line === 'enforcement'),
  fixedTrait('first-instance', ({ instance }) => instance === 'first'),
  // What an effective judgment can come from: trials of the three lines at any instance.
  fixedTrait(
    'tried',
    ({ line, instance }) =>
      (line === 'civil' || line === 'criminal' || line === 'administrative') && instance !== 'other',
  ),
  fixedTrait('first-enforcement', ({ firstEnforcement }) => firstEnforcement),
] as const;
