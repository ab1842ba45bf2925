import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where: datelines', () => {
  const shown = (headline: string, paragraphs: string[]) =>
    summaryOf(headline, paragraphs).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))

  it('takes the town of a dateline with its state, also where a paper is called after it', () => {
    expect(
      shown('Library opens its doors again', [
        'OSTROW, Pa. — A library that had closed in the spring opened its doors to readers again.',
        'The Ostrow Herald writes that nobody had to pay for late books.',
      ]),
    ).toEqual(['OSTROW, Pa.'])
  })

  it('takes no kicker for a town', () => {
    expect(shown('Library opens its doors again', ['WATCH — A library opened its doors to readers again.'])).toEqual([])
  })
})
