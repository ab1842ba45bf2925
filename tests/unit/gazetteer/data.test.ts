import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { makeGazetteer } from '../../../scripts/gazetteer.ts'

const folder = new URL('../../../lib/gazetteer/data/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const made = makeGazetteer()

it('is what the generator makes of the packages and lists', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(made).sort())
  for (const [name, text] of Object.entries(made))
    expect(read(name) === text, `${name}: run scripts/gazetteer.ts`).toBe(true)
})

it('has at most 600 kB gzipped', () => {
  const sizes = Object.keys(made).map((name) => gzipSync(read(name), { level: 9 }).length)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000)
})
