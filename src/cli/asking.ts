import { createInterface } from 'node:readline/promises';

/** Asks a question and gives back the line that was typed, or null where the user left. */
export type Ask = (question: string) => Promise<string | null>;

/** Asks on the terminal, on standard error so that results stay alone on standard output; undefined where there is no terminal. */
export function terminalAsk(): Ask | undefined {
  const { stdin, stdout, stderr } = process;
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  return async (question) => {
    const lines = createInterface({ input: stdin, output: stderr });
    try {
      return await new Promise((answer, fail) => {
        // Ctrl-C and Ctrl-D close the interface and leave the question open.
        lines.once('SIGINT', () => lines.close());
        lines.once('close', () => answer(null));
        lines.question(question).then(answer, fail);
      });
    } finally {
      lines.close();
    }
  };
}
