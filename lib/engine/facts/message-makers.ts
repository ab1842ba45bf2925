import type { Document, Entity, TokenSpan } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { cuesIn } from './attribution.ts'
import { bareNoun } from './body-meant.ts'
import type { Speaker } from './speakers.ts'
import { speechWords } from './speech-rules.ts'
import type { SpokenOf } from './spoken-of.ts'

/** A text speaks for whoever made it: "the statement issued by the mission", "his tweet", else the last one spoken of. */
export function makerOf(doc: Document, spokenOf: SpokenOf, span: TokenSpan, mention: string): Speaker | undefined {
  const { messages, letters } = speechWords(doc.locale)
  let at = -1
  for (let i = span.firstToken; i < span.endToken; i++) if (messages.has(doc.tokens[i]?.lower ?? '')) at = i
  if (at < 0) return undefined
  for (const other of spokenOf.in(span.sentence)) {
    const entity = doc.entities[other.entity]
    if (!entity || entity.kind === 'place' || other.firstToken < span.firstToken || other.firstToken > at + 6) continue
    if (other.firstToken >= span.endToken && (other.firstToken > at + 3 || hasVerb(doc, at + 1, other.firstToken)))
      continue
    const owned = ownedBy(doc, other.endToken, at)
    if (owned) {
      const name = `${entity.name}${doc.article.text.slice(other.end, owned.end)}`
      return { name, mention, message: true }
    }
    return { name: entity.name, mention, entity, message: true }
  }
  // "a police statement": the noun before it tells whose it is.
  const isOwned = bodies(doc, span.firstToken, at)
  if (isOwned || !letters.has(doc.tokens[at]?.lower ?? '')) return { name: mention, mention, message: true }
  const told = tellers(doc, spokenOf, span, doc.tokens[at]?.lower ?? '')
  // Of a text that was told of before, whoever is spoken of since is not the maker.
  const maker = told ? told[0] : spokenOf.subjectBefore(span.sentence)
  if (maker) return { name: maker.name, mention, entity: maker, message: true }
  return { name: mention, mention, message: true, unknown: true }
}

/** "In a brief statement": so many tokens stand before the noun at most. */
const LONGEST_OPENING = 3
/** So many sentences back the telling of a text is sought. */
const MOST_BACK = 12

/**
 * Who does something with a text where it was told of before, the last one first: "the mayor" of "The mayor issued a statement". Empty where
 * only the text does something, undefined where nothing is told of it.
 */
function tellers(doc: Document, spokenOf: SpokenOf, { sentence }: TokenSpan, noun: string): Entity[] | undefined {
  let found: Entity[] | undefined
  for (let s = sentence - 1; s >= Math.max(0, sentence - MOST_BACK); s--) {
    const { firstToken = 0, endToken = 0, kind } = doc.sentences[s] ?? {}
    if (kind === 'headline' || kind === 'caption' || spokenOf.isQuoted(s)) continue
    let at = firstToken
    while (at < endToken && doc.tokens[at]?.lower !== noun) at++
    if (at === endToken) continue
    const subjects = [
      ...flatMap(doc.clauses[s] ?? [], ({ subject }) => subject ?? []),
      // "… that a man was on the plane, Harden Airways said in a statement": who speaks need be no clause's subject.
      ...flatMap(cuesIn(doc, s), ({ speaker }) => (speaker ? { ...speaker, head: speaker.endToken - 1 } : [])),
    ]
    // "The army said in a statement" tells of nobody by name, and leaves open who it was.
    if (subjects.some(({ head }) => head === at)) found ??= []
    // "In a statement, the mayor said": whoever speaks stands behind it.
    const isOpening = doc.parts[firstToken] === 'IN' && at - firstToken <= LONGEST_OPENING
    for (const mention of spokenOf.in(s)) {
      const entity = doc.entities[mention.entity]
      const { firstToken: from, endToken: end } = mention
      const isSubject = subjects.some((subject) => subject.firstToken <= from && subject.endToken >= end)
      const isPlaced = end <= at || isOpening
      if (entity?.named && entity.kind !== 'place' && isPlaced && isSubject) found = [...(found ?? []), entity]
    }
  }
  return found
}

/** The maker of the text that spoke last, where "the statement" goes on, whoever it has spoken of. */
export function sameMessage(
  doc: Document,
  span: TokenSpan,
  mention: string,
  last: Speaker | undefined,
): Speaker | undefined {
  const noun = bareNoun(doc, span)
  if (noun === undefined || !last?.message || !last.entity) return undefined
  return last.mention.toLowerCase().split(' ').includes(noun) ? { ...last, mention } : undefined
}

function hasVerb(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VB|MD)/.test(doc.parts[i] ?? '')) return true
  return false
}

/** Whether a noun for people or a body stands among some tokens. */
function bodies(doc: Document, from: number, to: number): boolean {
  const { who, names } = doc.locale
  for (let i = from; i < to; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (who.authorities.includes(lower) || who.people.includes(lower) || names.organizationNouns.has(lower)) return true
  }
  return false
}

/** Whose a noun behind a genitive at a token is, when it is no text: "the family" of "a statement from Ann Lee's family". */
function ownedBy(doc: Document, at: number, message: number): { readonly end: number } | undefined {
  if (doc.parts[at] !== 'POS' || message > at) return undefined
  let last = at
  while (/^(?:JJ|NN|NNS|NNP)$/.test(doc.parts[last + 1] ?? '')) last++
  return last > at ? doc.tokens[last] : undefined
}
