import type { Counted, QuantityMention, TextLayer, TimeMention } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import type { Part } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { type NumberSpan, numberAt } from './numbers.ts'
import { peopleNoun } from './people.ts'

const LONGEST_PHRASE = 9
const PREMODIFIER = new Set<Part>(['JJ', 'NN', 'NNS', 'NNP', 'CD', 'POS', 'VBN', 'VBG', 'VBD', 'RB', 'VB'])
const NOUN = new Set<Part>(['NN', 'NNS', 'NNP'])
/** In years. */
const OLDEST = 120
const AGE_WORD = /^\d{1,3}-(?:years?|months?|weeks?|days?)-olds?$/

const sets = perLocale(({ quantities: q }) => ({
  pronouns: new Set(q.pronounAfterOf),
  articles: new Set(q.articles),
  ageWords: new Set(q.ageWords),
  yearsOld: new Set(q.yearsOld),
  old: new Set(q.old),
  noneAlone: new Set(q.noneAlone),
}))

type Noun = { readonly from: number; readonly to: number; readonly head: number; readonly counted: Counted }

/** The noun that a number counts: the phrase from `at` on, with its head. */
function countedNoun(text: TextLayer, at: number, end: number): Noun | undefined {
  const { tokens, parts, locale } = text
  const isPeople = peopleNoun(locale)
  const { units, of, states, thingAfterOf, attributive } = locale.quantities
  const { pronouns } = sets(locale)
  let from = at
  if (tokens[from]?.lower === of) {
    if (pronouns.has(tokens[from + 1]?.lower ?? '')) return { from, to: from + 2, head: from + 1, counted: 'people' }
    if (thingAfterOf.has(tokens[from + 1]?.lower ?? '')) return { from, to: from + 2, head: from + 1, counted: 'thing' }
    from++
    while (from < end && /^(?:DT|PRP\$)$/.test(parts[from] as string)) from++
  }
  if (units.has(tokens[from]?.lower ?? '')) return { from: at, to: from + 1, head: from, counted: 'unit' }
  let people = -1
  let noun = -1
  let i = from
  for (; i < end && i < from + LONGEST_PHRASE; i++) {
    const part = parts[i] as Part
    const { lower, kind } = tokens[i] as (typeof tokens)[number]
    if (kind === 'punctuation' || !PREMODIFIER.has(part)) break
    // "a 911 call saying five people were shot": what somebody says or does to a number of others is no part of the noun.
    if (part === 'VBG' && noun >= 0 && parts[i + 1] === 'CD') break
    if (
      states.has(lower) &&
      !isPeople(tokens[i + 1]?.lower ?? '') &&
      (states.has(tokens[i + 1]?.lower ?? '') || !isPeople(tokens[i + 2]?.lower ?? ''))
    )
      break
    const who = isPeople(lower)
    if (who || AGE_WORD.test(lower)) people = i
    if (NOUN.has(part) || who) noun = i
    // A plural noun for people closes the phrase; "police" may stand before another noun.
    if (who === 'many' && !attributive.has(lower)) break
    if ((part === 'VBD' || part === 'VB') && !who && !(i + 1 < end && isPeople(tokens[i + 1]?.lower ?? ''))) break
  }
  // "a local hospital": a noun for a person before another noun says what the other is; a name behind it does not.
  if (people >= 0 && noun > people && isPeople(tokens[people]?.lower ?? '') === 'one' && parts[noun] !== 'NNP')
    people = -1
  if (people >= 0 && noun > people && isPeople(tokens[people]?.lower ?? '') === 'many' && parts[people + 1] !== 'NNP')
    people = -1
  const head = people >= 0 ? people : noun
  if (head < 0) return undefined
  return { from: at, to: head + 1, head, counted: people >= 0 ? 'people' : 'thing' }
}

/** Whether a bare figure is something else than a count: a year, an age, a part of a name, an address. */
function isNoCount(text: TextLayer, number: NumberSpan, noun: Noun | undefined, sentence: Sentence): boolean {
  const { tokens, parts, locale } = text
  const q = locale.quantities
  const { ageWords, yearsOld, old } = sets(locale)
  const before = tokens[number.from - 1]
  const after = tokens[number.to]
  const inSentence = number.from > sentence.firstToken
  if (yearsOld.has(after?.lower ?? '') && old.has(tokens[number.to + 1]?.lower ?? '')) return true
  if (inSentence && ageWords.has(before?.lower ?? '')) return true
  // "kids under the age of 12", "children under 5": how old they are.
  if (before?.lower === q.of && ageWords.has(tokens[number.from - 2]?.lower ?? '')) return true
  const isLimit = number.precision === 'bound' && number.to === number.from + 2 && !noun
  if (isLimit && inSentence && peopleNoun(locale)(before?.lower ?? '') && (number.max ?? number.min) < OLDEST)
    return true
  if (!number.figure || number.precision !== 'exact' || noun?.counted === 'people') return false
  if (noun?.counted === 'unit') return false
  if (number.min >= 1800 && number.min <= 2100 && !tokens[number.to - 1]?.text.includes(',')) return true
  if (!inSentence) return false
  const beforeLower = before?.lower ?? ''
  if (q.numbered.has(beforeLower)) return true
  if (beforeLower === ',' && /^[,.;)]$/.test(after?.lower ?? '') && number.min < 120) {
    const name = tokens[number.from - 2]
    if (name && name.kind === 'word' && name.shape !== 'lower') return true
  }
  return (
    beforeLower === '#' ||
    (before?.shape !== 'lower' && before?.kind === 'word' && noun === undefined && parts[number.from - 1] === 'NNP')
  )
}

/**
 * Finds what is counted in a text: numbers in digits and words with their bounds, what they count, and singular people
 * ("a police officer"), in reading order. Dates, ages, scores, addresses and ordinals are none. Linear in the length of the text.
 * @param times found before; numbers inside them are left out
 */
export function findQuantities(text: TextLayer, times: readonly TimeMention[]): QuantityMention[] {
  const { tokens, parts, sentences, locale } = text
  const q = locale.quantities
  const { articles, noneAlone } = sets(locale)
  const isPeople = peopleNoun(locale)
  const inTime = new Uint8Array(tokens.length)
  for (const time of times) inTime.fill(1, time.firstToken, time.endToken)
  const found: QuantityMention[] = []

  const add = (sentence: Sentence, number: NumberSpan, to: number, counted: Counted, who: Noun | undefined) => {
    const first = tokens[number.from]
    const last = tokens[to - 1]
    if (!first || !last) return
    const whoFirst = who && tokens[who.from]
    found.push({
      kind: 'quantity',
      start: first.start,
      end: last.end,
      firstToken: number.from,
      endToken: to,
      sentence: sentence.index,
      count: {
        min: number.min,
        max: number.max,
        precision: number.precision,
        ...(number.above ? { above: true as const } : {}),
        text: text.article.text.slice(first.start, tokens[number.to - 1]?.end ?? first.end),
      },
      number: { start: tokens[number.from]?.start ?? first.start, end: tokens[number.to - 1]?.end ?? first.end },
      counted,
      ...(whoFirst && counted !== 'unit' ? { who: { start: whoFirst.start, end: last.end } } : {}),
    })
  }

  for (const sentence of sentences) {
    const end = sentence.endToken
    let from = sentence.firstToken
    for (let i = sentence.firstToken; i < end; ) {
      const token = tokens[i] as (typeof tokens)[number]
      if (inTime[i]) {
        i++
        from = i
        continue
      }
      const number = token.kind === 'punctuation' ? undefined : numberAt(tokens, i, from, end, locale)
      if (number) {
        const noun = countedNoun(text, number.to, end)
        const money = i > sentence.firstToken && q.currency.has(tokens[i - 1]?.lower ?? '')
        const next = Math.max(number.to, noun?.to ?? 0)
        if (money) add(sentence, number, number.to, 'unit', undefined)
        else if (number.kind === 'none' && !noun) {
          if (noneAlone.has(token.lower) || number.to - number.from > 1)
            add(sentence, number, number.to, 'people', undefined)
        } else if (!isNoCount(text, number, noun, sentence)) {
          add(sentence, number, next, noun?.counted ?? 'unknown', noun)
        }
        i = next
        from = i
        continue
      }
      if (parts[i] === 'DT' && articles.has(token.lower)) {
        const noun = countedNoun(text, i + 1, end)
        const head = noun && tokens[noun.head]?.lower
        if (noun && head && noun.counted === 'people' && (isPeople(head) === 'one' || AGE_WORD.test(head))) {
          const one: NumberSpan = {
            from: i,
            to: i + 1,
            min: 1,
            max: 1,
            precision: 'exact',
            figure: false,
            kind: 'fixed',
          }
          add(sentence, one, noun.to, 'people', noun)
          i = noun.to
          from = i
          continue
        }
        if (noun && head && q.groups.has(head) && tokens[noun.to]?.lower === q.of && !inTime[noun.to + 1]) {
          const inner = numberAt(tokens, noun.to + 1, noun.to + 1, end, locale)
          if (inner) {
            const members = countedNoun(text, inner.to, end)
            const to = Math.max(inner.to, members?.to ?? 0)
            add(sentence, { ...inner, from: i }, to, members?.counted ?? 'people', members)
            i = to
            from = i
            continue
          }
        }
      }
      i++
    }
  }
  return found
}
