import { type Day, firstDayWithin } from '../calendar/day.ts';
import { type Position, positions } from '../traits/caseView.ts';
import type { CaseColumns, DayRange } from './caseColumns.ts';
import type { JudgeMarks } from './judgeMarks.ts';
import type { OrderedCases, Run } from './orderedCases.ts';
import { addClosing, addPending, type PartBuilder } from './partBuilder.ts';
import type { PlaceCounter } from './placeCounter.ts';
import { placeOf } from './places.ts';
import type { Window } from './window.ts';

/** Adds runs of cases to a part, and counts the places of their days (as `placesIn` has them). */
export interface RunAdder {
  /** Cases without a day of an appeal or retrial, and with one. */
  addPlain(part: PartBuilder, run: Run): void;
  addFurther(part: PartBuilder, run: Run): void;
}

/**
 * Where days lie is looked up in a table of all days that there are, and where cases were closed is told by their order.
 * `monthOf` each day of the window is the number of the whole month that it lies in, or −1.
 */
export function createRunAdder(
  { plain, further, range }: OrderedCases,
  window: Window,
  monthOf: Int32Array,
  counter: PlaceCounter,
  judges: JudgeMarks,
): RunAdder {
  const { measuredOn, asOf } = window;
  const { start } = window.period;
  // Days are counted from the first one there is.
  const counted = (day: Day) => day - range.first + 1;
  const [startAt, measuredAt, asOfAt] = [counted(start), counted(measuredOn), counted(asOf)];
  const placeAt = placeTable(range, window);
  /** The bits of a day of filing, as `placesIn` has them. */
  const filedPlace = (day: number) => {
    const place = placeAt[day] as number;
    return ((place & positionMask) << filedBits) | (place >> positionBits);
  };
  const positionAt = (day: number) => (placeAt[day] as number) & positionMask;

  /** Closed before the window, cases were filed before it too: two bits are left to tell, and sums of them do. */
  function countSettled({ filedOn, dueOn }: CaseColumns, from: number, to: number): void {
    let [due, long, both] = [0, 0, 0];
    for (let place = from; place < to; place++) {
      const isDue = measuredOn > (dueOn[place] as number) ? 1 : 0;
      const isLong = (placeAt[filedOn[place] as number] as number) >> positionBits;
      due += isDue;
      long += isLong;
      both += isDue & isLong;
    }
    const places = (at('before') << filedBits) | (at('before') << closedBits);
    counter.add(places, to - from - due - long + both);
    counter.add(places | 1, long - both);
    counter.add(places | 2, due - both);
    counter.add(places | 3, both);
  }

  function countOthers({ filedOn, dueOn }: CaseColumns, from: number, to: number, position: Position): void {
    const closed = at(position) << closedBits;
    for (let place = from; place < to; place++) {
      const due = measuredOn > (dueOn[place] as number) ? 2 : 0;
      counter.add(filedPlace(filedOn[place] as number) | closed | due, 1);
    }
  }

  function countFurther(from: number, to: number, position: Position): void {
    const { filedOn, dueOn, appealFiledOn, appealClosedOn, retrialClosedOn } = further;
    const closed = at(position) << closedBits;
    for (let place = from; place < to; place++) {
      const due = measuredOn > (dueOn[place] as number) ? 2 : 0;
      const appeals =
        (positionAt(appealFiledOn[place] as number) << 8) |
        (positionAt(appealClosedOn[place] as number) << 5) |
        (positionAt(retrialClosedOn[place] as number) << 2);
      counter.add(filedPlace(filedOn[place] as number) | closed | appeals | due, 1);
    }
  }

  function addClosings(columns: CaseColumns, from: number, to: number, part: PartBuilder): void {
    const { filedOn, closedOn, deductedDays, judge } = columns;
    for (let place = from; place < to; place++) {
      const [filed, closed] = [filedOn[place] as number, closedOn[place] as number];
      addClosing(part, {
        days: closed - filed,
        deducted: deductedDays[place] as number,
        month: monthOf[closed - startAt] as number,
        isIncoming: filed >= startAt,
        judge: judges.isNew(judge[place] as number) ? (judge[place] as number) : 0,
      });
    }
  }

  function addOpen({ filedOn }: CaseColumns, from: number, to: number, part: PartBuilder): void {
    for (let place = from; place < to; place++) {
      const filed = filedOn[place] as number;
      if (filed <= measuredAt) addPending(part, measuredAt - filed, filed >= startAt);
    }
  }

  function divide({ from, openFrom }: Run, { closedOn }: CaseColumns): readonly [number, number, number] {
    const inFrom = firstFrom(closedOn, startAt, from, openFrom);
    const afterFrom = firstFrom(closedOn, measuredAt + 1, inFrom, openFrom);
    return [inFrom, afterFrom, firstFrom(closedOn, asOfAt + 1, afterFrom, openFrom)];
  }

  return {
    addPlain(part, run) {
      const [inFrom, afterFrom, laterFrom] = divide(run, plain);
      countSettled(plain, run.from, inFrom);
      countOthers(plain, inFrom, afterFrom, 'in');
      countOthers(plain, afterFrom, laterFrom, 'after');
      countOthers(plain, laterFrom, run.openFrom, 'later');
      countOthers(plain, run.openFrom, run.to, 'none');
      addClosings(plain, inFrom, afterFrom, part);
      addOpen(plain, afterFrom, run.to, part);
    },
    addFurther(part, run) {
      const [inFrom, afterFrom, laterFrom] = divide(run, further);
      countFurther(run.from, inFrom, 'before');
      countFurther(inFrom, afterFrom, 'in');
      countFurther(afterFrom, laterFrom, 'after');
      countFurther(laterFrom, run.openFrom, 'later');
      countFurther(run.openFrom, run.to, 'none');
      addClosings(further, inFrom, afterFrom, part);
      addOpen(further, afterFrom, run.to, part);
    },
  };
}

const filedBits = 14;
const closedBits = 11;

function at(position: Position): number {
  return positions.indexOf(position);
}

/** Below the bit that says whether a day is more than twelve months before M. */
const positionBits = 3;
const positionMask = (1 << positionBits) - 1;

/**
 * The position of every day, counted from the first one, with a bit for days more than twelve months before M; of no day (0) too.
 * Filled a stretch of days at a time: one mistyped year makes the range thousands of years long.
 */
function placeTable({ first, last }: DayRange, { period: { start }, measuredOn, asOf }: Window): Uint8Array {
  const table = new Uint8Array(Math.max(1, last - first + 2)).fill(at('none'), 0, 1);
  const longSince = firstDayWithin(measuredOn, 12);
  const edges = [start, measuredOn + 1, asOf + 1, longSince].filter((day) => day > first && day <= last);
  const stretches = [first, ...edges.sort((a, b) => a - b), last + 1];
  for (let index = 0; index + 1 < stretches.length; index++) {
    const [from, to] = [stretches[index] as Day, stretches[index + 1] as Day];
    const long = from < longSince ? 1 : 0;
    table.fill(placeOf(from, start, measuredOn, asOf) | (long << positionBits), from - first + 1, to - first + 1);
  }
  return table;
}

/** The first place from `from` up to `to` with this day or a later one; the days ascend. */
function firstFrom(days: Int32Array, day: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
