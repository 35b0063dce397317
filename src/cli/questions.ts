import type { FieldId } from '../cases/fields.ts';
import { foldedHeader } from '../cases/headers.ts';
import { initWords } from '../messages/initText.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import { reasonOf, shownColumn, shownHeader } from '../renderers/configuration/guessReasons.ts';
import { fieldName } from '../renderers/ruleNames.ts';
import type { ColumnSurvey } from '../surveys/columnSurvey.ts';
import type { Guesses } from '../surveys/guesses.ts';
import { type Answers, missingFields, settleColumns } from '../surveys/settled.ts';
import type { FileSurvey } from '../surveys/survey.ts';
import type { Ask } from './asking.ts';

/** What is typed where a file has no such column. */
const none = '-';

/**
 * Asks about each unsure guess, and about what a report cannot do without where there is no guess. Null where the user
 * left. Questions show headers and what kind of content a column has, no cells: those may be personal data.
 */
export async function askUnsure(
  { columns }: FileSurvey,
  guesses: Guesses,
  ask: Ask,
  language: Language,
): Promise<Answers | null> {
  const words = initWords[language];
  const answers = new Map<FieldId, ColumnSurvey | null>();
  const unsure = guesses.guesses.filter(({ confidence }) => confidence === 'unsure');
  const nameable = columns.filter(
    (column) => !guesses.unplaced.some((one) => one.column === column && isUnnameable(one.why)),
  );

  const answerTo = async (
    question: string,
    proposed: ColumnSurvey | null,
  ): Promise<ColumnSurvey | null | undefined> => {
    let said = '';
    for (;;) {
      const line = await ask(`${said}${question}`);
      if (line === null) return undefined;
      const text = line.trim();
      if (text === '') return proposed;
      if (text === none) return null;
      const column = nameable.find(({ folded }) => folded === foldedHeader(text));
      if (column !== undefined) return column;
      const nearest = nearestTo(
        text,
        nameable.map(({ header }) => header),
      );
      const shown = nearest === null ? null : shownHeader(nearest);
      said = `${words.question.noSuchHeader(shownHeader(text), shown)}\n`;
    }
  };

  const questions = unsure.map((guess) => ({
    field: guess.field,
    column: guess.column,
    text: words.question.guess(
      fieldName(guess.field, language),
      shownColumn(guess.column),
      words.reason(reasonOf(guess, words)),
    ),
  }));
  let intro = `${words.question.intro}\n`;
  for (const { field, column, text } of questions) {
    const answer = await answerTo(`${intro}${text}`, column);
    if (answer === undefined) return null;
    answers.set(field, answer);
    intro = '';
  }
  for (const field of missingFields(settleColumns(guesses, answers))) {
    if (answers.get(field) === null) continue;
    const answer = await answerTo(words.question.missing(fieldName(field, language)), null);
    if (answer === undefined) return null;
    answers.set(field, answer);
  }
  return answers;
}

function isUnnameable(why: Guesses['unplaced'][number]['why']): boolean {
  return why === 'no-header' || why === 'repeated';
}
