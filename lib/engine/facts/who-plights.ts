import type { Document, TokenSpan } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Clause, NounPhrase } from '../text/phrases.ts'
import { stem } from './event.ts'
import { isNegated } from './who-deeds.ts'
import type { Part } from './who-roles.ts'
import { whoWords } from './who-words.ts'

/** How far behind "was" the words "among the at least 20 people killed" may end, and behind an object the state it is in, in tokens. */
const AMONG_REACH = 7
const PLIGHT_REACH = 6

/** So many may share one participle: "Man, woman and child killed". */
const JOINED_MOST = 3

/** What a clause makes of a subject that it counts among the victims: "Ada Lind, who tried to stop him, was among the dead", "was the victim of a robbery". */
export function amongVictims(doc: Document, clause: Clause): Part | undefined {
  const { among, becoming, killing, victims } = whoWords(doc.locale)
  const verb = doc.tokens[clause.verb]?.lower ?? ''
  if (!doc.locale.classes.be?.includes(verb) && !becoming.has(verb)) return undefined
  // "Has become the sixth person to die."
  for (let i = clause.verb + 2; i <= clause.verb + AMONG_REACH; i++)
    if (doc.parts[i] === 'TO' && killing.has(doc.tokens[i + 1]?.lower ?? '')) return { role: 'affected', fatal: true }
  const words = doc.tokens.slice(clause.verb + 1, clause.verb + 1 + AMONG_REACH).map(({ lower }) => lower)
  const from = words.findIndex((word) => among.has(word))
  if (from >= 0 && words.slice(from).some((word) => victims.has(word) || killing.has(word)))
    return { role: 'affected', fatal: true }
  const at = words.findIndex((word) => victims.has(word))
  const isVictim = at >= 0 && at <= 1 && doc.locale.parts.genitives.includes(words[at + 1] ?? '')
  if (isVictim) return { role: 'affected' }
  // "Were homicide victims", and not "was the victims' lawyer".
  const isDead = at >= 0 && at <= 1 && !/^(?:NN|POS|JJ)/.test(doc.parts[clause.verb + 2 + at] ?? '')
  return isDead && !isNegated(doc, clause) ? { role: 'affected', fatal: true } : undefined
}

/**
 * Whether something that belongs to a body is attacked, or the body itself by a noun: "attacked the headquarters of the Norland Front",
 * "destroyed a Front command post", "strikes on Front positions".
 */
export function isTarget(doc: Document, at: TokenSpan): boolean {
  const { attacking, againstLinks } = whoWords(doc.locale)
  const isAttack = (token: number) => attacking.has(stem(doc, doc.tokens[token]?.lower ?? ''))
  const phrases = doc.phrases[at.sentence] ?? []
  const own = phrases.find((p) => p.firstToken <= at.firstToken && p.endToken >= at.endToken)
  if (!own) return false
  const isAgainst = (phrase: NounPhrase) =>
    againstLinks.has(doc.tokens[phrase.preposition ?? -1]?.lower ?? '') && isAttack((phrase.preposition ?? 0) - 1)
  if (isAgainst(own)) return true
  const link = own.firstToken - 1
  const isOf = doc.locale.parts.genitives.includes(doc.tokens[link]?.lower ?? '')
  const thing = own.head >= at.endToken ? own : isOf ? phrases.findLast(({ endToken }) => endToken === link) : undefined
  if (!thing) return false
  if (isAgainst(thing)) return true
  return (doc.clauses[at.sentence] ?? []).some(({ verb, passive, subject, object }) => {
    const hit = passive ? subject : object
    return isAttack(verb) && hit?.firstToken === thing.firstToken && (passive || hit.firstToken > verb)
  })
}

/** What a headline makes of those whom it counts among the dead or the hurt: "Oslin family of 5 among 12 killed". */
export function amongCounted(doc: Document, at: number): Part | undefined {
  const { among, harming, killing } = whoWords(doc.locale)
  if (!among.has(doc.tokens[at]?.lower ?? '')) return undefined
  for (let i = at + 1; i <= at + AMONG_REACH && doc.sentenceOf[i] === doc.sentenceOf[at]; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (killing.has(word) || killing.has(stem(doc, word))) return { role: 'affected', fatal: true }
    if (harming.has(stem(doc, word))) return { role: 'affected' }
  }
  return undefined
}

/** What the words behind a passive verb, or behind the object, make of somebody: "was pronounced dead", "sent six workers to hospital". */
export function plightBehind(doc: Document, { object, verb, passive }: Clause): Part | undefined {
  if (!passive && (!object || object.firstToken < verb)) return undefined
  if (passive && whoWords(doc.locale).finding.has(doc.tokens[verb]?.lower ?? '')) return foundIn(doc, verb + 1)
  const from = passive || !object ? verb + 1 : object.endToken
  return plightFrom(doc, from)
}

/** What the words from a token on make of somebody. */
function plightFrom(doc: Document, from: number): Part | undefined {
  const { plights, victims } = whoWords(doc.locale)
  for (let i = from; i < from + PLIGHT_REACH; i++) {
    if (doc.parts[i] === '.' || doc.parts[i] === 'CC' || isFiniteVerb(doc.parts[i])) return undefined
    const word = doc.tokens[i]?.lower ?? ''
    if (plights.has(word)) return victims.has(word) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  return undefined
}

/** What a headline says in which state somebody was found: "Family found shot to death", "Two found dead". */
export function foundIn(doc: Document, from: number): Part | undefined {
  const { killing } = whoWords(doc.locale)
  const state = doc.parts[from] === 'RB' ? from + 1 : from
  return killing.has(doc.tokens[state]?.lower ?? '') ? { role: 'affected', fatal: true } : plightFrom(doc, state)
}

/** What "found" before the verb of a headline makes of its subject, whatever stands between them: "Owner of Oslin clothing store found fatally shot". */
export function stateFound(doc: Document, { verb }: Clause): Part | undefined {
  const before = doc.parts[verb - 1] === 'RB' ? verb - 2 : verb - 1
  return whoWords(doc.locale).finding.has(doc.tokens[before]?.lower ?? '') ? foundIn(doc, before + 1) : undefined
}

/** Where the words go on behind somebody's age: "shot" of "Boy, 7, shot". */
function endOfAge({ tokens, parts }: Document, at: number): number {
  return tokens[at]?.text === ',' && parts[at + 1] === 'CD' && tokens[at + 2]?.text === ',' ? at + 3 : at
}

/**
 * Where the words stand that tell what became of somebody: behind an age, and in a headline also behind those whom a comma or "and" joins to
 * them and behind an adverb: "killed" of "Driver, 31, and two passengers reportedly killed".
 */
export function stateAt(doc: Document, at: TokenSpan, inHeadline: boolean): number {
  let behind = endOfAge(doc, at.endToken)
  if (!inHeadline) return behind
  const phrases = doc.phrases[at.sentence] ?? []
  // "Owner of Oslin store found shot".
  if (doc.locale.parts.genitives.includes(doc.tokens[behind]?.lower ?? ''))
    behind = phrases.find(({ preposition }) => preposition === behind)?.endToken ?? behind
  for (let i = 0; i < JOINED_MOST; i++) {
    const comma = doc.tokens[behind]?.text === ','
    const link = comma && doc.parts[behind + 1] === 'CC' ? behind + 1 : behind
    if (!comma && doc.parts[link] !== 'CC') break
    const next = phrases.find(({ firstToken }) => firstToken === link + 1)
    if (!next) break
    behind = endOfAge(doc, next.head + 1)
  }
  while (doc.parts[behind] === 'RB') behind++
  return behind
}

/** What a state behind somebody in a headline makes of them: "Man, child dead", "Two wounded in Oslin". */
export function stateIn(doc: Document, at: number): Part | undefined {
  const { states, victims, affecting } = whoWords(doc.locale)
  const word = doc.tokens[at]?.lower ?? ''
  if (!states.has(word) || /^NN/.test(partBehind(doc, at))) return undefined
  return victims.has(word) && !affecting.has(stem(doc, word)) ? { role: 'affected', fatal: true } : { role: 'affected' }
}

/** The part of speech behind a word in its sentence; empty at the end of it. */
const partBehind = ({ parts, sentenceOf }: Document, at: number): string =>
  sentenceOf[at + 1] === sentenceOf[at] ? (parts[at + 1] ?? '') : ''

/**
 * Whether a word behind somebody is a participle without its auxiliary: "Man shot dead", "Woman stabbed 12 times", and not the verb of "Man shot
 * two", "Gunmen abduct over 100 pupils".
 */
export function isBareParticiple(doc: Document, at: number, clause: Clause | undefined, inHeadline: boolean): boolean {
  const part = doc.parts[at]
  // "Woman pistol-whipped": the participle looks like an adjective.
  const word = doc.tokens[at]?.lower ?? ''
  const isCompound = part === 'JJ' && word.includes('-') && whoWords(doc.locale).affecting.has(stem(doc, word))
  if (part !== 'VBN' && !(inHeadline && (part === 'VBD' || part === 'VB' || isCompound))) return false
  const object = clause?.verb === at ? clause.object : undefined
  if (object?.firstToken === at + 1 && !isMeasure(doc, object)) return false
  const next = partBehind(doc, at)
  if (/^(?:DT|NN|NNS|NNP|PRP|CD|PRP\$)$/.test(next)) return object?.firstToken === at + 1
  // "Police arrest suspect": the noun looks like an adjective.
  const { suspects, people } = whoWords(doc.locale)
  const after = doc.tokens[at + 1]?.lower ?? ''
  const isHit = !object || isMeasure(doc, object)
  return next !== 'JJ' || (inHeadline && isHit && !suspects.has(after) && !people.has(after))
}

/** Whether a phrase tells when or how often: "Sunday night", "three times". */
function isMeasure({ times, tokens, locale }: Document, { firstToken, head }: TokenSpan & { head: number }): boolean {
  return (
    times.some((time) => time.firstToken === firstToken) || whoWords(locale).measures.has(tokens[head]?.lower ?? '')
  )
}
