import { Readable } from 'node:stream';
import { dayFromIso } from '../../src/calendar/day.ts';
import { headerRecogniser } from '../../src/cases/headers.ts';
import { openInput } from '../../src/input/input.ts';
import { type ColumnSurvey, collectColumn } from '../../src/surveys/columnSurvey.ts';
import { type Guesses, guessColumns } from '../../src/surveys/guesses.ts';
import { type FileSurvey, surveyFile } from '../../src/surveys/survey.ts';

export const today = dayFromIso('2025-06-30') ?? Number.NaN;

/** A survey of a list, as of 2025-06-30. */
export async function surveyOf(
  list: string,
  limit = 1000,
  recognises: (header: string) => boolean = headerRecogniser({}),
): Promise<FileSurvey> {
  const stdin = () => Readable.from([Buffer.from(list)]);
  return surveyFile(await openInput('-', {}, recognises, { folder: '/', stdin }), limit, today);
}

/** A column with these cells. */
export function column(header: string, cells: readonly string[], at = 0): ColumnSurvey {
  const collector = collectColumn(at, header, today);
  for (const cell of cells) collector.add(cell);
  return collector.finish();
}

const unordered: FileSurvey['dayOrder'] = () => ({ both: 0, inOrder: 0, equal: 0 });

/** What is guessed of columns whose days say nothing of each other. */
export function guessed(columns: readonly ColumnSurvey[]): Guesses {
  return guessColumns({ columns, dayOrder: unordered });
}

/** Guesses in short: field → header, confidence. */
export function inShort({ guesses }: Guesses): Record<string, string> {
  return Object.fromEntries(guesses.map(({ field, column, confidence }) => [field, `${column.header} ${confidence}`]));
}
