import type { Summary } from '../documents/summary/summary.ts';
import type { Screen } from './screen.ts';
import type { SummaryFormat, SummaryRequest } from './summaryFlags.ts';

/** Makes the text of a summary, in pieces. */
export type RenderSummary = (summary: Summary, screen: Screen) => Iterable<string>;

/** How each format is made; its code is loaded when it is asked for. */
const renderers: Readonly<Record<SummaryFormat, (request: SummaryRequest) => Promise<RenderSummary>>> = {
  terminal: async ({ language, byMonth }) => {
    const [{ renderSummaryTerminal }, { Chalk }] = await Promise.all([
      import('../renderers/summary/summaryTerminal.ts'),
      import('chalk'),
    ]);
    return (summary, { width, ascii, colour }) =>
      renderSummaryTerminal(summary, { language, width, ascii, byMonth, chalk: new Chalk({ level: colour }) });
  },
  json: async () => (await import('../renderers/text/documentJson.ts')).renderDocumentJson,
  ndjson: async () => (await import('../renderers/summary/summaryNdjson.ts')).renderSummaryNdjson,
  csv: async ({ bom }) => {
    const { renderSummaryCsv } = await import('../renderers/summary/summaryCsv.ts');
    return (summary) => renderSummaryCsv(summary, { bom });
  },
  markdown: async ({ language }) => {
    const { renderSummaryMarkdown } = await import('../renderers/summary/summaryMarkdown.ts');
    return (summary) => renderSummaryMarkdown(summary, language);
  },
};

export function summaryRenderer(format: SummaryFormat, request: SummaryRequest): Promise<RenderSummary> {
  return renderers[format](request);
}
