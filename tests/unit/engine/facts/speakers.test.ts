import { expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'
import { quotes } from './flood-reactions.ts'

it.each([
  [
    'two by their surnames',
    ['Sarah Orr and Ann Lee fled. Sarah Orr wept.', 'Lee and Orr said: “We are sorry for this.”'],
    'Lee and Orr',
  ],
  [
    'a company by the kind that its name tells',
    ['Kolmar Films met Lund Records. Lund Records is late.', '“We are sorry for this,” the film company said.'],
    'Kolmar Films',
  ],
  [
    'the maker of a statement that goes on, whoever it spoke of',
    [
      'Kolmar Films issued a statement. The statement claimed that Lund Records had “agreed to it on Monday”.',
      '“We are sorry for this,” the statement continued.',
    ],
    'Kolmar Films',
  ],
  [
    'who sent a letter, not the one spoken of since',
    [
      'Kolmar Films sent a letter to the mayor. The letter came a week after the fire.',
      'In March Lund Records closed a studio.',
      '“We are sorry for this,” the letter stated.',
    ],
    'Kolmar Films',
  ],
  [
    'nobody but the statement, where only nameless people made it',
    [
      'The statement released by nine groups came at noon. Lund Records closed a studio.',
      '“We are sorry for this,” the statement said.',
    ],
    'the statement',
  ],
  [
    'the name behind a clause, not what the clause speaks of',
    ['The company that runs the Harden Fair, Kolmar Films, said: “We are sorry for this.”'],
    'Kolmar Films',
  ],
  [
    'a relative of somebody whose name ends in "s"',
    ['Ann Mills fell on Monday.', "“We are sorry for this,” said Mills' sister, Sarah Orr."],
    'Sarah Orr',
  ],
  [
    'a father who goes on, and not the son of that name whom the text tells of',
    [
      'Tom Holm was arrested in Harden. Holm fled. “He was calm,” said Thomas Holm.',
      '“We are sorry for this,” Holm says.',
    ],
    'Thomas Holm',
  ],
  [
    'somebody whose surname is a title',
    ['The activist Amos King saw it.', 'He wept. King said: “We are sorry for this.”'],
    'Amos King',
  ],
  [
    'a name of which no more is known, without the noun before it',
    ['“We are sorry for this,” said neighbor Qwendo Strelb.'],
    'Qwendo Strelb',
  ],
  [
    'the name behind what a tie to somebody tells',
    ['“We are sorry for this,” aunt of a victim Lynda Carr said.'],
    'Lynda Carr',
  ],
  [
    'the name before a post with capitals',
    ['The builder Ann Lee, Technical Director for Kolmar Films says: “We are sorry for this.”'],
    'Ann Lee',
  ],
  [
    'a body by a word of its name, however far back',
    [
      'The Storm Watch Center met.',
      'It rained.',
      'It snowed.',
      'It thawed.',
      'Roads shut.',
      '“We saw it coming,” the center said.',
    ],
    'Storm Watch Center',
  ],
  [
    'a company by its being the only one',
    ['Kolmar Cargo built it. Kolmar Cargo ran it.', '“We are sorry for this,” the company said.'],
    'Kolmar Cargo',
  ],
  [
    'a ministry by the only words for one',
    [
      'The fire was seen by the Ostran defence ministry.',
      'It rained.',
      'It snowed.',
      'It thawed.',
      'Roads shut.',
      '“We saw it coming,” the ministry said.',
    ],
    'Ostran defence ministry',
  ],
  [
    'nobody of another office for the one who is known',
    ['Ann Lee, a materials scientist, met them.', '“We saw it coming,” the agency’s chief scientist said.'],
    'the agency’s chief scientist',
  ],
  [
    'an officer by the short form of the rank',
    ['Harden Police Lt. Tom Ode came.', '“We saw it,” the lieutenant said.'],
    'Tom Ode',
  ],
  [
    'the one who spoke last, and not one named in between beside a deed',
    [
      'Spokesman Tom Ode told the hearing that the levee was old. However, he could not say why it was named by Max Finn.',
      '“We have no drawings of it,” he said.',
    ],
    'Tom Ode',
  ],
  [
    'the one who spoke last, and not one of whom they spoke',
    ['Ann Lee continued: “Tom Ode knew of it, he is a liar.”', 'She concluded: “The levee is what he never saw.”'],
    'Ann Lee',
  ],
  [
    'the subject of the sentence before, and not whom it visited',
    [
      'Max Ode, one of Tom Finn’s friends, visited Finn hours before he left.',
      'He said he was tired.',
      '“I was with him at the levee,” he said.',
    ],
    'Max Ode',
  ],
  [
    'the mother, and not her child',
    ['“The levee has no eyes,” said Dana Ode’s mother, who hid her face.', '“It is a very old levee,” she said.'],
    'Dana Ode’s mother',
  ],
  [
    'a name beside its title',
    ['The union’s chairman Tom Ode said it was a “very old levee that nobody saw”.'],
    'Tom Ode',
  ],
  [
    'a body by the name beside its noun',
    ['The operator, Harden Ferries Ltd, said the levee was a “very old one that nobody saw”.'],
    'Harden Ferries Ltd',
  ],
  [
    'a witness by the words that told of them first',
    ['A witness at the old mill ran.', '“I saw the levee go,” the witness said.'],
    'A witness',
  ],
  [
    'the one who said that others must act',
    ['Ann Lee said that Congress needed to act, saying, “We must not wait for the rain.”'],
    'Ann Lee',
  ],
])('%s', (_, paragraphs, speaker) => {
  expect([...new Set(quotes(...paragraphs).map(([who]) => who))]).toEqual([speaker])
})

it('a company of several by its name in the headline', () => {
  const { reactions } = summaryOf('Kolmar Cargo says sorry for flood', [
    'A levee of Kolmar Cargo broke in Harden on Monday. Marrow Rail closed its line. Kolmar Cargo and Marrow Rail share it.',
    '“We are sorry for this flood,” the company said.',
  ])
  expect(reactions.map(({ speaker }) => speaker)).toEqual(['Kolmar Cargo'])
})

it('of two of a name the one whose sex an owner before it tells', () => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'Robert Trask said the levee was old. Mary Trask watched the flood from the hill on Monday.',
    'Before his election Trask vowed to mend the levee in Harden at once.',
  ])
  expect(reactions.find(({ text }) => text.startsWith('vowed'))?.speaker).toBe('Robert Trask')
})

it('the one behind an office at a body with a name', () => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'On Monday, the Harden Institute of Water (HIW) director-general, Ann Lee, told the court that “the levee was far too old for it”.',
  ])
  expect(reactions.map(({ speaker }) => speaker)).toEqual(['Ann Lee'])
})

it('nobody for certain, by an office that the text gives to another', () => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'Senate Majority Leader Tom Ode spoke to Mayor Jan Kerr on Monday after the levee broke.',
    'The GOP leader endorsed the plan to mend it but had no money for the work.',
  ])
  expect(reactions.filter(({ score }) => score >= 0.5)).toEqual([])
})

it('nobody for certain, however long they speak, where another came between', () => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'Sheriff Tom Ode said the levee broke at a neighbor’s home on Monday. The neighbor rang for help.',
    '“It is a very old levee. It has cracks in it. It took us days to mend it,” he said.',
  ])
  expect(reactions.filter(({ score }) => score >= 0.5)).toEqual([])
})

it.each([
  [
    'in commas',
    'Ann Lee, a former Deputy Director of the Harden Institute who retired, saw it.',
    'former Deputy Director of the Harden Institute',
  ],
  [
    'before the name, with no comma behind it',
    'The Harden Rescue Director, Ann Lee says, saw it.',
    'Harden Rescue Director',
  ],
  ['of a tie to somebody', '“We saw it coming for days,” aunt of a victim Ann Lee said.', 'aunt of a victim'],
  ['behind an age', '“We saw it coming for days,” said Ann Lee, 30, a lecturer.', 'lecturer'],
])('a role that is told elsewhere: %s', (_, told, role) => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'A levee broke in Harden on Monday.',
    told,
    '“We were warned of this for many years,” Lee said.',
  ])
  expect(reactions.find(({ text }) => text.startsWith('We were warned'))?.speakerRole).toBe(role)
})

it('not what a line of what happened has already, but what is called for', () => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'A levee broke in Harden on Monday and water ran through the town.',
    'Police confirmed two people died in the Harden flood after the levee broke. The police urged people in Harden to leave the town at once.',
  ])
  const isShown = ({ score }: { score: number }) => score >= 0.5
  expect(reactions.filter(isShown).map(({ stance }) => stance)).toEqual(['calls-for'])
})

it('a post without its link', () => {
  const { reactions } = summaryOf('Levee breaks in Harden', [
    'A levee broke in Harden on Monday.',
    'Our old levee in Harden is gone for good now. https://t.example/x1 — Ann Lee (@annlee)',
  ])
  expect(reactions.map(({ text }) => text)).toEqual(['Our old levee in Harden is gone for good now.'])
})

it.each([
  [
    'a post without a comma',
    '“The bridge was too old,” said Omar Haddad head of the Harden Observatory.',
    'head of the Harden Observatory',
  ],
  [
    'a post that opens with its field',
    'The Minister for Foreign Affairs Jane Orlan said the bridge was “a danger to boats in town”.',
    'Minister for Foreign Affairs',
  ],
  [
    'a description with a name of several parts and no comma behind it',
    '“The bridge was too old,” Omar Haddad, a research analyst at the Council on Energy, Environment and Water told Harden Radio.',
    'research analyst at the Council on Energy, Environment and Water',
  ],
  [
    'what somebody became',
    'Ann Lee, who became the C.E.O. of the Harden Ice Project, told the town that “the bridge was too old”.',
    'C.E.O. of the Harden Ice Project',
  ],
])('tells of a speaker %s', (_, sentence, role) => {
  const { reactions } = summaryOf('Bridge falls in Harden', ['A bridge fell in Harden on Monday.', sentence])
  expect(reactions.map(({ speakerRole }) => speakerRole)).toEqual([role])
})

it('letters that read like a pronoun are a name', () => {
  const { reactions } = summaryOf('Bridge falls in Harden', [
    'A bridge fell in Harden on Monday.',
    'The US Embassy in Paris said the bridge was “a danger to everyone who lives there”.',
  ])
  expect(reactions.map(({ speaker }) => speaker)).toEqual(['The US Embassy in Paris'])
})
