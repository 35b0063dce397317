#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write('courtstat 尚未构建，请先运行 / is not built yet, run: npm run build\n');
  process.exitCode = 70;
}
