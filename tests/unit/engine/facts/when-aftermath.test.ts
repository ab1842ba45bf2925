import { describe, expect, it } from 'vitest'
import { SHOWN_FROM } from '../../../../lib/engine/shown.ts'
import { whenFacts } from './when-facts.ts'

/** 18 March 2021 was a Thursday. */
const when = (title: string, paragraphs: readonly string[], published = '2021-03-18') =>
  whenFacts(title, paragraphs, published)

describe('the day of what follows a deed', () => {
  it('yields to the day of the deed', () => {
    const facts = when('Tram crash at Osterby kills four', [
      'The tram which crashed at Osterby, killing four people, was removed from the scene this morning.',
      'It came off the rails in the tunnel and crashed on Monday, the operator said.',
    ])
    expect(facts[0]).toMatchObject({ text: 'Monday', start: '2021-03-15' })
  })

  it('is the day of the event where the headline tells it', () => {
    const facts = when('Man charged with murder in Velmar', [
      'A Velmar man was charged on Wednesday with the murder of his neighbour.',
    ])
    expect(facts[0]).toMatchObject({ text: 'Wednesday', start: '2021-03-17' })
  })

  it('is told without its hour', () => {
    const [fact] = when('Four shot dead in Velmar', [
      'A Velmar man was charged Thursday afternoon with killing four people earlier in the day.',
      'The man was arrested Thursday, the prosecutor said.',
    ])
    expect(fact?.text).toBe('Thursday')
  })

  it('takes no hour from a call of another day', () => {
    const [fact] = when('Two dispatchers suspended after shooting in Velmar', [
      'Two dispatchers were punished for failing to send police to a house in Velmar, its mayor said Tuesday.',
      'The first call was made at 4:20 a.m. and nobody was sent to the house.',
    ])
    expect(fact?.text).not.toContain('4:20')
  })
})

describe('the day of a deed', () => {
  it('is the possessive of its noun, not the evening of a vigil', () => {
    const facts = when('Three men killed at party in Velmar', [
      'On Tuesday night, about 100 people gathered at the house in Velmar where three men were killed at a party.',
      "Before Monday's shooting, some 500 people had come to the party.",
      'The three men were killed around 10:30 p.m. Monday.',
    ])
    expect(facts[0]).toMatchObject({ start: '2021-03-15T22:30' })
  })

  it('is not the day on which somebody announced it', () => {
    const facts = when('Brigade kills six fighters near Velmar', [
      'The brigade announced on Monday that it had killed six fighters near Velmar.',
      'The six fighters were killed on Saturday when the brigade attacked a village near Velmar.',
    ])
    expect(facts[0]).toMatchObject({ text: 'Saturday' })
  })

  it('is not the day on which somebody claimed it, condemned it or raised its toll', () => {
    for (const spoken of [
      'A splinter group on Tuesday claimed responsibility for a bombing in which 30 people were killed near Velmar.',
      'The bombing near Velmar that killed 30 people was condemned by the assembly on Tuesday.',
      'Doctors on Tuesday raised the death toll of a bombing near Velmar to 30.',
    ]) {
      const facts = when('Bombing near Velmar kills 30 people', [
        spoken,
        'The bombing on Sunday night struck a bus station near Velmar.',
      ])
      expect(facts[0]).toMatchObject({ text: 'Sunday night' })
    }
  })

  it('is not the day that only tells a party apart', () => {
    const facts = when(
      'Student dies after shooting in Velmar',
      [
        'Some 60 people went to the New Year’s Eve party that the student had been to before the shooting in Velmar.',
        'She was hit in the head in her car in Velmar.',
      ],
      '2021-01-01',
    )
    expect(facts.filter(({ score }) => score >= SHOWN_FROM).map(({ text }) => text)).not.toContain('New Year’s Eve')
  })

  it('stands for the month or the weekend in which it lies', () => {
    const facts = when('Book fair draws 900 readers to Velmar', [
      'Some 900 readers came to the book fair in Velmar at the weekend.',
      'The book fair took place in Velmar town hall on Saturday, March 13.',
    ])
    expect(facts.map(({ text }) => text)).toEqual(['Saturday, March 13'])
  })
})
