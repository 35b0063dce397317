import type { ValidationView } from '../documents/validation.ts';
import { failureText } from '../messages/failureText.ts';
import type { Language } from '../messages/language.ts';
import { artifactUri } from './artifactUri.ts';
import { inChunks } from './chunks.ts';
import { issueWords } from './issueWords.ts';
import { type SarifOptions, sarifResults } from './sarifResults.ts';
import { sarifRules } from './sarifRules.ts';
import { sarifText } from './sarifText.ts';

/** GitHub takes no more of one run. */
const mostResults = 25_000;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** SARIF 2.1.0, one result a line. Walks the issues once, up to 25,000 results; a notification says if there are more. */
export function renderValidationSarif(view: ValidationView, options: SarifOptions): Iterable<string> {
  return inChunks(piecesOf(view, options));
}

function* piecesOf(view: ValidationView, options: SarifOptions): Generator<string> {
  const { language } = options;
  const driver = { name: 'courtstat', version: view.tool.version, rules: sarifRules(language) };
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[{\n`;
  yield `"tool":${JSON.stringify({ driver })},\n`;
  yield `"language":"${locales[language]}",\n`;
  yield `"artifacts":${JSON.stringify(artifacts(view))},\n`;
  yield '"results":[';
  let written = 0;
  let isCut = false;
  for (const result of sarifResults(view, options)) {
    isCut = written === mostResults;
    if (isCut) break;
    yield `${written === 0 ? '' : ','}\n${JSON.stringify(result)}`;
    written++;
  }
  yield `\n],\n"invocations":${JSON.stringify([invocation(view, language, isCut)])},\n`;
  yield `"properties":${JSON.stringify({ omitted: view.omitted })}\n}]}\n`;
}

function artifacts({ inputs }: ValidationView): object[] {
  return inputs.map(({ path, sha256, encoding }) => ({
    location: { uri: artifactUri(path) },
    roles: ['analysisTarget'],
    encoding: encoding.toUpperCase(),
    hashes: { 'sha-256': sha256 },
  }));
}

function invocation({ failures, summary }: ValidationView, language: Language, isCut: boolean): object {
  const words = issueWords[language];
  const total = summary.errors + summary.warnings + summary.infos;
  const unread = failures.map((failure) => ({
    descriptor: { id: failure.code },
    level: 'error',
    message: sarifText(words.advice(...failureText(failure, language))),
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(failure.path) } } }],
  }));
  const cut = {
    descriptor: { id: 'too-many-results' },
    level: 'warning',
    message: sarifText(words.tooManyResults(mostResults, total)),
  };
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: isCut ? [...unread, cut] : unread,
  };
}
