import { Chalk } from 'chalk';
import { openScheme } from '../config/loadScheme.ts';
import { schemeCheck } from '../documents/scheme/schemeCheck.ts';
import { schemeSheet } from '../documents/scheme/schemeSheet.ts';
import { CourtstatError } from '../errors.ts';
import { renderSchemeCheck } from '../renderers/scheme/schemeCheckText.ts';
import { renderScheme, renderSchemeJson } from '../renderers/scheme/schemeText.ts';
import { oneOf, wholeNumber } from './choices.ts';
import { todayOf } from './clock.ts';
import { screenOf } from './screen.ts';
import { spokenLanguage } from './spokenLanguage.ts';
import type { Surroundings } from './surroundings.ts';

/** Options of `courtstat scheme` as commander hands them over. */
export interface SchemeFlags {
  readonly lang?: string;
  readonly format?: string;
  readonly color?: string;
  readonly width?: string;
  readonly today?: string;
}

/**
 * `courtstat scheme show|check SCHEME`, an id or a file: lays a scheme out to be read, or says what is wrong with it. Exit
 * status 2 where two of its bands clash, or, as errors are thrown, where it is no scheme at all.
 */
export async function schemeCommand(
  action: string,
  target: string,
  flags: SchemeFlags,
  surroundings: Surroundings,
): Promise<void> {
  const language = await spokenLanguage(flags.lang, undefined, surroundings);
  const asked = oneOf('scheme', action, ['show', 'check']);
  const format = oneOf('--format', flags.format ?? 'terminal', ['terminal', 'json']);
  if (asked === 'check' && flags.format !== undefined) {
    throw new CourtstatError('options-exclude', { one: 'check', other: '--format' });
  }
  const today = todayOf(flags.today);
  const screen = screenOf({
    color: oneOf('--color', flags.color ?? 'auto', ['auto', 'always', 'never']),
    ...(flags.width === undefined ? {} : { width: wholeNumber('--width', flags.width) }),
  });
  const setting = { language, width: screen.width, chalk: new Chalk({ level: screen.colour }) };
  const { scheme, shown, lines } = await openScheme(target, process.cwd());
  if (asked === 'show') {
    const sheet = schemeSheet(scheme, today);
    process.stdout.write(format === 'json' ? renderSchemeJson(sheet) : renderScheme(sheet, setting));
    return;
  }
  const check = schemeCheck(scheme, { shown, lines }, today);
  process.stdout.write(renderSchemeCheck(check, setting));
  process.exitCode = check.clashes.length > 0 ? 2 : 0;
}
