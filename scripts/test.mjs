/**
 * `npm test`: does the set-up, then every check there is, and ends with `N passed, N failed` alone on a line.
 * Each check counts as one, the tests of Vitest one by one. Words behind the command name the steps to run: `npm test types unit`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginBrowsers, prepareBrowsers, preparePackages, run, SetupError } from './setup.mjs'

const total = { passed: 0, failed: 0 }
const failures = []

const BROWSERS = ['chromium', 'firefox']

const STEPS = {
  types: () => {
    check('the project', 'tsc', ['--noEmit'])
    check('the engine, without DOM and Node', 'tsc', ['--noEmit', '-p', 'lib/engine'])
  },
  lint: () => {
    check('Biome', 'biome', ['ci', '.'])
    check('Knip', 'knip', ['--no-progress'])
  },
  unit: () => vitest(['engine', 'unit', 'components']),
  build: () => {
    check('Chromium', 'wxt', ['build'])
    check('Firefox', 'wxt', ['build', '-b', 'firefox'])
    check('size budgets', 'node', ['scripts/size.mjs'])
    check('web-ext lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'], {
      quiet: true,
    })
  },
  browsers: () => {
    prepareBrowsers(BROWSERS)
    vitest(BROWSERS)
  },
}

/** A check that talks a lot when all is well is shown only when it fails. */
function check(name, program, args, { quiet = false } = {}) {
  const env = { NO_UPDATE_NOTIFIER: '1' }
  const passed = run(program, args, { env, quiet })
  if (!passed && quiet) run(program, args, { env })
  count(passed, name)
}

function count(passed, name) {
  total[passed ? 'passed' : 'failed'] += 1
  if (!passed) failures.push(name)
  console.log(`${passed ? '✓' : '✗'} ${name}`)
}

/** Runs Vitest's projects and takes the counts from its report; without a report the whole run is one failure. */
function vitest(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-test-'))
  const report = join(folder, 'report.json')
  try {
    const chosen = projects.flatMap((project) => ['--project', project])
    const succeeded = run('vitest', [
      'run',
      ...chosen,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += numPassedTests
    total.failed += numFailedTests
    if (numFailedTests > 0) failures.push(`${numFailedTests} tests of ${projects.join(' and ')}`)
    else if (!succeeded || numPassedTests === 0) count(false, `Vitest on ${projects.join(' and ')}`)
  } catch {
    count(false, `Vitest on ${projects.join(' and ')} (it wrote no report)`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} name @param {() => void} work */
function section(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const begin = performance.now()
  work()
  console.log(`   ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

try {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in STEPS))
  if (unknown.length > 0) {
    throw new SetupError(`There is no step "${unknown[0]}". The steps are: ${Object.keys(STEPS).join(', ')}.`)
  }
  const steps = Object.entries(STEPS).filter(([name]) => asked.length === 0 || asked.includes(name))
  const needsBrowsers = steps.some(([name]) => name === 'browsers')
  // They come while everything else is checked.
  const browsers = needsBrowsers ? beginBrowsers(BROWSERS) : undefined
  section('set-up', preparePackages)
  for (const [name, work] of steps) {
    if (name === 'browsers') await browsers
    section(name, work)
  }
} catch (error) {
  count(false, 'set-up')
  console.error(error instanceof SetupError ? error.message : error)
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
