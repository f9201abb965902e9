import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Ratios against peers in the same run; one file at a time, so that they do not disturb each other. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/bench/**/*.bench.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
