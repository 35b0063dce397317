import { Command, type CommanderError, Option } from 'commander';
import { CourtstatError } from '../errors.ts';
import { helpEn } from '../messages/help.en.ts';
import type { HelpWords, ReportOptionName } from '../messages/help.ts';
import { helpZh } from '../messages/help.zh.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import type { ReportFlags } from './flags.ts';
import type { HelpLayout } from './helpLayout.ts';
import type { Surroundings } from './report.ts';

const words: Readonly<Record<Language, HelpWords>> = { zh: helpZh, en: helpEn };

/** What each option of `report` takes; every one has its text in `HelpWords`. */
const reportOptions: Readonly<Record<ReportOptionName, string>> = {
  period: '--period <PERIOD>',
  'as-of': '--as-of <DAY>',
  scheme: '--scheme <ID|FILE>',
  format: '--format <FORMAT>',
  output: '--output <[FORMAT=]PATH>',
  column: '--column <FIELD=HEADER>',
  'rank-within': '--rank-within <GROUP>',
  'rank-by': '--rank-by <INDICATOR>',
  'rank-order': '--rank-order <ORDER>',
  'no-rank': '--no-rank',
  'fail-on': '--fail-on <WHAT>',
  duplicates: '--duplicates <ROW>',
  'reversal-basis': '--reversal-basis <BASIS>',
  encoding: '--encoding <NAME>',
  delimiter: '--delimiter <CHARS>',
  quote: '--quote <CHAR>',
  escape: '--escape <CHAR>',
  comment: '--comment <CHARS>',
  'header-row': '--header-row <LINE>',
  config: '--config <FILE>',
  lang: '--lang <LANGUAGE>',
  color: '--color <WHEN>',
  width: '--width <COLUMNS>',
  ascii: '--ascii',
  today: '--today <DAY>',
};

const repeatable: ReadonlySet<ReportOptionName> = new Set(['output', 'column']);

/** The whole command line, in the language of its surroundings. Its own faults are thrown as usage errors. */
export function buildProgram(surroundings: Surroundings): Command {
  const { language, version, helpLayout = {} } = surroundings;
  const text = words[language];
  const program = speaking(new Command('courtstat'), text, helpLayout)
    .description(text.about)
    .version(version, '-V, --version', text.version)
    .option('--lang <LANGUAGE>', text.lang)
    .helpCommand('help [command]', text.helpCommand)
    .addHelpText('after', text.examples)
    .action(() => {
      program.outputHelp();
    });

  const report = speaking(program.command('report'), text, helpLayout)
    .description(text.report.about)
    .argument('[FILES...]', text.report.files)
    .addHelpText('after', text.report.examples)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { reportCommand } = await import('./report.ts');
      // --lang may stand before the command too; commander keeps it with the program.
      await reportCommand(files, command.optsWithGlobals<ReportFlags>(), surroundings);
    });
  for (const [name, takes] of Object.entries(reportOptions) as [ReportOptionName, string][]) {
    const option = new Option(takes, text.report.options[name]);
    if (repeatable.has(name)) {
      option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
    }
    report.addOption(option);
  }
  return program;
}

/** Gives a command our own words, layout of help and errors. */
function speaking(command: Command, { usage, headings, help }: HelpWords, helpLayout: HelpLayout): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return command
    .helpOption('-h, --help', help)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, ...helpLayout })
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride((error) => {
      if (error.exitCode === 0) throw new Finished();
      throw usageError(error, command);
    });
}

/** Help or version has been printed: there is nothing left to do. */
export class Finished extends Error {}

function usageError(error: CommanderError, command: Command): CourtstatError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const option = quoted.split('=')[0] ?? '';
      const known = [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
      return new CourtstatError('unknown-option', { option, nearest: nearestTo(option, [...known, '--help']) });
    }
    case 'commander.optionMissingArgument':
      return new CourtstatError('missing-option-value', { option: quoted });
    case 'commander.help':
    case 'commander.excessArguments':
    case 'commander.unknownCommand': {
      const [first = '', second = ''] = command.args;
      const name = error.code === 'commander.unknownCommand' ? quoted : first === 'help' ? second : first;
      const known = (command.parent ?? command).commands.map((one) => one.name());
      return new CourtstatError('unknown-command', { command: name, nearest: nearestTo(name, known) });
    }
    default:
      return new CourtstatError('usage', { detail: error.message.replace(/^error: /, '') });
  }
}
