import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const texts = (...article: Parameters<typeof summaryOf>) => summaryOf(...article).what.map(({ text }) => text)

const HEAD = 'Ferry fire in Oslin hurts four people'
const LEDE = 'A fire on a ferry in Oslin hurt four people on Monday, the coast guard said.'

describe('lines that lean on the sentence before them', () => {
  it('shows one under the line it leans on, and not without it', () => {
    const admitted =
      'She was taken to the Oslin hospital on Monday, where surgeons treated burns on 30 percent of her skin.'
    const lines = (before: string) => texts(HEAD, [LEDE, before, admitted])
    const passenger = 'A woman of 34 jumped from the deck into the water of the harbour.'
    expect(lines(passenger).map((line) => line.split(' ')[0])).toEqual(['Ferry', 'A', 'She'])
    expect(lines('See page 4 for more.').join()).not.toContain('surgeons')
  })

  it('leaves out a pronoun that may mean either of two whom the line above tells of', () => {
    const lines = texts(HEAD, [
      LEDE,
      'Ada Lind, 34, jumped into the harbour with Eva Marrow, 30, and both had burns.',
      'She was taken to the Oslin hospital on Monday, where surgeons treated burns on 30 percent of her skin.',
    ])
    expect(lines.join()).toContain('Eva Marrow')
    expect(lines.join()).not.toContain('surgeons')
  })

  it.each([
    ['a body by its noun', 'Norda Lines ran the ferry.', 'The company said 30 cars had burned on the lower deck.'],
    [
      'what the line above tells',
      'Divers found 40 barrels of oil on Monday.',
      'Those include 12 that had burned through.',
    ],
    [
      'where the line above is',
      'Police searched a pier in Marrow on Monday.',
      'There they found a burned car with 12 barrels of oil.',
    ],
  ])('shows right under the line above one that opens with %s', (_, above, line) => {
    const lines = (...paragraphs: string[]) => texts(HEAD, [LEDE, ...paragraphs]).join(' | ')
    expect(lines(above, line)).toContain(line.slice(0, -1))
    expect(lines('See page 4 for more.', line)).not.toContain(line.slice(0, -1))
  })

  it('prefers what needs no other line to what takes a thing as known', () => {
    const towns = 'Tarn Mell Harden Lorne Norrey Kelby Aldham Wick Rudge Orley Sandon'.split(' ')
    const things = 'bridges barns mills cars farms shops roads boats tents walls roofs'.split(' ')
    const filler = towns.map(
      (town, i) => `Smoke also reached ${town} and darkened ${i + 12} ${things[i]} there on Monday.`,
    )
    const lines = (place: string) =>
      texts(HEAD, [
        LEDE,
        ...filler.slice(0, 5),
        'See page 4 for more.',
        `Divers found 40 barrels of oil at ${place} on Monday.`,
        ...filler.slice(5),
      ]).join(' | ')
    expect(lines('a pier near Marrow')).toContain('40 barrels')
    expect(lines('that additional pier')).not.toContain('40 barrels')
  })
})
