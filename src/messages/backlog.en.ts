import type { BacklogWords } from './backlog.ts';
import { limitWords } from './limitWords.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** More courts are counted, not named. */
const mostNamed = 10;

const due = (within: number) => (within === 0 ? 'due that day' : `due in ${within} d`);

export const enBacklog: BacklogWords = {
  title: 'Pending cases check-up',
  dueSoonHead: 'Due soon',
  dueSoonFact: (within, from, to) =>
    within === 0
      ? `last day of the limit on ${from}`
      : `last day of the limit from ${from} to ${to} (that day and ${counted(within, 'day', 'days')} more)`,
  sections: {
    ages: 'Age of pending cases by court',
    limits: 'Time limits of pending cases by court',
    courts: 'Court by court',
    articles: 'Where the limits come from',
  },
  bands: {
    'days-0-60': 'up to 60 days',
    'days-61-120': '61–120 days',
    'days-121-180': '121–180 days',
    'days-181-240': '181–240 days',
    'days-241-300': '241–300 days',
    'days-301-to-year': '301 days to 1 year',
    'years-1-2': 'over 1, up to 2 years',
    'years-2-3': 'over 2, up to 3 years',
    'years-over-3': 'over 3 years',
  },
  bandHeads: {
    'days-0-60': '0–\n60d',
    'days-61-120': '61–\n120',
    'days-121-180': '121–\n180',
    'days-181-240': '181–\n240',
    'days-241-300': '241–\n300',
    'days-301-to-year': '301–\n1yr',
    'years-1-2': '1–\n2yr',
    'years-2-3': '2–\n3yr',
    'years-over-3': 'over\n3yr',
  },
  bandsNote:
    'Age runs from filing to the as-of day in calendar days, with nothing deducted. On the day that completes a year a case is still in the band before, as time limits end; over 1 year is what the share pending over 12 months counts.',
  heads: {
    court: 'Court',
    pending: 'Pending',
    overYear: 'Over\n1yr',
    median: 'Median\ndays',
    oldest: 'Oldest\ndays',
    limit: 'Limit',
    span: 'Length',
    withLimit: 'With\nlimit',
    pastStatutory: 'Past bare\nlimit',
    overdue: 'Overdue',
    dueSoon: (within) => (within === 0 ? 'Due\nthat day' : `Due in\n${within}d`),
  },
  limitsNote: (within) =>
    `Overdue: past the limit with deducted and extended days; past the bare limit: without them. ${due(within).replace('d', 'D')}: the last day, deductions and extensions counted, is the as-of day${within === 0 ? '' : ` or one of the ${within} days behind it`}. Percentages are shares of the pending cases that have a limit.`,
  total: 'Total',
  nothingPending: (courts) =>
    `${counted(courts.length, 'court without a pending case is', 'courts without a pending case are')} not listed${courts.length > mostNamed ? '' : `: ${courts.join(', ')}`}`,
  all: 'All',
  procedures: 'Procedure',
  judges: 'Judge',
  otherJudges: (count) => `${counted(count, 'more judge', 'more judges')}`,
  noJudge: 'no judge stated',
  noProcedure: 'none stated',
  part: (count, share) => (share === null ? `${count}` : `${count} (${share})`),
  of: (numerator, denominator, share) =>
    share === null ? `${numerator}/${denominator}` : `${numerator}/${denominator} (${share})`,
  pending: (count) => `${counted(count, 'case', 'cases')} pending`,
  pendingUnknown: (reason) => `the number of pending cases is not known: ${reason}`,
  median: (days) => `median age ${days} days`,
  oldest: (days) => `oldest ${counted(days, 'day', 'days')}`,
  overYear: (part) => `over 1 year ${part}`,
  withLimit: (part) => `with a limit ${part}`,
  withoutLimit: (count, procedureBlank) =>
    procedureBlank === 0
      ? `without a limit ${count}`
      : `without a limit ${count} (${procedureBlank} of them first instance with a blank procedure)`,
  pastStatutory: (part) => `past the bare limit ${part}`,
  overdue: (part) => `overdue ${part}`,
  dueSoon: (within, part) => `${due(within)} ${part}`,
  untold: (what, reason) =>
    `${{ procedures: 'Ages by procedure', judges: 'Ages by judge', limits: 'Time limits', dueDays: 'What is overdue or due soon, deductions and extensions counted,' }[what]} cannot be told: ${reason}`,
  span: limitWords.en.span,
  article: limitWords.en.article,
  ownSpan: 'its own',
  listHeading: (list, cases, within, from, to) =>
    list === 'overdue'
      ? `Overdue (${cases})`
      : within === 0
        ? `Due on ${from} (${cases})`
        : `Due within ${counted(within, 'day', 'days')} (${from} to ${to}; ${cases})`,
  listed: (count, isComplete) => (isComplete ? counted(count, 'case', 'cases') : `${count} known`),
  listNote: {
    dueSoon: 'What is due first stands first. An extension has to be asked for before that day; enter approved ones.',
    overdue:
      'What is over for the longest stands first. A case whose deducted or extended days were not entered is here too: check before chasing it.',
  },
  columns: {
    dueDay: 'Due',
    daysLeft: 'Days left',
    daysOver: 'Days over',
    caseNumber: 'Case number',
    court: 'Court',
    judge: 'Judge',
    division: 'Division',
    procedure: 'Procedure',
    days: 'Age (d)',
    filedOn: 'Filed',
    moved: 'Deducted/extended',
  },
  bare: 'Due days marked * know of no deducted or extended days, since the file has neither column: they may really be later.',
  notShown: (columns) => `Left out for want of width: ${columns.join(', ')} (try a larger --width, or --format csv)`,
  more: (count) =>
    `${counted(count, 'more case', 'more cases')} not listed (--limit lists more, --format csv lists all)`,
  nothingDue: 'None.',
  incomplete: (reason) => `There may be more: ${reason}`,
  csv: {
    courtCode: 'court code',
    court: 'court',
    caseNumber: 'case number',
    caseType: 'case type',
    procedure: 'procedure',
    judge: 'judge',
    division: 'division',
    filedOn: 'filed on',
    days: 'age in days',
    band: 'age band',
    limit: 'time limit',
    statutoryDueDay: 'last day of the bare limit',
    deductedDays: 'deducted days',
    extendedDays: 'extended days',
    dueDay: 'due day',
    daysLeft: 'days left (negative: days over)',
    state: 'state',
    file: 'file',
    line: 'line',
  },
  states: { overdue: 'overdue', dueSoon: 'due soon', later: 'within the limit', none: 'no limit' },
};
