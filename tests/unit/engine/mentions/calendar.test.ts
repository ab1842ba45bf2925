import { describe, expect, it } from 'vitest'
import {
  addMonths,
  calendarDay,
  dayNumber,
  isDay,
  isoDay,
  lastDayOf,
  readIsoDay,
  weekdayOf,
} from '../../../../lib/engine/mentions/calendar.ts'

describe('the calendar', () => {
  it('counts days from 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0)
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2)
    expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1)
  })

  it('reads every day number back, before 1970 too', () => {
    for (let number = -200_000; number < 200_000; number += 37) {
      const { year, month, day } = calendarDay(number)
      expect(dayNumber(year, month, day)).toBe(number)
    }
  })

  it('knows the last day that a date can mean', () => {
    expect(lastDayOf('2023')).toBe(dayNumber(2023, 12, 31))
    expect(lastDayOf('2024-02')).toBe(dayNumber(2024, 2, 29))
    expect(lastDayOf('2024-12')).toBe(dayNumber(2024, 12, 31))
    expect(lastDayOf('2024-02-03T10:00')).toBe(dayNumber(2024, 2, 3))
    expect(lastDayOf('2024-Q2')).toBeUndefined()
  })

  it('knows weekdays as ISO 8601 counts them', () => {
    expect(weekdayOf(dayNumber(2021, 11, 7))).toBe(7)
    expect(weekdayOf(dayNumber(2021, 11, 8))).toBe(1)
    expect(weekdayOf(dayNumber(1956, 3, 7))).toBe(3)
  })

  it('knows which days there are', () => {
    expect(isDay(2020, 2, 29)).toBe(true)
    expect(isDay(2021, 2, 29)).toBe(false)
    expect(isDay(2021, 13, 1)).toBe(false)
    expect(isDay(2021, 12, 31)).toBe(true)
  })

  it('adds months across years', () => {
    expect(addMonths(2021, 11, 3)).toEqual({ year: 2022, month: 2 })
    expect(addMonths(2021, 1, -1)).toEqual({ year: 2020, month: 12 })
  })

  it('reads and writes ISO 8601', () => {
    expect(isoDay(dayNumber(2021, 11, 7))).toBe('2021-11-07')
    expect(readIsoDay('2021-11-07T23:15:00Z')).toBe(dayNumber(2021, 11, 7))
    expect(readIsoDay('2021-11')).toBeUndefined()
    expect(readIsoDay('2021-02-30')).toBeUndefined()
    expect(readIsoDay(undefined)).toBeUndefined()
  })
})
