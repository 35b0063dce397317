import { Chalk } from 'chalk';
import { CourtstatError } from '../errors.ts';
import { indicatorNamed, nearestIndicator } from '../indicators/indicatorNamed.ts';
import { indicators } from '../indicators/registry.ts';
import { findingIds, findings } from '../observations/findings.ts';
import { renderExplainable } from '../renderers/explanation/explanationList.ts';
import { renderFinding } from '../renderers/explanation/findingText.ts';
import { oneOf, wholeNumber } from './choices.ts';
import type { ExplainFlags } from './explainFlags.ts';
import { screenOf } from './screen.ts';
import { spokenLanguage } from './spokenLanguage.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `courtstat explain [ID [FILES...]]`: all there is to say about an indicator, a rule or an observation, or the list of
 * all; with files the numbers of an indicator step by step. Throws `unknown-entry` for any other id, and `entry-after-file`.
 */
export async function explainCommand(
  id: string | undefined,
  files: readonly string[],
  flags: ExplainFlags,
  surroundings: Surroundings,
): Promise<void> {
  const indicator = id === undefined ? undefined : indicatorNamed(id);
  if (indicator !== undefined) {
    const { explainIndicator } = await import('./explainIndicator.ts');
    await explainIndicator(indicator, files, flags, surroundings);
    return;
  }
  oneOf('--format', flags.format ?? 'terminal', ['terminal']);
  const screen = screenOf({
    color: oneOf('--color', flags.color ?? 'auto', ['auto', 'always', 'never']),
    ...(flags.width === undefined ? {} : { width: wholeNumber('--width', flags.width) }),
  });
  const language = await spokenLanguage(flags.lang, flags.config, surroundings);
  const setting = { language, width: screen.width, chalk: new Chalk({ level: screen.colour }) };
  if (id === undefined) {
    process.stdout.write(renderExplainable(indicators, findings, setting));
    return;
  }
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) {
    const named = files.find((file) => indicatorNamed(file) !== undefined);
    if (named !== undefined) throw new CourtstatError('entry-after-file', { id: named, file: id });
    throw new CourtstatError('unknown-entry', { id, nearest: nearestIndicator(id, findingIds) });
  }
  const [file] = files;
  if (file !== undefined) throw new CourtstatError('excess-argument', { command: `explain ${id}`, argument: file });
  process.stdout.write(renderFinding(finding, setting));
}
