import type { Document, Entity, EntityMention } from '../document.ts'
import type { Span } from '../model.ts'
import type { Sentence } from '../text/sentences.ts'
import { firstTokenAt } from './line-tokens.ts'
import { capitalized, lineWords } from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { speechWords } from './speech-rules.ts'

const PRONOUN = /^PRP\$?$/
/** A comma behind the clause that opens a sentence stands among so many tokens: "When she came home, Ann Lee". */
const OPENING_REACH = 16

/** What stands in brackets in a line, in the place of some of its words: a name for a pronoun. */
export type Filling = Span & { readonly name: string; readonly owns: boolean }

/**
 * What a line needs to be read by itself: a pronoun whose noun stands before the line gives way to the name in brackets, as newspapers do:
 * "[Ann Lee] was sworn in on Friday". Undefined where a pronoun is nobody's, or it is not sure whose.
 */
export function fillings(doc: Document, sentence: Sentence, from: number, to: number): readonly Filling[] | undefined {
  for (let i = from; i < to; i++) {
    if (!PRONOUN.test(doc.parts[i] ?? '') || isQuoted(doc, i) || isExplained(doc, from, to, i)) continue
    const kind = pronounKind(doc, i)
    if (!kind) continue
    const name = speakerBefore(doc, sentence, i, kind) ?? sureAntecedent(doc, sentence, i, kind)?.name
    const { start = 0, end = 0 } = doc.tokens[i] ?? {}
    return name === undefined ? undefined : [{ start, end, name, owns: doc.parts[i] === 'PRP$' }]
  }
  return []
}

type PronounKind = 'person' | 'group' | 'thing'

function pronounKind({ tokens, locale }: Document, at: number): PronounKind | undefined {
  const { femalePronouns, malePronouns, thingPronouns, groupPronouns } = locale.names
  const word = tokens[at]?.lower ?? ''
  if (femalePronouns.has(word) || malePronouns.has(word)) return 'person'
  if (thingPronouns.has(word)) return 'thing'
  return groupPronouns.has(word) || lineWords(locale).groups.has(word) ? 'group' : undefined
}

/** Whether a token stands in quotation marks. */
export const isQuoted = ({ quotations, tokens }: Document, at: number): boolean => {
  const start = tokens[at]?.start ?? 0
  return quotations.some((q) => q.start <= start && q.end > start)
}

/** Whether the line itself says whom or what a pronoun in it means, before it or, behind an opening clause, right after. */
function isExplained(doc: Document, from: number, to: number, at: number): boolean {
  const { parts, tokens, locale } = doc
  const kind = pronounKind(doc, at)
  if (kind === 'person') {
    // A surname such as "Owens" looks like several.
    const isOne = (i: number) =>
      (parts[i] === 'NN' && locale.names.personNouns.has(tokens[i]?.lower ?? '')) ||
      namesPerson(doc, i) ||
      isAgedOne(doc, i)
    for (let i = from; i < at; i++) if (isOne(i) || isCountedOne(doc, i)) return true
    return behindOpeningClause(doc, from, at, to, isOne)
  }
  // "Six were children, it said": nobody in the line says so.
  const speaks =
    speechWords(locale).verbs.has(tokens[at + 1]?.lower ?? '') && parts[at] === 'PRP' && !isUnder(doc, from, at)
  const noun = kind === 'group' ? /^(?:NNS|NNPS?|CD|CC)$/ : /^NN/
  if (kind === 'thing' && isExpletive(doc, at)) return true
  // "Officials say there are a thousand of them": who says it are others.
  if (isObject(doc, at)) return explainsObject(doc, from, at, noun)
  const isNoun = (i: number) => noun.test(parts[i] ?? '') && (!speaks || isSpeaker(doc, i))
  for (let i = from; i < at; i++) if (isNoun(i)) return true
  return behindOpeningClause(doc, from, at, to, isNoun)
}

/** Whether a conjunction stands before a pronoun, behind the first word of its sentence: "kept there until it went missing". */
const isUnder = ({ parts }: Document, first: number, at: number): boolean =>
  at > first && /^(?:IN|WH)$/.test(parts[at - 1] ?? '')

/** Whether a pronoun of several stands behind a preposition or a verb, and no verb behind it: it is not who does something there. */
const isObject = (doc: Document, at: number): boolean =>
  pronounKind(doc, at) === 'group' &&
  doc.parts[at] === 'PRP' &&
  (doc.parts[at - 1] === 'IN' ||
    (/^VB/.test(doc.parts[at - 1] ?? '') && !/^(?:VB|MD|RB)/.test(doc.parts[at + 1] ?? '')))

/** Whether a noun before a pronoun that is no subject may be what it means: one that does not say so. */
function explainsObject(doc: Document, from: number, at: number, noun: RegExp): boolean {
  const { parts, tokens, locale, clauses, sentenceOf } = doc
  const { verbs } = speechWords(locale)
  // "The club could not name them": not the one who does it.
  const own = clauses[sentenceOf[at] ?? 0]?.find(({ verb }) => verb === at - 1)?.subject
  for (let i = own ? Math.max(from, own.endToken) : from; i < at - 1; i++)
    if (noun.test(parts[i] ?? '') && (parts[i] !== 'CD' || i < at - 2) && !verbs.has(tokens[i + 1]?.lower ?? ''))
      return true
  return false
}

const namesPerson = (doc: Document, at: number): boolean =>
  mentionsFrom(doc, Math.max(0, at - 3), at).some(
    ({ kind, form, endToken }) =>
      kind === 'person' && endToken > at && (form === 'name' || /^NNP?$/.test(doc.parts[at] ?? '')),
  )

/** Whether a pronoun only holds the place of what follows: "It was unclear whether", "It was just after ten when". */
function isExpletive({ tokens, parts, times, locale }: Document, at: number): boolean {
  if (!locale.names.be.has(tokens[at + 1]?.lower ?? '')) return false
  let i = at + 2
  while (/^(?:RB|JJ|VB|VBN|NN)$/.test(parts[i] ?? '')) i++
  const next = tokens[i]?.lower ?? ''
  if (i > at + 2 && (locale.reactions.complementizers.includes(next) || lineWords(locale).negations.has(next)))
    return true
  if (/^(?:JJ|VB)$/.test(parts[i - 1] ?? '') && /^(?:TO|WH)$/.test(parts[i] ?? '')) return true
  return times.some(({ firstToken }) => firstToken >= at + 2 && firstToken <= i + 2)
}

/** Whether a person or body is named or meant at a token. */
const isSpeaker = (doc: Document, at: number): boolean =>
  mentionsFrom(doc, Math.max(0, at - 3), at).some(({ kind, endToken }) => kind !== 'place' && endToken > at)

const isCountedOne = ({ quantities }: Document, at: number): boolean =>
  quantities.some(({ firstToken, counted, count }) => counted === 'people' && firstToken === at && count.max === 1)

/** Whether somebody is called by an age alone: "the 15-year-old died". */
const isAgedOne = ({ tokens, parts }: Document, at: number): boolean =>
  /^\d{1,3}-\p{L}+-\p{L}+$/u.test(tokens[at]?.text ?? '') && !/^(?:NN|JJ|CD)/.test(parts[at + 1] ?? '')

/** Whether the subject behind the comma of an opening clause is of a kind: "When she came home, Ann Lee". */
function behindOpeningClause(
  { tokens, parts }: Document,
  from: number,
  at: number,
  to: number,
  isKind: (i: number) => boolean,
): boolean {
  if (!/^(?:IN|WH|VBG|VBN|RB|TO)$/.test(parts[from] ?? '') || at === from) return false
  for (let i = at + 1; i < Math.min(to, at + OPENING_REACH); i++) {
    if (tokens[i]?.text !== ',') continue
    for (let k = i + 1; k < Math.min(to, i + 5) && !/^(?:VB[DZ]|MD)$/.test(parts[k] ?? ''); k++)
      if (isKind(k)) return true
    return false
  }
  return false
}

/**
 * Who goes on speaking in a sentence, under the name they have in the one before: "Ann Lee said. She added that". Undefined unless the
 * pronoun speaks, and one alone spoke there who may be meant.
 */
function speakerBefore(doc: Document, sentence: Sentence, at: number, kind: PronounKind): string | undefined {
  const { tokens, parts, locale } = doc
  const { verbs } = speechWords(locale)
  const speaks = (i: number) => verbs.has(tokens[parts[i] === 'RB' ? i + 1 : i]?.lower ?? '')
  const before = doc.sentences[sentence.index - 1]
  if (kind === 'group' || parts[at] !== 'PRP' || !speaks(at + 1) || before?.kind !== sentence.kind) return undefined
  if (isUnder(doc, firstTokenAt(doc, sentence, sentence), at)) return undefined
  const wanted = kind === 'person' ? 'person' : 'organization'
  const sex = locale.names.femalePronouns.has(tokens[at]?.lower ?? '') ? 'female' : 'male'
  // "Police are ready", said Ann Lee; Ann Lee, the mayor, said.
  const isSpeaker = ({ form, firstToken, endToken }: EntityMention) =>
    form !== 'pronoun' &&
    (speaks(tokens[endToken]?.text === ',' ? endToken + 1 : endToken) ||
      (speaks(firstToken - 1) && parts[firstToken - 2] === '.'))
  const speakers = mentionsFrom(doc, before.firstToken, before.endToken - 1).filter(isSpeaker)
  const [speaker] = speakers
  if (speakers.some(({ entity }) => entity !== speaker?.entity)) return undefined
  const entity = speaker && doc.entities[speaker.entity]
  if (!entity) return kind === 'thing' ? speakingBody(doc, before) : undefined
  const fits = kind === 'thing' || (entity.named && (entity.sex ?? sex) === sex)
  return entity.kind === wanted && fits ? entity.name : undefined
}

/** The words for a body that speaks in a sentence and is no name: "The Oslin-based monitor said". */
function speakingBody({ clauses, tokens, parts, article, locale }: Document, { index }: Sentence): string | undefined {
  const { verbs } = speechWords(locale)
  const said = (clauses[index] ?? []).filter(({ verb, passive }) => !passive && verbs.has(tokens[verb]?.lower ?? ''))
  const subject = said[0]?.subject
  if (said.length !== 1 || !subject || parts[subject.firstToken] !== 'DT') return undefined
  const isOne = parts[subject.head] === 'NN' && !locale.names.personNouns.has(tokens[subject.head]?.lower ?? '')
  return isOne ? article.text.slice(tokens[subject.firstToken]?.start, tokens[subject.head]?.end) : undefined
}

/** The one whom a pronoun means, where the sentence before leaves no doubt: no one else there could be meant. */
function sureAntecedent(doc: Document, sentence: Sentence, at: number, kind: PronounKind): Entity | undefined {
  const meant = mentionsFrom(doc, at, at).find(({ form }) => form === 'pronoun')
  const entity = meant && doc.entities[meant.entity]
  const before = doc.sentences[sentence.index - 1]
  if (!entity || !before || before.kind !== sentence.kind) return undefined
  const there = mentionsFrom(doc, before.firstToken, before.endToken - 1)
  if (!there.some((mention) => mention.entity === entity.id)) return undefined
  const others = there.filter((mention) => mention.entity !== entity.id && isRival(doc, mention, kind, entity))
  if (others.length) return undefined
  if (kind === 'person')
    return entity.named && entity.kind === 'person' && isOnlyOne(doc, before, at, entity.id) ? entity : undefined
  const subject = doc.clauses[before.index]?.find(({ subordinate }) => !subordinate)?.subject
  const isSubject =
    subject &&
    there.some(
      ({ entity: id, firstToken, endToken }) =>
        id === entity.id && firstToken < subject.endToken && endToken > subject.firstToken,
    )
  // Bodies say and do; what "it" or "they" suffer may be anybody's.
  const speaks = speechWords(doc.locale).verbs.has(doc.tokens[at + 1]?.lower ?? '')
  // "The rocket flies when it blasts off": what depends on a clause is about something in it.
  if (isUnder(doc, firstTokenAt(doc, sentence, sentence), at)) return undefined
  const isMany = kind === 'thing' && doc.parts[subject?.head ?? 0] === 'NNS'
  return isSubject && speaks && !isMany && entity.kind === 'organization' ? entity : undefined
}

/**
 * Whether a person is the only one a sentence tells of, not in brackets, and is in it what the pronoun behind it is: who is only cited
 * says the next thing, but suffers nothing in it; and whose something is, is the one the sentence was about.
 */
function isOnlyOne(doc: Document, { index, firstToken, endToken }: Sentence, at: number, id: number): boolean {
  const { tokens, parts, locale } = doc
  const there = mentionsFrom(doc, firstToken, endToken - 1)
  const own = there.filter(({ entity }) => entity === id)
  // "Sergeant Tom Alder": the noun before a name is the same one; who has another name is no rival, as was seen before.
  const named = there.filter(({ entity, form }) => entity === id || form === 'name')
  const isNamed = (i: number) =>
    named.some((m) => i < m.endToken && (i >= m.firstToken || parts.slice(i, m.firstToken).every((p) => /^NN/.test(p))))
  for (let i = firstToken; i < endToken; i++) {
    const isSomebody = (parts[i] === 'NN' && locale.names.personNouns.has(tokens[i]?.lower ?? '')) || isAgedOne(doc, i)
    if (isSomebody && !isNamed(i)) return false
  }
  if (own.every(({ firstToken: first }) => tokens[first - 1]?.text === '(')) return false
  const { verbs } = speechWords(locale)
  const speaks = (i: number) => verbs.has(tokens[i]?.lower ?? '')
  // "Said Tom Alder", but not "they say Tom Alder should".
  const isVerb = (i: number) => /^(?:VB[DZP]|MD)$/.test(parts[i] ?? '')
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

/** The words of a line with what stands in brackets, in the order of the text. */
export function filledText(doc: Document, { start, end }: Span, filled: readonly Filling[]): string {
  let text = ''
  let at = start
  for (const { start: from, end: to, name, owns } of filled) {
    const before = doc.article.text.slice(at, from)
    text += `${before}[${name}]${owns ? lineWords(doc.locale).owner : ''}`
    at = to
  }
  return capitalized(text + doc.article.text.slice(at, end))
}
