import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../lib/engine/mentions/calendar.ts'
import { isDayFirst, readDate } from '../../../../lib/engine/mentions/numeric-dates.ts'

describe('dates in digits', () => {
  it('tells which numbers can be the month', () => {
    expect(readDate('2016-11-09')).toMatchObject({ year: 2016, first: 11, second: 9, order: 'month-first' })
    expect(readDate('13/9/2016')).toMatchObject({ order: 'day-first' })
    expect(readDate('9/13/2016')).toMatchObject({ order: 'month-first' })
    expect(readDate('07.11.2021')).toMatchObject({ order: 'unclear' })
    expect(readDate('3/4/98')).toMatchObject({ year: 1998 })
  })

  it('takes no fraction, score or version for a date', () => {
    for (const word of ['6/4', '1.2.10', '13/13/2016', '2016-11', '31/6/2016', '10-12'])
      expect(readDate(word)).toBeUndefined()
  })

  const clues = (words: string[], published?: [number, number, number], language = 'en') => ({
    words,
    dates: words.flatMap((word) => readDate(word) ?? []),
    anchor: published && dayNumber(...published),
    language,
  })

  it('takes the order from a date that can only be read one way', () => {
    expect(isDayFirst(clues(['07.11.2021', '25.12.2021']))).toBe(true)
    expect(isDayFirst(clues(['07/11/2021', '12/25/2021']))).toBe(false)
  })

  it('takes the order that is near the publication', () => {
    expect(isDayFirst(clues(['11/9/2016'], [2016, 11, 10]))).toBe(false)
    expect(isDayFirst(clues(['9/11/2016'], [2016, 11, 10]))).toBe(true)
  })

  it('takes it from dots and from the region of the language otherwise', () => {
    expect(isDayFirst(clues(['03.04.2010']))).toBe(true)
    expect(isDayFirst(clues(['03/04/2010'], undefined, 'en-GB'))).toBe(true)
    expect(isDayFirst(clues(['03/04/2010'], undefined, 'en-US'))).toBe(false)
    expect(isDayFirst(clues(['03/04/2010']))).toBe(false)
  })
})
