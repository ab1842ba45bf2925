import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findEvent } from '../../../../lib/engine/facts/event.ts'
import { findReactions } from '../../../../lib/engine/facts/reactions.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { processorTime } from '../../processor-time.ts'
import { quotes, reactionsTo } from './flood-reactions.ts'

const locale = { ...english, gazetteer }

describe('direct speech', () => {
  it.each([
    ['behind it', '“The bridge was too old,” Ann Lee said.', 'Ann Lee', 'The bridge was too old'],
    ['inverted', '“The bridge was too old,” said Ann Lee.', 'Ann Lee', 'The bridge was too old'],
    ['before it', 'Ann Lee said: “The bridge was too old.”', 'Ann Lee', 'The bridge was too old.'],
    [
      'with a description',
      '“The bridge was too old,” Ann Lee, the mayor of Harden, said.',
      'Ann Lee',
      'The bridge was too old',
    ],
    [
      'with two descriptions, one that ends with a name',
      '“The bridge was too old,” Ann Lee, the Republican attorney general of Oklahoma, one of the states suing, said.',
      'Ann Lee',
      'The bridge was too old',
    ],
    [
      'inverted, with a description',
      '“The bridge was too old,” said Ann Lee, the mayor of Harden.',
      'Ann Lee',
      'The bridge was too old',
    ],
    [
      'with a listener',
      '“The bridge was too old,” Ann Lee told reporters on Monday.',
      'Ann Lee',
      'The bridge was too old',
    ],
    ['behind a question', '“Was the bridge safe?” asked Ann Lee.', 'Ann Lee', 'Was the bridge safe?'],
    ['straight marks', '"The bridge was too old," Ann Lee said.', 'Ann Lee', 'The bridge was too old'],
    ['British marks', '‘The bridge was too old,’ Ann Lee said.', 'Ann Lee', 'The bridge was too old'],
    ['LaTeX marks', "``The bridge was too old,'' Ann Lee said.", 'Ann Lee', 'The bridge was too old'],
    ['a full stop inside', '“The bridge was too old.” Ann Lee said.', 'Ann Lee', 'The bridge was too old.'],
    [
      'a party behind the name',
      '“The bridge was too old,” said Sen. Ann Lee (D-Ohio).',
      'Ann Lee',
      'The bridge was too old',
    ],
  ])('%s', (_, sentence, speaker, text) => {
    expect(quotes(sentence)).toEqual([[speaker, text]])
  })

  it('brings the parts of a split quotation together', () => {
    expect(quotes('“The bridge,” Ann Lee said, “was far too old.”')).toEqual([
      ['Ann Lee', 'The bridge, was far too old.'],
    ])
    expect(quotes('“The bridge was too old,” Ann Lee said. “It had to fall.”')).toEqual([
      ['Ann Lee', 'The bridge was too old. It had to fall.'],
    ])
  })

  it('goes on over paragraphs that open with a mark again', () => {
    expect(quotes('Ann Lee said: “The bridge was too old. We knew that.', '“Nobody would pay for a new one.”')).toEqual(
      [['Ann Lee', 'The bridge was too old. We knew that. Nobody would pay for a new one.']],
    )
  })

  it('finds who is announced by a colon in the paragraph before', () => {
    expect(quotes('The mayor Ann Lee said in a statement:', '“The bridge was too old and it had to fall.”')).toEqual([
      ['Ann Lee', 'The bridge was too old and it had to fall.'],
    ])
  })

  it('resolves a pronoun to the last one who spoke', () => {
    expect(quotes('“The bridge was too old,” Ann Lee said.', '“It had to fall some day,” she added.')).toEqual([
      ['Ann Lee', 'The bridge was too old'],
      ['Ann Lee', 'It had to fall some day'],
    ])
  })

  it('tells the role from the name', () => {
    const [fact] = reactionsTo('“The bridge was too old,” said police spokesman Tom Ode.')
    expect(fact).toMatchObject({
      speaker: 'Tom Ode',
      speakerMention: 'police spokesman Tom Ode',
      speakerRole: 'police spokesman',
    })
  })

  it('takes a post with its writer under it', () => {
    const [fact] = reactionsTo('Harden is in our thoughts tonight, stay safe — Ann Lee (@annlee) May 14, 2024')
    expect(fact).toMatchObject({
      speaker: 'Ann Lee',
      quoted: 'direct',
      text: 'Harden is in our thoughts tonight, stay safe',
    })
  })
})

describe('what is not said', () => {
  it('is what somebody would have said', () => {
    expect(reactionsTo('Would Ann Lee have called for a new bridge?')).toEqual([])
    expect(reactionsTo('Ann Lee has called for a new bridge.')).toHaveLength(1)
  })

  it.each([
    'Ann Lee confirms sale of ferry',
    'Oslin Mills admits mistake as weavers call the new looms ‘no use to anybody’',
  ])('is the title of another report: %s', (title) => {
    expect(reactionsTo(title)).toEqual([])
    expect(reactionsTo(`${title}.`)).not.toEqual([])
  })

  it.each([
    ['Tom Orr told her: “The hall can be mended.”', 'Ann Lee said '],
    ['he promised the parents: “The hall can be mended.”', 'Tom Orr is a builder. Ann Lee said '],
    ['recalled the head teacher telling the parents: “The hall can be mended.”', 'Ann Lee '],
  ])('is told by whoever tells that somebody else said it: %s', (text, before) => {
    expect(quotes(`${before}${text}`)).toEqual([['Ann Lee', text]])
  })

  it.each([
    ['a newspaper only passes it on', 'The New York Times reported Ann Lee said: “The hall can be mended.”'],
    ['it is the same person', 'Ann Lee said she told the parents: “The hall can be mended.”'],
  ])('is the words of whoever said it where %s', (_, sentence) => {
    expect(quotes(sentence)).toEqual([['Ann Lee', 'The hall can be mended.']])
  })

  it.each(['decline', 'refuse', 'fail'])('is what somebody may %s to do', (verb) => {
    expect(reactionsTo(`The government could reverse the rules or ${verb} to appeal to the High Court.`)).toEqual([])
  })
})

describe('mixed speech', () => {
  it.each([
    ['before its verb', 'Ann Lee said the bridge “could not hold,” the Harden Herald reported.'],
    ['behind its verb', 'Ann Lee said the bridge “could not hold,” reported the Harden Herald.'],
  ])('ends before whoever passed it on, named %s', (_, sentence) => {
    expect(quotes(sentence)).toEqual([['Ann Lee', 'the bridge “could not hold”']])
  })

  it.each([
    ['Ann Lee said the bridge was “far too old” for trucks.', 'the bridge was “far too old” for trucks'],
    ['Ann Lee told reporters that it was “a sad day” for the town.', 'it was “a sad day” for the town'],
    ['Ann Lee called the flood “a warning to us all”.', 'called the flood “a warning to us all”'],
    ['Ann Lee said it was “a sad day” for the town, adding that help was near.', 'it was “a sad day” for the town'],
  ])('%s', (sentence, text) => {
    expect(quotes(sentence)).toEqual([['Ann Lee', text]])
  })

  it('leaves out titles and nicknames', () => {
    expect(quotes('Ann Lee said she had read “The Old Bridge” as a child in Harden.')).toEqual([])
  })

  it('leaves out marks that nobody speaks', () => {
    expect(quotes('The “miracle” bridge of Harden fell on Monday.')).toEqual([])
  })
})

describe('reported speech', () => {
  const stances = (...paragraphs: string[]) =>
    reactionsTo('A flood destroyed the old bridge in Harden on Monday night.', ...paragraphs)
      .filter(({ score }) => score >= 0.5)
      .map(({ speaker, stance, text }) => [speaker, stance, text])

  it.each([
    ['The United Nations condemned the attack on the bridge.', 'condemns', 'condemned the attack on the bridge'],
    ['The United Nations called for calm on both sides.', 'calls-for', 'called for calm on both sides'],
    ['The United Nations warned that more rain would come.', 'warns', 'more rain would come'],
    ['The United Nations denied that it had known of the cracks.', 'denies', 'denied that it had known of the cracks'],
    ['The United Nations praised the rescuers of Harden.', 'supports', 'praised the rescuers of Harden'],
    ['The United Nations labelled the blast a terrorist crime.', 'condemns', 'labelled the blast a terrorist crime'],
  ])('%s', (sentence, stance, text) => {
    expect(stances(sentence)).toEqual([['United Nations', stance, text]])
  })

  it('keeps what police merely tell below the line', () => {
    const facts = reactionsTo('Police said two cars fell into the river.')
    expect(facts.map(({ quoted, score }) => [quoted, score < 0.5])).toEqual([['indirect', true]])
  })

  it('knows what is not said', () => {
    expect(stances('Nobody condemned the attack on the bridge.', 'Ann Lee did not criticize the builders.')).toEqual([])
  })

  it('finds a call behind its maker’s genitive', () => {
    const facts = stances(
      'Prime Minister Ann Lee arrived on Monday.',
      "The governor echoed the Prime Minister's call for calm.",
    )
    expect(facts).toContainEqual(['Ann Lee', 'calls-for', 'calm'])
  })
})

describe('repetition', () => {
  it('a caption that quotes a statement is one reaction with it', () => {
    const facts = reactionsTo(
      'The Harden Relief Mission posted a statement. The caption read, “Mission strongly condemns arson attack on the Harden bridge”.',
      '“The Harden Relief Mission condemns the arson attack on the Harden bridge. It expresses relief that nobody was hurt,” the statement read.',
    ).filter(({ quoted }) => quoted === 'direct')
    expect(facts).toHaveLength(1)
    expect(facts[0]?.stance).toBe('condemns')
    expect(facts[0]?.text).toContain('expresses relief')
    expect(facts[0]?.evidence).toHaveLength(2)
  })

  it('the same words twice are one reaction', () => {
    const words = '“The bridge was far too old and everybody in Harden knew it,” Ann Lee said.'
    expect(reactionsTo(words, words)).toHaveLength(1)
  })
})

it('points at the sentences that say it', () => {
  const [fact] = reactionsTo('It rained. “The bridge was too old,” Ann Lee said. Then it fell.')
  expect(fact?.evidence.map(({ exact }) => exact)).toEqual(['“The bridge was too old,” Ann Lee said.'])
})

it.each(['“A,” he said. ', '" said ', 'said ', 'John Smith said that ', '("'])(
  'is fast on a text of %j alone',
  (piece) => {
    const document = analyze(articleFromText(piece.repeat(Math.ceil(60_000 / piece.length)), {}), locale)
    const milliseconds = processorTime(() => {
      findReactions(document, findEvent(document))
    })
    expect(milliseconds).toBeLessThan(2000)
  },
)

describe('who speaks', () => {
  it.each([
    [
      'the subject, not the one who is praised',
      ['President Carl Orlan praised Dan Meeker saying he was “encouraged” by the plan.'],
      [['Carl Orlan', 'he was “encouraged” by the plan']],
    ],
    [
      'the one of the paragraph before, not one of her own words',
      ['Nadia Orlan runs a reading club in Harden.', '“My mother gave me my first book,” she said.'],
      [['Nadia Orlan', 'My mother gave me my first book']],
    ],
    [
      'the name behind a role that could mean another',
      [
        'Transport Secretary Oliver Tran met the unions. Its general secretary, Vera Dunlop, called the offer “a joke”.',
      ],
      [['Vera Dunlop', 'called the offer “a joke”']],
    ],
    [
      'the one who spoke last, not who was named in passing',
      ['Team manager Elaine Corr, the first woman to win it, said they “ran”. “They never stopped,” she said.'],
      [
        ['Elaine Corr', 'they “ran”'],
        ['Elaine Corr', 'They never stopped'],
      ],
    ],
    [
      'the subject of the verb before',
      ['Its chair, Beatrice Lund, offered help and urged both sides to act “as neighbours”.'],
      [['Beatrice Lund', 'urged both sides to act “as neighbours”']],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(quotes(...paragraphs)).toEqual(expected)
  })

  it('a ministry is not the spokesman of another one who is named later', () => {
    const facts = quotes(
      'In a statement, the ministry condemned “the unlawful seizure of boats”.',
      '“The men are well,” ministry spokesman Brigadier Salum Orlan said.',
    )
    expect(facts).toContainEqual(['the ministry', 'condemned “the unlawful seizure of boats”'])
  })

  it('a spokesman has the body that was spoken of as his description', () => {
    const [fact] = reactionsTo(
      'Harden City Police said officers were called at six. A spokesman said: “It is too early to say.”',
    )
    expect(fact).toMatchObject({ speaker: 'A spokesman', speakerRole: 'Harden City Police' })
  })

  it('a bare quotation goes on for whoever closed the sentence before', () => {
    const said = reactionsTo(
      'The Harden Coalition is calling for a probe and for new rules, Ann Lee said. “We know that the rules are old and bad.”',
    )
    expect(said.find(({ quoted }) => quoted === 'direct')?.speaker).toBe('Ann Lee')
  })

  it('a body without its name is the one named before', () => {
    const said = reactionsTo(
      'The foreign ministry said the two ships had left the port at noon. The ministry condemned the seizure of the ships.',
    )
    expect(said.map(({ speaker }) => speaker)).toEqual(['The foreign ministry', 'The foreign ministry'])
  })

  it('all who are named together, and one with two offices', () => {
    expect(reactionsTo('The plan was criticised by critics and Ann Lee.')[0]?.speaker).toBe('critics and Ann Lee')
    expect(quotes('“The bridge is old,” founder and owner Ann Lee said.').map(([who]) => who)).toEqual(['Ann Lee'])
  })

  it('nobody whose words are only asked for', () => {
    const said = quotes('I ask Ann Lee if she thinks the bridge of the town is “a risk”.')
    expect(said.map(([who]) => who)).not.toContain('Ann Lee')
  })

  it('nobody who is spoken of within the words', () => {
    expect(quotes('“Sweet girl, may you and your babies rest in peace,” wrote another.')).toEqual([])
  })

  it('a title in marks is no speech, even at the end of a sentence', () => {
    expect(quotes('“He was right,” Ann Lee said on the station’s “Harden and Friends.”')).toEqual([
      ['Ann Lee', 'He was right'],
    ])
  })

  it('somebody without a name keeps what tells who they are', () => {
    const said = reactionsTo('“This was a simple thing and nobody helped,” said a woman who knows the driver.')
    expect(said[0]?.speaker).toBe('a woman who knows the driver')
  })

  it('an event before a colon says nothing', () => {
    expect(quotes('The opening of the stadium: “Harden Park, a stadium for all.”')).toEqual([])
  })

  it('a denial of what somebody says needs its verb, and ends before what is quoted behind it', () => {
    const lines = (sentence: string) => reactionsTo(sentence).map(({ text }) => text)
    expect(lines('Ann Lee rejected Mr. Ode’s account as politically motivated.')).toEqual([
      'rejected Mr. Ode’s account as politically motivated',
    ])
    expect(lines('Ann Lee rejected Mr. Ode’s account, saying it was “false from end to end.”').sort()).toEqual([
      'it was “false from end to end.”',
      'rejected Mr. Ode’s account',
    ])
  })

  it('a denial of a thing is a denial', () => {
    const facts = reactionsTo('Ann Lee was asked. Lee denied this, saying that the youngest was 19.')
    expect(facts).toContainEqual(expect.objectContaining({ speaker: 'Ann Lee', stance: 'denies' }))
  })

  it('a word inside the words is no stance', () => {
    const [fact] = reactionsTo('“The story is false, he was a kind boy,” Ann Lee said.')
    expect(fact?.stance).toBe('says')
  })
})
