import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CaseTable } from '../cases/caseTable.ts';
import { baselineText, readBaseline } from '../config/baseline.ts';
import { loadConfig } from '../config/config.ts';
import { buildValidation, withValues } from '../documents/buildValidation.ts';
import { type CheckedTable, checkTable } from '../documents/checkTable.ts';
import { type BaselineMatch, baselineOf, matchBaseline } from '../documents/knownIssues.ts';
import { tableIssues } from '../documents/tableIssues.ts';
import type { ValidationView } from '../documents/validation.ts';
import { CourtstatError } from '../errors.ts';
import { findFiles } from '../input/paths.ts';
import type { Recordings } from '../input/source.ts';
import { observe } from '../observations/observe.ts';
import { tellError, tellNote } from './errorOutput.ts';
import { namedFiles } from './namedFiles.ts';
import { openOutputs, printOut, refuseInputs, targetsOf, writeWhole } from './output.ts';
import { readTable } from './readTable.ts';
import { reconciled } from './reconciled.ts';
import { rejectsPaths, writeRejects } from './rejects.ts';
import { type SecondLook, secondLook, subjectsOf, valuesAt } from './secondLook.ts';
import type { Surroundings } from './surroundings.ts';
import { type ValidateFlags, type ValidateRequest, validateRequest, validationFormats } from './validateFlags.ts';
import { renderValidation, stepSummary } from './validationFormats.ts';

/** `courtstat validate`: reads everything, reports every issue, and sets the exit status by the gate. */
export async function validateCommand(
  files: readonly string[],
  flags: ValidateFlags,
  surroundings: Surroundings,
): Promise<void> {
  const folder = process.cwd();
  const { config, origin } = await loadConfig(flags.config, folder);
  surroundings.speak(config.language);
  const request = validateRequest(flags, config, surroundings.language);
  if (flags.printConfig) {
    const { printConfig } = await import('./printConfig.ts');
    printConfig(flags, config, origin, request, folder);
    return;
  }
  const targets = targetsOf(
    flags.output ?? [],
    validationFormats,
    flags.format === undefined ? undefined : request.format,
  );
  const paths = await findFiles(namedFiles(files, config, 'courtstat validate cases.csv'), folder);
  const rejects = request.rejects === undefined ? [] : rejectsPaths(request.rejects, paths);
  const baselinePath = request.baseline?.update === true ? [request.baseline.path] : [];
  refuseInputs(
    [...targets.map(({ path }) => path), ...rejects, ...baselinePath].map((path) => ({ path })),
    [...paths, ...(request.expect === undefined ? [] : [request.expect])],
  );

  // Only what has to be looked at twice is worth keeping.
  const twice = request.showValues || request.rejects !== undefined || request.baseline !== undefined;
  const recordings: Recordings | undefined = twice ? new Map() : undefined;
  const { table, failures: unreadable } = await readTable(
    paths,
    { ...request, ...(recordings === undefined ? {} : { recordings }) },
    folder,
    true,
  );
  const failures = [...unreadable, ...emptyInputs(table, unreadable.length)];
  const [only] = failures;
  if (only !== undefined && table.rows === 0 && failures.length === 1 && targets.length === 0 && !hasRecords(table)) {
    throw only.error;
  }
  for (const { error } of failures) tellError(error, request.language);

  const checked = checkTable(table, request);
  const look = secondLook(table, { ...request, recordings: recordings ?? new Map() }, folder);
  const baseline = await baselineFor(table, checked, request, folder, look, only?.error);
  const { reconciliation, observations: ofVolumes } = await reconciled(table, checked, request, folder);
  const observations = [
    ...observe(table, { rejected: checked.rejection.rows, today: request.today, severities: request.severities }),
    ...ofVolumes,
  ];
  let view = buildValidation(table, checked, {
    ...request,
    version: surroundings.version,
    asOfFound: request.asOf === undefined,
    defaultCaseType: request.defaultCaseType.name,
    limit: request.maxErrors ?? Number.POSITIVE_INFINITY,
    failures,
    observations,
    reconciliation,
    baseline,
  });
  if (request.showValues) view = withValues(view, await valuesAt(view, look));

  writeWhole(
    await Promise.all(
      targets.map(async ({ path, format }) => ({
        path,
        content: await renderValidation(view, format, request, 'file'),
      })),
    ),
  );
  if (rejects.length > 0) await writeAllRejects(table, checked, request, rejects, look);
  if (targets.every(({ besides }) => besides)) {
    await printOut(await renderValidation(view, request.format, request, 'screen'));
  }
  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  const annotates = request.format === 'github' || targets.some(({ format }) => format === 'github');
  if (annotates && summaryFile) appendFileSync(summaryFile, await stepSummary(view, request));
  process.exitCode = statusOf(view, request);
}

function hasRecords({ inputs }: CaseTable): boolean {
  return inputs.some(({ records }) => records > 0);
}

/** Where no file has a single record, each of them is a failure: an empty export must not pass. */
function emptyInputs(table: CaseTable, unreadable: number): { path: string; error: CourtstatError }[] {
  if (hasRecords(table) || table.inputs.length + unreadable === 0) return [];
  return table.inputs.map(({ path }) => ({ path, error: new CourtstatError('header-only', { paths: [path] }) }));
}

/** The baseline asked for, written anew first where it is to be updated. */
async function baselineFor(
  table: CaseTable,
  checked: CheckedTable,
  { baseline, severities, language }: ValidateRequest,
  folder: string,
  look: SecondLook,
  failure: CourtstatError | undefined,
): Promise<{ path: string; match: BaselineMatch } | null> {
  if (baseline === undefined) return null;
  const { path, update } = baseline;
  const walk = () => tableIssues(table, checked.issues, severities);
  const known = update ? [] : readBaseline(resolve(folder, path), path);
  const subjects = await subjectsOf(table, walk(), look);
  if (!update) return { path, match: matchBaseline(walk(), known, subjects) };
  // A baseline made while an input cannot be read would call its issues new tomorrow.
  if (failure !== undefined) throw failure;
  const entries = baselineOf(walk(), subjects);
  writeWhole([{ path, content: baselineText(entries) }]);
  const match = matchBaseline(walk(), entries, subjects);
  tellNote('baseline-written', { path, issues: match.known }, language);
  return { path, match };
}

async function writeAllRejects(
  table: CaseTable,
  checked: CheckedTable,
  { severities, language }: ValidateRequest,
  paths: readonly string[],
  look: SecondLook,
): Promise<void> {
  const outputs = openOutputs();
  try {
    const inUtf8 = await writeRejects(table, tableIssues(table, checked.issues, severities), paths, outputs, look);
    outputs.commit();
    for (const file of inUtf8) tellNote('rejects-in-utf8', { file }, language);
  } finally {
    outputs.discard();
  }
}

function statusOf(
  { failures, summary: { errors, warnings } }: ValidationView,
  { failOn, maxWarnings = Number.POSITIVE_INFINITY }: ValidateRequest,
): 0 | 1 | 3 {
  if (failures.length > 0) return 3;
  if (failOn === 'never') return 0;
  return errors > 0 || (failOn === 'warning' && warnings > 0) || warnings > maxWarnings ? 1 : 0;
}
