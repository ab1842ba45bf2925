import type { Document } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import type { Sentence } from '../text/sentences.ts'
import { stem } from './event.ts'
import { isAgedOne, type PronounKind, pronounKind } from './line-antecedents.ts'
import { lineWords } from './line-words.ts'
import { mainClause } from './main-clauses.ts'
import { mentionsFrom } from './mentions-at.ts'
import { isQuoted } from './quoted-tokens.ts'
import { saysAt } from './speech-rules.ts'
import { isTimeAt } from './subject-phrases.ts'

/** What in a line only the text before it explains: the nouns it takes as known, by their stems, and how many words besides look back. */
export type Leaning = { readonly nouns: readonly string[]; readonly words: number }

/** So many things that a line takes as known are enough. */
const MOST = 2

/** Nouns behind "the" that stand for something the text has named, wherever in a line: "the city", "the report". */
const meantNouns = perLocale((locale) => {
  const { cityNouns, regionNouns } = locale.names
  return new Set([...cityNouns, ...regionNouns, ...lineWords(locale).leaning])
})

/**
 * What the tokens `from` to `to` take as known: "that location", "the city", "the two sites", "the 22-year-old", "a subsequent search". What
 * the line itself has named before, or quotes, needs no other.
 */
export function leaningOf(doc: Document, from: number, to: number): Leaning {
  const { comparing } = lineWords(doc.locale)
  const own = new Set<string>()
  const nouns: string[] = []
  let words = 0
  for (let i = from; i < to; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    const head = takesAsKnown(doc, i, to)
    if ((head !== undefined || comparing.has(lower)) && !isQuoted(doc, i)) {
      const noun = head === undefined ? undefined : stem(doc, doc.tokens[head]?.lower ?? '')
      if (noun === undefined) words++
      else if (!own.has(noun)) nouns.push(noun)
    }
    own.add(stem(doc, lower))
  }
  return { nouns, words }
}

/** The noun behind an article that takes it as known, if it does. */
function takesAsKnown(doc: Document, at: number, to: number): number | undefined {
  const { tokens, parts, locale } = doc
  if (parts[at] !== 'DT') return undefined
  const lower = tokens[at]?.lower ?? ''
  if (locale.names.definite.has(lower) && isAgedOne(doc, at + 1)) return at + 1
  const head = headBehind(doc, at, to)
  if (head === at) return undefined
  if (lineWords(locale).demonstratives.has(lower)) return isTimeAt(doc, at) ? undefined : head
  if (!locale.names.definite.has(lower)) return undefined
  const isCounted = parts[at + 1] === 'CD' && parts[head] === 'NNS'
  const isMeant = head === at + 1 && parts[head] === 'NN' && meantNouns(locale).has(tokens[head]?.lower ?? '')
  return isCounted || (isMeant && !/^(?:IN|NNP|WH)/.test(parts[head + 1] ?? '')) ? head : undefined
}

/** How much a line leans on what nobody tells its reader: 0 to 2. */
export function leaningBy({ nouns, words }: Leaning, told: ReadonlySet<string>): number {
  let count = words
  for (const one of nouns) if (!told.has(one)) count++
  return Math.min(MOST, count)
}

/** The last noun behind an article, or the article where none follows. */
function headBehind({ parts }: Document, at: number, to: number): number {
  let i = at + 1
  while (i + 1 < to && /^(?:JJ|CD|NNS?|NNP)$/.test(parts[i] ?? '') && /^(?:NNS?|JJ|CD)$/.test(parts[i + 1] ?? '')) i++
  return i < to && /^NNS?$/.test(parts[i] ?? '') ? i : at
}

/** Whether the pronouns of a line may mean only somebody or something that the sentence before it tells of. */
export function isExplainedBy(doc: Document, before: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = /^PRP/.test(doc.parts[i] ?? '') && !isQuoted(doc, i) ? pronounKind(doc, i) : undefined
    if (!kind) continue
    // Which event "it happened" means is known, or it may be any.
    if (kind === 'thing' && lineWords(doc.locale).happening.has(doc.tokens[i + 1]?.lower ?? '')) return false
    const speaks = doc.parts[i] === 'PRP' && saysAt(doc, i + 1)
    if (!isMeantBy(doc, before, i, kind, speaks)) return false
  }
  return true
}

/** Whether a sentence tells of somebody or something that a pronoun behind it may mean. */
export const isMeantBy = (doc: Document, before: Sentence, at: number, kind: PronounKind, speaks: boolean): boolean =>
  kind === 'person' ? tellsOfOne(doc, before, at) : tellsOf(doc, before, kind, speaks)

/** Whether a sentence tells of one person, and no other, whom a pronoun behind it may mean. */
function tellsOfOne(doc: Document, { firstToken, endToken }: Sentence, at: number): boolean {
  const { parts, tokens, locale, entities } = doc
  const { femalePronouns, personNouns, femaleTitles, maleTitles } = locale.names
  const isFemale = femalePronouns.has(tokens[at]?.lower ?? '')
  const others = isFemale ? maleTitles : femaleTitles
  const people = new Set<number | string>()
  const mentions = mentionsFrom(doc, firstToken, endToken - 1).filter(({ kind }) => kind === 'person')
  for (const { entity } of mentions) {
    const { sex } = entities[entity] ?? {}
    if (!sex || (sex === 'female') === isFemale) people.add(entity)
  }
  for (let i = firstToken; i < endToken; i++) {
    const lower = tokens[i]?.lower ?? ''
    const isNamed = mentions.some((one) => i >= one.firstToken - 1 && i < one.endToken)
    if (parts[i] === 'NN' && personNouns.has(lower) && !others.has(lower) && !isNamed) people.add(lower)
  }
  return people.size === 1
}

/**
 * Whether a sentence tells of a body, of several or of a thing that a pronoun behind it may mean; where it speaks, of one who can. "It" is
 * what the sentence before is about.
 */
function tellsOf(doc: Document, before: Sentence, kind: PronounKind, speaks: boolean): boolean {
  const { parts, tokens, locale } = doc
  const { firstToken, endToken, index } = before
  const isMeant = (last: number) => kind === 'group' || parts[last] !== 'NNS'
  const bodies = mentionsFrom(doc, firstToken, endToken - 1).filter((one) => one.kind === 'organization')
  if (bodies.some((one) => isMeant(one.endToken - 1))) return true
  const subject = mainClause(doc, index)?.subject
  if (kind === 'thing') return !speaks && subject !== undefined && /^NNP?$/.test(parts[subject.head] ?? '')
  for (let i = firstToken; i < endToken; i++)
    if (parts[i] === 'NNS' && (!speaks || locale.names.groupNouns.has(tokens[i]?.lower ?? ''))) return true
  return false
}
