import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/engine/analyze.ts'
import type { Rule } from '../../../lib/engine/locale.ts'
import { annotateTimes } from '../../../lib/engine/mentions/times-annotations.ts'
import { indexTimes } from '../../../lib/engine/mentions/times-tables.ts'
import { compileRules, type PatternInput } from '../../../lib/engine/text/pattern.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'

const locale = { ...english, gazetteer }

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'examples' in value

/** Every list of rules in the locale, wherever it stands, by its path. */
function ruleLists(value: unknown, path: string): [string, readonly Rule[]][] {
  if (Array.isArray(value)) return value.length && value.every(isRule) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return []
  return Object.entries(value).flatMap(([key, inner]) => ruleLists(inner, path ? `${path}.${key}` : key))
}

function matches(rule: Rule, sentence: string): boolean {
  const article = articleFromText(sentence, { published: '2024-05-15' })
  const document = analyze(article, locale)
  // The rules of times are matched before the document stands, against the words that times are made of.
  const times = annotateTimes(document, indexTimes(locale.times)).input
  const input: PatternInput = {
    tokens: document.tokens,
    annotations: (kind, at) => [...document.pattern.annotations(kind, at), ...times.annotations(kind, at)],
  }
  const compiled = compileRules([rule], locale.classes)
  return document.sentences.some(({ firstToken, endToken }) => compiled.match(input, firstToken, endToken).length > 0)
}

const lists = ruleLists(english, '')

it('finds the rule lists of the locale', () => {
  expect(lists.map(([path]) => path)).toEqual(expect.arrayContaining(['why', 'responsibility', 'background']))
})

describe.each(lists)('rules of %s', (_, rules) => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s matches its examples and not its counterexamples',
    (_id, rule) => {
      expect(rule.examples.length).toBeGreaterThan(0)
      expect(rule.counterexamples.length).toBeGreaterThan(0)
      expect(rule.examples.filter((example) => !matches(rule, example))).toEqual([])
      expect(rule.counterexamples.filter((example) => matches(rule, example))).toEqual([])
    },
  )
})
