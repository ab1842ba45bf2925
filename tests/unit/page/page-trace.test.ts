import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../lib/page/extract.ts'
import type { PageDecision } from '../../../lib/page/page-trace.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const URL = 'https://www.harrowpost.example/news/harbour-bridge-in-place-48213'
const HEADLINE = 'Harbour bridge in place at last'
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('')
const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...value })}</script>`

describe('the trace', () => {
  const decisionsOn = (html: string): readonly PageDecision[] => {
    const decisions: PageDecision[] = []
    extractArticle(documentOf(html), URL, (decision) => decisions.push(decision))
    return decisions
  }
  const page = (article: string, head = ''): string =>
    `<html><head><title>${HEADLINE}</title>${head}</head><body><nav>Home</nav><main><article><h1>${HEADLINE}</h1>${article}</article></main><form>Search the bay</form></body></html>`
  it('tells what was left out, and why', () => {
    const decisions = decisionsOn(
      page(
        `<div class="newsletter-signup">Our letter comes <b class="promo">at seven</b>.</div>${paragraphs}<p>Watch: the ferry stays</p>`,
      ),
    )
    const dropped = (step: PageDecision['step'], reason: string, text: string): PageDecision => ({
      step,
      verdict: 'dropped',
      reason,
      text,
    })
    expect(decisions).toEqual(
      expect.arrayContaining([
        dropped('clutter', 'named as clutter: newsletter-signup', 'Our letter comes at seven.'),
        dropped('main text', 'a menu, a form or a player', 'Search the bay'),
        dropped('story', 'points to another story or a service', 'Watch: the ferry stays'),
      ]),
    )
    expect(decisions.filter(({ text }) => text === 'at seven')).toEqual([])
    for (const text of STORY) expect(decisions.some((decision) => decision.text.includes(text))).toBe(false)
  })
  it('tells what was put back', () => {
    const standfirst = 'After years of storms and courts, the bay has its crossing, and a ferry too many for it'
    const linked = 'It also runs a school for divers and a museum of boats.'
    const texts = [...STORY, ...STORY.map((text) => text.replaceAll('bridge', 'old bridge'))]
    const set = (text: string): string => `<div class="text-block"><p>${text}</p></div>`
    const body = [
      ...texts.slice(0, 3),
      `It also <a href="/1">runs a school for divers and a museum of boats</a>.`,
      ...texts.slice(3),
    ]
    const html = `<html><head><title>${HEADLINE}</title><meta name="description" content="${standfirst}"></head><body><main><div class="top"><h1>${HEADLINE}</h1><header><div class="intro"><p>${standfirst}</p></div></header><ul><li><a href="/">Share</a></li></ul></div><div class="story">${body.map(set).join('')}</div></main></body></html>`
    expect(decisionsOn(html).filter(({ verdict }) => verdict === 'kept')).toEqual([
      {
        step: 'main text',
        verdict: 'kept',
        reason: 'the standfirst: the description begins as it does',
        text: standfirst,
      },
      {
        step: 'main text',
        verdict: 'kept',
        reason: 'stands between the chosen paragraphs and is set as they are',
        text: linked,
      },
    ])
  })
  it('tells what was taken from the data', () => {
    const body = data({ articleBody: STORY.join('\n') })
    expect(decisionsOn(page('', body)).filter(({ step }) => step === 'data')).toEqual(
      STORY.map((text) => ({
        step: 'data',
        verdict: 'kept',
        reason: 'the page shows no text: from the structured data',
        text,
      })),
    )
  })
  it('tells which element was taken for the article, and what of a closing list', () => {
    const told = (name: string): string => STORY.map((text) => `<p>Of the ${name} bridge: ${text}</p>`).join('')
    const apart = `<div>${told('first')}</div><div class="sidebar"><div>${told('second')}${told('third')}${told('fourth')}</div></div>`
    const list = `<h3>Trending</h3><ul><li><a href="/1">Ferry drivers fear for jobs</a></li></ul><p>${STORY[1]} It was early.</p>`
    const kept = (html: string): readonly string[] =>
      decisionsOn(html).flatMap(({ verdict, reason }) => (verdict === 'kept' ? [reason] : []))
    expect(kept(page(apart))).toContain('the element marked as the article holds far more than what Readability chose')
    expect(kept(page(paragraphs + list))).toContain('set as the story is, below the heading of a list')
  })
})
