import type { IndicatorValue, ReportCourt, ReportTotal } from '../../documents/report/report.ts';
import { groupName, groupWords } from '../../messages/groupWords.ts';
import { formatValue, type Unit } from '../text/numbers.ts';
import { drawPanels } from '../text/panelTable.ts';
import { type Cell, cell } from '../text/terminalTable.ts';
import { paintOf, type Setting } from './terminalSetting.ts';

/** Groups may have names as long as a cause of action. */
const widestName = 24;
const mostGroups = 200;

/** What a court's cases are broken down by: groups by indicators, in as many panels as the width asks for. */
export function renderGroups({ groups }: ReportCourt | ReportTotal, setting: Setting): string[] {
  if (groups.length < 2) return [];
  const { report, language, words, chalk, glyphs } = setting;
  const { heads, closed, pending } = groupWords[language];
  const shown = groups.slice(0, mostGroups);
  const count = (value: number | null) => cell(value === null ? glyphs.none : String(value));
  const indicators = report.indicators.filter(({ id }) => groups[0]?.indicators[id] !== undefined);
  const drawn = drawPanels(
    {
      heads: [
        heads[report.groupedBy] ?? report.groupedBy,
        closed,
        pending,
        ...indicators.map(({ id }) => setting.names.shortIndicator(id)),
      ],
      rows: shown.map(({ code, volumes, indicators: values }) => [
        cell(groupName(report.groupedBy, code, language)),
        count(volumes.closed),
        count(volumes.pending),
        ...indicators.map(({ id, unit }) => valueCell(values[id], unit, setting)),
      ]),
      widestLead: widestName,
    },
    setting,
  );
  const left = groups.length - shown.length;
  return ['', ...drawn, ...(left > 0 ? [chalk.dim(words.moreGroups(left))] : [])];
}

function valueCell(value: IndicatorValue | undefined, unit: Unit, { glyphs, chalk }: Setting): Cell {
  if (value === undefined) return cell('');
  const mark =
    value.verdict === 'no-band' ? '' : ` ${glyphs.marks[value.verdict]}${value.uncertain ? glyphs.uncertain : ''}`;
  const text = `${formatValue(value, unit) ?? glyphs.none}${mark}`.trimEnd();
  // Days stand beside the closings that they are the mean of; what is divided otherwise shows its parts.
  const { numerator, denominator } = value;
  const isDivided = unit !== 'days' && numerator !== null && denominator !== null;
  return cell(isDivided ? `${text} ${numerator}/${denominator}` : text, paintOf(value, chalk));
}
