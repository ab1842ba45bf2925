import { describe, expect, it } from 'vitest'
import { isCapitalLetter, startsWithCapital, startsWithSmall } from '../../../../lib/engine/text/letters.ts'

describe('what a text begins with', () => {
  it.each(['Ada', 'Éva', 'Šid', 'Ω'])('a capital letter: %s', (text) => {
    expect([startsWithCapital(text), startsWithSmall(text)]).toEqual([true, false])
  })
  it.each(['ada', 'éva', 'šid', 'ß'])('a small letter: %s', (text) => {
    expect([startsWithCapital(text), startsWithSmall(text)]).toEqual([false, true])
  })
  it.each(['', '3rd', '“Ada', ' a', '水'])('neither: %s', (text) => {
    expect([startsWithCapital(text), startsWithSmall(text)]).toEqual([false, false])
  })
  it('is all of it in an initial', () => {
    expect(['Q', 'É', 'q', 'QA', ''].map(isCapitalLetter)).toEqual([true, true, false, false, false])
  })
})
