import type { ChalkInstance } from 'chalk';
import type { SchemeSheet, SheetEntry } from '../../documents/scheme/schemeSheet.ts';
import type { Language } from '../../messages/language.ts';
import { schemeWords } from '../../messages/schemeWords.ts';
import { schemeBand } from '../schemeBand.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { flowItems, wrapText } from '../text/wrapping.ts';

export interface SchemeSetting {
  readonly language: Language;
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** A scheme laid out for a terminal: what it is, then every indicator with its bands and their sources. */
export function renderScheme(sheet: SchemeSheet, setting: SchemeSetting): string {
  const cleaned = cleanDocument(sheet);
  const blocks = [
    schemeHeading(cleaned, setting),
    schemeFacts(cleaned, setting),
    ...cleaned.entries.map((entry) => entryLines(entry, cleaned, setting)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The scheme as JSON that can be read again as a scheme file. */
export function renderSchemeJson({ scheme }: SchemeSheet): string {
  return `${JSON.stringify(cleanDocument(scheme), null, 2)}\n`;
}

export function schemeHeading({ scheme }: SchemeSheet, { language, width, chalk }: SchemeSetting): string[] {
  const { title, id, version } = scheme;
  return flowItems([title[language], id, schemeWords[language].version(version)], width).map((line) =>
    chalk.bold(line),
  );
}

/** Everything but the indicators one by one. */
export function schemeFacts(sheet: SchemeSheet, { language, width, chalk }: SchemeSetting): string[] {
  const words = schemeWords[language];
  const { scheme, year, entries, without } = sheet;
  const { yearStartMonth, monthStartDay } = scheme.calendar;
  const banded = entries.filter(({ bands }) => bands.length > 0);
  const counted = banded.filter(({ weight }) => weight > 0);
  const labels = without.map(({ label }) => label[language]);
  const margin = Math.max(...Object.values(words.facts).map((head) => textWidth(head))) + 2;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.facts.status, [words.status[scheme.status]]],
    [words.facts.source, [scheme.source]],
    [
      words.facts.calendar,
      [words.calendar(yearStartMonth, monthStartDay), words.yearNow(year.label, year.start, year.end)],
    ],
    [words.facts.yearDays, scheme.yearDays === undefined ? [] : [words.yearDays(scheme.yearDays)]],
    [words.facts.excluded, [words.excluded(scheme.excludeTypeCodes)]],
    [words.facts.minimum, [words.minimum(scheme.minimumCases)]],
    [words.facts.indicators, [words.counts(entries.length, banded.length, counted.length)]],
    [words.facts.without, flowItems(labels, width - margin)],
  ];
  return facts.flatMap(([head, lines]) => hangingText(head, lines, margin, width, chalk.dim));
}

function entryLines(entry: SheetEntry, sheet: SchemeSheet, { language, width, chalk }: SchemeSetting): string[] {
  const words = schemeWords[language];
  const { id, label, better, weight, bands, note } = entry;
  const [head = '', ...more] = flowItems(
    [label[language], id, words.better[better], bands.length > 0 || weight === 0 ? words.weight(weight) : ''],
    width,
  );
  const indented = (text: string, margin: number) => hangingText('', [text], margin, width, (none) => none);
  const dimmed = (text: string, margin: number) =>
    wrapText(text, width - margin).map((line) => ' '.repeat(margin) + chalk.dim(line));
  return [
    head.replace(label[language], () => chalk.bold(label[language])),
    ...more,
    ...(bands.length === 0 ? indented(words.noBands, 2) : []),
    ...bands.flatMap((band, place) => [
      ...indented(schemeBand(band, entry, sheet, language), 2),
      // Bands in a row that lean on the same source, such as monthly floors, name it once.
      ...(bands[place + 1]?.source === band.source ? [] : dimmed(band.source, 4)),
    ]),
    ...(note === null ? [] : indented(`${words.note}${note[language]}`, 2)),
  ];
}
