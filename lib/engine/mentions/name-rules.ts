import type { Endings } from './common-words.ts'

type Words = ReadonlySet<string>

/** What the finder of names must know of a language. Lower case; an entry of `titles` may have several words. */
export type NameRules = {
  /** The common words of the language, sorted, with spaces between them; without the forms that `endings` take back to one. */
  readonly words: string
  readonly endings: Endings
  /** Words with which no name begins: "the", "however", "after". */
  readonly openers: Words
  /** Words that begin a sentence more often than a name: "new", "former", "early". */
  readonly weakOpeners: Words
  /** Names of months and days. */
  readonly calendar: Words
  /** Months that are people's names too: "Theresa May". */
  readonly datedGivenNames: Words
  /** Names that are modal verbs otherwise, and the past verbs of speech before which no modal stands. */
  readonly modalNames: Words
  readonly pastSpeechVerbs: Words
  readonly titles: Words
  readonly titleModifiers: Words
  /** Adverbs before what somebody is at present, which add nothing to it: "now a consultant". */
  readonly presentAdverbs: Words
  /** Whose an office is that such a word begins: "State" of "State's Attorney". */
  readonly titleOwners: Words
  /** Titles of mere politeness, which describe nobody: "Mr", "Sir". */
  readonly honorifics: Words
  readonly femaleTitles: Words
  readonly maleTitles: Words
  readonly femalePronouns: Words
  readonly malePronouns: Words
  readonly thingPronouns: Words
  readonly groupPronouns: Words
  readonly firstPerson: Words
  readonly firstPersonPlural: Words
  /** Verbs beside which a speaker stands: "said", "told". */
  readonly speechVerbs: Words
  readonly definite: Words
  /** What stands before a noun of one thing and says no more: "the", "a". */
  readonly articles: Words
  /** Nouns for a country, a city, a region: "the country" is the last one named. */
  readonly countryNouns: Words
  readonly cityNouns: Words
  readonly regionNouns: Words
  /** What an abbreviated title, without its dot, stands for: "lieutenant" for "lt". */
  readonly abbreviatedTitles: Readonly<Record<string, string>>
  /** Nouns for one person, "spokesman"; for many, "militants"; for an organization, "company"; for a place, "city". */
  readonly personNouns: Words
  readonly groupNouns: Words
  readonly organizationNouns: Words
  readonly companyNouns: Words
  readonly placeNouns: Words
  readonly workNouns: Words
  /** Last words of names, by kind; the strong ones decide. */
  readonly organizationHeads: Words
  readonly strongOrganizationHeads: Words
  readonly placeHeads: Words
  readonly strongPlaceHeads: Words
  readonly placeFirsts: Words
  /** Common nouns whose "'s" belongs to the name of a body: "People's Party", "Women's Institute". */
  readonly nameOwners: Words
  readonly otherHeads: Words
  readonly otherFirsts: Words
  readonly otherWords: Words
  /** Adjectives of faiths, peoples and continents: "Kurdish", "Asian". */
  readonly peoples: Words
  readonly companySuffixes: Words
  /** Small words inside the names of people: "de", "van", "bin"; and before a hyphen: "al". */
  readonly particles: Words
  /** Particles in small letters with which a name may begin: "al Qaeda", "van Gogh". */
  readonly leadingParticles: Words
  readonly articleParticles: Words
  /** Words that make a name of its own with the one behind them, a father's or a mother's: "Abu Hassan". */
  readonly bynames: Words
  readonly nameSuffixes: Words
  /** Family names in wide use. */
  readonly surnames: Words
  /** Words that take "of" inside a name: "University of", "Bank of". */
  readonly ofHeads: Words
  /** First words of organizations: "FC Basel", "Radio Mogadishu". */
  readonly organizationFirsts: Words
  /** Endings that many names of places have ("-ville", "-abad"), and many family names ("-enko", "-sson"). */
  readonly placeEndings: readonly string[]
  readonly surnameEndings: readonly string[]
  /** Words right before an organization: "joined", "acquired"; and before a preposition and one: "signed with", "member of". */
  readonly organizationLeads: Words
  /** Between a noun and a name: "a village called X". */
  readonly callings: Words
  /** Verbs that tell the name of somebody, before "as": "identified". */
  readonly identifying: Words
  /** Who is "of" a place: "residents of X", "the mayor of X". */
  readonly inhabitants: Words
  /** People of a town behind its name, "Oslin man", who are never those of somebody: not "aide", "lawyer", "fan". */
  readonly townspeople: Words
  /** What stands between a class and its examples: "companies such as", "cities including". */
  readonly examples: Words
  /** Verbs of making, selling and sending out: what stands before them is an organization rather than a person. */
  readonly businessVerbs: Words
  /** What is done to organizations and not to people: "was founded", "was merged". */
  readonly foundingParticiples: Words
  readonly organizationLeadsBeforePreposition: Words
  /** Beside the name of a town they make it a team: "coached X", "played for X", "X midfielder". */
  readonly teamLeads: Words
  readonly teamLeadsBeforePreposition: Words
  readonly teamFollowers: Words
  /** Words that join the parts of a name: "of", "for", "and", "the". */
  readonly linkOf: Words
  readonly linkAfterHead: Words
  /** Those of them that may stand behind one word: "Commission on". */
  readonly topicLinks: Words
  readonly linkAnd: Words
  readonly linkThe: Words
  /** Heads that take "in" or "on": "Assistance Mission in", "Commission on". */
  readonly linkedHeads: Words
  /** Nouns for the source that close a headline: "Monitor", "Officials". */
  readonly sourceLabels: Words
  /** "in" inside a name, and the few heads that take it: "Mission in". */
  readonly inside: Words
  readonly insideHeads: Words
  /** Heads before which two names are one: "Oslin and Harker Railway". */
  readonly joiningHeads: Words
  /** What stands behind a given name and "the": "Alfred the Great". */
  readonly epithets: Words
  /** What is numbered in an army: "2nd Battalion", "65 Fighter Wing". */
  readonly unitHeads: Words
  /** Of them, those that are a body in small letters too: "the 47th brigade". */
  readonly smallUnits: Words
  /** What a paper does: "The Sun reported". */
  readonly reporting: Words
  /** Before "District" they make a body of it and no place: "School District". */
  readonly districtBodies: Words
  readonly directions: Words
  readonly placePrepositions: Words
  readonly strongPlacePrepositions: Words
  /** Verbs whose subject is a person or an organization: "said", "resigned". */
  readonly personVerbs: Words
  /** Nouns of kinship and of the body, whose owner is a person: "wife", "death". */
  readonly personPossessions: Words
  /** Nouns that stand behind an organization's name: "officials", "spokesman". */
  readonly platforms: Words
  /** Nouns that may stand behind a gazetteer's name: "Idlib province". */
  readonly administrativeNouns: Words
  /** Nouns behind the name of a part of a town: "Austin neighborhood" is no town. */
  readonly quarterNouns: Words
  /** Last words of the names of counties, of which many have the same: "Union County". */
  readonly countyNouns: Words
  readonly organizationFollowers: Words
  readonly numberedNames: Words
  /** Common nouns whose "'s" belongs to a name: "People's Party". */
  readonly possessors: Words
  /** Words for what only one country has, with its code: "sheriff", "crore". And the countries of addresses, by their ending. */
  readonly countryOfWord: ReadonlyMap<string, string>
  readonly countryOfDomain: ReadonlyMap<string, string>
  /** Nouns that stand behind the name of a shop: "Lund's store". */
  readonly shopNouns: Words
  /** What people do by themselves, before "by": "hosted by"; and what companies do: "published by". */
  readonly craftParticiples: Words
  readonly tradeParticiples: Words
  /** "née" */
  readonly maidenNames: Words
  /** Before "of" they make a preposition of place: "out of". */
  readonly outBeforeOf: Words
  /** What is done to people, behind "was": "elected", "arrested". */
  readonly personParticiples: Words
  /** Words for parties that are common words too, and what stands behind them then: "Labour MP". */
  readonly parties: Words
  readonly partyFollowers: Words
  readonly be: Words
  readonly by: Words
  readonly with: Words
  readonly roleLinks: Words
  readonly purposeLinks: Words
  readonly of: Words
  readonly relativePerson: Words
  readonly relativePlace: Words
  readonly birth: Words
}
