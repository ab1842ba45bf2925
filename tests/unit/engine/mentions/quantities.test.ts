import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../../lib/engine/mentions/quantities.ts'
import { readText } from '../../../../lib/engine/text/layer.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const read = (sentence: string) => readText(articleFromText(sentence), { ...english, gazetteer }, () => {})

/** Each quantity as "text | min..max precision counted". */
const quantities = (sentence: string) =>
  findQuantities(read(sentence), []).map(
    ({ start, end, count, counted }) =>
      `${sentence.slice(start, end)} | ${count.min}..${count.max ?? ''} ${count.precision} ${counted}`,
  )

describe('numbers', () => {
  it.each([
    ['They saw 1,200 soldiers.', '1,200 soldiers | 1200..1200 exact people'],
    ['They saw twenty-two army officers.', 'twenty-two army officers | 22..22 exact people'],
    ['They saw two dozen miners.', 'two dozen miners | 24..24 exact people'],
    ['They saw 1.2 million refugees.', '1.2 million refugees | 1200000..1200000 exact people'],
    ['They saw dozens of farmers.', 'dozens of farmers | 24.. approximate people'],
    ['They saw half a dozen pilots.', 'half a dozen pilots | 6..6 exact people'],
    ['They saw both women.', 'both women | 2..2 exact people'],
    ['They saw a family of five.', 'a family of five | 5..5 exact people'],
  ])('%s', (sentence, expected) => {
    expect(quantities(sentence)).toContain(expected)
  })
})

describe('bounds', () => {
  it.each([
    ['At least 12 people left.', 'At least 12 people | 12.. bound people'],
    ['More than 40 bakers left.', 'More than 40 bakers | 40.. bound people'],
    ['Up to 30 sailors left.', 'Up to 30 sailors | 0..30 bound people'],
    ['As many as a dozen nurses left.', 'As many as a dozen nurses | 0..12 bound people'],
    ['Nearly 50 teachers left.', 'Nearly 50 teachers | 50..50 approximate people'],
    ['Between 6 and 10 guards left.', 'Between 6 and 10 guards | 6..10 bound people'],
    ['Some 6-10 guards left.', 'Some 6-10 guards | 6..10 bound people'],
    ['At least another 12 left.', 'At least another 12 | 12.. bound unknown'],
  ])('%s', (sentence, expected) => {
    expect(quantities(sentence)).toEqual([expected])
  })
})

describe('people, things and measures', () => {
  it('counts people through a possessive after "of"', () => {
    const sentence = "Seven of President Oru's guards stayed."
    const [guards] = findQuantities(read(sentence), [])
    expect(guards?.counted).toBe('people')
    expect(guards?.who && sentence.slice(guards.who.start, guards.who.end)).toBe("of President Oru's guards")
  })

  it('takes singular people for one, and nobody for none', () => {
    expect(quantities('A 5-year-old girl met another teacher, but no one spoke.')).toEqual([
      'A 5-year-old girl | 1..1 exact people',
      'another teacher | 1..1 exact people',
      'no one | 0..0 exact people',
    ])
  })

  it('does not take a thing that is called after people for people', () => {
    expect(quantities('Six police vehicles waited at a local hospital.')).toEqual([
      'Six police vehicles | 6..6 exact thing',
    ])
  })

  it('knows measures and money', () => {
    expect(quantities('He ran 12 miles for $300.')).toEqual([
      '12 miles | 12..12 exact unit',
      '300 | 300..300 exact unit',
    ])
  })

  it('keeps things that a relative pronoun takes up apart from people', () => {
    expect(quantities('It sent three drones, two of which fell.')).toEqual([
      'three drones | 3..3 exact thing',
      'two of which | 2..2 exact thing',
    ])
  })

  it('leaves what happened to people out of the noun', () => {
    expect(quantities('3 dead, 5 hurt and 2 shot in Orlu')).toEqual([
      '3 | 3..3 exact unknown',
      '5 | 5..5 exact unknown',
      '2 | 2..2 exact unknown',
    ])
  })
})

describe('what is no quantity', () => {
  it.each(['Jane Roe, 52, spoke first.', 'It began in 1994.', 'They met on Route 66.', 'The girl was 12 years old.'])(
    '%s',
    (sentence) => {
      expect(quantities(sentence)).toEqual([])
    },
  )
})

it('reads a megabyte of numbers in linear time', () => {
  const text = read('12 '.repeat(50_000))
  const started = performance.now()
  expect(findQuantities(text, []).length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(5000)
})

it('reads on where a text ends behind "or", and takes no word for a number because objects have a property of that name', () => {
  expect(quantities('They saw five or')).toHaveLength(1)
  expect(quantities('They saw constructor workers and valueOf.')).toEqual([])
})
