import { perLocale } from '../per-locale.ts'

/** What the locale knows of the parts people play. All in lower case. */
export type WhoRules = {
  /** Nouns of people and groups that may be named without a name: "police", "fans", "driver". */
  readonly people: readonly string[]
  /** Titles and offices beside them that words about somebody may hold, and no name of a body: "alderman", "senator". */
  readonly offices: readonly string[]
  /** Heads of public bodies and of firms alike, those of them that preside, the words beside them that make a firm's, who stands second, and how a firm grades those: "chief", "president", "executive", "vice", "senior". */
  readonly business: Readonly<Record<'heads' | 'presiding' | 'fields' | 'seconds' | 'grades', readonly string[]>>
  /** Lawyers, and the words beside them that make them a state's: "district", "general". */
  readonly prosecuting: { readonly heads: readonly string[]; readonly fields: readonly string[] }
  /** Words for bodies that are no state's: "union", "company". */
  readonly private: readonly string[]
  /** Words that say that an office is held no more: "former". */
  readonly former: readonly string[]
  /** Last words of the names of events, and names of sports and of the indices of stock exchanges, which are nobody: "festival". */
  readonly events: readonly string[]
  readonly sports: readonly string[]
  /** Who presides over a house of parliament, and its names: "House Speaker". */
  readonly houses: { readonly heads: readonly string[]; readonly names: readonly string[] }
  /** Those of them that a church has as well, and the words that tell of one: "minister", "chapel". */
  readonly clergy: readonly string[]
  readonly churches: readonly string[]
  /** Who speaks for a body, and ranks that may stand behind: "spokesman Lieutenant Colonel". */
  readonly speakingFor: readonly string[]
  readonly ranks: readonly string[]
  /** Those who judge in a court, or a contest: "judge"; those of a high court: "justice"; and words of a text that tells of a court. */
  readonly judging: readonly string[]
  readonly justices: readonly string[]
  readonly courts: readonly string[]
  /** Nouns that say too little to stand alone: "people", "others", "couple". */
  readonly vague: readonly string[]
  /** Nouns of bodies and officers that speak and act for the public: "police", "ministry", "coroner". */
  readonly authorities: readonly string[]
  /** Those of them that are actors where they do something, and authorities where they speak: "army", "government". */
  readonly powers: readonly string[]
  /** Nouns that count, which end no name: "dozens" of "MONITOR Dozens killed". */
  readonly amounts: readonly string[]
  /** Those of them that a state has and rebels as well; a state's is named after its country: "Norlandic army". */
  readonly forces: readonly string[]
  /** Nouns of people who are said to have done it: "suspect", "gunman", "attacker". */
  readonly suspects: readonly string[]
  /** Those of them who are no suspects where the article itself tells of them: "gunmen". */
  readonly doers: readonly string[]
  /** Words before them by which they are suspects all the same: "alleged". */
  readonly suspecting: readonly string[]
  /** Nouns of people to whom it was done: "victim", "dead". */
  readonly victims: readonly string[]
  /** Verbs whose subject suffers what they tell: "die", "drown", "survive". */
  readonly suffering: readonly string[]
  /** Verbs that do something to somebody: "attack", "ban", "rescue". Their object is affected. By stem. */
  readonly affecting: readonly string[]
  /** Those of them that the law does to a suspect: "arrest", "charge". By stem. */
  readonly charging: readonly string[]
  /** Those of them by which a court has found somebody guilty, so that they are suspects no more: "sentence". By stem. */
  readonly convicting: readonly string[]
  /** Those of them that anybody may do, and the law only where no one is named who does: "accuse". By stem. */
  readonly accusing: readonly string[]
  /** Verbs of having to answer, before an accusation: "face". */
  readonly facing: readonly string[]
  /** What the law says against somebody: "charges", "counts". */
  readonly accusations: readonly string[]
  /** Those of them that hurt the body: "injure". By stem. */
  readonly harming: readonly string[]
  /** Those of them that kill: whom they are done to is affected, whatever else is told of them. By stem. */
  readonly killing: readonly string[]
  /** Nouns before "of" for what was done to somebody: "the dismissal of", "the murder of", "the arrest of", "the bodies of". */
  readonly fates: Readonly<Record<'affected' | 'killed' | 'held' | 'remains', readonly string[]>>
  /** Words between "was" and the victims: "among", "one". */
  readonly among: readonly string[]
  /** Nouns of people whom a body employs, and who hold no office of its: "employees". */
  readonly staff: readonly string[]
  /** Verbs by which somebody is counted among others: "became the third to die". */
  readonly becoming: readonly string[]
  /** Nouns in the names of bodies that count what befell others, and are no party to it: "observatory". */
  readonly monitors: readonly string[]
  /** Participles before "by" that tell who rules a place, and of no deed: "held by". */
  readonly holding: readonly string[]
  /** Nouns for one or more people that tell their age or sex and nothing else: "teen". */
  readonly anybody: readonly string[]
  /** Verbs of looking for somebody, with or without "for": "hunt for". */
  readonly hunting: readonly string[]
  /** What is fired, and how it is told: "opened fire", "fired shots", "shoots at". */
  readonly firing: Readonly<Record<'verbs' | 'shots' | 'aiming', readonly string[]>> & { readonly aimedAt: string }
  /** Words behind an object that tell what befell it: "alive", "hospital". */
  readonly plights: readonly string[]
  /** What reporters do in credits: "reports". */
  readonly crediting: readonly string[]
  /** Verbs and nouns of attacks on what belongs to somebody, by stem, and the prepositions behind such nouns: "strikes on". */
  readonly attacking: readonly string[]
  readonly againstLinks: readonly string[]
  /** What turns to another event: "separately", "unrelated" and "incident". */
  readonly asides: Readonly<Record<'openings' | 'marks' | 'nouns', readonly string[]>>
  /** Nouns of pictures, and the word before them behind a verb: "captured on video". */
  readonly pictures: { readonly nouns: readonly string[]; readonly link: string }
  /** Where the law puts whom it holds, what may stand before it, and the prepositions behind a verb: "was taken into police custody". */
  readonly custody: Readonly<Record<'nouns' | 'owners' | 'links', readonly string[]>>
  /** Passive verbs and their prepositions that make a suspect: "wanted for". */
  readonly seeking: { readonly verbs: readonly string[]; readonly links: readonly string[] }
  /** Words by which somebody is sorry, and the one before what for: "apologises for". */
  readonly regret: { readonly words: readonly string[]; readonly link: string }
  /** Nouns that say no more than the part they play: "the suspect", "the victim". */
  readonly tautologies: readonly string[]
  /** Nouns of people who are only counted: "four people". */
  readonly heads: readonly string[]
  /** Nouns of crowds of which nobody in particular acts: "fans", "customers". */
  readonly crowds: readonly string[]
  /** Nouns of people of whom an article that names none of them speaks in general: "business owners". */
  readonly everyday: readonly string[]
  /** Words for the state somebody is in, behind them in headlines: "Two dead". */
  readonly states: readonly string[]
  /** Nouns that tell how often or how long: "shot three times". */
  readonly measures: readonly string[]
  /** Verbs behind which a state follows, in headlines: "found dead". */
  readonly finding: readonly string[]
  /** Verbs that tell a name, before "as": "identified", "named". */
  readonly naming: readonly string[]
  /** The word that says by whom: "by". */
  readonly agentLink: string
  /** The word between charges and whom they are brought against: "against". */
  readonly againstLink: string
  /** The word between such a verb and the name. */
  readonly namingLink: string
  /** Verbs of saying: their subject speaks, it does not act. */
  readonly saying: readonly string[]
  /** Verbs by which the subject of a headline tells its story: "describes", "recalls". */
  readonly recounting: readonly string[]
  /** Forms of them that look like nouns in a headline: "claim". */
  readonly claiming: readonly string[]
  /** Last words of the names of buildings and grounds, which act in a headline at most: "house", "stadium". */
  readonly venues: readonly string[]
  /** Nouns of such that are no body's name behind some nouns only: "detention center", and not "law center". */
  readonly centres: { readonly heads: readonly string[]; readonly kinds: readonly string[] }
  /** Words that say of a death or a wound that the dead did it: "suicide". */
  readonly selfInflicted: readonly string[]
  /** Prepositions that put something somewhere: "in", "at", "near". */
  readonly locatives: readonly string[]
  /** Nouns of what is made or studied and bears a name: "rocket", "galaxy"; of what a firm offers under one; and words before such names: "called". */
  readonly products: readonly string[]
  readonly wares: readonly string[]
  /** Nouns of what is written, filmed or sung; last words of the names of papers and laws: "treaty". */
  readonly works: readonly string[]
  readonly writings: readonly string[]
  readonly calling: readonly string[]
  /** Words that deny a verb: "not"; verbs before "to" of what is only meant: "vow". */
  readonly negations: readonly string[]
  readonly meaning: readonly string[]
  /** Articles before one of many: "a". */
  readonly indefiniteArticles: readonly string[]
  /** Nouns of sources at the end of a headline whose colon is lost: "20 killed Monitor". */
  readonly sources: readonly string[]
  /** Nouns of police and of their officers, of a force that has all of them in its name, of the parts of a force behind them, of officers that any force has, and the letters in which its short form ends: "police department", "detectives", "NYPD". */
  readonly lawForces: Readonly<Record<'heads' | 'safety' | 'units' | 'staff', readonly string[]>> & {
    readonly letters: string
  }
  /** Nouns of a force that has a name: "police". */
  readonly policing: readonly string[]
  /** Nouns by which a text calls a town or a land that it has named: "the City". */
  readonly towns: readonly string[]
  /** Words before examples: "including", "such as", "unlike". */
  readonly examples: readonly string[]
  /** Picture and share services, whose names stand in credits and buttons. */
  readonly services: readonly string[]
  /** First or last words of the names of stations: "TV". */
  readonly media: readonly string[]
  /** Words that make a phrase mean nobody: "no suspect". */
  readonly none: readonly string[]
  /** Words that make a phrase a part or a remainder of others: "other", "others". */
  readonly remainders: readonly string[]
  /** Words that make a phrase hang on somebody named before: "she", "their". */
  readonly pronouns: readonly string[]
  /** Words that make a phrase mean nobody in particular: "many", "some". */
  readonly indefinite: readonly string[]
  /** Nouns that tell whose somebody is and not who, beside those of kin: "friend". */
  readonly relations: readonly string[]
  /** Prepositions between somebody and whose they are: "of". */
  readonly affiliations: readonly string[]
  /** Nouns of people who only were near: "witness", "neighbour". */
  readonly bystanders: readonly string[]
  /** What those are called who speak about what others do: "commentator". */
  readonly commentators: readonly string[]
  /** Words that make a noun a pastime and no job: "keen fisherman". */
  readonly pastimes: readonly string[]
  /** Nouns of a household, which bears the name of its people: "family". */
  readonly families: readonly string[]
  /** Words of how somebody looks or is: "bearded", "soft-spoken", "eyebrows". */
  readonly looks: readonly string[]
  /** Titles before a name that tell a profession by themselves: "Dr". */
  readonly professions: readonly string[]
  /** Titles that describe nobody: "Mr". */
  readonly courtesies: readonly string[]
}

/** The word lists as sets. */
export const whoWords = perLocale(({ who, parts }) => ({
  people: new Set(who.people),
  vague: new Set(who.vague),
  authorities: new Set(who.authorities),
  offices: new Set(who.offices),
  business: {
    heads: new Set(who.business.heads),
    presiding: new Set(who.business.presiding),
    fields: new Set(who.business.fields),
    seconds: new Set(who.business.seconds),
    grades: new Set(who.business.grades),
  },
  prosecuting: { heads: new Set(who.prosecuting.heads), fields: new Set(who.prosecuting.fields) },
  private: new Set(who.private),
  former: new Set(who.former),
  events: new Set(who.events),
  sports: new Set(who.sports),
  houses: { heads: new Set(who.houses.heads), names: new Set(who.houses.names) },
  clergy: new Set(who.clergy),
  churches: new Set(who.churches),
  speakingFor: new Set(who.speakingFor),
  ranks: new Set(who.ranks),
  judging: new Set(who.judging),
  justices: new Set(who.justices),
  courts: new Set(who.courts),
  powers: new Set(who.powers),
  amounts: new Set(who.amounts),
  forces: new Set(who.forces),
  suspects: new Set(who.suspects),
  doers: new Set(who.doers),
  suspecting: new Set(who.suspecting),
  victims: new Set(who.victims),
  suffering: new Set(who.suffering),
  affecting: new Set(who.affecting),
  charging: new Set(who.charging),
  convicting: new Set(who.convicting),
  accusing: new Set(who.accusing),
  facing: new Set(who.facing),
  accusations: new Set(who.accusations),
  harming: new Set(who.harming),
  killing: new Set(who.killing),
  fates: {
    affected: new Set(who.fates.affected),
    killed: new Set(who.fates.killed),
    held: new Set(who.fates.held),
    remains: new Set(who.fates.remains),
  },
  among: new Set(who.among),
  becoming: new Set(who.becoming),
  staff: new Set(who.staff),
  monitors: new Set(who.monitors),
  holding: new Set(who.holding),
  anybody: new Set(who.anybody),
  hunting: new Set(who.hunting),
  firing: {
    verbs: new Set(who.firing.verbs),
    shots: new Set(who.firing.shots),
    aiming: new Set(who.firing.aiming),
    aimedAt: who.firing.aimedAt,
  },
  plights: new Set(who.plights),
  crediting: new Set(who.crediting),
  attacking: new Set(who.attacking),
  againstLinks: new Set(who.againstLinks),
  asides: {
    openings: new Set(who.asides.openings),
    marks: new Set(who.asides.marks),
    nouns: new Set(who.asides.nouns),
  },
  pictures: { nouns: new Set(who.pictures.nouns), link: who.pictures.link },
  custody: {
    nouns: new Set(who.custody.nouns),
    owners: new Set(who.custody.owners),
    links: new Set(who.custody.links),
  },
  seeking: { verbs: new Set(who.seeking.verbs), links: new Set(who.seeking.links) },
  regret: { words: new Set(who.regret.words), link: who.regret.link },
  tautologies: new Set(who.tautologies),
  heads: new Set(who.heads),
  crowds: new Set(who.crowds),
  everyday: new Set(who.everyday),
  states: new Set(who.states),
  measures: new Set(who.measures),
  finding: new Set(who.finding),
  naming: new Set(who.naming),
  agentLink: who.agentLink,
  againstLink: who.againstLink,
  namingLink: who.namingLink,
  saying: new Set(who.saying),
  recounting: new Set(who.recounting),
  claiming: new Set(who.claiming),
  venues: new Set(who.venues),
  centres: { heads: new Set(who.centres.heads), kinds: new Set(who.centres.kinds) },
  selfInflicted: new Set(who.selfInflicted),
  locatives: new Set(who.locatives),
  products: new Set(who.products),
  wares: new Set(who.wares),
  works: new Set(who.works),
  writings: new Set(who.writings),
  calling: new Set(who.calling),
  negations: new Set(who.negations),
  meaning: new Set(who.meaning),
  indefiniteArticles: new Set(who.indefiniteArticles),
  sources: new Set(who.sources),
  examples: new Set(who.examples),
  lawForces: {
    heads: new Set(who.lawForces.heads),
    safety: who.lawForces.safety,
    units: new Set(who.lawForces.units),
    staff: new Set(who.lawForces.staff),
    letters: who.lawForces.letters,
  },
  policing: new Set(who.policing),
  towns: new Set(who.towns),
  services: new Set(who.services),
  media: new Set(who.media),
  none: new Set(who.none),
  remainders: new Set(who.remainders),
  pronouns: new Set(who.pronouns),
  indefinite: new Set(who.indefinite),
  relations: new Set(who.relations),
  affiliations: new Set(who.affiliations),
  bystanders: new Set(who.bystanders),
  commentators: new Set(who.commentators),
  pastimes: new Set(who.pastimes),
  families: new Set(who.families),
  looks: new Set(who.looks),
  professions: new Set(who.professions),
  courtesies: new Set(who.courtesies),
  subordinators: new Set(parts.subordinators),
}))
