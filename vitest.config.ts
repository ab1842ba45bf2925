import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** The flows in tests/e2e are written once; a project for each browser runs them (tests/e2e/launch.ts). */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  plugins: [preact()],
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Browsers mostly wait, so two of them can share a machine.
    maxWorkers: 2,
  },
})

const ENGINE = ['tests/corpus/**/*.test.ts', 'tests/unit/{engine,gazetteer,locales}/**/*.test.ts']

export default defineConfig({
  test: {
    // By itself, Vitest leaves one processor idle.
    maxWorkers: '100%',
    projects: [
      {
        // The engine keeps nothing of one text for the next, so its files share a process: loading it once takes a third of the time.
        test: { name: 'engine', testTimeout: 30_000, include: ENGINE, isolate: false },
      },
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ENGINE,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
})
