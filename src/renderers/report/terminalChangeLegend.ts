import type { IndicatorValue } from '../../documents/report/report.ts';
import { formatChange } from '../changes.ts';
import { flowItems } from '../text/wrapping.ts';
import { comparisonWords } from './terminalChange.ts';
import type { PrintedIndicator, Setting } from './terminalSetting.ts';

/** What the marks of a comparison mean, as far as this report has them; nothing where it is not compared. */
export function renderChangeLegend({ report, language, glyphs, chalk, width, marksChanges }: Setting): string[] {
  if (report.comparedWith === undefined) return [];
  const { legend } = comparisonWords[language];
  const values = [...report.courts, report.total].flatMap(({ indicators }) =>
    report.indicators.flatMap(({ id, unit }) => {
      const value = indicators[id];
      return value?.change ? [{ value, unit, by: value.change.by }] : [];
    }),
  );
  const items = [
    values.some(({ by }) => by === 'band') ? legend.trend : '',
    values.some(({ by }) => by === 'better') ? `${glyphs.marks['no-band']} ${legend.withoutBand}` : '',
    marksChanges ? `${glyphs.significant} ${legend.significant}` : '',
    values.length === 0 ? '' : marksChanges ? legend.untested : legend.unmarked,
    values.some(({ value, unit }) => isOffByRounding(value, unit)) ? legend.rounded : '',
  ];
  return flowItems(items, width).map((line) => chalk.dim(line));
}

/** Whether a change as printed is not what the printed values differ by. */
function isOffByRounding(value: IndicatorValue, unit: PrintedIndicator['unit']): boolean {
  const { previous, band } = value;
  return previous !== undefined && formatChange({ ...previous, band }, value, unit)?.agrees === false;
}
