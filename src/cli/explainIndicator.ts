import { Chalk } from 'chalk';
import { buildExplanation } from '../documents/explanation/buildExplanation.ts';
import { fieldsOfReport } from '../documents/fieldsOfReport.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { renderExplanationJson } from '../renderers/explanation/explanationJson.ts';
import { renderExplanation } from '../renderers/explanation/explanationTerminal.ts';
import { asked } from './asked.ts';
import { countedTable } from './countedTable.ts';
import { countingSettings } from './countingSettings.ts';
import { deliver } from './deliver.ts';
import { type ExplainFlags, explainRequest, explanationFormats, wantsNumbers } from './explainFlags.ts';
import { refuseInputs, targetsOf } from './output.ts';
import { settingsFiles } from './settingsFiles.ts';
import type { Surroundings } from './surroundings.ts';

/** Explains an indicator, with files its numbers too; prints or writes the explanation as `report` does a report. */
export async function explainIndicator(
  indicator: Indicator,
  files: readonly string[],
  flags: ExplainFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, loaded, request } = await asked(flags, surroundings, explainRequest);
  const settings = await countingSettings(request, loaded.config, folder);
  const chosen = flags.format === undefined ? undefined : request.format;
  const targets = targetsOf(flags.output ?? [], explanationFormats, chosen);
  // Also where no case is read.
  refuseInputs(targets, settingsFiles(loaded, request));
  const table = wantsNumbers(files, flags)
    ? await countedTable(files, request, {
        loaded,
        folder,
        targets,
        fields: fieldsOfReport(undefined),
        example: `courtstat explain ${indicator.id} cases.csv --period 2024`,
      })
    : undefined;
  const explanation = buildExplanation(indicator, { ...request, ...settings, version: surroundings.version }, table);
  await deliver(targets, request, (format, { width, ascii, colour }) =>
    format === 'json'
      ? renderExplanationJson(explanation)
      : renderExplanation(explanation, {
          language: request.language,
          width,
          ascii,
          chalk: new Chalk({ level: colour }),
        }),
  );
}
