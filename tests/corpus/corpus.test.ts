import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shown } from '../../lib/engine/shown.ts'
import { summarize } from '../../lib/engine/summarize.ts'
import { gazetteer } from '../../lib/gazetteer/index.ts'
import { english } from '../../lib/locales/en/index.ts'
import { articleFromText } from '../../lib/page/plain-text.ts'
import { type Expectation, unmet } from './expectation.ts'

const here = new URL('.', import.meta.url)
const locale = { ...english, gazetteer }
const read = (slug: string, file: string) => JSON.parse(readFileSync(new URL(`${slug}/${file}`, here), 'utf8'))
const slugs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

it('has an article of each kind', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(13)
})

describe.each(slugs)('%s', (slug) => {
  const { text, ...facts } = read(slug, 'article.json')
  const summary = summarize(articleFromText(text, facts), locale)

  it('shows what a careful reader demands', () => {
    const expectation: Expectation = read(slug, 'expected.json')
    expect(Object.keys(expectation).length).toBeGreaterThan(3)
    expect(unmet(shown(summary), expectation)).toEqual([])
  })

  it('has a sentence of the article under every fact', () => {
    const { article: _, schema: __, disputed, ...sections } = summary
    const grounds = [...Object.values(sections).flat(), ...disputed.flatMap(({ versions }) => versions)]
    const { text: whole } = articleFromText(text, facts)
    for (const { evidence } of grounds) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { exact, start, end } of evidence) expect(whole.slice(start, end)).toBe(exact)
    }
  })
})
