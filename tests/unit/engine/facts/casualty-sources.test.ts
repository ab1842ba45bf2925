import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { CasualtyFact, Outcome } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const facts = (text: string, title?: string): readonly CasualtyFact[] =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  )

const first = (text: string, outcome: Outcome, title?: string) =>
  facts(text, title).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)

describe('who gives a number', () => {
  it.each<[string, Outcome, string]>([
    [
      'A bomb exploded in the old town on Wednesday killing six and wounding 32 people Harden state television reported.',
      'killed',
      'Harden state television',
    ],
    ['Air strikes on the market killed 24 people a monitor said a day after the truce.', 'killed', 'a monitor'],
    ['Thirty villagers were killed in raids on the town a monitor and rebels said.', 'killed', 'a monitor and rebels'],
    [
      'According to a source at Harden Police Command two people were killed in the old town.',
      'killed',
      'a source at Harden Police Command',
    ],
    [
      'A total of 33 people died according to the Harden Council with planes of both sides suspected.',
      'killed',
      'the Harden Council',
    ],
    [
      'Two ministers have answered the claim by miners in the Harden Commission that at least 90 people were killed.',
      'killed',
      'miners in the Harden Commission',
    ],
    ['The attack on Orlu killed 40 people, the opposition said.', 'killed', 'the opposition'],
    ['A militant website said ten people were killed in the raid.', 'killed', 'a militant website'],
    [
      'Raids on the town killed 16 villagers on Sunday a human rights monitor said and caused huge damage.',
      'killed',
      'a human rights monitor',
    ],
    [
      'A bomb killed 20 people near the town of Orlu HNA state news agency reported on Friday.',
      'killed',
      'HNA state news agency',
    ],
    [
      'The toll from a bomb outside Orlu has reached at least 126 in the deadliest blast in a year the Harden Observatory for Rights monitoring group said on Sunday.',
      'killed',
      'the Harden Observatory for Rights monitoring group',
    ],
    [
      'At least 53 people died on Sunday, Tom Roe, a doctor, said. At least 18 people were also wounded in the raids he added.',
      'injured',
      'Tom Roe',
    ],
    ['A page of the militia said ten people were killed in the raid.', 'killed', 'a page of the militia'],
  ])('is read where a comma is left out: %s', (text, outcome, source) => {
    expect(first(text, outcome)?.attribution?.source.toLowerCase()).toBe(source.toLowerCase())
  })

  it('is not who speaks of something else, where commas set the fate off', () => {
    const told = first('Some passengers said the driver, who was arrested afterwards, had fallen asleep.', 'detained')
    expect(told?.count.min).toBe(1)
    expect(told?.attribution).toBeUndefined()
  })

  it('is not who learned of it from others', () => {
    const text =
      'Two people were killed at a house in Orlu. Lee said she was shocked to learn that two people were killed.'
    expect(first(text, 'killed')?.attribution).toBeUndefined()
  })
})

describe('doubt', () => {
  it('of what the victim did is none of the death', () => {
    const text = 'Officials say a woman shot and killed a man who allegedly robbed her.'
    expect(first(text, 'killed')?.attribution?.hedge).toBeUndefined()
  })

  it('of whose raids they were is none of the deaths', () => {
    const text = 'Raids believed to be Harden killed ten villagers in Orlu on Monday.'
    expect(first(text, 'killed')?.attribution?.hedge).toBeUndefined()
  })

  it('is told in its own word', () => {
    const text = 'Up to 300 people are still believed to be trapped in the tower.'
    expect(first(text, 'trapped')?.attribution?.hedge).toBe('believed')
  })
})

it('a new source is not the one told of before, and an abbreviation is no part of a noun', () => {
  const told = facts(
    'Rebels lost ground near Orlu, a military source said on Monday. Army units killed 15 rebels in Orlu, a field source told reporters.',
  )
  expect(told[0]?.attribution?.source).toBe('a field source')
  const raid = facts(
    'It was not clear whether the man in the car was an accomplice or a hostage HNA said on Monday, adding that the blast killed 12 people.',
  )
  expect(raid[0]?.attribution?.source).toBe('HNA')
})

it('a body runs into the place before it without a comma', () => {
  const [killed] = facts(
    'An air raid has claimed the lives of eight civilians in a town west of Orlu local media reported Sunday.',
  )
  expect(killed?.attribution?.source).toBe('local media')
})

it('who is accused tells nothing', () => {
  const text =
    'News One of two teens accused in a shootout with guards appears in court One of two youths accused of shooting an Orlu guard appeared in court on Monday.'
  expect(first(text, 'injured')?.attribution?.source).toBeUndefined()
})

it('who acts on a report, or looks at something, tells nothing', () => {
  const bodies =
    'Two men were killed on Monday. Officers responded to a report of shots and found the bodies of the two men.'
  expect(first(bodies, 'killed')?.attribution).toBeUndefined()
  const flowers =
    'A fire killed seven people on Monday. A guest observes the flowers left where seven people were killed.'
  expect(first(flowers, 'killed')?.attribution).toBeUndefined()
})

it('a family name alone is told with the name in full and the role before it', () => {
  const text = 'A man was shot on Monday, police Lt. Ann Roe said. Two men have been arrested, Roe said.'
  expect(first(text, 'detained')?.attribution?.source).toBe('police Lt. Ann Roe')
  const shared = `${text} Tom Roe, his cousin, fled.`
  expect(first(shared, 'detained')?.attribution?.source).toBe('Roe')
})

it('nobody gives a number who gives another one', () => {
  const text =
    'A nurse said six people were shot in Orlu on Monday, and one of them died. The other five were taken to a hospital.'
  expect(first(text, 'injured')?.count.min).toBe(5)
  expect(first(text, 'injured')?.attribution).toBeUndefined()
})

it('the source of a number is not that of one told beside it elsewhere', () => {
  const text =
    'A blast killed at least 16 people in Orlu on Monday, an official said. The head of the fire brigade put out a list. It killed at least 16 people and wounded 40.'
  expect(first(text, 'injured')?.attribution).toBeUndefined()
})

it('the one who was shot is the one who died, where nobody else was hurt', () => {
  const text =
    'A man was shot and killed in a dispute in Orlu on Monday. Tom Roe shot 53-year-old Max Lynn Hill in a yard, police said. Roe was arrested.'
  expect(first(text, 'killed')?.who).toBe('53-year-old Max Lynn Hill')
})

it('whoever is eliminated from a contest is alive, in all of the text', () => {
  expect(
    first('Ana Hill was eliminated from the show on Monday. Hill was eliminated in the third round.', 'killed'),
  ).toBe(undefined)
})

it.each<[string, string]>([
  ['what he feels', 'Minister Tom Roe said he was horrified by a fire in Orlu that left at least 30 people dead.'],
  [
    'a main clause alone',
    'The poacher, who killed 12 people, did so on behalf of a rich trader, according to a newspaper.',
  ],
])('who tells %s gives no number', (_, text) => {
  expect(first(text, 'killed')?.attribution).toBeUndefined()
})

it('a source has no verb before its name', () => {
  const text = 'Twelve people were killed in Orlu and dozens more were wounded Sami Roe told AFP by telephone.'
  expect(
    facts(text)
      .map(({ attribution }) => attribution?.source ?? '')
      .join(),
  ).not.toContain('wounded')
})

it('the year in which a group was formed is not that of its deeds', () => {
  const text =
    'Two pilots were freed in Orlu. The gang, which formed in 1994, has killed more than 300 people in raids across the country in the past twelve years, a monitor said.'
  expect(facts(text).find(({ background }) => background)?.detail ?? '').not.toContain('1994')
})

it('a number that reports only suggest is theirs, and not that of the body that asks about it', () => {
  const told = first(
    'The Harden Council said on Monday that it is seeking clarity on reports suggesting that troops killed 300 people in Orlu.',
    'killed',
  )
  expect(told?.attribution?.source).toBe('reports')
})

it('who did it is no part of the report that tells it', () => {
  const told = first('According to report DAESH has executed around 40 people in Orlu.', 'killed')
  expect(told?.attribution?.source).toBe('report')
})

it('of what somebody spoke is not what they said', () => {
  const told = first(
    '"It is early," Ann Lee, mayor of Orlu, said of the storm in which 40 people reportedly died.',
    'killed',
  )
  expect(told?.attribution).toEqual({ source: '', hedge: 'reportedly' })
})

it('is written as within a sentence where it began one', () => {
  const source = (text: string) => first(text, 'killed')?.attribution?.source
  expect(source('Police in Orlu said that a man was killed in the street.')).toBe('police in Orlu')
  expect(source('Police Chief Ann Lee said that a man was killed in the street.')).toMatch(/^Police Chief/)
})
