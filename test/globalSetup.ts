import { execFileSync } from 'node:child_process';

/** Builds the program once, so that no test of whole commands runs a stale one. */
export function setup(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
}
