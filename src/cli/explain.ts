import { Chalk } from 'chalk';
import { findings } from '../observations/findings.ts';
import { renderFinding, renderFindings } from '../renderers/findings.ts';
import { oneOf, wholeNumber } from './choices.ts';
import { screenOf } from './screen.ts';
import type { Surroundings } from './surroundings.ts';
import { unknownRule } from './validateFlags.ts';

/** Options of `courtstat explain` as commander hands them over. */
export interface ExplainFlags {
  readonly color?: string;
  readonly width?: string;
}

/** `courtstat explain [RULE]`: all there is to say about a rule, or the list of all rules. */
export async function explainCommand(
  id: string | undefined,
  { color, width }: ExplainFlags,
  { language }: Surroundings,
): Promise<void> {
  const screen = screenOf({
    color: oneOf('--color', color ?? 'auto', ['auto', 'always', 'never']),
    ...(width === undefined ? {} : { width: wholeNumber('--width', width) }),
  });
  const setting = { language, width: screen.width, chalk: new Chalk({ level: screen.colour }) };
  if (id === undefined) {
    process.stdout.write(renderFindings(findings, setting));
    return;
  }
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) throw unknownRule(id);
  process.stdout.write(renderFinding(finding, setting));
}
