import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SECTIONS, type Summary } from '../../lib/engine/model.ts'
import { articleOf, fileOf, slugs, summaryOf, summaryText } from './articles.ts'
import { type Expectation, isMet, type Row } from './expectation.ts'

/** The facts of a section as one line each, for the message of a row that fails. */
const factLines = (summary: Summary, section: keyof Expectation) =>
  summary[section]
    .map((fact) => JSON.stringify(fact, (key, value) => (key === 'evidence' ? undefined : value)))
    .join('\n')

it('has at least sixty articles', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(60)
})

describe.each(slugs)('%s', (slug) => {
  it('has its expectation and its accepted summary', () => {
    expect(existsSync(fileOf(slug, 'expected.json'))).toBe(true)
    expect(existsSync(fileOf(slug, 'summary.txt')), `read it and accept it: npm run accept -- ${slug}`).toBe(true)
  })
  if (!existsSync(fileOf(slug, 'expected.json'))) return

  const article = articleOf(slug)
  const expectation = JSON.parse(readFileSync(fileOf(slug, 'expected.json'), 'utf8')) as Expectation
  let summary: Summary | undefined
  const shownSummary = () => {
    summary ??= summaryOf(article)
    return summary
  }

  it('gives the accepted summary', () => {
    expect(summaryText(shownSummary())).toBe(readFileSync(fileOf(slug, 'summary.txt'), 'utf8'))
  })

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
    const facts = () => shownSummary()[section]
    if (empty) it(`${section}: nothing`, () => expect(facts(), factLines(shownSummary(), section)).toEqual([]))
    const rows: (readonly [Row, boolean])[] = [
      ...must.map((row) => [row, true] as const),
      ...mustNot.map((row) => [row, false] as const),
    ]
    for (const [row, wanted] of rows) {
      // A row with a known gap must fail: whoever closes the gap is told to take the mark off.
      const check = row.gap === undefined ? it : it.fails
      check(`${section}: ${wanted ? '' : 'not '}${JSON.stringify(row)}`, () => {
        expect(isMet(facts(), row), factLines(shownSummary(), section)).toBe(wanted)
      })
    }
  }
})
