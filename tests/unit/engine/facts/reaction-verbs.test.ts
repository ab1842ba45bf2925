import { describe, expect, it } from 'vitest'
import { reactionsTo } from './flood-reactions.ts'

/** The shown statements of an article about a flood, each with its stance. */
const shown = (...paragraphs: string[]) =>
  reactionsTo('A flood destroyed the old bridge in Harden on Monday.', ...paragraphs)
    .filter(({ score }) => score >= 0.5)
    .map(({ stance, text }) => [stance, text])

describe('a lament', () => {
  it('blames nobody', () => {
    expect(shown('“I never thought it could break in a single night,” lamented Mayor Ann Lee.')[0]?.[0]).toBe('says')
  })
})

describe('a refusal', () => {
  it.each([
    [
      'of an offer is no denial',
      'Ann Lee rejected the offer of the builders to close the mill.',
      [['says', 'rejected the offer of the builders to close the mill']],
    ],
    [
      'of what somebody asserts is one',
      'Ann Lee rejected the claim of the builders on the old mill.',
      [['denies', 'rejected the claim of the builders on the old mill']],
    ],
    [
      'keeps its verb before a thing that a participle tells of',
      'Ann Lee rejected all excuses used to justify the closing of the bridge.',
      [['says', 'rejected all excuses used to justify the closing of the bridge']],
    ],
    [
      'keeps its verb before words in marks',
      'The Harden Council dismissed the claims as “a row of tales” aimed at Orr ahead of the vote.',
      [['denies', 'dismissed the claims as “a row of tales” aimed at Orr ahead of the vote']],
    ],
    [
      'keeps its verb before a clause',
      'Ann Lee denied that anybody had been on the old bridge.',
      [['denies', 'denied that anybody had been on the old bridge']],
    ],
    ['of nothing is none', 'Ann Lee denied earlier in the day in Harden.', []],
    ['of bail is a ruling', 'The Harden Council denied bail for Tom Orr, who had opened the old gate.', []],
  ])('%s', (_, paragraph, expected) => {
    expect(shown(paragraph)).toEqual(expected)
  })
})

describe('the words of a statement', () => {
  it.each([
    [
      'keep a verb whose object a participle tells of',
      'Ann Lee suggested a plan of “open roads” for the new council led by Tom Orr.',
      'suggested a plan of “open roads” for the new council led by Tom Orr',
    ],
    [
      'begin behind whoever is warned',
      'Ann Lee warned the people of Harden that the bridge was “about to fall” into the river.',
      'the bridge was “about to fall” into the river',
    ],
    [
      'begin behind the outlet that is told them',
      'Ann Lee told Rivers, “people who cross it in the night [must] look out for the water.”',
      '“people who cross it in the night [must] look out for the water.”',
    ],
    [
      'begin behind a label',
      'Translation: The boat will end up in a dock near the town that takes it “near Lorne,” said Ann Lee, a sailor.',
      'The boat will end up in a dock near the town that takes it “near Lorne”',
    ],
    [
      'hold no number and no tags of a post',
      'Ann Lee wrote: “1/2 Today we moved all of the people of the town. #floods #harden”',
      'Today we moved all of the people of the town.',
    ],
    [
      'are one where two names with the same end have said them',
      'Mayor Ann Lee urged the people of Harden to limit travel during severe floods. MEC A. Lee urged the people of Harden to limit travel during severe floods.',
      'urged the people of Harden to limit travel during severe floods',
    ],
    [
      'do not end inside the marks of others',
      'Ann Lee condemned the “too slow” repairs, while Tom Orr wore a shirt with “Bridge, Now” written on it.',
      'condemned the “too slow” repairs, while Tom Orr wore a shirt with “Bridge, Now” written on it',
    ],
  ])('%s', (_, paragraph, text) => {
    expect(shown(paragraph).map(([, words]) => words)).toEqual([text])
  })

  it.each([
    'As Ann Lee went on about “how the bridge is rigged,” and “the wounded town of the builders,” the hall was still.',
    'Ann Lee called an emergency meeting of the council, at which both said they could “not accept” the flood.',
    'That, combined with a lack of rain and “the idea of spending a life in the town were likely factors,” officials in Harden said.',
    'The last thing Ann Lee said, before sprinting away, her face in the rain, was “Old bridge of my selfies!”',
    'Ann Lee asked the crowd to welcome the old governor of the town — “my new best friend.”',
    'The Lorne Council led the owner of the mill to leave and the mayor of Harden to announce: “I have no boat to lend.”',
    'Some boats left the town, and in 2019, the mayor Ann Lee announced that one boat with a net had been found.',
  ])('are no words of the day: %s', (paragraph) => {
    expect(shown(paragraph)).toEqual([])
  })

  it('mourn nobody where somebody is only saddened by what others say', () => {
    const say = (words: string) => shown(`Ann Lee wrote: “${words}”`)[0]?.[0]
    expect(say('There was no water at the bridge and we are saddened as to why they say so.')).toBe('says')
    expect(say('We are saddened to hear of those who were on the bridge last night.')).toBe('mourns')
  })
})
