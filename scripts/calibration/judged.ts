import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Section, Summary } from '../../lib/engine/model.ts'
import { weigh } from '../../lib/engine/summarize.ts'
import { gazetteer } from '../../lib/gazetteer/index.ts'
import { english } from '../../lib/locales/en/index.ts'
import { articleOf } from '../facts/article.ts'
import { type InputRecord, isFailure } from '../facts/records.ts'

/** A fact that people's annotations judge: its section, the weight that the rules gave it, and whether it is right. */
export type Judged = {
  readonly section: Section
  readonly weight: number
  readonly right: boolean
  /** Counts the records, over all sets. */
  readonly record: number
}

type Phrase = { readonly text: string; readonly parsed?: string }
type Said = { readonly content: string; readonly source?: string }
type Gold = {
  readonly killed?: number
  readonly injured?: number
  readonly attributions?: readonly Said[]
} & { readonly [question in 'who' | 'what' | 'when' | 'where']?: readonly Phrase[] }

const SETS = ['casualties-war', 'casualties-gun', 'casualties-mass', 'quotes', '5w1h']
const QUESTIONS = ['who', 'what', 'when', 'where'] as const
const EMPTY = new Set('a an the of in at on near for to by from and with s is was were are has have had'.split(' '))
const PRONOUN = /^(?:he|she|they|it|who|i|we|you|his|her|their)$/i

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const contentOf = (text: string) => wordsOf(text).filter((word) => !EMPTY.has(word))

/** The share of the words of `a` that are in `b`, and of `b` in `a`. */
function shares(a: readonly string[], b: readonly string[]): readonly [number, number] {
  const left = [...b]
  let shared = 0
  for (const word of a) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared++
  }
  return [shared / Math.max(1, a.length), shared / Math.max(1, b.length)]
}

/** Whether an answer means an annotated phrase: half the words shared, or one within the other, or the same day. */
function answers(question: (typeof QUESTIONS)[number], fact: { text: string; start?: string }, gold: Phrase): boolean {
  const [precision, recall] = shares(contentOf(fact.text), contentOf(gold.text))
  if ((2 * precision * recall) / Math.max(0.01, precision + recall) >= 0.5) return true
  if (question === 'when') return fact.start !== undefined && fact.start.slice(0, 10) === gold.parsed?.slice(0, 10)
  return question === 'what' ? recall >= 2 / 3 : precision === 1 || recall === 1
}

/** The facts of one summary that its annotations judge: totals, the first answer of a question, and who said what. */
function judge(summary: Summary, gold: Gold, record: number): Judged[] {
  const facts: Judged[] = []
  for (const outcome of ['killed', 'injured'] as const) {
    const fact = summary.casualties.find((one) => one.outcome === outcome && !one.background && !one.partOf)
    const count = gold[outcome]
    if (!fact || count === undefined || count === null) continue
    const right = fact.count.min === count || fact.count.max === count
    facts.push({ section: 'casualties', weight: fact.score, right, record })
  }
  for (const { text, speaker, speakerMention, score } of gold.attributions ? summary.reactions : []) {
    const names = new Set(contentOf(`${speaker} ${speakerMention}`))
    const right = (gold.attributions ?? []).some(({ content, source }) => {
      const [precision, recall] = shares(wordsOf(text), wordsOf(content))
      if (precision < 0.5 && recall < 0.8) return false
      return !source || PRONOUN.test(source.trim()) || contentOf(source).some((word) => names.has(word))
    })
    facts.push({ section: 'reactions', weight: score, right, record })
  }
  for (const question of QUESTIONS) {
    const phrases = gold[question]
    const wanted = Array.isArray(phrases) ? phrases.filter(({ text }) => text) : []
    const [first] = summary[question]
    if (!first || !wanted.length) continue
    const right = wanted.some((one) => answers(question, first, one))
    facts.push({ section: question, weight: first.score, right, record })
  }
  return facts
}

/** Every fact of the annotated news in a folder that its annotations judge. */
export function judgedFacts(folder: string): readonly Judged[] {
  const locale = { ...english, gazetteer }
  let record = 0
  return SETS.flatMap((set) => {
    const lines = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
    return lines.flatMap((line) => {
      const { gold, ...input } = JSON.parse(line) as InputRecord & { readonly gold: Gold }
      const article = articleOf(input)
      return isFailure(article) ? [] : judge(weigh(article, locale), gold, record++)
    })
  })
}
