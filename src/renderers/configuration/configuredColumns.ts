import type { InitWords } from '../../messages/init.ts';
import { initWords } from '../../messages/initText.ts';
import type { Language } from '../../messages/language.ts';
import { filledCells } from '../../surveys/columnSurvey.ts';
import { fits } from '../../surveys/fitting.ts';
import type { Unplaced } from '../../surveys/guesses.ts';
import { isSure, needsEntry, type SettledColumn } from '../../surveys/settled.ts';
import { fieldName } from '../ruleNames.ts';
import { commentLines, propertyLine } from './commentedJson.ts';
import { reasonOf, shownColumn } from './guessReasons.ts';

const outer = '  ';
const inner = '    ';

/** The property `columns`: known headers in a comment, unsure guesses commented out, likely ones and answers as entries. */
export function columnLines(columns: readonly SettledColumn[], language: Language): string[] {
  const words = initWords[language];
  const known = columns.filter((settled) => !needsEntry(settled));
  const unsure = columns.filter((settled) => !isSure(settled));
  const entries = columns.filter((settled) => needsEntry(settled) && isSure(settled));
  const likely = entries.filter(({ by }) => by === 'guess');
  const told = entries.filter(({ by }) => by === 'user');
  const why = (settled: SettledColumn) => {
    const reason = settled.by === 'guess' ? words.reason(reasonOf(settled.guess, words)) : null;
    return commentLines(words.file.entry(fieldName(settled.field, language), reason), inner, '  ');
  };
  const property = ({ field, column }: SettledColumn, indent: string) => propertyLine(field, column.header, indent);
  const last = [...likely, ...told].at(-1);
  const group = (title: string, members: readonly SettledColumn[]) =>
    members.length === 0
      ? []
      : [
          [
            ...commentLines(title, inner),
            ...members.flatMap((settled) => [
              ...why(settled),
              `${property(settled, inner)}${settled === last ? '' : ','}`,
            ]),
          ],
        ];

  const groups = [
    ...(unsure.length === 0
      ? []
      : [
          [
            ...commentLines(words.file.unsure, inner),
            // The comma is there for whoever takes the // away.
            ...unsure.flatMap((settled) => [...why(settled), `${inner}// ${property(settled, '')},`]),
          ],
        ]),
    ...group(words.file.likely, likely),
    ...group(words.file.told, told),
  ];
  return [
    ...commentLines(words.file.columns, outer),
    ...(known.length === 0 ? [] : commentLines(words.file.known, outer)),
    ...known.flatMap((settled) => commentLines(`  ${settled.field} ← ${knownText(settled, words)}`, outer)),
    ...(groups.length === 0
      ? [`${outer}"columns": {},`]
      : [`${outer}"columns": {`, groups.map((lines) => lines.join('\n')).join('\n\n'), `${outer}},`]),
  ];
}

/** A known header; with a doubt where its cells are something else. */
function knownText(settled: SettledColumn, words: InitWords): string {
  const header = shownColumn(settled.column);
  if (settled.by === 'user') return header;
  const isDoubtful = filledCells(settled.column) > 0 && !fits(settled.column, settled.field);
  return isDoubtful ? `${header}${words.file.doubtful(reasonOf(settled.guess, words))}` : header;
}

/** Comments on the columns that hold no field. */
export function unplacedLines(unplaced: readonly Unplaced[], { unplaced: words }: InitWords['file']): string[] {
  const of = (why: Unplaced['why']) => unplaced.filter((one) => one.why === why).map(({ column }) => column);
  const texts = [
    ['unknown', words.unknown],
    ['passed-over', words.passedOver],
    ['repeated', words.repeated],
  ] as const;
  const nameless = of('no-header').map(({ column }) => column + 1);
  return [
    ...texts.flatMap(([why, text]) => {
      const headers = of(why).map(shownColumn);
      return headers.length === 0 ? [] : commentLines(text(headers), outer, '  ');
    }),
    ...(nameless.length === 0 ? [] : commentLines(words.noHeader(nameless), outer, '  ')),
  ];
}
