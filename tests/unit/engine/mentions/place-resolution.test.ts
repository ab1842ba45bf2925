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
})
