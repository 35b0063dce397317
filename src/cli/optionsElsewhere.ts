import type { Elsewhere } from '../errors.ts';
import type { CommandName } from '../messages/help.ts';

/** Options of other commands that are looked for here too, by what a command has in their place. */
const elsewhere: Readonly<Partial<Record<CommandName, Readonly<Record<string, Elsewhere>>>>> = {
  summary: { '--period': 'by-month' },
  backlog: { '--period': 'on-one-day', '--from': 'on-one-day', '--to': 'on-one-day', '--last': 'on-one-day' },
  report: { '--from': 'by-period', '--to': 'by-period', '--last': 'by-period' },
  cases: { '--from': 'by-period', '--to': 'by-period', '--last': 'by-period' },
  explain: { '--from': 'by-period', '--to': 'by-period', '--last': 'by-period' },
};

/** What a command has in the place of an option that others have; undefined where there is nothing to say. */
export function placeOfOption(command: string, option: string): Elsewhere | undefined {
  return elsewhere[command as CommandName]?.[option];
}
