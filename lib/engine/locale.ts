import type { CasualtyRules } from './facts/casualty-rules.ts'
import type { BackgroundRule } from './facts/context.ts'
import type { StemRules } from './facts/event.ts'
import type { LineRules } from './facts/line-words.ts'
import type { PlaceRules } from './facts/place-words.ts'
import type { ResponsibilityRule } from './facts/responsibility.ts'
import type { ReactionRules } from './facts/speech-rules.ts'
import type { WhenRules } from './facts/when-strength.ts'
import type { WhoRules } from './facts/who-rules.ts'
import type { WhyRule } from './facts/why.ts'
import type { NameRules } from './mentions/name-rules.ts'
import type { QuantityRules } from './mentions/quantity-rules.ts'
import type { TimeRules } from './mentions/time-rules.ts'
import type { ResolvedPlace } from './model.ts'
import type { PartRules } from './text/parts.ts'
import type { WordClasses } from './text/pattern.ts'
import type { SentenceRules } from './text/sentences.ts'

/**
 * One rule of a locale, as data. `pattern` is in the pattern language of `text/pattern-syntax.ts`; every example must match and
 * every counterexample must not (tests/unit/locales/rules.test.ts checks each of them).
 */
export type Rule = {
  readonly id: string
  readonly pattern: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** A place of the gazetteer: what a summary shows, and what the engine needs to settle an ambiguous name. */
export type GazetteerPlace = ResolvedPlace & {
  readonly kind: 'country' | 'region' | 'city' | 'area'
  /** The first-level division the place lies in, in English: "Kaduna State", "Texas". */
  readonly region?: string
  /** Inhabitants; 0 when not known. */
  readonly population: number
}

/** What the world calls things. Names are looked up in any letter case. */
export type Gazetteer = {
  /**
   * Every place with this name, the likeliest first: the most populous, but a city before the division that it dominates.
   * Empty when there is none. Initials ("US", "U.S.") count as they stand; a US postal code only with its comma: `, TX`.
   */
  readonly places: (name: string) => readonly GazetteerPlace[]
  /** The country of a nationality word: "Iraqi", "Britons", "Frenchman". */
  readonly nationality: (word: string) => { readonly country: string; readonly countryCode: string } | undefined
  /** Whether a word is a given name in wide use, and whose. */
  readonly givenName: (word: string) => 'female' | 'male' | 'both' | undefined
  /** A well-known organization by one of its names, with its full name; `outlet` when it is a news outlet. */
  readonly organization: (name: string) => { readonly name: string; readonly outlet: boolean } | undefined
}

/**
 * All that the engine knows of one language. Word lists are categories of the language; rules are data with their examples.
 * Each part of the engine has its own field, filled from its own file in `lib/locales/en/`.
 */
export type Locale = {
  /** BCP 47 language, without a region: "en". */
  readonly language: string
  readonly sentences: SentenceRules
  readonly parts: PartRules
  readonly stems: StemRules
  readonly lines: LineRules
  readonly places: PlaceRules
  readonly why: readonly WhyRule[]
  readonly who: WhoRules
  readonly responsibility: readonly ResponsibilityRule[]
  readonly background: readonly BackgroundRule[]
  readonly names: NameRules
  readonly quantities: QuantityRules
  readonly casualties: CasualtyRules
  readonly times: TimeRules
  readonly when: WhenRules
  readonly reactions: ReactionRules
  /** The word classes that every rule may name. */
  readonly classes: WordClasses
  readonly gazetteer: Gazetteer
}
