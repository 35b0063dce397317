import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

export const program = new URL('../../bin/courtstat.js', import.meta.url).pathname;
export const fixture = (path: string) => new URL(`../../fixtures/${path}`, import.meta.url).pathname;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a user would, in an English locale without colour unless told otherwise. */
export function courtstat(args: readonly string[], { cwd, input, env = {} }: Surroundings = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: cwd ?? process.cwd(),
    input: input ?? '',
    encoding: 'utf8',
    // A summary of a fixture is longer than the usual mebibyte.
    maxBuffer: 2 ** 26,
    env: { PATH: process.env.PATH ?? '', LANG: 'C', ...env },
  });
  return { status, stdout, stderr };
}

/** Starts the program and leaves it running. */
export function start(args: readonly string[], cwd: string) {
  return spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH ?? '', LANG: 'C' } });
}

/** The status that a shell shows for a program that was started, once it has ended. */
export async function statusAtEnd(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

/** Runs a test in an empty folder, which is removed afterwards. */
export async function inFolder(action: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'courtstat-cli-'));
  try {
    await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small export: one court, four civil first-instance cases. */
export const smallExport = `案号,承办法院,立案日期,结案日期,案件类型,适用程序
（2024）内0203民初1号,包头市昆都仑区人民法院,2024-01-05,2024-02-04,民事一审,小额诉讼
（2024）内0203民初2号,包头市昆都仑区人民法院,2024-01-08,2024-03-08,民事一审,简易
（2024）内0203民初3号,包头市昆都仑区人民法院,2024-02-01,,民事一审,普通
（2024）内0203民初4号,包头市昆都仑区人民法院,2024-02-30,,民事一审,普通
`;
