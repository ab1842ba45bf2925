import { describe, expect, it } from 'vitest'
import { commonWordTest } from '../../../lib/engine/mentions/common-words.ts'
import words from '../../../lib/locales/en/data/words.json' with { type: 'json' }
import { endings } from '../../../lib/locales/en/endings.ts'
import { makeWords } from '../../../scripts/words.ts'

describe('the common words of English', () => {
  it('are what the generator makes', () => {
    expect(words).toBe(makeWords())
  })

  it('know their forms', () => {
    const isCommon = commonWordTest(words, endings)
    for (const word of ['market', 'markets', 'studies', 'stopped', 'making', 'quickly', 'founder'])
      expect(isCommon(word)).toBe(true)
    for (const word of ['baghdad', 'kadhimi', 'obama', 'unami', 'carder', 'parker', 'harper'])
      expect(isCommon(word)).toBe(false)
  })
})
