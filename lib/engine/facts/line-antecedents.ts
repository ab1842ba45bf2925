import type { Document, Entity, EntityMention } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { firstTokenAt } from './line-tokens.ts'
import { lineWords } from './line-words.ts'
import { mainClause } from './main-clauses.ts'
import { mentionsFrom } from './mentions-at.ts'
import { isQuoted } from './quoted-tokens.ts'
import { saysAt } from './speech-rules.ts'

/** What is between "according" and the name of the source, and between "as" and a name, takes fewer tokens. */
const SOURCE_REACH = 4
const NAMING_REACH = 5

const deedsOf = perLocale(({ when }) => new Set(when.deeds))

/** Whom or what a pronoun may mean. */
export type PronounKind = 'person' | 'group' | 'thing'

/** What kind of noun a token stands for, if it is a pronoun that stands for another's. */
export function pronounKind({ tokens, locale }: Document, at: number): PronounKind | undefined {
  const { femalePronouns, malePronouns, thingPronouns, groupPronouns } = locale.names
  const word = tokens[at]?.lower ?? ''
  if (femalePronouns.has(word) || malePronouns.has(word)) return 'person'
  if (thingPronouns.has(word)) return 'thing'
  return groupPronouns.has(word) || lineWords(locale).groups.has(word) ? 'group' : undefined
}

/** Whether a conjunction stands before a pronoun, behind the first word of its sentence: "kept there until it went missing". */
export const isUnder = ({ parts }: Document, first: number, at: number): boolean =>
  at > first && /^(?:IN|WH)$/.test(parts[at - 1] ?? '')

/** Whether somebody is called by an age alone: "the 15-year-old died". */
export const isAgedOne = ({ tokens, parts }: Document, at: number): boolean =>
  /^\d{1,3}-\p{L}+-\p{L}+$/u.test(tokens[at]?.text ?? '') && !/^(?:NN|JJ|CD)/.test(parts[at + 1] ?? '')

/**
 * The words that a pronoun stands for: whom or what the sentence before it is sure to have named. Undefined where it may be another.
 */
export const antecedent = (doc: Document, sentence: Sentence, at: number, kind: PronounKind): string | undefined =>
  speakerBefore(doc, sentence, at, kind) ??
  speakerStill(doc, sentence, at, kind) ??
  sureAntecedent(doc, sentence, at, kind)?.name ??
  eventMeant(doc, sentence, at, kind) ??
  manyMeant(doc, sentence, at, kind)

/**
 * Who goes on speaking in a sentence, under the name they have in the one before: "Ann Lee said. She added that". Undefined unless the
 * pronoun speaks, and one alone spoke there who may be meant.
 */
function speakerBefore(doc: Document, sentence: Sentence, at: number, kind: PronounKind): string | undefined {
  const { tokens, parts, locale } = doc
  const speaks = (i: number) => saysAt(doc, parts[i] === 'RB' ? i + 1 : i)
  // "The Otter post": a noun that is also a verb of saying.
  const says = (i: number) => speaks(i) && !/^NNP?$/.test(parts[i] ?? '')
  const before = doc.sentences[sentence.index - 1]
  if (parts[at] !== 'PRP' || !speaks(at + 1) || before?.kind !== sentence.kind) return undefined
  if (isUnder(doc, firstTokenAt(doc, sentence, sentence), at)) return undefined
  const wanted = kind === 'person' ? 'person' : 'organization'
  const sex = locale.names.femalePronouns.has(tokens[at]?.lower ?? '') ? 'female' : 'male'
  // "Police are ready", said Ann Lee; Ann Lee, the mayor, said.
  const isSpeaker = ({ form, firstToken, endToken }: EntityMention) =>
    form !== 'pronoun' &&
    (says(tokens[endToken]?.text === ',' ? endToken + 1 : endToken) ||
      (says(firstToken - 1) && parts[firstToken - 2] === '.'))
  const isWanted = (mention: EntityMention) => doc.entities[mention.entity]?.kind === wanted
  const speakers = mentionsFrom(doc, before.firstToken, before.endToken - 1).filter((m) => isWanted(m) && isSpeaker(m))
  const [speaker] = speakers
  // "If the firms agree": not the one who tells it.
  if (speaker && lineWords(locale).negations.has(tokens[speaker.firstToken - 1]?.lower ?? '')) return undefined
  // "Police say", but not "the woman's family says": of several, only such as act as one.
  if (kind === 'group' && !(speaker && (speaker.form === 'name' || parts[speaker.endToken - 1] === 'NNS')))
    return undefined
  if (speakers.some(({ entity }) => entity !== speaker?.entity)) return undefined
  const entity = speaker && doc.entities[speaker.entity]
  if (!entity || (kind === 'person' && !entity.named)) return speakingOne(doc, before, kind)
  if (kind === 'person' && (entity.sex ?? sex) !== sex) return undefined
  // "The government said": of two, it may be another one than a longer word for it elsewhere names.
  const isBare = kind === 'thing' && !entity.named && speaker.endToken - speaker.firstToken === 2
  return isBare ? doc.article.text.slice(speaker.start, speaker.end) : entity.name
}

/** Who goes on speaking behind a sentence that says it with the same pronoun: "Police say. They say that. They say". */
function speakerStill(doc: Document, sentence: Sentence, at: number, kind: PronounKind): string | undefined {
  const { tokens } = doc
  const before = doc.sentences[sentence.index - 1]
  const speaks = (i: number) => saysAt(doc, i + 1)
  if (at !== sentence.firstToken || !before || before.kind !== sentence.kind || !speaks(at)) return undefined
  if (tokens[before.firstToken]?.lower !== tokens[at]?.lower || !speaks(before.firstToken)) return undefined
  return antecedent(doc, before, before.firstToken, kind)
}

/** The words for one who speaks in a sentence and has no name: "The Oslin-based monitor said", "a military source said". */
function speakingOne(doc: Document, { index }: Sentence, kind: PronounKind): string | undefined {
  const { clauses, tokens, parts, article, locale } = doc
  const said = (clauses[index] ?? []).filter(({ verb, passive }) => !passive && saysAt(doc, verb))
  const subject = said[0]?.subject
  if (said.length !== 1 || !subject || parts[subject.firstToken] !== 'DT') return undefined
  const isPerson = locale.names.personNouns.has(tokens[subject.head]?.lower ?? '')
  if (parts[subject.head] !== 'NN' || isPerson !== (kind === 'person')) return undefined
  return article.text.slice(tokens[subject.firstToken]?.start, tokens[subject.head]?.end)
}

/** The one whom a pronoun means, where the sentence before leaves no doubt: no one else there could be meant. */
function sureAntecedent(doc: Document, sentence: Sentence, at: number, kind: PronounKind): Entity | undefined {
  const meant = mentionsFrom(doc, at, at).find(({ form }) => form === 'pronoun')
  const entity = meant && doc.entities[meant.entity]
  const before = doc.sentences[sentence.index - 1]
  if (!entity || !before || before.kind !== sentence.kind) return undefined
  const there = mentionsFrom(doc, before.firstToken, before.endToken - 1)
  // Whom "she" means that somebody else says is not sure.
  const isOpen = ({ form, firstToken }: EntityMention) => form === 'pronoun' && isQuoted(doc, firstToken)
  if (!there.some((mention) => mention.entity === entity.id && !isOpen(mention))) return undefined
  const speaking = saysAt(doc, at + 1)
  const others = there.filter(
    (mention) =>
      mention.entity !== entity.id &&
      isRival(doc, mention, kind, entity) &&
      (speaking || kind !== 'person' || !isSource(doc, mention)),
  )
  if (others.length) return undefined
  if (kind === 'person')
    return entity.named && entity.kind === 'person' && isOnlyOne(doc, before, at, entity.id) ? entity : undefined
  const subject = mainClause(doc, before.index)?.subject
  const isSubject =
    subject &&
    there.some(
      ({ entity: id, firstToken, endToken }) =>
        id === entity.id && firstToken <= subject.head && endToken > subject.head,
    )
  // Bodies say and do; what "it" or "they" suffer may be anybody's.
  // "The rocket flies when it blasts off": what depends on a clause is about something in it.
  if (isUnder(doc, firstTokenAt(doc, sentence, sentence), at)) return undefined
  const isMany = kind === 'thing' && doc.parts[subject?.head ?? 0] === 'NNS'
  return isSubject && speaking && !isMany && entity.kind === 'organization' ? entity : undefined
}

/**
 * Whether a person is the only one a sentence tells of, not in brackets, and is in it what the pronoun behind it is: who is only cited
 * says the next thing, but suffers nothing in it; and whose something is, is the one the sentence was about.
 */
function isOnlyOne(doc: Document, { index, firstToken, endToken }: Sentence, at: number, id: number): boolean {
  const { tokens, parts, locale } = doc
  const there = mentionsFrom(doc, firstToken, endToken - 1)
  const own = there.filter(({ entity }) => entity === id)
  const named = there.filter(({ entity, form }) => entity === id || form === 'name')
  // "Sergeant Tom Alder": the noun before a name is the same one; who has another name is no rival, as was seen before.
  const isNamed = (i: number) =>
    named.some((m) => i < m.endToken && (i >= m.firstToken || parts.slice(i, m.firstToken).every((p) => /^NN/.test(p))))
  for (let i = firstToken; i < endToken; i++) {
    const isSomebody = (parts[i] === 'NN' && locale.names.personNouns.has(tokens[i]?.lower ?? '')) || isAgedOne(doc, i)
    if (isSomebody && !isNamed(i) && !own.some((m) => m.firstToken > i && givesName(doc, m))) return false
  }
  if (own.every(({ firstToken: first }) => tokens[first - 1]?.text === '(')) return false
  const speaks = (i: number) => saysAt(doc, i)
  // "Said Tom Alder", but not "they say Tom Alder should".
  const isVerb = (i: number) => isFiniteVerb(parts[i])
  const isCited = own.every((m) => speaks(m.endToken) || (speaks(m.firstToken - 1) && !isVerb(m.endToken)))
  if (isCited && !speaks(at + 1)) return false
  if (parts[at] === 'PRP') return !/^['’]/.test(tokens[at + 1]?.text ?? '')
  return (doc.clauses[index] ?? []).some(
    ({ subject }) => subject && own.some((m) => m.firstToken < subject.endToken && m.endToken > subject.firstToken),
  )
}

function isRival(doc: Document, { entity, kind, form }: EntityMention, wanted: PronounKind, meant: Entity): boolean {
  const other = doc.entities[entity]
  if (form === 'pronoun' && other?.id === meant.id) return false
  if (wanted !== 'person') return kind === 'organization'
  return kind === 'person' && !(other?.sex && meant.sex && other.sex !== meant.sex)
}

/** Whether a name only says whose word something is: "according to Police Chief Tom Alder". */
function isSource({ tokens, locale }: Document, { firstToken }: EntityMention): boolean {
  const { according } = lineWords(locale)
  return tokens.slice(Math.max(0, firstToken - SOURCE_REACH), firstToken).some(({ lower }) => according.has(lower))
}

/** Whether a name tells who somebody is whom the sentence told of: "The boy was identified as 17-year-old Ben Alder". */
function givesName({ tokens, locale }: Document, { firstToken }: EntityMention): boolean {
  const { naming, as } = lineWords(locale)
  for (let i = firstToken - 1; i > firstToken - NAMING_REACH; i--)
    if (tokens[i]?.lower === as && naming.has(tokens[i - 1]?.lower ?? '')) return true
  return false
}

/** The event that "it" means which "happened": the only one the sentence before tells of, or where that names none and no other time, the headline. */
function eventMeant(doc: Document, sentence: Sentence, at: number, kind: PronounKind): string | undefined {
  const { tokens, parts, locale } = doc
  const before = doc.sentences[sentence.index - 1]
  const isEvent = kind === 'thing' && lineWords(locale).happening.has(tokens[at + 1]?.lower ?? '')
  if (!isEvent || !before || before.kind !== sentence.kind) return undefined
  const deedsIn = ({ firstToken, endToken }: Sentence) => {
    const found = new Set<string>()
    for (let i = firstToken; i < endToken; i++) {
      const { lower = '' } = tokens[i] ?? {}
      if (/^NN$|^VBG$/.test(parts[i] ?? '') && deedsOf(locale).has(lower)) found.add(lower)
    }
    return found
  }
  const [headline] = doc.sentences
  const isDated = doc.times.some(({ sentence: index }) => index === before.index)
  const own = deedsIn(before)
  const deeds = own.size || isDated || headline?.kind !== 'headline' ? own : deedsIn(headline)
  const [deed] = deeds
  return deeds.size === 1 ? `${lineWords(locale).the} ${deed}` : undefined
}

/** The many whom "they" means at the head of a sentence: those whom the one before is about, where it tells of no others. */
function manyMeant(doc: Document, sentence: Sentence, at: number, kind: PronounKind): string | undefined {
  const { tokens, parts, locale } = doc
  const before = doc.sentences[sentence.index - 1]
  if (kind !== 'group' || at !== sentence.firstToken || !before || before.kind !== sentence.kind) return undefined
  const main = mainClause(doc, before.index)
  const subject = main?.subject
  const isMany = (i: number) => parts[i] === 'NNS' && locale.names.groupNouns.has(tokens[i]?.lower ?? '')
  if (!subject || !isMany(subject.head)) return undefined
  // "Police said the cars were old. They": behind a verb of saying, any of several may be meant.
  const isOther = (i: number) => (saysAt(doc, main.verb) ? parts[i] === 'NNS' : isMany(i))
  for (let i = before.firstToken; i < before.endToken; i++) if (i !== subject.head && isOther(i)) return undefined
  const isCounted = doc.quantities.some(
    ({ sentence: index, counted, firstToken }) =>
      index === before.index && counted === 'people' && (firstToken < subject.firstToken || firstToken > subject.head),
  )
  return isCounted ? undefined : `${lineWords(locale).the} ${tokens[subject.head]?.lower}`
}
