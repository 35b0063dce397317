import { buildCaseList } from '../documents/caseList/buildCaseList.ts';
import { fieldsOfCaseList } from '../documents/caseList/caseColumns.ts';
import type { CaseListView } from '../documents/caseList/caseList.ts';
import { firstCases } from '../documents/caseList/listedCases.ts';
import { requireListable } from '../documents/caseList/listedParts.ts';
import { asked } from './asked.ts';
import { type CaseListFormat, type CasesFlags, type CasesRequest, casesRequest } from './casesFlags.ts';
import { countedTable } from './countedTable.ts';
import { countingSettings } from './countingSettings.ts';
import { deliver, type Rendered } from './deliver.ts';
import type { Screen } from './screen.ts';
import type { Surroundings } from './surroundings.ts';

/** `courtstat cases`: reads the files, lists the cases behind a number, prints or writes the list. */
export async function casesCommand(
  files: readonly string[],
  flags: CasesFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, loaded, request } = await asked(flags, surroundings, casesRequest);
  const { indicator, part, targets, columns } = request;
  const settings = await countingSettings(request, loaded.config, folder);
  // What no data can answer is told before the data is read.
  requireListable(indicator, part, settings.scheme);
  const table = await countedTable(files, request, {
    loaded,
    folder,
    targets,
    fields: fieldsOfCaseList(columns),
    example: `courtstat cases cases.csv --indicator ${indicator.id} --period 2024`,
  });
  const list = buildCaseList(indicator, table, { ...request, ...settings, version: surroundings.version });
  await deliver(targets, request, (format, screen) => renderCaseList(list, format, screen, request), true);
}

/** So many cases are shown on a terminal; whoever wants all of them takes another format. */
const shownOnTerminal = 50;

async function renderCaseList(
  list: CaseListView,
  format: CaseListFormat,
  { width, ascii, colour }: Screen,
  { language, bom, limit }: CasesRequest,
): Promise<Rendered> {
  const shown = (usual: number) => firstCases(list, limit ?? usual);
  switch (format) {
    case 'json':
      return (await import('../renderers/caseList/caseListJson.ts')).renderCaseListJson(
        shown(Number.POSITIVE_INFINITY),
      );
    case 'csv': {
      const { renderCaseListCsv } = await import('../renderers/caseList/caseListCsv.ts');
      return renderCaseListCsv(shown(Number.POSITIVE_INFINITY), { language, bom });
    }
    case 'terminal': {
      const [{ renderCaseList: render }, { Chalk }] = await Promise.all([
        import('../renderers/caseList/caseListTerminal.ts'),
        import('chalk'),
      ]);
      return render(shown(shownOnTerminal), { language, width, ascii, chalk: new Chalk({ level: colour }) });
    }
  }
}
