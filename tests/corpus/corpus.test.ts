import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Summary } from '../../lib/engine/model.ts'
import { SECTIONS } from '../../lib/engine/model.ts'
import { shown } from '../../lib/engine/shown.ts'
import { summarize } from '../../lib/engine/summarize.ts'
import { gazetteer } from '../../lib/gazetteer/index.ts'
import { english } from '../../lib/locales/en/index.ts'
import { articleFromText } from '../../lib/page/plain-text.ts'
import { type Expectation, isMet, type Row } from './expectation.ts'

const locale = { ...english, gazetteer }
const here = new URL('./', import.meta.url)
const slugs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const read = (slug: string, file: string) => readFileSync(new URL(`${slug}/${file}`, here), 'utf8')

/** The facts of a section as one line each, for the message of a row that fails. */
const factLines = (summary: Summary, section: keyof Expectation) =>
  summary[section]
    .map((fact) => JSON.stringify(fact, (key, value) => (key === 'evidence' ? undefined : value)))
    .join('\n')

it('has at least sixty articles', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(60)
})

describe.each(slugs)('%s', (slug) => {
  it('has its expectation', () => {
    expect(existsSync(new URL(`${slug}/expected.json`, here))).toBe(true)
  })
  if (!existsSync(new URL(`${slug}/expected.json`, here))) return

  const article = articleFromText(read(slug, 'article.txt'), { language: 'en' })
  const expectation = JSON.parse(read(slug, 'expected.json')) as Expectation
  let summary: Summary | undefined
  const summaryOf = () => {
    summary ??= shown(summarize(article, locale))
    return summary
  }

  it('is read with its date and its headline', () => {
    expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(article.blocks[0]?.kind).toBe('headline')
    expect(article.text.split(/\s+/).length).toBeGreaterThan(200)
  })

  it('expects something of sections that there are', () => {
    expect(Object.keys(expectation).filter((section) => !SECTIONS.some((known) => known === section))).toEqual([])
    const demands = Object.values(expectation).flatMap(({ must = [], mustNot = [], empty }) => [
      ...must,
      ...mustNot,
      ...(empty ? [empty] : []),
    ])
    expect(demands.length).toBeGreaterThan(5)
  })

  for (const [section, { must = [], mustNot = [], empty }] of Object.entries(expectation) as [
    keyof Expectation,
    NonNullable<Expectation[keyof Expectation]>,
  ][]) {
    const facts = () => summaryOf()[section]
    if (empty) it(`${section}: nothing`, () => expect(facts(), factLines(summaryOf(), section)).toEqual([]))
    const rows: (readonly [Row, boolean])[] = [
      ...must.map((row) => [row, true] as const),
      ...mustNot.map((row) => [row, false] as const),
    ]
    for (const [row, wanted] of rows) {
      // A row with a known gap must fail: whoever closes the gap is told to take the mark off.
      const check = row.gap === undefined ? it : it.fails
      check(`${section}: ${wanted ? '' : 'not '}${JSON.stringify(row)}`, () => {
        expect(isMet(facts(), row), factLines(summaryOf(), section)).toBe(wanted)
      })
    }
  }
})
