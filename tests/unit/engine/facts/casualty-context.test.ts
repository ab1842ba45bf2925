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

describe('who is held', () => {
  it.each([
    ['is nobody until he is', 'Two people were shot. Police will not name the man until he is arrested.'],
    ['is nobody who was before', 'Police said Lee has been arrested before and has a criminal history.'],
    ['is nobody who is dead', 'The militia said the pilot was arrested and was subsequently killed by a guard.'],
    [
      'is not who tells of it',
      'Later a correspondent said that the army destroyed a base in which a meeting was being held.',
    ],
  ])('%s', (_, text) => {
    expect(first(text, 'detained')).toBeUndefined()
  })

  it('is told by name', () => {
    const text = 'Police arrested a man after the shooting in Orlu. Tom Roe, 22, was arrested on suspicion of murder.'
    expect(first(text, 'detained')?.who).toBe('Tom Roe, 22')
  })

  it.each<[string, string, boolean]>([
    ['is no casualty where the police arrested a suspect', 'Tom Roe, 22, was arrested on suspicion of murder.', false],
    ['is no casualty where a suspect was caught', 'Soldiers captured a suspect in the attack.', false],
    ['is one where soldiers hold somebody', 'The junta detained a journalist in Orlu on Monday.', true],
    ['is one where many are arrested', 'Police arrested nine protesters in Orlu on Monday.', true],
  ])('%s', (_, text, shown) => {
    expect((first(text, 'detained')?.score ?? 0) >= 0.5).toBe(shown)
  })

  it('was held where the text says until when', () => {
    expect(first('He stayed in the house until he was arrested on Monday.', 'detained')?.count.min).toBe(1)
  })
})

describe('a strife that lasts', () => {
  const lede = 'At least 20 people were killed in air strikes on Orlu on Tuesday, a monitor said.'
  it.each([
    'The fighting has forced tens of thousands of residents to flee.',
    'The ongoing war in the north has displaced 12 million people.',
    'Rebels flocked to the north, where millions were displaced in three years of conflict.',
  ])('drives out others than the event: %s', (text) => {
    expect(first(`${lede} ${text}`, 'displaced')).toBeUndefined()
  })
})

describe('what is paid back', () => {
  it('is another event: its dead and hurt are not those of the news', () => {
    const text = `Gunmen shot eight people in Orlu on Saturday night. Investigators believe that the shooting was an act of retaliation for a holiday shooting that injured two women, one pregnant, and killed a man.`
    expect(first(text, 'killed')).toBeUndefined()
    expect(first(text, 'injured')?.count).toMatchObject({ min: 8 })
  })
  it('is no other event where the clause tells of the requital itself', () => {
    const text = `A drone strike in retaliation for the raid killed four people in Orlu on Saturday, officials said.`
    expect(first(text, 'killed')?.count).toMatchObject({ min: 4 })
  })
})

describe('others than those of the event', () => {
  it('a person of a picture is not all who were hurt', () => {
    const lede =
      'At least 72 people were killed in a gas attack on Orlu, a monitor said. Rescuers came from three towns.'
    const text = `${lede} The mayor asked for help. Aid groups sent tents. A man gets treatment at a hospital in Orlu.`
    expect(first(text, 'injured')).toBeUndefined()
  })

  it('the last missing person is found', () => {
    expect(first('Divers have found the last missing sailor.', 'missing')).toBeUndefined()
  })

  it('killing and injuring dozens tells no number of either', () => {
    expect(first('The clashes ended with killing and injuring scores of fighters.', 'injured')).toBeUndefined()
  })
})

describe('one person', () => {
  it.each<[string, number]>([
    ['British hiker and lawyer Ann Lee was among those to have died in the storm.', 1],
    ['Ann Lee, 29, a nurse, was killed along with Tom Roe, 20, in a house in Orlu.', 2],
    ['Ann Lee became the sixth traveller to die from the poisoning.', 6],
  ])('is counted once: %s', (text, count) => {
    expect(first(text, 'killed')?.count.min).toBe(count)
  })

  it('is named by the clause that says who was killed', () => {
    const text =
      'A man was killed after a dispute in Orlu. Tom Ray Roe, 48, was the man killed on Tuesday, police said.'
    expect(first(text, 'killed')?.who).toBe('Tom Ray Roe, 48')
  })
})

it('names a relative by the name that a comma puts behind', () => {
  expect(first("The mayor's daughter, Ann Roe, was killed in a crash in Orlu on Monday.", 'killed')?.who).toBe(
    'Ann Roe',
  )
})

it('tells a number that is exceeded from one that is reached', () => {
  expect(first('More than 51 people were injured.', 'injured')?.count).toMatchObject({ min: 51, above: true })
  expect(first('At least 51 people were injured.', 'injured')?.count.above).toBeUndefined()
})

it('shows a condition whole', () => {
  const text = 'Five men were wounded in Orlu. One victim of the shooting is in critical but stable condition.'
  expect(facts(text).find(({ partOf }) => partOf)?.detail).toBe('in critical but stable condition')
})
