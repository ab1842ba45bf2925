import { describe, expect, it } from 'vitest'
import { entity, read } from './read.ts'

const place = (text: string, name: string) => entity(read(text), name)?.place

describe('which place of the world a name means', () => {
  it('is told by what stands behind it', () => {
    expect(place('A bridge fell in Wilmington, Delaware, on Monday.', 'Wilmington')).toMatchObject({
      region: 'Delaware',
    })
    expect(place('A bridge fell in Wilmington, North Carolina, on Monday.', 'Wilmington')).toMatchObject({
      region: 'North Carolina',
    })
  })

  it('is told by the countries of the text', () => {
    expect(
      place('Pakistan sent soldiers. A blast shook Hyderabad. Pakistani police came.', 'Hyderabad')?.countryCode,
    ).toBe('PK')
    expect(place('India sent soldiers. A blast shook Hyderabad. Indian police came.', 'Hyderabad')?.countryCode).toBe(
      'IN',
    )
  })

  it('is the biggest without other signs', () => {
    expect(place('She flew to Paris on Monday.', 'Paris')?.countryCode).toBe('FR')
  })

  it('is told by the region that the text speaks of', () => {
    const text = 'Police in Indianapolis, Indiana, said a man from Fort Wayne was held. He was seen in Westfield.'
    expect(place(text, 'Westfield')?.region).toBe('Indiana')
  })

  it('is told by a postal code behind it', () => {
    const found = place('A bus left Dallas, TX, on Monday.', 'Dallas')
    expect(found).toMatchObject({ name: 'Dallas', region: 'Texas' })
    expect(place('A bus left Portland, ME, on Monday.', 'Portland')).toMatchObject({ region: 'Maine' })
  })

  it('is told by the region of the dateline', () => {
    const text =
      'CHELAN, Wash. (Meridian Wire) — A fire burned homes in Washington on Monday. People fled to Wenatchee, officials said.'
    expect(place(text, 'Washington')?.kind).toBe('region')
  })

  it('is told by the organizations of the text', () => {
    const text =
      'The Georgia State Patrol and the Georgia Bureau of Investigation came on Monday. A car was found in Columbus.'
    expect(place(text, 'Columbus')?.region).toBe('Georgia')
  })

  it('stays open for a small namesake far from where everything else is', () => {
    const text =
      'The Missouri State Highway Patrol closed a road in Kansas City, Missouri. A Missouri man was seen in Edgerton.'
    expect(place(text, 'Edgerton')).toBeUndefined()
  })

  it('stays open for a small town that the text puts elsewhere than the gazetteer', () => {
    expect(place('Two men were shot outside a bar in Harlan, Kentucky.', 'Harlan')).toBeUndefined()
    expect(place('Two men were shot outside a bar in Harlan, Iowa.', 'Harlan')?.region).toBe('Iowa')
  })

  it('stays open for a part of a town that has the name of a town elsewhere', () => {
    const text = 'Chicago police, in Illinois, said a man was shot in the Austin neighborhood on Monday.'
    expect(place(text, 'Austin')).toBeUndefined()
  })

  it('stays open for a county that has the name of larger ones elsewhere', () => {
    const text = (state: string) =>
      `ORLANDO, ${state} — Three workers were shot at a depot on Monday, officials of Union County said. A suspect was held in Tampa, Florida.`
    expect(place(text('Fla.'), 'Union County')).toBeUndefined()
  })

  it('stays open for a quarter that has the name of a region elsewhere', () => {
    const text = 'Shells hit the Sulaymaniyah neighborhood of the Syrian city of Homs on Monday. Syria was calm before.'
    expect(place(text, 'Sulaymaniyah')).toBeUndefined()
    expect(place('Iraq sent troops on Monday. A blast shook Sulaymaniyah.', 'Sulaymaniyah')?.countryCode).toBe('IQ')
  })

  it('is no part of the name of a known body', () => {
    const text = 'Fighters of the Islamic State in Iraq and Levant fired on a base in Homs on Monday, officials said.'
    expect(read(text).mentions.map(({ start, end }) => text.slice(start, end))).not.toContain('Iraq')
  })

  it('ends before the deed of a headline that ran into it', () => {
    const text = 'Soldiers advanced in the Syrian town of Manbij Killing 80 fighters on Monday. Manbij lies in Syria.'
    expect(place(text, 'Manbij')?.countryCode).toBe('SY')
  })

  it('stays open for a small town whose words are common, and for one of many namesakes', () => {
    expect(place('A play in the West End was stopped in London on Monday.', 'West End')).toBeUndefined()
    expect(place('Police said a man was shot in Albion on Monday.', 'Albion')).toBeUndefined()
    expect(place('Police said a man was shot in Albion, Michigan, on Monday.', 'Albion')?.region).toBe('Michigan')
  })

  it('is told by the nation before it', () => {
    expect(place('A fire broke out in the Spanish city of Valencia on Monday.', 'Valencia')?.countryCode).toBe('ES')
    expect(place('Lebanon sent soldiers on Monday. A blast shook Tripoli.', 'Tripoli')?.countryCode).toBe('LB')
  })

  it('is a town where the article is that of another noun', () => {
    expect(place('Three people were hurt outside a Miami nightclub on Monday.', 'Miami')?.region).toBe('Florida')
  })

  it('is told by offices and measures that only one country has', () => {
    const text = (office: string) => `A fire broke out at a hotel in Mansfield on Monday. The ${office} came.`
    expect(place(text('fire brigade'), 'Mansfield')?.countryCode).toBe('GB')
    expect(place(text('sheriff'), 'Mansfield')?.countryCode).toBe('US')
    expect(place('The mill cost two crore. It stands in Salem.', 'Salem')?.countryCode).toBe('IN')
  })

  it('is told by the country of the address', () => {
    const of = (url: string) =>
      entity(read('A bus fell into a canal in Birmingham on Monday.', url), 'Birmingham')?.place?.countryCode
    expect(of('https://www.harlownews.com/a-bus')).toBe('GB')
    expect(place('A bus left Victoria on Monday.', 'Victoria')?.countryCode).not.toBe('CA')
    expect(entity(read('A bus left Victoria on Monday.', 'https://news.ca/bus'), 'Victoria')?.place?.countryCode).toBe(
      'CA',
    )
  })

  it('is the strip, and not its city, where Gaza is named alone', () => {
    const doc = read('Aid reached Gaza on Monday. A bakery opened in Gaza City.')
    expect(entity(doc, 'Gaza')?.place).toMatchObject({ kind: 'region', name: 'Gaza Strip' })
    expect(entity(doc, 'Gaza City')?.place?.kind).toBe('city')
  })

  it('is no town where the name has an article', () => {
    expect(place('Reporters waited outside the White House on Monday.', 'White House')?.kind).not.toBe('city')
  })
})

describe('which place lies in which', () => {
  it('is told by commas, prepositions and owners', () => {
    const doc = read("A fire began in Harlow Park, Leeds. Rockets hit Baghdad's heavily guarded Karkh Gardens.")
    expect(entity(doc, 'Harlow Park')?.within).toBe(entity(doc, 'Leeds')?.id)
    expect(entity(doc, 'Karkh Gardens')?.within).toBe(entity(doc, 'Baghdad')?.id)
    expect(entity(doc, 'Baghdad')?.within).toBeUndefined()
  })
})
