import { describe, expect, it } from 'vitest'
import { whenFacts } from './when-facts.ts'

/** 14 March 2021 was a Sunday. */
const when = (title: string, paragraphs: readonly string[], published = '2021-03-14', isReport = true) =>
  whenFacts(title, paragraphs, published, isReport)

describe('when', () => {
  it('takes the part of the day from the sentence that tells the attack, not the earlier protest or election', () => {
    const facts = when('Mission condemns attack on Prime Minister Tarek Omari', [
      'The mission in Velmar condemned the attack on Prime Minister Tarek Omari on Sunday, March 14 and called for calm.',
      "Omari's residence was attacked with drones early on Sunday, officials said. The Prime Minister was not hurt.",
      'The attack follows tensions with activists who took to the streets on Friday to protest the results of the February vote.',
      'The mission repeated its call for calm in a statement.',
    ])
    expect(facts).toHaveLength(1)
    expect(facts[0]).toMatchObject({ text: 'early on Sunday', start: '2021-03-14', precision: 'part-of-day' })
    expect(facts[0]?.evidence.map(({ exact }) => exact)).toContain(
      "Omari's residence was attacked with drones early on Sunday, officials said.",
    )
  })

  it('joins a day with the clock time of another sentence', () => {
    const [fact] = when('Fire destroys mill in Osterby', [
      'A fire destroyed the old paper mill in Osterby early on Saturday, killing two workers.',
      'Firefighters were called to the mill at around 4:15 a.m. and fought the fire for hours.',
    ])
    expect(fact).toMatchObject({
      text: 'early on Saturday, around 4:15 a.m.',
      start: '2021-03-13T04:15',
      precision: 'minute',
    })
    expect(fact?.evidence).toHaveLength(2)
  })

  it('keeps what stands before an hour that has a name', () => {
    const [fact] = when('Rockets fired from Velmar', [
      'Three rockets were fired from Velmar shortly after noon on Friday.',
    ])
    expect(fact).toMatchObject({ text: 'shortly after noon on Friday', start: '2021-03-12T12:00' })
  })

  it('takes the day on which people were killed, not the one ahead of what goes on around it', () => {
    const [fact] = when('Two dead as gusts batter Harrow', [
      'All schools in Harrow will stay shut tomorrow, the council said.',
      'Two men were killed on Saturday evening when a tree fell on their van near Elmstead, police said.',
    ])
    expect(fact).toMatchObject({ text: 'Saturday evening', start: '2021-03-13' })
  })

  it('joins no clock time with the day of an arrest', () => {
    const facts = when('Police arrest suspect in Velmar shooting', [
      'Velmar police have arrested a suspect in a shooting Tuesday night that left one man dead.',
      'The suspect in the shooting was arrested Thursday at a market.',
      'The shooting occurred about 8:45 p.m. at a house.',
    ])
    expect(facts[0]?.text).toContain('Tuesday night')
    expect(facts.slice(1).map(({ text }) => text)).not.toContainEqual(expect.stringContaining('8:45'))
  })

  it('joins the only part of the day that is told of the deed, wherever it stands', () => {
    const [fact] = when('Mission in Oslin condemns attempt on mayor Ada Lind', [
      'The mission in Oslin condemned the attempt on the life of mayor Ada Lind on Sunday, March 14.',
      'A picture of its statement was shared by the mission on Sunday.',
      'The house of mayor Ada Lind in Oslin was the target of rocket attacks early on Sunday, a radio station said.',
    ])
    expect(fact).toMatchObject({ start: '2021-03-14', precision: 'part-of-day' })
  })

  it('joins no part of the day that is told of something else', () => {
    const [fact] = when('Ferry sinks off Velmar, nine missing', [
      'A ferry sank off Velmar on Friday with forty people on board, and nine were missing, the coast guard said.',
      'Strong winds hampered the crews.',
      'Divers were sent from the north.',
      'The search for the missing resumed on Friday evening with two ships and a plane.',
    ])
    expect(fact?.text).toBe('Friday')
  })

  it('joins no clock time that lies outside of the part of the day', () => {
    const [fact] = when('Fire destroys mill in Osterby', [
      'A fire destroyed the old paper mill in Osterby early on Saturday, killing two workers.',
      'The fire in the mill was out at 5 p.m. and the workers were found.',
    ])
    expect(fact).toMatchObject({ text: 'early on Saturday', start: '2021-03-13', precision: 'part-of-day' })
  })

  it('tells the day of the event from the day of a statement', () => {
    const [fact] = when('Two trams collide in Ostrand, 14 hurt', [
      'Fourteen people were hurt when two trams collided in Ostrand, the police said on Sunday.',
      'The two trams collided on Friday evening near the station.',
      'Police said on Sunday that the drivers were questioned.',
    ])
    expect(fact).toMatchObject({ text: 'Friday evening', start: '2021-03-12' })
  })

  it('prefers the event to background and plans', () => {
    const [fact, ...others] = when('Court jails former mayor of Brannock', [
      'A court jailed the former mayor of Brannock for fraud on Thursday.',
      'She had been arrested in 2019, and the town hall was searched in March 2018.',
      'An appeal will be heard on May 3.',
    ])
    expect(fact).toMatchObject({ text: 'Thursday', start: '2021-03-11', precision: 'day' })
    expect(others).toEqual([])
  })

  it('takes a plan for the event when the lede tells of it', () => {
    const [fact] = when('Nurses in Tarnia to strike over pay', [
      'Nurses in Tarnia will walk out for two days from Friday in a dispute over pay, their union said on Sunday.',
      'The strike will begin at 7 a.m. on Friday. Talks broke down on Thursday.',
    ])
    expect(fact).toMatchObject({ text: '7 a.m. on Friday', start: '2021-03-19T07:00' })
  })

  it('reads a weekday of the headline as the story does', () => {
    const [fact] = when('Voters in Maravia go to the polls on Friday', [
      'Voters in Maravia will choose a new president on Friday after a campaign marked by violence.',
    ])
    expect(fact).toMatchObject({ text: 'Friday', start: '2021-03-19' })
  })

  it('takes the day on which a study was published for its event', () => {
    const [fact] = when('Frogs hear better in the rain, study finds', [
      'Frogs hear each other better in heavy rain, according to a study published on Thursday in a journal.',
      'Researchers recorded 400 frogs between 2017 and 2019.',
    ])
    expect(fact).toMatchObject({ text: 'Thursday', start: '2021-03-11' })
  })

  it('reads a range', () => {
    const [fact] = when('Dockers strike in Port Hallam', [
      'Dockers in Port Hallam were on strike from Monday to Wednesday over pay, and no ship was unloaded.',
    ])
    expect(fact).toMatchObject({ text: 'from Monday to Wednesday', start: '2021-03-08', end: '2021-03-10' })
  })

  it('does not take the date of the page for that of the event', () => {
    const [fact] = when('Bridge collapses in Karsund', [
      'Updated: March 14, 2021',
      'A road bridge in Karsund collapsed on Friday, and three cars fell into the river.',
    ])
    expect(fact).toMatchObject({ text: 'Friday', start: '2021-03-12' })
  })

  it('puts the day of the page behind that of the event', () => {
    const facts = when(
      'Ferry sinks off Harden',
      [
        '07.04.2021 A ferry sank off Harden on Monday, the coast guard said.',
        'UPDATE (April 7, 2021 11:30 a.m.): Divers went down to the wreck.',
      ],
      '2021-04-07',
    )
    expect(facts[0]?.text).toBe('Monday')
  })

  it('does not take the start of something longer for the event', () => {
    const facts = when('Navy ships sink in the past week', [
      'Navy ships sank two boats on Tuesday.',
      'Since the beginning of their operations on September 30th 2015 the ships have sunk nine.',
    ])
    expect(facts[0]?.text).toBe('Tuesday')
    expect(facts.map(({ text }) => text)).not.toContain('September 30th 2015')
  })

  it('gives the day of the report, marked as such, where the text names no time', () => {
    const text = ['Velmar beat Ostrow 3-1 after extra time and lifted the cup.', 'The goalkeeper saved two penalties.']
    const [fact, ...others] = when('Velmar win the cup', text)
    expect(others).toEqual([])
    expect(fact).toMatchObject({ start: '2021-03-14', precision: 'day', reported: true })
    expect(fact?.evidence[0]?.exact).toBe(text[0])
    expect(fact?.score).toBeGreaterThan(when('Velmar win the cup', text, '2021-03-14', false)[0]?.score ?? 1)
    expect(when('Velmar win the cup', text, '')).toEqual([])
  })

  it('counts from the date that the text prints of itself, where the metadata have another one', () => {
    const story = 'An air raid killed four people at a market in Velmar on Tuesday, doctors said.'
    const start = (head: string, published?: string) =>
      when('Raid kills four', [`${head} ${story}`], published)[0]?.start
    // 15 June 2016 was a Wednesday.
    expect(start('Published June 15, 2016', '2016-08-20')).toBe('2016-06-14')
    expect(start('MW Wednesday 15 June 2016', '2014-08-20')).toBe('2016-06-14')
    expect(start('15 Jun 2016', '2016-07-20')).toBe('2016-06-14')
    // An update is of its own day, and so is a story that begins with an old one.
    expect(start('Published June 15, 2016', '2016-06-20')).toBe('2016-06-14')
    expect(start('On 15 June 2016 it began.', '2016-07-20')).toBe('2016-07-19')
  })

  it('gives the day of the report where the text has no other date than that of the page', () => {
    const [first] = when(
      'Raid kills four',
      ['MW Wednesday 15 June 2016 An air raid killed four people at a market in Velmar.'],
      '2016-06-15',
    )
    expect(first).toMatchObject({ start: '2016-06-15', reported: true })
  })

  it('gives the day of the report where the only day named is that of something else', () => {
    const facts = when('Shells kill two in Velmar', [
      'Two people were killed when shells hit a square in Velmar, the state broadcaster said.',
      'Nobody has claimed the attack on the square.',
      'Doctors treated the wounded in two hospitals of the city.',
      'In January, two blasts near the cemetery killed forty people.',
    ])
    expect(facts.filter(({ score }) => score >= 0.5)).toMatchObject([{ start: '2021-03-14', reported: true }])
  })

  it('takes no day of a condition', () => {
    const facts = when('Markets nervous before results', [
      'Markets are nervous before the results of Norfield Chips.',
      'If the chief executive sneezes tomorrow, stay away from the markets and the results of Norfield Chips.',
    ])
    expect(facts.filter(({ score }) => score >= 0.5).map(({ text }) => text)).not.toContain('tomorrow')
  })

  it('shows no day of a message or a picture, and no year that is a part of a name', () => {
    const shown = (title: string, texts: string[]) =>
      when(title, texts).flatMap(({ text, score, reported }) => (score >= 0.5 && !reported ? [text] : []))
    expect(
      shown('Lind to send a boat around the world', [
        'The founder Ada Lind will send a boat around the world.',
        'It will be fun, one way or another. — Ada Lind (@adalind) March 9, 2021',
      ]),
    ).toEqual([])
    expect(
      shown('Rocket lifts off', [
        'This Feb. 28, 2021 photo made available by Norlift shows a rocket.',
        'The rocket lifted off on Friday.',
      ]),
    ).toEqual(['Friday'])
    expect(shown('2021 Norfield Sport revealed', ['The 2021 Norfield Sport has four doors and one battery.'])).toEqual(
      [],
    )
  })

  it('reads “following” behind its debate as what it comes after', () => {
    const [first] = when('Donors give more', ["Following Monday's debate donors gave more to both, the parties said."])
    expect(first?.start).toBe('2021-03-08')
  })
})
