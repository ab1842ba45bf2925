import { describe, expect, it } from 'vitest'
import { findDateline } from '../../../../lib/engine/text/dateline.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { processorTime } from '../../processor-time.ts'

function dateline(paragraph: string): [place: string, agency: string | undefined] | undefined {
  const text = `Two ferries collide near Lagos harbour\n\n${paragraph}`
  const article = articleFromText(text, {})
  const found = findDateline(article)
  const { text: whole } = article
  return (
    found && [
      whole.slice(found.place.start, found.place.end),
      found.agency && whole.slice(found.agency.start, found.agency.end),
    ]
  )
}

describe('datelines', () => {
  it.each([
    ['LAGOS (AP) — Two ferries collided on Monday.', ['LAGOS', 'AP']],
    ['LAGOS, Nigeria (AP) _ Two ferries collided.', ['LAGOS, Nigeria', 'AP']],
    ['LONDON, Nov 7 (Reuters) - Two ferries collided.', ['LONDON', 'Reuters']],
    ['LAGOS, Nigeria (Feb. 20, 2014) — Two ferries collided.', ['LAGOS, Nigeria', undefined]],
    ['NEW DELHI: Two ferries collided on Monday.', ['NEW DELHI', undefined]],
    ['LAGOS — Two ferries collided on Monday.', ['LAGOS', undefined]],
    ['The mayor — a former sailor — spoke first.', undefined],
    ['Two ferries (both old) - and a tug - sank.', undefined],
  ])('%s', (paragraph, expected) => {
    expect(dateline(paragraph)).toEqual(expected)
  })

  it('is looked for fast', () => {
    const milliseconds = processorTime(() => {
      dateline(`${'A '.repeat(100_000)}—`)
      dateline(`${"A'".repeat(100_000)}—`)
    })
    expect(milliseconds).toBeLessThan(1500)
  })
})
