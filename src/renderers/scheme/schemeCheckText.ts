import type { SchemeCheck } from '../../documents/scheme/schemeCheck.ts';
import type { SheetEntry } from '../../documents/scheme/schemeSheet.ts';
import { groupWords } from '../../messages/groupWords.ts';
import { schemeCheckWords } from '../../messages/schemeCheckWords.ts';
import { type RemarkNames, schemeRemarkText } from '../../messages/schemeRemarks.ts';
import { schemeWords } from '../../messages/schemeWords.ts';
import { schemeBand } from '../schemeBand.ts';
import { hangingText } from '../text/terminalTable.ts';
import { cleanDocument, printable } from '../text/untrusted.ts';
import { type SchemeSetting, schemeFacts, schemeHeading } from './schemeText.ts';

/** What a check of a scheme found, for a terminal: a summary, the bands that clash, and what was perhaps not meant so. */
export function renderSchemeCheck(check: SchemeCheck, setting: SchemeSetting): string {
  const words = schemeCheckWords[setting.language];
  const { chalk } = setting;
  const sheet = cleanDocument(check.sheet);
  const clashes = clashLines({ ...check, sheet }, setting);
  const remarks = remarkLines({ ...check, sheet }, setting);
  const blocks = [
    schemeHeading(sheet, setting),
    schemeFacts({ ...sheet, without: [] }, setting),
    clashes.length === 0 ? [] : [chalk.red(words.clashes(check.clashes.length)), ...clashes],
    remarks.length === 0 ? [] : [chalk.yellow(words.remarks(check.remarks.length)), ...remarks],
    clashes.length + remarks.length === 0 ? [words.nothing] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function clashLines(check: SchemeCheck, setting: SchemeSetting): string[] {
  const words = schemeCheckWords[setting.language];
  return check.clashes.flatMap(({ indicator, first, second }) => {
    const entry = entryOf(check, indicator);
    if (entry === undefined) return [];
    const both = [first, second].flatMap((place) => {
      const band = entry.bands[place];
      if (band === undefined) return [];
      const text = schemeBand(band, entry, check.sheet, setting.language);
      return [...indented(words.numbered(place + 1, text), 4, setting), ...indented(band.source, 6, setting)];
    });
    const told = words.clash(nameOf(entry, setting), first + 1, second + 1);
    return [
      ...indented(`${placeOf(check, indicator)}${told}`, 2, setting),
      ...both,
      ...indented(words.mendClash, 4, setting),
    ];
  });
}

function remarkLines(check: SchemeCheck, setting: SchemeSetting): string[] {
  const { language } = setting;
  const words = schemeCheckWords[language];
  const names: RemarkNames = {
    line: (id) => groupWords[language].lines[id] ?? id,
    level: (id) => schemeWords[language].level(id),
  };
  return check.remarks.flatMap(({ code, args, indicator, band }) => {
    const text = printable(schemeRemarkText(code, args, names, language));
    const entry = indicator === null ? undefined : entryOf(check, indicator);
    if (entry === undefined || indicator === null) return indented(text, 2, setting);
    const name = nameOf(entry, setting);
    const subject = band === null ? name : words.band(name, band + 1);
    return indented(`${placeOf(check, indicator)}${words.said(subject, text)}`, 2, setting);
  });
}

function indented(text: string, margin: number, { width }: SchemeSetting): string[] {
  return hangingText('', [text], margin, width, (none) => none);
}

function entryOf({ sheet }: SchemeCheck, indicator: string): SheetEntry | undefined {
  return sheet.entries.find(({ id }) => id === indicator);
}

function nameOf({ label, id }: SheetEntry, { language }: SchemeSetting): string {
  return schemeCheckWords[language].indicator(label[language], id);
}

/** `mine.json:12  ` where the indicator stands in a file. */
function placeOf({ shown, lines }: SchemeCheck, indicator: string): string {
  const line = lines.get(`indicators.${indicator}`);
  return line === undefined ? '' : `${printable(shown)}:${line}  `;
}
