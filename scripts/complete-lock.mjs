/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out. npm omits them when the registry it asked
 * does not have them, and `npm ci` then refuses the lock file, there and everywhere else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = Object.entries(lock.packages)
const isLocked = (name) => packages.some(([path]) => path.endsWith(`node_modules/${name}`))

/** The entry of a package named for its platform, such as `@oxc-parser/binding-linux-x64-musl`. */
function platformEntry(name, version, { license, engines, dev }) {
  const [os, cpu, libc] = name.replace(/^.*\/(?:binding-|cli-)?/, '').split('-')
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc?.startsWith('musl') && { libc: ['musl'] }),
    ...(libc === 'gnu' && { libc: ['glibc'] }),
    license,
    optional: true,
    os: [os],
    ...(engines && { engines }),
  }
}

const missing = packages.flatMap(([, parent]) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(name))
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, parent)]),
)
const all = [...packages, ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`)
console.log(`${missing.length} packages added`)
