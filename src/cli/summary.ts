import { fieldsOfReport } from '../documents/fieldsOfReport.ts';
import { summaryView } from '../documents/summary/buildSummary.ts';
import { summaryWords } from '../messages/summaryWords.ts';
import { asked } from './asked.ts';
import { refuseClashes } from './clashes.ts';
import { countedTable } from './countedTable.ts';
import { countingSettings } from './countingSettings.ts';
import { makeFolders } from './folders.ts';
import { printsToScreen, writeWhole } from './output.ts';
import { pageOf, screenOf } from './screen.ts';
import { settingsFiles } from './settingsFiles.ts';
import { printOut } from './standardOutput.ts';
import { filesOf, type SummaryFile } from './summaryFiles.ts';
import { type SummaryFlags, type SummaryRequest, summaryRequest } from './summaryFlags.ts';
import { type RenderSummary, summaryRenderer } from './summaryFormats.ts';
import type { Surroundings } from './surroundings.ts';

/** `courtstat summary`: reads the files once, summarises them month by month, and prints or writes it. */
export async function summaryCommand(
  files: readonly string[],
  flags: SummaryFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, loaded, request } = await asked(flags, surroundings, summaryRequest);
  const { targets, format, language } = request;
  const settings = await countingSettings(request, loaded.config, folder);
  const table = await countedTable(files, request, {
    loaded,
    folder,
    targets,
    fields: fieldsOfReport(undefined),
    example: 'courtstat summary cases.csv --last 12',
  });
  const view = summaryView(table, { ...request, ...settings, version: surroundings.version });
  const { summary } = view;
  const { totalFile } = summaryWords[language];
  const outputs = targets.flatMap((target) => filesOf(target, view, totalFile));
  refuseClashes(
    outputs.map(({ path }) => path),
    [...summary.inputs.map(({ path }) => path), ...settingsFiles(loaded, request)],
  );
  await writeFiles(outputs, request);
  if (!printsToScreen(request)) return;
  const render = await summaryRenderer(format, request);
  await printOut(render(summary, screenOf(request.screen)));
}

/** All files or none of them, in folders that are made for them; no more than one of them is in memory at a time. */
async function writeFiles(files: readonly SummaryFile[], request: SummaryRequest): Promise<void> {
  const page = pageOf(request.screen);
  const formats = [...new Set(files.map(({ format }) => format))];
  const renderers = new Map(
    await Promise.all(formats.map(async (format) => [format, await summaryRenderer(format, request)] as const)),
  );
  // From here to the end nothing waits, so that no signal comes in between.
  const folders = makeFolders(files.flatMap(({ path, makesFolder }) => (makesFolder ? [path] : [])));
  try {
    writeWhole(
      files.map(({ path, format, part }) => ({
        path,
        content: whenRead(() => (renderers.get(format) as RenderSummary)(part(), page)),
      })),
    );
    folders.keep();
  } finally {
    folders.discard();
  }
}

/** Pieces that are made only when they are asked for. */
function whenRead(make: () => Iterable<string>): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      yield* make();
    },
  };
}
