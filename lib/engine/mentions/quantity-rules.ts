/** What the finder of quantities must know of a language. Everything in lower case; entries may have several words. */
export type QuantityRules = {
  /** Number words that add up: "seven", "forty". */
  readonly numbers: Readonly<Record<string, number>>
  /** Number words that multiply: "dozen", "hundred". */
  readonly scales: Readonly<Record<string, number>>
  /** Words for an unsure number, with the least that they mean: "dozens" is at least 24. */
  readonly vague: Readonly<Record<string, number>>
  /** Expressions with one value: "both", "half a dozen". */
  readonly fixed: Readonly<Record<string, number>>
  /** Words for nothing, before a noun or alone, and those of them that mean people when alone. */
  readonly none: readonly string[]
  readonly noneAlone: readonly string[]
  readonly atLeast: readonly string[]
  readonly moreThan: readonly string[]
  readonly atMost: readonly string[]
  readonly about: readonly string[]
  /** What stands between the two ends of a range: "6 to 10", "two or three". */
  readonly or: readonly string[]
  readonly between: string
  readonly and: string
  readonly of: string
  /** Articles that count one before a noun for a person. */
  readonly articles: readonly string[]
  /** Words that may stand between a bound and its number: "at least another 12", "all three". */
  readonly another: readonly string[]
  /** Pronouns of people after "seven of": "them", "whom". */
  readonly pronounAfterOf: readonly string[]
  /** Pronouns of things after "two of": "which". */
  readonly thingAfterOf: ReadonlySet<string>
  readonly ageWords: readonly string[]
  readonly yearsOld: readonly string[]
  readonly old: readonly string[]
  /** Nouns for a group, whose number follows: "a family of five", "a total of 12 people". */
  readonly groups: ReadonlySet<string>
  /** Nouns for many people that may stand before another noun: "police officers", "crew members". */
  readonly attributive: ReadonlySet<string>
  readonly peopleOne: ReadonlySet<string>
  readonly peopleMany: ReadonlySet<string>
  /** Endings of nouns for people that no list has, and the nouns with such an ending that are things. */
  readonly endings: {
    readonly one: readonly string[]
    readonly many: readonly string[]
    readonly not: ReadonlySet<string>
  }
  /** Words for what happened to people, which are no nouns behind a number: "three shot", "two dead". */
  readonly states: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly currency: ReadonlySet<string>
  /** Words that make a name with a number after them: "Route 66". */
  readonly numbered: ReadonlySet<string>
}
