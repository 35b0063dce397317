import { defineRule } from './rule.ts';

/** A quoted cell never closes, or more than a delimiter follows it; found while reading. */
export const brokenQuote = defineRule({
  id: 'broken-quote',
  title: { zh: '引号不配对', en: 'broken quote' },
});
