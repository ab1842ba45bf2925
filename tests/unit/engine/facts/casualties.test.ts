import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { CasualtyFact, Outcome } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { processorTime } from '../../processor-time.ts'

const facts = (text: string, title?: string): readonly CasualtyFact[] =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  )

const total = (text: string, outcome: Outcome, title?: string): number | undefined =>
  facts(text, title).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)?.count.min

describe('one sentence', () => {
  it.each<[string, Outcome, number]>([
    ['At least 45 people were killed on Monday when a dam burst.', 'killed', 45],
    ['A blast tore through the market, killing seven people.', 'killed', 7],
    ['The quake left twelve people dead.', 'killed', 12],
    ['The flood claimed the lives of nine farmers.', 'killed', 9],
    ['The flood claimed nine lives.', 'killed', 9],
    ['The death toll from the fire in the old town rose to 45.', 'killed', 45],
    ['The bodies of three women were found in the river.', 'killed', 3],
    ['Officials confirmed four deaths.', 'killed', 4],
    ['Eight dead, fourteen wounded in Orlu blast', 'killed', 8],
    ['Eight dead, fourteen wounded in Orlu blast', 'injured', 14],
    ['Three people were killed and 12 injured in the crash.', 'injured', 12],
    ['Five killed four injured in attacks near Orlu', 'killed', 5],
    ['The shell killed a man and his two sons.', 'killed', 3],
    ['Six villagers, including a woman and two children, were killed in the raid.', 'killed', 6],
    ['At least 70 villagers, mostly women and children, were killed in the raid.', 'killed', 70],
    ['Two others remain in critical condition after the blaze.', 'injured', 2],
    ['Twelve sailors are still missing after the storm.', 'missing', 12],
    ['Nine miners are trapped below ground.', 'trapped', 9],
    ['Crews rescued nine miners on Sunday.', 'rescued', 9],
    ['Two firefighters were treated for smoke inhalation after the blaze.', 'injured', 2],
    ['The driver suffered a broken collarbone in the crash.', 'injured', 1],
    ['More than 900 residents were ordered to leave as the river rose.', 'displaced', 900],
    ['The flood displaced 4,000 people.', 'displaced', 4000],
    ['Police arrested two men.', 'detained', 2],
    ['The driver escaped unhurt.', 'unharmed', 1],
    ['A police officer was shot during a traffic stop.', 'injured', 1],
    ['A masked man gunned down an Orlu college student early Monday morning.', 'killed', 1],
    ['He injured himself and a juvenile Saturday night when a gun went off.', 'injured', 2],
    ['Two teens were shot in Orlu and taken to a hospital, where they died.', 'killed', 2],
    ['A man shot dead a woman and a girl then killed himself in Orlu, police said.', 'killed', 3],
    ['Police arrested a man over a shooting last month that left three people injured.', 'injured', 3],
  ])('%s (%s)', (sentence, outcome, count) => {
    expect(total(sentence, outcome)).toBe(count)
  })
})

describe('what the facts begin with', () => {
  it('is the event, whatever befell people at another time', () => {
    const found = facts(
      'An explosion at a plant in Orlu injured six workers on Monday.\n\nAn explosion at the same plant in 2005 killed three people.',
    )
    expect(found.map(({ outcome, background }) => [outcome, background ?? false])).toEqual([
      ['injured', false],
      ['killed', true],
    ])
  })

  it('is no rescue where hostages are let go', () => {
    expect(total('A siege in Orlu ended on Monday when two hostages were freed.', 'rescued')).toBeUndefined()
  })
})

describe('what is no casualty', () => {
  it.each([
    'The storm could kill hundreds of people.',
    'He threatened to kill two neighbours.',
    'The senator killed the bill.',
    'Two drones were shot down over the port.',
    'A killer whale was seen near the port.',
    'Was anyone killed?',
    'The officer fired one shot at the wall.',
    'The police named shooting suspect Ada Brook.',
    'Ada Brook was seen at the Orlu Shooting Center, police said.',
  ])('%s', (sentence) => {
    expect(total(sentence, 'killed')).toBeUndefined()
    expect(total(sentence, 'injured')).toBeUndefined()
  })

  it('takes a negation for unharmed, never for a casualty', () => {
    const all = facts('The mayor was not hurt in the attack.')
    expect(all.map(({ outcome }) => outcome)).toEqual(['unharmed'])
  })
})

describe('the total of an article', () => {
  it('prefers the exact number to the rounded headline', () => {
    expect(
      total(
        'At least 51 people were killed when a dam burst near Orlu.',
        'killed',
        'More than 50 killed as dam bursts near Orlu',
      ),
    ).toBe(51)
    expect(
      total(
        'At least 51 people were killed when a dam burst near Orlu.',
        'killed',
        'Dozens killed as dam bursts near Orlu',
      ),
    ).toBe(51)
  })

  it('takes the whole, not the part the headline tells', () => {
    expect(
      total(
        'Fifteen people, including five nurses, died in a blast at a clinic in Orlu.',
        'killed',
        'Five nurses die in Orlu clinic blast',
      ),
    ).toBe(15)
  })

  it('keeps parts and other events apart', () => {
    const all = facts(
      'At least 45 people were killed when two trains collided near Orlu. Six children were killed in the first carriage. A similar crash last year killed 12 people.',
    ).filter(({ outcome }) => outcome === 'killed')
    expect(all.map(({ count, partOf, background }) => [count.min, partOf ?? false, background ?? false])).toEqual([
      [45, false, false],
      [6, true, false],
      [12, false, true],
    ])
  })

  it('gives no number that would have to be added up from people told one by one', () => {
    const text =
      'A 34-year-old man was shot dead in Orlu on Friday. The man, Ada Brook, was pronounced dead at the scene. Mara Lind, 27, died in hospital. Lind was a teacher.'
    expect(total(text, 'killed')).toBeUndefined()
  })

  it('takes the same victim told three times for one', () => {
    const text =
      'A woman was fatally shot in Orlu on Friday. The victim died at the scene. Mara Lind, 27, was killed by a single shot, police said.'
    expect(total(text, 'killed')).toBe(1)
  })

  it('counts no one as injured who died', () => {
    const text = 'Four people were shot outside a bar in Orlu, one of them fatally, police said.'
    expect(total(text, 'killed')).toBe(1)
    expect(total(text, 'injured')).toBe(3)
  })

  it.each([
    [
      'takes the wounded of a headline from those shot',
      'Double shooting leaves one dead in Orlu',
      'Two people were shot at a motel in Orlu. One of them died.',
      1,
    ],
    [
      'counts the one more who lived',
      'Three shot dead in Orlu',
      'Three people were shot dead and a fourth person was injured in Orlu on Friday.',
      1,
    ],
    [
      'leaves out those of the shot who died',
      'Two children killed in Orlu',
      'Two boys were killed and a girl was injured in Orlu. A boy of eight, a boy of nine and a teenage girl were shot at noon.',
      1,
    ],
  ])('%s', (_what, title, text, injured) => {
    expect(total(text, 'injured', title)).toBe(injured)
  })

  it.each([
    [
      'the fourth of those hurt and killed',
      'Two people were shot dead in Orlu and a third man was injured, police said.',
      1,
    ],
    ['the eighth, where nobody died', 'Police in Orlu say an eighth student was injured in the shooting on Friday.', 8],
    [
      'the second victim once',
      'One man died and a second was injured when they were shot in Orlu. The second victim was taken by car to Orlu General Hospital.',
      1,
    ],
  ])('takes an ordinal for a number: %s', (_what, text, injured) => {
    expect(total(text, 'injured')).toBe(injured)
  })

  it('leaves the dead of another event out where nobody is said to have died in this one', () => {
    const text =
      'Seven people were shot in the leg in Orlu on Sunday. The mayor asked for calm and for more lamps. Ada Brook, who runs a shop, said she was scared. She heard nothing more until the next day. In the same hours one woman was killed in Tarn.'
    expect(total(text, 'killed', 'Seven shot in Orlu')).toBeUndefined()
    expect(total(text, 'injured', 'Seven shot in Orlu')).toBe(7)
  })

  it('keeps "at least" that stands behind the first sentence', () => {
    const text =
      'A blast tore through the market in Orlu on Monday. At least 31 farmers were killed in the blast at the market, officials said.'
    const [killed] = facts(text, '31 farmers killed in Orlu market blast')
    expect(killed?.count).toMatchObject({ min: 31, max: null })
  })

  it('counts a couple as two', () => {
    const text = 'An Orlu couple and their two young children were found dead at home on Sunday.'
    expect(total(text, 'killed', 'Parents, two children dead in Orlu')).toBe(4)
  })

  it('reads a headline whose comma stands for "and"', () => {
    const text = 'Police said a woman was shot twice on Elm Street. A man was held.'
    expect(total(text, 'killed', 'Woman shot, killed in Orlu')).toBe(1)
    expect(total(text, 'injured', 'Woman shot, killed in Orlu')).toBeUndefined()
  })

  it('takes a murder-suicide for two people at least', () => {
    expect(
      total(
        'Police call it a murder-suicide. A man shot dead his wife and two sons before killing himself, they said.',
        'killed',
        'Murder-suicide in Orlu',
      ),
    ).toBe(4)
  })

  it('knows the victim of a homicide', () => {
    const text = 'The homicide victim is Ada Brook, police said. Brook was shot at least once in the head.'
    expect(total(text, 'killed', 'Orlu homicide victim identified')).toBe(1)
    expect(total(text, 'injured', 'Orlu homicide victim identified')).toBeUndefined()
  })

  it('adds the attacker who died beside those he killed', () => {
    expect(total('A man killed his wife and two sons in Orlu before killing himself, police said.', 'killed')).toBe(4)
  })
})

describe('who counted', () => {
  it('tells the source and the outlet that passed it on', () => {
    const [injured] = facts(
      'According to two harbour officials, as reported by AP, five dock workers were injured in the fire.',
    )
    expect(injured).toMatchObject({
      outcome: 'injured',
      who: 'dock workers',
      attribution: { source: 'two harbour officials', via: 'AP' },
    })
    expect(injured?.count).toEqual({ min: 5, max: 5, precision: 'exact', text: 'five' })
    expect(injured?.text).toBe('five dock workers were injured in the fire')
  })

  it('finds the speaker behind the clause, with and without a comma', () => {
    expect(facts('Four miners were killed, the mayor said.')[0]?.attribution?.source).toBe('the mayor')
    const [killed] = facts('Four miners were killed in the blast a monitor said.')
    expect(killed?.attribution?.source).toBe('a monitor')
    expect(killed?.text).toBe('Four miners were killed in the blast')
  })

  it('takes no thing for a source, but what somebody wrote', () => {
    const source = (text: string) => facts(text)[0]?.attribution?.source
    expect(source('Repair work continues at the crossing where a tram crashed, killing seven people.')).toBeUndefined()
    expect(source('Seven people were killed in the crash, according to a new report.')).toBe('a new report')
  })

  it('keeps a minor injury beside the one who is unharmed', () => {
    const all = facts(
      'Seven guards of President Oru were injured in the attack. President Oru escaped unscathed. Later he spoke on television. A small cut was confirmed by an aide, according to AP.',
    )
    expect(all.map(({ outcome, count, partOf }) => [outcome, count.min, partOf ?? false])).toEqual([
      ['injured', 7, false],
      ['injured', 1, false],
      ['unharmed', 1, false],
    ])
    expect(all[1]).toMatchObject({
      text: 'A small cut was confirmed by an aide',
      attribution: { source: 'an aide', via: 'AP' },
    })
  })
})

it('points every fact at its sentence', () => {
  const text = 'The day was calm. Four miners were killed on Monday. Crews left at night.'
  for (const fact of facts(text)) expect(fact.evidence[0]?.exact).toBe('Four miners were killed on Monday.')
})

it('reads a long run of the same words in linear time', () => {
  const milliseconds = processorTime(() => {
    facts('two men were killed and '.repeat(3000))
  })
  expect(milliseconds).toBeLessThan(8000)
})
