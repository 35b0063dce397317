import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What one process used, from its start to its end. */
export interface Usage {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all threads, user and system. */
  readonly cpu: number;
  /** Peak of resident memory. */
  readonly mebibytes: number;
}

const meter = 'test/bench/meter.cjs';

/** Runs `node` with these arguments, metered. Throws where it fails. */
export async function measured(args: readonly string[]): Promise<Usage> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', `./${meter}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const told = text(child.stdio[3] as NodeJS.ReadableStream);
  await orFailed(child, args);
  const wall = (performance.now() - start) / 1000;
  return { wall, ...(JSON.parse(await told) as Omit<Usage, 'wall'>) };
}

/** Milliseconds that `node` takes with these arguments, without a meter in it. Throws where it fails. */
export async function timed(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await orFailed(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }), args);
  return performance.now() - start;
}

async function orFailed(child: ReturnType<typeof spawn>, args: readonly string[]): Promise<void> {
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ended with ${status ?? signal}`);
}
