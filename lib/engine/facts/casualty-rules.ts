import type { Rule } from '../locale.ts'
import type { Outcome } from '../model.ts'

/** What a rule says of people. `hit` is settled later: shot or stabbed, and injured unless their death is told too. */
export type Fate = Outcome | 'hit'

/**
 * Where the people stand whose fate a rule tells.
 * `participle`: before it in the passive ("were killed"), after it in the active ("killed four"), or right before it ("12 killed").
 * `active`: after it ("kills four"). `gerund`: after it, or after "of" ("the killing of four").
 * `subject`: before it ("died"). `state`: before it, or in the same phrase ("12 dead", "three wounded soldiers").
 * `noun`: counted by it, after "of", or its owner ("45 deaths", "the death of a man", "a man's death").
 * `self`: the one right before it, or nobody else ("then killed himself"). `fold`: a number in itself ("a triple shooting").
 * `passive`: before it, after a form of "be" only. `nobody`: what says too little ("sixty dead or wounded"). `someone`: one person in itself ("a small cut was confirmed"). `victim`: one person spoken of ("the homicide victim"). `pair`: two people in itself ("a murder-suicide").
 * `counts`: as many as its first noun has ("two counts of murder").
 * `of`: after "of" alone ("the shooting of a man").
 * `after`: after it alone ("among the dead were two nurses"). `within`: between its words ("sent four men to hospital"). `lives`: after it, as lives: "claimed four lives".
 * `toll`: a bare number after it ("the death toll rose to 45").
 */
export type FateForm =
  | 'participle'
  | 'active'
  | 'gerund'
  | 'subject'
  | 'state'
  | 'noun'
  | 'of'
  | 'passive'
  | 'pair'
  | 'counts'
  | 'someone'
  | 'victim'
  | 'nobody'
  | 'within'
  | 'after'
  | 'lives'
  | 'self'
  | 'fold'
  | 'toll'

/**
 * `part`: what it tells is a part of a total ("14 of the dead were children"). `unless`: a rule that gives its words another sense in
 * the whole text, where it matches anywhere ("eliminated from the show").
 */
export type CasualtyRule = Rule & {
  readonly fate: Fate
  readonly form: FateForm
  readonly part?: true
  readonly unless?: string
}

/** What the finder of casualties must know of a language. Word lists in lower case. */
export type CasualtyRules = {
  readonly rules: readonly CasualtyRule[]
  /** Forms of "be" and "get" that make a participle passive. */
  readonly passive: ReadonlySet<string>
  /** Words that may stand inside a verb group. */
  readonly adverbs: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  /** Words of a part of the injuries: who reports none "serious" or "further" does not say that there were none. */
  readonly grades: ReadonlySet<string>
  /** Words that make what follows in their clause unreal: "could", "if", "attempted", "threatened". */
  readonly unreal: ReadonlySet<string>
  /** The same for what directly precedes "to": "tried to kill". */
  readonly unrealTo: ReadonlySet<string>
  readonly to: string
  readonly of: string
  readonly and: ReadonlySet<string>
  /** Words that open the parts of a total: "including", "among them". */
  readonly including: ReadonlySet<string>
  /** Relative pronouns after "of": "two of whom died". */
  readonly whom: ReadonlySet<string>
  readonly who: ReadonlySet<string>
  /** Relative pronouns of an owner: "whose driver died". */
  readonly whose: ReadonlySet<string>
  /** Words that begin a clause with a subject of its own: "that", "when", "after". */
  readonly subordinators: ReadonlySet<string>
  /** Words that tell of other times or other events in the same clause, as phrases. */
  readonly elsewhere: readonly string[]
  /** Words for a time that has gone by, as phrases: of another event, except where the headline or the first sentence tells of it. */
  readonly ago: readonly string[]
  readonly since: ReadonlySet<string>
  /** Words that mark a newer count: "now", "new toll". */
  readonly update: readonly string[]
  readonly earlier: readonly string[]
  /** "double" is 2. */
  readonly folds: Readonly<Record<string, number>>
  /** Words that say that a death was by one's own hand. */
  readonly selfInflicted: ReadonlySet<string>
  readonly also: ReadonlySet<string>
  /** Verbs that have one subject: "was". */
  readonly singular: ReadonlySet<string>
  /** Verbs of speech that are deeds where they have an object: "responded to a call". */
  readonly deeds: ReadonlySet<string>
  /** Words between two events that follow each other: "a day after". */
  readonly sequence: ReadonlySet<string>
  /** Verbs of one who gives a toll: "put the toll at 27". */
  readonly puts: ReadonlySet<string>
  /** Verbs whose objects are what an adjective behind them says: "found [a man and two women] dead". */
  readonly finds: ReadonlySet<string>
  /** Verbs that also do harm to what is nobody: "hurt". */
  readonly figurative: ReadonlySet<string>
  /** Words for what the police do to a suspect: "arrested", "custody". */
  readonly arrests: ReadonlySet<string>
  /** Words for the police, whom a suspect is held by. */
  readonly police: ReadonlySet<string>
  /** The word before how often something happens: "every two hours". */
  readonly every: ReadonlySet<string>
  /** Those that have several: "were". */
  readonly plural: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  /** Words before the number of a toll: "at", "to". */
  readonly upTo: ReadonlySet<string>
  /** Words that tell of a death without telling whose: "fatal", "homicide"; and for the crime. */
  readonly deadly: ReadonlySet<string>
  readonly murders: ReadonlySet<string>
  readonly lives: ReadonlySet<string>
  /** Nouns for people who are dead: "martyrs". */
  readonly martyrs: ReadonlySet<string>
  /** Links behind a verb of dying to for whom or what it was: "for". */
  readonly sacrifice: ReadonlySet<string>
  readonly among: string
  readonly them: string
  /** Words for the whole of a group. */
  readonly all: ReadonlySet<string>
  readonly total: string
  /** The word behind an age in years: "eight years old". */
  readonly old: ReadonlySet<string>
  /** Words for several people spoken of before: "they". */
  readonly they: ReadonlySet<string>
  /** Nouns for relatives, which tell victims apart. */
  readonly kin: ReadonlySet<string>
  /** Nouns for children and for grown people: the one is not the other. */
  readonly young: ReadonlySet<string>
  readonly grown: ReadonlySet<string>
  /** Nouns that say no more than sex and age: "man". */
  readonly plain: ReadonlySet<string>
  /** Nouns for people at a place for some hours, who are led out of it and lose no home: "spectators". */
  readonly visitors: ReadonlySet<string>
  readonly reflexive: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  readonly attackers: ReadonlySet<string>
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  /** Nouns for a victim that tell nothing else: "victim", "person". */
  readonly generic: ReadonlySet<string>
  /** Nouns that tell nothing of who was counted: "deaths", "people", "others". */
  readonly bare: ReadonlySet<string>
  /** Words of a study, whose dead are those of no event, and of a correction, which tells what was wrong. */
  readonly study: readonly string[]
  /** Words that compare an event with those of a span of time: "the deadliest in a year". */
  readonly records: ReadonlySet<string>
  /** Words by which somebody is accused of something. */
  readonly accuses: ReadonlySet<string>
  /** Words that set a number against another one before a noun for a count ("a higher toll", "disputed the figures"), and right before the number ("however", "conceded"). */
  readonly contrary: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
  readonly concedes: ReadonlySet<string>
  /** The word of a comparison, and nouns for what was counted: "more than the ministry's count". */
  readonly than: ReadonlySet<string>
  readonly counts: ReadonlySet<string>
  /** Nouns for bodies that give numbers: "ministry", "hospital", "media". */
  readonly sources: ReadonlySet<string>
  /** Nouns for what somebody wrote or reckoned, which can be cited for a number: "report", "records". */
  readonly accounts: ReadonlySet<string>
  /** Nouns for what somebody claims, and the words between these and whose it is: "the claim by activists that". */
  readonly claiming: ReadonlySet<string>
  /** Verbs of a claim that nobody stands behind: "reports suggesting that". */
  readonly suggesting: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  /** Words for some of those counted, before a noun: "mostly". */
  readonly most: ReadonlySet<string>
  readonly another: ReadonlySet<string>
  /** "a fourth victim" is the fourth. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Nouns for two people: "couple". */
  readonly pairs: ReadonlySet<string>
  /** Titles that stand before a name and are no part of it. */
  readonly titles: ReadonlySet<string>
  /** Verbs that give somebody's name, before "as": "identified". */
  readonly naming: ReadonlySet<string>
  readonly as: string
  /** Words for one who is dead, and for one who may be: "deceased", "victim". */
  readonly deceased: ReadonlySet<string>
  readonly victim: ReadonlySet<string>
  readonly said: ReadonlySet<string>
  /** Verbs of those who only suppose something, and what is claimed without telling of anybody hurt: "believes"; "claimed responsibility". */
  readonly thinks: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  /** Words for paying back, and the pronouns behind what is paid back. */
  readonly requital: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Nouns for a strife that lasts, and the verb of what it has done so far. */
  readonly strife: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  readonly before: string
  readonly with: string
  /** What joins people to a subject behind its verb, in words: "along with". */
  readonly alongWith: readonly (readonly string[])[]
  /** Words for what is still awaited: "until". */
  readonly pending: ReadonlySet<string>
  /** Nouns for spans so short that what happened in them, or since they began, is news: "in the past 24 hours", "three days since". */
  readonly hours: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Words for a number of them that is small: "few". */
  readonly few: ReadonlySet<string>
  /** Nouns for a span of time: "day". */
  readonly spans: ReadonlySet<string>
  /** Verbs for what somebody is told by others: "learned". */
  readonly learns: ReadonlySet<string>
  /** The word behind a place that tells what happened there: "where". */
  readonly where: string
  /** Words that can stand before a day: "on", "early". */
  readonly beforeTime: ReadonlySet<string>
  /** Words for the world and for centuries, whose dead are of no one event: "worldwide". */
  readonly history: ReadonlySet<string>
  /** Words for what somebody feels about a thing that is known: "horrified". */
  readonly feels: ReadonlySet<string>
}
