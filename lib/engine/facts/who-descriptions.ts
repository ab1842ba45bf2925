import type { Document, Entity } from '../document.ts'
import type { ReactionFact, Span } from '../model.ts'
import { startsWithCapital } from '../text/letters.ts'
import { fold } from '../text/words.ts'
import { ofBody, withoutCredit } from './body-owners.ts'
import { firstTokenFrom, lastTokenUpTo } from './line-tokens.ts'
import { speechWords } from './speech-rules.ts'
import { startOfTitle } from './who-description-starts.ts'
import { spelledOut } from './who-initials.ts'
import { cleaned, entitiesNamed, wordsOf } from './who-names.ts'
import { whoWords } from './who-words.ts'

/** A quotation mark that opens and does not close. */
const OPEN_QUOTE = /(?:^|\s)['"‘“][^'"’”]*$/u

/** What an entity is, in the article's words, when that is a description of its own: not "his wife", "Mr" or a part of its name. */
export function descriptionOf(doc: Document, entity: Entity): string | undefined {
  const { name } = entity
  const full = spelledOut(doc, entity)
  if (full) return cleaned(doc.article.text.slice(full.start, full.end))
  const description = entity.description ?? apposedBefore(doc, entity)
  if (!description) return undefined
  const { courtesies, indefiniteArticles, looks, pastimes, pronouns, relations, remainders, vague, victims } = whoWords(
    doc.locale,
  )
  const first = firstTokenFrom(doc, description.start)
  // "Another waitress" is not the waitress of the story.
  const isOther =
    remainders.has(doc.tokens[first - 1]?.lower ?? '') && doc.sentenceOf[first - 1] === doc.sentenceOf[first]
  const opening = isOther ? doc.tokens[first - 1]?.start : startOfTitle(doc, first)
  const from = opening ?? description.start
  const text = withOwner(
    doc,
    name,
    first,
    withoutRank(doc, withoutTime(doc, withoutCredit(doc, cleaned(doc.article.text.slice(from, description.end))))),
  )
  const words = wordsOf(text)
  if (entity.kind === 'person' && isOfNobody(doc, text)) return undefined
  // "The aunt of a victim Ada Lind": whoever has "a" before them is another one.
  if (indefiniteArticles.has(doc.tokens[first - 1]?.lower ?? '') && words.some((word) => victims.has(word)))
    return undefined
  if (words.some((word) => pronouns.has(word)) || (words.length === 1 && vague.has(words[0] ?? ''))) return undefined
  if (words.some((word) => pastimes.has(word) || looks.has(word))) return undefined
  // "President" before the name of a firm is somebody's title.
  const { organizationNouns } = doc.locale.names
  if (entity.kind === 'organization' && !words.some((word) => organizationNouns.has(word))) return undefined
  const own = new Set(wordsOf(name))
  if (words.every((word) => courtesies.has(word)) || words.some((word) => own.has(word))) return undefined
  const isAnother = namesSomebody(doc, text, 1)
  const last = lastTokenUpTo(doc, description.end)
  const { people, authorities } = whoWords(doc.locale)
  const noun = words.at(-1) ?? ''
  const isNoun = /^NN/.test(doc.parts[last] ?? '') || people.has(noun) || authorities.has(noun)
  // "Ada Lind's mother" tells who somebody is, as "her mother" does not.
  const isOwned = (doc.locale.casualties.kin.has(noun) || relations.has(noun)) && ownedByNamed(doc, text)
  if (isOwned) return text
  // "Son", "family friend", "company": of whom, and which?
  if (
    doc.locale.casualties.kin.has(noun) ||
    relations.has(noun) ||
    (words.length === 1 && doc.locale.names.organizationNouns.has(noun))
  )
    return undefined
  return isAnother || !isNoun || doc.parts[first] === 'PRP$' ? undefined : text
}

/** Whether words tell nobody's part: one of many ("one woman"), or the firm that ended the sentence before ("Lind Brothers Inc. Ms."). */
function isOfNobody({ locale }: Document, text: string): boolean {
  const { companySuffixes } = locale.names
  const { among, courtesies, vague } = whoWords(locale)
  const words = wordsOf(text)
  const [first = '', second = ''] = words
  if (words.length === 2 && among.has(first) && vague.has(second)) return true
  const body = words.findLastIndex((word) => !courtesies.has(word))
  return body < words.length - 1 && companySuffixes.has((words[body] ?? '').replace(/[.]$/, ''))
}

/** A description without the time that stands before it: "president" of "the day president Ada Lind left". */
function withoutTime({ locale }: Document, text: string): string {
  const [first = '', ...rest] = text.split(' ')
  return rest.length && locale.casualties.spans.has(first.toLowerCase()) ? rest.join(' ') : text
}

/** A description without the rank behind who speaks for a body: "army spokesman" of "army spokesman Lieutenant Colonel Ada Lind". */
function withoutRank({ locale }: Document, text: string): string {
  const { ranks, speakingFor } = whoWords(locale)
  const words = text.split(' ')
  let end = words.length
  while (end > 2 && ranks.has(fold(words[end - 1] ?? ''))) end--
  return speakingFor.has(fold(words[end - 1] ?? '')) ? words.slice(0, end).join(' ') : text
}

/** A description that begins with whose somebody is, by the name of that body: "Norvik's co-founder" of "the company's co-founder". */
function withOwner(doc: Document, name: string, first: number, text: string): string {
  const noun = doc.tokens[first]
  if (doc.parts[first + 1] !== 'POS' || !noun || !doc.locale.names.organizationNouns.has(noun.lower)) return text
  const [, ...rest] = text.split(' ')
  if (!rest.length || noun.shape !== 'lower') return text
  const owner = doc.mentions.find((one) => one.firstToken <= first && one.endToken > first)
  const body = doc.entities[owner?.entity ?? -1]
  return body?.named && body.name !== name ? ofBody(doc, body, rest) : text
}

/** The title of somebody of whom nothing else is said, if it tells a profession: "Dr.", "Rev.", and not "Mr". */
export function professionOf(doc: Document, { kind, mentions }: Entity): string | undefined {
  const { professions } = whoWords(doc.locale)
  if (kind !== 'person') return undefined
  for (const index of mentions) {
    const role = doc.mentions[index]?.role
    const words = role && cleaned(doc.article.text.slice(role.start, role.end))
    if (words && professions.has(words.toLowerCase())) return words
  }
  return undefined
}

/** Who a named person is, wherever the article tells it; undefined where it does not or only tells an age or a sex, and for whoever is no person. */
export function roleAnywhere(doc: Document, entity: Entity | undefined): string | undefined {
  if (!entity?.named || entity.kind !== 'person') return undefined
  const role = descriptionOf(doc, entity) ?? roleInPredicate(doc, entity)
  return role && !whoWords(doc.locale).vague.has(wordsOf(role).at(-1) ?? '') ? role : undefined
}

/**
 * What a sentence says that a person is: "director of Northrail" of "Lind is the director of Northrail, the biggest line of Norland", "CEO of Northrail"
 * of "Lind, who worked in Oslin and is now CEO of Northrail".
 */
export function roleInPredicate(doc: Document, { kind, name, mentions }: Entity): string | undefined {
  if (kind !== 'person') return undefined
  const { affiliations, authorities, becoming } = whoWords(doc.locale)
  const { personNouns, titles } = doc.locale.names
  for (const index of mentions) {
    const mention = doc.mentions[index]
    if (mention?.form !== 'name') continue
    for (const { subject, verb, object } of doc.clauses[mention.sentence] ?? []) {
      if (!subject || !object || subject.head < mention.firstToken || subject.head >= mention.endToken) continue
      const is = doc.tokens[verb]?.lower ?? ''
      if (!(doc.locale.classes.be?.includes(is) || becoming.has(is)) || object.firstToken < verb) continue
      const head = doc.tokens[object.head]?.lower ?? ''
      if (![personNouns, titles, authorities].some((list) => list.has(head))) continue
      const next = doc.phrases[mention.sentence]?.find(({ preposition }) => preposition === object.endToken)
      // "A close ally of the state", "a happy child": no office of theirs.
      if (!next || !affiliations.has(doc.tokens[object.endToken]?.lower ?? '')) continue
      if (doc.parts[next.head] !== 'NNP') continue
      // "Unfit to be head of Norvik", "was a clerk at Norvik until 2010".
      const isOver =
        doc.parts[verb] === 'VBD' &&
        doc.times.some((time) => time.sentence === mention.sentence && time.start >= next.end)
      if (isOver || doc.parts[verb - 1] === 'TO') continue
      const from = doc.parts[object.firstToken] === 'DT' ? object.firstToken + 1 : object.firstToken
      // "Partner at Lind & Holm".
      const body = doc.mentions.find((one) => one.firstToken <= next.head && one.endToken > next.head)
      const end = Math.max(next.end, body?.end ?? 0)
      const words = cleaned(doc.article.text.slice(doc.tokens[from]?.start ?? object.start, end))
      // "Lind was the wife of Jon Lind": a namesake.
      if (!words.includes(name)) return words
    }
  }
  return undefined
}

/** Whether words hold the name of a person of the text, at least so long: then they are no description of another one. */
function namesSomebody({ entities }: Document, words: string, least: number): boolean {
  return entities.some(
    ({ named, kind, name }) =>
      named &&
      kind === 'person' &&
      wordsOf(name).length >= least &&
      name.length > 2 &&
      ` ${words} `.includes(` ${name} `),
  )
}

/** Whether the words before a noun of kin are a name of a person and its ending: "Ada Lind's mother". */
function ownedByNamed({ entities }: Document, words: string): boolean {
  return entities.some(
    ({ named, kind, name, aliases }) =>
      named &&
      kind === 'person' &&
      [name, ...aliases].some((one) => /^[’']s? /.test(words.slice(one.length)) && words.startsWith(one)),
  )
}

/** What stands before a name in commas: "Norland's minister of justice" of "Norland's minister of justice, Ada Lind, said". */
function apposedBefore(doc: Document, entity: Entity): Span | undefined {
  if (entity.kind !== 'person') return undefined
  const { genitives } = doc.locale.parts
  const { authorities } = whoWords(doc.locale)
  for (const index of entity.mentions) {
    const mention = doc.mentions[index]
    if (mention?.form !== 'name') continue
    const comma = mention.firstToken - 1
    const next = doc.tokens[mention.endToken]?.text ?? ''
    // "The mayor, Ann Lee said": the second comma is often left out.
    const closes = /^[,.]$/.test(next) || speechWords(doc.locale).plain.has(next)
    if (doc.tokens[comma]?.text !== ',' || !closes) continue
    const phrases = doc.phrases[mention.sentence] ?? []
    const last = phrases.findLastIndex(({ endToken }) => endToken === comma)
    let phrase = phrases[last]
    const of = phrase?.preposition
    if (phrase && of !== undefined && genitives.includes(doc.tokens[of]?.lower ?? '')) phrase = phrases[last - 1]
    const head = doc.tokens[phrase?.head ?? -1]?.lower ?? ''
    if (!phrase || phrase.preposition !== undefined || doc.parts[phrase.head] === 'NNS') continue
    const { personNouns, titles } = doc.locale.names
    if (![authorities, personNouns, titles].some((list) => list.has(head))) continue
    const from = doc.parts[phrase.firstToken] === 'DT' ? phrase.firstToken + 1 : phrase.firstToken
    return { start: doc.tokens[from]?.start ?? phrase.start, end: doc.tokens[comma - 1]?.end ?? phrase.end }
  }
  return undefined
}

/** What is said of somebody where they are quoted, if that stands alone: their role, or whose they are ("Ada Lind of the Oslin Society"). */
export function roleWhereQuoted(doc: Document, name: string, reactions: readonly ReactionFact[]): string | undefined {
  const own = reactions.filter(({ speaker }) => speaker === name)
  for (const { speakerRole } of own) {
    const at = speakerRole ? doc.article.text.indexOf(speakerRole) : -1
    const role = speakerRole && (at < 0 ? speakerRole : withOwner(doc, name, firstTokenFrom(doc, at), speakerRole))
    const words = role && withoutCourtesy(doc, withoutAge(cleaned(role)))
    if (words && standsAlone(doc, words) && !isOfNobody(doc, cleaned(role)) && !namesSomebody(doc, words, 2))
      return words
  }
  const { affiliations } = whoWords(doc.locale)
  if (!doc.entities.some((entity) => entity.kind === 'person' && entity.name === name)) return undefined
  for (const { speakerMention } of own) {
    const at = speakerMention.indexOf(name)
    const [link, ...rest] = at < 0 ? [] : cleaned(speakerMention.slice(at + name.length)).split(' ')
    const words = rest.join(' ').replace(/^the /i, '')
    if (link && affiliations.has(link) && startsWithCapital(words) && !words.includes(',') && !isPlace(doc, words))
      return words
  }
  return undefined
}

/** A role without the title of courtesy that ends it: "director general" of "director general Dr". */
function withoutCourtesy(doc: Document, words: string): string {
  const all = words.split(' ')
  const isCourtesy = all.length > 1 && whoWords(doc.locale).courtesies.has(fold(all.at(-1) ?? ''))
  return isCourtesy ? all.slice(0, -1).join(' ') : words
}

const isPlace = ({ entities }: Document, words: string) =>
  entities.some(({ kind, name, aliases }) => kind === 'place' && (name === words || aliases.includes(words)))

/** A role without the age that stands before it, and without its article: "lecturer" of "42, a lecturer". */
const withoutAge = (words: string) => words.replace(/^\d{1,3}, ?/, '').replace(/^(?:an?|the) /i, '')

/**
 * What the article says that a person is, be it of somebody named before ("its leader"): in front of the name or where they are quoted;
 * undefined where it only says whose they are ("her brother"), or nothing.
 */
export function roleOf(doc: Document, name: string, speakerRole: string | undefined): string | undefined {
  const entity = entitiesNamed(doc, name).find(({ kind }) => kind === 'person')
  const span = entity && (entity.description ?? apposedBefore(doc, entity))
  const role = speakerRole ?? (span && cleaned(doc.article.text.slice(span.start, span.end)))
  return role && isRoleOfOwn(doc, role) ? role : undefined
}

/** Whether the words that name a speaker begin with what they are by profession: "Prof Ada Lind", and not "Ms Lind". */
export function isTitled(doc: Document, speakerMention: string): boolean {
  const first = fold(wordsOf(speakerMention)[0] ?? '')
  return doc.locale.names.titles.has(first) && !whoWords(doc.locale).courtesies.has(first)
}

function isRoleOfOwn(doc: Document, words: string): boolean {
  const last = fold(wordsOf(words).at(-1) ?? '')
  return !doc.locale.casualties.kin.has(last) && !whoWords(doc.locale).relations.has(last)
}

/** Whether a description tells by itself who somebody is: not "her brother", "son", "Mr", "from Oslin". */
function standsAlone(doc: Document, words: string): boolean {
  const { pronouns, people, authorities, affiliations, courtesies, vague } = whoWords(doc.locale)
  const { personNouns, titles } = doc.locale.names
  const all = words.split(/[\s/]+/).map((word) => fold(word).replace(/,$/, ''))
  const last = all.at(-1) ?? ''
  if (!isRoleOfOwn(doc, words) || all.some((word) => pronouns.has(word))) return false
  if (all.length > 1) return !affiliations.has(all[0] ?? '') && !OPEN_QUOTE.test(words)
  return (
    !courtesies.has(last) &&
    !vague.has(last) &&
    [people, authorities, personNouns, titles].some((list) => list.has(last))
  )
}
