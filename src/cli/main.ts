import packageJson from '../../package.json' with { type: 'json' };

const { version } = packageJson;

// Answered before anything is loaded: an analyst's shell and every CI job ask for it.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2), version);
}
