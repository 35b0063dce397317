import type { CourtCalled } from '../errors.ts';
import { list, nearest } from './errorPhrases.en.ts';
import type { ErrorWords } from './errors.ts';
import { unlistableEn } from './unlistable.en.ts';

const called = ({ name, code }: CourtCalled) => (code === null || code === name ? name : `${name} (${code})`);

/** Errors in what a command is asked. */
export const usageErrorsEn = {
  usage: ({ detail }) => [detail, 'See courtstat --help.'],
  'unknown-option': ({ option, nearest: near }) => [
    `There is no option '${option}'.${nearest(near)}`,
    'See --help for all options.',
  ],
  'option-elsewhere': ({ command, option, instead }) => [
    `courtstat ${command} has no option '${option}'.`,
    {
      'by-month': 'It goes by statistical months: use --from 2024-01 --to 2024-12, or --last 12.',
      'by-period': 'It goes by a period: use --period, such as --period 2024-01..2024-06.',
      'on-one-day': 'Pending cases are those of one day: choose it with --as-of, such as --as-of 2024-12-31.',
    }[instead],
  ],
  'unknown-command': ({ command, nearest: near }) => [
    `There is no command '${command}'.${nearest(near)}`,
    'To make a report: courtstat report FILE.csv',
  ],
  'missing-option-value': ({ option }) => [`Option ${option} lacks its value.`, 'See --help for how to write it.'],
  'missing-argument': ({ command, argument }) => [
    `courtstat ${command} needs ${argument}.`,
    `See courtstat ${command} --help.`,
  ],
  'excess-argument': ({ command, argument }) => [
    `courtstat ${command} does not know what to do with '${argument}'.`,
    `See courtstat ${command} --help for its arguments.`,
  ],
  'unknown-choice': ({ option, value, choices, nearest: near }) => [
    `${option} does not take '${value}'.${nearest(near)}`,
    `It takes: ${list(choices)}.`,
  ],
  'no-files': ({ example }) => ['No case files given.', `For example: ${example}. Use - for standard input.`],
  'unreadable-period': ({ text }) => [
    `Cannot read the period '${text}'.`,
    'Write 2024, 2024-H1, 2024-Q3, 2024-03, 2024-01..2024-06 or 2024-01-21..2024-02-20 (both ends alike).',
  ],
  'reversed-period': ({ text, start, end }) => [
    `The period '${text}' runs backwards: ${start} is after ${end}.`,
    'Write the earlier end first.',
  ],
  'unreadable-day-option': ({ option, text }) => [`${option}: '${text}' is not a day.`, 'Write it as 2024-12-31.'],
  'period-after-data': ({ label, start, asOf }) => [
    `The period ${label} starts on ${start}, but the data is looked at as of ${asOf}: nothing has happened in it yet.`,
    'Choose an earlier --period, or give the day with --as-of.',
  ],
  'unreadable-month': ({ option, text, nearest: near }) => [
    `${option}: cannot read the month '${text}'.${nearest(near)}`,
    'Write a statistical month, such as 2024-03.',
  ],
  'reversed-months': ({ from, to }) => [`--from ${from} is after --to ${to}.`, 'Give the earlier month to --from.'],
  'months-after-data': ({ from, asOf }) => [
    `${from} has not begun: the data is looked at as of ${asOf}, and none of the months asked for has any yet.`,
    'Choose an earlier --from, or give the day with --as-of.',
  ],
  'too-many-months': ({ months, most }) => [
    `These are ${months} months; one summary holds at most ${most}.`,
    'Bring --from and --to closer together, and make several summaries.',
  ],
  'unmatched-brace': ({ path, placeholders }) => [
    `The output path '${path}' has a brace without its counterpart.`,
    `Placeholders are ${list(placeholders.map((one) => `{${one}}`))}; names themselves cannot have braces.`,
  ],
  'unknown-placeholder': ({ path, placeholder, nearest: near, placeholders }) => [
    `The output path '${path}' has {${placeholder}}, which stands for nothing.${nearest(near === null ? null : `{${near}}`)}`,
    `Placeholders: ${list(placeholders.map((one) => `{${one}}`))}.`,
  ],
  'courts-share-path': ({ path, courts: [one, other] }) => [
    `${called(one)} and ${called(other)} would be written to one file, ${path} (upper and lower case are one).`,
    'Put {code}, the code of the court, into the path, so that each court has a file of its own.',
  ],
  'unknown-field': ({ option, field, nearest: near, fields }) => [
    `${option}: there is no field '${field}'.${nearest(near)}`,
    `Fields: ${list(fields)}.`,
  ],
  'unreadable-mapping': ({ text }) => [
    `Cannot read the column mapping '${text}'.`,
    'Write --column FIELD=HEADER, for example --column filedOn=FILEDATE.',
  ],
  'unusable-dialect': ({ option, text }) => [
    `${option} cannot be '${text}'.`,
    'Delimiter, quote, escape and comment are not empty and hold no line break; delimiter and comment differ from the quote.',
  ],
  'unknown-indicator': ({ id, nearest: near, ids }) => [
    `There is no indicator '${id}'.${nearest(near)}`,
    `Indicators: ${list(ids)}.`,
  ],
  'unknown-entry': ({ id, nearest: near }) => [
    `There is no indicator, rule or observation '${id}'.${nearest(near)}`,
    'courtstat explain lists them all.',
  ],
  'entry-after-file': ({ id, file }) => [
    `What is to be explained comes first, the files after it; '${file}' comes before '${id}'.`,
    `Write: courtstat explain ${id} ${file}`,
  ],
  'unknown-rule': ({ id, nearest: near, ids }) => [`There is no rule '${id}'.${nearest(near)}`, `Rules: ${list(ids)}.`],
  'unusable-type-code': ({ option, code, fault, nearest: near }) => [
    {
      'no-code': `${option}: '${code}' is no type code.${nearest(near)}`,
      'case-type': `${option}: '${code}' is a case type, no type code.`,
      'special-jurisdiction': `${option}: '${code}' begins with the character of a special jurisdiction; cases count under the code without it, so this would leave out nothing.`,
    }[fault],
    fault === 'no-code'
      ? 'Write the Chinese characters behind the court code of a case number, such as 民初 or 执恢, separated by commas, semicolons or blanks.'
      : `Write '${near}'.`,
  ],
  'unknown-court': ({ court, nearest: near, courts }) => [
    `The data has no court '${court}'.${nearest(near)}`,
    `Courts in the data: ${list(courts.slice(0, 20))}${courts.length > 20 ? ` and ${courts.length - 20} more` : ''}.`,
  ],
  'ambiguous-court': ({ court, courts }) => [
    `'${court}' fits ${courts.length} courts of the data: ${list(courts.slice(0, 20))}.`,
    'Give the code or the whole name.',
  ],
  'unreadable-severity': ({ text }) => [
    `Cannot read --rule '${text}'.`,
    'Write --rule RULE=SEVERITY, for example --rule case-number-year=off.',
  ],
  'rejecting-rule-off': ({ id }) => [
    `${id} cannot be off: rows that break it are in no number, and that must not go unsaid.`,
    `Its severity may change: --rule ${id}=warning.`,
  ],
  'gap-not-additive': ({ id, ids }) => [
    `The distance of ${id} from a reference cannot be taken apart by kinds of case: it is no quotient of sums over cases.`,
    `This can be done for: ${list(ids)}.`,
  ],
  'rank-by-left-out': ({ id }) => [
    `--rank-by ${id}: the report leaves this indicator out.`,
    `Name it in --indicators too, or leave --indicators out.`,
  ],
  'no-better-direction': ({ id }) => [
    `In this scheme ${id} is neither better higher nor better lower, so it cannot be ranked by value.`,
    'Leave out --rank-order value, or rank by another indicator.',
  ],
  'unlistable-part': ({ id, why, better }) => unlistableEn[why](id, better),
  'options-exclude': ({ one, other }) => [`${one} and ${other} exclude each other.`, 'Leave one out.'],
  'option-needs': ({ option, needs }) => [
    `${option} works only with ${needs}.`,
    `Add ${needs}, or leave out ${option}.`,
  ],
} satisfies Partial<ErrorWords>;
