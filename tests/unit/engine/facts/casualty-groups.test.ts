import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { Outcome } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const total = (outcome: Outcome, text: string, title?: string): number | undefined =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  ).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)?.count.min

/** Sentences of no weight, to bring what follows far from the event. */
const TALK = 'Nobody knows why. The street is long. A baker opens at six. Cats sleep there. The bus is late.'

describe('a group of people hurt', () => {
  it('is told as a whole by "all"', () => {
    const text = `Officers found two shooting victims in a yard in Orlu on Monday. A clerk called for help. All four victims were rushed to Orlu Medical Center.`
    expect(total('injured', text)).toBe(4)
  })
  it('is without its dead where "all" counts them too', () => {
    const text = `A man was killed in a shooting in Orlu on Monday. Nobody knows why. All four victims of the shooting were taken to the hospital, where the man was pronounced dead.`
    expect(total('injured', text)).toBe(3)
  })
  it('is some and the rest of them', () => {
    const text = `Police in Orlu are looking for a gunman after a fight near a school on Monday. One of those shot was in critical condition on Tuesday. The other four are expected to recover.`
    expect(total('injured', text)).toBe(5)
  })
  it('is not two of them', () => {
    const text = `A gunman opened fire at a porch in Orlu on Saturday. The victims were flown to local hospitals, two of them in serious condition.`
    expect(total('injured', text)).toBeUndefined()
  })
  it('has the exact number that the text tells for "multiple people"', () => {
    const text = `Multiple people were wounded in a shooting in Orlu on Monday. ${TALK} Reports say that four people were shot. The other two victims suffered minor injuries.`
    expect(total('injured', text, 'Shooting in Orlu leaves multiple people wounded')).toBe(4)
  })
  it('has the exact number that the text tells later for a round one in words', () => {
    const text = `A shooting outside a club in Orlu on Monday left two teenagers dead and more than a dozen people wounded. Two clerks were killed. The hospital said that 19 people were wounded in all, and six were still there.`
    expect(total('injured', text)).toBe(19)
  })
  it('is the number told of it, not how many are told of one by one as critical', () => {
    const text = `A shooting in Orlu left nine people injured on Sunday. One woman was taken to a hospital in critical condition. A short time later, three more walked into a clinic. One man was in critical condition.`
    expect(total('injured', text)).toBe(9)
  })
  it('is one more with a fourth', () => {
    const text = `Medics took three men with gunshot wounds from a club in Orlu to the city hospital on Sunday. A fourth victim was taken to the hospital by private vehicle.`
    expect(total('injured', text)).toBe(4)
  })
})

describe('people hurt who are told of one by one', () => {
  it('are added up where each has a name or an age, and nobody died', () => {
    const text = `Two teens are accused of a shootout with officers in Orlu on Sunday. They fired at a patrol car on Elm Street, striking Officer Ada Moss in the leg. The 16-year-old suspect was hit by return fire and is recovering at the hospital.`
    expect(total('injured', text)).toBe(2)
  })
  it('are each the one right before "who"', () => {
    const text = `Deputies in Orlu found a woman, who had been shot in the leg, and a 19-year-old man, who had been shot in the shoulder, on Sunday.`
    expect(total('injured', text)).toBe(2)
  })
  it('are not added up where one may be told of twice', () => {
    const text = `A guard was hit by a bullet in Orlu on Sunday. Police searched a house. A man was wounded in the leg, the town said. A clerk was shot near the school.`
    expect(total('injured', text)).not.toBe(3)
  })
  it('are not added up beside a number that is told', () => {
    const text = `The shooting happened in the 400 block of Elm Street in Orlu at 1 p.m., according to the town. Two people were wounded, police said. A 24-year-old man was shot in the leg and a 25-year-old woman was shot in both arms, police said. A 22-year-old man was shot in the hip.`
    expect(total('injured', text)).toBe(2)
  })
})

describe('somebody dead', () => {
  it('told of far from the event by name is of the event where nobody else died', () => {
    const text = `Two men were arrested on drug charges on Monday after a raid in Orlu. Officers searched a house on Elm Street. They met Ben Roe, 26, with a shotgun. Roe was subsequently shot and killed.`
    expect(total('killed', text, 'Two men arrested after fatal raid in Orlu')).toBe(1)
  })
  it('told of far from the event is of another where the headline is of people hurt', () => {
    const text = `Seven people were wounded in a club in Orlu on Sunday. ${TALK} In Bena, Ben Roe was killed at a bar.`
    expect(total('killed', text, 'Seven wounded in Orlu club')).toBeUndefined()
  })
  it('is the one of whom "he killed himself" tells again', () => {
    const text = `A 13-year-old girl was shot dead at a home in Orlu on Sunday. Travis Moss, 25, who was also found dead, was the shooter. Neighbors say that Moss moved in last month. Police think that he killed himself.`
    expect(total('killed', text)).toBe(2)
  })
  it('is a third with "the third victim"', () => {
    const text = `Two men died at the scene of a shooting in a barber shop in Orlu on Monday, police said. The third victim, a 37-year-old man, died on Tuesday at the city hospital.`
    expect(total('killed', text)).toBe(3)
  })
  it('is not the one hurt beside the dead who are named next', () => {
    const text = `A shooting in Orlu killed two men and injured a third man and a 16-year-old boy on Saturday. It killed Ben Roe, 31, and Tom Pike, 28.`
    expect(total('injured', text)).toBe(2)
  })
  it('is one of two whom the subject of a relative clause shot', () => {
    const text = `The officer who fatally shot a young man and his unarmed neighbor is suing the town of Orlu for damages.`
    expect(total('killed', text)).toBe(2)
  })
})

describe('the words around', () => {
  it('are no other time where they are part of a name', () => {
    const text = `A girl died on Sunday in Orlu and Ben Roe, 10, is in critical condition at Nationwide Children's Hospital.`
    expect(total('injured', text)).toBe(1)
  })
  it('tell whom a clause without a subject means', () => {
    const text = `A 7-year-old girl was released from the hospital on Monday after being shot during a memorial in Orlu.`
    expect(total('injured', text)).toBe(1)
  })
})

describe('some of a group', () => {
  it('who die later are no longer among those hurt beside the dead of their sentence', () => {
    const text = `A man killed a teacher and shot two pupils at a school in Orlu on Monday, before killing himself. One of the pupils died at the hospital. Both were in critical condition at first.`
    expect(total('injured', text)).toBe(1)
    expect(total('injured', text.replace('One of the pupils', 'One of the horses'))).toBe(2)
  })
  it('are the one and the other of the dead, of whom it is told where they were shot', () => {
    const text = `A man is charged with killing four people in Orlu on Friday. Nobody knows why. The street is long. A baker opens at six. One of the victims was shot inside the house and another was shot outside.`
    expect(total('injured', text)).toBeUndefined()
  })
  it('are told of with an age and a word more', () => {
    const text = `Ada Moss, 55, Betty Moss, 29 and pregnant, and Cyril Moss, eight years old, were fatally shot in Orlu.`
    expect(total('killed', text)).toBe(3)
  })
})

describe('one more', () => {
  it('is added to those told of far below', () => {
    const text = `Two call takers were suspended without pay on Tuesday in Orlu. Ben Roe called three times that morning. An officer fatally shot Roe, who came at him with a bat. The officer also accidentally shot and killed a neighbor, 55-year-old Ada Moss.`
    expect(total('killed', text, 'Two call takers suspended in police shooting of Ben Roe')).toBe(2)
  })
  it('is hurt beside the dead, however far below', () => {
    const text = `Ben Roe, 29, was fatally shot on Monday in Orlu.\n\nOfficers stopped a bus. The street is long. A baker opens at six. Cats sleep there. The bus is late. Police said there was a party, where one man was killed, another was injured and everybody left.`
    expect(total('injured', text)).toBe(1)
  })
})

it('who is taken into custody at a hospital is not hurt', () => {
  expect(total('injured', 'Ben Roe, 34, was taken into custody at a hospital in Orlu on Monday.')).toBeUndefined()
})

it('the title of a work tells of nobody', () => {
  const title = "Two stars speak of 'Kill Ada Moss' on stage"
  expect(total('killed', 'The stars of “Missing Ada” met in Orlu on Monday.', title)).toBeUndefined()
  expect(total('missing', 'The stars of “Missing Ada” met in Orlu on Monday.', title)).toBeUndefined()
})

it('what happened over the centuries is no news', () => {
  const text = 'A fever has spread in Orlu this week. Over the centuries, it has killed millions of people.'
  expect(total('killed', text)).toBeUndefined()
})

it('what an earlier version of the text had wrong is no news', () => {
  const text = 'A storm hit Orlu on Monday. An earlier version of this story said nine nurses had died.'
  expect(total('killed', text)).toBeUndefined()
})

describe('a list of people', () => {
  it('is added up in a headline', () => {
    const text = 'Air raids hit a village near Orlu on Monday.'
    expect(total('killed', text, 'Raids kill 10 children, 5 women in Orlu')).toBe(15)
    expect(total('killed', text, 'Raids kill 10 children, 5 women hurt in Orlu')).toBe(10)
  })
  it('is not added to the number that it explains, even where its commas are lost', () => {
    expect(total('killed', 'Three civilians two women and a man were killed in Orlu on Monday.')).toBe(3)
    expect(total('killed', 'Three nurses two women and a man were killed in Orlu on Monday.')).toBe(3)
  })
})

it('a name in quotation marks parts nobody from what befell them', () => {
  const text = 'Officials said that 33 members of the "Orlu Boys" and "Bena Front" gangs were killed near Orlu.'
  expect(total('killed', text)).toBe(33)
  expect(total('killed', 'A guard said "nobody runs" and two nurses were killed in Orlu.')).toBe(2)
})

it('a number before "per" counts nobody', () => {
  expect(total('killed', 'Those who fall ill have a 30-60 per cent chance of dying from the fever.')).toBeUndefined()
})
