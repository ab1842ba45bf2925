import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Quantity, WhereFact } from '../../../lib/engine/model.ts'
import { dateWords } from '../../../lib/labels/dates.ts'
import { english } from '../../../lib/labels/english.ts'
import { formatMessage } from '../../../lib/labels/message-format.ts'
import { createTranslate } from '../../../lib/labels/translate.ts'
import { midSentence, openingOf, placeDetail, quantityWords, sourceWords } from '../../../lib/labels/wording.ts'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }

describe('messages', () => {
  it('have their values put in', () => {
    expect(formatMessage('by {by}', { by: 'AP' }, 'en')).toBe('by AP')
    expect(formatMessage('{n}', { n: 12345 }, 'en')).toBe('12,345')
    expect(formatMessage('by {by}', {}, 'en')).toBe('by {by}')
  })

  it('never read a value as part of the message', () => {
    expect(formatMessage('{a} {b}', { a: '{b}', b: '$&' }, 'en')).toBe('{b} $&')
  })

  it('follow the plural categories of each language', () => {
    const english = '{n, plural, one {# fact} other {# facts}}'
    expect([0, 1, 2].map((n) => formatMessage(english, { n }, 'en'))).toEqual(['0 facts', '1 fact', '2 facts'])
    const polish = '{n, plural, one {# fakt} few {# fakty} many {# faktów} other {# faktu}}'
    expect([1, 2, 5, 22].map((n) => formatMessage(polish, { n }, 'pl'))).toEqual([
      '1 fakt',
      '2 fakty',
      '5 faktów',
      '22 fakty',
    ])
  })

  it('fall back to English where a language has none yet', () => {
    const german = createTranslate('de', { who: undefined, section_who: { message: 'Wer' } } as object, messages)
    expect(german('section_who')).toBe('Wer')
    expect(german('section_where')).toBe('Where')
    expect(german.language).toBe('de')
  })

  it('fit the format of the browsers and the limits of the stores', () => {
    expect(Object.keys(messages).filter((key) => !/^\w+$/.test(key))).toEqual([])
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132)
  })

  it('are all in use', () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    const code = ['components', 'entrypoints', 'lib/export', 'lib/labels', 'lib/extension']
      .flatMap((folder) =>
        readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((f) => `${root}/${folder}/${f}`),
      )
      .concat(`${root}/wxt.config.ts`)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const unused = Object.keys(messages).filter(
      (key) => !new RegExp(`['_]${key}(?:'|__)`).test(code) && !key.startsWith('section_'),
    )
    expect(unused).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['2021', '2021'],
    ['2021-10', 'October 2021'],
    ['2021-11-07', 'Sunday, 7 November 2021'],
    ['2021-11-07T07:30:00+03:00', 'Sunday, 7 November 2021 at 07:30'],
    ['2021-W44', '2021-W44'],
  ])('are as precise as they are given: %s', (start, words) => {
    expect(dateWords(english, { start })).toBe(words)
  })

  it('may be a range', () => {
    const words = dateWords(english, { start: '2021-11-07', end: '2021-11-09' })
    expect(words.replace(/\s/g, ' ')).toBe('Sunday 7 November – Tuesday 9 November 2021')
  })
})

describe('quantities', () => {
  const words = (min: number, max: number | null, precision: Quantity['precision']) => {
    const { lead, number } = quantityWords(english, { min, max, precision, text: '' })
    return lead ? `${lead} ${number}` : number
  }
  it('say how sure they are', () => {
    expect(words(7, 7, 'exact')).toBe('7')
    expect(words(1200, null, 'bound')).toBe('at least 1,200')
    expect(words(0, 30, 'bound')).toBe('up to 30')
    expect(words(50, 50, 'approximate')).toBe('about 50')
    expect(quantityWords(english, { min: 24, max: null, precision: 'approximate', text: 'Dozens' })).toEqual({
      number: 'dozens',
    })
    expect(words(20, 30, 'approximate')).toBe('20 to 30')
  })
})

describe('words of the article in a line of ours', () => {
  it('lose the capital that began their sentence', () => {
    expect(sourceWords(english, { source: "The country's Interior Ministry", via: 'The Courier' })).toBe(
      "according to the country's Interior Ministry, via the Courier",
    )
    expect(['Theodora Lind', 'Police', 'AP', 'the police', 'Anholt'].map(midSentence)).toEqual([
      'Theodora Lind',
      'Police',
      'AP',
      'the police',
      'Anholt',
    ])
  })

  it('are not followed by the same place again', () => {
    const place = { name: 'Mexico City', country: 'Mexico', latitude: 19, longitude: -99 }
    const detail = (text: string, change = {}) =>
      placeDetail({ text, place: { ...place, ...change } } as unknown as WhereFact)
    expect(detail('MEXICO CITY')).toBe('Mexico')
    expect(detail('the capital')).toBe('Mexico City, Mexico')
    expect(detail('Plains', { name: 'The Plains', country: undefined })).toBeUndefined()
    expect(detail('Mexico', { name: 'Mexico' })).toBeUndefined()
  })
})

describe('a long statement', () => {
  const sentence = 'We knew that the bridge would not hold the winter of that year. '

  it('is cut behind the last sentence that fits, and says so', () => {
    const opening = openingOf(sentence.repeat(8).trim())
    expect(opening).toBe(`${sentence.repeat(5).trim()} …`)
    expect(openingOf(sentence.repeat(4).trim())).toBe(sentence.repeat(4).trim())
  })

  it('is cut between words where one sentence is too long, and not behind a title', () => {
    const opening = openingOf(`We asked Gov. Lee ${'and then again and again '.repeat(20)}`)
    expect(opening).toMatch(/\w…$/)
    expect(opening.length).toBeLessThan(245)
  })
})
