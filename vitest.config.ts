import { defineConfig } from 'vitest/config';

/** Tests beside their modules; tests of the built site; tests that run the commands themselves, which take longer. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/tests/**'] } },
      { test: { name: 'built', include: ['src/tests/built/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'commands', include: ['src/tests/commands/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
