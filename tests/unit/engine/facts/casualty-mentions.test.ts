import { describe, expect, it } from 'vitest'
import { summarize } from '../../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const read = (text: string, title?: string) =>
  summarize(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer })

describe('one count told several times', () => {
  it('takes who, source and bound from the text, not from the short headline', () => {
    const [first] = read(
      'ORLU - At least seven miners were killed on Monday when a shaft fell in, police said.',
      '7 killed in Orlu shaft',
    ).casualties
    expect(first).toMatchObject({
      outcome: 'killed',
      count: { min: 7, max: null, precision: 'bound' },
      who: 'miners',
      attribution: { source: 'police' },
    })
    expect(first?.evidence).toHaveLength(2)
  })

  it('names a source by whom a pronoun means', () => {
    const { casualties } = read(
      'A lorry hit a wall in Orlu on Monday. Superintendent Ada Brook spoke to reporters. She said nine workers were injured.',
    )
    expect(casualties[0]?.attribution?.source).toContain('Ada Brook')
  })

  it('does not take a spokesman for his army', () => {
    const { casualties } = read(
      'Gunmen killed 14 traders near Orlu, the army said on Wednesday. They fled on foot, army spokesman Col. Ben Dorn said.',
    )
    expect(casualties[0]?.attribution?.source).toBe('the army')
  })
})

describe('who was counted', () => {
  it.each([
    'Seven injured in Orlu fire.',
    'At least 15 farmers and nine guards were injured.',
    'She and her two sons were injured.',
    'No deaths were reported.',
    'Nine people were injured.',
  ])('nobody is named by "%s"', (sentence) => {
    const { casualties } = read(sentence)
    expect(casualties).not.toHaveLength(0)
    expect(casualties[0]?.who).toBeUndefined()
  })
})

describe('parts and totals', () => {
  it('a part that is among a larger number is not the total', () => {
    const killed = read(
      '"At least 30 children were among 39 people killed in the blast," said Ada Brook of the observatory.',
      'Blast kills 30 children in Orlu',
    ).casualties.filter(({ outcome }) => outcome === 'killed')
    expect(killed.map(({ count, partOf }) => [count.min, partOf ?? false])).toEqual([
      [39, false],
      [30, true],
    ])
  })

  it('some of the dead are a part', () => {
    const killed = read(
      'A quake killed at least 23 people in Orlu, officials said. The rescue service said 14 of the dead were in one school.',
    ).casualties
    expect(killed[1]).toMatchObject({ count: { min: 14 }, partOf: true })
  })

  it('makes no part of a word that means two', () => {
    const killed = read(
      'Three people were found dead in a house. Police called it a murder-suicide.',
      'Three dead in Orlu murder-suicide',
    ).casualties
    expect(killed).toHaveLength(1)
    expect(killed[0]?.count.min).toBe(3)
  })
})

describe('what is no casualty of the event', () => {
  it('an apposition is no second victim', () => {
    const [first] = read('Ada Brook, painter of the drowned coast, dies at 88').casualties
    expect(first).toMatchObject({ outcome: 'killed', count: { min: 1, max: 1 } })
  })

  it.each([
    'The mayor was saved from criticism by his party.',
    'During the study 1,204 of the participants fell ill and 389 died of it.',
  ])('%s', (sentence) => {
    expect(read(sentence).casualties).toEqual([])
  })
})

describe('disputed tolls', () => {
  it('sets two sources of one toll side by side', () => {
    const { disputed } = read(
      'Gunmen attacked a bus near Orlu, killing at least 14 people, the army said on Wednesday.\n\nA health worker at the clinic gave a different account. He said 21 traders had died.',
      'Gunmen kill 14 near Orlu',
    )
    expect(disputed).toHaveLength(1)
    expect(disputed[0]?.versions.map(({ text, attribution }) => [text, attribution?.source])).toEqual([
      ['at least 14 people', 'the army'],
      ['21 traders had died', 'a health worker'],
    ])
  })

  it('is one where a source compares its number with the count of another', () => {
    const { disputed } = read(
      'A blast killed 14 workers in Orlu, the ministry said. The hospital said it had received 19 bodies, five more than the ministry’s count.',
    )
    expect(disputed[0]?.outcome).toBe('killed')
    expect(disputed[0]?.versions.map(({ text, attribution }) => [text, attribution?.source])).toEqual([
      ['14 workers', 'the ministry'],
      ['19 bodies', 'the hospital'],
    ])
  })

  it('is one where a turn of speech stands right before the number', () => {
    const { disputed } = read(
      'A blast killed 14 people in Orlu, the army said. But the hospital said 21 people were killed.',
    )
    expect(disputed).toHaveLength(1)
  })

  it.each([
    'A blast killed 14 people in Orlu, the army said. But the clinic said 21 people were injured.',
    'A blast killed 14 people in Orlu, the army said. The toll later rose to 21, the clinic said.',
    'A blast killed 14 people in Orlu, the army said. The clinic said three of the dead were traders.',
    'An air raid killed 14 people in Orlu, the army said. At least 21 people were killed in raids on Bena, the observatory said.',
    'A blast killed 14 people in Orlu, the army said. Last year a fire killed 21 people, the mayor said.',
    'A blast killed 14 miners in Orlu, the army said. But six others were killed in Bena, the hospital said.',
    'A blast killed 14 people in Orlu, the army said. The hospital near disputed Kashmir said 21 people were killed.',
  ])('%s', (text) => {
    expect(read(text).disputed).toEqual([])
  })
})

describe('who is told of by name', () => {
  const named = (outcome: string, text: string, title?: string) =>
    read(text, title)
      .casualties.filter((fact) => fact.outcome === outcome && !fact.background)
      .map(({ who }) => who)

  it.each([
    [
      'the name before an apposition',
      'The suspect, later identified as Tom Roe, a 19-year-old man, was arrested on Monday.',
    ],
    [
      'whom a pronoun means',
      'Police in Orlu have charged 59-year-old Tom Roe with theft. He is being held in the county jail.',
    ],
    ['who is taken into custody', 'Police took Tom Roe into custody in Orlu on Monday.'],
  ])('is the one detained: %s', (_, text) => {
    expect(named('detained', text)[0]).toContain('Tom Roe')
  })

  it('is each of several dead who come from somewhere', () => {
    const [who] = named(
      'killed',
      'Three people were shot dead in Orlu on Monday. Killed were 25-year-old Ada Moss of Harden, Ben Roe of Oslin and Eva Pike of Orlu, police said.',
    )
    for (const name of ['Ada Moss', 'Ben Roe', 'Eva Pike']) expect(who).toContain(name)
  })

  it('is the one before a relative clause, and killed by the last of two verbs', () => {
    const text =
      'Four were shot, two fatally, at a parade in Orlu on Monday. Later, Eva Pike, who dreamed of becoming a nurse, was shot in the head at close range and killed. Tom Roe was shot in the leg.'
    expect(named('killed', text)).toContain('Eva Pike')
    expect(named('injured', text)).not.toContain('Tom Roe')
  })

  it('is no day', () => {
    expect(named('injured', 'Ben Roe, a 21-year-old man, died Monday, Jan. 13, after being shot in Orlu.')).toEqual([])
  })
})
