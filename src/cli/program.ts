import { Command, type CommanderError, Option } from 'commander';
import { CourtstatError } from '../errors.ts';
import { helpEn } from '../messages/help.en.ts';
import type { CommandName, HelpWords, OptionName } from '../messages/help.ts';
import { helpZh } from '../messages/help.zh.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import { commands, optionSyntax, repeatable } from './commands.ts';
import type { HelpLayout } from './helpLayout.ts';
import { placeOfOption } from './optionsElsewhere.ts';
import type { Surroundings } from './surroundings.ts';

const words: Readonly<Record<Language, HelpWords>> = { zh: helpZh, en: helpEn };

/** What each command does with its arguments; its code is loaded when it is asked for. */
const actions: Readonly<
  Record<CommandName, (args: readonly Argument[], flags: never, surroundings: Surroundings) => Promise<void>>
> = {
  report: async ([files], flags, surroundings) => {
    const { reportCommand } = await import('./report.ts');
    await reportCommand(listOf(files), flags, surroundings);
  },
  summary: async ([files], flags, surroundings) => {
    const { summaryCommand } = await import('./summary.ts');
    await summaryCommand(listOf(files), flags, surroundings);
  },
  validate: async ([files], flags, surroundings) => {
    const { validateCommand } = await import('./validate.ts');
    await validateCommand(listOf(files), flags, surroundings);
  },
  cases: async ([files], flags, surroundings) => {
    const { casesCommand } = await import('./cases.ts');
    await casesCommand(listOf(files), flags, surroundings);
  },
  explain: async ([id, files], flags, surroundings) => {
    const { explainCommand } = await import('./explain.ts');
    await explainCommand(listOf(id)[0], listOf(files), flags, surroundings);
  },
  backlog: async ([files], flags, surroundings) => {
    const { backlogCommand } = await import('./backlog.ts');
    await backlogCommand(listOf(files), flags, surroundings);
  },
  init: async ([file], flags, surroundings) => {
    const [{ initCommand }, { schemaText }] = await Promise.all([import('./init.ts'), import('./schema.ts')]);
    await initCommand(listOf(file)[0] ?? '', flags, surroundings, () => schemaText('config'));
  },
  scheme: async ([action, scheme], flags, surroundings) => {
    const { schemeCommand } = await import('./scheme.ts');
    await schemeCommand(listOf(action)[0] ?? '', listOf(scheme)[0] ?? '', flags, surroundings);
  },
  schema: async ([name]) => {
    const { schemaCommand } = await import('./schema.ts');
    await schemaCommand(listOf(name)[0] ?? '');
  },
};

type Argument = string | readonly string[] | undefined;

function listOf(argument: Argument): readonly string[] {
  return argument === undefined ? [] : typeof argument === 'string' ? [argument] : argument;
}

/** The whole command line, in the language of its surroundings. Its own faults are thrown as usage errors. */
export function buildProgram(surroundings: Surroundings): Command {
  const { language, version, helpLayout = {} } = surroundings;
  const text = words[language];
  const program = speaking(new Command('courtstat'), text, helpLayout)
    .description(text.about)
    .version(version, '-V, --version', text.version)
    .option('--lang <LANGUAGE>', text.options.lang)
    .helpCommand('help [command]', text.helpCommand)
    .addHelpText('after', text.examples)
    .action(() => {
      program.outputHelp();
    });

  for (const [name, { arguments: takenArguments, options, syntax }] of Object.entries(commands) as [
    CommandName,
    (typeof commands)[CommandName],
  ][]) {
    const own = text.commands[name];
    const command = speaking(program.command(name), text, helpLayout)
      .description(own.about)
      .addHelpText('after', own.examples)
      .action(async (...handed: unknown[]) => {
        // Commander hands over the arguments, the options and the command.
        const self = handed.at(-1) as Command;
        // --lang may stand before the command too; commander keeps it with the program.
        await actions[name](handed.slice(0, -2) as Argument[], self.optsWithGlobals() as never, surroundings);
      });
    takenArguments.forEach((argument, index) => {
      command.argument(argument, own.arguments[index]);
    });
    for (const option of options) {
      const takes = syntax?.[option] ?? optionSyntax[option];
      command.addOption(optionOf(option, takes, own.options[option] ?? sharedText(text, option)));
    }
  }
  return program;
}

function optionOf(name: OptionName, takes: string, text: string): Option {
  const option = new Option(takes, text);
  if (repeatable.has(name)) {
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  }
  return option;
}

function sharedText({ options }: HelpWords, name: OptionName): string {
  return (options as Readonly<Partial<Record<OptionName, string>>>)[name] ?? '';
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
      const instead = placeOfOption(command.name(), option);
      if (instead !== undefined) {
        return new CourtstatError('option-elsewhere', { command: command.name(), option, instead });
      }
      const known = [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
      return new CourtstatError('unknown-option', { option, nearest: nearestTo(option, [...known, '--help']) });
    }
    case 'commander.missingArgument':
      return new CourtstatError('missing-argument', { command: command.name(), argument: quoted });
    case 'commander.optionMissingArgument':
      return new CourtstatError('missing-option-value', { option: quoted });
    case 'commander.excessArguments':
      if (command.parent !== null) {
        const argument = command.args[command.registeredArguments.length] ?? '';
        return new CourtstatError('excess-argument', { command: command.name(), argument });
      }
      return unknownCommand(command, command.args[0] ?? '');
    case 'commander.help':
    case 'commander.unknownCommand': {
      const [first = '', second = ''] = command.args;
      const name = error.code === 'commander.unknownCommand' ? quoted : first === 'help' ? second : first;
      return unknownCommand(command, name);
    }
    default:
      return new CourtstatError('usage', { detail: error.message.replace(/^error: /, '') });
  }
}

function unknownCommand(command: Command, name: string): CourtstatError {
  const known = (command.parent ?? command).commands.map((one) => one.name());
  return new CourtstatError('unknown-command', { command: name, nearest: nearestTo(name, known) });
}
