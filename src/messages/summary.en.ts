import type { SummaryWords } from './summary.ts';

export const enSummary: SummaryWords = {
  title: 'Monthly summary',
  facts: { months: 'Months' },
  months: (first, last, count) => (count === 1 ? first : `${first} to ${last} (${count} months)`),
  incomplete: (month, measuredOn) => `${month} is counted up to ${measuredOn} and is not over`,
  monthHeading: (month, start, measuredOn, complete) =>
    `Month: ${month} (${start} to ${measuredOn}${complete ? '' : ', not over'})`,
  yearHeading: (year, start, measuredOn) => `Year to date: ${year} (${start} to ${measuredOn})`,
  volumes: {
    carriedOver: 'Carried over',
    incoming: 'Incoming',
    docket: 'Docket',
    closed: 'Closed',
    pending: 'Pending',
  },
  heads: {
    item: 'Item',
    month: 'Month',
    trend: (months) => `${months}-month trend`,
    parts: 'Num./den.',
    monthOnMonth: 'On month',
    yearOnYear: 'On year',
    yearToDate: 'YTD',
    yearToDateOnYear: 'YTD on year',
    verdict: 'Verdict',
    band: (illustrative) => (illustrative ? 'Illustrative band' : 'Band'),
  },
  monthByMonth: 'Month by month',
  monthColumn: 'Month',
  monthUpTo: (month, measuredOn) => `${month} (to ${measuredOn}, not over)`,
  joined: (items) => items.join('; '),
  withParts: (value, parts) => `${value} (${parts})`,
  points: (count) => `${count} pp`,
  shortPoints: (count) => `${count} pp`,
  days: (count) => `${count} days`,
  shortDays: (count) => `${count} d`,
  legend: {
    trend: (lowest, highest, none) =>
      `Trend: from ${lowest} in the lowest month of the row to ${highest} in its highest, the shape only, no sizes; ${none} no value; a month that is not over is not drawn`,
    changes: 'On month, on year: counts in per cent of the earlier one, rates in percentage points (pp), days in days',
    shortPoints: '',
    judged: 'Bands are held against the year to date only: a month by itself has too few cases to judge',
    missing: (reasons) => `No change is told (—) where ${reasons.join('; where ')}`,
  },
  missing: {
    'before-data': 'the earlier span lies before the data',
    'no-value': 'there is no value now',
    'no-previous-value': 'there was none',
    'previous-is-zero': 'it was 0, of which there is no percentage',
  },
  totalFile: 'total',
};
