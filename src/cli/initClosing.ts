import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { standardInput } from '../input/paths.ts';
import { initWords } from '../messages/initText.ts';
import type { Language } from '../messages/language.ts';
import { schemaFile } from '../renderers/configuration/startingConfiguration.ts';
import { printable } from '../renderers/text/untrusted.ts';
import { isSure, missingFields, type Settled } from '../surveys/settled.ts';

export const defaultTarget = 'courtstat.config.jsonc';
/** The other name under which a configuration is found; with both in one folder neither would be read. */
const otherTarget = 'courtstat.config.json';

export interface Written {
  /** Undefined where the configuration was printed. */
  readonly target: string | undefined;
  readonly file: string;
  readonly folder: string;
  readonly language: Language;
}

/** What was written, what is still to be done, and the commands that come next. */
export function closingWords(settled: Settled, { target, file, folder, language }: Written): string {
  const words = initWords[language].end;
  const unsure: readonly string[] = settled.columns.filter((column) => !isSure(column)).map(({ field }) => field);
  const tellsOf = { filedOn: ['filedOn'], court: ['court', 'courtCode', 'caseNumber'] };
  const files = file === standardInput ? ` ${standardInput}` : '';
  const config = target === undefined || isFoundByItself(target, folder) ? '' : ` --config ${quoted(target)}`;
  const texts = [
    target === undefined
      ? words.printed(`courtstat schema config > ${schemaFile}`)
      : words.wrote([target, join(dirname(target), schemaFile)]),
    ...missingFields(settled).map((field) =>
      words.missing(
        field,
        tellsOf[field].some((one) => unsure.includes(one)),
      ),
    ),
    ...(unsure.length === 0 ? [] : [words.unsure(unsure.length)]),
    words.next(['validate', 'report'].map((command) => `courtstat ${command}${files}${config}`)),
  ];
  return `${texts
    .flatMap((text) => text.split('\n'))
    .map(printable)
    .join('\n')}\n`;
}

/** The configuration that stands in the folder of `target` under the other name. */
export function rivalConfiguration(target: string, folder: string): string | undefined {
  const rivals: Readonly<Record<string, string>> = { [defaultTarget]: otherTarget, [otherTarget]: defaultTarget };
  const rival = rivals[basename(target)];
  if (rival === undefined) return undefined;
  const path = join(dirname(resolve(folder, target)), rival);
  return existsSync(path) ? relative(folder, path) : undefined;
}

/** Whether commands that run in `folder` read the configuration without being told. */
function isFoundByItself(target: string, folder: string): boolean {
  const path = resolve(folder, target);
  const isNamedSo = basename(path) === otherTarget || basename(path) === defaultTarget;
  return isNamedSo && dirname(path) === folder && rivalConfiguration(target, folder) === undefined;
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
