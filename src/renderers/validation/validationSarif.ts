import type { ValidationView } from '../../documents/validation/validation.ts';
import { failureText } from '../../messages/failureText.ts';
import type { Language } from '../../messages/language.ts';
import { inChunks } from '../text/chunks.ts';
import { artifactUri } from './artifactUri.ts';
import { issueWords } from './issueWords.ts';
import { type SarifOptions, sarifResults } from './sarifResults.ts';
import { sarifRules } from './sarifRules.ts';
import { sarifText } from './sarifText.ts';
import { staleText } from './staleText.ts';

/** GitHub takes no more of one run. */
const mostResults = 25_000;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** SARIF 2.1.0, one result a line. Walks the issues once, for 25,000 results; a notification says if there are more. */
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
  let isFirst = true;
  for (const result of sarifResults(view, options, mostResults)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(result)}`;
    isFirst = false;
  }
  yield `\n],\n"invocations":${JSON.stringify([invocation(view, language)])},\n`;
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

function invocation(view: ValidationView, language: Language): object {
  const { failures, summary, omitted } = view;
  const words = issueWords[language];
  const unread = failures.map((failure) => ({
    descriptor: { id: failure.code },
    level: 'error',
    message: sarifText(words.advice(...failureText(failure, language))),
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(failure.path) } } }],
  }));
  const total = summary.errors + summary.warnings + summary.infos;
  const cut = total - omitted > mostResults ? words.tooManyResults(mostResults, total) : undefined;
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: [
      ...unread,
      ...notification('too-many-results', 'warning', cut),
      ...notification('stale-baseline', 'note', staleText(view, language)),
    ],
  };
}

function notification(id: string, level: 'warning' | 'note', text: string | undefined): object[] {
  return text === undefined ? [] : [{ descriptor: { id }, level, message: sarifText(text) }];
}
