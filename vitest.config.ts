import { defineConfig } from 'vitest/config';

// Vitest asks for a default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    testTimeout: 60_000,
    // Left alone, vitest takes one worker on a machine of two cores.
    maxWorkers: '100%',
  },
});
