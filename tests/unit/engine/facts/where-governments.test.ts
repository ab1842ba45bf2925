import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where: what stands for somebody, and what nothing puts anywhere', () => {
  const shown = (headline: string, paragraphs: string[]) =>
    summaryOf(headline, paragraphs).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))

  it('takes a seat of government by its name alone for the government, but where people are harmed there', () => {
    expect(
      shown('Later hours, and what the anglers and Havana want', [
        'The anglers have found later hours for the lake, and each side wants something.',
      ]),
    ).toEqual([])
    expect(shown('Kyiv: three killed in a fire', ['Three people were killed in a fire on Monday.'])).toEqual(['Kyiv'])
  })

  it('takes no town that nothing puts anywhere', () => {
    expect(
      shown('Timetable of the Nori trams gets an update', [
        'Mountain View based Northrail has announced a timetable for its Nori trams.',
      ]),
    ).toEqual([])
  })

  it('takes no number behind a town for a part of its name', () => {
    expect(
      shown('Armed Groups Battle in Rural Idlib 13 Killed', ['Thirteen men were killed in a battle on Monday.']),
    ).toEqual(['Rural Idlib'])
  })

  it('takes no two towns that ran together for one', () => {
    expect(
      shown('Four hurt in Aleppo attack', [
        'Four were hurt in an attack in Aleppo Damascus Doctors said on Monday that four were hurt.',
        'The four were hurt in Aleppo.',
      ]),
    ).toEqual(['Aleppo'])
  })
})
