import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where it happened, told apart from where it was written', () => {
  it('does not take the town of a dateline for it that lies outside of the region where it happened', () => {
    const { where } = summaryOf('Plane crash kills ten', [
      'SAN JOSE, Costa Rica (AP) — A plane crashed in woods in Guanacaste, Costa Rica, on Sunday and killed ten people.',
      'Families from two countries were on board, and rescuers carried the bodies down on Monday morning.',
      'Strong winds may be to blame.',
      'It had set out from San Jose, and others of its kind arrived safely in San Jose.',
    ])
    expect(where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : [])).join()).not.toMatch(/San Jose/i)
    expect(where[0]?.text).toContain('Guanacaste')
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
  })

  it('is no adjective of whose home it tells', () => {
    const { where } = summaryOf('Clerks complain about bonus cuts', [
      'Letters from unhappy clerks at large Seattle-based companies such as Alvex and Brandt were read out on Monday.',
    ])
    expect(where.map(({ text }) => text).join()).not.toContain('Seattle-based')
  })
})
