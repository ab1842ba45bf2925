import { expect, it } from 'vitest'
import { quotes, reactionsTo } from './flood-reactions.ts'

it.each([
  [
    'whoever said something in it, and not whom they spoke of',
    [
      'Ann and Tom Lee were members of the church, said Rabbi Jon Blake in a statement posted on Monday.',
      '“This loss hits our town very hard,” the statement said.',
    ],
    'Jon Blake',
  ],
])('a statement speaks for %s', (_, paragraphs, speaker) => {
  expect(quotes(...paragraphs).map(([name]) => name)).toEqual([speaker])
})

it('whoever took a picture says nothing', () => {
  const said = quotes(
    '“The wall was old,” Tom Orr said.',
    'Orr went home.',
    'Max Finn',
    '“I knew that it would not hold,” he said.',
  )
  expect(said.map(([name]) => name)).toEqual(['Tom Orr', 'Tom Orr'])
})

it('a ministry has the country whose it is', () => {
  const [first] = reactionsTo('Norway’s Defense Ministry on Sunday confirmed the loss of the “old wall by the river”.')
  expect(first?.speaker).toBe('Norway’s Defense Ministry')
})

it.each([
  [
    'A woman who works at the center told Harden Radio',
    '“We had to come out,” a woman who works at the center told Harden Radio.',
    'a woman who works at the center',
  ],
])('the verb that reports is no part of the speaker: %s', (_, paragraph, speaker) => {
  expect(quotes(paragraph).map(([name]) => name)).toEqual([speaker])
})

it('one of several is told with the others', () => {
  const [first] = reactionsTo('“The book was a puzzle,” said Ann Lee, one of the editors at Kolmar Books.')
  expect(first?.speakerRole).toBe('one of the editors at Kolmar Books')
})

it('what somebody said at another time is no reaction', () => {
  const said = reactionsTo(
    'A levee broke on Monday.',
    'At the time, Ann Lee spoke of the work as a long road.',
    '“The wall is funny when nobody looks at it,” she said.',
  )
  expect(said.filter(({ score }) => score >= 0.5)).toEqual([])
})
