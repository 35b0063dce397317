import { resolve } from 'node:path';
import { isJudged, isMet } from '../bands/verdict.ts';
import { fieldsOfReport } from '../documents/fieldsOfReport.ts';
import { buildReport } from '../documents/report/buildReport.ts';
import type { Report } from '../documents/report/report.ts';
import { CourtstatError } from '../errors.ts';
import type { Language } from '../messages/language.ts';
import { renderJson } from '../renderers/report/json.ts';
import { asked } from './asked.ts';
import { given } from './choices.ts';
import { comparisonAsked } from './comparisonAsked.ts';
import { countedTable } from './countedTable.ts';
import { countingSettings } from './countingSettings.ts';
import { deliver } from './deliver.ts';
import { refuseInputs, targetsOf } from './output.ts';
import {
  type ReportFlags,
  type ReportFormat,
  type ReportRequest,
  reportFormats,
  reportRequest,
} from './reportFlags.ts';
import type { Screen } from './screen.ts';
import type { Surroundings } from './surroundings.ts';

/** `courtstat report`: reads the files, builds the report, prints or writes it, and sets the exit status by `--fail-on`. */
export async function reportCommand(
  files: readonly string[],
  flags: ReportFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, loaded, request } = await asked(flags, surroundings, reportRequest);
  const { config, origin } = loaded;
  if (flags.printConfig) {
    const { printConfig } = await import('./printConfig.ts');
    printConfig(flags, config, origin, request, folder);
    return;
  }
  const settings = await countingSettings(request, config, folder);
  checkRanking(request, settings.scheme.indicators);
  const targets = targetsOf(flags.output ?? [], reportFormats, flags.format === undefined ? undefined : request.format);
  const compare = await comparisonAsked(request.comparedWith, folder);
  if (typeof compare === 'object') refuseInputs(targets, [resolve(folder, compare.file)]);
  const table = await countedTable(files, request, {
    loaded,
    folder,
    targets,
    fields: fieldsOfReport(request.by),
    example: 'courtstat report cases.csv --period 2024',
  });
  const { version } = surroundings;
  const report = buildReport(table, { ...request, ...settings, version, ...given('compare', compare) });
  const isPrivate = request.by === 'judge';
  await deliver(
    targets,
    request,
    (format, screen) => renderReport(report, format, screen, request.language),
    isPrivate,
  );
  process.exitCode = hasFindings(report, request.failOn) ? 1 : 0;
}

/** Ranking by bare value needs a direction. */
function checkRanking(
  { ranking: { by } }: ReportRequest,
  judged: Readonly<Record<string, { readonly better: string }>>,
): void {
  if (typeof by !== 'object' || by.order !== 'value') return;
  const better = judged[by.indicator]?.better;
  if (better !== 'higher' && better !== 'lower') throw new CourtstatError('no-better-direction', { id: by.indicator });
}

async function renderReport(report: Report, format: ReportFormat, screen: Screen, language: Language): Promise<string> {
  if (format === 'json') return renderJson(report);
  const [{ renderTerminal }, { Chalk }] = await Promise.all([
    import('../renderers/report/terminal.ts'),
    import('chalk'),
  ]);
  const { width, ascii, colour } = screen;
  return renderTerminal(report, { language, width, ascii, chalk: new Chalk({ level: colour }) });
}

/** Whether the report holds what `--fail-on` looks for, or worse. */
function hasFindings(report: Report, failOn: ReportRequest['failOn']): boolean {
  if (failOn === 'never') return false;
  if (report.quality.rejected > 0) return true;
  const judged = report.indicators.filter(({ weight }) => weight > 0).map(({ id }) => id);
  const verdicts = report.courts.flatMap(({ indicators }) => judged.map((id) => indicators[id]?.verdict));
  return failOn === 'band' && verdicts.some((verdict) => verdict && isJudged(verdict) && !isMet(verdict));
}
