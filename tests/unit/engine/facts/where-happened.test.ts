import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where it happened, told apart from where it was written', () => {
  it('does not take the town of a dateline for it that lies outside of the region where it happened', () => {
    const { where } = summaryOf('Bus crash hurts ten', [
      'TURIN, Italy (AP) — A bus crashed into an orchard in Sicily, Italy, on Sunday and hurt ten pilgrims.',
      'Singers from two choirs were on board, and farmers led them to the road on Monday morning.',
      'A worn tyre may be to blame.',
      'It had set out from Turin, and a second bus came back to Turin.',
    ])
    expect(where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : [])).join()).not.toMatch(/Turin/i)
    expect(where[0]?.text).toContain('Sicily')
  })

  it('takes the place of which a later sentence says that it happened there', () => {
    const texts = (sentence: string) =>
      summaryOf('Man shot inside restaurant in Leeds', [
        'A man was shot inside a restaurant in Leeds on Monday, police said.',
        'Neighbors heard half a dozen gunshots and saw two men who ran away.',
        'Several streets were shut for hours.',
        sentence,
      ]).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))
    expect(texts('The shooting occurred at Olmet Corner on Harlow Street.').join()).toContain('Olmet Corner')
    expect(texts('Neighbors had met for lunch at Olmet Corner on Harlow Street.').join()).not.toContain('Olmet')
    expect(texts('The raids, which occurred at Olmet Corner on Harlow Street, are an old tale.').join()).not.toContain(
      'Olmet',
    )
  })

  it('is no adjective of whose home it tells', () => {
    const { where } = summaryOf('Clerks complain about bonus cuts', [
      'Letters from unhappy clerks at large Seattle-based companies such as Alvex and Brandt were read out on Monday.',
    ])
    expect(where.map(({ text }) => text).join()).not.toContain('Seattle-based')
  })
})
