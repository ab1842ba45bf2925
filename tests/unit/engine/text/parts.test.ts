import { describe, expect, it } from 'vitest'
import { indexParts, tagParts } from '../../../../lib/engine/text/parts.ts'
import { splitSentences } from '../../../../lib/engine/text/sentences.ts'
import { english } from '../../../../lib/locales/en/index.ts'

const index = indexParts(english.parts)

function tagged(text: string): string {
  const { tokens, sentences } = splitSentences(
    text,
    [{ kind: 'paragraph', start: 0, end: text.length }],
    english.sentences,
  )
  const tags = tagParts(tokens, sentences, index)
  return tokens.map((token, i) => `${token.text}/${tags[i]}`).join(' ')
}

describe('parts of speech', () => {
  it('tells a verb from a noun by what stands around it', () => {
    expect(tagged('The attack was short.')).toContain('attack/NN')
    expect(tagged('Rebels attack the depot.')).toContain('attack/VB')
    expect(tagged('The tram overturns at a bend.')).toContain('overturns/VBZ')
  })

  it('takes a plural noun for people behind a name for a noun', () => {
    expect(tagged('Rebels killed 12 Harden civilians in the old town.')).toContain('civilians/NNS')
    expect(tagged('The jury convicts of theft a former teacher.')).not.toContain('convicts/NNS')
    expect(tagged('The Harden militants of the north fled.')).toContain('militants/NNS')
  })

  it('tells a participle from a past tense', () => {
    expect(tagged('Three men were badly injured.')).toContain('injured/VBN')
    expect(tagged('The man killed in the blast was a driver.')).toContain('killed/VBN')
    expect(tagged('The gunman killed two guards.')).toContain('killed/VBD')
  })

  it('takes a capital in a headline in title case for no sign of a name', () => {
    expect(tagged('Miners Strike After Pay Talks Collapse')).toContain('After/IN')
    expect(tagged('Miners Strike After Pay Talks Collapse')).not.toContain('Talks/NNP')
  })

  it('knows auxiliaries, possessives and contractions', () => {
    expect(tagged("Oslin's mayor hasn't resigned.")).toBe("Oslin/NNP 's/POS mayor/NN has/VBZ n't/RB resigned/VBN ./.")
  })
})
