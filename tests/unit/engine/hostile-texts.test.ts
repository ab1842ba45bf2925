import { describe, expect, it } from 'vitest'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'
import { processorTime } from '../processor-time.ts'

const locale = { ...english, gazetteer }

/** Makes the engine take the text for an English report, so that no stage is left out. */
const LEDE =
  'Police said on Monday that two people were killed and four were injured in a fire in Leeds, and that a man had been arrested. '

function seconds(text: string): number {
  const article = articleFromText(LEDE.repeat(3) + text, { language: 'en', published: '2025-06-02' })
  return processorTime(() => void summarize(article, locale)) / 1000
}

describe('a hostile text takes time in proportion to its length', () => {
  it.each([
    ['brackets', '((((['],
    ['closing brackets', ')]})]}'],
    ['quotation marks', '"“‘\'``'],
    ['quotations', '“He said ‘no’ '],
    ['digits', '12 345 6789 '],
    ['one number', '1234567890'],
    ['capitals', 'ABCDEFG'],
    ['capitalized words', 'Abcd '],
    ['initials', 'A. B. '],
    ['dates', 'May 5, '],
    ['paragraphs', 'a\n\n'],
    ['casualties', 'killed two people and '],
    ['dashes', '— '],
    ['combining marks', 'e\u0301'],
  ])(
    '%s',
    (_name, unit) => {
      const textOf = (length: number) => unit.repeat(Math.ceil(length / unit.length))
      seconds(textOf(6_000))
      const short = seconds(textOf(10_000))
      const long = seconds(textOf(60_000))
      // Six times the text: quadratic work would take 36 times as long.
      expect(long).toBeLessThan(Math.max(0.4, short * 18))
    },
    60_000,
  )
})
