import type { ListedCourt, ListedValue } from '../../documents/caseList/caseList.ts';
import { distinctForms } from '../courtNames.ts';
import { judgedCells, type Wording } from '../report/terminalValue.ts';
import { type ValueRow, valueColumns } from '../report/valueColumns.ts';
import { formatCount } from '../text/numbers.ts';
import { type Column, cell, drawTable, headRow } from '../text/terminalTable.ts';
import { wrapText } from '../text/wrapping.ts';
import type { CaseListSetting } from './caseListSetting.ts';

/** From roomy to narrow; the names of courts are whole in the first only. */
const wordings: readonly Wording[] = [
  { shortNames: false, shortVerdicts: false, folded: false },
  { shortNames: true, shortVerdicts: false, folded: false },
  { shortNames: true, shortVerdicts: true, folded: false },
  { shortNames: true, shortVerdicts: true, folded: true },
];

/** Of more courts than these only those are shown that have cases in the list. */
const mostCourts = 20;
/** So wide are the names of courts where room is scarce. */
const foldedName = 14;

interface Layout {
  readonly heads: readonly string[];
  readonly rows: readonly ValueRow[];
  readonly columns: readonly Column[];
  readonly least: number;
}

/** The value of every court as a report states it, and how many of its cases are listed: the roomiest table that fits. */
export function courtLines(setting: CaseListSetting): string[] {
  const { list, words, reportWords, glyphs, chalk, width } = setting;
  if (list.courts.length === 0) return [];
  const shown = list.courts.length > mostCourts ? list.courts.filter(({ cases }) => (cases ?? 0) > 0) : list.courts;
  const left = list.courts.length - shown.length;
  const layouts = wordings.map((wording) => layoutOf(shown, wording, setting));
  const layout = layouts.find(({ least }) => least <= width) ?? layouts.at(-1);
  if (layout === undefined) return [];
  const { heads, rows, columns } = layout;
  const { legend } = reportWords;
  const isUncertain = [...shown, list.total].some(({ uncertain }) => uncertain);
  const courts = rows.slice(0, shown.length).map(({ cells }) => cells);
  const total = rows.slice(shown.length).map(({ cells }) => cells);
  return [
    chalk.bold(words.sections.courts),
    ...drawTable(columns, [
      headRow(heads, columns, chalk.dim),
      { rule: glyphs.rule },
      ...courts,
      ...(total.length === 0 || courts.length === 0 ? total : [{ rule: glyphs.rule }, ...total]),
    ]),
    ...[
      ...(left > 0 ? wrapText(words.otherCourts(left), width) : []),
      ...(isUncertain ? wrapText(`${glyphs.uncertain} ${legend.uncertain}`, width) : []),
    ].map((line) => chalk.dim(line)),
  ];
}

function layoutOf(courts: readonly ListedCourt[], wording: Wording, setting: CaseListSetting): Layout {
  const { list, words, reportWords, width } = setting;
  const { heads: named, total } = reportWords;
  const forms = distinctForms(courts);
  const nameOf = (wording.shortNames ? forms.at(-1) : forms[0]) ?? (({ name }: Pick<ListedCourt, 'name'>) => name);
  const heads = [
    named.court,
    named.value,
    ...(wording.folded ? [] : [named.parts]),
    named.band(list.scheme.status === 'illustrative'),
    named.verdict,
    words.listed,
  ];
  const rows = [
    ...courts.map((court) => valueRow(nameOf(court), court, wording, setting)),
    ...(list.courts.length === 1 ? [] : [valueRow(total, list.total, wording, setting)]),
  ];
  return { heads, rows, ...valueColumns(heads, rows, { verdictColumn: heads.indexOf(named.verdict), width }) };
}

function valueRow(name: string, value: ListedValue, wording: Wording, setting: CaseListSetting): ValueRow {
  const { reportWords, names, glyphs, chalk, unit } = setting;
  const judged = judgedCells(value, unit, wording, { words: reportWords, names, glyphs, chalk });
  const cases = value.cases === null ? glyphs.none : formatCount(value.cases);
  // Where values take two lines a name may too.
  const named = wording.folded ? { lines: wrapText(name, foldedName) } : cell(name);
  return { verdict: value.verdict, cells: [named, ...judged, cell(cases)] };
}
