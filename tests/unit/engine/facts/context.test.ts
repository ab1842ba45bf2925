import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('why', () => {
  it('is given only where the text says so in words of cause', () => {
    const told = summaryOf('Line closed', ['The line was closed on Monday because of cracks in a viaduct.'])
    expect(told.why.map(({ text }) => text)).toEqual(['because of cracks in a viaduct'])
    const untold = summaryOf('Line closed', ['The line was closed on Monday. A viaduct has cracks.'])
    expect(untold.why).toEqual([])
  })

  it('is no half of a verb, and none that says “it” of nobody', () => {
    const half = summaryOf('Growth in Oslin', [
      'The growth of Oslin was spurred by cheap power from the dam this year.',
    ])
    expect(half.why.map(({ text }) => text).join()).not.toMatch(/^was/)
    const pronoun = summaryOf('Line closed', ['The line was closed on Monday because it had no drivers for the trams.'])
    expect(pronoun.why).toEqual([])
  })

  it('is no plan, and no reason of a relative clause', () => {
    const plan = summaryOf('Line to reopen', ['The line closed in May and is due to open again next week.'])
    expect(plan.why).toEqual([])
    const aside = summaryOf('Ada Lind leaves hall', [
      'Ada Lind, who sat outside because she had no ticket, left the hall on Monday.',
    ])
    expect(aside.why).toEqual([])
  })

  it.each([
    ['a time', 'Drivers went on strike over the past three days in Oslin.'],
    ['one person', 'The line was closed on Monday because she had no key.'],
    ['the subject of another clause', 'Drivers protested on Monday and a row over pay turned into a riot in Oslin.'],
  ])('is not %s', (_, sentence) => {
    expect(summaryOf('Line closed by strike', [sentence]).why).toEqual([])
  })

  it('is no weapon, and no reason of one person who is quoted', () => {
    const why = (text: string) => summaryOf('Six killed in Oslin', [text]).why
    expect(why('Six civilians were killed in Oslin on Friday due to rocket shells fired by rebels.')).toEqual([])
    expect(
      summaryOf('Readers meet writers in Oslin', [
        'Author Ada Lind said she started reading in Oslin because the stories were close to her own life.',
      ]).why,
    ).toEqual([])
  })

  it.each([
    ['of nothing that is named', 'The line is closed again since Monday, and riders say it is because of the weather.'],
    ['of a noun beside the story', 'The line was closed on Monday after a driver had a rash caused by the heat.'],
    ['the opinion of one person', 'Ada Lind said the line was closed on Monday because of greed at the top.'],
    ['only guessed', 'The line in Oslin seemed to be closed on Monday in retaliation for a strike by its drivers.'],
    ['why officers came', 'Officers closed the line in Oslin on Monday in response to a report of a loose dog.'],
    ['how things are', 'Riders in Oslin are familiar with the closed line because of frequent faults in its signals.'],
    [
      'of a clause under another',
      'A driver wept in Oslin after he closed the line on Monday because of a broken axle.',
    ],
  ])('is not one %s', (_, sentence) => {
    expect(summaryOf('Line closed in Oslin', [sentence]).why).toEqual([])
  })

  it.each([
    [
      'of a thing that is only expected',
      'The line in Oslin was closed. It was expected to stay closed due to the flood.',
    ],
    ['that runs into another clause', 'The line in Oslin was closed due to heavy rain Lind left the closed hall.'],
    ['that is a place', 'Drivers of the closed line in Oslin fired a flare over Norway on Monday.'],
    ['that breaks off', 'The line in Oslin was closed because according to the crew, the rails had cracks.'],
  ])('is not one %s', (_, text) => {
    expect(summaryOf('Line closed in Oslin', [text]).why).toEqual([])
  })

  it('says what it explains where that is short', () => {
    const { why } = summaryOf('Shooting in Oslin', [
      'A man was shot in Oslin on Monday. Police believe the shooting stemmed from a quarrel over a fence.',
    ])
    expect(why.map(({ text }) => text)).toEqual(['the shooting stemmed from a quarrel over a fence'])
  })

  it('explains the clause it stands in', () => {
    const { why } = summaryOf('Line closed in Oslin', [
      'The line was closed on Monday. Trams stood still. The drivers went home. Shops on the square were empty.',
      'Riders wrote about the closed line in Oslin, asking friends to join because crowds count.',
    ])
    expect(why).toEqual([])
  })

  it('is told once', () => {
    const { why } = summaryOf('Drivers strike over dismissal of manager', [
      'Drivers went on strike on Monday over the dismissal of a manager.',
    ])
    expect(why).toHaveLength(1)
  })

  it('is not taken from a quotation', () => {
    const { why } = summaryOf('Line closed', [
      'The line was closed on Monday. "I am late because of them," said Ada Lind, a nurse.',
    ])
    expect(why).toEqual([])
  })
})

describe('a reason behind the first sentences', () => {
  it('is one of the event where an article and its noun stand before the words of cause', () => {
    const story = (noun: string) => [
      'A man was killed in a shooting in Oslin on Monday, police said.',
      'Officers found him in a yard.',
      'Neighbours called for help.',
      'He died in hospital.',
      `Detectives believe the ${noun} stemmed from an argument over a dog.`,
    ]
    expect(summaryOf('Man killed in Oslin shooting', story('shooting')).why).toMatchObject([
      { text: 'the shooting stemmed from an argument over a dog', score: expect.closeTo(0.64) },
    ])
    expect(summaryOf('Man killed in Oslin shooting', story('delay')).why).toEqual([])
  })

  it('answers a question that asks why', () => {
    const { why } = summaryOf('Mumps is back in Oslin', [
      'Doctors in Oslin have found 200 cases of mumps since May.',
      'What is mumps?',
      'Mumps is an infection that spreads through the air.',
      'Why does it spread?',
      'Because too few children are vaccinated.',
    ])
    expect(why.map(({ text }) => text)).toEqual(['Because too few children are vaccinated'])
  })
})

describe('responsibility', () => {
  it('is no arrest over a probation violation', () => {
    const { responsibility } = summaryOf('Man shot in Oslin', [
      'A man was shot in Oslin on Monday.',
      'Jon Holm was arrested on suspicion of a probation violation.',
    ])
    expect(responsibility.filter(({ score }) => score >= 0.5)).toEqual([])
  })

  it('tells a claim, who is blamed, and that nobody claimed it', () => {
    const claimed = summaryOf('Blast hits depot', [
      'A blast hit a depot in Oslin on Monday.',
      'The Red Lance Brigade claimed responsibility for the attack.',
    ])
    expect(claimed.responsibility).toMatchObject([
      { status: 'claimed', actor: expect.stringContaining('Red Lance Brigade') },
    ])
    const none = summaryOf('Blast hits depot', [
      'A blast hit a depot in Oslin on Monday.',
      'No group has claimed responsibility, but suspicion fell on a former guard.',
    ])
    expect(none.responsibility.map(({ status }) => status)).toEqual(['none-claimed', 'suspected'])
    expect(none.responsibility[1]).toMatchObject({ actor: 'a former guard', text: 'suspicion fell on a former guard' })
  })

  it('says nothing where nobody is held responsible', () => {
    expect(
      summaryOf('Orchestra opens season', [
        'The orchestra opened its season on Monday. It was responsible for the best night of the year.',
      ]).responsibility,
    ).toEqual([])
  })
})

describe('background', () => {
  it('keeps the earlier events and circumstances that the text gives', () => {
    const { background } = summaryOf('Blast hits depot in Oslin', [
      'A blast hit an army depot in Oslin on Monday, the army said.',
      'The attack comes amid a dispute over the northern border.',
      'In 2016, a similar blast destroyed the old depot.',
    ])
    expect(background.map(({ text }) => text)).toEqual([
      'The attack comes amid a dispute over the northern border',
      'In 2016, a similar blast destroyed the old depot',
    ])
  })
})

describe('background that leans on what stands before it', () => {
  it.each([
    ['since then', 'There have been repeated claims of leaks at the Oslin depot since then, last year above all.'],
    ['they', 'According to the group they were the deadliest blasts since 1998 in all of the county.'],
    ['the two', 'The two counties have fought over the depot in Oslin since the war of 1998.'],
    ['it', 'It tells how a depot in Oslin was built three years ago for the fuel of the army.'],
  ])('is not shown: %s', (_, sentence) => {
    const { background } = summaryOf('Blast hits depot in Oslin', [
      'A blast hit a depot in Oslin on Monday, police said.',
      'Two guards were hurt in the fire that followed.',
      sentence,
    ])
    expect(background).toEqual([])
  })

  it('begins behind "It comes as"', () => {
    const { background } = summaryOf('Blast hits depot in Oslin', [
      'A blast hit a depot in Oslin on Monday, police said.',
      'Two guards were hurt in the fire that followed.',
      'It comes as inspectors look into claims of leaks at another depot near Oslin.',
    ])
    expect(background.map(({ text }) => text)).toEqual([
      'Inspectors look into claims of leaks at another depot near Oslin',
    ])
  })
})

describe('background that closes a report', () => {
  it.each([
    'In 2009 more than 40 people died in a fire in Marrow.',
    'It is the second such fire in the county this month.',
    'Fires are common in the old quarter in winter.',
    'At least 90 people have died in fires in the county this year.',
  ])('%s', (sentence) => {
    const { background } = summaryOf('Blast hits depot in Oslin', [
      'A blast hit an army depot in Oslin on Monday, the army said.',
      'Guards carried two men out of the smoke.',
      sentence,
    ])
    expect(background.map(({ text }) => `${text}.`)).toEqual([sentence])
    expect(background[0]?.score).toBeGreaterThanOrEqual(0.5)
  })
})

describe('an article that reports no event', () => {
  it('has no background but what says outright that it is some', () => {
    const feature = summaryOf('How to bake a better loaf', [
      'A good loaf needs time, flour and a hot oven, and you will want a heavy pot.',
      'In 2016, bakers in Oslin began to bake such loaves in a heavy pot.',
      'Bakers in Oslin have sold two hundred loaves a day since 2014.',
    ])
    expect(feature.background).toEqual([])
  })
})

describe('disputed', () => {
  it('shows two sources that count the same thing differently', () => {
    const { disputed } = summaryOf('March in Oslin', [
      'Protesters marched through Oslin on Monday.',
      'Police said 2,000 people had marched, while the organisers said 9,000 people took part.',
    ])
    expect(disputed).toHaveLength(1)
    expect(disputed[0]?.versions.map(({ text }) => text)).toEqual(['2,000 people', '9,000 people'])
  })

  it('takes one source for no dispute', () => {
    const { disputed } = summaryOf('March in Oslin', [
      'Police said 2,000 people had marched. Police said 3 people were arrested.',
    ])
    expect(disputed).toEqual([])
  })
})

describe('the same is told once', () => {
  const summary = (sentence: string) =>
    summaryOf('Blast hits depot in Oslin, killing two guards', [
      `A blast at an army depot in Oslin killed two guards on Monday. ${sentence}`,
    ])

  it('what somebody only says, where a line of what happened has all of it', () => {
    const { what, reactions } = summary('Ada Lind said the blast at the depot was a “very large and bad one”.')
    expect(
      [...what, ...reactions].filter(({ text, score }) => score >= 0.5 && text.includes('very large')),
    ).toHaveLength(1)
  })

  it('but a denial is shown with its speaker', () => {
    const { reactions } = summary('Ada Lind denied that the blast at the depot was a “very large and bad one”.')
    expect(reactions.map(({ speaker }) => speaker)).toEqual(['Ada Lind'])
  })
})
