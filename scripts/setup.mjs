/**
 * What every command needs before it can start: the packages, WXT's generated types, and two browsers.
 * Plain Node with `node:` imports alone, because it runs when nothing is installed yet.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Something that the reader of the message can put right; shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program in the project's folder and shows its output.
 * @returns {boolean} whether it ended well
 */
export function run(program, args, options = {}) {
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    ...options.env,
  }
  const stdio = ['ignore', options.quiet ? 'ignore' : 'inherit', 'inherit']
  return spawnSync(program, args, { cwd: root, stdio, env, shell: process.platform === 'win32' }).status === 0
}

/** Installs the packages of the lock file unless they are all there, then writes WXT's types. */
export function preparePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`)
  }
  if (!packagesAreInstalled() && !run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    throw new SetupError(
      'The packages could not be installed. Is the npm registry within reach? Run `npm ci` to see more.',
    )
  }
  if (!run('wxt', ['prepare'], { quiet: true }))
    throw new SetupError('`npx wxt prepare` failed; its message stands above.')
}

function packagesAreInstalled() {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    package: 'chromium',
    toInstall: 'Chromium, Chrome or Edge (or set CHROMIUM to its program)',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    applications: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    package: 'firefox-esr',
    toInstall: 'Firefox (or set FIREFOX to its program)',
    commands: ['firefox-esr', 'firefox'],
    applications: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
}

/**
 * The program of a browser: the one that its variable (CHROMIUM, FIREFOX) names, or the first in the usual places.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined} a path
 */
export function findBrowser(browser) {
  const { variable, commands, applications } = BROWSERS[browser]
  const named = process.env[variable]
  if (named) {
    if (!existsSync(named)) throw new SetupError(`${variable} names ${named}, which is not there.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...applications]
  return candidates.find((path) => existsSync(path))
}

/**
 * Makes sure that the browsers are there: installs missing ones with apt as root, else says what to install.
 * @param {('chromium' | 'firefox')[]} browsers
 */
export function prepareBrowsers(browsers) {
  const wanted = missing(browsers)
  if (wanted.length > 0 && canInstall()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const names = wanted.map((browser) => BROWSERS[browser].package)
    run('apt-get', ['update', '-q'], { env, quiet: true })
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env, quiet: true })
  }
  const left = missing(browsers).map((browser) => BROWSERS[browser].toInstall)
  if (left.length > 0)
    throw new SetupError(`A browser is missing. Install ${left.join(' and ')}, then run this command again.`)
}

/**
 * Begins what `prepareBrowsers` does, beside other work: on a new machine it mostly waits for the network. Throws at once
 * when a browser is missing that cannot be installed.
 * @param {('chromium' | 'firefox')[]} browsers
 * @returns {Promise<void>} resolves when they are there, or `prepareBrowsers` will say what is missing
 */
export function beginBrowsers(browsers) {
  if (missing(browsers).length === 0 || !canInstall()) return Promise.resolve(prepareBrowsers(browsers))
  const call = `import(${JSON.stringify(import.meta.url)}).then((setup) => setup.prepareBrowsers(${JSON.stringify(browsers)}))`
  return once(spawn(process.execPath, ['-e', call], { stdio: 'ignore' }), 'exit').then(() => undefined)
}

const missing = (browsers) => browsers.filter((browser) => !findBrowser(browser))

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
