import { Chalk } from 'chalk';
import type { CaseTable } from '../cases/caseTable.ts';
import { type Config, loadConfig } from '../config/config.ts';
import { loadScheme } from '../config/loadScheme.ts';
import { buildExplanation } from '../documents/buildExplanation.ts';
import { fieldsOfReport } from '../documents/fieldsOfReport.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { findFiles } from '../input/paths.ts';
import { renderExplanationJson } from '../renderers/explanationJson.ts';
import { renderExplanation } from '../renderers/explanationTerminal.ts';
import { adjustedScheme, holidaysOf } from './countingSettings.ts';
import {
  type ExplainFlags,
  type ExplainRequest,
  type ExplanationFormat,
  explainRequest,
  explanationFormats,
  wantsNumbers,
} from './explainFlags.ts';
import { namedFiles } from './namedFiles.ts';
import { refuseInputs, type Target, targetsOf, writeWhole } from './output.ts';
import { readTable } from './readTable.ts';
import { type Screen, screenOf } from './screen.ts';
import type { Surroundings } from './surroundings.ts';

/** Explains an indicator, with files its numbers too; prints or writes the explanation as `report` does a report. */
export async function explainIndicator(
  indicator: Indicator,
  files: readonly string[],
  flags: ExplainFlags,
  surroundings: Surroundings,
): Promise<void> {
  const folder = process.cwd();
  const { config } = await loadConfig(flags.config, folder);
  surroundings.speak(config.language);
  const request = explainRequest(flags, config, surroundings.language);
  const scheme = adjustedScheme(await loadScheme(request.scheme, folder), request, config);
  const holidays = await holidaysOf(config, folder);
  const chosen = flags.format === undefined ? undefined : request.format;
  const targets = targetsOf(flags.output ?? [], explanationFormats, chosen);
  const table = wantsNumbers(files, flags)
    ? await tableOf(indicator, files, config, request, targets, folder)
    : undefined;
  const { version } = surroundings;
  const options = { ...request, scheme, version, ...(holidays === undefined ? {} : { holidays }) };
  const explanation = buildExplanation(indicator, options, table);

  const screen = screenOf(request.screen);
  const render = (format: ExplanationFormat, colour: Screen['colour']) =>
    format === 'json'
      ? renderExplanationJson(explanation)
      : renderExplanation(explanation, { ...screen, language: request.language, chalk: new Chalk({ level: colour }) });
  writeWhole(targets.map(({ path, format }) => ({ path, content: render(format, 0) })));
  if (targets.every(({ besides }) => besides)) process.stdout.write(render(request.format, screen.colour));
}

async function tableOf(
  { id }: Indicator,
  files: readonly string[],
  config: Config,
  request: ExplainRequest,
  targets: readonly Target<ExplanationFormat>[],
  folder: string,
): Promise<CaseTable> {
  const example = `courtstat explain ${id} cases.csv --period 2024`;
  const paths = await findFiles(namedFiles(files, config, example), folder);
  refuseInputs(targets, paths);
  const { table } = await readTable(paths, { ...request, only: fieldsOfReport(request.by) }, folder);
  return table;
}
