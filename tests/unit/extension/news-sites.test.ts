import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { newsSites } from '../../../lib/extension/news-sites.ts'

it('lists several hundred sites, each once', () => {
  expect(newsSites.length).toBeGreaterThan(500)
  expect(newsSites.filter((site, i) => newsSites.indexOf(site) !== i)).toEqual([])
})

it('lists host names only, and none below another that is listed', () => {
  expect(newsSites.filter((site) => !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(site))).toEqual([])
  const below = newsSites.filter((site) => newsSites.some((other) => site.endsWith(`.${other}`)))
  expect(below).toEqual([])
})

it('sorts the sites of each group', () => {
  const source = readFileSync(new URL('../../../lib/extension/news-sites.ts', import.meta.url), 'utf8')
  const groups = source.split(/^ {2}\/\/ .*$/m).slice(1)
  const listed = groups.map((group) => [...group.matchAll(/^ {2}'([^']+)',$/gm)].map((match) => match[1] as string))
  expect(listed.flat()).toEqual([...newsSites])
  for (const group of listed) expect(group).toEqual([...group].sort())
})
