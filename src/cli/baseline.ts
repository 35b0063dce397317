import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CaseTable } from '../cases/caseTable.ts';
import { createKeyCounts, type KeyCounts } from '../documents/validation/issueKeys.ts';
import { type BaselineMatch, baselineOf, matchBaseline } from '../documents/validation/knownIssues.ts';
import type { TableIssue } from '../documents/validation/tableIssues.ts';
import type { BaselineEntry } from '../documents/validation/validation.ts';
import { CourtstatError } from '../errors.ts';
import type { SecondLook } from './secondLook.ts';
import { subjectsOf } from './subjects.ts';
import type { ValidateRequest } from './validateFlags.ts';

/**
 * The issues that the baseline lists, without those of rules that are off: they may well be there. Where it is to be written
 * anew it is the other way round: they stay in it. Undefined without a baseline. Throws `baseline-missing` and the errors of
 * `readBaseline`.
 */
export async function readKnown(
  { baseline, severities }: ValidateRequest,
  folder: string,
): Promise<KeyCounts | undefined> {
  if (baseline === undefined) return undefined;
  const { path, update } = baseline;
  const isOff = (rule: string) => severities[rule] === 'off';
  const isThere = existsSync(resolve(folder, path));
  if (update && !(isThere && Object.keys(severities).some(isOff))) return createKeyCounts();
  if (!isThere) throw new CourtstatError('baseline-missing', { path });
  const { readBaseline } = await import('../config/baseline.ts');
  return readBaseline(resolve(folder, path), path, (rule) => isOff(rule) === update);
}

/** A baseline held against the issues of a run. */
export interface AppliedBaseline {
  readonly path: string;
  readonly match: BaselineMatch;
  /** What is to be written, where it is updated. */
  readonly entries?: Iterable<BaselineEntry>;
}

/** Tells known issues from new ones; where the baseline is updated all issues are known. */
export async function applyBaseline(
  table: CaseTable,
  issues: () => Iterable<TableIssue>,
  { path, update }: { readonly path: string; readonly update: boolean },
  known: KeyCounts,
  look: SecondLook,
): Promise<AppliedBaseline> {
  const subjects = await subjectsOf(table, issues(), look);
  if (!update) return { path, match: matchBaseline(issues(), known, subjects) };
  return { path, ...baselineOf(issues(), subjects, known) };
}
