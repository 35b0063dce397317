import type { BacklogView } from '../documents/backlog/backlog.ts';
import { buildBacklog } from '../documents/backlog/buildBacklog.ts';
import { fieldsOfBacklog } from '../documents/backlog/fieldsOfBacklog.ts';
import { asked } from './asked.ts';
import { type BacklogFlags, type BacklogFormat, type BacklogRequest, backlogRequest } from './backlogFlags.ts';
import { countedTable } from './countedTable.ts';
import { countingSettings } from './countingSettings.ts';
import { deliver, type Rendered } from './deliver.ts';
import { formatsMade } from './output.ts';
import type { Screen } from './screen.ts';
import type { Surroundings } from './surroundings.ts';

/** `courtstat backlog`: reads the files and lists what is pending; prints or writes it as `report` does a report. */
export async function backlogCommand(
  files: readonly string[],
  flags: BacklogFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, loaded, request } = await asked(flags, surroundings, backlogRequest);
  const settings = await countingSettings(request, loaded.config, folder);
  const table = await countedTable(files, request, {
    loaded,
    folder,
    targets: request.targets,
    fields: fieldsOfBacklog,
    example: 'courtstat backlog cases.csv',
  });
  const listed = listedIn(request);
  const view = buildBacklog(table, {
    ...request,
    ...settings,
    version: surroundings.version,
    ...(listed === undefined ? {} : { listed }),
  });
  await deliver(request.targets, request, (format, screen) => renderBacklogAs(view, format, screen, request), true);
}

const listedOnScreen = 30;

/** How many cases of each list are wanted by the formats together; undefined for all. */
function listedIn(request: BacklogRequest): number | undefined {
  return request.limit ?? (formatsMade(request).has('json') ? undefined : listedOnScreen);
}

async function renderBacklogAs(
  view: BacklogView,
  format: BacklogFormat,
  { width, ascii, colour }: Screen,
  { language, limit, bom }: BacklogRequest,
): Promise<Rendered> {
  switch (format) {
    case 'json':
      return (await import('../renderers/text/documentJson.ts')).renderDocumentJson(view.backlog);
    case 'csv': {
      const { renderBacklogCsv } = await import('../renderers/backlog/backlogCsv.ts');
      return renderBacklogCsv(view, { language, bom, ...(limit === undefined ? {} : { listed: limit }) });
    }
    case 'terminal': {
      const [{ renderBacklog }, { Chalk }] = await Promise.all([
        import('../renderers/backlog/backlogTerminal.ts'),
        import('chalk'),
      ]);
      const chalk = new Chalk({ level: colour });
      return renderBacklog(view.backlog, { language, width, ascii, chalk, listed: limit ?? listedOnScreen });
    }
  }
}
