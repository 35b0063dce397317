import type { ValidationView } from '../documents/validation.ts';
import { observationText } from '../renderers/observationText.ts';
import { screenOf } from './screen.ts';
import type { ValidateRequest, ValidationFormat } from './validateFlags.ts';

/** Of each rule a terminal shows so many issues, unless --max-errors says how many there should be. */
const examplesOfRule = 5;

type Render = (view: ValidationView, request: ValidateRequest, place: 'file' | 'screen') => Promise<Iterable<string>>;

const off = ({ severities }: ValidateRequest) =>
  new Set(Object.keys(severities).filter((id) => severities[id] === 'off'));

/** How each format is made; its code is loaded when it is asked for. */
const renderers: Readonly<Record<ValidationFormat, Render>> = {
  terminal: async (view, { screen, language, maxErrors }, place) => {
    const [{ renderValidationTerminal }, { Chalk }] = await Promise.all([
      import('../renderers/validationTerminal.ts'),
      import('chalk'),
    ]);
    const { width, ascii, colour } = screenOf(screen);
    const chalk = new Chalk({ level: place === 'file' ? 0 : colour });
    const examples = maxErrors === undefined ? examplesOfRule : Number.POSITIVE_INFINITY;
    return [renderValidationTerminal(view, { language, width, ascii, chalk, examples })];
  },
  json: async (view) => (await import('../renderers/validationJson.ts')).renderValidationJson(view),
  ndjson: async (view) => (await import('../renderers/validationNdjson.ts')).renderValidationNdjson(view),
  csv: async (view, { language, bom, showValues }) =>
    (await import('../renderers/validationCsv.ts')).renderValidationCsv(view, {
      language,
      bom,
      values: showValues,
      observationText,
    }),
  github: async (view, { language, showCaseNumbers }) =>
    (await import('../renderers/validationGithub.ts')).renderValidationGithub(view, {
      language,
      caseNumbers: showCaseNumbers,
      observationText,
    }),
  junit: async (view, request) =>
    (await import('../renderers/validationJunit.ts')).renderValidationJunit(view, {
      language: request.language,
      caseNumbers: request.showCaseNumbers,
      off: off(request),
      observationText,
    }),
  sarif: async (view, { language }) =>
    (await import('../renderers/validationSarif.ts')).renderValidationSarif(view, {
      language,
      caseNumbers: true,
      observationText,
    }),
};

/** A validation in a format, in pieces. */
export function renderValidation(
  view: ValidationView,
  format: ValidationFormat,
  request: ValidateRequest,
  place: 'file' | 'screen',
): Promise<Iterable<string>> {
  return renderers[format](view, request, place);
}

/** What a job of GitHub shows on its summary page. */
export async function stepSummary(view: ValidationView, request: ValidateRequest): Promise<string> {
  const { renderValidationSummary } = await import('../renderers/validationSummary.ts');
  const { language, showCaseNumbers } = request;
  return [...renderValidationSummary(view, { language, caseNumbers: showCaseNumbers, observationText })].join('');
}
