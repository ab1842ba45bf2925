import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where', () => {
  it('finds the place of the event with the place that holds it, and resolves it', () => {
    const [first] = summaryOf('Factory fire kills two', [
      'Two people died in a fire at a factory in Leeds, England, on Monday.',
    ]).where
    expect(first?.text).toContain('Leeds')
    expect(first?.place).toMatchObject({ name: 'Leeds', countryCode: 'GB' })
  })

  it('takes no company for a place that somebody works at, but a house with a name', () => {
    const texts = (lede: string) =>
      summaryOf('New game launches', [lede]).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))
    expect(texts('A new game was launched on Tuesday by a team at Google after two years of work.')).toEqual([])
    expect(texts('A man was shot on Tuesday at the Harlow Inn after a quarrel.').join()).toContain('Harlow Inn')
  })

  it('does not take homes and origins for the place of the event', () => {
    const { where } = summaryOf('Climber falls to his death in Nepal', [
      'A climber from Madrid fell to his death in Nepal on Monday.',
      'He lived in Lisbon, where he was born.',
    ])
    expect(where[0]?.place?.countryCode).toBe('NP')
    expect(
      where
        .filter(({ score }) => score >= 0.5)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/Madrid|Lisbon/)
  })

  it('takes a place that qualifies the word for the event', () => {
    const { where } = summaryOf('Leeds tram crash: driver arrested', [
      'The driver in the Leeds tram crash was arrested on Monday.',
    ])
    expect(where[0]?.text).toBe('Leeds')
  })

  it('does not take the town in which the report was written for the place of the event', () => {
    const { where } = summaryOf('Boat sinks off Libya', [
      'ROME (AP) — A boat sank off the coast of Libya on Monday and ten people drowned, officials said.',
    ])
    expect(where.map(({ text }) => text).join()).not.toMatch(/Rome/i)
    expect(where[0]?.place?.countryCode).toBe('LY')
    const home = summaryOf('Fire kills two', ['LEEDS, England (AP) — A fire killed two people on Monday, police said.'])
    expect(home.where[0]?.place).toMatchObject({ name: 'Leeds' })
  })

  it('places what the gazetteer does not know in the region that holds it', () => {
    const { where } = summaryOf('Two die in bus crash', [
      'Two people died when a bus overturned in the village of Ostrowbek in northern Syria on Monday.',
      'The bus had left Ostrowbek at dawn.',
    ])
    expect(where[0]?.text).toContain('Ostrowbek')
    expect(where[0]?.place?.countryCode).toBe('SY')
  })

  const shown = (headline: string, paragraphs: string[]) =>
    summaryOf(headline, paragraphs)
      .where.filter(({ score }) => score >= 0.5)
      .map(({ text }) => text)

  it('takes both streets of a corner, and the town behind them', () => {
    const texts = shown('Cyclist hurt in Leeds', [
      'A cyclist was hurt on Monday near Marlow Street and Fenton Avenue in Leeds, police said.',
    ])
    expect(texts).toContain('near Marlow Street and Fenton Avenue in Leeds')
  })

  it('leaves out an owner that names nothing', () => {
    const texts = shown('Five hurt as wall falls', [
      "LEEDS, England (Meridian Wire) — Five people were hurt when a wall fell in the city's Harlow Park neighbourhood on Monday.",
    ])
    expect(texts).toContain('Harlow Park neighbourhood')
  })

  it('joins no two places of one kind', () => {
    const texts = shown('Ministers meet on fishing', [
      'Ministers met on Monday in Ghana, Nigeria, and Togo, a spokesman said.',
    ])
    expect(texts.join('|')).not.toMatch(/Ghana, Nigeria/)
    const towns = shown('Storms hit the plains', ['Storms hit Wichita, Omaha and Tulsa on Monday, officials said.'])
    expect(towns.join('|')).not.toMatch(/Wichita, Omaha/)
  })

  it('does not take the scope of a comparison for the place', () => {
    const texts = shown('Pipeline opens in Lagos', [
      'A pipeline opened in Lagos on Monday. It is the largest in Africa, the company said.',
    ])
    expect(texts.join('|')).not.toContain('Africa')
    expect(
      shown('Police fire on crowds', ['Police fired on crowds in at least 21 cities across Iran on Monday.']),
    ).toContain('Iran')
  })

  it('drops the genitive of a country whose apostrophe was lost', () => {
    const texts = shown('Dam breaks in Syrias', ['A dam broke in Syria on Monday, engineers said.'])
    expect(texts.join('|')).not.toContain('Syrias')
  })

  it('uses the dateline where nothing else tells the place', () => {
    const { where } = summaryOf('Dockers end strike', [
      'MARSEILLE, France (Meridian Wire) — Dockers ended their strike on Monday, their union said.',
    ])
    expect(where[0]?.place?.countryCode).toBe('FR')
  })

  it('tells no place twice, and the finer words of two', () => {
    const texts = shown('Fire in Leeds', [
      'A fire broke out in Leeds on Monday and two people died.',
      'The fire began in a warehouse in Harlow Park in Leeds, police said. Leeds is in England.',
    ])
    expect(texts).toEqual(['warehouse in Harlow Park in Leeds'])
  })

  it('takes no party and no office for a place', () => {
    const texts = shown('Senators agree on bridge', [
      'Senators agreed on Monday to build a bridge in Montana, said Sen. Dana Marlow (D., Ohio).',
      "A photo was provided by the Marlow County Sheriff's Office on Monday.",
      'A source at Norland Police Command said the bridge would be safe.',
    ])
    expect(texts).toEqual(['Montana'])
  })

  it('takes an event for the place only for want of one', () => {
    expect(shown('Racer hurt', ['A racer was hurt at the Norland Grand Prix on Monday.'])).toEqual([
      'Norland Grand Prix',
    ])
    expect(
      shown('Racer hurt in Leeds', [
        'A racer was hurt at the Norland Grand Prix in Leeds on Monday.',
        'It rained in Leeds.',
      ]),
    ).not.toContain('Norland Grand Prix')
  })

  it('takes no home before a noun, no club, and no two who are at odds for the place', () => {
    expect(
      shown('Teen charged in shooting death of Leeds man', [
        'A teenager who police say shot and killed a 22-year-old Leeds man last week was arrested on Monday.',
        'The body of the Leeds man was found on Tuesday.',
      ]),
    ).toEqual([])
    expect(
      shown('Tram crash kills two in Croydon', [
        'Two people were killed in a tram crash in Croydon on Monday.',
        'Two friends died in the crash A Leeds shirt was laid near the scene.',
      ]),
    ).toEqual(['Croydon'])
    expect(
      shown('Jets strike camps', [
        'Jets struck several camps on Monday, the army said, as the tension between India and Pakistan grew.',
      ]).join(),
    ).not.toMatch(/India/)
  })

  it('takes no half of a name', () => {
    expect(
      shown('Shells kill five', ['Five people were killed by shells near the Line of Parting on Monday.']),
    ).not.toContain('Line')
  })

  it('leaves out the towns of the context beside that of the event', () => {
    expect(
      shown('Dozens killed in air raids over Raqqa', [
        'Dozens of people were killed in air raids that hit the city of Raqqa on Monday, activists said.',
        'The raids were the heaviest for months.',
        'A hospital was damaged and a bridge destroyed.',
        'Rescue workers searched the rubble for hours.',
        'Aid has been late for weeks.',
        'The opposition asked for help in a letter.',
        'The fighting in Aleppo has grown in the past month.',
      ]),
    ).toEqual(['Raqqa'])
  })

  it('leaves out what stands around a name and says nothing of where', () => {
    expect(shown('Racer retires in Brazil', ['The racer retired in his native Brazil on Monday.'])).toEqual(['Brazil'])
    expect(shown('Storm hits', ['A storm hit downtown Leeds on Monday, and trees fell in downtown Leeds.'])).toEqual([
      'downtown Leeds',
    ])
  })

  it('leaves out a site behind a name that says no more, and keeps the other side of a border', () => {
    const texts = shown('Storm hits Syria', [
      'Trees fell in Raqqa in the north on Monday, and a bridge fell in Idlib near the border with Turkey.',
    ])
    expect(texts).toContain('Raqqa')
    expect(texts).toContain('Idlib near the border with Turkey')
  })

  it('takes no acting country beside a place elsewhere', () => {
    const texts = shown('Two held over secret police post', [
      'Two men were held in Manhattan, New York, on Monday over a police post.',
      'China denied on Monday that it had a police post there.',
    ])
    expect(texts.join('|')).not.toContain('China')
  })

  it('takes the other side of a match and a home for no place of the event', () => {
    expect(
      shown('Norfield win', ['LEEDS: Norfield celebrated a win over Madrid on Monday after a long match.']).join('|'),
    ).not.toContain('Madrid')
    const texts = shown('Man charged', [
      'A man was shot in Leeds on Monday. Dana Marlow, 31, of the 2000 block of Fenton Avenue, was charged.',
    ])
    expect(texts.join('|')).not.toContain('Fenton')
  })

  it('puts a street into the town that is told before it', () => {
    const { where } = summaryOf('Cyclist hurt in Leeds', [
      'LEEDS, England (Meridian Wire) — A cyclist was hurt in Leeds on Monday.',
      'The crash happened on Fenton Avenue, police said.',
    ])
    expect(where.find(({ text }) => text === 'Fenton Avenue')?.place).toMatchObject({ name: 'Leeds' })
  })

  it('ranks the town of a dateline behind a place of its country where it happened', () => {
    const texts = shown('Landslides kill 18', [
      'KATHMANDU: Landslides killed 18 people in western Nepal on Monday, officials said.',
    ])
    expect(texts).toEqual(['western Nepal'])
  })

  it('takes no verb of a headline into a place', () => {
    expect(shown('Police investigate Leeds double shooting', ['Two men were shot in Leeds on Monday.'])).toEqual([
      'Leeds',
    ])
  })

  it('takes the town whose police or assembly acts, where nothing else is told', () => {
    expect(shown('Coventry police seek two men', ['Coventry police were seeking two men on Monday.'])).toEqual([
      'Coventry',
    ])
    expect(shown('Assembly passes budget', ['The Oyo State House of Assembly passed the budget on Monday.'])).toEqual([
      'Oyo State',
    ])
  })

  it('takes the seat of a ministry that speaks for no place of the event, and a fair for none beside a place', () => {
    const seat = summaryOf('Norland strikes kill 120', [
      'Some 120 fighters were killed in air strikes near Kelbrook on Friday, the defence ministry in Moscow said.',
    ])
    expect(seat.where[0]?.text).not.toContain('Moscow')
    const fair = summaryOf('Book Fair draws readers', [
      'Readers and writers gathered at the Tessaro Book Festival in Harden Square on Saturday.',
    ])
    expect(fair.where[0]?.text).toContain('Harden Square')
  })

  it('shows a named part of the town beside a house in it that has no name', () => {
    const { where } = summaryOf('', [
      'The mission in Iraq denounced the attempt on the life of minister Ada Lind on Sunday and urged all sides to keep calm.',
      '"We are relieved that the minister was not hurt in the attack on her residence in Baghdad on Sunday," the mission said.',
      'A radio station had the news first.',
      'Four of her guards were hurt in the attack by drones in Baghdad’s heavily protected Green Zone area, two officials said.',
    ])
    expect(
      where
        .filter(({ score }) => score >= 0.5)
        .map(({ text }) => text)
        .join(' | '),
    ).toMatch(/Green Zone/)
  })

  it('takes no country that acts, or is told something, for a place', () => {
    expect(shown('France seizes ship', ['France seized a ship on Monday that carried oil.'])).toEqual([])
    expect(shown('Minister warns France', ['A minister warned France on Monday over its taxes.'])).toEqual([])
    expect(
      shown('Bank to pay for U.S. tax', ['A bank said on Monday that a new U.S. tax will cut its profit.']),
    ).toEqual([])
    expect(shown('Chocolate changes in France', ['A bar sold in France has upset fans since Monday.'])).toEqual([
      'France',
    ])
    expect(shown('France hit by floods', ['Floods came after days of rain on Monday.'])).toEqual(['France'])
  })

  it('takes no large town of a dateline alone for a place where nobody is harmed', () => {
    expect(
      shown('First map of moon drawn', ['MADRID (Meridian Wire) — Scientists drew a map of a moon on Monday.']),
    ).toEqual([])
    expect(shown('Two die in fire', ['MADRID (Meridian Wire) — Two people died in a fire on Monday.'])).toEqual([
      'MADRID',
    ])
  })

  it('takes the second street of a corner for no town of its name', () => {
    const [corner] = summaryOf('Cyclist killed', [
      'A cyclist was killed on Monday in the area of Tenth Street and Broadway, police said.',
    ]).where
    expect(corner?.text).toBe('area of Tenth Street and Broadway')
    expect(corner?.place?.name).not.toBe('Broadway')
    expect(
      shown('Cyclist killed', [
        'A cyclist was killed on Monday near the corner of Marlow Street (Highway 15) and Fenton Street.',
      ]),
    ).toEqual(['corner of Marlow Street (Highway 15) and Fenton Street'])
  })

  it('takes a country for no place that is passed over, protested against or told of in a jibe', () => {
    expect(
      shown('Minister hears the news', ['The minister was flying over France when the message came on Monday.']),
    ).toEqual([])
    expect(
      shown('Man chains himself to gate', [
        "A man chained himself to a gate on Monday to protest Spain's war on France.",
      ]),
    ).toEqual([])
    expect(
      shown("Senator 'thanks' France in dig at High Court ruling", ['A senator mocked a ruling on Monday.']),
    ).toEqual([])
  })

  it('takes a country for no place whose air force acts, and an adjective for none', () => {
    const texts = shown('Jets destroy bridge near Leeds', [
      "Spain's Air Force destroyed a bridge near Leeds on Monday, firing rockets at Kurdish fighters.",
    ])
    expect(texts.join()).toMatch(/Leeds/)
    expect(texts.join()).not.toMatch(/Spain|Kurdish/)
  })

  it('puts a street into the town after which a name beside it is called', () => {
    const { where } = summaryOf('Shots fired in Leeds, man found in Bradford', [
      'A man with a wound was found in Bradford on Monday.',
      'Officers were called to the Leeds Shopping Center, located at 591 Marlow Avenue, where shots had been fired.',
    ])
    const street = where.find(({ text }) => text.includes('Marlow'))
    expect(street?.place?.name ?? 'Leeds').toBe('Leeds')
  })

  it('takes no part of a compound, no bed and no unlisted name of a headline for a place', () => {
    const texts = shown('Every New Feature Explained', [
      'Fighters pushed ahead near Leeds on Monday under the cover of U.S.-led air strikes.',
      'A man of 27 is in critical but stable condition at Marlow Methodist Hospital.',
    ])
    expect(texts).toEqual(['near Leeds'])
  })
})
