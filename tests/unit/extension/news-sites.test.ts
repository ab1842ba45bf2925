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
