import { describe, expect, it } from 'vitest'
import { dateFormat, loadFormats, numberFormat, pluralRules } from '../../../lib/labels/formats.ts'

describe("the platform's formats", () => {
  it('are made once for a language', () => {
    expect(numberFormat('de')).toBe(numberFormat('de'))
    expect(pluralRules('ar')).toBe(pluralRules('ar'))
    expect(dateFormat('fr', { year: 'numeric' })).toBe(dateFormat('fr', { year: 'numeric' }))
  })

  it('differ by language and by what of a date they write', () => {
    expect(numberFormat('de').format(1200.5)).toBe('1.200,5')
    expect(numberFormat('en').format(1200.5)).toBe('1,200.5')
    const day = new Date(Date.UTC(2025, 2, 12))
    const write = (language: string, fields: Intl.DateTimeFormatOptions) =>
      dateFormat(language, { ...fields, timeZone: 'UTC' }).format(day)
    expect(write('en-GB', { year: 'numeric' })).toBe('2025')
    expect(write('en-GB', { year: 'numeric', month: 'long' })).toBe('March 2025')
    expect(write('fr', { year: 'numeric', month: 'long' })).toBe('mars 2025')
  })

  it('can be loaded ahead in any language', () => {
    expect(() => loadFormats('en-US')).not.toThrow()
  })
})
