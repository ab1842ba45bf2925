import { describe, expect, it } from 'vitest'
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

it('who may call something a name is not who is moved to say it', () => {
  const rule = 'The old rules give the chair of the council authority to call it a “special day of the river” in May.'
  expect(quotes(rule)).toHaveLength(1)
})

describe('is right about', () => {
  it.each([
    [
      'a country that “it” can mean as well as a council',
      [
        'The Harden Council met. But France boasted of its bridge. It said that the bridge was “the oldest of them all” now.',
      ],
      [],
    ],
    [
      'the body that “the source” stands in, whatever body was named since',
      [
        'A source in the Harden Ministry spoke of the flood. The Lorne Council met on Monday.',
        '“We opened both of the gates of the bridge,” the source said.',
      ],
      [['A source', 'Harden Ministry']],
    ],
    [
      'the body whose name has stood beside “the group”',
      [
        'The group, Harden Boats, was formed in spring by a group of fishers and told the town that it is “very sad” about the flood.',
        'The mayor met them. The group added that the bridge is “not safe for any of us” today.',
      ],
      [
        ['Harden Boats', undefined],
        ['Harden Boats', undefined],
      ],
    ],
    [
      'whom a group is of',
      [
        'In May, a group of old fishers from the town sent a letter to the council.',
        '“We hope that our boats can have a better dock,” the group said.',
      ],
      [['a group of old fishers', undefined]],
    ],
    [
      'a name behind quoted words that nobody knows, whose office has commas',
      ['“We opened both of the gates of the bridge,” Lee Ju-ho, the minister of education, science and trade, said.'],
      [['Lee Ju-ho', 'minister of education, science and trade']],
    ],
    [
      'the role of one of two',
      ['Both Mayor Tom Orr and engineer Ann Lee said that the bridge is “too old for trucks” in Harden.'],
      [['Ann Lee', 'engineer']],
    ],
    [
      'whoever speaks behind the source',
      [
        '“The plans of the town lack an end,” Ann Lee asserts.',
        'According to Ann Lee, mayor Tom Ray Orr (KC) once cautioned: “The bridge is old.”',
      ],
      [['Ann Lee', undefined]],
    ],
    [
      'words that are quoted twice, once under a pronoun',
      [
        '“If the town builds the wall by the river and the mill with its own money, there is a much better chance that nobody drowns,” Ann Lee said.',
        '“The flood took a wall,” said Tom Orr. “If the town builds the wall by the river and the mill with its own money, there is a much better chance that nobody drowns,” he went on.',
      ],
      [
        ['Ann Lee', undefined],
        ['Tom Orr', undefined],
      ],
    ],
    [
      'a representative, whose the statement is',
      [
        '“Mr. Orr was at the bridge in the night,” his representative Ann Lee said in an emailed statement.',
        'The statement said pictures show Orr and the builders had a “strong friendship” for years.',
      ],
      [
        ['Ann Lee', 'representative'],
        ['Ann Lee', 'representative'],
      ],
    ],
  ])('%s', (_, paragraphs, expected) => {
    const facts = reactionsTo('A levee broke in Harden on Monday.', ...paragraphs).filter(({ score }) => score >= 0.5)
    expect(facts.map(({ speaker, speakerRole }) => [speaker, speakerRole])).toEqual(expected)
  })
})
