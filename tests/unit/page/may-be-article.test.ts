import { describe, expect, it } from 'vitest'
import { mayBeArticle } from '../../../lib/page/may-be-article.ts'
import { ARTICLE_PAGES } from './article-pages.ts'
import { documentOf } from './documents.ts'
import { OTHER_PAGES } from './other-pages.ts'

const decide = ({ url, html }: { url: string; html: string }) => mayBeArticle(documentOf(html), new URL(url))

describe('the quick look', () => {
  it.each(ARTICLE_PAGES)('lets an article through: $name', (page) => {
    expect(decide(page)).toBe(true)
  })

  it('spares many pages, built to look like articles, the closer look', () => {
    expect(OTHER_PAGES.filter(decide).length).toBeLessThan(OTHER_PAGES.length * 0.6)
  })

  it.each(['home page of cards', 'section page', 'page that has not loaded'])('refuses: %s', (wanted) => {
    const page = OTHER_PAGES.find(({ name }) => name === wanted)
    expect(page && decide(page)).toBe(false)
  })
})
