import { type Calendar, monthEnd, monthStart, readPeriod } from './periods.ts';

export interface Flow {
  court: string;
  filed: number;
  /** Null while it is pending. */
  closed: number | null;
}

export interface WatchOutsAsked {
  period: string;
  asOf: number;
  calendar: Calendar;
}

const STRIKES = 3.290526731491896;
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const squaredError = (days: number[]) =>
  days.reduce((sum, one) => sum + (one - mean(days)) ** 2, 0) / (days.length - 1) / days.length;

/** By how much a count is above others of its kind, in standard deviations of Poisson counts of one rate. */
function excess(count: number, others: number[]): number {
  const rate = mean([count, ...others]);
  return rate === 0 ? 0 : (count - mean(others)) / Math.sqrt(rate + rate / others.length);
}

const label = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months that stand out, court by court and month by month from the list of cases; nothing where none does. */
export function oracleWatchOuts(cases: Flow[], { period, asOf, calendar }: WatchOutsAsked) {
  const asked = readPeriod(period, calendar);
  const isOver = (month: number) => monthEnd(month, calendar) <= asOf;
  // Months enough for every case and every period of the tests.
  const months = Array.from({ length: 8 * 12 }, (_, at) => 2019 * 12 + at);
  const ends = months.map((month) => monthEnd(month, calendar));
  const monthOf = (day: number) => 2019 * 12 + ends.findIndex((end) => day <= end);
  const told = months.filter(
    (one) => monthStart(one, calendar) >= asked.start && monthEnd(one, calendar) <= asked.end && isOver(one),
  );
  const courts = [...new Set(cases.map(({ court }) => court))].sort().map((code) => {
    const own = cases.filter(({ court }) => court === code);
    const closed = own.flatMap(({ filed, closed: day }) =>
      day === null ? [] : [{ day, month: monthOf(day), days: day - filed }],
    );
    const closedIn = (month: number) => closed.filter((one) => one.month === month);
    const daysIn = (of: number[]) => of.flatMap((month) => closedIn(month).map(({ days }) => days));
    const few = (of: number[]) => {
      const countIn = (month: number) => of.filter((one) => one === month).length;
      const first = months.find((month) => countIn(month) > 0) ?? Infinity;
      return told.flatMap((month) => {
        const before = [3, 2, 1].map((back) => month - back).filter((one) => one >= first);
        const after = [1, 2, 3].map((on) => month + on).filter(isOver);
        const count = countIn(month);
        const isSlow = [0, 1, calendar.yearStartMonth - 1].includes(month % 12);
        const sides = [before, after].filter((side) => side.length > 0).map((side) => side.map(countIn));
        const isFew = sides.every((side) => mean(side) > count * (isSlow ? 4 : 2));
        if (before.length < 2 || !isFew || excess(count, sides.flat()) > -STRIKES) return [];
        return [{ month: label(month), count, usual: mean(sides.flat()) }];
      });
    };
    const all = told.flatMap(closedIn);
    const late = all.filter(({ day, month }) => monthOf(day + 5) !== month).length;
    const even = (all.length * 5) / 28;
    const isLate = all.length >= 30 && late >= 2 * even && (late - even) / Math.sqrt((even * 23) / 28) >= STRIKES;
    const yearEnds = told.flatMap((month) => {
      const first = months.find((one) => closedIn(one).length > 0) ?? Infinity;
      const others = Array.from({ length: 11 }, (_, at) => month - 11 + at).filter((one) => one >= first);
      const counts = others.map((one) => closedIn(one).length);
      const count = closedIn(month).length;
      const isLast = (month + 1) % 12 === calendar.yearStartMonth - 1;
      const isRush = count >= 30 && count >= 2 * mean(counts) && excess(count, counts) >= STRIKES;
      return isLast && others.length >= 3 && isRush
        ? [{ month: label(month), closings: count, usual: mean(counts) }]
        : [];
    });
    const firstFiled = Math.min(...own.map(({ filed }) => monthOf(filed)));
    const jumps = told.flatMap((month) => {
      const wholeMonthsBetween = month - 3 - firstFiled - 1;
      if (wholeMonthsBetween < 6) return [];
      const [now, before] = [daysIn([month]), daysIn([month - 3, month - 2, month - 1])];
      const [low, high] = [mean(now), mean(before)].toSorted((one, other) => one - other) as [number, number];
      const isFar = high > low && high / low >= 1.5;
      const isBeyondChance = (high - low) / Math.sqrt(squaredError(now) + squaredError(before)) >= STRIKES;
      if (now.length < 30 || before.length < 30 || !isFar || !isBeyondChance) return [];
      return [{ month: label(month), days: mean(now), usual: mean(before), closings: now.length }];
    });
    const fewFilings = few(own.map(({ filed }) => monthOf(filed)));
    const fewClosings = few(closed.map(({ month }) => month));
    return { code, fewFilings, fewClosings, late, closings: all.length, isLate, yearEnds, jumps };
  });
  const byCourt = <K extends 'fewFilings' | 'fewClosings' | 'jumps'>(code: string, key: K) => {
    const found = courts.filter((one) => one[key].length > 0).map((one) => ({ code: one.code, months: one[key] }));
    return found.length === 0 ? [] : [{ code, args: { courts: found } }];
  };
  const rushed = courts.filter(({ isLate }) => isLate).map(({ code, late, closings }) => ({ code, late, closings }));
  const lasts = [...new Set(courts.flatMap(({ yearEnds }) => yearEnds.map(({ month }) => month)))].sort();
  return [
    ...byCourt('few-filings', 'fewFilings'),
    ...byCourt('few-closings', 'fewClosings'),
    ...(rushed.length === 0 ? [] : [{ code: 'closings-at-month-end', args: { days: 5, courts: rushed } }]),
    ...lasts.map((month) => {
      const found = courts.flatMap(({ code, yearEnds }) =>
        yearEnds.filter((one) => one.month === month).map(({ month: _, ...rest }) => ({ code, ...rest })),
      );
      return { code: 'closings-at-year-end', args: { month, courts: found } };
    }),
    ...byCourt('durations-jump', 'jumps'),
  ];
}
