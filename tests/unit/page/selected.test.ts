import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { selectedPart } from '../../../lib/page/selected.ts'

const paragraphs = [
  'A fire on the ferry',
  'Three people were killed on Monday, police said.',
  'The ship was old. It sank.',
]
const text = paragraphs.join('\n\n')
const article: Article = {
  url: 'https://news.example/1',
  title: 'A fire',
  language: 'en',
  text,
  blocks: paragraphs.map((paragraph, i) => ({
    kind: i === 0 ? 'headline' : 'paragraph',
    start: text.indexOf(paragraph),
    end: text.indexOf(paragraph) + paragraph.length,
  })),
  completeness: 'full',
}

describe('the selected part of an article', () => {
  it('is the whole of each block that the selection touches', () => {
    const part = selectedPart(article, 'were  killed on Monday')
    expect(part?.text).toBe(paragraphs[1])
    expect(part?.blocks).toEqual([{ kind: 'paragraph', start: 0, end: paragraphs[1]?.length }])
    expect(part?.completeness).toBe('partial')
  })

  it('may be several blocks, in their order', () => {
    expect(selectedPart(article, 'on Monday, police said.\n\nThe ship was')?.text).toBe(
      paragraphs.slice(1).join('\n\n'),
    )
  })

  it('is the selection itself where it lies outside of the article', () => {
    expect(selectedPart(article, 'Read more:\nTwo were hurt elsewhere.')?.text).toBe(
      'Read more:\n\nTwo were hurt elsewhere.',
    )
  })

  it('is nothing without a selection', () => {
    expect(selectedPart(article, ' \n ')).toBeUndefined()
  })
})
