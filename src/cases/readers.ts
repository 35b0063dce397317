import type { Day } from '../calendar/day.ts';
import { type NumberPrefix, parseCaseNumber, parsePrefix } from './caseNumber.ts';
import { type CaseTypeCell, openCaseType, parseCaseType } from './caseType.ts';
import { blankTest, cleanText, unwrapped } from './cell.ts';
import { type CellReader, remembering } from './cellMemo.ts';
import { parseDay } from './dayCell.ts';
import { createInterner } from './interner.ts';
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

/** Dictionaries that all inputs of a run share, so that equal values have equal numbers in every file. */
export interface Dictionaries {
  readonly isBlank: (clean: string) => boolean;
  readonly today: Day;
  readonly courtNames: ReturnType<typeof createInterner>;
  /** How each court name is written; of several spellings the first by code. */
  readonly courtSpellings: Map<string, string>;
  readonly courtCodes: ReturnType<typeof createInterner>;
  readonly prefixes: (NumberPrefix | undefined)[];
  readonly prefixNumbers: Map<string, number>;
  readonly caseTypes: CaseTypeCell[];
}

export function createDictionaries(blankWords: readonly string[], today: Day): Dictionaries {
  return {
    isBlank: blankTest(blankWords),
    today,
    courtNames: createInterner(''),
    courtSpellings: new Map(),
    courtCodes: createInterner(''),
    prefixes: [undefined],
    prefixNumbers: new Map(),
    caseTypes: [openCaseType],
  };
}

/** Readers of one column of one input, by kind of field. Each reads a distinct value once. */
export const readerOf = {
  day: ({ isBlank, today }: Dictionaries, decode: Decode): CellReader => {
    const whole = remembering((bytes, start, end) => parseDay(decode(bytes.subarray(start, end)), isBlank, today));
    return (bytes, start, end) => whole(bytes, start, endOfDatePart(bytes, start, end));
  },
  courtName: ({ isBlank, courtNames, courtSpellings }: Dictionaries, decode: Decode): CellReader =>
    remembering((bytes, start, end) => {
      const written = unwrapped(decode(bytes.subarray(start, end)));
      const clean = cleanText(written);
      if (isBlank(clean)) return courtNames.numberOf('');
      const known = courtSpellings.get(clean);
      if (known === undefined || written < known) courtSpellings.set(clean, written);
      return courtNames.numberOf(clean);
    }),
  courtCode: ({ isBlank, courtCodes }: Dictionaries, decode: Decode): CellReader =>
    remembering((bytes, start, end) => {
      const clean = cleanText(decode(bytes.subarray(start, end))).replace(/\s/g, '');
      return courtCodes.numberOf(isBlank(clean) ? '' : clean);
    }),
  caseType: ({ isBlank, caseTypes }: Dictionaries, decode: Decode): CellReader =>
    remembering((bytes, start, end) => {
      const clean = cleanText(decode(bytes.subarray(start, end)));
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
  return ({ isBlank }: Dictionaries, decode: Decode): CellReader => {
    const codeOf = vocabularyCode(values, parse, isBlank);
    return remembering((bytes, start, end) => codeOf(decode(bytes.subarray(start, end))));
  };
}

/** Reads a case number into the number of its prefix (0 where it cannot be read), handing its serial to `keepSerial`. */
export function caseNumberReader(
  { prefixes, prefixNumbers }: Dictionaries,
  decode: Decode,
  keepSerial: (serial: number) => void,
): CellReader {
  const numberOf = (prefix: NumberPrefix | undefined): number => {
    if (prefix === undefined) return 0;
    const known = prefixNumbers.get(prefix.identity);
    if (known !== undefined) return known;
    prefixNumbers.set(prefix.identity, prefixes.length);
    return prefixes.push(prefix) - 1;
  };
  const prefixOf = remembering((bytes, start, end) => numberOf(parsePrefix(decode(bytes.subarray(start, end)))));
  return (bytes, start, end) => {
    const digitsEnd = endOfSerial(bytes, start, end);
    let digits = digitsEnd;
    let serial = 0;
    for (let scale = 1; digits > start && digitsEnd - digits < 10; scale *= 10) {
      const digit = (bytes[digits - 1] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      serial += digit * scale;
      digits--;
    }
    const size = digitsEnd - digits;
    const quick = size > 0 && size < 10 ? prefixOf(bytes, start, digits) : 0;
    if (quick > 0 || start === end) {
      keepSerial(serial);
      return quick;
    }
    // Suffixes (之一), full-width digits, and everything that is no case number.
    const number = parseCaseNumber(cleanText(decode(bytes.subarray(start, end))));
    keepSerial(number?.serial ?? 0);
    return numberOf(number?.prefix);
  };
}

/** Index behind the digits of a number that ends in 号, in UTF-8 or GB18030. */
function endOfSerial(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 3) return end;
  const last = bytes[end - 1];
  if (last === 0xb7 && bytes[end - 2] === 0x8f && bytes[end - 3] === 0xe5) return end - 3;
  return last === 0xc5 && bytes[end - 2] === 0xba ? end - 2 : end;
}

/** Index behind `2024-01-05` in `2024-01-05 09:30:15`: timestamps would else be as many values as there are rows. */
function endOfDatePart(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 13) return end;
  for (let at = start + 8; at <= start + 10; at++) {
    const byte = bytes[at];
    if (byte === 0x20 || byte === 0x54) return isTimeOfDay(bytes, at + 1, end) ? at : end;
  }
  return end;
}

/** `H:MM`, `HH:MM:SS` or with decimals, and nothing else; other spellings are left to the careful reader. */
function isTimeOfDay(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  let part = 0;
  for (const limit of [24, 59, 60]) {
    const from = at;
    let value = 0;
    while (at < end && at < from + 2 && isDigit(bytes[at])) value = value * 10 + (bytes[at++] as number) - 0x30;
    if (at === from || value > limit) return false;
    part++;
    if (at >= end) return part > 1;
    if (part < 3 && bytes[at++] !== 0x3a) return false;
  }
  if (bytes[at++] !== 0x2e) return false;
  while (at < end && isDigit(bytes[at])) at++;
  return at === end && isDigit(bytes[at - 1]);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
