import {
  type ComparisonNoticeWords,
  latestFirst,
  mostIncomplete,
  mostListed,
  oneSidedChanges,
} from './comparisonNotices.ts';
import { groupWords } from './groupWords.ts';
import { listed as someOf } from './listed.ts';
import { type ChangeOfMonth, type MonthRun, monthsOfChanges } from './monthsOfChanges.ts';

const volumes = { incoming: 'filings', closed: 'closings' } as const;
const changes = {
  monthOnMonth: 'on the month',
  yearOnYear: 'on the year',
  yearToDate: 'year to date on the year',
} as const;
const monthRange = ({ first, last }: MonthRun) => (first === last ? first : `${first} to ${last}`);

/** on the month: 2024-03; on the year, year to date on the year: 2024-03 to 2024-06 */
const changesTold = (months: readonly ChangeOfMonth[]) =>
  monthsOfChanges(months)
    .map((of) => `${of.changes.map((change) => changes[change]).join(', ')}: ${of.runs.map(monthRange).join(', ')}`)
    .join('; ');

const heads = groupWords.en.heads;

const begun = ({ firstFiled, firstClosed }: { firstFiled: string | null; firstClosed: string | null }) =>
  [
    firstFiled === null ? 'no filing' : `the first filing on ${firstFiled}`,
    firstClosed === null ? 'no closing' : `the first closing on ${firstClosed}`,
  ].join(', ');

const listed = <T>(items: readonly T[], told: (item: T) => string, mark?: string) =>
  someOf(items, { told, most: mostListed, ...(mark === undefined ? {} : { mark }) }, 'en');

const courtList = (courts: readonly { code: string; name: string }[]) =>
  listed(courts, ({ code, name }) => (name === '' || name === code ? code : `${name} (${code})`), ', ');

export const enComparisonNotices: ComparisonNoticeWords = {
  'compared-as-of': ({ asOf, measuredOn, followed }, names) =>
    `The earlier period, counted up to ${measuredOn}, is looked at as of ${asOf} too: what was entered or corrected since is counted, and facts without a day count as they stand now, so it may differ from what was published then.${
      followed.length === 0
        ? ''
        : ` ${followed.map((id) => names.indicator(id)).join(', ')}: these follow the cases closed in a period, and those closed earlier have had longer to be appealed and decided; compare them with care.`
    }`,
  'compared-before-data': ({ until, courts, ...first }, names) =>
    courts.length === 0
      ? `The earlier period ends on ${until}, but the data has ${begun(first)}: it does not reach back so far, and the earlier values are empty, not 0.`
      : `The data of some courts does not reach back to the earlier period (up to ${until}); their earlier values are empty and not in the earlier total: ${listed(courts, ({ code, ...own }) => `${names.court(code)} (${begun(own)})`)}.`,
  'compared-incomplete': ({ from, courts, ...first }, names) => {
    const why = 'cases carried over into it or its first closings may be missing, and its values may be incomplete';
    return courts.length === 0
      ? `The earlier period begins on ${from}, but the data has ${begun(first)}: ${why}.`
      : `The earlier period begins on ${from}, as the data of some courts does: ${why}: ${listed(courts, ({ code, ...own }) => `${names.court(code)} (${begun(own)})`)}.`;
  },
  'compared-volumes': ({ values }, names) =>
    `The two periods differ so much in their cases that some may be missing; check the data first: ${listed(
      values,
      ({ code, volume, previous, now }) =>
        `${code === null ? 'total' : names.court(code)}, ${volumes[volume]}: ${previous} before, ${now} now`,
    )}.`,
  'compared-blank': ({ indicators, field, courts }, names) =>
    `${indicators.map((id) => names.indicator(id)).join(', ')} in the earlier period: ${names.field(field)} is partly blank; a blank counts as ${field === 'appealOutcome' ? 'neither reversed nor remanded' : 'no'}: ${listed(courts, ({ code, blank, eligible }) => `${names.court(code)} ${blank} of ${eligible}`)}.`,
  'compared-judges': () =>
    'Closings per judge: both periods are divided by the number of judges that the configuration gives now.',
  'compared-overlap': () =>
    'The two periods have days in common and may count the same cases, so no change was tested against chance.',
  'compared-saved': ({ file, asOf, measuredOn }) =>
    `The earlier values are those of the saved report ${file} (as of ${asOf}, counted up to ${measuredOn}); what was entered or corrected since is not in them. It does not hold how days are spread, so changes of mean days were not tested.`,
  'compared-scheme': ({ id, version }) =>
    `The saved report was made with scheme ${id}, version ${version}. Both values are held against the bands of now; where the schemes count years or leave out cases differently, the numbers cannot be compared.`,
  'compared-exclusions': ({ codes }) =>
    `${codes.join(', ')} cases are left out now, and the saved report does not say that it left them out; if it counted them, the numbers cannot be compared.`,
  'compared-bases': ({ indicators }, names) =>
    `${indicators.map((id) => names.indicator(id)).join(', ')}: counted on another basis in the saved report, and not compared.`,
  'compared-duplicates': ({ here, there }) =>
    `Of rows with one case number this report keeps the ${here}, the saved one the ${there}: where there are such rows, the numbers are not quite alike.`,
  'compared-holidays': ({ here, there }) =>
    `The calendars of holidays differ (here: ${here ?? 'none'}; in the saved report: ${there ?? 'none'}): time limits end on other days, and what goes by them is not quite alike.`,
  'compared-judge-numbers': ({ courts }, names) =>
    `Closings per judge: only one of the reports divides by a number of judges from its configuration, so they are not compared: ${listed(courts, (code) => (code === null ? 'total' : names.court(code)), ', ')}.`,
  'compared-settings-untold': () =>
    'The saved report was made by an earlier version, which did not state the row kept of one case number, the calendar of holidays or the numbers of judges; where they were others, the numbers concerned are not quite alike.',
  'compared-lengths': ({ here, there }) =>
    `The two periods are not as long (${here} days now, ${there} before): numbers of cases, and what else grows with time, cannot be compared as they stand.`,
  'compared-later': ({ here, there }) =>
    `The saved report is counted up to ${there}, later than this one (${here}): its changes run backwards.`,
  'compared-calendar': ({ label }) =>
    `${label} in the saved report means other days than in the statistical calendar of now; the evenness of closings goes by the months of each.`,
  'compared-courts': ({ here, there }) =>
    [
      here.length === 0 ? '' : `Courts only in this report: ${courtList(here)}.`,
      there.length === 0 ? '' : `Courts only in the saved report: ${courtList(there)}.`,
      'The two totals are not of the same courts.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  'compared-total': () => 'The two reports were asked for different courts, so their totals are not compared.',
  'courts-begin-later': ({ courts }, names) => {
    const oneSided = oneSidedChanges(courts);
    const totals =
      oneSided.length === 0
        ? ''
        : ` Some changes of the total compare spans with and without them, so look at the changes of each court (${changesTold(oneSided)}).`;
    return `The data of some courts begins later than that of the others. Before that they have no values, which is no 0, a year to date of theirs that begins before holds only what lies after, and the totals hold none of their cases, or a part: ${listed(courts, ({ code, ...own }) => `${names.court(code)} (${begun(own)})`)}.${totals}`;
  },
  'changes-incomplete': ({ courts }, names) =>
    `The data of these courts begins in the span that is compared with: cases carried over into it, or its first closings, may be missing; take the changes with care: ${someOf(
      courts,
      { told: ({ code, months }) => `${names.court(code)} (${changesTold(months)})`, most: mostIncomplete, mark: ', ' },
      'en',
    )}.`,
  'changes-unlike': ({ courts }, names) =>
    `Two spans that are compared differ so much in their cases that some may be missing; check the data first: ${listed(
      latestFirst(courts.flatMap(({ code, months }) => months.map((month) => ({ code, ...month })))),
      ({ code, month, change, volume, previous, now }) =>
        `${code === null ? 'total' : names.court(code)}, ${month} ${changes[change]}, ${volumes[volume]}: ${previous} before, ${now} now`,
    )}.`,
  'compared-groups': ({ here, there }) =>
    `This report is broken down by ${(heads[here] ?? here).toLowerCase()}, the saved one by ${(heads[there] ?? there).toLowerCase()}: the groups are not compared.`,
};
