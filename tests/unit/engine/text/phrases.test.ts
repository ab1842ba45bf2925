import { describe, expect, it } from 'vitest'
import { readText } from '../../../../lib/engine/text/layer.ts'
import { findClauses, findNounPhrases } from '../../../../lib/engine/text/phrases.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { processorTime } from '../../processor-time.ts'
import { noGazetteer } from '../no-gazetteer.ts'

function clauses(text: string): string[] {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const
  const article = { url: '', title: '', language: 'en', text, blocks, completeness: 'full' } as const
  const layer = readText(article, { ...english, gazetteer: noGazetteer }, () => {})
  return layer.sentences.flatMap((sentence) => {
    const phrases = findNounPhrases(layer, sentence, new Map())
    return findClauses(layer, sentence, phrases).map(({ subject, verb, passive, object }) => {
      const words = (span: { start: number; end: number } | undefined) =>
        span ? text.slice(span.start, span.end) : '-'
      return `${words(subject)} | ${passive ? 'be ' : ''}${layer.tokens[verb]?.text} | ${words(object)}`
    })
  })
}

describe('clauses', () => {
  it('gives each verb its subject and object', () => {
    expect(clauses('Two gunmen attacked a police station in the city.')).toEqual([
      'Two gunmen | attacked | a police station',
    ])
  })

  it('looks through a parenthesis between subject and verb', () => {
    expect(clauses('A tram - whose driver was later arrested - derailed.')).toEqual([
      'whose driver | be arrested | -',
      'A tram | derailed | -',
    ])
    expect(clauses('The father, from a suburb of Marrow, thanked the crew.')).toEqual([
      'The father | thanked | the crew',
    ])
  })

  it('keeps the subject over coordinated verbs and joins coordinated subjects', () => {
    expect(clauses('The mayor resigned and left the town.')).toEqual([
      'The mayor | resigned | -',
      'The mayor | left | the town',
    ])
    expect(clauses('Dorn and Velka meet in the palace.')).toEqual(['Dorn and Velka | meet | -'])
  })

  it('gives a relative clause the noun before it', () => {
    expect(clauses('Police named the victims of a crash that killed seven people.')).toContain(
      'a crash | killed | seven people',
    )
  })

  it('stays linear on a sentence without an end', () => {
    const text = 'The miner and the driver '.repeat(4000)
    const milliseconds = processorTime(() => {
      clauses(text)
    })
    expect(milliseconds).toBeLessThan(3000)
  })
})
