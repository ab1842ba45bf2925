import { expect, it } from 'vitest'
import { quotes, reactionsTo } from './flood-reactions.ts'

it.each([
  [
    'a voice with a place of its own, in the present',
    '“Who will pay for the bridge?” a voice in the town film asks.',
    'a voice in the town film',
    'Who will pay for the bridge?',
  ],
  [
    'a participle that begins the name of an office',
    'The bridge “was the only way to keep the town and its port alive,” retired Air Force general Tom Ode said.',
    'Tom Ode',
    'The bridge “was the only way to keep the town and its port alive”',
  ],
  [
    'words behind a link that has run into the text',
    'Watch: Harden after the flood “We saw it coming and nobody acted,” Ann Lee said.',
    'Ann Lee',
    'We saw it coming and nobody acted',
  ],
  ['a verb that opens its sentence', 'Said Ann Lee: “The bridge was too old.”', 'Ann Lee', 'The bridge was too old.'],
  [
    'whom the source of the words stands before',
    'According to bridge engineer Ann Lee, the plan reeks of “fear” and haste.',
    'Ann Lee',
    'the plan reeks of “fear” and haste',
  ],
  [
    'a name in the wrong charset',
    '“The bridge was too old,” mayor FranÃ§oise Lee said.',
    'FranÃ§oise Lee',
    'The bridge was too old',
  ],
  [
    'a noun of speech behind its owner',
    'The paper did a check on Ann Lee’s claim that there had been “thousands of cracks” in the bridge.',
    'Ann Lee',
    'there had been “thousands of cracks” in the bridge',
  ],
  [
    'a participle behind a preposition, before the main clause',
    'After saying the bridge was “so old that nobody dared to cross it,” Ann Lee left the hall.',
    'Ann Lee',
    'the bridge was “so old that nobody dared to cross it”',
  ],
  [
    'a participle behind a preposition, within the main clause',
    'Ann Lee, despite admitting that the bridge was “dead in the water,” left the hall.',
    'Ann Lee',
    'the bridge was “dead in the water”',
  ],
  [
    'a participle behind a comma, before whoever listens',
    'Ann Lee had choice words for the builders, telling Harden Radio that “nobody there ever looked at the bridge.”',
    'Ann Lee',
    '“nobody there ever looked at the bridge.”',
  ],
  [
    'a participle behind the name of the one it tells of',
    'The film ends with footage of Ann Lee saying during the debate, “The bridge is fine,” when it fell.',
    'Ann Lee',
    'The bridge is fine',
  ],
  [
    'a clause before a colon',
    'Ann Lee said the bridge needed one thing only: “Steel, and a great deal of steel.”',
    'Ann Lee',
    'the bridge needed one thing only: “Steel, and a great deal of steel.”',
  ],
  [
    'a name given by any verb',
    'Ann Lee has gone after the builder Tom Ode as a “dreamer who never built a thing”.',
    'Ann Lee',
    'gone after the builder Tom Ode as a “dreamer who never built a thing”',
  ],
  [
    'somebody told by a tie to a name that ends in “s”',
    '“It was very hard for all of them,” Harald Jones’ sister Mary Prain said.',
    'Mary Prain',
    'It was very hard for all of them',
  ],
  [
    'a condition in which something goes on',
    'Ann Lee said that if raining continued in Harden at this pace the bridge would be “gone by noon”.',
    'Ann Lee',
    'if raining continued in Harden at this pace the bridge would be “gone by noon”',
  ],
  [
    'a verb that judges what “it” stands for',
    'Ann Lee thought it necessary to “close the bridge for good”.',
    'Ann Lee',
    'thought it necessary to “close the bridge for good”',
  ],
  [
    'a second part that opens with a bracket',
    '“The bridge should have been closed,” Ann Lee said, pointing at the river. “[It would have] saved the town.”',
    'Ann Lee',
    'The bridge should have been closed. [It would have] saved the town.',
  ],
  [
    'a quotation inside that ends the first part',
    '“They all told us, ‘You go first,’ ” Ann Lee said. “Nobody went.”',
    'Ann Lee',
    'They all told us, ‘You go first’. Nobody went.',
  ],
])('%s', (_, sentence, speaker, text) => {
  expect(quotes(sentence)).toEqual([[speaker, text]])
})

it('what one works as is no name that somebody gives', () => {
  expect(quotes('Ann Lee worked as a “fixer of last resort” for years.')).toEqual([])
})

it('the cue behind a sentence in marks reports it, though another stands before', () => {
  expect(
    quotes(
      'The Harden Relief Union spoke on Monday.',
      'The letter told of the loss it said the town had seen: “We lost the only bridge that we had,” the union wrote.',
    ),
  ).toEqual([['Harden Relief Union', 'We lost the only bridge that we had']])
})

it('a thing is nobody whose participle tells what was said', () => {
  const [said] = quotes(
    'Ann Lee told the town that she wants rules that help make up for the loss, saying that “the bridge still counts”.',
  )
  expect(said).toEqual(['Ann Lee', '“the bridge still counts”'])
})

it('a pronoun owns what is claimed', () => {
  expect(
    quotes('Ann Lee spoke first. Engineers looked into her claim that the bridge was “rotten from the start”.'),
  ).toEqual([['Ann Lee', 'the bridge was “rotten from the start”']])
})

it('marks that hold a name leave the words to be reported', () => {
  const said = reactionsTo('Ann Lee says the builder nicknamed “King Tom” is a fine man for the town.')
  expect(said).toMatchObject([
    { quoted: 'indirect', text: 'the builder nicknamed “King Tom” is a fine man for the town' },
  ])
})

it('a signature of several words signs what stands in marks, with marks inside', () => {
  expect(
    quotes(
      '“The bridge fell at noon. We were afraid of it.” ― Luis N Orlan Ode',
      '“I would rather live in what he calls “hell” than cross it again.” ― Carla Lee',
    ).map(([, text]) => text),
  ).toEqual([
    'The bridge fell at noon. We were afraid of it.',
    'I would rather live in what he calls “hell” than cross it again.',
  ])
})

it('a heading in marks is nobody’s words', () => {
  expect(
    quotes(
      'Ann Lee told the Herald that the claims of the builders are false.',
      '“… the bridge that the builders promised to the town”',
      '“I can say that it was never safe,” Lee said.',
    ),
  ).toEqual([['Ann Lee', 'I can say that it was never safe']])
})

it('a post by nobody whom the text knows is no voice where it only tells the news', () => {
  const post = (words: string) => quotes('A bridge fell in Harden.', `${words} — Ann Lee (@annlee)`)
  expect(post('Vigil outside the town hall in Harden. Two hurt at the bridge')).toEqual([])
  expect(post('I was on the bridge when it began to shake in the water')).toHaveLength(1)
})
