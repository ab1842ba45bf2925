import type { Document } from '../document.ts'
import type { Locale } from '../locale.ts'
import { peopleNoun } from '../mentions/people.ts'
import type { Attribution } from '../model.ts'
import { oncePer } from '../once.ts'
import { perLocale } from '../per-locale.ts'
import { startsWithCapital } from '../text/letters.ts'
import { wordingOf } from '../text/wording.ts'
import { attributionOf, cuesIn } from './attribution.ts'
import type { Proposal } from './casualty-proposals.ts'
import { closingTeller, governsAt, quotedTeller, tellsNumbers } from './casualty-tellers.ts'
import { type Speaker, Speakers } from './speakers.ts'
import { speechWords } from './speech-rules.ts'

type Sources = { readonly speakers: Speakers; readonly found: Map<string, Speaker>; readUpTo: number }

const sourcesIn = oncePer((doc: Document): Sources => ({ speakers: new Speakers(doc), found: new Map(), readUpTo: 0 }))
const keyOf = (sentence: number, words: string) => `${sentence} ${words}`

/** To whom the narration gives words, by the words that stand for them in a sentence. The text is read no further than to it. */
function speakerAt(doc: Document, sentence: number, words: string): Speaker | undefined {
  const sources = sourcesIn(doc)
  for (; sources.readUpTo <= sentence; sources.readUpTo++) {
    for (const cue of cuesIn(doc, sources.readUpTo)) {
      const speaker = sources.speakers.of(cue)
      if (speaker && cue.speaker) sources.found.set(keyOf(sources.readUpTo, wordingOf(doc, cue.speaker)), speaker)
    }
  }
  return sources.found.get(keyOf(sentence, words))
}

/** Whether a person's title only has a word in it: "the army" is not the "army spokesman". */
function holdsOther(doc: Document, { entity }: Speaker, word = ''): boolean {
  if (entity?.kind !== 'person' || !entity.description) return false
  const title = doc.article.text.slice(entity.description.start, entity.description.end).toLowerCase().split(/\s+/)
  const opens = title[0] === word.toLowerCase() && title[1] === doc.locale.casualties.of
  return !opens && title.at(-1) !== word.toLowerCase()
}

/** "The army said" and "Officials in Orlu said" begin a sentence; "according to the army" and "according to officials in Orlu" do not. */
function inSentence(doc: Document, name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const lower = first.toLowerCase()
  const { casualties, classes, quantities, who } = doc.locale
  const isArticle = classes.article?.includes(lower) ?? false
  // "Police Chief Ann Lee" and "POLICE" are written so anywhere.
  const isPlain = startsWithCapital(first) && !/\p{Lu}/u.test(first.slice(1)) && !startsWithCapital(rest[0] ?? '')
  const isTeller = casualties.sources.has(lower) || who.authorities.includes(lower)
  const isPeople = isPlain && isTeller && quantities.peopleMany.has(lower)
  return isArticle || isPeople ? [lower, ...rest].join(' ') : name
}

/** In words. */
const LONGEST_SOURCE = 12

/** How far before the noun for a toll the verb stands, in tokens. */
const TOLL_REACH = 4

/** How many sentences before it a pronoun's name stands at most. */
const PRONOUN_REACH = 2

/** Whether somebody is spoken of in other words than a pronoun, right before a sentence or in it. */
const isNear = (doc: Document, sentence: number, { entity }: Speaker): boolean =>
  !entity ||
  entity.mentions.some((k) => {
    const mention = doc.mentions[k]
    return (
      mention &&
      mention.form !== 'pronoun' &&
      mention.sentence <= sentence &&
      mention.sentence >= sentence - PRONOUN_REACH
    )
  })

/** How many sentences before "the source" it was told which one. */
const SOURCE_REACH = 5

/** The words with which a source was told of first: "a source at the command" of "the source". */
function toldBefore(doc: Document, sentence: number, source: string): string | undefined {
  const noun = headed(doc, source).at(-1)
  for (let index = sentence - 1; index >= Math.max(0, sentence - SOURCE_REACH); index--) {
    for (const { speaker } of cuesIn(doc, index)) {
      const words = speaker && wordingOf(doc, speaker)
      if (words && words.length > source.length && !/\d/.test(words) && headed(doc, words).at(-1) === noun) return words
    }
  }
  return undefined
}

/** Somebody told of by the family name alone with the name in full, and with the role where it stands before that name: "police Lt. Ann Lee" of "Lee". */
function inFull(doc: Document, surname: string): string {
  const [one, another] = doc.entities.filter(
    ({ kind, named, name }) => kind === 'person' && named && name.endsWith(` ${surname}`),
  )
  if (!one || another) return surname
  const { description, name } = one
  const words = description && wordingOf(doc, { start: description.start, end: description.end + 1 + name.length })
  return words?.endsWith(` ${name}`) && words.split(' ').length <= LONGEST_SOURCE ? words : name
}

/** A source by a name that can stand alone: "she", "its leader" and "the ministry" are told by whom they mean. */
function standingAlone(doc: Document, sentence: number, source: string): string | undefined {
  const { pronounWords } = speechWords(doc.locale)
  const { article = [] } = doc.locale.classes
  const [first = '', ...rest] = source.split(' ')
  const lower = first.toLowerCase()
  const isPronoun = rest.length === 0 && pronounWords.has(lower)
  const isOwned = doc.locale.casualties.definite.has(lower) && !article.includes(lower)
  const isPlain = article.includes(lower) && !/\p{Lu}/u.test(rest.join(''))
  if (!isPronoun && !isOwned && !isPlain) return inSentence(doc, rest.length ? source : inFull(doc, source))
  // "A field source" is somebody new, who is not the source told of before.
  const isNew = isPlain && !doc.locale.casualties.definite.has(lower)
  const speaker = isNew ? undefined : speakerAt(doc, sentence, source)
  const meant = speaker && !speaker.unknown && !(isPlain && holdsOther(doc, speaker, rest.at(-1)))
  const name = meant ? speaker.name : undefined
  if (isPronoun)
    return name && speaker && isNear(doc, sentence, speaker) && !pronounWords.has(name.toLowerCase())
      ? inSentence(doc, name)
      : undefined
  if ((isOwned || isPlain) && name && (speaker?.entity?.named || name.length > source.length))
    return inSentence(doc, name)
  const earlier = isPlain && !isNew ? toldBefore(doc, sentence, source) : undefined
  if (earlier) return inSentence(doc, earlier)
  return inSentence(doc, source)
}

const prepositions = perLocale(({ parts }: Locale) => new Set(parts.closed.IN?.split(/\s+/)))

/** The words of a source up to its head, which a preposition or an abbreviation follows: "the blast" of "the blast at the gate". */
function headed(doc: Document, source: string): readonly string[] {
  const words = source
    .replace(/ \(.*\)$/, '')
    .toLowerCase()
    .split(' ')
  const end = words.findIndex((word, k) => k > 0 && prepositions(doc.locale).has(word))
  return end < 0 ? words : words.slice(0, end)
}

/** Whether a source is somebody: one who is named, a country, or a noun for people or a body. */
export function isSomebody(doc: Document, source: string): boolean {
  if (/\d/.test(source)) return false
  const { casualties, who, names } = doc.locale
  const isPeople = peopleNoun(doc.locale)
  const head = headed(doc, source).at(-1) ?? ''
  // "Another five people": those counted, not who counts them.
  if (casualties.bare.has(head)) return false
  if (casualties.sources.has(head) || isPeople(head) || who.authorities.includes(head)) return true
  if (names.groupNouns.has(head) || names.organizationNouns.has(head)) return true
  const holds = (name: string) => source.includes(name) && name.toLowerCase().split(' ').includes(head)
  return doc.entities.some(
    ({ kind, named, name, aliases, place }) =>
      named && (kind !== 'place' || place?.kind === 'country') && [name, ...aliases].some(holds),
  )
}

/** Whether a number can be told by a source: by somebody, or by what somebody wrote, as "reports" and "court records". */
function canTell(doc: Document, sentence: number, source: string): boolean {
  const { accounts } = doc.locale.casualties
  const head = headed(doc, source)
  // In a headline a capital makes no name.
  const isName =
    doc.sentences[sentence]?.kind !== 'headline' && startsWithCapital(source.split(' ')[head.length - 1] ?? '')
  return isName || accounts.has(head.at(-1) ?? '') || isSomebody(doc, source)
}

/** Who gives a toll: "[the ministry] put the toll at 27". */
function tellerOfToll(doc: Document, { sentence, verbFrom }: Proposal): string | undefined {
  const clause = doc.clauses[sentence.index]?.find(
    ({ verb }) =>
      verb < verbFrom && verb >= verbFrom - TOLL_REACH && doc.locale.casualties.puts.has(doc.tokens[verb]?.lower ?? ''),
  )
  if (!clause?.subject) return undefined
  const words = wordingOf(doc, clause.subject)
  return isSomebody(doc, words) ? words : undefined
}

const ABBREVIATION = /^\p{Lu}{3,}$/u

/** "on the tram Tom Alder The Oslin Fire Brigade", "holding them captive the observatory": what ran into a source stands before its article. */
function withoutBefore(doc: Document, source: string): string {
  const words = source.split(' ')
  // "dozens were wounded Ann Lee told the agency": the verb ran into the name.
  const isState = doc.locale.quantities.states.has(words[0] ?? '')
  if (isState && startsWithCapital(words[1] ?? '')) return words.slice(1).join(' ')
  // "According to report DAESH has killed 40": who did it ran into what tells it.
  if (doc.locale.casualties.accounts.has(words[0] ?? '') && words.slice(1).every(startsWithCapital))
    return words[0] ?? ''
  const { article = [] } = doc.locale.classes
  // "whether he was an accomplice or a hostage SANA said": an abbreviation begins what somebody's noun cannot go on with.
  const last = words.at(-1) ?? ''
  if (words.length > 2 && article.includes(words[0]?.toLowerCase() ?? '') && ABBREVIATION.test(last)) {
    const noun = words.at(-2) ?? ''
    if (peopleNoun(doc.locale)(noun) && !doc.locale.casualties.sources.has(noun)) return last
  }
  const { and } = doc.locale.casualties
  const at = words.findLastIndex((word, k) => {
    const before = words[k - 1]?.toLowerCase() ?? ''
    return k > 0 && article.includes(word.toLowerCase()) && !and.has(before) && !prepositions(doc.locale).has(before)
  })
  return at > 0 ? words.slice(at).join(' ') : source
}

const sources = new WeakMap<Proposal, { readonly found: Attribution | undefined }>()

/** Who gives a number; undefined when the text says it in its own voice and without doubt. Looked for once. */
export function sourceOf(doc: Document, proposal: Proposal): Attribution | undefined {
  const known = sources.get(proposal) ?? { found: findSource(doc, proposal) }
  sources.set(proposal, known)
  return known.found
}

function findSource(doc: Document, proposal: Proposal): Attribution | undefined {
  const { sentence, from, to: end } = proposal
  // "A small cut was confirmed by an aide": the verb of a rule can be the one that tells who says so.
  const to = end - 1 > from && doc.locale.casualties.said.has(doc.tokens[end - 1]?.lower ?? '') ? end - 1 : end
  const own = {
    firstToken: from,
    endToken: to,
    sentence: sentence.index,
    start: doc.tokens[from]?.start ?? sentence.start,
    end: doc.tokens[to - 1]?.end ?? sentence.end,
  }
  const reported = attributionOf(doc, own, (cue) => tellsNumbers(doc, cue) && governsAt(doc, cue, proposal))
  const claimant = claimantOf(doc, proposal) ?? reportsBefore(doc, proposal)
  if (claimant) return { ...(reported?.hedge ? { hedge: reported.hedge } : {}), source: claimant }
  const teller = tellerOfToll(doc, proposal)
  if (teller)
    return {
      ...(reported?.hedge ? { hedge: reported.hedge } : {}),
      source: standingAlone(doc, sentence.index, teller) ?? teller,
    }
  const closing = closingTeller(doc, proposal, (words) => isSomebody(doc, wordingOf(doc, words)))
  const found = closing ? { ...reported, source: wordingOf(doc, closing) } : reported
  if (!found?.source) return found ?? accuserOf(doc, proposal) ?? quotedFrom(doc, proposal)
  const words = withoutBefore(doc, found.source)
  // A caption or dateline that ran into the sentence: "40 people, Photo 8/8, said".
  if (/\d/.test(words) || words.split(' ').length > LONGEST_SOURCE)
    return found.hedge ? { source: '', hedge: found.hedge } : undefined
  // "the governor said, citing reports": reports are nobody.
  const { via, ...rest } =
    found.via && !isSomebody(doc, words) ? { ...found, source: found.via, via: undefined } : { ...found, source: words }
  // "Repair work continues where a tram crashed, killing seven": a thing says nothing.
  const alone = standingAlone(doc, sentence.index, rest.source)
  const source = alone && canTell(doc, sentence.index, alone) ? alone : undefined
  const outlet = via && standingAlone(doc, sentence.index, via)
  if (!source && !rest.hedge) return outlet ? { source: outlet } : undefined
  return { ...rest, source: source ?? '', ...(source && outlet && outlet !== source ? { via: outlet } : {}) }
}

/** How far before what is claimed the noun for the claim stands, in tokens. */
const CLAIM_REACH = 12

/** The noun for claims that nobody stands behind: "seeks clarity on [reports] suggesting that 40 were killed". */
function reportsBefore(doc: Document, { sentence, from }: Proposal): string | undefined {
  const { claiming, suggesting } = doc.locale.casualties
  for (let i = from - 1; i > sentence.firstToken && i > from - CLAIM_REACH; i--) {
    if (/^[,;:]$/.test(doc.tokens[i]?.lower ?? '')) return undefined
    if (!suggesting.has(doc.tokens[i]?.lower ?? '') || !claiming.has(doc.tokens[i - 1]?.lower ?? '')) continue
    return doc.parts[i - 1] === 'NNS' ? doc.tokens[i - 1]?.text : undefined
  }
  return undefined
}

/** Whose claim something is, as the noun for it tells: "the claim by [activists in Orlu] that 40 were killed". */
function claimantOf(doc: Document, { sentence, from }: Proposal): string | undefined {
  const { claiming, by } = doc.locale.casualties
  const [that] = doc.locale.reactions.complementizers
  const end = from - 1
  if (doc.tokens[end]?.lower !== that) return undefined
  for (let i = end - 2; i > sentence.firstToken && i > end - CLAIM_REACH; i--) {
    if (!by.has(doc.tokens[i]?.lower ?? '') || !claiming.has(doc.tokens[i - 1]?.lower ?? '')) continue
    const words = wordingOf(doc, { start: doc.tokens[i + 1]?.start ?? 0, end: doc.tokens[end - 1]?.end ?? 0 })
    const source = standingAlone(doc, sentence.index, words)
    return source && isSomebody(doc, source) ? source : undefined
  }
  return undefined
}

/** Who accuses somebody of a deed: "[the union] accuses the army of killing 40". */
function accuserOf(doc: Document, { sentence, verbFrom }: Proposal): Attribution | undefined {
  if (doc.parts[verbFrom] !== 'VBG' || doc.tokens[verbFrom - 1]?.lower !== doc.locale.casualties.of) return undefined
  const cue = cuesIn(doc, sentence.index).findLast(({ stance, form, to, speaker, unreal }) => {
    // "Two teens accused of shooting a guard": without an object they are the accused.
    return stance === 'criticizes' && form === 'finite' && to < verbFrom && doc.parts[to] !== 'IN' && speaker && !unreal
  })
  const source = cue?.speaker && standingAlone(doc, sentence.index, wordingOf(doc, cue.speaker))
  return source && canTell(doc, sentence.index, source) ? { source } : undefined
}

/** Who speaks in a quotation that tells of people and has no words of speech in the same sentence. */
function quotedFrom(doc: Document, proposal: Proposal): Attribution | undefined {
  const teller = proposal.quoted ? quotedTeller(doc, proposal) : undefined
  const source = teller && standingAlone(doc, teller.sentence, wordingOf(doc, teller))
  return source && isSomebody(doc, source) ? { source } : undefined
}
