/**
 * Every data type of Nutgraf: the article that goes in, the summary that comes out.
 * Plain readonly JSON: no class, Map, RegExp or Date. Offsets are UTF-16 units into `Article.text`, half-open.
 */

/** A stretch of `Article.text`: `start` inclusive, `end` exclusive, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

/**
 * What kind of text a block is. The headline is the first block of an article that has one. A `key-point` is a line of the box in which the
 * publisher sums the article up: what it says stands in the text too.
 */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'quote' | 'list' | 'key-point' | 'caption'

/** One block of the article, in reading order. Blocks do not overlap; `\n\n` stands between them in the text. */
export type Block = Span & {
  readonly kind: BlockKind
  /** When the entry of a live page that it is part of was posted: ISO 8601, a date and time with its zone as the page gives it. */
  readonly posted?: string
}

/** What kind of text an article is, where it is no report; `live` is a page of entries that grows, of a `gallery` the captions are the text, of a `video` what stands beside it. */
export const FORMS = [
  'opinion',
  'analysis',
  'live',
  'press-release',
  'transcript',
  'gallery',
  'video',
  'satire',
  'advertisement',
] as const
export type ArticleForm = (typeof FORMS)[number]

/** Which page of an article on several pages: "page 2 of 4". `of` is missing where the page does not say how many there are. */
export type ArticlePages = { readonly page: number; readonly of?: number }

/** An article as it was read from a page or a file. `text` begins with the headline. */
export type Article = {
  readonly url: string
  readonly title: string
  readonly site?: string
  readonly byline?: string
  /** BCP 47; `und` when it is not known. */
  readonly language: string
  /** ISO 8601: a date, or a date and time with its zone. */
  readonly published?: string
  readonly modified?: string
  /** The part of the publication it stands in, as the page names it: "World". */
  readonly section?: string
  /** Where it was written, as the text or the page's data say at its beginning: "HARROW BAY". */
  readonly dateline?: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** `partial` when the page shows only a part of the text, as behind a paywall, or one of several pages. */
  readonly completeness: 'full' | 'partial'
  /** Given for one of the pages of an article that has several. */
  readonly pages?: ArticlePages
  /** Missing for a report, and where the page does not say. */
  readonly form?: ArticleForm
}

/**
 * A W3C text-quote selector (Web Annotation Data Model, 4.2.4) with a position hint.
 * `prefix` and `suffix` hold up to 32 characters around `exact`.
 */
export type Evidence = Span & {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** When the entry of a live page that says it was posted: see `Block`. */
  readonly posted?: string
}

/** Who says so: `source` first hand, empty where there are only words of doubt; `via` the outlet that passed it on, `hedge` those words as they stand. */
export type Attribution = { readonly source: string; readonly via?: string; readonly hedge?: string }

/** A count. `max` is null when there is no upper bound ("at least 7"). `text` is the wording of the article. */
export type Quantity = {
  readonly min: number
  /** The number itself is exceeded: "more than 7". */
  readonly above?: true
  readonly max: number | null
  readonly precision: 'exact' | 'approximate' | 'bound'
  readonly text: string
}

/** What every fact carries: where the article says it, and how likely it is to be right (0 to 1). */
export type Grounds = { readonly evidence: readonly Evidence[]; readonly score: number }

export type WhatFact = Grounds & { readonly text: string }

/** `perpetrator`: the article says that they killed or hurt people, or that a court found them guilty. */
export type Role = 'actor' | 'perpetrator' | 'affected' | 'authority' | 'suspect' | 'other'

/** `text` is the article's wording at the event, `name` the fullest name of the one meant. */
export type WhoFact = Grounds & {
  readonly text: string
  readonly name: string
  readonly role: Role
  readonly description?: string
}

/**
 * A place of the gazetteer. Degrees, WGS 84; `countryCode` is ISO 3166-1 alpha-2. Country and code are empty for what lies in no
 * single country, as a sea or a continent.
 */
export type ResolvedPlace = {
  readonly name: string
  readonly country: string
  readonly countryCode: string
  readonly lat: number
  readonly lon: number
}

export type WhereFact = Grounds & { readonly text: string; readonly place?: ResolvedPlace }

export type TimePrecision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'year'

/** `start` and `end` are ISO 8601, as precise as the text is; `end` is inclusive and only given for a range. */
/** `reported`: the text names no time; this is the day on which the report appeared, and `text` is that day. */
export type WhenFact = Grounds & {
  readonly text: string
  readonly start: string
  readonly end?: string
  readonly precision: TimePrecision
  readonly reported?: true
}

export type WhyFact = Grounds & { readonly text: string }

export type Outcome = 'killed' | 'injured' | 'missing' | 'trapped' | 'rescued' | 'displaced' | 'detained' | 'unharmed'

/** The first entry of an outcome is the event's total; `partOf` marks a part of it, `background` another event's toll. */
export type CasualtyFact = Grounds & {
  readonly outcome: Outcome
  readonly count: Quantity
  /** The people counted, in the article's words: "security guards". */
  readonly who?: string
  readonly text: string
  /** What the clause tells of a part, or of another event, beyond number and outcome: "in a critical condition". */
  readonly detail?: string
  readonly attribution?: Attribution
  readonly partOf?: true
  readonly background?: true
}

export type Stance =
  | 'condemns'
  | 'supports'
  | 'denies'
  | 'confirms'
  | 'calls-for'
  | 'mourns'
  | 'warns'
  | 'criticizes'
  | 'says'

/** Words of the article that say what a quotation is about; a name in square brackets stands for a pronoun, as in a line. */
export type StatementContext = { readonly text: string; readonly evidence: readonly Evidence[] }

/**
 * `speaker` is the resolved name, `speakerMention` the words that stand at the quotation. Both, and `verb`, are empty in a language
 * without rules: then the evidence holds whoever says it.
 */
export type ReactionFact = Grounds & {
  readonly speaker: string
  readonly speakerMention: string
  readonly speakerRole?: string
  readonly verb: string
  readonly stance: Stance
  readonly quoted: 'direct' | 'indirect' | 'mixed'
  readonly text: string
  /** What it is about, where its own words leave that open: the question it answers, or the sentence before it. */
  readonly context?: StatementContext
}

export type ResponsibilityFact = Grounds & {
  readonly status: 'claimed' | 'denied' | 'blamed' | 'suspected' | 'charged' | 'none-claimed'
  readonly actor?: string
  readonly by?: string
  readonly text: string
}

export type BackgroundFact = Grounds & { readonly text: string }

/** Two or more sources that say different things about the same; nobody picks for the reader. */
export type DisputedFact = {
  readonly about: string
  /** What befell those counted, where the versions are tolls. */
  readonly outcome?: Outcome
  readonly versions: readonly {
    readonly text: string
    readonly attribution?: Attribution
    readonly evidence: readonly Evidence[]
  }[]
}

/** The version of the `Summary` contract; see docs/summary.md. */
export const SCHEMA = 1

/** The key facts of one article: the public contract of the engine and of the command line. */
export type Summary = {
  readonly schema: typeof SCHEMA
  readonly article: {
    readonly title: string
    readonly site?: string
    readonly byline?: string
    readonly language: string
    readonly published?: string
    readonly modified?: string
    readonly section?: string
    readonly dateline?: string
    readonly url: string
    readonly words: number
    readonly completeness: Article['completeness']
    readonly pages?: ArticlePages
    /** The article is in a language without rules: its headline, and numbers, dates and quotations in its own words are all there is. */
    readonly unserved?: true
    readonly form?: ArticleForm
  }
  readonly what: readonly WhatFact[]
  readonly who: readonly WhoFact[]
  readonly where: readonly WhereFact[]
  readonly when: readonly WhenFact[]
  readonly why: readonly WhyFact[]
  readonly casualties: readonly CasualtyFact[]
  readonly reactions: readonly ReactionFact[]
  readonly responsibility: readonly ResponsibilityFact[]
  readonly background: readonly BackgroundFact[]
  readonly disputed: readonly DisputedFact[]
}

/** The sections of a summary, in the order in which a reader meets them. */
export const SECTIONS = [
  'what',
  'casualties',
  'who',
  'where',
  'when',
  'why',
  'reactions',
  'responsibility',
  'disputed',
  'background',
] as const satisfies readonly (keyof Summary)[]
export type Section = (typeof SECTIONS)[number]

/** A span of text that stands for somebody or something. `value` is given for times: ISO 8601, as precise as the text. */
export type Mention = Span & {
  readonly kind: 'person' | 'organization' | 'place' | 'time' | 'quantity'
  readonly text: string
  /** The canonical form: the full name of the one meant, a date, a number. */
  readonly normal: string
  readonly value?: { readonly start: string; readonly end?: string }
}

/** One step of the engine, for `--trace`: which rule proposed what, and why it was kept or dropped. */
export type TraceEntry = Span & {
  readonly stage: string
  readonly rule: string
  readonly verdict: 'proposed' | 'kept' | 'dropped'
  readonly reason: string
  readonly text: string
}
export type Trace = (entry: TraceEntry) => void
