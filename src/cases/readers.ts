import { amountReader } from './amountReader.ts';
import { openCaseType, parseCaseType } from './caseType.ts';
import { cleanText, unwrapped } from './cell.ts';
import { remembering } from './cellMemo.ts';
import { type ColumnReader, columnOf } from './columnReader.ts';
import { dayReader } from './dayReader.ts';
import type { Dictionaries } from './dictionaries.ts';
import { blankNumber, parseDayCount } from './numberCell.ts';
import {
  closingMethods,
  flagValues,
  outcomes,
  parseClosingMethod,
  parseFlag,
  parseOutcome,
  parseProcedure,
  parseSoleJudge,
  parseTribunal,
  procedures,
  tribunals,
  unknownCode,
  type vocabularies,
  vocabularyCode,
} from './vocabulary.ts';

export type Decode = (bytes: Uint8Array) => string;

/** Readers of one column of one input, by kind of field; some need to know its header. Each reads a distinct value once. */
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
      if (isBlank(clean)) return 0;
      const cell = parseCaseType(clean);
      const same = ({ line, instance, equivalent }: typeof openCaseType) =>
        line === cell.line &&
        instance === cell.instance &&
        equivalent?.code === cell.equivalent?.code &&
        equivalent?.isExact === cell.equivalent?.isExact;
      if (same(openCaseType)) return unknownCode;
      const known = caseTypes.findIndex(same);
      return known >= 0 ? known : caseTypes.push(cell) - 1;
    }),
  name: ({ isBlank, names }: Dictionaries, decode: Decode): ColumnReader =>
    textColumn(decode, (text) => {
      const clean = cleanText(text);
      return names.numberOf(isBlank(clean) ? '' : clean);
    }),
  flag: vocabularyReader('flag', flagValues, () => parseFlag),
  procedure: vocabularyReader('procedure', procedures, () => parseProcedure),
  outcome: vocabularyReader('outcome', outcomes, () => parseOutcome),
  closingMethod: vocabularyReader('closingMethod', closingMethods, () => parseClosingMethod),
  tribunal: vocabularyReader('tribunal', tribunals, (header) =>
    /独任|sole/i.test(cleanText(header)) ? parseSoleJudge : parseTribunal,
  ),
  amount: amountReader,
  dayCount: ({ isBlank }: Dictionaries, decode: Decode): ColumnReader =>
    columnOf(
      remembering((bytes, start, end) => parseDayCount(decode(bytes.subarray(start, end)), isBlank)),
      blankNumber,
    ),
} as const;

function vocabularyReader<V extends string>(
  kind: keyof typeof vocabularies,
  values: readonly V[],
  parserFor: (header: string) => (clean: string) => V | undefined,
) {
  return ({ isBlank, extraWords }: Dictionaries, decode: Decode, header: string): ColumnReader =>
    textColumn(decode, vocabularyCode(values, parserFor(header), isBlank, extraWords[kind]));
}

/** A column of texts whose distinct values are read once; what is empty is number 0 in every dictionary. */
function textColumn(decode: Decode, read: (text: string) => number): ColumnReader {
  return columnOf(
    remembering((bytes, start, end) => read(decode(bytes.subarray(start, end)))),
    0,
  );
}
