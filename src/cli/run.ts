import { CourtstatError, exitCodeOf } from '../errors.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../renderers/text/untrusted.ts';
import { endWhenInterrupted } from './interruption.ts';
import { localeLanguage } from './locale.ts';
import { buildProgram, Finished } from './program.ts';
import { watchStandardOutput } from './standardOutput.ts';

/** Runs a command line and sets the exit status; nothing is thrown past it. */
export async function run(args: readonly string[], version: string): Promise<void> {
  endWhenInterrupted();
  const asked = languageAsked(args);
  let language = asked ?? localeLanguage();
  const speak = (configured: Language | undefined) => {
    language = asked ?? configured ?? language;
  };
  watchStandardOutput((error) => tell(error, language, version));
  try {
    // Loaded for help only: the width of Chinese text takes tables that no other start needs.
    const asksHelp = args.length === 0 || args.some((arg) => arg === '--help' || arg === '-h' || arg === 'help');
    const { helpLayout } = asksHelp ? await import('./helpLayout.ts') : { helpLayout: {} };
    await buildProgram({ language, version, speak, helpLayout }).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof Finished) return;
    await tell(error, language, version);
  }
}

/** The language has to be known before the command line can be read: its errors and help are in it. */
function languageAsked(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && (value === 'zh' || value === 'en') ? value : undefined;
}

async function tell(error: unknown, language: Language, version: string): Promise<void> {
  if (error instanceof CourtstatError) {
    const { tellError } = await import('./errorOutput.ts');
    tellError(error, language);
    process.exitCode = exitCodeOf(error.code);
    return;
  }
  const { bugText } = await import('../messages/errorText.ts');
  const stack = (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split('\n')
    .map(printable)
    .join('\n');
  process.stderr.write(
    `${bugText(language)}\n\ncourtstat ${version}, node ${process.version}, ${process.platform}\n${stack}\n`,
  );
  process.exitCode = 70;
}
