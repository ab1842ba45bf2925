import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../lib/engine/model.ts'
import { toJson } from '../../../lib/export/json.ts'
import { toMarkdown } from '../../../lib/export/markdown.ts'
import { toText } from '../../../lib/export/text.ts'
import { english } from '../../../lib/labels/english.ts'
import { emptySummary, sampleSummary } from '../../components/sample-summary.ts'

const text = (summary: Summary = sampleSummary) => toText(summary, english)
const markdown = (summary: Summary = sampleSummary) => toMarkdown(summary, english)
const withWhat = (words: string): Summary => ({ ...sampleSummary, what: [{ text: words, evidence: [], score: 1 }] })

describe('plain text', () => {
  it('has the article first: title, site, author, section, place, dates, length, address', () => {
    expect(text().split('\n').slice(0, 3)).toEqual([
      'Ferry fire off Port Meridel kills at least 14, dozens still missing',
      'Meridel Courier · Ana Tolland · World · PORT MERIDEL · Tuesday, 10 March 2026 at 09:20 · updated 11:05 · 132 words',
      'https://news.example/world/ferry-fire-port-meridel',
    ])
  })

  it('gives every fact what a reader needs to judge it', () => {
    const lines = text()
    expect(lines).toContain('  at least 14 killed\n    according to the coast guard\n')
    expect(lines).toContain(
      '    of these: 9 killed · crew members\n      according to two harbour officials, via Meridel Courier',
    )
    expect(lines).toContain('  Official · Ilse Varga\n    Prime Minister\n    “Prime Minister Ilse Varga”')
    expect(lines).toContain('  off Port Meridel\n    Port Meridel, Norda Islands (41.20, -30.40)')
    expect(lines).toContain('  early on Tuesday\n    Tuesday, 10 March 2026\n    2026-03-10, part-of-day')
    expect(lines).toContain('  Mourns · Ilse Varga: “a wound for the whole island”')
    expect(lines).toContain('SOURCES DIFFER: NUMBER ON BOARD\n  212\n    according to the coast guard')
    expect(lines).toContain('    reportedly\n')
  })

  it('gives the time of the entry of a live page that says a fact', () => {
    const posted = '2026-03-10T09:14:00'
    const timed = (summary: Summary): Summary => ({
      ...summary,
      what: summary.what.map((fact) => ({ ...fact, evidence: fact.evidence.map((one) => ({ ...one, posted })) })),
    })
    expect(text(timed(sampleSummary))).toContain('10 Mar, 09:14')
    expect(text()).not.toContain('10 Mar, 09:14')
    expect(markdown(timed(sampleSummary))).toContain('*10 Mar, 09:14*')
  })

  it('quotes evidence in short', () => {
    const quotes = text()
      .split('\n')
      .filter((line) => line.trim().startsWith('>'))
    expect(quotes.length).toBeGreaterThan(10)
    expect(Math.max(...quotes.map((line) => line.trim().length))).toBeLessThanOrEqual(102)
  })

  it('hides unlikely facts and sections without facts', () => {
    const lines = text({ ...withWhat('certain'), why: [{ text: 'unlikely', evidence: [], score: 0.49 }] })
    expect(lines).toContain('certain')
    expect(lines).not.toContain('unlikely')
    expect(lines).not.toContain('WHY')
  })

  it('says that the text was only a part, and that nothing was found', () => {
    expect(text(emptySummary)).toContain('Only a part of this article')
    expect(text(emptySummary)).toContain('nothing in it was certain enough')
  })

  it('sends no control character of a page to the terminal', () => {
    const lines = text(withWhat('a\u001b[31mred\u0007\u009b2J\u202egnp'))
    expect(lines).toContain('  a [31mred 2J gnp')
  })
})

describe('Markdown', () => {
  it('links each fact to its passage on the page', () => {
    expect(markdown()).toContain(
      '- **of these: 9 killed** crew members — *according to two harbour officials, via Meridel Courier*',
    )
    expect(markdown()).toContain(
      '[Show in article](https://news.example/world/ferry-fire-port-meridel#:~:text=Twenty%2Dsix%20passengers%20were%20reportedly%20still%20missing.)',
    )
    expect(markdown()).toMatch(/#:~:text=At%20least%2014%20people%20were,[^)]+guard%20said\.\)/)
  })

  it('writes what a page says as text, never as markup', () => {
    const out = markdown(withWhat('[click](javascript:alert(1)) <img src=x> # `code` _a_ *b*'))
    expect(out).toContain('\\[click\\](javascript:alert(1)) \\<img src=x\\> \\# \\`code\\` \\_a\\_ \\*b\\*')
  })

  it('makes no link of an address that is not on the web', () => {
    const out = markdown({ ...sampleSummary, article: { ...sampleSummary.article, url: 'javascript:alert(1)' } })
    expect(out).not.toContain('javascript:')
    expect(out).not.toContain('](')
  })

  it('cannot be broken by an address', () => {
    const out = markdown({
      ...sampleSummary,
      article: { ...sampleSummary.article, url: 'https://a.example/x)[y](z <b>' },
    })
    expect(out).toContain('<https://a.example/x%29[y]%28z%20%3Cb%3E>')
  })
})

describe('JSON', () => {
  it('is the summary itself, unlikely facts too', () => {
    const summary = { ...sampleSummary, why: [{ text: 'unlikely', evidence: [], score: 0.1 }] }
    expect(JSON.parse(toJson(summary))).toEqual(summary)
    expect(toJson(summary)).toMatch(/\}\n$/)
  })
})
