import type { CaseListWords, ListedPart } from './caseList.ts';

const parts: Readonly<Record<ListedPart, string>> = {
  numerator: 'numerator',
  denominator: 'denominator',
  cases: 'the cases that are looked at',
  ended: 'of the cases that are looked at, those closed',
  counted: 'gap (in the scheme lower is better: those in the numerator)',
  'not-counted': 'gap (in the scheme higher is better: those of the denominator that are not in the numerator)',
  'taken-off': 'gap (in the scheme higher is better: those taken off)',
  above: 'gap (in the scheme lower is better: those with more days than the band of their court)',
  below: 'gap (in the scheme higher is better: those with fewer days than the band of their court)',
};

export const enCaseList: CaseListWords = {
  title: 'List of cases',
  facts: { part: 'Listed', order: 'Order' },
  part: (part, traits, except) =>
    `${parts[part]}: ${traits.join(' and ')}${except === null ? '' : `, without those ${except.join(' and ')}`}`,
  order: {
    most: (head) => `most first: ${head}`,
    latest: (head) => `latest first: ${head}`,
    smallest: (head) => `smallest first: ${head}`,
  },
  sections: { courts: 'Courts', cases: 'Cases' },
  shown: (shown, of) => (shown === of ? ` (${of})` : ` (the first ${shown} of ${of})`),
  listed: 'Listed',
  otherCourts: (count) =>
    `${count} more ${count === 1 ? 'court has' : 'courts have'} no case in the list; the JSON output has their values.`,
  none: 'There is no such case.',
  untold:
    'A needed column is missing, or blank in every case: nobody can tell which cases are meant; the reason stands in the table above.',
  omitted: (count) => `${count} more are not shown: change --limit, or write all of them with --output list.csv.`,
  purpose:
    'The list is there to check the data and to study what lies behind a number; a case in it is not thereby wrong, and it is no appraisal of its judge.',
  columns: {
    days: 'Days',
    netDays: 'Net days',
    dueDay: 'Due day',
    overdueDays: 'Days over',
    statutoryDueDay: 'Statutory due day',
    statutoryOverdueDays: 'Days over statutory',
    file: 'File',
    line: 'Line',
  },
};
