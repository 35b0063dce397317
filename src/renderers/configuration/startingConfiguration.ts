import { initWords } from '../../messages/initText.ts';
import type { Language } from '../../messages/language.ts';
import { needsHeaderRow } from '../../surveys/likelyHeader.ts';
import { isSure, mappingOf, type Settled } from '../../surveys/settled.ts';
import type { FileSurvey } from '../../surveys/survey.ts';
import { commentLines, propertyLine } from './commentedJson.ts';
import { columnLines, unplacedLines } from './configuredColumns.ts';
import { wordLines } from './configuredWords.ts';

/** What a starting configuration is made of. */
export interface StartingPoint {
  readonly survey: FileSurvey;
  readonly settled: Settled;
  /** Files as the configuration names them; none for standard input. */
  readonly files: readonly string[];
  /** How the file was said to be written; what was detected needs no setting. */
  readonly forced: { readonly encoding?: string; readonly delimiter?: string; readonly headerRow?: number };
  readonly language: Language;
}

/** Name of the schema file that stands beside the configuration. */
export const schemaFile = 'courtstat.config.schema.json';

const inner = '  ';

/** A configuration to start with: JSON whose comments say what was seen in the file, what is unsure and what is left to do. */
export function configurationText(start: StartingPoint): string {
  const { survey, settled, files, language } = start;
  const words = initWords[language].file;
  const comment = (text: string) => commentLines(text, inner);
  const setting = (key: string, value: unknown) => `${propertyLine(key, value, inner)},`;
  const hasKind = settled.columns.some(
    (one) => isSure(one) && (one.field === 'caseType' || one.field === 'caseNumber'),
  );

  const blocks: readonly (readonly string[])[] = [
    [...comment(words.schema), setting('$schema', `./${schemaFile}`)],
    files.length > 0
      ? [...comment(words.files), setting('files', files)]
      : [...comment(words.noFiles), `${inner}// "files": ["cases.csv"],`],
    writtenLines(start),
    columnLines(settled.columns, language),
    unplacedLines(settled.unplaced, words),
    wordLines(settled.columns, language),
    hasKind ? [] : [...comment(words.caseType), `${inner}// "defaultCaseType": "民事一审",`],
    comment(words.others),
    [...comment(words.language), propertyLine('language', language, inner)],
  ];
  const body = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  const head = words.head(survey.path === '-' ? null : survey.path).flatMap((text) => commentLines(text, ''));
  return `${[...head, '{', body.join('\n\n'), '}'].join('\n')}\n`;
}

/** How the file is written: as comments where it was detected, as settings where it was said or would not be found again. */
function writtenLines({ survey, settled, forced, language }: StartingPoint): string[] {
  const words = initWords[language].file;
  const { detected } = words;
  const { encoding, delimiter, headerLine, rows, whole } = survey;
  const comment = (text: string) => commentLines(text, inner);
  const settings = Object.entries(forced).map(([key, value]) => `${propertyLine(key, value, inner)},`);
  const tellsRow = forced.headerRow === undefined && needsHeaderRow(survey, mappingOf(settled));
  return [
    ...comment(detected.intro),
    ...[
      detected.encoding(encoding),
      detected.delimiter(delimiter),
      detected.header(headerLine, survey.columns.length),
      detected.rows(rows, whole),
    ].flatMap((text) => comment(`  ${text}`)),
    ...comment(detected.outro),
    ...(settings.length > 0 ? [...comment(words.forced), ...settings] : []),
    ...(tellsRow ? [...comment(words.headerRow), `${propertyLine('headerRow', headerLine, inner)},`] : []),
  ];
}
