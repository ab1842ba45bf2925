import { expect, it } from 'vitest'
import lock from '../package-lock.json' with { type: 'json' }

type Entry = { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }

it('the lock file names the packages of every platform; if not, run node scripts/complete-lock.mjs', () => {
  const packages: Readonly<Record<string, Entry>> = lock.packages
  const paths = Object.keys(packages)
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([])
})
