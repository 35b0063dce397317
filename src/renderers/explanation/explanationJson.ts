import type { Explanation } from '../../documents/explanation/explanation.ts';

/** The explanation as JSON: two spaces, keys in the order of its schema, a final newline. */
export function renderExplanationJson(explanation: Explanation): string {
  return `${JSON.stringify(explanation, null, 2)}\n`;
}
