import type { Document, Entity } from '../document.ts'
import type { Span } from '../model.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { antecedent, isAgedOne, isUnder, type PronounKind, pronounKind } from './line-antecedents.ts'
import { lineWords } from './line-words.ts'
import { capitalized } from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { isQuoted } from './quoted-tokens.ts'
import { saysAt } from './speech-rules.ts'
import { fitsPronoun } from './spoken-of.ts'

const PRONOUN = /^PRP\$?$/
/** A comma behind the clause that opens a sentence stands among so many tokens: "When she came home, Ann Lee". */
const OPENING_REACH = 16

/** What stands in brackets in a line, in the place of some of its words: a name for a pronoun. */
export type Filling = Span & { readonly name: string; readonly owns: boolean }

/**
 * What a line needs to be read by itself: a pronoun whose noun stands before the line gives way to the name in brackets, as newspapers do:
 * "[Ann Lee] was sworn in on Friday". Undefined where a pronoun is nobody's, or it is not sure whose.
 * @param speaker who says the next thing, if anybody does: "she" may be them
 */
export function fillings(
  doc: Document,
  sentence: Sentence,
  from: number,
  to: number,
  speaker?: Entity,
): readonly Filling[] | undefined {
  const found: Filling[] = []
  const filled = new Set<PronounKind>()
  for (let i = from; i < to; i++) {
    if (!PRONOUN.test(doc.parts[i] ?? '') || isQuoted(doc, i) || isExplained(doc, from, to, i)) continue
    const kind = pronounKind(doc, i)
    if (!kind || filled.has(kind)) continue
    const name =
      antecedent(doc, sentence, i, kind) ??
      (speaker && isPronounOf(doc, sentence, i, speaker) ? speaker.name : undefined)
    if (name === undefined) return undefined
    // "Rush and his staff": a surname that is a word like others, and may not be known as a name.
    const surname = name.split(' ').at(-1)
    if (doc.tokens.slice(from, i).some(({ text }) => text === surname)) continue
    const { start = 0, end = 0 } = doc.tokens[i] ?? {}
    found.push({ start, end, name, owns: doc.parts[i] === 'PRP$' })
    filled.add(kind)
  }
  return found
}

/** Whether a pronoun is known to mean somebody, or fits whoever is named behind it in its sentence: "Asked whether she would go, Ann Lee". */
function isPronounOf(doc: Document, { endToken }: Sentence, at: number, entity: Entity): boolean {
  const [meant] = mentionsFrom(doc, at, at)
  if (meant) return meant.entity === entity.id
  const isNamed = mentionsFrom(doc, at, endToken - 1).some(
    ({ entity: id, form }) => id === entity.id && form === 'name',
  )
  return isNamed && fitsPronoun(doc, doc.tokens[at]?.lower ?? '', entity)
}

/** Whether the line itself says whom or what a pronoun in it means, before it or, behind an opening clause, right after. */
function isExplained(doc: Document, from: number, to: number, at: number): boolean {
  const { parts, tokens, locale } = doc
  const kind = pronounKind(doc, at)
  if (kind === 'person') {
    const { personNouns, femalePronouns, femaleTitles, maleTitles } = locale.names
    const others = femalePronouns.has(tokens[at]?.lower ?? '') ? maleTitles : femaleTitles
    // "The man shot her" does not say whom.
    const isOther = (i: number) => others.has(tokens[i]?.lower ?? '')
    // A surname such as "Owens" looks like several.
    const isOne = (i: number) =>
      !isOther(i) &&
      ((parts[i] === 'NN' && personNouns.has(tokens[i]?.lower ?? '')) || namesPerson(doc, i) || isAgedOne(doc, i))
    if (!isApposed(doc, from, at))
      for (let i = from; i < at; i++) if (isOne(i) || (isCountedOne(doc, i) && !isOther(i + 1))) return true
    return behindOpeningClause(doc, from, at, to, isOne)
  }
  // "Six were children, it said": nobody in the line says so.
  const speaks = saysAt(doc, at + 1) && parts[at] === 'PRP' && !isUnder(doc, from, at)
  // "Forty were attacking, it said": a body, and none of those who attack.
  const isSaid = kind === 'thing' && parts[at + 1] === 'VBD'
  // "The patrol published their report".
  const isBody = (i: number) => mentionsFrom(doc, i, i).some(({ kind: one }) => one === 'organization')
  const noun = kind === 'group' ? /^(?:NNS|NNPS?|CD|CC)$/ : /^NN/
  if (kind === 'thing' && isExpletive(doc, at)) return true
  // "Officials say there are a thousand of them": who says it are others.
  if (isObject(doc, at)) return explainsObject(doc, from, at, noun)
  const isNoun = (i: number) =>
    (noun.test(parts[i] ?? '') || (kind === 'group' && parts[at] === 'PRP$' && isBody(i))) &&
    (!speaks || isSpeaker(doc, i, isSaid))
  for (let i = from; i < at; i++) if (isNoun(i)) return true
  return behindOpeningClause(doc, from, at, to, isNoun)
}

/** Whether a pronoun of several stands behind a preposition or a verb, and no verb behind it: it is not who does something there. */
const isObject = (doc: Document, at: number): boolean =>
  pronounKind(doc, at) === 'group' &&
  doc.parts[at] === 'PRP' &&
  (doc.parts[at - 1] === 'IN' ||
    (/^VB/.test(doc.parts[at - 1] ?? '') && !/^(?:VB|MD|RB)/.test(doc.parts[at + 1] ?? '')))

/** Whether a noun before a pronoun that is no subject may be what it means: one that does not say so. */
function explainsObject(doc: Document, from: number, at: number, noun: RegExp): boolean {
  const { parts, clauses, sentenceOf } = doc
  // "The club could not name them": not the one who does it.
  const own = clauses[sentenceOf[at] ?? 0]?.find(({ verb }) => verb === at - 1)?.subject
  const isOwn = (i: number) => own !== undefined && i < own.endToken && (i >= own.firstToken || parts[i] !== 'NNS')
  // "Scores of them": what counts them does not say who they are.
  const counts = (i: number) => i === at - 2 && (parts[i] === 'CD' || parts[at - 1] === 'IN')
  for (let i = from; i < at - 1; i++)
    if (!isOwn(i) && noun.test(parts[i] ?? '') && !counts(i) && !saysAt(doc, i + 1)) return true
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

/** Whether at a token somebody is named or meant who may speak under such a pronoun: "it" is a body, and not several. */
const isSpeaker = (doc: Document, at: number, isBody: boolean): boolean =>
  mentionsFrom(doc, Math.max(0, at - 3), at).some(
    (one) =>
      one.endToken > at &&
      (isBody ? one.kind === 'organization' && doc.parts[one.endToken - 1] !== 'NNS' : one.kind !== 'place'),
  )

/** Whether all that stands before a pronoun tells what the one is whom it means: "An engineer by trade, he". */
const isApposed = (doc: Document, from: number, at: number): boolean =>
  doc.parts[from] === 'DT' &&
  doc.tokens[at - 1]?.text === ',' &&
  !doc.parts.slice(from, at).some((part) => /^(?:VB[DZ]?|MD|WH|NNP)$/.test(part))

const isCountedOne = ({ quantities }: Document, at: number): boolean =>
  quantities.some(({ firstToken, counted, count }) => counted === 'people' && firstToken === at && count.max === 1)

/** Whether the subject behind the comma of an opening clause is of a kind: "When she came home, Ann Lee". */
function behindOpeningClause(
  doc: Document,
  from: number,
  at: number,
  to: number,
  isKind: (i: number) => boolean,
): boolean {
  const { tokens, parts, clauses, sentenceOf } = doc
  if (!/^(?:IN|WH|VBG|VBN|RB|TO)$/.test(parts[from] ?? '') || at === from) return false
  // "In 2012 she met its president, Tom Alder": no clause opens it.
  const isMain = clauses[sentenceOf[at] ?? 0]?.some((one) => one.subject?.head === at && !one.subordinate)
  if (isMain && pronounKind(doc, at) === 'person') return false
  for (let i = at + 1; i < Math.min(to, at + OPENING_REACH); i++) {
    if (tokens[i]?.text !== ',') continue
    for (let k = i + 1; k < Math.min(to, i + 5) && !isFiniteVerb(parts[k]); k++) if (isKind(k)) return true
    return false
  }
  return false
}

/** The words of a line with what stands in brackets, in the order of the text. */
export function filledText(doc: Document, { start, end }: Span, filled: readonly Filling[]): string {
  let text = ''
  let at = start
  for (const { start: from, end: to, name, owns } of filled) {
    const before = doc.article.text.slice(at, from)
    text += `${before}[${from === start ? capitalized(name) : name}]${owns ? lineWords(doc.locale).owner : ''}`
    at = to
  }
  return capitalized(text + doc.article.text.slice(at, end))
}
