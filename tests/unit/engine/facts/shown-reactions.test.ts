import { describe, expect, it } from 'vitest'
import { quotes, reactionsTo } from './flood-reactions.ts'

describe('what is shown', () => {
  const shown = (...paragraphs: string[]) =>
    reactionsTo('A flood destroyed the old bridge in Harden on Monday night.', ...paragraphs)
      .filter(({ score }) => score >= 0.5)
      .map(({ speaker, text }) => [speaker, text])

  it.each([
    [
      'a verb without which an aim says nothing',
      'Ann Lee pledged to hold the builders “accountable” for it.',
      [['Ann Lee', 'pledged to hold the builders “accountable” for it']],
    ],
    [
      'no half of the brackets around it',
      '(Ann Lee announced that she had bought the rest of the old bridge in Harden.)',
      [['Ann Lee', 'announced that she had bought the rest of the old bridge in Harden']],
    ],
    [
      'no verb with nothing but a time behind it',
      'The bridge is like the one in Lorne, which Ann Lee announced earlier this year.',
      [],
    ],
    [
      'a verb without which a thing says nothing',
      'Ann Lee stressed the need for a bridge to “remain open” all year.',
      [['Ann Lee', 'stressed the need for a bridge to “remain open” all year']],
    ],
    [
      'a relative clause without the main one',
      'Ann Lee, who said she had a “plain view” of Harden, will have to raise taxes this year.',
      [['Ann Lee', 'she had a “plain view” of Harden']],
    ],
    [
      'the main clause as nobody’s words in the relative one',
      'A woman who asked to be called only Mina, said that “they took the school bags” on Monday.',
      [['A woman who asked to be called only Mina', '“they took the school bags” on Monday']],
    ],
    [
      'a promise, which is a deed, without quotation marks',
      'Ann Lee promised a bridge that would last a hundred years.',
      [['Ann Lee', 'promised a bridge that would last a hundred years']],
    ],
    [
      'whom “she” means, where the text speaks of one alone',
      'The bridge was the work of Ann Lee. “She never slept before a flood,” Omar Haddad said.',
      [['Omar Haddad', 'She [Ann Lee] never slept before a flood']],
    ],
    [
      'the noun for whom “he” means, where nobody has a name',
      'The gunman ran over the old bridge into the woods. “He never looked back at the bridge,” Omar Haddad said.',
      [['Omar Haddad', 'He [the gunman] never looked back at the bridge']],
    ],
    [
      'the only “she” of him who speaks',
      'Omar Haddad had a call from his wife. “She heard the water in the street,” Haddad said.',
      [['Omar Haddad', 'She [his wife] heard the water in the street']],
    ],
    [
      'whom the speaker is told by a tie to',
      '“I have no idea why she built the bridge,” said Omar Haddad, the brother of Ann Lee.',
      [['Omar Haddad', 'I have no idea why she [Ann Lee] built the bridge']],
    ],
    [
      'whom the speaker talks to',
      'Judge Omar Haddad told Ann Lee that she had “built a bridge of paper” in Harden.',
      [['Omar Haddad', 'she [Ann Lee] had “built a bridge of paper” in Harden']],
    ],
    [
      'no answer to an alarm',
      'Crews responded about 1 a.m. to the bridge, “which was seen to fall into the water”.',
      [],
    ],
    [
      'no clause that hangs onto another',
      'It was late, the mayor Ann Lee told him, which meant “a long night for the bridge”.',
      [],
    ],
    [
      'no half of a sentence that goes on behind the verb',
      'Because the bridge was “old” and narrow, Ann Lee says she noticed the cracks.',
      [],
    ],
    [
      'nothing of other years, nor what goes on with it',
      'Back in 2000, Tom Ode told the Herald he had “no fear of the river”. “I swim in it every day,” he said.',
      [],
    ],
    [
      'no headlines that ran together',
      'Harden Bridge Falls Mayor Tom Ode Demands “Immediate Help From All Towns” Crews Search River Banks Again Near Lorne.',
      [],
    ],
    [
      'nobody for “she” where a stranger may be meant',
      'Omar Haddad read a letter by a daughter of Ann Lee. “She never slept before a flood,” he said.',
      [['Omar Haddad', 'She never slept before a flood']],
    ],
    [
      'whoever is asked with the verb',
      'Ann Lee asked the driver if he had seen “the water on the road”.',
      [['Ann Lee', 'asked the driver if he had seen “the water on the road”']],
    ],
    [
      'words without how they were said',
      'Ann Lee shouted angrily “There is nobody on this bridge”.',
      [['Ann Lee', '“There is nobody on this bridge”']],
    ],
    [
      'no rest of a sentence behind dots',
      '“… including the oldest bridge and all of its towers ..,” Ann Lee said.',
      [],
    ],
    [
      'no verb without what is acknowledged',
      'Ann Lee acknowledges, while declining to go into detail on what it costs, that the bridge is old.',
      [],
    ],
    [
      'no end of brackets behind the marks',
      '(The river rose again. Ann Lee promised to open the whole bridge in “early May.”)',
      [['Ann Lee', 'promised to open the whole bridge in “early May.”']],
    ],
    ['no name for what only the clause before tells', 'It was what Ann Lee referred to as “begging for a bridge”.', []],
    [
      'no praise in a clause that hangs onto another',
      'The bridge was built by the old council rather than by a newer council that has been endorsed by Ann Lee.',
      [],
    ],
    [
      'no link in capitals that has run into the text',
      'Scientists said: more on rivers OUT OF THE DEEP BLUE River rock found in Lorne ‘like nothing seen before’.',
      [],
    ],
    [
      'nobody who listens before a noun',
      'Ann Lee confirmed a police van has been damaged and “the bridge is closed to all”.',
      [['Ann Lee', 'a police van has been damaged and “the bridge is closed to all”']],
    ],
    [
      'no more than the words, where the narrator tells how they were said',
      'Ann Lee said the flood was a gift to “every builder in the whole of Harden,” without giving details.',
      [['Ann Lee', 'the flood was a gift to “every builder in the whole of Harden”']],
    ],
    ['no words of others of whom nobody is known', 'Others called the repair “a waste of all our money”.', []],
    ['no epithet that only the text before explains', 'The Lions driver said “I will never forget this bridge”.', []],
    ['no voice of nobody', 'A spokesperson said “this bridge was never safe for the trucks”.', []],
    ['no pet name', 'Her son called Ann Lee “Granny Bridge” on Monday.', []],
    ['nothing that is declared to be so', 'Ann Lee declared a self-made “republic of the river” in Harden.', []],
    ['no call for help', 'Sergeant Ann Lee called for backup officers from Harden.', []],
    ['no passive of what stands elsewhere', 'The move was criticised by farmers and Ann Lee.', []],
    [
      'no slogans that others hold up',
      'Pupils chanted “Save our bridge now,” as their parents held signs such as “Less concrete, more care.”',
      [['Pupils', 'Save our bridge now']],
    ],
    [
      'what is rejected with its verb, though clauses follow',
      'Ann Lee rejected calls for a toll as she believes the bridge is for all.',
      [['Ann Lee', 'rejected calls for a toll as she believes the bridge is for all']],
    ],
    [
      'nothing that was said before, beside the news',
      'A week after Ann Lee announced the sale of the bridge, it fell.',
      [],
    ],
    ['nothing that was said long ago', 'Ann Lee said in a letter in March 2019 that the bridge was “far too old”.', []],
    [
      'what was said long ago in the words of the day',
      'Ann Lee said the bridge of March 2019 was “far too old for the river”.',
      [['Ann Lee', 'the bridge of March 2019 was “far too old for the river”']],
    ],
    ['nothing called so before', 'The man whom Ann Lee previously called “the worst builder of all” left.', []],
    [
      'no clause that is joined to the promise',
      'Ann Lee promised that the bridge would last a hundred years, but it fell down on Monday.',
      [['Ann Lee', 'promised that the bridge would last a hundred years']],
    ],
    [
      'what stands between a pair of dashes',
      'Ann Lee acknowledged that old bridges—such as the one at Harden—are not safe.',
      [['Ann Lee', 'acknowledged that old bridges—such as the one at Harden—are not safe']],
    ],
    [
      'nothing that is only likely to be said',
      'Ann Lee was likely to rule against the builders as “rotten to the core”.',
      [],
    ],
    [
      'a source without the verb that reports its words',
      'Reuters reported a military source who said “We saw the bridge fall into the river.”',
      [['a military source', 'We saw the bridge fall into the river.']],
    ],
    [
      'no thing made so, whatever stands behind it',
      'Ann Lee proclaimed a self-made “republic of the river” in the fields she holds near Harden.',
      [],
    ],
    [
      'what is remembered with its verb',
      'Ann Lee recalled taking “the worst bridge of all” before it was closed.',
      [['Ann Lee', 'recalled taking “the worst bridge of all” before it was closed']],
    ],
    ['nobody by their party alone', 'The Republican claimed the bridge was “the worst of them all”.', []],
    [
      'nothing said in another case',
      'In another case last year, Ann Lee accused Tom Ode of building “the worst bridge of all”.',
      [],
    ],
    ['nothing said at the time', '“We saw the bridge fall into the river,” Ann Lee told reporters at the time.', []],
    [
      'no entry of a chronicle',
      'May 31, 1964: The bridge is opened. “It will last for a hundred years,” Ann Lee said.',
      [],
    ],
    ['no act whose matter the text before tells', 'Ann Lee rejected the offer.', []],
    [
      'no name at the end of a sentence',
      'Ann Lee posted in groups of players, one of them about the game “Levee.”',
      [],
    ],
    ['no banner', 'A banner on the fence read “We will see that bridge again.”', []],
    [
      'the words behind a link that has run into them',
      'Watch the bridge that fell Watch Next “I am certain that it was far too old,” said Ann Lee.',
      [['Ann Lee', 'I am certain that it was far too old']],
    ],
    ['no line of a song', 'A sung last line runs through the show: “We will see that bridge again.”', []],
    [
      'the first name, not the last one of those whom it includes',
      'Kolmar Cargo, one of the firms at the bridge, including Marrow Rail, Lees Ltd and Harden Ferries, pledged to mend it.',
      [['Kolmar Cargo', 'pledged to mend it']],
    ],
    [
      'a body without the subheading before it',
      'Denial Meanwhile Ostran authorities denied charges that the bridge was old.',
      [['Ostran authorities', 'denied charges that the bridge was old']],
    ],
    ['no name given without the thing named', 'Ann Lee has a plan dubbed “Harden Shield” to mend the bridge.', []],
    ['nobody whom only the text before explains', '“We saw the bridge fall into the river,” the suspect said.', []],
    ['nobody by whose they are alone', '“We saw the bridge fall into the river,” said her brother.', []],
    ['no plea in court for a call', 'Ann Lee pleaded guilty to the charge.', []],
    ['no verb whose matter goes on', 'The letter was confirmed by police to be the work of the builder.', []],
    ['nothing that is not yet said', 'The United Nations has not yet confirmed whether the bridge is safe.', []],
    [
      'words without whoever passed them on behind a comma',
      'The United Nations denies the bridge was old, a Kolmar spokeswoman told the Herald.',
      [['United Nations', 'denies the bridge was old']],
    ],
    [
      'what is set against the words in marks',
      'Ann Lee described the bridge as “quite old” but said others were new.',
      [['Ann Lee', 'described the bridge as “quite old” but said others were new']],
    ],
    [
      'what is passed on as the words of whoever passes it on',
      'Police say Ann Lee told them that “dozens” of drivers were on the bridge, and that there are signs of rust.',
      [['Police', 'Ann Lee told them that “dozens” of drivers were on the bridge, and that there are signs of rust']],
    ],
    [
      'nothing of the year that opens the sentence',
      'In 2003, the bridge was closed for months, and state officials openly admitted that it had been rusty for years.',
      [],
    ],
    ['no news that a body announces of itself', 'The United Nations announced a new plan for the bridge.', []],
    [
      'what a body announces that it will do',
      'The United Nations announced that it would pay for the bridge.',
      [['United Nations', 'announced that it would pay for the bridge']],
    ],
    ['no answer without its question', '“Yes, we were late on that day,” Ann Lee said.', []],
    ['nothing that points back', '“That was what worried the engineers most,” Ann Lee said.', []],
    ['no aim of another deed', 'The United Nations met on Monday to call for calm in Harden.', []],
    [
      'words as they stand that only lean on the text, when there is room',
      '“They ran up the hill when the water came,” Ann Lee said.',
      [['Ann Lee', 'They ran up the hill when the water came']],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(shown(sentence)).toEqual(expected)
  })

  it('is the most telling statements, and one of each speaker before the next of the same', () => {
    const first = ['Ann Lee', 'Tom Ode', 'Eva Dorn', 'Max Finn', 'Ida Moll', 'Jan Kerr', 'Lea Voss'].map(
      (name) => `“The bridge in Harden was far too old for such a flood,” ${name} said.`,
    )
    const again = first.map((line) => line.replace('far too old', 'never built'))
    const facts = shown(...first, ...again)
    expect(new Set(facts.map(([speaker]) => speaker)).size).toBe(7)
    expect(facts).toHaveLength(7)
  })

  it('leaves out words that a pronoun gives to somebody whom they name', () => {
    const facts = shown('Ann Lee met Eva Dorn in Harden.', '“Ann Lee was outstanding in the flood,” she said.')
    expect(facts.filter(([speaker]) => speaker === 'Ann Lee')).toEqual([])
  })
})

it('takes an admission for no confirmation', () => {
  expect(reactionsTo('Ann Lee admitted: “The bridge was far too old for trucks.”')[0]?.stance).toBe('says')
})

it('leaves to what happened whatever the first sentence reports', () => {
  const facts = reactionsTo('The United Nations condemned the flood of the bridge in Harden that nobody had foreseen.')
  expect(facts.filter(({ score }) => score >= 0.5)).toEqual([])
})

describe('roles', () => {
  it.each([
    ['“The bridge was old,” said the host, Kolmar board member Ann Lee.', 'Kolmar board member'],
    ['“The bridge was old,” said Ann Lee, its president.', 'president'],
    ['“The bridge was old,” said her brother Tom Ode.', undefined],
    ['“The bridge was old,” said Ann Lee, 62, from Harden.', undefined],
  ])('%s', (sentence, role) => {
    expect(reactionsTo(sentence)[0]?.speakerRole).toBe(role)
  })
})

describe('whose words', () => {
  it.each([
    [
      'the family’s, not those of whom they mourn',
      ["A statement from Don Collet's family read: “Don was a well loved man in Harden.”"],
      "Don Collet's family",
    ],
    [
      'the friend’s, not those of whose friend it is',
      ["Ann Lee's lawyer said the singer had a “rotten time” in Harden."],
      "Ann Lee's lawyer",
    ],
    [
      'the name’s, where a full stop was lost before it',
      ['Dozens of people felt cheated by the change Ann Lee said: “You should have raised the price of it.”'],
      'Ann Lee',
    ],
    [
      'the outer speaker’s, not those of one spoken of',
      ['Max Finn said that contrary to what she believes, the town was “a breath of fresh air” for her.'],
      'Max Finn',
    ],
  ])('%s', (_, paragraphs, speaker) => {
    expect(quotes(...paragraphs).map(([name]) => name)).toEqual([speaker])
  })
})
