import type { CaseTable } from '../cases/caseTable.ts';
import { CourtstatError } from '../errors.ts';
import type { Recordings } from '../input/source.ts';
import { type Failure, type ReadTable, readTable } from './readTable.ts';
import type { ValidateRequest } from './validateFlags.ts';
import type { ValidationPlan } from './validationPlan.ts';

/**
 * Reads all that can be read of a plan; the rest are failures, and an export without a case is one too: it must not pass.
 * A failure that is all there is to say to a person is thrown instead.
 */
export async function casesOfPlan(
  { paths, failures: missing }: ValidationPlan,
  request: ValidateRequest,
  recordings: Recordings | undefined,
  folder: string,
): Promise<ReadTable> {
  const options = { ...request, ...(recordings === undefined ? {} : { recordings }) };
  const { table, failures: unreadable } = await readTable(paths, options, folder, true);
  const failures = [...missing, ...unreadable, ...emptyInputs(table)];
  const [only] = failures;
  const onlyOnScreen = request.format === 'terminal' && request.targets.length === 0;
  if (only !== undefined && failures.length === 1 && !hasRecords(table) && onlyOnScreen) throw only.error;
  return { table, failures };
}

function emptyInputs(table: CaseTable): Failure[] {
  if (hasRecords(table)) return [];
  return table.inputs.map(({ path }) => ({ path, error: new CourtstatError('header-only', { paths: [path] }) }));
}

function hasRecords({ inputs }: CaseTable): boolean {
  return inputs.some(({ records }) => records > 0);
}
