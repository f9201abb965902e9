import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The running program, one spec after the other, on every runtime that is there (launch.ts). */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/app/*.spec.ts'],
    globalSetup: ['tests/app/support/display.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As long as Playwright waits for an element: what is polled may come as late on a busy machine.
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
