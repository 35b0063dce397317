import { bySeverity } from '../../documents/validation/issueCounts.ts';
import { shownIssues } from '../../documents/validation/shownIssues.ts';
import type { ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';
import type { Observation } from '../../observations/observation.ts';
import { cleanDocument, printable } from '../text/untrusted.ts';
import { artifactUri } from './artifactUri.ts';
import { createFingerprints } from './fingerprints.ts';
import { issueText } from './issueText.ts';
import { ruleReference, sarifLevels } from './sarifRules.ts';
import { sarifText } from './sarifText.ts';
import type { ValidationOptions } from './validationOptions.ts';

export interface SarifOptions extends ValidationOptions {
  /** Whether messages name the case; they do unless told otherwise. */
  readonly caseNumbers?: boolean;
}

/**
 * The issues, then the observations, as SARIF results. Where there are more than so many, the observations stay, and of the
 * issues the gravest. Columns are told as properties: a region would count characters.
 */
export function* sarifResults(view: ValidationView, options: SarifOptions, most: number): Generator<object> {
  const fingerprint = createFingerprints();
  const locationOf = locations(view);
  const observations = view.observations.slice(0, most);
  for (const issue of shownIssues(view.issues, bySeverity(view.counts), most - observations.length)) {
    const hash = fingerprint([issue.rule, issue.field, issue.caseNumber]);
    yield { ...ofIssue(issue, options), ...locationOf(issue.file, issue.line), ...fingerprints(hash) };
  }
  for (const observation of observations) {
    const { rule, file, court } = observation;
    const hash = fingerprint([rule, court ?? file]);
    yield { ...ofObservation(observation, options), ...locationOf(file, null), ...fingerprints(hash) };
  }
}

function ofIssue(issue: ValidationIssue, { language, caseNumbers = true }: SarifOptions): object {
  const { rule, severity, column, header, field, caseNumber, rejects, value } = issue;
  const number = caseNumbers && caseNumber !== null ? printable(caseNumber) : null;
  const told = { column, header, field, caseNumber: number, value };
  return {
    ...ruleReference(rule),
    level: sarifLevels[severity],
    message: sarifText(issueText(issue, language, number)),
    properties: cleanDocument({ rejects, ...withoutNulls(told) }),
  };
}

function ofObservation(
  observation: Observation,
  { language, caseNumbers = true, observationText }: SarifOptions,
): object {
  const { rule, severity, court } = observation;
  return {
    ...ruleReference(rule),
    level: sarifLevels[severity],
    message: sarifText(observationText(observation, language, caseNumbers)),
    properties: cleanDocument(withoutNulls({ court })),
  };
}

function withoutNulls(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== null && member !== undefined));
}

/** GitHub refuses a whole file for one result without a line: what has none is shown at the header. */
function locations({ inputs }: ValidationView): (file: string | null, line: number | null) => object {
  const indices = new Map(inputs.map(({ path }, index) => [path, index]));
  return (file, line) => {
    const path = file ?? inputs[0]?.path;
    if (path === undefined) return {};
    const index = indices.get(path);
    const artifactLocation = { uri: artifactUri(path), ...(index === undefined ? {} : { index }) };
    const startLine = line ?? inputs[index ?? 0]?.headerLine ?? 1;
    return { locations: [{ physicalLocation: { artifactLocation, region: { startLine } } }] };
  };
}

/** The second name is the one by which GitHub tells old results from new ones. */
function fingerprints(hash: string): object {
  return { partialFingerprints: { 'courtstat/v1': hash, primaryLocationLineHash: hash } };
}
