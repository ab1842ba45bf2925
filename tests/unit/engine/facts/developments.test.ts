import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const texts = (...article: Parameters<typeof summaryOf>) => summaryOf(...article).what.map(({ text }) => text)

describe('developments', () => {
  it('shows more of a long article, and never more than eight developments', () => {
    const towns =
      'Tarn Mell Harden Lorne Norrey Kelby Aldham Wick Rudge Orley Sandon Thorpe Marling Dunmere Hexley Brack Colby Fenn'
    const nouns =
      'bridges schools barns mills cars farms shops roads boats tents walls roofs pumps fences sheds ovens cranes wells'
    const things = nouns.split(' ')
    const { what } = summaryOf('Flood hits Oslin valley', [
      'A flood hit the Oslin valley on Monday and killed four people, the police said.',
      ...towns
        .split(' ')
        .map((town, i) => `The water also reached ${town} and destroyed ${i + 12} ${things[i]} there on Monday.`),
    ])
    expect(what.length).toBeGreaterThan(7)
    expect(what.length).toBeLessThanOrEqual(9)
  })

  it('names who goes on speaking, and nobody where two spoke', () => {
    const lines = (second: string) =>
      texts('Boy shot at sleepover in Oslin', [
        'A boy of 16 was shot at a sleepover in Oslin on Monday, his family said.',
        second,
        'He says the gun stood unlocked in a cupboard of the house in Oslin.',
      ]).join(' | ')
    expect(lines('Tom Alder says his son, 16-year-old Ben, was shot by a friend.')).toContain(
      '[Tom Alder] says the gun',
    )
    expect(lines('Tom Alder says his son was shot; Dan Meeker says so too.')).not.toContain('says the gun')
  })

  it('gives a monitor for "it" that goes on reporting, but no people for "it" under a conjunction', () => {
    const [first, second] = [
      'The Lorne-based monitor said',
      'The barrels were kept in Oslin until it went missing, officials said.',
    ]
    const lines = texts('Raids hit Oslin', [
      'Raids hit the town of Oslin on Monday and killed two people.',
      `${first} the raids struck a school.`,
      'It also said a raid on Tarn killed nine people on Monday.',
      second,
    ])
    expect(lines).toContain('[The Lorne-based monitor] also said a raid on Tarn killed nine people on Monday')
    expect(lines.join()).not.toContain('[officials]')
  })

  it('tells what has become of suspects and inquiries, however short', () => {
    const lines = texts('Two shot outside Oslin club', [
      'Two men were shot outside a club in Oslin on Saturday, police said.',
      'The shooting is being investigated as a homicide.',
      'No arrests have been made.',
      'A driver who stood nearby was released on bail on Sunday.',
    ])
    expect(lines).toContain('The shooting is being investigated as a homicide')
    expect(lines).toContain('No arrests have been made')
    expect(lines).toContain('A driver who stood nearby was released on bail on Sunday')
  })
})
