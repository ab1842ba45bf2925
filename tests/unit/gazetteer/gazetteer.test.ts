import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { processorTime } from '../processor-time.ts'

const first = (name: string) => {
  const [place] = gazetteer.places(name)
  return place && [place.kind, place.name, place.countryCode]
}

describe('places', () => {
  it.each([
    ['Iraq', ['country', 'Iraq', 'IQ']],
    ['U.S.', ['country', 'United States', 'US']],
    ['US', ['country', 'United States', 'US']],
    ['Britain', ['country', 'United Kingdom', 'GB']],
    ['DR Congo', ['country', 'Democratic Republic of the Congo', 'CD']],
    ['Burma', ['country', 'Myanmar', 'MM']],
    ['Texas', ['region', 'Texas', 'US']],
    ['Calif.', ['region', 'California', 'US']],
    [', TX', ['region', 'Texas', 'US']],
    ['Kaduna State', ['region', 'Kaduna State', 'NG']],
    ['Idlib province', ['region', 'Idlib', 'SY']],
    ['Nineveh', ['region', 'Nineveh', 'IQ']],
    ['Kent', ['region', 'Kent', 'GB']],
    ['Harris County', ['region', 'Harris County', 'US']],
    ['Gaza Strip', ['region', 'Gaza Strip', 'PS']],
    ['Baghdad', ['city', 'Baghdad', 'IQ']],
    ['al Bab', ['city', 'al-Bab', 'SY']],
    ['Hims', ['city', 'Homs', 'SY']],
    ['Palmyra', ['city', 'Palmyra', 'SY']],
    ['Deir al-Zor', ['city', 'Deir ez-Zor', 'SY']],
    ['Kiev', ['city', 'Kyiv', 'UA']],
    ['Bombay', ['city', 'Mumbai', 'IN']],
    ['Washington, D.C.', ['city', 'Washington', 'US']],
    ['New York', ['city', 'New York City', 'US']],
    ['the Bronx', ['city', 'The Bronx', 'US']],
    ['Sleaford', ['city', 'Sleaford', 'GB']],
    ['the Middle East', ['area', 'Middle East', '']],
    ['Donbas', ['area', 'Donbas', 'UA']],
    ['Green Zone', ['area', 'Green Zone', 'IQ']],
  ])('%s is %j', (name, expected) => {
    expect(first(name)).toEqual(expected)
  })

  it.each(['us', 'Us', 'TX', 'Ill', 'Police', 'March', 'Northern', 'of', 'The', '', 'Atlantis-on-Sea', '|', '>'])(
    '%s is none',
    (name) => {
      expect(gazetteer.places(name)).toEqual([])
    },
  )

  it('knows several of one name, each with its coordinates and what it lies in', () => {
    const birminghams = gazetteer.places('Birmingham')
    expect(birminghams[0]).toMatchObject({ country: 'United Kingdom', region: 'England', lat: 52.48, lon: -1.9 })
    expect(birminghams[1]).toMatchObject({ country: 'United States', region: 'Alabama' })
    expect(gazetteer.places('Hyderabad').map(({ countryCode }) => countryCode)).toEqual(['IN', 'PK'])
    expect(new Set(gazetteer.places('Georgia').map(({ kind }) => kind))).toEqual(new Set(['region', 'country']))
  })

  it('puts every place on the globe', () => {
    for (const name of ['Lima', 'Sydney', 'Oslo', 'Suva', 'Juneau'])
      for (const { lat, lon } of gazetteer.places(name)) {
        expect(Math.abs(lat)).toBeLessThanOrEqual(90)
        expect(Math.abs(lon)).toBeLessThanOrEqual(180)
      }
  })
})

describe('nationalities', () => {
  it.each([
    ['Iraqi', 'IQ'],
    ['Iraqis', 'IQ'],
    ['Britons', 'GB'],
    ['Frenchwoman', 'FR'],
    ['Filipina', 'PH'],
    ['Danes', 'DK'],
    ['south koreans', 'KR'],
    ['Dutch', 'NL'],
  ])('%s is of %s', (word, code) => {
    expect(gazetteer.nationality(word)?.countryCode).toBe(code)
  })

  it.each(['Kurds', 'German-made', 'women', 'men', 'Iraq'])('%s is of none', (word) => {
    expect(gazetteer.nationality(word)).toBeUndefined()
  })

  it('has a word for the people of every larger country', () => {
    const missing = Object.entries(nationalities.nationalities)
      .filter(([, word]) => /(?:an|ese|ish|i)$/.test(word) && /^[A-Z][a-z]+$/.test(word))
      .filter(([, word]) => !gazetteer.nationality(word) && !gazetteer.places(word).length)
    expect(missing).toEqual([])
  })
})

it.each([
  ['Mary', 'female'],
  ['Mustafa', 'male'],
  ['FOLASADE', 'female'],
  ['Ngozi', 'female'],
  ['Alex', 'both'],
  ['Xi', undefined],
  ['An', undefined],
  ['So', undefined],
  ['Police', undefined],
])('the given name %s is of gender %s', (name, gender) => {
  expect(gazetteer.givenName(name)).toBe(gender)
})

it.each([
  ['AP', 'Associated Press', true],
  ['the Guardian', 'Guardian', true],
  ['Xinhua', 'Xinhua', true],
  ['UN', 'United Nations', false],
  ['Daesh', 'Islamic State', false],
  ['al Qaeda', 'Al-Qaeda', false],
  ['Unicef', "United Nations Children's Fund", false],
  ['Syrian Observatory for Human Rights', 'Syrian Observatory for Human Rights', false],
])('%s is %s', (name, full, outlet) => {
  expect(gazetteer.organization(name)).toEqual({ name: full, outlet })
})

it.each(['ap', 'who', 'ice', 'is', 'times', 'sun', 'independent'])('%s is no organization', (name) => {
  expect(gazetteer.organization(name)).toBeUndefined()
})

it('answers at once, and quickly', () => {
  const milliseconds = processorTime(() => {
    for (let i = 0; i < 20_000; i++) gazetteer.places(`Nowhere ${i % 700}`)
  })
  expect(milliseconds).toBeLessThan(1000)
})
