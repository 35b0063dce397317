import { volumeNames } from '../../cases/volumeNames.ts';
import { severityWords } from '../../messages/severityWords.ts';
import { fieldName, ruleTitle } from '../ruleNames.ts';
import { type Column, cell, cellsWidth, drawTable, fittedWidths, hangingText, headRow } from '../text/terminalTable.ts';
import { observationText } from './observationText.ts';
import { staleText } from './staleText.ts';
import type { ValidationSetting } from './validationTerminal.ts';

/** Of each kind of observation so many are printed; all of them are in the other formats. */
const mostOfKind = 10;
const reconciled: ReadonlySet<string> = new Set(['volumes-differ']);

/** What whole files and courts show, by kind. */
export function renderObservations(setting: ValidationSetting): string[] {
  const { view, words, shared, language, glyphs, marks, chalk, width } = setting;
  const kinds = new Map<string, (typeof view.observations)[number][]>();
  for (const one of view.observations) {
    // The table of the reconciliation tells of these.
    if (reconciled.has(one.rule)) continue;
    const ofKind = kinds.get(one.rule) ?? [];
    ofKind.push(one);
    kinds.set(one.rule, ofKind);
  }
  if (kinds.size === 0) return [];
  const groups = [...kinds].flatMap(([rule, all]) => {
    const texts = all.slice(0, mostOfKind).map((one) => {
      const mark = marks.get(one.file ?? '');
      return `${mark === undefined ? '' : `${mark} `}${observationText(one, language)}`;
    });
    const severity = all[0]?.severity ?? 'info';
    const mark = severity === 'info' ? '' : `  ${severityWords[language].names[severity]}`;
    return [
      '',
      `${chalk.bold(ruleTitle(rule, language))}  ${chalk.dim(rule)}  ${words.rule(all.length)}${mark}`,
      ...texts.flatMap((text) => hangingText(`  ${glyphs.bullet}`, [text], 4, width, (head) => head)),
      ...(all.length > texts.length ? [`    ${chalk.dim(shared.more(all.length - texts.length))}`] : []),
    ];
  });
  const count = [...kinds.values()].reduce((sum, all) => sum + all.length, 0);
  return [chalk.bold(words.count('observations', count)), ...groups];
}

/** The court's own figures beside those of the files: a figure where they agree, both where they do not. */
export function renderReconciliation({ view, words, chalk, width, glyphs }: ValidationSetting): string[] {
  const { reconciliation } = view;
  if (reconciliation === null) return [];
  const { path, period, differences, courts, unexpected } = reconciliation;
  const stated = volumeNames.filter((name) => courts.some(({ volumes }) => volumes[name] !== undefined));
  const heads = [words.court, ...stated.map((name) => words.volumes[name])];
  const rows = courts.map(({ name, volumes }) => [
    cell(name),
    ...stated.map((volume) => {
      const { expected = null, found = null } = volumes[volume] ?? {};
      if (expected === null) return cell(glyphs.none, chalk.dim);
      if (expected === found) return cell(String(expected));
      return cell(`${expected} ${glyphs.arrow} ${found ?? glyphs.none}`, chalk.red);
    }),
  ]);
  const natural = heads.map((head, column) =>
    Math.max(cellsWidth([cell(head)]), cellsWidth(rows.map((row) => row[column] ?? cell('')))),
  );
  const columns = fittedWidths(natural, width).map(
    (own, index): Column => ({ align: index === 0 ? 'left' : 'right', width: own }),
  );
  return [
    chalk.bold(words.sections.reconciliation),
    ...hangingText(
      '',
      [words.reconciliation(path, `${period.start} – ${period.end}`, differences)],
      0,
      width,
      chalk.dim,
    ),
    '',
    ...drawTable(columns, [headRow(heads, columns, chalk.dim), { rule: glyphs.rule }, ...rows]),
    ...(unexpected.length > 0
      ? ['', ...hangingText('', [words.unexpected(unexpected.map(({ name }) => name))], 0, width, chalk.dim)]
      : []),
  ];
}

/** What the baseline lists and the data no longer has. */
export function renderStale({ view, words, shared, language, chalk, width, glyphs }: ValidationSetting): string[] {
  const stale = view.baseline?.stale ?? [];
  const text = staleText(view, language);
  if (text === undefined) return [];
  const texts = stale.slice(0, mostOfKind).map(({ rule, field, caseNumber, record, count: times }) => {
    const name = field === null ? null : fieldName(field, language);
    return words.staleEntry(ruleTitle(rule, language), name, caseNumber ?? record ?? '', times);
  });
  const rest = stale.length - texts.length;
  return [
    chalk.bold(words.sections.stale),
    ...hangingText('', [text], 0, width, chalk.dim),
    '',
    ...texts.flatMap((text) => hangingText(`  ${glyphs.bullet}`, [text], 4, width, (head) => head)),
    ...(rest > 0 ? [`    ${chalk.dim(shared.more(rest))}`] : []),
  ];
}
