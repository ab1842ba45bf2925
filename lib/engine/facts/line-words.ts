import { perLocale } from '../per-locale.ts'
import { isOneOf } from '../text/words.ts'
import { flags } from './speech-rules.ts'

/** What the locale knows of lines that a reader sees by themselves. */
export type LineRules = {
  /** Words that open a sentence only to join it to the last one: "but", "meanwhile", "however". */
  readonly connectives: readonly string[]
  /** Words that open a sentence before a comma, as one speaks: "well, many think so". */
  readonly interjections: readonly string[]
  /** Words that close a sentence only to join it to the last one, with their comma: "as well", ", however". Two tokens. */
  readonly closingJoints: readonly string[]
  /** Openings that look like a connective and say when or how much: "so far". Two words or more. */
  readonly unjoined: readonly string[]
  /** Words that change what is asserted: hedges, negations, conditions. A tail that holds one is never cut off. */
  readonly guards: readonly string[]
  /** Words that open a tail which may be cut off, behind a comma or by themselves: "who", "which", "where". */
  readonly tails: readonly string[]
  /** Those of them that are cut off only behind a comma: without one they tell which, when or why it was. */
  readonly sequels: readonly string[]
  /** Words that measure how far a time stands from another, before a tail: "hours before", "shortly after". */
  readonly measures: readonly string[]
  /** Openings that hang a sentence onto the one before it: "for example". Two words or more. */
  readonly asides: readonly string[]
  /** Those of them that may stand anywhere in a sentence, whose point another tells: "for instance". Two words or more. */
  readonly examples: readonly string[]
  /** Ways to tell that somebody says nothing, to ask readers for help, or what every report has: "declined to comment". Two words or more. */
  readonly silences: readonly string[]
  /** Words by which a text speaks of its writer or to its reader: "I", "your". */
  readonly addressees: readonly string[]
  /** Words for where on a page, or on which, something stands: "here". */
  readonly links: readonly string[]
  /** Words by which a clause denies or leaves open what it says: "not", "whether", "if". */
  readonly negations: readonly string[]
  /** Words that come before the headline proper, with a colon: "breaking", "video", "exclusive". */
  readonly kickers: readonly string[]
  /** Verbs by which an outlet's own people are announced: "reports", "discusses". */
  readonly presenting: readonly string[]
  /** Openings by which a sentence tells of an earlier time than its report: "earlier this year". */
  readonly earlier: readonly string[]
  /** Words in the names of news outlets: "herald", "tv". */
  readonly outlets: readonly string[]
  /** Parts of a news page, which stand behind its headlines: "world". */
  readonly pageParts: readonly string[]
  /** What makes another word of a whole one: "shot" and "shots", "Harden" and "Hardener". */
  readonly endings: readonly string[]
  /** Words by which a question asks for a reason: "why". */
  readonly reasons: readonly string[]
  /** Words that send a headline elsewhere or keep its point back: "here's", "watch", "why". */
  readonly teasers: readonly string[]
  /** Words that point back to what another sentence said: "this", "that", "it". */
  readonly pointers: readonly string[]
  /** Those of them that point at people: "he", "they". */
  readonly persons: readonly string[]
  /** Times that only the text before tells: "since then". Two words or more. */
  readonly backward: readonly string[]
  /** Words that tell how long behind something else a thing was: "a year later"; spans so short that it is of the same event: "minutes". */
  readonly afterwards: readonly string[]
  readonly instants: readonly string[]
  /** Where in a picture somebody stands: "Ann Lee (left)", "from left". */
  readonly sides: readonly string[]
  /** What picks some of those whom the text before told of: "the other sites". */
  readonly rest: readonly string[]
  /** What sets something beside another that the text before told of: "a subsequent search". */
  readonly comparing: readonly string[]
  /** Nouns of all who are hurt or not, whom a number may tell apart by itself: "two other victims". */
  readonly everybody: readonly string[]
  /** Those that stand before the noun they point at: "this", "those". */
  readonly demonstratives: readonly string[]
  /** Those of them that point at what lies further back: "that". */
  readonly far: readonly string[]
  /** Those that may only hold the place of what follows: "there is". */
  readonly expletives: readonly string[]
  /** Nouns for what a camera made: a sentence about one is its caption. */
  readonly pictures: readonly string[]
  /** Verbs of what is to be seen in a picture, in the present: "gather". */
  readonly describing: readonly string[]
  /** Labels of what editors tell of an article: "Editor's note: …". */
  readonly notes: readonly string[]
  /** What, behind "is", tells where or how well known something is: "located", "popular". */
  readonly standing: readonly string[]
  /** Verbs, in the present, of what a body or a place is or does at all times: "lies", "owns". */
  readonly states: readonly string[]
  /** What the parts of a dish are measured in: "cup". */
  readonly measuring: readonly string[]
  /** Words that count or set apart some of those told of before, and need no noun: "both", "others". */
  readonly counters: readonly string[]
  /** Pronouns of several before what is theirs: "their". */
  readonly groups: readonly string[]
  /** What makes an owner of a name: "'s". */
  readonly owner: string
  /** What opens a clause about who says so: "As the founder explained". */
  readonly as: string
  /** What sets somebody's name behind "as": "identified"; what says whose word something is: "according". */
  readonly naming: readonly string[]
  readonly according: readonly string[]
  /** Verbs of events, which "it" may do: "happened". */
  readonly happening: readonly string[]
  /** The article before what is known. */
  readonly the: string
  /** Words of arrests, charges and trials: "custody", "pleaded". */
  readonly law: readonly string[]
  /** Words before a charge or warrant that tell that it is of another case: "unrelated", "probation" violation. */
  readonly unrelated: readonly string[]
  /** Nouns that, behind "the", only the sentence before explains, besides those of people and bodies: "the source", "the region". */
  readonly leaning: readonly string[]
  /** Those of them that every report may have: "the police". */
  readonly familiar: readonly string[]
  /** Verbs of making something public, whose object is a message and no event: "share", "post", "publish". */
  readonly publishing: readonly string[]
}

/** The rules with their word lists indexed. */
export const lineWords = perLocale(({ lines }) => ({
  connectives: new Set(lines.connectives),
  interjections: new Set(lines.interjections),
  closingJoints: flags(lines.closingJoints),
  unjoined: flags(lines.unjoined),
  guards: isOneOf(new Set(lines.guards)),
  tails: new Set(lines.tails),
  sequels: new Set(lines.sequels),
  measures: new Set(lines.measures),
  asides: flags(lines.asides),
  examples: flags(lines.examples),
  silences: flags(lines.silences),
  addressees: new Set(lines.addressees),
  links: new Set(lines.links),
  negations: new Set(lines.negations),
  kickers: new Set(lines.kickers),
  outlets: new Set(lines.outlets),
  presenting: new Set(lines.presenting),
  earlier: flags(lines.earlier),
  pageParts: new Set(lines.pageParts),
  endings: new Set(lines.endings),
  reasons: new Set(lines.reasons),
  teasers: new Set(lines.teasers),
  pointers: new Set(lines.pointers),
  persons: new Set(lines.persons),
  backward: flags(lines.backward),
  afterwards: new Set(lines.afterwards),
  instants: new Set(lines.instants),
  sides: new Set(lines.sides),
  rest: new Set(lines.rest),
  comparing: new Set(lines.comparing),
  everybody: new Set(lines.everybody),
  demonstratives: new Set(lines.demonstratives),
  far: new Set(lines.far),
  notes: new Set(lines.notes),
  expletives: new Set(lines.expletives),
  counters: new Set(lines.counters),
  pictures: new Set(lines.pictures),
  describing: new Set(lines.describing),
  standing: new Set(lines.standing),
  states: new Set(lines.states),
  measuring: new Set(lines.measuring),
  groups: new Set(lines.groups),
  owner: lines.owner,
  as: lines.as,
  the: lines.the,
  naming: new Set(lines.naming),
  according: new Set(lines.according),
  happening: new Set(lines.happening),
  publishing: new Set(lines.publishing),
  law: isOneOf(new Set(lines.law)),
  unrelated: new Set(lines.unrelated),
  leaning: new Set(lines.leaning),
  familiar: new Set(lines.familiar),
}))
