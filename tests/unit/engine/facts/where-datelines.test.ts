import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where: datelines', () => {
  const shown = (headline: string, paragraphs: string[]) =>
    summaryOf(headline, paragraphs).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))

  it('takes the town of a dateline with its state, also where a paper is called after it', () => {
    expect(
      shown('Woman finds a bill of two millions', [
        'OSTROW, Pa. — A Pennsylvania woman opened her bill and was stunned at the amount.',
        'The Ostrow Times-News reports that she called the firm at once.',
      ]),
    ).toEqual(['OSTROW, Pa.'])
  })

  it('takes no kicker for a town', () => {
    expect(
      shown('Woman finds a bill of two millions', ['WATCH — A woman opened her bill and was stunned at the amount.']),
    ).toEqual([])
  })
})
