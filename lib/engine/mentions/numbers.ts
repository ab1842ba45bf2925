import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import { standAt, type Token } from '../text/tokens.ts'

/** A number in the text: tokens `from` to `to` (exclusive). `max` is null when the words set no upper bound. */
export type NumberSpan = {
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number | null
  readonly precision: 'exact' | 'approximate' | 'bound'
  /** The number itself is exceeded: "more than 7". */
  readonly above?: true
  /** Written as a bare figure: "12". Words such as "twelve" are never a year or an age alone. */
  readonly figure: boolean
  /** Names no number of its own: "no", "dozens", "several". */
  readonly kind: 'number' | 'none' | 'vague' | 'fixed'
}

const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+$/
const DECIMAL = /^\d+\.\d+$/
const RANGE = /^(\d{1,3}(?:,\d{3})*|\d+)[-–](\d{1,3}(?:,\d{3})*|\d+)$/
const LARGEST = 1e12

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''))

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Word lists with several words an entry, by first word, the longest entry first. */
function byFirstWord(entries: readonly string[]): Phrases {
  const map = new Map<string, string[][]>()
  for (const entry of entries) {
    const words = entry.split(' ')
    const first = words[0] as string
    map.set(
      first,
      [...(map.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return map
}

/** The entry of a list that begins at a token, longest first. */
export function entryAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  phrases: Phrases,
): readonly string[] | undefined {
  for (const words of phrases.get(tokens[at]?.lower ?? '') ?? []) if (standAt(tokens, at, end, words)) return words
  return undefined
}

/** The entry of a list that ends before a token. */
function entryBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
  byLast: Phrases,
): readonly string[] | undefined {
  return byLast
    .get(tokens[end - 1]?.lower ?? '')
    ?.find((words) => end - words.length >= from && words.every((word, k) => tokens[end - 1 - k]?.lower === word))
}

const indexed = perLocale(({ quantities: q }: Locale) => {
  const phrases = [...Object.keys(q.vague), ...Object.keys(q.fixed), ...q.none]
  const reversed = (list: readonly string[]) => byFirstWord(list.map((entry) => entry.split(' ').reverse().join(' ')))
  return {
    ...q,
    numbers: new Map(Object.entries(q.numbers)),
    scales: new Map(Object.entries(q.scales)),
    /** The words that a number can begin with, besides figures and words with a hyphen. */
    opening: new Set([...Object.keys(q.numbers), ...phrases.map((entry) => entry.split(' ')[0])]),
    ranges: new Set(q.or),
    fixedPhrases: byFirstWord(Object.keys(q.fixed)),
    vaguePhrases: byFirstWord(Object.keys(q.vague)),
    nonePhrases: byFirstWord(q.none),
    before: {
      atLeast: reversed([...q.atLeast, ...q.moreThan]),
      moreThan: reversed(q.moreThan),
      atMost: reversed(q.atMost),
      about: reversed(q.about),
      another: reversed(q.another),
    },
  }
})

type Value = {
  readonly to: number
  readonly min: number
  readonly max: number | null
  readonly kind: NumberSpan['kind']
  readonly figure: boolean
}

/** A number in words: "seventeen", "twenty-two", "a hundred and six", "two dozen", "1.2 million". */
function wordNumber(tokens: readonly Token[], at: number, end: number, locale: Locale): Value | undefined {
  const { numbers, scales, and } = indexed(locale)
  let total = 0
  let current = 0
  let seen = false
  let figure = false
  let i = at
  for (; i < end && i < at + 8; i++) {
    const { lower } = tokens[i] as Token
    const simple = numbers.get(lower)
    const scale = scales.get(lower)
    if (DIGITS.test(lower) || DECIMAL.test(lower)) {
      if (seen) break
      current = toNumber(lower)
      figure = true
    } else if (simple !== undefined) {
      if (seen && !(simple < 100 && (current >= 20 ? simple < 10 && current % 10 === 0 : current === 0))) break
      current += simple
    } else if (lower.includes('-') && lower.length < 30) {
      const parts = lower.split('-').map((part) => numbers.get(part))
      if (parts.length !== 2 || parts.some((part) => part === undefined) || (parts[0] as number) < 20) break
      current += (parts[0] as number) + (parts[1] as number)
    } else if (scale !== undefined && seen) {
      const value = (current || 1) * scale
      if (value > LARGEST) break
      if (scale >= 1000) {
        total += value
        current = 0
      } else current = value
      figure = false
    } else if (lower === and && seen && (total > 0 || current >= 100) && numbers.has(tokens[i + 1]?.lower ?? ''))
      continue
    else break
    seen = true
  }
  if (!seen) return undefined
  const value = total + current
  return { to: i, min: value, max: value, kind: 'number', figure: figure && i === at + 1 }
}

function valueAt(tokens: readonly Token[], at: number, end: number, locale: Locale): Value | undefined {
  const lists = indexed(locale)
  const token = at < end ? tokens[at] : undefined
  if (!token || (token.kind !== 'number' && !lists.opening.has(token.lower) && !token.lower.includes('-')))
    return undefined
  const range = token.kind === 'number' ? RANGE.exec(token.lower) : null
  if (range) {
    const min = toNumber(range[1] as string)
    const max = toNumber(range[2] as string)
    return min < max ? { to: at + 1, min, max, kind: 'number', figure: true } : undefined
  }
  const vague = entryAt(tokens, at, end, lists.vaguePhrases)
  if (vague)
    return {
      to: at + vague.length,
      min: lists.vague[vague.join(' ')] as number,
      max: null,
      kind: 'vague',
      figure: false,
    }
  const fixed = entryAt(tokens, at, end, lists.fixedPhrases)
  if (fixed) {
    const value = lists.fixed[fixed.join(' ')] as number
    const more = tokens[at + fixed.length]?.lower ?? ''
    if (!lists.scales.has(more)) return { to: at + fixed.length, min: value, max: value, kind: 'fixed', figure: false }
  }
  const none = entryAt(tokens, at, end, lists.nonePhrases)
  if (none && token.lower !== 'zero') return { to: at + none.length, min: 0, max: 0, kind: 'none', figure: false }
  return wordNumber(tokens, at, end, locale)
}

/** Reads the number that begins at a token, with the bounds before it ("at least") and the range behind it ("to 10"). */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  locale: Locale,
): NumberSpan | undefined {
  const lists = indexed(locale)
  const value = valueAt(tokens, at, end, locale)
  if (!value) return undefined
  let { min, max } = value
  let { to } = value
  let start = at
  let precision: NumberSpan['precision'] = value.kind === 'vague' ? 'approximate' : min === max ? 'exact' : 'bound'
  if (value.kind === 'number' && min === max && lists.ranges.has(tokens[to]?.lower ?? '')) {
    const second = valueAt(tokens, to + 1, end, locale)
    if (second?.kind === 'number' && second.min > min && second.max !== null) {
      max = second.max
      to = second.to
      precision = 'bound'
    }
  }
  if (tokens[start - 1]?.lower === lists.between && start > from) {
    if (tokens[to]?.lower === lists.and) {
      const second = valueAt(tokens, to + 1, end, locale)
      if (second?.kind === 'number' && second.min > min) {
        max = second.max
        to = second.to
        precision = 'bound'
      }
    }
    start--
  }
  let above = false
  if (value.kind !== 'none') {
    for (let k = 0; k < 3; k++) {
      const another = entryBefore(tokens, start, from, lists.before.another)
      const behind = start - (another?.length ?? 0)
      const atLeast = entryBefore(tokens, behind, from, lists.before.atLeast)
      const atMost = !atLeast && entryBefore(tokens, behind, from, lists.before.atMost)
      const about = !atLeast && !atMost && entryBefore(tokens, behind, from, lists.before.about)
      const found = atLeast || atMost || about
      if (!found) {
        if (another) start = behind
        break
      }
      start = behind - found.length
      if (atLeast) {
        above = entryBefore(tokens, behind, from, lists.before.moreThan) !== undefined
        max = null
        precision = 'bound'
      } else if (atMost) {
        max = max ?? min
        min = 0
        precision = 'bound'
      } else if (precision === 'exact') precision = 'approximate'
    }
  }
  return { from: start, to, min, max, precision, ...(above ? { above } : {}), figure: value.figure, kind: value.kind }
}
