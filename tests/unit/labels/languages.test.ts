import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dateWords } from '../../../lib/labels/dates.ts'
import { direction, LANGUAGE_NAMES, LANGUAGES, type Language, languageFor } from '../../../lib/labels/languages.ts'
import { loadTranslate, panelLabels } from '../../../lib/labels/load.ts'
import type { LabelKey, Labels } from '../../../lib/labels/translate.ts'

const read = (language: Language): Labels => {
  const path = `../../../public/_locales/${language.replace('-', '_')}/messages.json`
  return JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'))
}
const english = read('en')
const keys = Object.keys(english) as LabelKey[]
const others = LANGUAGES.filter((language) => language !== 'en')

const PLURAL = /\{(\w+),\s*plural,((?:\s*\w+\s*\{[^{}]*\})+)\s*\}/g

/** The names that a message has values for, outside of its plural forms. */
const namesIn = (message: string) => [...message.replace(PLURAL, '{$1}').matchAll(/\{(\w+)\}/g)].map(([, name]) => name)

describe('the languages of the interface', () => {
  it('are found for what a reader reads, in any region', () => {
    expect(languageFor(['pt-BR'])).toBe('pt')
    expect(languageFor(['zh_TW', 'en'])).toBe('zh-CN')
    expect(languageFor(['sv', 'de-AT'])).toBe('de')
    expect(languageFor(['sv'])).toBe('en')
  })

  it('have a name of their own, and a direction', () => {
    expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toContain('Deutsch')
    expect(LANGUAGES.filter((language) => direction(language) === 'rtl')).toEqual(['ar'])
  })

  it.each(others)('%s has every message, and no other', (language) => {
    expect(Object.keys(read(language))).toEqual(keys)
  })

  it.each(others)('%s has every value in its messages, and says something in each', (language) => {
    const labels = read(language)
    const wrong = keys.filter((key) => {
      const [own, first] = [labels[key]?.message ?? '', english[key]?.message ?? '']
      return own.trim() === '' || namesIn(own).sort().join() !== namesIn(first).sort().join()
    })
    expect(wrong).toEqual([])
  })

  it.each(LANGUAGES)('%s has a plural form for every count that its grammar tells apart', (language) => {
    const rules = new Intl.PluralRules(language)
    const categories = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))
    const wrong = Object.entries(read(language)).flatMap(([key, { message }]) =>
      [...message.matchAll(PLURAL)].flatMap(([, , forms = '']) => {
        const given = [...forms.matchAll(/(\w+)\s*\{/g)].map(([, category]) => category)
        return [...categories].filter((category) => !given.includes(category)).map((category) => `${key}: ${category}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('French keeps high punctuation on the line of its word', () => {
    expect(Object.values(read('fr')).filter(({ message }) => / [:;?!]/.test(message))).toEqual([])
  })

  it.each(LANGUAGES)('%s fits the limits of the stores and the format of the browsers', (language) => {
    const labels = read(language)
    expect(labels.extension_description?.message.length).toBeLessThanOrEqual(132)
    // A dollar sign begins a placeholder of the browsers' own.
    expect(Object.values(labels).filter(({ message }) => message.includes('$'))).toEqual([])
  })

  it('write dates and numbers as they do', async () => {
    const said = async (language: Language) => {
      const translate = await loadTranslate(language)
      return [dateWords(translate, { start: '2025-03-12' }), translate('word_count', { count: 1234 })]
    }
    expect(await said('de')).toEqual(['Mittwoch, 12. März 2025', '1.234 Wörter'])
    expect(await said('es')).toEqual(['miércoles, 12 de marzo de 2025', '1234 palabras'])
    expect((await said('zh-CN'))[0]).toBe('2025年3月12日星期三')
  })

  it('send a page only what its panel says', () => {
    const sent = panelLabels(english)
    expect(sent.section_who).toEqual({ message: 'Who' })
    expect(Object.keys(sent).filter((key) => /^(?:options|welcome|menu|reason)_/.test(key))).toEqual([])
  })
})
