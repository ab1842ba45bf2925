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
  /** Nouns beside the authorities in the names of what is a state's, a land's or a town's: "district"; and names of unions of states and of houses that mean those who rule there: "white house". */
  readonly publics: readonly string[]
  readonly seats: readonly string[]
  /** Bodies that a town has, and a trade or a cause as well, and the words before them that make them a state's or a town's: "security council". */
  readonly councils: Readonly<Record<'heads' | 'kinds', readonly string[]>>
  /** Words that say that an office is held no more: "former". */
  readonly former: readonly string[]
  /** Last words of the names of events, and names of sports and of the indices of stock exchanges, which are nobody: "festival". */
  readonly events: readonly string[]
  readonly sports: readonly string[]
  /** Who presides over a house of parliament, and its names: "House Speaker". */
  readonly houses: { readonly heads: readonly string[]; readonly names: readonly string[] }
  /** Offices that a church has as well, and the words that tell of one: "minister", "chapel". */
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
  /** Those of them that a state has and rebels as well; a state's is named after its country: "Norlandic army". */
  readonly forces: readonly string[]
  /** Nouns that count, which end no name: "dozens" of "MONITOR Dozens killed". */
  readonly amounts: readonly string[]
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
  /** Verbs of a headline by which a place is only where people feel or suffer something, or how it ranks: "mourns", "braces", "tops". */
  readonly idling: readonly string[]
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
  /** What a transcript calls those who lead a broadcast: "host". */
  readonly hosting: readonly string[]
  /** Verbs and nouns of attacks on what belongs to somebody, by stem, and the prepositions behind such nouns: "strikes on". */
  readonly attacking: readonly string[]
  readonly againstLinks: readonly string[]
  /** What turns to another event: "separately", "unrelated" and "incident". */
  readonly asides: Readonly<Record<'openings' | 'marks' | 'nouns', readonly string[]>>
  /** Nouns of pictures, and the word before them behind a verb: "captured on video". */
  readonly pictures: { readonly nouns: readonly string[]; readonly link: string }
  /** Where the law puts whom it holds, what may stand before it, and the prepositions behind a verb: "was taken into police custody"; participles and what stands some words behind them: "was held on bond", "was booked into jail". */
  readonly custody: Readonly<Record<'nouns' | 'owners' | 'links' | 'held' | 'places', readonly string[]>>
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
  /** Verbs of crying out words, which name nobody: "shouting". */
  readonly shouting: readonly string[]
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
  /** Planets and moons by name, and words of a text that tells of them: "orbit". */
  readonly heavens: Readonly<Record<'bodies' | 'skies', readonly string[]>>
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
  /** What those are called who study what others do, wherever they work: "analyst". */
  readonly scholars: readonly string[]
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
