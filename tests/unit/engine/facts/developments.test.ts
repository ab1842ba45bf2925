import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const texts = (...article: Parameters<typeof summaryOf>) => summaryOf(...article).what.map(({ text }) => text)

describe('developments', () => {
  it('shows more of a long article, and never more than eight developments', () => {
    const towns =
      'Tarn Mell Harden Lorne Norrey Kelby Aldham Wick Rudge Orley Sandon Thorpe Marling Dunmere Hexley Brack Colby Fenn'
    const nouns =
      'bridges schools barns mills cars farms shops roads boats tents walls roofs pumps fences sheds ovens cranes wells'
    const things = nouns.split(' ')
    const { what } = summaryOf('Flood hits Oslin valley', [
      'A flood hit the Oslin valley on Monday and killed four people, the police said.',
      ...towns
        .split(' ')
        .map((town, i) => `The water also reached ${town} and destroyed ${i + 12} ${things[i]} there on Monday.`),
    ])
    expect(what.length).toBeGreaterThan(7)
    expect(what.length).toBeLessThanOrEqual(9)
  })

  it('tells more of a long portrait than its first sentences', () => {
    const things = 'bridges barns mills farms shops roads boats tents walls roofs pumps ovens'.split(' ')
    const filler = Array.from({ length: 5 }, () => things.map((one) => `Some liked ${one}.`).join(' '))
    const lines = texts('The quiet painter of Oslin', [
      'Ada Lind paints the harbour of Oslin.',
      ...filler,
      'Ada Lind sold the painter Tom Alder 14 pictures of the Oslin harbour for $30,000 in May 2019.',
      ...filler,
    ])
    expect(lines.join(' | ')).toContain('14 pictures')
  })

  it('shows no caption that ends with its credit, and no question put to somebody', () => {
    const lines = texts('Ferry sinks in Oslin', [
      'A ferry sank in the harbour of Oslin on Monday, the coast guard said.',
      'Divers looked for the captain of the ferry at the quay in Oslin. (Tom Alder/Oslin Daily Mail)',
      'The Herald reached out to the coast guard to see whether the ferry of Oslin had a captain.',
      'Divers found 14 lifebelts (yellow and red) at the quay on Monday.',
    ])
    expect(lines.slice(-1)).toEqual(['Divers found 14 lifebelts (yellow and red) at the quay on Monday'])
    expect(lines.join()).not.toMatch(/looked for|reached out/)
  })

  it.each([
    [
      'a site for the post on it',
      'Facebook',
      ['The Facebook post of the mayor names no miner. It says 14 families met at a school in Harden.'],
    ],
    [
      'another government for the one that speaks',
      'the Swiss government',
      [
        'The pumps were paid for by the Swiss government, Tom Alder said on Monday.',
        'The miners left at noon, the government said. A cook of 60 years was rescued with the 14 miners, it said.',
      ],
    ],
  ])('takes not %s', (_, name, told) => {
    const lines = texts('Miners rescued in Oslin', [
      'Divers rescued 14 miners in Oslin on Monday after a night, officials said.',
      ...told,
    ])
    expect(lines.join()).not.toContain(`[${name}]`)
  })

  it('takes nobody who attacks for the body that "it said" means', () => {
    const lines = texts('Raids hit Oslin', [
      'Raids hit the town of Oslin on Monday and killed two people.',
      'More than 40 fighters were attacking the town along a front of 15 kilometres, it said.',
    ])
    expect(lines.join()).not.toContain('it said')
  })

  it('names who goes on speaking, and nobody where two spoke', () => {
    const lines = (second: string) =>
      texts('Boy shot at sleepover in Oslin', [
        'A boy of 16 was shot at a sleepover in Oslin on Monday, his family said.',
        second,
        'He says the gun stood unlocked in a cupboard of the house in Oslin.',
      ]).join(' | ')
    expect(lines('Tom Alder says his son, 16-year-old Ben, was shot by a friend.')).toContain(
      '[Tom Alder] says the gun',
    )
    expect(lines('Tom Alder says his son was shot; Dan Meeker says so too.')).not.toContain('says the gun')
  })

  it('gives a monitor for "it" that goes on reporting, but no people for "it" under a conjunction', () => {
    const [first, second] = [
      'The Lorne-based monitor said',
      'The barrels were kept in Oslin until it went missing, officials said.',
    ]
    const lines = texts('Raids hit Oslin', [
      'Raids hit the town of Oslin on Monday and killed two people.',
      `${first} the raids struck a school.`,
      'It also said a raid on Tarn killed nine people on Monday.',
      second,
    ])
    expect(lines).toContain('[The Lorne-based monitor] also said a raid on Tarn killed nine people on Monday')
    expect(lines.join()).not.toContain('[officials]')
  })

  it('names the speaker behind two sentences that say it with "they", and the event of the headline for "it happened"', () => {
    const lines = texts('Four people injured in Oslin shooting', [
      'Four people were injured at a party in Oslin, police said.',
      'Police say the row moved from the hall to the yard.',
      'They say about 300 guests were inside the hall.',
      'They say two men fired in the yard and then near the street.',
      'Police say one person has been detained and is being questioned.',
      'It happened on Saturday night at about 11:45 p.m., according to police.',
    ])
    expect(lines).toContain('[Police] say two men fired in the yard and then near the street')
    expect(lines).toContain('[The shooting] happened on Saturday night at about 11:45 p.m., according to police')
  })

  it('shows no label with its hour, no reporter of a broadcast and no heading that ran into a sentence', () => {
    const lines = texts('Ferry captain found dead in Oslin', [
      'UPDATE @ 6:01 p.m.: The ferry captain is Tom Alder, who was found in his house in Oslin.',
      'So called Harbour Guard members claimed the killing of the captain on Monday.',
      'Ann Meeker reports for the OTV4 News at 5 p.m. on Monday in Oslin.',
      'Mayor Brandt On Ferry Killing Lorne is expected to appear in court on Tuesday.',
    ])
    expect(lines).toContain('The ferry captain is Tom Alder, who was found in his house in Oslin')
    expect(lines.join('\n')).toContain('So called Harbour Guard')
    expect(lines.join('\n')).not.toMatch(/UPDATE|Meeker|Brandt/)
  })

  it('tells what has become of suspects and inquiries, however short', () => {
    const lines = texts('Two shot outside Oslin club', [
      'Two men were shot outside a club in Oslin on Saturday, police said.',
      'The shooting is being investigated as a homicide.',
      'No arrests have been made.',
      'A driver who stood nearby was released on bail on Sunday.',
    ])
    expect(lines).toContain('The shooting is being investigated as a homicide')
    expect(lines).toContain('No arrests have been made')
    expect(lines).toContain('A driver who stood nearby was released on bail on Sunday')
  })

  it('gives the full name of one whom no line before names, and only the first time', () => {
    const lines = texts('Ferry sinks off Oslin', [
      'A ferry with 60 people on board sank off Oslin on Monday, the coast guard said.',
      'Tom Alder led it.',
      'Alder said 50 people were pulled out of the water near the harbour on Monday night.',
      'Alder said divers would search the wreck of the ferry again on Tuesday morning.',
      'The Alder family has owned the ferry company in Oslin for 40 years, he said.',
    ])
    expect(lines).toContain('[Tom Alder] said 50 people were pulled out of the water near the harbour on Monday night')
    expect(lines).toContain('Alder said divers would search the wreck of the ferry again on Tuesday morning')
    expect(lines.join()).not.toContain('The [Tom Alder]')
  })

  it('gives no full name where two have the surname', () => {
    const lines = texts('Teacher killed in Oslin', [
      'A teacher was killed in her house in Oslin on Monday, the police said.',
      'A judge told Kyle Alder, 44, that he had lied.',
      'Heather Alder, 39, taught third grade in a school in Oslin until last week.',
      'Alder was arrested in the house in Oslin on Monday evening with a gun.',
    ])
    expect(lines.join()).toContain('Alder was arrested')
    expect(lines.join()).not.toContain('Alder] was arrested')
  })

  it('gives no name that stands in the line already, be it a word like others', () => {
    const lines = texts('Ferry councils meet in Oslin', [
      'It will be the first such meeting in Oslin since President Tom Rush announced in January that his island would build a bridge.',
      'Rush and his administration have sold 40 boats and bought steel for the bridge.',
      'The Rush administration is not expected to send anybody to the meeting. “Rush 2.0 is painting a lot of maps,” says Ann Lee.',
    ])
    expect(lines.join()).toContain('Rush and his administration')
  })

  it.each([
    ["Oslin TV's Ann Lee discusses how the ferry with 60 people sank off Oslin"],
    ['Pictured, the ferry lies on its side in the harbour of Oslin on Monday'],
    ['The ferry sank in 12 minutes 11:03 AM Monday | 00:40'],
    ['The ferry sank in Oslin DAM BREAKS OVER TARN with 60 people on board'],
    ['Back then the ferry only carried 40 people to Oslin a day'],
    ['Second, the ferry with 60 people could have turned back to Oslin'],
    ['Three other captains were taken to Oslin on Monday with the ferry'],
    ['Add the weather of Oslin as an interest to stay up to date on the ferry'],
    ['As the head of the Oslin ferry company explained'],
    ['Earlier this year, a court in Oslin had fined the ferry company 4,000 crowns'],
    ['2011: - A ferry with 90 people on board ran aground off Oslin'],
    ['On 2 May, a ferry with 90 people on board ran aground off Oslin'],
  ])('shows no caption, nothing of the page, nothing that leans on another sentence, no earlier event: %s', (line) => {
    const lines = summaryOf(
      'Ferry sinks off Oslin',
      [
        'A ferry with 60 people on board sank off Oslin on Monday, the coast guard said.',
        `${line}.`,
        'Divers searched the wreck of the ferry for nine people who are missing.',
      ],
      '2025-09-09',
    ).what.map(({ text }) => text)
    expect(lines.join()).toContain('Divers searched')
    expect(lines.join()).not.toContain(line.slice(0, 20))
  })

  it('tells no caption behind a credit that has run into the next sentence', () => {
    const lines = texts('Ferry sinks off Oslin', [
      'A ferry with 60 people on board sank off Oslin on Monday, the coast guard said. GETTY The captain Tom Alder was left shaken after the ferry sank in the harbour of Oslin Ada Lind, the head of the ferry company, was given 14 days to answer. Divers searched the wreck for nine people.',
    ])
    expect(lines.join()).toContain('Divers searched')
    expect(lines.join()).not.toContain('Alder was left')
  })

  it('tells what happened minutes later, and leaves the signature of an agency behind a line', () => {
    const lines = texts('Ferry sinks off Oslin', [
      'A ferry with 60 people on board sank off Oslin on Monday, the coast guard said.',
      'Some 30 minutes later, three boats from Tarn took 40 people to Oslin.-AFP',
    ])
    expect(lines.at(-1)).toBe('Some 30 minutes later, three boats from Tarn took 40 people to Oslin')
  })

  it.each([
    ['Nearly a year later, the ferry company in Oslin paid 4,000 crowns'],
    ['All three northern harbours were closed to the ferry on Monday'],
    ['The alert followed 12 fires on ferries off Oslin in 2024'],
  ])('tells no time, no count and no message that only a sentence that is not shown explains: %s', (line) => {
    const lines = texts('Ferry sinks off Oslin', [
      'A ferry with 60 people on board sank off Oslin on Monday, the coast guard said.',
      `Nobody knew why. ${line}.`,
    ])
    expect(lines.join()).not.toContain(line)
  })

  it('leaves the stamp of an addition, the place with its state and the desk of an agency before a line', () => {
    const lines = texts(
      'Two shot at Oslin ferry',
      [
        'Two men were shot at the Oslin ferry on Monday and a third was hurt, the police said.',
        '[Update 11:56 p.m. ET Monday] A suspect named Tom Alder was charged with two murders in Oslin.',
        'MARROW COUNTY, OH- Deputies found 12 guns in a house near Tarn on Tuesday.',
        'Regional ONA - Four bridges over the Lorne were closed to 300 cars on Tuesday.',
        'Port Harden, Ohio (ONA) Mayor Ann Lee opened two schools near Kelby as shelters on Tuesday.',
      ],
      '2023-05-10',
      'ona.example',
    )
    expect(lines.slice(-4).map((line) => line.split(' ')[0])).toEqual(['A', 'Deputies', 'Four', 'Mayor'])
  })

  it('tells what "it" was that happened, and who "they" are who go on speaking or were the subject', () => {
    const lines = (first: string, second: string) =>
      texts('Two hurt in Oslin', ['Two men were hurt in Oslin on Monday.', first, second]).join(' | ')
    const where = 'It happened outside of a club in the 2000 block of Marrow Street in Oslin.'
    expect(lines('Two men were taken to a clinic after a shooting.', where)).toContain(
      '[The shooting] happened outside',
    )
    expect(lines('A shooting followed a crash.', where)).not.toContain('happened outside')
    const sedan = 'They say a dark sedan passed and someone fired seven shots from it in Marrow Street.'
    expect(lines('Police say two friends drove through Oslin at 3 a.m. on Sunday.', sedan)).toContain(
      '[Police] say a dark',
    )
    const shot = 'They were shot in the 2200 block of Marrow Street shortly before 11 a.m. on Monday.'
    expect(lines('Both victims came from Tarn.', shot)).toContain('[The victims] were shot in')
    expect(lines('Police say the men were visitors from Tarn.', shot)).not.toContain('[The police]')
  })

  it.each([
    ['The cause of the fire is not known, the ministry of Oslin said.', 'It took place', 'in the old town of Oslin.'],
    ['The Lorne-based firm said it was ready if the two companies agree.', 'It also said', 'it had 40 offers in 2023.'],
    [
      'Ann Lee asked Mia Brook for money and said: “She is rich. I hope she will pay.”',
      'Her 40 boats',
      'lay in Oslin until Monday.',
    ],
    [
      'Tom Alder has been in and out of prison since the years of Dan Meeker.',
      'An engineer by trade, he',
      'had sold 40 boats in 2023.',
    ],
    ['The Facebook page of the city names nobody who was there.', 'It says', '40 boats lay in Oslin on Monday.'],
  ])('gives a pronoun no name that is not sure to be meant: %s %s', (first, opening, rest) => {
    const lines = texts('Fire in Oslin', ['A fire in Oslin hurt two people on Monday.', first, `${opening} ${rest}`])
    expect(lines.join()).not.toMatch(/\[|engineer/)
  })

  it('knows a count without its noun and a word for the injured as what a sentence is about', () => {
    const lines = texts('Raid hits Oslin', [
      'A raid hit Oslin on Monday and killed 12 people.',
      'Of those killed six were children.',
      'Some of the injured are in a serious condition.',
    ])
    expect(lines.slice(1)).toEqual([
      'Of those killed six were children',
      'Some of the injured are in a serious condition',
    ])
  })

  it('leaves out who is only pointed at, what a picture shows, and who bids for tips', () => {
    const lines = texts('Two shot outside Oslin club', [
      'Two women were shot outside a club in Oslin on Saturday, police said.',
      'Detectives gather at the scene of the shooting in Oslin on Sunday.',
      'Ann Lee, left, and Mia Alder, right, were shot in Oslin on Saturday.',
      'Another witness in Oslin told 12 officers that she saw a grey sedan on Saturday.',
      'Scores of them were taken to a clinic in Oslin on Saturday.',
      'Police learned that a man walked into the club at 9 p.m. on Saturday and shot her.',
      'Tipsters may also submit information to 12 officers at the town hall of Oslin.',
      '"She was the last one," said a neighbour in Oslin, Laura Mell, 30.',
      'Tom Alder/ Lara Mell',
    ]).join(' | ')
    expect(lines).not.toMatch(/gather|, left|Another|Scores|shot her|Tipsters|last one|Lara Mell/)
  })
})
