import type { Day } from '../calendar/day.ts';
import { parseCaseNumber } from '../cases/caseNumber.ts';
import { parseCaseType } from '../cases/caseType.ts';
import { blankTest, cleanText } from '../cases/cell.ts';
import { blankDay, excelEpoch, parseDay, serialBase, unreadableDay } from '../cases/dayCell.ts';
import { parseAmount, parseDayCount, unreadableNumber } from '../cases/numberCell.ts';
import { levelOf, registeredCode } from '../cases/register.ts';
import {
  parseClosingMethod,
  parseFlag,
  parseOutcome,
  parseProcedure,
  parseSoleJudge,
  parseTribunal,
} from '../cases/vocabulary.ts';

/** What cells can be read as; `serial` is a number that Excel may have made of a day. */
export const contents = [
  'day',
  'serial',
  'caseNumber',
  'courtName',
  'courtCode',
  'caseType',
  'flag',
  'procedure',
  'outcome',
  'closingMethod',
  'tribunal',
  'amount',
  'dayCount',
  'name',
] as const;
export type Content = (typeof contents)[number];

/** What the text of a cell was found to be: blank, or everything that it can be read as. */
export interface CellContents {
  readonly clean: string;
  readonly blank: boolean;
  readonly contents: readonly Content[];
  readonly day: Day | undefined;
}

/** Characters of the longest cell that is looked at; nothing that tells fields apart is longer. */
export const longestCell = 60;
const widestWord = 48;

/** Whether a text is no longer than words of a vocabulary are: 24 Chinese characters, or 48 others. */
export function isShort(clean: string): boolean {
  return clean.length + (clean.match(/\p{Script=Han}/gu)?.length ?? 0) <= widestWord;
}

const isBlank = blankTest([]);
const neverBlank = () => false;

type Reads = (clean: string) => boolean;

const asWord =
  (parse: (clean: string) => unknown): Reads =>
  (clean) =>
    parse(clean) !== undefined && isShort(clean);

const numeric = {
  flag: asWord(parseFlag),
  amount: (clean: string) => parseAmount(clean, neverBlank, 1) !== unreadableNumber,
  dayCount: (clean: string) => parseDayCount(clean, neverBlank) !== unreadableNumber,
};

/** What needs letters to be read; columns of numbers are long, and most of their cells differ. */
const lettered: Readonly<Record<Exclude<Content, 'day' | 'serial' | 'tribunal' | keyof typeof numeric>, Reads>> = {
  caseNumber: (clean) => parseCaseNumber(clean) !== undefined,
  courtName: (clean) => registeredCode(clean) !== undefined || /法院$|法庭$|\bcourt\b/i.test(clean),
  courtCode: (clean) => levelOf(clean) !== null,
  caseType: asWord((clean) => parseCaseType(clean).line),
  procedure: asWord(parseProcedure),
  outcome: asWord(parseOutcome),
  closingMethod: asWord(parseClosingMethod),
  name: (clean) => !/\d{5}/.test(clean),
};

/** Whether a column headed so answers the question 是否独任, so that yes and no are tribunals too. */
export function asksForSoleJudge(header: string): boolean {
  return /独任|sole/i.test(cleanText(header));
}

/** Says what the cells of a column with that header are; no Excel serial is read as a day after `today`. */
export function contentReader(header: string, today: Day): (text: string) => CellContents {
  const tribunal = asWord(asksForSoleJudge(header) ? parseSoleJudge : parseTribunal);
  const letters = Object.entries({ ...numeric, ...lettered, tribunal }) as [Content, Reads][];
  const numbers = Object.entries({ ...numeric, tribunal }) as [Content, Reads][];
  return (text) => {
    if (text.length > longestCell) return { clean: '', blank: text.trim() === '', contents: [], day: undefined };
    const clean = cleanText(text);
    const found = parseDay(clean, isBlank, today);
    if (found === blankDay) return { clean, blank: true, contents: [], day: undefined };
    const others = (/\p{L}/u.test(clean) ? letters : numbers)
      .filter(([, readsAs]) => readsAs(clean))
      .map(([content]) => content);
    if (found === unreadableDay) return { clean, blank: false, contents: others, day: undefined };
    const isSerial = found > serialBase && found < serialBase + 100_000;
    const day = isSerial ? found - serialBase + excelEpoch : found;
    return { clean, blank: false, contents: [isSerial ? 'serial' : 'day', ...others], day };
  };
}
