import { isJudged, isMet } from '../bands/verdict.ts';
import { loadConfig } from '../config/config.ts';
import { loadScheme } from '../config/loadScheme.ts';
import { buildReport } from '../documents/buildReport.ts';
import { fieldsOfReport } from '../documents/fieldsOfReport.ts';
import type { Report } from '../documents/report.ts';
import { CourtstatError } from '../errors.ts';
import { findFiles } from '../input/paths.ts';
import type { Language } from '../messages/language.ts';
import { renderJson } from '../renderers/json.ts';
import { adjustedScheme, holidaysOf } from './countingSettings.ts';
import { namedFiles } from './namedFiles.ts';
import { refuseInputs, targetsOf, writeWhole } from './output.ts';
import { readTable } from './readTable.ts';
import {
  type ReportFlags,
  type ReportFormat,
  type ReportRequest,
  reportFormats,
  reportRequest,
} from './reportFlags.ts';
import { type Screen, screenOf } from './screen.ts';
import type { Surroundings } from './surroundings.ts';

/** `courtstat report`: reads the files, builds the report, prints or writes it, and sets the exit status by `--fail-on`. */
export async function reportCommand(
  files: readonly string[],
  flags: ReportFlags,
  surroundings: Surroundings,
): Promise<void> {
  const folder = process.cwd();
  const { config, origin } = await loadConfig(flags.config, folder);
  surroundings.speak(config.language);
  const request = reportRequest(flags, config, surroundings.language);
  if (flags.printConfig) {
    const { printConfig } = await import('./printConfig.ts');
    printConfig(flags, config, origin, request, folder);
    return;
  }
  const scheme = adjustedScheme(await loadScheme(request.scheme, folder), request, config);
  checkRanking(request, scheme.indicators);
  const holidays = await holidaysOf(config, folder);
  const targets = targetsOf(flags.output ?? [], reportFormats, flags.format === undefined ? undefined : request.format);
  const paths = await findFiles(namedFiles(files, config, 'courtstat report cases.csv --period 2024'), folder);
  refuseInputs(targets, paths);

  const { table } = await readTable(paths, { ...request, only: fieldsOfReport(request.by) }, folder);
  const report = buildReport(table, {
    ...request,
    scheme,
    version: surroundings.version,
    ...(holidays === undefined ? {} : { holidays }),
  });

  const screen = screenOf(request.screen);
  const render = (format: ReportFormat, colour: Screen['colour']) =>
    renderReport(report, format, { ...screen, colour }, request.language);
  writeWhole(await Promise.all(targets.map(async ({ path, format }) => ({ path, content: await render(format, 0) }))));
  if (targets.every(({ besides }) => besides)) process.stdout.write(await render(request.format, screen.colour));
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
  const [{ renderTerminal }, { Chalk }] = await Promise.all([import('../renderers/terminal.ts'), import('chalk')]);
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
