import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('what holds a place', () => {
  const shown = (headline: string, paragraphs: string[]) =>
    summaryOf(headline, paragraphs).where.filter(({ score }) => score >= 0.5)
  const texts = (headline: string, paragraphs: string[]) => shown(headline, paragraphs).map(({ text }) => text)

  it('is the town behind a quarter, not a far place of the same name', () => {
    const places = shown('Two killed in shelling', [
      'Two people were killed on Monday in shelling of the Sulaymaniyah neighborhood of the Syrian city of Homs.',
    ])
    expect(places.map(({ place }) => place?.countryCode)).not.toContain('IQ')
    expect(places[0]?.place).toMatchObject({ name: 'Homs', countryCode: 'SY' })
  })

  it('is the state whose postal code stands behind it, not the one of a town told before', () => {
    const places = shown('Nine killed at two shows', [
      'Six riders were killed on Monday in Gladstone, NJ; three riders were killed on Monday in Harrisburg, PA. They fell.',
    ])
    expect(places).toContainEqual(
      expect.objectContaining({ text: 'Harrisburg, PA.', place: expect.objectContaining({ name: 'Harrisburg' }) }),
    )
  })

  it('is the town behind several quarters, rather than one told before', () => {
    const places = shown('Shells hit two Syrian cities', [
      'Shells hit a market in Homs on Monday and wounded four people.',
      'Two more people were killed in the neighborhoods of Karvin and Olmet in Damascus city on Monday.',
    ])
    expect(places.find(({ text }) => text.includes('Karvin'))?.place?.name).toBe('Damascus')
  })

  it('is no country beside a town of it', () => {
    expect(
      texts('Shelling of rebel town in Syria kills nine', [
        'Nine people were killed in shelling of a market in Jayrud on Saturday, doctors said.',
        'The market in Jayrud was full when the shells fell.',
      ]).join('; '),
    ).toMatch(/Jayrud(?!.*Syria)/)
  })

  it('is told once of a venue', () => {
    const venues = texts('Four shot at county office', [
      'Four people were shot at the Harlow Regional Center on Monday, police said.',
      'The gunman entered the Harlow Regional Center in Leeds at noon and shot four people.',
    ]).filter((text) => text.includes('Harlow'))
    expect(venues).toHaveLength(1)
  })

  it('names both streets of a corner, also by one noun', () => {
    expect(
      texts('Man shot dead outside club', [
        'A man was shot dead on Sunday outside a club at Belmar and Harker avenues in Toledo, Ohio, police said.',
      ]).join(),
    ).toContain('Belmar and Harker avenues')
  })

  it('names both of two quarters or villages listed by one noun', () => {
    expect(
      texts('Strikes kill ten', [
        'Ten people were killed on Tuesday in strikes on the neighborhoods of Karvin and Olmet in Homs.',
      ]).join(),
    ).toContain('Karvin and Olmet')
  })

  it('is not the town of a company', () => {
    const story = (who: string) =>
      texts('New service fails on first day', [
        `A new streaming service failed on Monday when ${who} opened it to all.`,
      ])
    expect(story('the Burbank entertainment giant')).toEqual([])
    expect(story('the Leeds retailer')).toEqual([])
  })

  it('is the town alone in a headline that speaks of one of its quarters', () => {
    expect(
      texts('Nine Killed in Shelling of Homs Residential Neighborhood', [
        'Nine people were killed in shelling of Homs on Monday, officials said.',
      ]),
    ).toEqual(['Homs'])
  })
})
