import type { ReportCourt, ReportTotal } from '../../documents/report/report.ts';
import { formatCount, formatPart } from '../text/numbers.ts';
import { drawTable } from '../text/terminalTable.ts';
import { flowItems, wrapText } from '../text/wrapping.ts';
import { renderChangeLegend } from './terminalChangeLegend.ts';
import { earlierVolumes } from './terminalChangeLines.ts';
import { type DetailLayout, detailLayout, detailRows } from './terminalDetailTable.ts';
import { renderGroups } from './terminalGroups.ts';
import { levelBlocks } from './terminalLevels.ts';
import type { Setting } from './terminalSetting.ts';

/** Every court and the total with all that is known of its indicators, in tables of one layout. */
export function renderDetails(setting: Setting): string[] {
  const { report, words, chalk } = setting;
  const layout = detailLayout(setting);
  const blocks = levelBlocks(report, words);
  return [
    chalk.bold(words.sections.courts),
    ...renderChangeLegend(setting),
    ...blocks.flatMap(({ heading, courts }) =>
      courts.flatMap((court) => ['', ...renderCourt(court, heading, layout, setting)]),
    ),
    '',
    ...renderTotal(report, layout, setting),
  ];
}

function renderCourt(court: ReportCourt, level: string | null, layout: DetailLayout, setting: Setting): string[] {
  const { words, width, ranked } = setting;
  const rank = ranked && court.rank !== null ? formatCount(court.rank) : null;
  const { met, judged } = court.attainment;
  const attainment = words.attainment(formatCount(met), formatCount(judged), formatPart(met, judged));
  const few = court.reason === 'few-judged' ? words.fewJudged : '';
  const heading = headingLines(
    words.courtHeading({ name: court.name, code: court.code, rank, level }),
    [attainment, few],
    width,
  );
  return [...heading.map((line) => setting.chalk.bold(line)), ...renderMember(court, layout, setting)];
}

function renderTotal({ total, courts }: Setting['report'], layout: DetailLayout, setting: Setting): string[] {
  const heading = wrapText(setting.words.totalOf(courts.length), setting.width);
  return [...heading.map((line) => setting.chalk.bold(line)), ...renderMember(total, layout, setting)];
}

function renderMember(member: ReportCourt | ReportTotal, layout: DetailLayout, setting: Setting): string[] {
  const { report, words, chalk, width } = setting;
  // The groups of the total are those of the only court.
  const isOnlyCourt = member.code === null && report.courts.length === 1;
  const volumes = [...words.volumes(member.volumes), words.rejectedRows(member.rejected)];
  return [
    ...flowItems(volumes, width).map((line) => chalk.dim(line)),
    ...earlierVolumes(member, setting),
    ...drawTable(layout.columns, detailRows(member, layout, setting)),
    ...(isOnlyCourt ? [] : renderGroups(member, setting)),
  ];
}

/** The heading with attainment at the right end of its line where both fit, else below. */
function headingLines(heading: string, facts: readonly string[], width: number): string[] {
  return flowItems([heading, ...facts], width);
}
