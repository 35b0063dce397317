import { adjustedWords } from './adjustedWords.ts';
import { enComparisonNotices } from './comparisonNotices.en.ts';
import type { ReportWords, VerdictWords } from './report.ts';
import { watchOutWords } from './watchOutWords.ts';

const lineNames: Readonly<Record<string, string>> = {
  civil: 'civil',
  criminal: 'criminal',
  administrative: 'administrative',
  enforcement: 'enforcement',
  other: 'other',
};

const verdict: VerdictWords = {
  within: 'within the band',
  better: 'better than the band',
  below: (gap) => (gap === null ? 'below the band' : `below the band by ${gap}`),
  above: (gap) => (gap === null ? 'above the band' : `above the band by ${gap}`),
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const sumOf = (entries: readonly (readonly [string, number])[]) => entries.reduce((sum, [, count]) => sum + count, 0);

const listed = (entries: readonly (readonly [string, number])[]) => entries.map(([name, count]) => `${name} ${count}`);

/** Puts a head before the first of some items, so that it never stands alone at the end of a line. */
const headed = (head: string, [first = '', ...rest]: readonly string[]) => [`${head} ${first}`, ...rest];

/** How many cases of some kind there are, and of which lines. */
const scoped = (what: string, lines: readonly (readonly [string, number])[]) => {
  const some = lines.filter(([, count]) => count > 0);
  const enforcement = some.some(([line]) => line === 'enforcement') ? 'enforcement included' : 'without enforcement';
  if (some.length === 0) return [`0 cases ${what}`];
  return headed(
    `${counted(sumOf(some), 'case', 'cases')} ${what} (${enforcement}):`,
    listed(some.map(([line, count]) => [lineNames[line] ?? line, count])),
  );
};

export const enReport: ReportWords = {
  title: 'Court metrics check-up',
  facts: {
    inputs: 'Data',
    rejected: 'Rejected',
    period: 'Period',
    asOf: 'As of',
    measuredOn: 'Counted up to',
    compared: 'Compared with',
    scheme: 'Scheme',
    bases: 'Counted by',
    ranking: 'Ranked by',
    scope: 'Scope',
    narrowed: 'Only',
  },
  input: (rows, rejected, encoding) => `${counted(rows, 'row', 'rows')}, ${rejected} rejected, ${encoding}`,
  inputsTotal: (rows, rejected) => `${counted(rows, 'row', 'rows')} in all, ${rejected} rejected`,
  rejectedByRule: (rejected, rules) =>
    headed(`${counted(rejected, 'row is', 'rows are')} in none of the numbers:`, listed(rules)),
  period: (label, start, end) => `${label} (${start} to ${end})`,
  measuredOn: (day) => `${day} (the period is not over; nothing later is counted)`,
  schemeVersion: (version) => `version ${version}`,
  status: {
    official: 'The scheme states that its bands are official',
    illustrative: 'Illustrative: the band values are examples, not official figures, and no basis for appraisal',
  },
  reversalBasis: {
    'appeal-closing': 'reversals and remands by the day the appeal was decided',
    'case-closing': 'reversals and remands of the first-instance cases closed in the period',
  },
  retrialBasis: {
    'retrial-closing': 'reversals on retrial by the day the retrial was decided',
    'case-closing': 'reversals on retrial among the cases closed in the period',
  },
  appealDenominator: {
    closings: 'appeals and reversals per first-instance closing',
    judgments: 'appeals and reversals per first-instance judgment',
    appealable:
      'appeals and reversals per first-instance closing that can be appealed (judgments and dismissals, no small claims)',
  },
  appealBasis: {
    'appeal-filing': 'appeals by the day the appeal was filed',
    'case-closing': 'appeals of the first-instance cases closed in the period',
  },
  rankedBy: (indicator, order) => {
    if (indicator === null) return 'share of indicators met, then mean relative distance outside the bands';
    return order === 'value'
      ? `${indicator}, by bare value (places stay by distance from the band)`
      : `${indicator}, by distance from the band (equal inside it)`;
  },
  scope: (lines) => scoped('on the docket', lines),
  excluded: (codes, by) =>
    headed(
      `${counted(sumOf(codes), 'case', 'cases')} of the whole data left out by ${by === 'scheme' ? 'the scheme' : '--exclude-type-codes'}:`,
      listed(codes),
    ),
  adjusted: adjustedWords.en,

  sections: { compared: 'Courts compared', courts: 'Court by court', notes: 'Notes' },
  panel: (number, of) => ` (${number} of ${of})`,
  heads: {
    rank: 'Rank',
    court: 'Court',
    attainment: 'Met',
    indicator: 'Indicator',
    value: 'Value',
    parts: 'Num./den.',
    verdict: 'Verdict',
    place: 'Place',
    band: (illustrative) => (illustrative ? 'Illustrative band' : 'Band'),
  },
  levels: {
    highest: 'Supreme court',
    high: 'High courts',
    intermediate: 'Intermediate courts',
    basic: 'Basic courts',
    none: 'Courts of unknown level',
  },
  total: 'Total',
  totalOf: (courts) => `Total of ${counted(courts, 'court', 'courts')}`,
  bandsDiffer: 'varies',
  legend: {
    within: 'within the band',
    better: 'better than the band',
    below: 'below the band',
    above: 'above the band',
    'too-few': 'too few cases to judge',
    'no-band': 'no band',
    unavailable: 'no value, see the details',
    uncertain: "an edge of the band lies inside the value's 95% interval: chance may decide",
    attainment: 'Met: indicators within or better than the band / indicators judged (by weight)',
    unranked: 'rank —: too few indicators could be judged',
  },

  courtHeading: ({ name, code, rank, level }) => {
    const place = rank === null ? '' : level === null ? `Rank ${rank}  ` : `${level}, rank ${rank}  `;
    return `${place}${name}${code === name ? '' : ` (${code})`}`;
  },
  attainment: (met, judged, share) =>
    share === null ? `met ${met} of ${judged}` : `met ${met} of ${judged} (${share})`,
  fewJudged: 'too few indicators judged to rank',
  volumes: ({ carriedOver, incoming, docket, closed, pending }) =>
    [
      ['carried over', carriedOver],
      ['incoming', incoming],
      ['docket', docket],
      ['closed', closed],
      ['pending', pending],
    ].map(([name, count]) => `${name} ${count ?? 'unknown'}`),
  rejectedRows: (count) => `${counted(count, 'row', 'rows')} rejected`,
  base: (cases) => `n=${cases}`,
  factor: (times) => `×${times}`,
  place: (rank, of) => `${rank} of ${of}`,
  moreGroups: (count) => `and ${count} more groups; all of them are in the JSON output`,
  shortPlace: (rank, of) => `${rank}/${of}`,
  days: (count) => `${count} days`,
  shortDays: (count) => `${count} d`,
  cases: (count) => `${count} cases`,
  points: (count) => `${count} pp`,
  verdict,
  shortVerdict: {
    within: 'within',
    better: 'better',
    below: (gap) => (gap === null ? 'below' : `below by ${gap}`),
    above: (gap) => (gap === null ? 'above' : `above by ${gap}`),
  },
  tooFew: (cases) => (cases === null ? 'too few cases' : `too few cases (${cases})`),
  noBand: 'no band',
  unavailable: 'no value',
  reasons: {
    'missing-column': ({ fields, file }, names) =>
      `${file} has no column ${fields.map((field) => names.field(field)).join(' or ')}`,
    'blank-column': ({ field, cases }, names) =>
      `${names.field(field)} is blank in ${cases === 1 ? 'the only case' : `all ${cases} cases`} concerned`,
    'empty-denominator': () => 'denominator is 0',
    'median-not-reached': () => 'less than half of the incoming cases are closed by then',
    'too-few-months': ({ months }) =>
      months === 0 ? 'the period holds no whole month' : 'the period holds only one whole month',
    'before-data': () => 'the data does not reach back so far',
    'not-in-report': () => 'not in the saved report',
    'other-basis': () => 'counted on another basis in the saved report',
    'other-courts': () => 'the saved report is of other courts',
    'other-grouping': () => 'the saved report is broken down otherwise',
  },
  notices: {
    'as-of-default': ({ asOf, filings, closings }) =>
      `As-of day not given: ${asOf}, the last filing or closing in the data, was taken. ${counted(filings, 'filing', 'filings')} and ${counted(closings, 'closing', 'closings')} fall in the 30 days up to it; unusually low counts may mean that the data is incomplete.`,
    ranking: ({ by, order }, names) => enReport.rankedBy(by === 'attainment' ? null : names.indicator(by), order),
    scope: ({ lines }) => enReport.scope(Object.entries(lines)).join(' '),
    'pending-scope': ({ lines }) => scoped('pending', Object.entries(lines)).join(' '),
    'pending-not-told': ({ files }) =>
      `${files.join(', ')}: no column of closing days, so that nobody can tell which cases are pending; none of them is listed.`,
    'limits-not-told': ({ files }) =>
      `${files.join(', ')}: neither procedure nor stated time limit, so that the limits of most first-instance cases are not known; they are in neither list.`,
    'due-days-bare': ({ files }) =>
      `${files.join(', ')}: neither deducted nor extended days; due days are those of the bare limit, and later where days were deducted or the limit was extended.`,
    excluded: ({ codes, by }) => enReport.excluded(Object.entries(codes), by).join(' '),
    'excluded-unmatched': ({ codes }) =>
      `--exclude-type-codes: no case of the data has the type code ${codes.join(', ')}, so nothing is left out for it; check the spelling.`,
    'calendar-replaced': ({ indicators }, names) =>
      `The configuration replaces the scheme's calendar. Its bands by month of the year (${indicators.map((id) => names.indicator(id)).join(', ')}) were made for its own calendar and are held here against the month of the same number in another year: take these verdicts as a hint only.`,
    'court-names-merged': ({ courts }, names) =>
      `Different names with the same code count as one court: ${courts
        .map(({ code, names: written }) => `${names.court(code)} (${code}) holds ${written.join(', ')}`)
        .join('; ')}. If they are different courts, check court codes and case numbers.`,
    'default-case-type': ({ caseType, files }) =>
      `${files.join(', ')}: neither case type nor case number, so every case counts as ${caseType}.`,
    'headers-passed-over': ({ file, field, used, ignored }, names) =>
      `${file}: several columns for ${names.field(field)}; "${used}" is used, ${ignored.map((one) => `"${one}"`).join(', ')} not.`,
    'partly-blank': ({ indicators, field, courts }, names) =>
      `${indicators.map((id) => names.indicator(id)).join(', ')}: ${names.field(field)} is partly blank; a blank counts as ${field === 'appealOutcome' ? 'neither reversed nor remanded' : 'no'}: ${courts
        .map(({ code, blank, eligible }) => `${names.court(code)} ${blank} of ${eligible}`)
        .join('; ')}.`,
    'judges-by-name': ({ narrowed, grouped, courts }, names) =>
      `Closings per judge: the configured numbers of judges are those of whole courts. ${[
        narrowed ? 'Cases of one line' : '',
        !narrowed && grouped ? 'groups' : '',
        courts.length > 0
          ? `${courts.map((code) => names.court(code)).join(', ')} and the total, without a number`
          : '',
      ]
        .filter((part) => part !== '')
        .join('; ')}: divided by the judges named in the data.`,
    'appeal-outcome-undated': ({ cases }) =>
      `${counted(cases, 'appeal outcome has', 'appeal outcomes have')} no day, belong to no known period and are not counted as reversed or remanded.`,
    'retrial-outcome-undated': ({ cases }) =>
      `${counted(cases, 'retrial outcome has', 'retrial outcomes have')} no day, belong to no known period and are not counted.`,
    'holidays-ignored': () =>
      'A time limit that ends on a holiday was not moved to the next working day (holidays in the configuration names a calendar).',
    'holidays-counted': ({ source }) =>
      `A time limit that ends on a holiday was moved to the next working day (calendar: ${source}), but for criminal cases.`,
    'holidays-unknown': ({ years }) =>
      `The calendar of holidays does not hold ${years.join(', ')}: time limits that end in them were not moved.`,
    'filed-before-limit': ({ cases }) =>
      `${counted(cases, 'case was', 'cases were')} filed before the present time limit came into force; it is counted all the same.`,
    'days-not-told': ({ file, field }, names) =>
      `${file} has no column ${names.field(field)}: time limits are counted as if there were none.`,
    'too-good': ({ indicator, value, courts }, names) =>
      `${names.indicator(indicator)} is ${value === 0 ? '0' : '100 %'} in ${courts
        .map(({ code, cases }) => `${names.court(code)} (${cases} cases)`)
        .join(', ')}: too good to be true; check first whether something was not entered.`,
    ...watchOutWords.en,
    'appeals-immature': ({ closings, from, to }) =>
      `${counted(closings, 'first-instance case', 'first-instance cases')} closed from ${from} to ${to}, so late that some of their appeals may still be to come: appeal and reversal rates may be too low.`,
    'undated-facts': ({ asOf, lastEvent }) =>
      `The data goes on to ${lastEvent}, after the as-of day ${asOf}: facts without a day (appealed or not, undated outcomes, deducted and extended days) count as they stand now.`,
    'month-incomplete': ({ month, measuredOn, days, end }) =>
      `${month} is counted up to ${measuredOn} and is not over. It is compared with the first ${counted(days, 'day', 'days')} of the earlier months (with all of a month that has fewer), and the year to date with the earlier year up to as many days into the same month.${end === null ? '' : ` If the export reaches the end of the month, give --as-of ${end}.`}`,
    'months-not-begun': ({ from, to, asOf }) =>
      `${from === to ? `${from} has` : `${from} to ${to} have`} not begun (the data is looked at as of ${asOf}) and ${from === to ? 'is' : 'are'} not listed.`,
    'data-begins': ({ firstFiled, firstClosed, courts }) =>
      `The data has ${firstFiled === null ? 'no filing' : `its first filing on ${firstFiled}`} and ${firstClosed === null ? 'no closing' : `its first closing on ${firstClosed}`}. What lies before is not known: it is no 0, and nothing is compared with it; a year to date that begins before holds only what the data has.${courts > 1 ? ' A court whose data begins later is compared from there on, and its year to date holds only what lies after.' : ''}`,
    'undecodable-bytes': ({ file, encoding, offset }) =>
      `${file}: from byte ${offset} on there is content that is not ${encoding}; what could not be read became "\uFFFD".`,
    ...enComparisonNotices,
  },
  unknownNotice: (code) => `${code} (a notice this version does not know)`,
  unknownReason: (code) => `reason: ${code}`,
};
