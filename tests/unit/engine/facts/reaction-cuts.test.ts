import { describe, expect, it } from 'vitest'
import { reactionsTo } from './flood-reactions.ts'

const shown = (...paragraphs: string[]) =>
  reactionsTo('A levee broke in Harden on Monday.', ...paragraphs).filter(({ score }) => score >= 0.5)

describe('what is shown of somebody’s words', () => {
  it('whom they warned, and not what else they did', () => {
    const [fact] = shown(
      'Mayor Ann Lee warned residents to stay indoors and canceled all further scheduled fairs in the town.',
    )
    expect(fact?.text).toBe('warned residents to stay indoors')
  })

  it('ends at two single marks where a double one opened', () => {
    const [fact] = shown(
      'Mayor Ann Lee issued a statement warning that “people are entitled to a wall and to a bridge in the months after a flood.’’ However, she pointed out that it has “no role in building walls.’’',
    )
    expect(fact?.text).not.toContain('However')
  })

  it.each([
    [
      'half a sentence with “while”',
      'Ann Lee, an engineer, said that while the wall this year has been “dreadful,” the town nonetheless is safe as a “classic dam town.”',
      'dreadful',
    ],
    [
      'what was said earlier in the month',
      'Earlier this month Tom Orr warned the river would “be met with fire and fury like the town has never seen” if it rose.',
      'fury',
    ],
    ['that somebody knows nothing', '“I don’t know what happened,” said Ann Lee, who lives by the river.', 'know'],
    [
      'the first half of a paragraph in single marks',
      '‘Not long ago, the Lorning Hills’ Orr Council revealed a wish to build a wall.\n\n‘Our town also announced a series of new plans,’ said Ann Lee.',
      'Not long ago',
    ],
  ])('not %s', (_, paragraph, words) => {
    for (const { text } of shown(...paragraph.split('\n\n'))) expect(text).not.toContain(words)
  })

  it('no goodbye of a host, and nothing that nobody caught', () => {
    const said = shown(
      'ANN LEE: The flood took the bridge and half of the mill in one night.',
      'TOM ORR: Well, like all of the town (inaudible) you know, we have been by the river for years.',
      'ANN LEE: There were people in the mill when the river came.',
      'TOM ORR: And now the town must build a wall that is higher than this one.',
      'ANN LEE: I am afraid that we have to leave it there. Tom Orr of Harden Rescue, thank you.',
    )
    expect(said.map(({ text }) => text).join(' ')).not.toMatch(/inaudible|leave it there/)
  })
})

it('no clause about what somebody has said is part of who they are', () => {
  const [fact] = shown(
    'Orr was questioned by investigators who have said the truck was going “much” faster than it may.',
  )
  expect(fact?.speaker).toBe('investigators')
})

it('no outlet whose credit has run into a role is part of it', () => {
  const [fact] = shown(
    'BBC News Japanese Prime Minister Kenji Lorring called on other countries to do more to build walls by the river.',
  )
  expect(fact?.speakerRole).toBe('Japanese Prime Minister')
})

it('“the crime” of “the crime numbers” is no noun that a name stands for', () => {
  const [fact] = shown(
    'Violent Crime was the name of a program.',
    'Mayor Ann Lee warned everyone that the crime numbers will not be lower in a year.',
  )
  expect(fact?.text).not.toContain('[')
})
