import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { CasualtyFact, Outcome } from '../../../../lib/engine/model.ts'
import { SHOWN_FROM } from '../../../../lib/engine/shown.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const facts = (text: string, title?: string): readonly CasualtyFact[] =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  ).filter(({ score }) => score >= SHOWN_FROM)

const one = (text: string, outcome: Outcome, title?: string) =>
  facts(text, title).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)

describe('the detail of a part or of another event', () => {
  const detail = (text: string) => facts(text).find(({ partOf, background }) => partOf || background)?.detail

  it.each([
    ['A blast in Orlu hurt 20 people. Three of the injured are in a critical condition.', 'in a critical condition'],
    ['A blast in Orlu killed 20 people. Fifteen of the dead were found in one house.', 'found in one house'],
    ['A blast in Orlu killed 20 people. In 2019, ten people died at a mill in Tarn.', 'at a mill in Tarn, in 2019'],
    ['A fever killed 20 people in Orlu on Monday. Between 2010 and 2015, 58 nurses died.', 'between 2010 and 2015'],
    [
      'A blast in Orlu killed 20 people. An explosion at the same mill in 2005 killed three people.',
      'An explosion at the same mill in 2005',
    ],
    ['A blast in Orlu killed 20 people. Last year two died in a raid, a monitor said.', 'in a raid, last year'],
    [
      'A blast in Orlu killed 20 people. A quake in the same valley killed 37 people in 2011.',
      'A quake in the same valley, in 2011',
    ],
    [
      'A blast in Orlu killed 20 people. The army has raided the north since 2013 killing several hundred farmers.',
      'since 2013',
    ],
    [
      "A shooting in Orlu hurt 20 people. It was no attack such as last year's fair massacre in Tarn, that killed 49 people in the worst shooting ever.",
      "in the worst shooting ever, last year's fair massacre",
    ],
    ['A blast in Orlu hurt 20 people. Two of the wounded men were taken to Harden Mercy.', 'taken to Harden Mercy'],
    [
      'A blast in Orlu hurt 90 people. 20 of those injured were taken to the hospital in Tarn.',
      'taken to the hospital in Tarn',
    ],
  ])('says neither the number nor the verb again: %s', (text, words) => {
    expect(detail(text)).toBe(words)
  })

  it.each([
    ['The town has had new rules since the March 2022 harbor fire that killed 30 people.', 'March 2022 harbor fire'],
    ['The man was from Tarn, where 38 people were killed at a fair in 2022.', 'Tarn, at a fair in 2022'],
  ])('tells which event another one was: %s', (other, words) => {
    expect(detail(`A blast in Orlu killed 20 people. ${other}`)).toBe(words)
  })

  it.each([
    'The worst one killed 500 people in October 2015.',
    'There were 340 cases between 2010 and 2015, with 58 deaths.',
    'In 2019, 900 people died in floods around the world.',
    'In the 14th Century 900 people died in a flood at Tarn.',
  ])('is none where nothing or too much is told of which event it was: %s', (other) => {
    const text = `A blast in Orlu killed 20 people. ${other}`
    expect(facts(text).filter(({ background, score }) => background && score > 0.5)).toEqual([])
  })

  it.each([
    'Since the war began 900 villagers have been killed by airstrikes.',
    'Previously 300 villagers have been killed in the conflict.',
    'Another 300 fugitives had been arrested or located previously.',
  ])('is none where it holds for any event: %s', (other) => {
    const text = `A blast in Orlu killed 20 people. ${other}`
    expect(facts(text).filter(({ background, score }) => background && score > 0.5)).toEqual([])
  })

  it('dates nothing by the beginning of a time', () => {
    const [, other] = facts(
      'A blast in Orlu killed 20 people. At least 900 have died since the war began with protests in 2011.',
    )
    expect(other?.detail).not.toBe('in 2011')
  })

  it('leaves a part without a word of its own, and one death without its day, out', () => {
    expect(facts('A blast in Orlu killed 20 people. Twelve of the dead.').filter(({ partOf }) => partOf)).toEqual([])
    expect(
      facts('A blast in Orlu killed 20 people. A similar attack killed a guard.').filter(
        ({ background }) => background,
      ),
    ).toEqual([])
  })

  it('is nothing for other events where nobody was hurt in this one', () => {
    expect(facts('The council of Orlu met on Monday. In 2019, ten people died at a mill in Tarn.')).toEqual([])
  })
})

describe('who they are', () => {
  it('is not told by words for more or other people', () => {
    expect(one('The blast wounded another and a teacher in Orlu.', 'injured')?.who).toBeUndefined()
    expect(one('A man shot two boys in Orlu, killing one of them.', 'injured')?.who).toBeUndefined()
  })

  it('is told without words that lean on others, and not by the charges', () => {
    expect(one('Six more villagers were injured in Orlu.', 'injured')?.who).toBe('villagers')
    expect(one('Blasts kill 18 most children in Orlu', 'killed')?.who).toBeUndefined()
    expect(one('He is charged with two counts of murder in Orlu.', 'killed')?.who).toBeUndefined()
  })

  it('is nobody whose body has a name', () => {
    expect(facts("The Harden Police Department's Homicide Division asks for help.")).toEqual([])
  })

  it('is one, whose name stands behind the noun', () => {
    const text = 'The gunman, Tom Roe, 20, and 17-year-old Ned Hallam were injured in Orlu.'
    expect(one(text, 'injured')?.count.min).toBe(2)
  })

  it('is not somebody in a relative clause between subject and verb', () => {
    const text = 'Ned Hallam, who had tried to stop the attacker, was killed in Orlu.'
    expect(one(text, 'killed')?.who).toBe('Ned Hallam')
  })

  it('is never one person where the verb has several', () => {
    const text = 'The boys hid as Roe was trying to flee and were shot in Orlu.'
    expect(one(text, 'injured')?.who).toBeUndefined()
  })
})

describe('how surely', () => {
  it('is told of those who are only feared or presumed dead', () => {
    expect(one('A man is missing and feared drowned in Orlu.', 'killed')?.attribution?.hedge).toBe('feared')
    expect(one('At least 20 people are presumed dead in Orlu.', 'killed')?.attribution?.hedge).toBe('presumed')
  })
})

describe('how many', () => {
  it.each<[string, Outcome, number]>([
    ['At least 55 children under the age of 12 were killed in Orlu.', 'killed', 55],
    ['Three children under 5 were killed in Orlu.', 'killed', 3],
    ['A monitor said that 19 villagers including women and children were killed in Orlu.', 'killed', 19],
    ['Four people were killed in Orlu and dozens more wounded.', 'injured', 24],
    ['The death toll in Orlu in the past 24 hours has reached 20 people.', 'killed', 20],
    [
      'Four guards were killed in Orlu on Monday and dozens more wounded. Meanwhile ten farmers were also killed and 18 more wounded in Bena.',
      'injured',
      24,
    ],
    [
      'Multiple people were shot in Orlu, two are in serious condition. Police say that four people were shot.',
      'injured',
      4,
    ],
  ])('%s', (text, outcome, count) => {
    expect(one(text, outcome)?.count.min).toBe(count)
  })

  it('is not told by words for a vague number, where it is exact', () => {
    const text = 'Several people were shot in Orlu. Three others were taken to the hospital. Three were injured.'
    expect(one(text, 'injured')?.count.text.toLowerCase()).not.toContain('several')
  })

  it('of those displaced by the war is none of the event', () => {
    const war =
      'A bomb killed 30 guards in Orlu on Monday. The blast hit a checkpoint in the town of Orlu. Officials met in Tarn. Shops were open. Talks failed in Bena. The war goes on in the south. Millions have been displaced.'
    expect(one(war, 'displaced')).toBeUndefined()
  })
})

describe('parts', () => {
  const parts = (text: string) =>
    facts(text).flatMap(({ partOf, count, who, detail }) => (partOf ? [[count.min, who ?? detail]] : []))
  it.each<[string, [number, string][]]>([
    [
      'A blast in Orlu killed 20 people. Among the dead were two nurses and a teacher.',
      [[3, 'two nurses and a teacher']],
    ],
    [
      'A blast in Orlu killed 20 people. Five members of one family were among the dead.',
      [[5, 'members of one family']],
    ],
    ['A blast in Orlu killed 20 people. The dead included six children.', [[6, 'children']]],
    ['A blast in Orlu killed 20 people. Four of the dead were farmers.', [[4, 'farmers']]],
  ])('%s', (text, told) => {
    expect(parts(text)).toEqual(told)
  })
})

describe('who says so', () => {
  it('is who puts a toll at a number', () => {
    const [killed] = facts('A strike killed dozens in Orlu. The health ministry put the death toll at 27.')
    expect([killed?.count.min, killed?.attribution?.source]).toEqual([27, 'the health ministry'])
  })

  it('is not who only speaks of somebody’s death', () => {
    const text =
      'A boy was shot and killed in Orlu last week. Students wrote to the school, saying: "It is hard to speak of his death."'
    expect(one(text, 'killed')?.attribution).toBeUndefined()
  })
})

describe('what is no casualty', () => {
  it.each([
    'She has the experience and critical thinking to lead.',
    'The woman is recovering from a hard year.',
    'Every 72 minutes, a sailor commits suicide.',
    'The two men tried to flee on foot.',
    'He took a swing at the bat, missing it by inches.',
    'The speech hurt Democrats in Orlu.',
    'Hundreds of villagers were killed, kidnapped or have disappeared in Orlu.',
    'Video that police released captured the man in Orlu.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([])
  })
})

describe('who is counted', () => {
  it('are both of two numbers behind "of"', () => {
    const [total] = facts('Police released the names of six men and one woman killed when a tram derailed in Orlu.')
    expect(total?.count.min).toBe(7)
  })
  it.each([
    ['who is only to be led away', 'The mayor has ordered more than 900 miners to be evacuated from Orlu.'],
    ['whom the police detained', 'Police have detained the owner and the manager of a hostel in Orlu.'],
    ['who speaks of a thing', 'Lee and Roe ignore the reality that a worldwide campaign is being executed in Orlu.'],
    ['who dies of what many die of', 'Doctors of Orlu count 900 premature deaths from air pollution in the town.'],
  ])('is not %s', (_, text) => {
    expect(facts(text)).toEqual([])
  })
})
