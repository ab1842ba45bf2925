import type { Document } from '../document.ts'
import { peopleNoun } from '../mentions/people.ts'
import { startsWithCapital } from '../text/letters.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordingAt } from '../text/wording.ts'
import { mentionsFrom } from './mentions-at.ts'
import { phrasesFrom, speechWords } from './speech-rules.ts'
import { subjectBefore } from './subjects.ts'

/** A stretch of tokens. */
export type Tokens = { readonly from: number; readonly to: number }

const NOUN = /^(?:NN|NNS|NNP)$/

/**
 * The whole phrase for somebody whom a rule caught a part of: "the embassy in Dublin" of "Dublin denied", "government forces" of
 * "government". Undefined for what a preposition or participle governs: "a judge" of "appeared before a judge charged with".
 */
export function wholeOf(
  doc: Document,
  { from, to }: Tokens,
  sentence: Sentence,
  isSubject: boolean,
  quoted: Uint32Array,
): Tokens | undefined {
  const { tokens, parts, locale } = doc
  let end = to
  // Behind a verb of blame no other verb can stand: "forces" of "accused government forces of".
  while (end < sentence.endToken && (NOUN.test(parts[end] ?? '') || (!isSubject && parts[end] === 'VBZ'))) end++
  const name = doc.mentions.find((m) => m.kind === 'person' && m.form === 'name' && m.endToken === to)
  // "According to the statement Ann Lee was charged"
  const isTitle = name && tokens[name.firstToken - 1]?.shape !== 'lower'
  if (name && name.firstToken > from && NOUN.test(parts[name.firstToken - 1] ?? '') && !isTitle)
    return { from: name.firstToken, to }
  const before = parts[from - 1] ?? ''
  const governed =
    from > sentence.firstToken &&
    /^(?:IN|TO|VBG)$/.test(before) &&
    !locale.parts.subordinators.includes(tokens[from - 1]?.lower ?? '')
  if (!isSubject || !governed) return { from, to: end }
  const at = tokens[to]?.text === ',' ? to + 1 : to
  const { speaker } = subjectBefore(doc, at, sentence.firstToken, quoted)
  if (!speaker || speaker.firstToken >= from) return undefined
  return { from: speaker.firstToken, to: speaker.endToken }
}

/**
 * The name of whoever stands in some tokens: the entity's when they are its name, else the words themselves. Nobody are a pronoun alone, a
 * time, a number, a thing, whoever is meant only through another ("each other", "their foes"), "any group" and "no group".
 */
export function nameIn(doc: Document, capture: Tokens | undefined): string | undefined {
  if (!capture) return undefined
  const { from, to } = capture
  const first = doc.tokens[from]?.lower ?? ''
  const isOpen = doc.locale.reactions.indefinite.includes(first) || speechWords(doc.locale).negations.has(first)
  if (isOpen || doc.parts[from] === 'PRP$') return undefined
  // "Entomologist Ann Lee of Harden University": what a preposition hangs onto somebody is not who is meant.
  let head = from
  while (head < to && !/^(?:IN|TO)$/.test(doc.parts[head] ?? '')) head++
  const mention = doc.mentions.find(
    (m) => m.firstToken >= from && m.firstToken <= head && m.endToken <= to && doc.entities[m.entity]?.kind !== 'place',
  )
  const entity = mention && doc.entities[mention.entity]
  // "The suspect as Ann Lee's friend": whose friend it is, is not who is meant.
  const isOwner = mention?.kind === 'person' && mention.endToken >= to && doc.parts[mention.endToken] === 'POS'
  if (isOwner && /^NN/.test(doc.parts[mention.endToken + 1] ?? '')) return undefined
  const rest = mention ? to - mention.endToken : 0
  const next = doc.parts[mention?.endToken ?? to]
  if (
    entity &&
    (rest === 0 || (rest === 1 && next === 'POS') || (entity.named && entity.kind === 'person' && next === 'IN'))
  )
    return entity.name
  if (to - from === 1 && doc.parts[from] === 'PRP') return undefined
  const text = wordingAt(doc, from, to)
  const isTime = doc.times.some(({ firstToken, endToken }) => firstToken < to && endToken > from)
  return isTime || !/\p{L}/u.test(text) || !meansSomebody(doc, capture) ? undefined : text
}

/** How far before a participle its auxiliary may stand, in tokens: "was taken into custody on Monday and charged". */
const AUXILIARY_REACH = 16

/**
 * The subject of the passive clause that a participle belongs to or is joined to: "Ann Lee, who lives there, was held and charged". Of "the
 * suspect, Ann Lee," the name.
 */
export function subjectOf(doc: Document, sentence: Sentence, at: number, quoted: Uint32Array): Tokens | undefined {
  const { tokens, parts, clauses, locale } = doc
  const { be, helping, negations, verbs } = speechWords(locale)
  const clause = clauses[sentence.index]?.find(({ subject }) => subject && subject.endToken <= at)?.subject
  let group = at
  while (group > Math.max(sentence.firstToken, at - AUXILIARY_REACH) && !be.has(tokens[group]?.lower ?? '')) group--
  // "has not been charged", "will be charged", "no one was charged".
  const isReal = (from: number) =>
    !tokens.slice(from, at).some(({ lower }, k) => negations.has(lower) || parts[from + k] === 'MD')
  if (be.has(tokens[group]?.lower ?? '')) {
    while (helping.has(tokens[group - 1]?.lower ?? '') || /^(?:MD|RB)$/.test(parts[group - 1] ?? '')) group--
    const { speaker, apposition } = subjectBefore(doc, group, sentence.firstToken, quoted)
    const named = apposition && mentionsFrom(doc, apposition.firstToken, apposition.endToken).find(isNamedPerson)
    const subject = named ?? speaker
    // "who shot a man last week has been charged": the object of a verb is no subject; "police said a man was".
    const before = (subject?.firstToken ?? 0) - 1
    if (subject && (!/^VB[DN]$/.test(parts[before] ?? '') || phrasesFrom(doc, before, verbs)))
      return isReal(Math.min(subject.firstToken, group))
        ? { from: subject.firstToken, to: subject.endToken }
        : undefined
  }
  return clause && isReal(clause.firstToken) ? { from: clause.firstToken, to: clause.endToken } : undefined
}

const isNamedPerson = ({ kind, form }: Document['mentions'][number]): boolean => kind === 'person' && form === 'name'

/** Whether the head of some tokens, the last noun before a preposition, stands for people or a body, or is a name. */
function meansSomebody({ tokens, parts, locale }: Document, { from, to }: Tokens): boolean {
  let head = from
  while (head + 1 < to && parts[head + 1] !== 'IN') head++
  const lower = tokens[head]?.lower ?? ''
  const { who, names } = locale
  return (
    // "Russian jets", "the police command": whose it is tells that people are meant.
    tokens.slice(from, head + 1).some((token, i) => {
      return (startsWithCapital(token.text) && (i > 0 || parts[from] !== 'DT')) || who.authorities.includes(token.lower)
    }) ||
    /-old$/.test(lower) ||
    peopleNoun(locale)(lower) !== undefined ||
    who.people.includes(lower) ||
    who.authorities.includes(lower) ||
    names.personNouns.has(lower) ||
    names.groupNouns.has(lower) ||
    names.organizationNouns.has(lower)
  )
}
