import type { ValidationView } from '../documents/validation/validation.ts';
import { observationText } from '../renderers/validation/observationText.ts';
import { formatsMade } from './output.ts';
import { pageOf, screenOf } from './screen.ts';
import type { ValidateRequest, ValidationFormat } from './validateFlags.ts';

const examplesOfRule = 5;

/** Of each rule a terminal shows a few issues, unless --max-errors says how many there should be. */
function examplesOf({ maxErrors }: ValidateRequest): number {
  return maxErrors === undefined ? examplesOfRule : Number.POSITIVE_INFINITY;
}

/** Of how many issues of each rule, at most, the value is printed in any format. */
export function valuesOfRule(request: ValidateRequest): number {
  const formats = formatsMade(request);
  const isWhole = formats.has('json') || formats.has('ndjson') || formats.has('csv');
  return isWhole ? Number.POSITIVE_INFINITY : examplesOf(request);
}

type Render = (view: ValidationView, request: ValidateRequest, place: 'file' | 'screen') => Promise<Iterable<string>>;

const off = ({ severities }: ValidateRequest) =>
  new Set(Object.keys(severities).filter((id) => severities[id] === 'off'));

/** How each format is made; its code is loaded when it is asked for. */
const renderers: Readonly<Record<ValidationFormat, Render>> = {
  terminal: async (view, request, place) => {
    const [{ renderValidationTerminal }, { Chalk }] = await Promise.all([
      import('../renderers/validation/validationTerminal.ts'),
      import('chalk'),
    ]);
    const { language, screen } = request;
    const { width, ascii, colour } = place === 'file' ? pageOf(screen) : screenOf(screen);
    const chalk = new Chalk({ level: colour });
    return renderValidationTerminal(view, { language, width, ascii, chalk, examples: examplesOf(request) });
  },
  json: async (view) => (await import('../renderers/validation/validationJson.ts')).renderValidationJson(view),
  ndjson: async (view) => (await import('../renderers/validation/validationNdjson.ts')).renderValidationNdjson(view),
  csv: async (view, { language, bom, showValues }) =>
    (await import('../renderers/validation/validationCsv.ts')).renderValidationCsv(view, {
      language,
      bom,
      values: showValues,
      observationText,
    }),
  github: async (view, { language, showCaseNumbers }) =>
    (await import('../renderers/validation/validationGithub.ts')).renderValidationGithub(view, {
      language,
      caseNumbers: showCaseNumbers,
      observationText,
    }),
  junit: async (view, request) =>
    (await import('../renderers/validation/validationJunit.ts')).renderValidationJunit(view, {
      language: request.language,
      caseNumbers: request.showCaseNumbers,
      off: off(request),
      gate: request,
      observationText,
    }),
  sarif: async (view, { language }) =>
    (await import('../renderers/validation/validationSarif.ts')).renderValidationSarif(view, {
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
  const { renderValidationSummary } = await import('../renderers/validation/validationSummary.ts');
  const { language, showCaseNumbers } = request;
  return [...renderValidationSummary(view, { language, caseNumbers: showCaseNumbers, observationText })].join('');
}
