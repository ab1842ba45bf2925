import { expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { CasualtyFact, Outcome } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const news = (outcome: Outcome, text: string, title?: string): CasualtyFact | undefined =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  ).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)

const total = (outcome: Outcome, text: string, title?: string): number | undefined =>
  news(outcome, text, title)?.count.min

it('the number of a call counts nobody', () => {
  const text = 'Police went to a yard in Orlu on Monday after a 911 call saying five people were shot there.'
  expect(total('injured', text)).toBe(5)
})

it('a road is hit by nobody', () => {
  const text =
    'An officer-involved shooting closed US-27 on Monday, police said. Then a guard shot him. The suspect was taken to a hospital with critical injuries.'
  expect(total('injured', text)).toBe(1)
})

it('two people are told of with "both" behind the verb', () => {
  const text = 'A 3-year-old boy and a 20-year-old man were both shot in Orlu on Monday.'
  expect(total('injured', text, 'A 3-year-old child injured in Orlu')).toBe(2)
})

it('who says so is none of those told of', () => {
  const text =
    'According to County Coroner Ann Hill, Eva Roe, 23, and Ada Moss, 29, were pronounced dead in Orlu on Monday.'
  expect(total('killed', text)).toBe(2)
})

it('people listed behind their number are these people', () => {
  const text =
    'Three victims, a 25-year-old man, a 26-year-old man, and a 33-year-old man, were all taken to a hospital in Orlu on Monday.'
  expect(total('injured', text)).toBe(3)
})

it('who did something to others is the subject', () => {
  expect(total('injured', 'Four men attending a party at an Elm Street home were injured in Orlu on Monday.')).toBe(4)
})

it('a comma stands for "and" at the end of a list in a headline', () => {
  const text = 'Investigators in Orlu called it a murder-suicide on Monday.'
  expect(total('killed', text, 'Police look into deaths of adult, child in Orlu')).toBe(2)
})

it('a headline without its comma has two verbs', () => {
  const text = 'One guard was killed and three others were injured in Orlu on Monday.'
  expect(total('killed', text, 'Guard killed 3 injured in attack on Orlu')).toBe(1)
})

it('says nothing of all injuries where none are visible', () => {
  const text = 'A leak was found in Orlu on Monday. Doctors said that there were no external injuries.'
  expect(total('injured', text)).toBeUndefined()
})

it('who is flown somewhere is not hurt', () => {
  expect(total('injured', 'The two players were flown to Orlu in first class on Monday.')).toBeUndefined()
})

it('the other one of two dead is not hurt besides', () => {
  const text =
    'Two women were fatally shot in Orlu on Monday. Eva Roe, 23, and Ada Moss, 29, were pronounced dead at the scene. One of the women was shot in a car. The other woman was shot in the face.'
  expect(total('killed', text)).toBe(2)
  expect(total('injured', text)).toBeUndefined()
})

it('others are told of besides those before them', () => {
  const text = 'Four people were taken to hospital in Orlu on Monday while 20 others were slightly hurt.'
  expect(total('injured', text)).toBe(24)
  const boy = 'A 12-year-old boy is in critical condition after a shooting that wounded at least two others in Orlu.'
  expect(total('injured', boy, 'Shooting leaves boy in critical condition, wounds 2 others')).toBe(3)
  expect(total('injured', 'A shooting in Orlu on Monday left one person wounded and another injured.')).toBe(2)
})

it('one of those before and another of them are no more than they', () => {
  const text = 'Two guards were shot in Orlu on Monday. One was hit in the leg, and another was hit in the arm.'
  expect(total('injured', text)).toBe(2)
})

it('others beside the dead are only those hurt', () => {
  const text = 'A man was shot in Orlu on Monday and two others were wounded. The man died on Tuesday.'
  expect(total('injured', text)).toBe(2)
})

it('nobody is surely hurt who was shot where somebody is charged with murder and nobody is told to be dead', () => {
  const text = 'Tom Roe told police in Orlu that he shot Ada Moss and Eva Hill.'
  expect(total('injured', `${text} He is charged with murder and assault.`)).toBeUndefined()
  expect(total('injured', `${text} He is charged with attempted murder.`)).toBe(2)
})

it('a headline calls the dead man what he did', () => {
  const text =
    'A man with two rifles was shot and killed at a shop in Orlu on Monday. Officers shot the man in the chest.'
  expect(total('killed', text, 'Gunman shot, killed at Orlu shop')).toBe(1)
})

it('both are those of the sentence before', () => {
  const text =
    'Officers found Ada Moss and her brother, 24-year-old Ben Moss, with gunshot wounds in Orlu on Monday. Both were pronounced dead.'
  expect(total('killed', text)).toBe(2)
  expect(total('injured', text)).toBeUndefined()
})

it('those told of by age are all who were hurt beside one dead', () => {
  const text =
    'Ada Moss, 60, was shot and killed in Orlu on Monday. A 19-year-old man was wounded in the shoulder. The 4-year-old boy was treated at a hospital for cuts.'
  expect(total('injured', text)).toBe(2)
})

it('two days since it happened are news', () => {
  const text = 'It has been two days since two clerks were shot in a park in Orlu. Neighbours are angry.'
  expect(total('injured', text)).toBe(2)
})

it('one more shooting victim is counted', () => {
  const text =
    'Three men walked into a shop in Orlu with gunshot wounds on Monday as a fourth shooting victim was found in a yard.'
  expect(total('injured', text)).toBe(4)
})

it('most of some are not as many as they', () => {
  expect(total('missing', 'Dozens of the nurses have escaped from Orlu, but most remain missing.')).toBeUndefined()
})

it('a number in a list is a part of its sum', () => {
  const text = 'A storm caused a market wall to collapse in Orlu on Monday, killing three guards and eight visitors.'
  expect(total('killed', text, 'Collapse in Orlu killed eight from abroad')).toBe(11)
})

it('who was jailed before is not detained now', () => {
  const text = 'Five other defendants, including jailed activist Ann Lee, were fined in Orlu on Monday.'
  expect(total('detained', text)).toBeUndefined()
})

it('who was first told of in another event was killed in that one', () => {
  const text =
    'A guard was killed in a shooting in Orlu on Monday. Ben Moss, 22, was killed in Harden a year ago. Moss was shot dead, his family said.'
  expect(news('killed', text)?.who).toBe('guard')
})

it('estimates from one number to another tell neither', () => {
  const text = 'The army attacked Orlu on Monday. Estimates of the death toll vary from 400 to more than 900.'
  expect(total('killed', text)).toBeUndefined()
})

it('a fair that is not dead is nobody', () => {
  const text = 'Tom Roe has swept the yard and roared on Monday that the long fair was not dead after a storm.'
  expect(total('injured', text)).toBeUndefined()
})

it('whoever did not die for something was not hurt', () => {
  expect(total('injured', 'Tom Roe did not die for this, a singer said at the fair in Orlu on Monday.')).toBeUndefined()
  expect(total('injured', 'Tom Roe was shot in Orlu on Monday. Roe did not die at the scene.')).toBe(1)
})

it('a surname that opens a sentence is somebody', () => {
  expect(total('killed', 'Ann Rivers was a clerk in Orlu. Rivers died on Monday from gunshot wounds.')).toBe(1)
})

it('a suspect and a deputy are two', () => {
  const text =
    'A deputy who was shot and injured in Orlu on Monday is in the hospital. The deputy fired back and shot and injured one of the suspects.'
  expect(total('injured', text)).toBe(2)
})

it.each<[string, Outcome, number | undefined]>([
  ['Over 750 people, mostly women and children, have so far been killed in Orlu.', 'killed', 750],
  ['At least 33 members of the "Red Dawn" group were killed in Orlu, activists said.', 'killed', 33],
  ['Rebels shelled Orlu, killing, according to the latest toll, 44 nurses and wounding over 140.', 'killed', 44],
  ['Rebels shelled Orlu, killing according to the latest toll 44 nurses and wounding over 140.', 'killed', 44],
  ['Rebels shelled Orlu, killing, according to the latest toll, 44 nurses and wounding over 140.', 'injured', 140],
  ['With the death toll estimated between 70 and 120, the council met in Orlu.', 'killed', 70],
  ['The government is committed to rescuing the 47 sailors held in Orlu.', 'rescued', undefined],
  ['A farmer shot and killed a 9-year-old bull that had broken a fence in Orlu.', 'killed', undefined],
  ['A picture of the bull had more than 800 likes on Sunday, a day after it was shot dead.', 'killed', undefined],
  ['The plan is for two million civilians, and the fall of Orlu is critical to it.', 'injured', undefined],
])('%s', (text, outcome, count) => {
  expect(total(outcome, text)).toBe(count)
})

it('what happened over the past few days is news', () => {
  const text = 'The council asked for help. At least 72 nurses have been killed in Orlu over the past few days.'
  expect(total('killed', text)).toBe(72)
})

it('nobody is added to "at least 30"', () => {
  const text = 'A gunman killed at least 30 people in Orlu. Police said the gunman killed himself.'
  expect(news('killed', text, '30 killed in rampage')?.count).toMatchObject({ min: 30, max: null })
})

it('a total outweighs a list of some', () => {
  const text =
    'The last victims of the crash in Orlu were named on Friday. Tom Roe, 62, Ann Lee, 52, and Ben Pike, 63, died in the crash, police said.\n\nA total of six men and one woman died in the crash.'
  expect(total('killed', text, 'Crash in Orlu: last victims named')).toBe(7)
})

it('one of hundreds is not all', () => {
  const text =
    'Dozens of people were killed and hundreds were injured in Orlu on Sunday. An injured woman is helped at the gate.'
  expect(total('injured', text)).toBe(200)
})

it('a junior is not the brother who was named in full', () => {
  const text =
    'Police named the injured man as Tom E. Roe, 17, of Orlu. A shooting there left a man dead on Sunday, and Roe Jr. was found dead at the home.'
  expect(news('killed', text)?.who).not.toContain('Tom')
})

it('the deaths of one are no count', () => {
  expect(total('killed', 'The senate in Orlu adjourned on Tuesday.', "Senate mourns Roe's deaths")).toBeUndefined()
})

it('the worst of a span of time is news', () => {
  const text =
    'The council met in Orlu on Monday. With the death toll estimated between 70 and 120 in what would be the most lethal storm since the 1920s, it asked for help.'
  expect(total('killed', text)).toBe(70)
})

it('what befell others is no detail of a part', () => {
  const text =
    'Thirteen sailors were killed in Orlu on Friday. Earlier a source said that rebels fired at the old town killing 4 sailors injuring 10 others 4 of them in a critical condition.'
  const told = findCasualties(analyze(articleFromText(text, { published: '2024-05-15' }), { ...english, gazetteer }))
  expect(told.map(({ detail = '' }) => detail).join()).not.toContain('injuring')
})

it('one more of a history far below is not added to the one of the headline', () => {
  const text =
    'Tom Roe, the leader of a party, was killed in Orlu on Tuesday.\n\nNobody knows why. The street is long. A baker opens at six. Cats sleep there. The bus is late. Old songs are sung. A dog barks. The rain is warm. Tea is served at four. Bells ring. A clock ticks. The hill is steep. Bread is cheap. Ben Moss also died.'
  expect(total('killed', text, 'Party leader killed in Orlu')).toBe(1)
})
