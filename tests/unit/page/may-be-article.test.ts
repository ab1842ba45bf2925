import { describe, expect, it } from 'vitest'
import { mayBeArticle } from '../../../lib/page/may-be-article.ts'
import { ARTICLE_PAGES } from './article-pages.ts'
import { documentOf } from './documents.ts'
import { OTHER_PAGES } from './other-pages.ts'

const decide = ({ url, html }: { url: string; html: string }) => mayBeArticle(documentOf(html), url)

describe('the quick look', () => {
  it.each(ARTICLE_PAGES)('lets an article through: $name', (page) => {
    expect(decide(page)).toBe(true)
  })

  it('spares most other pages the closer look', () => {
    const through = OTHER_PAGES.filter(decide).map(({ name }) => name)
    expect(through.length).toBeLessThan(OTHER_PAGES.length / 3)
  })

  it.each(['home page of cards', 'section page', 'page that has not loaded'])('refuses: %s', (wanted) => {
    const page = OTHER_PAGES.find(({ name }) => name === wanted)
    expect(page && decide(page)).toBe(false)
  })
})
