import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const LEDE = 'Two people were killed on Monday when a mill burned down in Oslin, police said.'
const background = (sentence: string) =>
  summaryOf('Two killed in mill fire in Oslin', [LEDE, 'The mill made paper for the town.', sentence]).background.map(
    ({ text }) => text,
  )

describe('background', () => {
  it('looks back over weeks and years', () => {
    expect(background('Mills in Oslin have burned down in four fires over the past year.')).toHaveLength(1)
  })

  it('begins behind the mark that closes the words before it', () => {
    const text =
      'Lind says "the mill has nothing to do with the \'Ferry.\' " The mill of Oslin has made its paper since 1908.'
    expect(background(text).join()).not.toMatch(/^"/)
    expect(background(text)).toHaveLength(1)
  })

  it('names whom a pronoun or a surname means, in a sentence about them', () => {
    const texts = (...sentences: string[]) =>
      summaryOf('Two killed in mill fire in Oslin', [LEDE, ...sentences]).background.map(({ text }) => text)
    const named = 'Ada Lind owns the mill with two of her sisters and a bank.'
    expect(texts(named, 'She bought the mill of Oslin in 1999 after a long dispute.')).toEqual([
      '[Ada Lind] bought the mill of Oslin in 1999 after a long dispute',
    ])
    expect(texts(named, 'In 2012 she was given a prize for the mill and met its founder, Tom Alder.')).toEqual([
      'In 2012 [Ada Lind] was given a prize for the mill and met its founder, Tom Alder',
    ])
    const aside = 'For example, Ada Lind owned it.'
    expect(texts(aside, 'Lind bought the mill of Oslin in 1999 after a long dispute.')).toEqual([
      '[Ada Lind] bought the mill of Oslin in 1999 after a long dispute',
    ])
    expect(texts('The town has 900 people.', 'They followed a long row of owners of the mill.')).toEqual([])
  })

  it.each([
    [
      'the year of a name',
      'Ada Lind opposes the Mills and Ferries Bill, 2003, that the council of Oslin wants to pass.',
    ],
    [
      'a picture of another time',
      'A balloon blasts off from a launch pad near the mills of Oslin on Friday, Feb. 12, 1999, carrying a small flag.',
    ],
    ['what grows or swells today', 'The mill of Oslin closed its doors to the public amid a wave of rising prices.'],
    ['of the last hours', 'Crews flew 39 flights over Oslin over the past 24 hours to put out the fire in the mill.'],
    ['that only tells which one is meant', "Police said they looked for people linked to last month's fire in a mill."],
    [
      'told before its context',
      'The death of a third worker was confirmed in a statement this morning and comes a day after the fire in the mill.',
    ],
    [
      'told before what a relative clause adds to it',
      'Ann Lee scored for the mill of Oslin, which was looking for its first win since December 2018.',
    ],
    [
      'that a dash hangs onto the news',
      'The price of paper from the mill fell to 40 crowns – the lowest level since March 2009.',
    ],
    ['of these days about earlier ones', 'On Sunday police searched the mill that a clan had bought in March 2009.'],
    ['of somebody’s life', 'Lind graduated from the college of Oslin and played for the mill before joining the team.'],
    [
      'that somebody expects now',
      'Lind insisted she would follow the lead of the owner of the mill in 1999 and hand over her keys.',
    ],
    [
      'done at a place that a date only tells apart',
      'Lind scored twice for Oslin at the old ground of the mill where the team had lost in March 2009.',
    ],
    ['of a year that only names something', "The mill of Oslin was sold to the winner of last year's fair."],
    ['that goes on with an earlier event', 'That came two years after a mill of Oslin was sold to a bank.'],
    ['of a place that only the text before tells', 'There, two years ago, a mill burned down and killed 14 people.'],
    ['that has a first time', 'For the first time this year, the mill of Oslin and the town have a fair.'],
    ['to be seen in a picture', 'A crew walks along the mill of Oslin on June 3, 2009 with lamps.'],
    [
      'of somebody unnamed behind a joining word',
      'But he insisted he would follow the rules for mills of his predecessor in 2008 and rebuild the mill.',
    ],
  ])('is nothing %s', (_, sentence) => {
    expect(background(sentence)).toEqual([])
  })
})
