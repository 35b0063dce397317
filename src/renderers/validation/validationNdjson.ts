import type { ValidationView } from '../../documents/validation/validation.ts';
import { inChunks } from '../text/chunks.ts';
import { createIssueWriter } from './issueJson.ts';

/**
 * One JSON object a line: the inputs and those that could not be read, the issues, the observations (differences from
 * expected figures among them), what the baseline lists and the data no longer has, the notices, and last the summary.
 * `type` says which. Walks the issues once.
 */
export function renderValidationNdjson(view: ValidationView): Iterable<string> {
  return inChunks(linesOf(view));
}

function* linesOf(view: ValidationView): Generator<string> {
  yield* lines('input', view.inputs);
  yield* lines('failure', view.failures);
  const write = createIssueWriter({ type: 'issue' });
  for (const issue of view.issues) yield `${write(issue)}\n`;
  yield* lines('observation', view.observations);
  yield* lines('stale', view.baseline?.stale ?? []);
  yield* lines('notice', view.notices);
  yield* lines('summary', [{ ...view.summary, omitted: view.omitted }]);
}

function* lines(type: string, objects: readonly object[]): Generator<string> {
  for (const object of objects) yield `${JSON.stringify({ type, ...object })}\n`;
}
