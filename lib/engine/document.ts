import type { GazetteerPlace, Locale } from './locale.ts'
import type { Article, Quantity, Span, TimePrecision, Trace } from './model.ts'
import type { Part } from './text/parts.ts'
import type { PatternInput } from './text/pattern.ts'
import type { Clause, NounPhrase } from './text/phrases.ts'
import type { Quotation } from './text/quotations.ts'
import type { Sentence } from './text/sentences.ts'
import type { Token } from './text/tokens.ts'

/**
 * A span of whole tokens: `firstToken` inclusive, `endToken` exclusive. What stands in a document has all its fields, undefined where there
 * is nothing to tell: every fact reads these objects, and those of one shape are read several times as fast.
 */
export type TokenSpan = Span & { readonly firstToken: number; readonly endToken: number; readonly sentence: number }

/** The article as text: what every later stage reads. */
export type TextLayer = {
  readonly article: Article
  readonly locale: Locale
  readonly tokens: readonly Token[]
  /** The part of speech of each token, by token position. */
  readonly parts: readonly Part[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** The sentence of each token, by token position. */
  readonly sentenceOf: Uint32Array
  /** Where an agency report says it was written: "BAGHDAD (AP) —". Its day is the article's. */
  readonly dateline: Dateline | undefined
  readonly trace: Trace
}

export type Dateline = Span & {
  /** The place, as it stands: "NAIROBI, Kenya". */
  readonly place: Span
  /** The agency: "AP". */
  readonly agency?: Span
}

/** A date or time with its calendar value. `value` is ISO 8601, as precise as the words are; its end is inclusive. */
export type TimeMention = TokenSpan & {
  readonly kind: 'time'
  readonly value: { readonly start: string; readonly end?: string }
  readonly precision: TimePrecision
  /** The words name no day of their own ("at 6 a.m."): the day is the one that the text speaks of there. */
  readonly fromContext: boolean
  /** The date that the page prints of itself at the top of its text. */
  readonly printed: boolean
  /** Relative words such as "later" or "recently" have no value of their own and are not listed. */
  readonly rule: string
}

/** What a quantity counts. `people` covers victims of every kind; `unit` is a measure: money, distance, share, time. */
export type Counted = 'people' | 'thing' | 'unit' | 'unknown'

/** A counted noun phrase: "at least seven of the Prime Minister's guards", "a man and his two sons", "dozens", "no one". */
export type QuantityMention = TokenSpan & {
  readonly kind: 'quantity'
  readonly count: Quantity
  /** The tokens of the number words alone, without "at least" and the noun. */
  readonly number: Span
  readonly counted: Counted
  /** The people or things counted, as they stand, without the number: "guards", "of the Prime Minister's guards". */
  readonly who?: Span
}

/** One mention of an entity. A `nominal` is "the Prime Minister" or "police"; a pronoun is resolved or left out. */
export type EntityMention = TokenSpan & {
  readonly kind: 'person' | 'organization' | 'place'
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** Index into `Document.entities`. */
  readonly entity: number
  /** A title or role directly before or after the name, without it: "Iraqi Prime Minister". */
  readonly role?: Span | undefined
  /** A name within a hyphenated word, "Iran" of "Iran-backed": `start` and `end` are the name's, the tokens are the word's. */
  readonly inner?: true | undefined
}

/** Somebody or something the article speaks of, under all its names. */
export type Entity = {
  readonly id: number
  readonly kind: 'person' | 'organization' | 'place'
  /** Whether the article names it; else it is a noun phrase such as "Iran-backed militants" or "a witness". */
  readonly named: boolean
  /** The fullest name in the article, or the first noun phrase for one without a name. */
  readonly name: string
  /** Other names and short forms, as they stand. */
  readonly aliases: readonly string[]
  /** The best role or description in the article's words: "Iraqi Prime Minister". */
  readonly description?: Span | undefined
  /** Indices into `Document.mentions`, in reading order. */
  readonly mentions: readonly number[]
  readonly sex?: 'female' | 'male' | undefined
  /** The gazetteer's entry, for a place. */
  readonly place?: GazetteerPlace | undefined
  /** The entity of the place that it lies in, as the article has it: "Wilmington, Delaware", "Baghdad's Green Zone". */
  readonly within?: number | undefined
  /** A news outlet or agency: a source, not an actor. */
  readonly outlet?: boolean | undefined
}

/** The article with everything that is found in it before facts are made: what each module of `facts/` reads. */
export type Document = TextLayer & {
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly EntityMention[]
  /** The noun phrases and the clauses of each sentence, by sentence index. */
  readonly phrases: readonly (readonly NounPhrase[])[]
  readonly clauses: readonly (readonly Clause[])[]
  /** For the rules: tokens, and the annotations `@time`, `@quantity`, `@people` (people counted), `@person`, `@organization`, `@place`, `@name`. */
  readonly pattern: PatternInput
}
