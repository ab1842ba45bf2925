import type { Document, TokenSpan } from '../document.ts'
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
  const maker = spokenOf.subjectBefore(span.sentence)
  if (maker) return { name: maker.name, mention, entity: maker, message: true }
  return { name: mention, mention, message: true, unknown: true }
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
