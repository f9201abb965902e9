import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Everything that runs without a window: unit, property, golden, corpus and fault tests. The program itself: tests/app. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,property,golden,corpus,fault}/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
