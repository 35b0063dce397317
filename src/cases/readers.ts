import { openCaseType, parseCaseType } from './caseType.ts';
import { cleanText, unwrapped } from './cell.ts';
import { remembering } from './cellMemo.ts';
import { type ColumnReader, columnOf } from './columnReader.ts';
import { dayReader } from './dayReader.ts';
import type { Dictionaries } from './dictionaries.ts';
import {
  flagValues,
  outcomes,
  parseFlag,
  parseOutcome,
  parseProcedure,
  procedures,
  vocabularyCode,
} from './vocabulary.ts';

export type Decode = (bytes: Uint8Array) => string;

/** Readers of one column of one input, by kind of field. Each reads a distinct value once. */
export const readerOf = {
  day: dayReader,
  courtName: ({ isBlank, courtNames, courtSpellings }: Dictionaries, decode: Decode): ColumnReader =>
    textColumn(decode, (text) => {
      const written = unwrapped(text);
      const clean = cleanText(written);
      if (isBlank(clean)) return courtNames.numberOf('');
      const known = courtSpellings.get(clean);
      if (known === undefined || written < known) courtSpellings.set(clean, written);
      return courtNames.numberOf(clean);
    }),
  courtCode: ({ isBlank, courtCodes }: Dictionaries, decode: Decode): ColumnReader =>
    textColumn(decode, (text) => {
      const clean = cleanText(text).replace(/\s/g, '');
      return courtCodes.numberOf(isBlank(clean) ? '' : clean);
    }),
  caseType: ({ isBlank, caseTypes }: Dictionaries, decode: Decode): ColumnReader =>
    textColumn(decode, (text) => {
      const clean = cleanText(text);
      const cell = isBlank(clean) ? openCaseType : parseCaseType(clean);
      const known = caseTypes.findIndex(
        ({ line, instance, equivalentCode }) =>
          line === cell.line && instance === cell.instance && equivalentCode === cell.equivalentCode,
      );
      return known >= 0 ? known : caseTypes.push(cell) - 1;
    }),
  flag: vocabularyReader(flagValues, parseFlag),
  procedure: vocabularyReader(procedures, parseProcedure),
  outcome: vocabularyReader(outcomes, parseOutcome),
} as const;

function vocabularyReader<V extends string>(values: readonly V[], parse: (clean: string) => V | undefined) {
  return ({ isBlank }: Dictionaries, decode: Decode): ColumnReader => {
    const codeOf = vocabularyCode(values, parse, isBlank);
    return textColumn(decode, codeOf);
  };
}

/** A column of texts whose distinct values are read once; what is empty is number 0 in every dictionary. */
function textColumn(decode: Decode, read: (text: string) => number): ColumnReader {
  return columnOf(
    remembering((bytes, start, end) => read(decode(bytes.subarray(start, end)))),
    0,
  );
}
