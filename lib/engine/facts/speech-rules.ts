import type { Document, TextLayer } from '../document.ts'
import type { Locale } from '../locale.ts'
import type { Stance } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { standAt, type Token } from '../text/tokens.ts'
import { isOneOf, perWord } from '../text/words.ts'

/** What the finder of speech reads: the text, and what else is known of it by then. */
export type SpeechText = TextLayer & Partial<Document>

/** One verb that reports speech. `words` takes a clause or quotation, `object` a thing spoken of, `naming` a thing and what it is called. */
export type SpeechVerb = {
  readonly stance: Stance
  readonly takes: 'words' | 'object' | 'naming'
  /** Whether whoever listens stands right behind the verb: "told reporters". */
  readonly hasListener?: true
  /** The verb tells of speech only where words are quoted: "welcomed", "defended" may be acts of any kind. */
  readonly weak?: true
  /** To say it is to do something: "promised", "admitted". Such words are shown without being quoted, and with their verb. */
  readonly deed?: true
  /** It denies what somebody asserts, and turns down anything else: "rejected the claim", "rejected the offer". */
  readonly refuses?: true
  /** Every form, one or more words each. */
  readonly forms: readonly string[]
}

/** What a locale knows of how speech is reported. All in lower case; entries may have several words. */
export type ReactionRules = {
  readonly verbs: readonly SpeechVerb[]
  /** Nouns for what somebody asserts, which those who refuse it deny: "claim". */
  readonly asserted: readonly string[]
  /** Of the verbs, forms that take a clause and never a thing: "says". */
  readonly plain: readonly string[]
  /** Of the verbs, forms that tell of a deed with no clause behind them: "declared a republic", "responded to the fire". */
  readonly creating: readonly string[]
  /** Of the verbs, forms by which a body tells news of its own: "announced". */
  readonly announcing: readonly string[]
  /** Of the verbs, forms that tell of no speech with an infinitive behind them: "went on to". */
  readonly lasting: readonly string[]
  /** Verbs by which a speaker goes on: "added". */
  readonly adding: readonly string[]
  /** What stands before "this month" where it means what is over: "earlier". */
  readonly lookingBack: readonly string[]
  /** How somebody says that they know nothing: "I don't know what". */
  readonly blanks: readonly string[]
  /** What a host says at the end of a talk: "leave it there". */
  readonly farewells: readonly string[]
  /** What stands in a transcript for words that nobody caught: "(inaudible)". */
  readonly uncaught: readonly string[]
  /** Words that tell one of two with the same name from the other: "elder". */
  readonly generations: readonly string[]
  /** How a station's letters stand in the handle of those who work there, as a pattern: "AnnLeeWXYZ". */
  readonly callSign: string
  /** Phrases that begin with a form of one of the verbs and tell of no speech: "pleaded guilty". */
  readonly silent: readonly string[]
  /** Nouns of speech that follow their speaker's genitive, with what joins them to the matter: "call for". */
  readonly nouns: Readonly<Partial<Record<Stance, readonly string[]>>>
  /** What stands before a source: "according to". */
  readonly according: readonly string[]
  /** What stands before the one who passed it on: "as reported by", "told". */
  readonly carriers: readonly string[]
  /** Of these, the ones whose subject is the carrier and whose object the source: "citing". */
  readonly citing: readonly string[]
  /** Nouns of what is written or posted, and speaks for its maker: "statement". */
  readonly messages: readonly string[]
  /** Of these, the ones whose maker is the one the text spoke of last: "statement", where others speak for themselves ("the report"). */
  readonly letters: readonly string[]
  /** Nouns of those who speak for a body: "spokesman". */
  readonly voices: readonly string[]
  /** First words of a transcript's labels that name nobody: "question", "audience". */
  readonly unnamed: readonly string[]
  /** What begins the heading above a body's words about itself: "About Lees & Co". */
  readonly about: readonly string[]
  /** First words of a label that addresses somebody, who so does not speak: "Dear Ann:". */
  readonly salutations: readonly string[]
  /** Roles of those who only ask in a transcript: "host". */
  readonly hosts: readonly string[]
  /** What stands between such a noun and its maker: "issued by". */
  readonly makers: readonly string[]
  /** What stands before the one who does what a passive verb tells: "by". */
  readonly agents: readonly string[]
  /** Subjects that are nobody: "nobody", "none". */
  readonly nobody: readonly string[]
  /** What opens a phrase for nobody in particular: "any group", "each other". */
  readonly indefinite: readonly string[]
  /** Words that open a reported clause: "that", "whether". */
  readonly complementizers: readonly string[]
  /** Of these and others, the ones that leave open whether it is so: "if". */
  readonly doubtful: readonly string[]
  /** Nameless listeners: "reporters". */
  readonly recipients: readonly string[]
  /** What joins a thing to the name it is called by: "as". */
  readonly naming: readonly string[]
  readonly hedges: readonly string[]
  readonly negations: readonly string[]
  /** What stands before an infinitive that is yet to come: "likely". */
  readonly prospects: readonly string[]
  /** Adverbs beside a verb of speech that tell of another time: "previously". */
  readonly earlier: readonly string[]
  /** What tells before a verb of speech that whoever spoke last goes on: "also". */
  readonly goingOn: readonly string[]
  /** What tells behind a verb of speech that the words are not of today: "at the time". */
  readonly ofThen: readonly string[]
  /** Conjunctions that put what was said before or behind the news: "after". */
  readonly after: readonly string[]
  /** What may stand between a negation or auxiliary and its verb though it is mostly a conjunction: "has not yet said". */
  readonly between: readonly string[]
  /** What sets one clause against another: "but". */
  readonly contrasts: readonly string[]
  /** Prepositions that may stand inside the name of a speaker: "of". */
  readonly inside: readonly string[]
  readonly relatives: readonly string[]
  /** "himself": adds weight to a speaker, names none. */
  readonly reflexives: readonly string[]
  readonly pronouns: Readonly<Record<'female' | 'male' | 'thing' | 'many' | 'own', readonly string[]>>
  /** Pronouns that have something done to them: "him". */
  readonly objects: readonly string[]
  /** Owners who do not stand there: "her". */
  readonly owners: readonly string[]
  /** The owner that is a body: "its". */
  readonly bodyOwners: readonly string[]
  /** Of owners, the pronoun that does something: "he" of "his". */
  readonly ownerOf: Readonly<Record<string, string>>
  /** Of pronouns that have something done to them, the one that does something: "he" of "him". */
  readonly objectOf: Readonly<Record<string, string>>
  /** What stands between a verb of speech and whom the words are about: "said of". */
  readonly topics: readonly string[]
  /** What opens a clause that tells what somebody was asked, or what they speak of: "when asked", "referring to". */
  readonly asking: readonly string[]
  /** What makes an owner of a name: "'s". */
  readonly genitive: string
  /** Nouns for a body of any kind, besides companies: "organization". */
  readonly bodies: readonly string[]
  /** Nouns that say what somebody is to another, and nothing when they stand alone: "son". */
  readonly relations: readonly string[]
  /** Nouns for people by their party or part, besides those who are listed elsewhere: "democrat". */
  readonly affiliates: readonly string[]
  /** What joins one description to the next: "and". */
  readonly joins: readonly string[]
  /** "this" first: alone before a verb they point at what was said before, or at the news itself. */
  readonly demonstratives: readonly string[]
  /** Nouns for what can be accepted or refused, of which an article alone does not tell what it is: "the offer". */
  readonly offers: readonly string[]
  /** Words that open an answer: "yes". */
  readonly answers: readonly string[]
  /** What a speaker's own words say of the stance, by phrases. */
  readonly contents: Readonly<Partial<Record<Stance, readonly string[]>>>
}

/** Phrases by their first word, the longest first; each with its value. */
export type PhraseIndex<T> = (
  token: Pick<Token, 'word'>,
) => readonly { readonly words: readonly string[]; readonly value: T }[] | undefined

function index<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseIndex<T> {
  const map = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const list = map.get(words[0] as string)
    if (list) list.push({ words, value })
    else map.set(words[0] as string, [{ words, value }])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return perWord(({ lower }) => map.get(lower))
}

/** The phrases whose first word stands at a token, the longest first. */
export function phrasesFrom<T>({ tokens }: TextLayer, at: number, phrases: PhraseIndex<T>): ReturnType<PhraseIndex<T>> {
  const first = tokens[at]
  return first && phrases(first)
}

/** The longest phrase that begins at a token and ends before `end`. */
export function phraseAt<T>(
  text: TextLayer,
  at: number,
  end: number,
  phrases: PhraseIndex<T>,
): { readonly value: T; readonly to: number } | undefined {
  const { tokens } = text
  const beginning = phrasesFrom(text, at, phrases)
  if (!beginning) return undefined
  for (const { words, value } of beginning) if (standAt(tokens, at, end, words)) return { value, to: at + words.length }
  return undefined
}

/** Whether a verb of saying stands at a token, with all of its words: "took aim at", but not "took place". */
export const saysAt = (text: TextLayer, at: number): boolean =>
  phraseAt(text, at, text.tokens.length, speechWords(text.locale).verbs) !== undefined

/** Whether words stand at a token that name a source: "according to". */
export const namesSourceAt = (text: TextLayer, at: number): boolean =>
  text.parts[at + 1] === 'TO' &&
  phraseAt(text, at, text.tokens.length, speechWords(text.locale).according) !== undefined

const firstWord = (phrase: string): string => phrase.split(' ')[0] as string

/** Phrases that say nothing but that they stand there. */
export const flags = (list: readonly string[]) => index(list.map((phrase) => [phrase, true as const]))
const byStance = (lists: Readonly<Partial<Record<Stance, readonly string[]>>>) =>
  index(
    Object.entries(lists).flatMap(([stance, list]) =>
      list.map((phrase): [string, Stance] => [phrase, stance as Stance]),
    ),
  )

/** The rules of a locale with their lists indexed. */
export const speechWords = perLocale(({ reactions: r, classes, parts }: Locale) => ({
  be: new Set(classes.be),
  helping: new Set([...(classes.be ?? []), ...(classes.have ?? [])]),
  subordinators: new Set(parts.subordinators),
  verbs: index(
    r.verbs.flatMap((verb) =>
      verb.forms.map((form, k): [string, { verb: SpeechVerb; form: number }] => [form, { verb, form: k }]),
    ),
  ),
  /** The first words of what reports speech in a sentence, but for the nouns of speech behind their owners. */
  opening: isOneOf(new Set([...r.according, ...r.verbs.flatMap(({ forms }) => forms)].map(firstWord))),
  asserted: new Set(r.asserted),
  plain: new Set(r.plain),
  creating: new Set(r.creating),
  announcing: new Set(r.announcing),
  adding: new Set(r.adding),
  blanks: flags(r.blanks),
  farewells: flags(r.farewells),
  uncaught: flags(r.uncaught),
  lasting: flags(r.lasting),
  silent: flags(r.silent),
  nouns: byStance(r.nouns),
  according: flags(r.according),
  carriers: flags(r.carriers),
  citing: new Set(r.citing),
  messages: new Set(r.messages),
  letters: new Set(r.letters),
  voices: new Set(r.voices),
  unnamed: new Set(r.unnamed),
  salutations: new Set(r.salutations),
  hosts: new Set(r.hosts),
  makers: flags(r.makers),
  agents: new Set(r.agents),
  nobody: new Set(r.nobody),
  complementizers: new Set(r.complementizers),
  doubtful: new Set(r.doubtful),
  recipients: flags(r.recipients),
  naming: new Set(r.naming),
  hedges: flags(r.hedges),
  negations: new Set(r.negations),
  prospects: new Set(r.prospects),
  earlier: new Set(r.earlier),
  goingOn: new Set(r.goingOn),
  ofThen: flags(r.ofThen),
  after: new Set(r.after),
  between: new Set(r.between),
  contrasts: new Set(r.contrasts),
  inside: new Set(r.inside),
  relatives: new Set(r.relatives),
  reflexives: new Set(r.reflexives),
  pronouns: r.pronouns,
  ownerOf: new Map(Object.entries(r.ownerOf)),
  objectOf: new Map(Object.entries(r.objectOf)),
  topics: new Set(r.topics),
  asking: flags(r.asking),
  /** Of the pronouns, those for one person: "she". */
  persons: new Set([...r.pronouns.female, ...r.pronouns.male]),
  pronounWords: new Set(Object.values(r.pronouns).flat()),
  contents: byStance(r.contents),
}))
