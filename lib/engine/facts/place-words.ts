import { perLocale } from '../per-locale.ts'

/** What the locale knows of saying where. */
export type PlaceRules = {
  /** Prepositions that put an event at a place: "in", "at", "near", "outside". */
  readonly locatives: readonly string[]
  /** Of these, the ones that put an event at whatever has a name: "at the Norland Prize", "outside Northrail House". */
  readonly standing: readonly string[]
  /** Of these, the ones that never stand between a place and one that holds it: "through"; and those that only lead there: "into". */
  readonly leading: readonly string[]
  readonly entering: readonly string[]
  /** Prepositions that tell an origin, a goal or a topic rather than the place of an event: "from", "about", "against". */
  readonly otherwise: readonly string[]
  /** Nouns of places and buildings: "city", "station", "stadium". */
  readonly sites: readonly string[]
  /** Of these, the ones that act and speak as well: "office", "court". They are places only behind a preposition of place. */
  readonly institutions: readonly string[]
  /** Adjectives that pick a part of a place or tell it apart, besides directions: "downtown", "rural". */
  readonly partitives: readonly string[]
  /** What stands between a place and one that holds it: "Leeds, England", "Leeds in England". */
  readonly within: readonly string[]
  /** Nouns of streets, and of parts of a town and what stands in one. */
  readonly streets: readonly string[]
  /** Nouns of several streets, quarters or villages at once: "Marlow and Harker streets", "the villages of Marsa and Alnar". */
  readonly listed: readonly string[]
  readonly quarters: readonly string[]
  /** Nouns of what a place is to somebody, never a part of its name: "stronghold". */
  readonly functions: readonly string[]
  /** Of what lies where two streets meet: "corner". */
  readonly corners: readonly string[]
  /** Verb forms of passing by, behind which "over Norland" is nowhere: "flying". */
  readonly passing: readonly string[]
  /** First words of a subject that means an event told before: "it", "the crash". */
  readonly definite: readonly string[]
  /** Nouns behind "took" that make it "happened": "place". */
  readonly taken: readonly string[]
  /** Nouns of answering, behind which stands what was done before, and where, and the preposition before them: "in response to". */
  readonly answers: readonly string[]
  readonly answering: readonly string[]
  /** Nouns of winning and losing, and the prepositions before the other side: "a win over Leeds". */
  readonly contests: readonly string[]
  readonly opponents: readonly string[]
  /** Nouns of public bodies of a town or a region: "police", "council". */
  readonly bodies: readonly string[]
  /** What joins a border to the country behind it: "the border with Turkey". */
  readonly borders: readonly string[]
  /** Words that join two streets: "Elm Street and Fifth Avenue". */
  readonly joins: readonly string[]
  /** Prepositions that take two places: "between". */
  readonly pairing: readonly string[]
  /** Nouns of gatherings and contests, besides those of names that are no place's: "con", "gala". */
  readonly occasions: readonly string[]
  /** What stands between a place and a town that it lies beyond: "outside", "from". */
  readonly beside: readonly string[]
  /** Of what is close to a place, and nouns of places that are never part of a town: "near", "village". */
  readonly near: readonly string[]
  readonly settlements: readonly string[]
  /** Adjectives of what lies around a town: "suburban". */
  readonly around: readonly string[]
  /** Nouns of those who examine the dead: "the Ostrow County coroner" tells of what happened somewhere in the county. */
  readonly offices: readonly string[]
  /** Nouns of firms and envoys, whose place says only whose they are ("a Norland carrier"), and of what a government does. */
  readonly actors: readonly string[]
  /** Capitals by whose name their government is called: "Beijing denied". */
  readonly seats: readonly string[]
  /** Towns in which the agencies have their large desks. */
  readonly desks: readonly string[]
  /** Verbs that are done to somebody and never to a place: "accuse". By stem. */
  readonly addressing: readonly string[]
  /** Words of rank, whose "in X" tells a scope: "the largest in Africa". */
  readonly superlatives: readonly string[]
  /** Nouns of what two things have in common, before the "of" of a comparison: "the size of Leeds". */
  readonly measures: readonly string[]
  /** Of the locatives, those that put somebody below another: "under Norland". */
  readonly ranking: readonly string[]
  /** Nouns of what is put on somebody: "sanctions on Norland". */
  readonly burdens: readonly string[]
  /** Of the locatives, those that stand before a topic as well: "the committee on Norland". */
  readonly topical: readonly string[]
  /** Nouns of what somebody says: "a statement from a rabbi in Leeds". */
  readonly writings: readonly string[]
  /** Nouns of those who belong together, who come from a place as a person does: "a Leeds family". */
  readonly kin: readonly string[]
  /** Words of living, belonging and being nursed, whose "in X" tells of somebody, not of the event: "lived", "born", "in stable condition at". */
  readonly residing: readonly string[]
}

/** The rules with their word lists indexed. */
export const placeWords = perLocale(({ places }) => ({
  locatives: new Set(places.locatives),
  leading: new Set(places.leading),
  entering: new Set(places.entering),
  standing: new Set(places.standing),
  otherwise: new Set(places.otherwise),
  sites: new Set(places.sites),
  institutions: new Set(places.institutions),
  partitives: new Set(places.partitives),
  within: new Set(places.within),
  streets: new Set(places.streets),
  listed: new Set(places.listed),
  functions: new Set(places.functions),
  quarters: new Set([...places.streets, ...places.quarters]),
  corners: new Set(places.corners),
  passing: new Set(places.passing),
  answers: new Set(places.answers),
  answering: new Set(places.answering),
  contests: new Set(places.contests),
  opponents: new Set(places.opponents),
  bodies: new Set(places.bodies),
  borders: new Set(places.borders),
  residing: new Set(places.residing),
  joins: new Set(places.joins),
  pairing: new Set(places.pairing),
  superlatives: new Set(places.superlatives),
  measures: new Set(places.measures),
  ranking: new Set(places.ranking),
  burdens: new Set(places.burdens),
  kin: new Set(places.kin),
  topical: new Set(places.topical),
  writings: new Set(places.writings),
  occasions: new Set(places.occasions),
  beside: new Set(places.beside),
  near: new Set(places.near),
  settlements: new Set(places.settlements),
  around: new Set(places.around),
  actors: new Set(places.actors),
  offices: new Set(places.offices),
  seats: new Set(places.seats),
  desks: new Set(places.desks),
  addressing: new Set(places.addressing),
}))
