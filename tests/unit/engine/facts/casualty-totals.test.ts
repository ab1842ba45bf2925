import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { CasualtyFact, Outcome } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const totalOf = (outcome: Outcome, text: string, title?: string): CasualtyFact | undefined =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  ).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)

const total = (outcome: Outcome, text: string, title?: string): number | undefined =>
  totalOf(outcome, text, title)?.count.min

/** Sentences of no weight, to bring what follows far from the event. */
const TALK = 'Nobody knows why. The street is long. A baker opens at six. Cats sleep there. The bus is late.'

describe('people told one by one', () => {
  it('make up a number that is told weakly, where they are as many', () => {
    const text = `A man was killed in Orlu on Monday. ${TALK} Ada Moss, Ben Roe and Cyril Pike were also hit by bullets.`
    expect(total('injured', text)).toBe(3)
  })
  it('are added up where each but the first is told of as one more', () => {
    const text =
      'Officer Ada Moss was shot dead on Monday in Orlu.\n\nA bystander was also killed, the town said. Police are looking for a van.'
    expect(total('killed', text, 'Town mourns officer shot dead')).toBe(2)
  })
  it('are not added up where one may be told of twice', () => {
    const text =
      'A baker was shot dead on Monday in Orlu.\n\nA cyclist was killed in the street, the town said. Police are looking for a van.'
    expect(total('killed', text, 'Town mourns baker shot dead')).not.toBe(2)
  })
  it('count somebody told of as one more among those hurt, however many died', () => {
    const text = `Ada Moss and Ben Roe were shot in Orlu on Monday. Both teens were taken to a hospital, where they died. Nobody knows why. The street is long. A third person received minor injuries.`
    expect(total('injured', text)).toBe(1)
  })
  it('are as many as a list of more names, with each of them in it', () => {
    const text =
      'Ada Moss, a 22-year-old woman, was shot and killed on Sunday in Orlu. Inside, officers found Moss and her boyfriend, 24-year-old Tom Roe, with gunshot wounds. Both were pronounced dead at the scene.'
    expect(total('killed', text, 'Ada Moss, 22')).toBe(2)
    expect(totalOf('killed', text, 'Ada Moss, 22')?.evidence.map(({ exact }) => exact.slice(0, 8))).toContain(
      'Ada Moss',
    )
  })
  it('are one where he who killed himself was named and found dead', () => {
    const text =
      'Police say a 13-year-old girl shot in Orlu on Sunday was Ada Moss. They say 25-year-old Tom Roe, who was also found dead, was the shooter.\n\nNeighbours say Moss was shot and killed by her uncle, Tom Roe, before he killed himself.'
    expect(total('killed', text, 'Girl and shooter named in murder-suicide')).toBe(2)
  })
  it('have an attacker among them whose death is told far below', () => {
    const text = `A deputy was shot and injured in Orlu on Saturday. The standoff began around noon. ${TALK} The standoff ended when the suspect died.`
    expect(total('killed', text, 'Deputy shot in Orlu, standoff over')).toBe(1)
  })
  it('are of another event where headline and first sentence tell of people hurt, whatever they are called', () => {
    const text = `A man was shot and wounded in Orlu on Thursday. He is in a hospital. ${TALK} The violence in Orlu began with the fatal shooting of Tom Pike.`
    expect(total('killed', text, 'Man wounded in Orlu shooting')).toBeUndefined()
  })
  it('do not take the name of another who died for somebody hurt without a name', () => {
    const text = `A 7-year-old boy was shot and killed in Orlu on Saturday. A woman was also shot in the chest and is in stable condition. ${TALK} Eva Moss was shot and killed on Friday in the park where the boy played.`
    expect(total('killed', text, 'Boy shot and killed in Orlu')).toBe(1)
    expect(total('injured', text, 'Boy shot and killed in Orlu')).toBe(1)
  })
  it('tell again of "the other" of two', () => {
    const text =
      'A guard shot two robbers in Orlu on Monday, killing one of them and wounding the other. Tom Pike, 19, was also hit in the arm.'
    expect(total('injured', text)).toBe(1)
  })
  it('leave out the dead of another event who look like one of those hurt', () => {
    const text = `A man was wounded by an officer in Orlu on Saturday. ${TALK} Earlier, a man was shot to death by officers in Bena.`
    expect(total('killed', text, 'Man shot by officer in Orlu')).toBeUndefined()
    expect(total('injured', text, 'Man shot by officer in Orlu')).toBe(1)
  })
})

describe('a number', () => {
  it('told near the event is not outweighed by a smaller one that is told again and again', () => {
    const parts = ['at the Orlu library on Friday', 'on a road in Orlu', 'in a house in Orlu', 'in a car in Orlu']
    const told = parts.map((where) => `Two people were killed ${where}, a witness said.`).join(' ')
    const text = `On Friday a shooting spree by one man took place in Orlu, and began with a quarrel at a home. Six people were killed in the shooting spree in Orlu, police said.\n\nThe mayor called it a tragedy. The town is shut. ${told}`
    expect(total('killed', text, 'Shooting spree in Orlu')).toBe(6)
  })
  it('of "others" is told without the dead', () => {
    const text =
      'Ben Roe, 18, was killed in a shooting in Orlu on Sunday. Roe was found with a wound and was later pronounced dead. Three other people received gunshot wounds.'
    expect(total('injured', text)).toBe(3)
  })
  it('of the dead counts the attacker beside a third victim', () => {
    const text =
      'A third man, shot by a clerk who went from desk to desk in Orlu on Monday, has died. The clerk later killed himself.'
    expect(total('killed', text)).toBe(4)
  })
  it('without its noun is not joined to the people before it', () => {
    expect(total('injured', 'Officers found two dead men and two injured subjects in the house on Monday.')).toBe(2)
  })
  it('is read behind the things before it in a list', () => {
    expect(total('killed', 'The bomb hit the yard on Monday, killing sheep, goats, and two farmers.')).toBe(2)
    expect(total('killed', 'The quake hit barns and two farmers died on Monday.')).toBe(2)
  })
  it('"one of two" is not all there are', () => {
    expect(
      total('killed', 'One of two miners hurt on Monday has died.', 'Woman kills clerk; 1 of 2 miners hurt has died'),
    ).toBe(2)
  })
})

describe('who is meant', () => {
  it('is everybody who was found dead', () => {
    const text = 'A father found his wife, his son and his daughter dead from gunshot wounds on Monday.'
    expect(total('killed', text)).toBe(3)
    expect(total('injured', text)).toBeUndefined()
  })
  it('is not a single person before a verb of several', () => {
    const text = 'The Pikes came by as Moss was leaving and also were shot.'
    expect(totalOf('injured', text)?.who).toBeUndefined()
  })
  it('is the one who is named before "one of"', () => {
    expect(totalOf('killed', 'Ada Moss, 55, is one of the guests who was killed on Monday.')?.who).toBe('Ada Moss, 55')
  })
  it('is one person, whatever trades are told before the name', () => {
    const text = 'Orlu mourned the death of actor, singer and council member Tom Roe on Monday.'
    expect(total('killed', text)).toBe(1)
  })
  it('is told by who the dead are said to be', () => {
    const text = 'Ben Roe and a clerk were wounded in Orlu on Monday. The deceased has been identified as Ben Roe, 34.'
    expect(total('injured', text)).toBe(1)
    expect(totalOf('killed', text)?.who).toBe('Ben Roe, 34')
  })
})

it('what is told before the sentence that fits the headline is of the event', () => {
  const text =
    'A baker was killed and two were injured in the market early Thursday.\n\nThe Orlu traffic unit was called to look into the crash of the van.'
  expect(total('killed', text, 'Traffic unit looks into crash of van in Orlu')).toBe(1)
})

it('counts of murder are as many as there are', () => {
  expect(
    total('killed', 'Tom Roe was charged on Monday with three counts of murder, one count of arson and theft.'),
  ).toBe(3)
})

it('what is to be done is not done', () => {
  expect(total('injured', 'The mayor lined up a crew to shoot Ada Moss and Ben Roe on the stairs.')).toBeUndefined()
  expect(total('injured', 'The clerk went on to shoot two guards in Orlu on Monday.')).toBe(2)
})

it.each(['No serious injuries were reported.', 'There were no further injuries.'])(
  'says nothing of all injuries: %s',
  (text) => {
    expect(total('injured', `A tram left the rails in Orlu on Monday. ${text}`)).toBeUndefined()
  },
)

it('nobody is hurt who suffered no injuries', () => {
  const text = 'Two guards suffered no injuries in the fire in Orlu on Monday.'
  expect(total('injured', text)).toBeUndefined()
  expect(total('unharmed', text)).toBe(2)
})

it('those who are counted are no source', () => {
  const text =
    'Shelling killed 16 people in Orlu on Monday. Another five people were killed in Bena. It also said a raid killed two women and their seven sons.'
  const facts = findCasualties(analyze(articleFromText(text, {}), { ...english, gazetteer }))
  expect(facts.map(({ attribution }) => attribution?.source).filter((source) => /people/.test(source ?? ''))).toEqual(
    [],
  )
})
