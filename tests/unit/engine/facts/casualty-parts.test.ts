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

describe('a smaller number', () => {
  const parts = (text: string, title?: string) =>
    facts(text, title)
      .filter(({ partOf, score }) => partOf && score >= 0.5)
      .map(({ count }) => count.min)
  it('is shown as a part of the total where the words say so', () => {
    expect(
      parts('The blast killed 14 miners. Two of them were brothers. Nine of the dead were found in one shaft.'),
    ).toContain(9)
    expect(parts('The blast injured 14 miners. Three are in a critical condition.')).toEqual([3])
  })
  it('is shown where it stands right behind its total, and not behind another number', () => {
    const nurses = 'Eleven people, including eight nurses and two boys, were killed in the fire in Orlu on Monday.'
    expect(parts(nurses)).toEqual([10])
    expect(parts('The raid killed nine villagers, among them four children.')).toEqual([4])
    const raids =
      'Raids killed at least 19 people in Orlu on Monday. One raid killed seven people, including two women, in the old town.'
    expect(parts(raids)).toEqual([])
    expect(parts('Raids killed 44 people, including 11 women nine children and a nurse, on Monday.')).toEqual([21])
  })
  it('is shown where the numbers side by side add up to it', () => {
    expect(parts('The floods killed 14 people. Eleven people died in Orlu. Three others were killed in Bena.')).toEqual(
      [11, 3],
    )
  })
  it('is not shown where it was of those hurt before one of them died', () => {
    const text =
      'A shooting in Orlu left four people injured, one in critical condition. One of the victims later died. Three others were injured.'
    expect(parts(text, '1 dead, 3 others injured in Orlu shooting')).toEqual([])
  })
  it('is not shown where it may be another place or another event', () => {
    expect(
      parts('Air raids killed 25 people in Orlu on Friday. Meanwhile two farmers were killed by a mine in Bena.'),
    ).toEqual([])
    expect(parts('The brigade killed six gunmen in Orlu on Monday. It also recently killed one commander.')).toEqual([])
  })
})

it('all of one group are no total where they and others make up a number of the text', () => {
  const text =
    'Families met in Orlu on Monday. All four nurses, Ann Lee, Eva Roe, Ada Moss and Una Hill, were killed. Tom Birk, 53, and his son were killed at a garage before. A man of 45 is accused of wounding a girl and killing six others.'
  expect(facts(text, 'Families meet in Orlu')[0]).toMatchObject({ outcome: 'killed', count: { min: 6 } })
})

it('a total that is told "in total" is the event\'s own', () => {
  const [killed] = facts('The last victims of the tram crash which killed seven people in total were named on Monday.')
  expect(killed).toMatchObject({ outcome: 'killed', count: { min: 7 } })
  expect(killed?.background).toBeUndefined()
})

it('an owner that a relative pronoun tells of is told without the pronoun', () => {
  const [detained] = facts('A tram left the rails in Orlu on Monday, whose driver was later arrested.').filter(
    ({ outcome }) => outcome === 'detained',
  )
  expect(detained).toMatchObject({ who: 'driver' })
})

it('what is said of some of the dead is told with them', () => {
  const part = facts('The blast killed 14 miners. Nine of the dead were found in one shaft.').find(
    ({ partOf }) => partOf,
  )
  expect(part?.text).toBe('Nine of the dead were found in one shaft')
})

describe('the name of somebody hurt', () => {
  const who = (text: string, outcome: Outcome = 'killed') =>
    facts(text)
      .filter((fact) => fact.outcome === outcome && fact.score >= 0.5)
      .map((fact) => fact.who)
  it('stands in full with the age, where the text has it so elsewhere', () => {
    expect(who('Police found Ada Hallam, 34, in her car. Hallam was shot and killed on Monday.')).toEqual([
      'Ada Hallam, 34',
    ])
  })
  it('is found where the text only identifies the victim', () => {
    expect(who('A man was shot and killed in Orlu. The victim was identified as Tom Hallam, 19.')).toEqual([
      'Tom Hallam, 19',
    ])
    expect(who('A man was shot and killed in Orlu. Police identified the deceased as 19-year-old Tom Hallam.')).toEqual(
      ['19-year-old Tom Hallam'],
    )
  })
  it('is not that of the suspect, of another victim or of one of two with a surname', () => {
    expect(who('A man was shot and killed in Orlu. The suspect was identified as Tom Hallam, 19.')).toEqual(['man'])
    expect(
      who('A man was killed and a woman was injured in Orlu. The victim was identified as Tom Hallam, 19.'),
    ).toEqual(['man'])
    expect(who('Hallam was shot and killed in Orlu. Ann Hallam and Tom Hallam live there.')).toEqual(['Hallam'])
  })
  it('stands under a total of several', () => {
    expect(who('Two people were shot and killed in Orlu. Ada Hallam, 34, died at the scene.')).toEqual([
      undefined,
      'Ada Hallam, 34',
    ])
  })
})

it('who says what befell somebody is not the one', () => {
  expect(facts('Officer Ada Hallam says a male was shot in Orlu on Monday.')[0]?.who).toBe('male')
})

it('the speaker at the end may say so on a day, without a comma', () => {
  const [killed] = facts('Air raids killed 20 fighters near the river a monitoring group said on Friday.')
  expect(killed?.attribution?.source).toBe('a monitoring group')
})

it('people of a list without its commas are all counted, and who tells of them is not', () => {
  const count = (text: string) => facts(text)[0]?.count.min
  expect(count('A bomb killed a nurse a hospital porter and two guards on Monday.')).toBe(4)
  expect(count('The blast killed a nurse a hospital porter and two guards said director Ada Hallam.')).toBe(4)
  expect(count('An air raid killed three farmers a monitor and two witnesses said on Monday.')).toBe(3)
})

it('a headline takes nobody up again by sex alone', () => {
  const told = facts('Officer, suspect injured, woman found dead\n\nPolice went to a house in Orlu on Monday.')
  expect(told.map(({ outcome, count }) => [outcome, count.min])).toEqual([
    ['killed', 1],
    ['injured', 2],
  ])
})

it('a bound is that of the text, not of the headline', () => {
  const [killed] = facts(
    'Army kills over 50 rebels in Orlu\n\nThe army attacked rebels in Orlu on Monday. A military source reported that clashes in Orlu resulted in the death of at least 50 rebels.',
  )
  expect(killed?.count).toMatchObject({ min: 50, text: 'at least 50' })
})

it('the detail of another event goes on behind "and" with a second noun', () => {
  const text =
    'A bomb killed four people in Orlu on Monday. Besides, 313 people died in the past year as a result of hunger and heavy shelling.'
  expect(facts(text).find(({ background }) => background)?.detail).toMatch(/hunger and heavy shelling$/)
})

it('a relative is told with the name of the owner', () => {
  expect(facts('Tom Hallam’s father was killed in a fire in Orlu on Monday.')[0]?.who).toMatch(/Hallam’s father$/)
})

it('visitors who are led out of a place are not displaced, and a place by its name is nobody shot', () => {
  expect(facts('Thousands of spectators were evacuated from the stadium in Orlu on Monday.')).toEqual([])
  expect(facts('Hundreds of residents were evacuated from Orlu on Monday.')[0]?.outcome).toBe('displaced')
  const [injured] = facts('Man accidentally wounded at Hallam Shooting Center\n\nThe man is in a stable condition.')
  expect(injured).toMatchObject({ outcome: 'injured', who: 'man' })
})

it('a part of the same people as the total is told apart by where they died, without who says so', () => {
  const part = facts(
    'At least 51 farmers were killed in air raids on Saturday. Nine farmers died in shelling on the western bank the Harden Observatory said.',
  ).find(({ partOf }) => partOf)
  expect(part).toMatchObject({ count: { min: 9 }, detail: 'in shelling on the western bank' })
  expect(part?.who).toBeUndefined()
})

it('"these" alone says of nobody who they are', () => {
  const [killed] = facts('The floods caused thousands of deaths. Orlu suffered more than 2,500 of these deaths.')
  expect(killed?.who).toBeUndefined()
})

it('a list of names goes on over a semicolon and the place where somebody is from', () => {
  const text =
    'Harden police said Ann Hill, 62, of Orlu; Tom Roe, 52, and Max Moss, 63, died in the crash. Three people died in the crash.'
  expect(facts(text)[0]?.who).toBe('Ann Hill, 62, of Orlu; Tom Roe, 52, and Max Moss, 63')
})

it('the toll of a day is no part of that of the day before', () => {
  const told = facts(
    'Troops shelled Orlu on Monday, killing four farmers, a day after they killed 80 people there. On Sunday they killed at least 80 people in Orlu.',
  )
  expect(told.filter(({ partOf }) => partOf)).toEqual([])
  expect(told.map(({ count }) => count.min)).toEqual(expect.arrayContaining([4, 80]))
})
