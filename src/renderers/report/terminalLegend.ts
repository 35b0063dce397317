import type { IndicatorValue } from '../../documents/report/report.ts';
import { flowItems } from '../text/wrapping.ts';
import type { Setting } from './terminalSetting.ts';

const marked = ['within', 'better', 'below', 'above', 'too-few', 'no-band'] as const;

/** What the marks mean that this report uses, and how courts were counted as met. */
export function renderLegend(setting: Setting): string[] {
  const { report, words, glyphs, chalk, width, ranked } = setting;
  const values = [...report.courts, report.total].flatMap(({ indicators }) => Object.values(indicators));
  const { legend } = words;
  const items = [
    ...markLegend(values, setting),
    values.some(({ verdict }) => verdict === 'unavailable') ? `${glyphs.none} ${legend.unavailable}` : '',
    legend.attainment,
    ranked && report.courts.some(({ rank }) => rank === null) ? legend.unranked : '',
  ];
  return flowItems(items, width).map((line) => chalk.dim(line));
}

/** What the marks of some values mean. */
export function markLegend(
  values: readonly Pick<IndicatorValue, 'verdict' | 'uncertain'>[],
  { words: { legend }, glyphs }: Pick<Setting, 'words' | 'glyphs'>,
): string[] {
  const marks = marked
    .filter((verdict) => values.some((value) => value.verdict === verdict))
    .map((verdict) => `${glyphs.marks[verdict]} ${legend[verdict]}`);
  return [...marks, ...(values.some(({ uncertain }) => uncertain) ? [`${glyphs.uncertain} ${legend.uncertain}`] : [])];
}
