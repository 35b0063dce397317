import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CourtstatError } from '../errors.ts';
import { openInput } from '../input/input.ts';
import { findFiles, standardInput } from '../input/paths.ts';
import { initWords } from '../messages/initText.ts';
import { languages } from '../messages/language.ts';
import { configurationText, schemaFile } from '../renderers/configuration/startingConfiguration.ts';
import { guessColumns } from '../surveys/guesses.ts';
import { likelyHeaderRecogniser } from '../surveys/likelyHeader.ts';
import { type Answers, settleColumns } from '../surveys/settled.ts';
import { surveyFile } from '../surveys/survey.ts';
import { type Ask, terminalAsk } from './asking.ts';
import { oneOf } from './choices.ts';
import { todayOf } from './clock.ts';
import { closingWords, defaultTarget, rivalConfiguration } from './initClosing.ts';
import { refuseInputs, writeWhole } from './output.ts';
import { askUnsure } from './questions.ts';
import { readingOf } from './readingFlags.ts';
import type { Surroundings } from './surroundings.ts';

/** Options of `courtstat init` as commander hands them over. */
export interface InitFlags {
  readonly output?: readonly string[];
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly print?: boolean;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: string;
  readonly lang?: string;
}

/** Rows that are enough to know a column by. */
const rowsLookedAt = 20_000;
const noAnswers: Answers = new Map();

/**
 * `courtstat init FILE`: looks at an export, asks on a terminal where it is unsure, and writes a commented configuration
 * with the schema beside it. `ask` is for tests; else questions go to the terminal, if there is one.
 */
export async function initCommand(
  file: string,
  flags: InitFlags,
  { language: locale }: Surroundings,
  schemaText: () => Promise<string>,
  ask: Ask | undefined = terminalAsk(),
): Promise<void> {
  const language = oneOf('--lang', flags.lang ?? locale, languages);
  const folder = process.cwd();
  const reading = readingOf(flags, {});
  const target = targetOf(flags, folder);
  const paths = await findFiles([file], folder);
  if (target !== undefined) refuseInputs([{ path: target }], paths);

  const [path = file] = paths;
  const stdin = () => process.stdin;
  const input = await openInput(path, reading, likelyHeaderRecogniser(), { folder, stdin });
  const survey = await surveyFile(input, rowsLookedAt, todayOf(undefined));
  const guesses = guessColumns(survey);
  const mayAsk = ask !== undefined && flags.yes !== true && file !== standardInput;
  const answers = mayAsk ? await askUnsure(survey, guesses, ask, language) : noAnswers;
  if (answers === null) {
    // The cursor still stands behind the question.
    process.stderr.write(`\n${initWords[language].end.left}\n`);
    process.exitCode = 130;
    return;
  }

  const settled = settleColumns(guesses, answers);
  const home = target === undefined ? folder : dirname(resolve(folder, target));
  const files = file === standardInput ? [] : [relative(home, resolve(folder, file)).replaceAll('\\', '/') || '.'];
  const { encoding, headerRow } = reading;
  const forced = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(flags.delimiter === undefined ? {} : { delimiter: flags.delimiter }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
  const text = configurationText({ survey, settled, files, forced, language });
  if (target === undefined) process.stdout.write(text);
  else {
    writeWhole([
      { path: join(dirname(target), schemaFile), content: await schemaText() },
      { path: target, content: text },
    ]);
  }
  process.stderr.write(closingWords(settled, { target, file, language, folder }));
}

/** The path to write to; undefined where the configuration is printed. Throws `output-exists` unless forced. */
function targetOf({ output = [], print, force }: InitFlags, folder: string): string | undefined {
  if (print === true) {
    if (output.length > 0) throw new CourtstatError('options-exclude', { one: '--print', other: '--output' });
    return undefined;
  }
  const path = output.at(-1) ?? defaultTarget;
  const existing = existsSync(resolve(folder, path)) ? path : rivalConfiguration(path, folder);
  if (force !== true && existing !== undefined) throw new CourtstatError('output-exists', { path: existing });
  return path;
}
