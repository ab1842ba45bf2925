import { expect, it } from 'vitest'
import { quotes, reactionsTo } from './flood-reactions.ts'

const shown = (...paragraphs: string[]) =>
  reactionsTo('A levee broke in Harden on Monday.', ...paragraphs)
    .filter(({ score }) => score >= 0.5)
    .map(({ speaker }) => speaker)

it.each([
  [
    'the one whose name closes a clause with commas of its own',
    [
      'While Tom Ode is keen to call the levee a success, he is unlikely to end the work, said Karl Lund, an engineer at Kolmar Films, which built it.',
      '“I am still very doubtful about the wall,” he said.',
    ],
    'Karl Lund',
  ],
  [
    'somebody called like a verb',
    ['“We were by the river,” said Will Strand, a baker who has a shop there. “It was quiet, and then it was loud.”'],
    'Strand',
  ],
  [
    'the office of somebody, and no other office',
    ['They met in the Harden Office.', 'The office of Mayor Ann Lee said the wall was “old and full of holes”.'],
    'The office of Mayor Ann Lee',
  ],
])('speaks: %s', (_, paragraphs, speaker) => {
  const said = quotes(...paragraphs)
  expect(said.length).toBeGreaterThan(0)
  for (const [name] of said) expect(name).toContain(speaker)
})

it.each([
  [
    'a group by a clause about it',
    'The wall held, said Ann Lee, who heads Harden Rescue, a group that has applauded some of the new dam plans.',
  ],
  ['those who only tell which one', 'They were held by a newer faction that has been endorsed by the Islamic State.'],
  [
    'authorities by what they often did',
    'And the Venezuelan authorities - which have often condemned the US dam - would have to agree.',
  ],
  [
    'a town',
    'The driver in a similar case in the city of in Freiburg, identified only as Karl L., admitted to a court that he lied about it.',
  ],
  ['a noun without its article', 'The “wall” movement claimed that the dam was “old and full of holes”.'],
  ['a video by its length', '2:07 Mother of driver tells us: “I know you are going to come out of this.”'],
])('is no shown speaker: %s', (_, paragraph) => {
  expect(shown(paragraph)).toEqual([])
})

it('nobody is accused by being the object of the verb', () => {
  const [first] = reactionsTo(
    'Ann Lee repeatedly accused Orlan of lies.',
    'Orlan said: “The wall held all night long.”',
  ).filter(({ speaker }) => speaker === 'Orlan')
  expect(first?.speakerRole).toBeUndefined()
})

it('whom a colon announces has not said the words before a full stop', () => {
  const before = 'Tom Orr wrote: “It was wrong. “You buy a boat and it looks like half of it.”'
  expect(quotes(`${before} Ann Lee added: “It looks dreadful in the water.”`)).toEqual([
    ['Tom Orr', 'It was wrong. You buy a boat and it looks like half of it.'],
    ['Ann Lee', 'It looks dreadful in the water.'],
  ])
})

it('“also” tells that whoever spoke last goes on', () => {
  const words = 'I never thought that it would be the last time I saw the bridge.'
  const spoke = 'The singer called the flood a shame, writing that she “can not believe it” in Harden.'
  const died = 'Robin Orr died in it on Monday, while the singer was away.'
  expect(quotes(spoke, `${died} She also wrote, “${words}”`)).toContainEqual(['The singer', words])
  expect(quotes(spoke, `${died} She wrote, “${words}”`)).not.toContainEqual(['The singer', words])
})
