import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { CourtstatError, type ErrorCode } from '../../src/errors.ts';

const failing = vi.hoisted(() => ({ with: undefined as unknown }));
vi.mock('../../src/cli/validate.ts', () => ({
  validateCommand: () => Promise.reject(failing.with),
}));

let said = '';
const before = { exitCode: process.exitCode, signals: ['SIGINT', 'SIGTERM'] as const };

beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = before.exitCode;
  for (const signal of before.signals) process.removeAllListeners(signal);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
});

/** The exit status of a run that ends with an error. */
async function statusOf(error: unknown, ...args: readonly string[]): Promise<typeof process.exitCode> {
  failing.with = error;
  await run(['validate', 'a.csv', ...args], '1.2.3');
  return process.exitCode;
}

test('70 for what nobody foresaw, with all that a report of it needs', async () => {
  expect(await statusOf(new TypeError('odd \u001b[31m thing'), '--lang', 'en')).toBe(70);
  expect(said).toContain('this is a bug in the program');
  expect(said).toContain(`courtstat 1.2.3, node ${process.version}, ${process.platform}\n`);
  expect(said).toMatch(/TypeError: odd .*thing\n\s+at /);
  expect(said).not.toContain('\u001b');
  await statusOf('a text', '--lang', 'zh');
  expect(said).toContain('courtstat 内部出错');
  expect(said).toMatch(/\na text\n$/);
});

test.each<[ErrorCode, CourtstatError, number]>([
  ['usage', new CourtstatError('usage', { detail: 'x' }), 2],
  ['file-missing', new CourtstatError('file-missing', { path: 'a.csv', nearest: null }), 3],
])('%s has its own status and two lines', async (_, error, status) => {
  expect(await statusOf(error, '--lang', 'en')).toBe(status);
  expect(said.trimEnd().split('\n')).toHaveLength(2);
});
