import type { CourtGap, GapPart, GapReference } from '../../documents/report/gap.ts';
import { indicators } from '../../indicators/registry.ts';
import { gapWords } from '../../messages/gapWords.ts';
import { caseTypeName, groupWords } from '../../messages/groupWords.ts';
import { formatWith, placesOf, type Unit } from '../text/numbers.ts';
import { type Cell, cell, cellsWidth, drawTable, fittedWidths, headRow, type Row } from '../text/terminalTable.ts';
import { widestWord, wrapText } from '../text/wrapping.ts';
import { agreeingPlaces, signedSums } from './signedSums.ts';
import type { Setting } from './terminalSetting.ts';

/** So many kinds of case are shown of each court; the others stand in one row. */
const mostKinds = 8;

/** What the distance of each court from the total is made of; nothing where nobody asked. */
export function renderGap(setting: Setting): string[] {
  const { report, language, chalk, width } = setting;
  const { gap } = report;
  if (gap === undefined) return [];
  const words = gapWords[language];
  const indicator = indicators.find(({ id }) => id === gap.indicator);
  const title = words.title(indicator?.label[language] ?? gap.indicator, gap.against);
  const unit: Unit = indicator?.isPlainRatio === true ? 'number' : (indicator?.unit ?? 'ratio');
  const isAlone = gap.against === 'total' && gap.courts.length === 1;
  const isSaved = report.comparedWith?.kind === 'report';
  return [
    ...wrapText(title, width).map((line) => chalk.bold(line)),
    '',
    ...wrapText(
      words.basis(gap.against) + (isAlone ? words.onlyCourt : '') + (isSaved ? words.savedReport : ''),
      width,
    ),
    ...gap.courts.flatMap((court) => ['', ...renderCourt(court, gap.against, unit, setting)]),
  ];
}

function renderCourt(court: CourtGap, against: GapReference, unit: Unit, setting: Setting): string[] {
  const { language, names, chalk, width, glyphs } = setting;
  const words = gapWords[language];
  const { value: own, reference, gap } = court;
  const isTold = own !== null && reference !== null && gap !== null;
  const places = isTold ? agreeingPlaces(own, reference, gap, unit) : placesOf[unit];
  const value = (number: number | null) => (number === null ? glyphs.none : formatWith(number, unit, places));
  const heading = words.court(names.court(court.code), value(own), value(reference), against);
  const lines = wrapText(heading, width).map((line) => chalk.bold(line));
  if (!isTold) return [...lines, ...wrapText(words.none, width)];
  // The last one by itself takes no more room than a row that says there is one more.
  const shown = court.parts.length === mostKinds + 1 ? court.parts.length : mostKinds;
  const parts = court.parts.slice(0, shown);
  const others = court.parts.slice(shown);
  const sum = (of: readonly GapPart[], effect: 'mix' | 'level') => of.reduce((total, part) => total + part[effect], 0);
  const rows = [
    ...parts.map(({ mix, level }) => [mix, level]),
    ...(others.length === 0 ? [] : [[sum(others, 'mix'), sum(others, 'level')]]),
  ] as [number, number][];
  const { cells, total } = signedSums(rows, unit, places);
  const name = ({ line, instance, procedure }: GapPart) => {
    const { procedures } = groupWords[language];
    const type = caseTypeName(line, instance, language);
    return words.kind(type, procedure === '' ? null : (procedures[procedure] ?? procedure));
  };
  const quotient = ({ numerator, denominator }: GapPart['own']) => {
    if (denominator === 0 && numerator === 0) return cell(glyphs.none);
    if (unit !== 'days' || denominator === 0) return cell(`${numerator}/${denominator}`);
    return cell(`${formatWith(numerator / denominator, unit, placesOf[unit])} ${setting.words.base(denominator)}`);
  };
  const table = cells.map((effects, index): Cell[] => {
    const part = parts[index];
    const lead =
      part === undefined
        ? [cell(words.rest(others.length)), cell(''), cell('')]
        : [cell(name(part)), quotient(part.own), quotient(part.reference)];
    return [...lead, ...effects.map((effect) => cell(effect))];
  });
  const unitName = unit === 'share' || unit === 'ratio' ? words.points : unit === 'days' ? words.days : String;
  const [mix = '', level = '', both = ''] = total;
  return [
    ...lines,
    ...wrapText(words.gap(unitName(both), unitName(mix), unitName(level)), width),
    ...draw(table, [cell(words.sum), cell(''), cell(''), ...total.map((effect) => cell(effect))], against, setting),
  ];
}

function draw(
  rows: readonly Cell[][],
  sum: Cell[],
  against: GapReference,
  { language, chalk, width, glyphs }: Setting,
): string[] {
  const { heads } = gapWords[language];
  const titles = [heads.kind, heads.own, heads.reference(against), heads.mix, heads.level, heads.both];
  const natural = titles.map((head, index) =>
    Math.max(widestWord(head), cellsWidth([...rows, sum].map((row) => row[index] ?? cell('')))),
  );
  const columns = fittedWidths(natural, width).map((own, index) => ({
    align: index === 0 ? ('left' as const) : ('right' as const),
    width: own,
  }));
  const rule: Row = { rule: glyphs.rule };
  return drawTable(columns, [headRow(titles, columns, chalk.dim), rule, ...rows, rule, sum]);
}
