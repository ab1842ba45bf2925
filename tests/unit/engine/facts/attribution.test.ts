import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { attributionOf } from '../../../../lib/engine/facts/attribution.ts'
import type { Attribution } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const locale = { ...english, gazetteer }

/** Who says that seven guards were hurt. */
function saidBy(sentence: string): Attribution | undefined {
  const document = analyze(
    articleFromText(`Ferry sinks off Harden\n\n${sentence}`, { published: '2024-05-15' }),
    locale,
  )
  const quantity = document.quantities.find(({ count }) => count.text.includes('seven'))
  if (!quantity) throw new Error(`No quantity in: ${sentence}`)
  return attributionOf(document, quantity)
}

describe('who says it', () => {
  it.each([
    ['Police said seven guards were hurt.', { source: 'Police' }],
    ['In all, seven guards were hurt, police said.', { source: 'police' }],
    ['In all, seven guards were hurt, according to the harbour office.', { source: 'the harbour office' }],
    ['According to two harbour officials, seven guards were hurt.', { source: 'two harbour officials' }],
    [
      'According to two harbour officials, as reported by AP, seven guards were hurt.',
      { source: 'two harbour officials', via: 'AP' },
    ],
    [
      'A spokesman for the port told Reuters that seven guards were hurt.',
      { source: 'A spokesman for the port', via: 'Reuters' },
    ],
    ['AP said seven guards were hurt, citing a security official.', { source: 'a security official', via: 'AP' }],
  ])('%s', (sentence, expected) => {
    expect(saidBy(sentence)).toEqual(expected)
  })

  it('is nobody where the text speaks for itself', () => {
    expect(saidBy('The ferry sank and seven guards were hurt.')).toBeUndefined()
  })

  it('keeps the words of doubt', () => {
    expect(saidBy('The blast reportedly hurt seven guards.')).toMatchObject({ hedge: 'reportedly' })
  })
})
