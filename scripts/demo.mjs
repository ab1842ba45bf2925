/**
 * `npm run demo`: does the set-up, builds the extension, prints the key facts of the sample article, and opens the article
 * with the extension in a real browser; without a display it saves screenshots instead.
 */
import { findBrowser, prepareBrowsers, preparePackages, run, SetupError } from './setup.mjs'

try {
  preparePackages()
  const browser = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox'
  prepareBrowsers([browser])
  const steps = [
    ['wxt', ['build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])], { quiet: true }],
    ['tsx', ['scripts/facts.ts', '--format', 'text', 'tests/fixtures/pages/article.html']],
    ['tsx', ['scripts/open-sample.ts', browser]],
  ]
  for (const [program, args, options] of steps) {
    if (!run(program, args, options)) throw new SetupError(`The demo broke off at: ${program} ${args.join(' ')}`)
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error)
  process.exitCode = 1
}
