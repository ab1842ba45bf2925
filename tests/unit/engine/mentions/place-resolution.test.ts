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
