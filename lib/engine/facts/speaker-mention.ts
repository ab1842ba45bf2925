import type { Document, Entity, TokenSpan } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { startsWithCapital } from '../text/letters.ts'
import { bareNoun } from './body-meant.ts'
import { roleWords } from './speaker-roles.ts'
import type { Speaker } from './speakers.ts'
import { saysAt, speechWords } from './speech-rules.ts'
import type { SpokenOf } from './spoken-of.ts'
import { isGenitive, nameEndAt } from './subject-phrases.ts'

/** Of somebody, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 40

/** Whoever is named by the words: the head of them, and not what hangs onto it ("the lawyer for the firm" is not the firm). */
export function mentionIn(
  doc: Document,
  spokenOf: SpokenOf,
  span: TokenSpan,
  isPronoun: boolean,
): { entity: Entity; mention: Document['mentions'][number] } | undefined {
  const { inside } = speechWords(doc.locale)
  let headEnd = span.firstToken
  while (
    headEnd < span.endToken &&
    (headEnd === span.firstToken ||
      (!/^[(,]$/.test(doc.tokens[headEnd]?.text ?? '') &&
        doc.parts[headEnd] !== 'IN' &&
        !inside.has(doc.tokens[headEnd]?.lower ?? '')))
  )
    headEnd = Math.min(nameEndAt(doc, headEnd) ?? headEnd + 1, span.endToken)
  let best: Document['mentions'][number] | undefined
  // A name beside a noun is who is meant: "the union's chairman Ann Lee"; of two that are alike the longer one.
  const rank = ({ entity, firstToken, endToken }: TokenSpan & { entity: number }) =>
    (doc.entities[entity]?.kind === 'person' ? 200 : 0) +
    (doc.entities[entity]?.named ? 100 : 0) +
    (endToken - firstToken)
  for (const mention of spokenOf.in(span.sentence)) {
    if (mention.endToken <= span.firstToken || mention.firstToken >= span.endToken) continue
    const entity = doc.entities[mention.entity]
    if (!entity || (mention.form === 'pronoun') !== isPronoun) continue
    const atHead =
      mention.endToken === headEnd || mention.endToken === span.endToken || mention.firstToken === span.firstToken
    // "Ann Lee's lawyer", "an Ann Lee aide": the name only says whose.
    const owns = entity.kind === 'person' && headEnd === span.endToken && isNoun(doc, mention.endToken, headEnd)
    // "Aunt of a victim Ann Lee", "the minister for roads Ann Lee": all of it tells who she is.
    const headStop = doc.tokens[headEnd - 1]?.end ?? 0
    const isTied = mention.role !== undefined && mention.role.start < headStop && mention.endToken === span.endToken
    const isOwning = doc.parts[mention.endToken] === 'POS' || isGenitive(doc, mention.endToken)
    // "Ann Lee and Eve Orr in the hall Council spokesman Tom Lund": a caption has run into the sentence; who stands last with an office speaks.
    const isRunOn =
      best?.form === 'name' &&
      best.kind === 'person' &&
      mention.kind === 'person' &&
      mention.endToken === span.endToken &&
      (mention.role?.start ?? 0) >= headStop
    const hangs = (mention.firstToken >= headEnd && !isTied && !isRunOn) || isOwning || owns
    const atAll = mention.endToken === headEnd || (mention.endToken > headEnd && mention.firstToken < headEnd)
    if (!atHead || hangs || (!atAll && entity.kind !== 'person') || isOneOf(doc, span, mention)) continue
    if (entity.kind === 'place' && span.endToken - span.firstToken > mention.endToken - mention.firstToken) continue
    if (!best || isRunOn || rank(mention) > rank(best)) best = mention
  }
  const entity = best && doc.entities[best.entity]
  return best && entity && { entity, mention: best }
}

/** Whether others are named or meant beside a name: "critics and Ann Lee", "Ann Lee and her deputy"; "founder and owner Ann Lee" is one. */
function isOneOf({ parts }: Document, span: TokenSpan, mention: TokenSpan): boolean {
  // "critics and Ann Lee who wrote": the clause is the last one's.
  if (parts[span.endToken] === 'WH') return false
  for (let i = span.firstToken + 1; i + 1 < span.endToken; i++) {
    if (parts[i] !== 'CC' || (i >= mention.firstToken && i < mention.endToken)) continue
    if (i < mention.firstToken && parts[i - 1] === 'NNS') return true
    if (i === mention.endToken && /^(?:DT|PRP\$)$/.test(parts[i + 1] ?? '')) return true
    // "Lee and Orr", "Ann and Eve": two names of one word.
    const isSecond = mention.firstToken === i + 1 && parts[i - 1] === 'NNP'
    const isFirst = mention.endToken === i && parts[i + 1] === 'NNP'
    if (i === span.firstToken + 1 && (isFirst || isSecond)) return true
  }
  return false
}

/** Whether a common noun, and no form of a verb of speech ("Lee reports:"), stands at a token before `end`. */
function isNoun(doc: Document, at: number, end: number): boolean {
  return at < end && /^NNS?$/.test(doc.parts[at] ?? '') && !saysAt(doc, at)
}

/** Whether a name only says whose the person is that some words end in: "Ann Lee's sister". */
export function isOwner({ parts, tokens, locale }: Document, { endToken }: TokenSpan, span: TokenSpan): boolean {
  const isGenitive = parts[endToken] === 'POS' || /^['’]s?$/.test(tokens[endToken]?.text ?? '')
  const last = tokens[span.endToken - 1]?.lower ?? ''
  return isGenitive && endToken < span.endToken && locale.names.personNouns.has(last)
}

/** So many sentences back, somebody told of for the first time is not yet another whose title fits. */
const JUST_BEFORE = 2

/** Whether the text has just told of somebody as one of whom it knew nothing: "the officer" behind "An officer came". */
export function isToldBefore(
  { mentions, tokens, locale }: Document,
  { mentions: own, named }: Entity,
  { firstToken, sentence }: TokenSpan,
): boolean {
  const first = mentions[own[0] ?? -1]
  return (
    !named &&
    first !== undefined &&
    first.firstToken < firstToken &&
    sentence - first.sentence <= JUST_BEFORE &&
    locale.who.indefiniteArticles.includes(tokens[first.firstToken]?.lower ?? '')
  )
}

/** The one person of the text whose surname is a title too: "King" of "Ann King", where it stands alone. */
export function titledSurname({ tokens, entities, locale }: Document, span: TokenSpan): Entity | undefined {
  const { text = '', lower = '', shape } = tokens[span.firstToken] ?? {}
  if (span.endToken - span.firstToken !== 1 || shape === 'lower' || !locale.names.titles.has(lower)) return undefined
  const people = entities.filter(({ kind, named, name }) => kind === 'person' && named && name.endsWith(` ${text}`))
  return people.length === 1 ? people[0] : undefined
}

/** A name of somebody of whom no more is known, apart from the nouns in small letters before it: "neighbor Ann Lee". */
export function roleAndName(
  doc: Document,
  { firstToken, endToken }: TokenSpan,
): { name: string; role: string } | undefined {
  const { tokens, parts, article } = doc
  let at = endToken
  while (at > firstToken && tokens[at - 1]?.kind === 'word' && startsWithCapital(tokens[at - 1]?.text ?? '')) at--
  const isPlain = (part: string) => /^(?:NN|JJ|DT)$/.test(part)
  if (at === endToken || at === firstToken || !parts.slice(firstToken, at).every(isPlain)) return undefined
  const words = (from: number, to: number) => article.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const role = roleWords(doc, words(firstToken, at))
  return role ? { name: words(at, endToken).replace(/(?<=\p{L}{3})\.$/u, ''), role } : undefined
}

/** Whether a family name alone, which somebody else of the text has too, is that of the last speaker: a father who goes on, and not his son. */
export function isLastOfName(
  { tokens }: Document,
  { firstToken, endToken }: TokenSpan,
  found: Speaker,
  last: Speaker,
): boolean {
  const surname = endToken - firstToken === 1 ? tokens[firstToken]?.lower : undefined
  const isPerson = ({ entity }: Speaker) => entity?.named && entity.kind === 'person'
  return (
    last.entity !== found.entity &&
    isPerson(last) === true &&
    isPerson(found) === true &&
    [last, found].every(({ name }) => name.toLowerCase().split(' ').at(-1) === surname)
  )
}

/** Whether a noun may mean an entity: "the ministry" is nobody of flesh. */
export function fitsNoun({ tokens, parts, locale }: Document, entity: Entity, span: TokenSpan): boolean {
  if (!entity.named || entity.kind !== 'person') return true
  // "the agency's chief scientist" need not be the one scientist of the text.
  for (let i = span.firstToken; i < span.endToken; i++) if (parts[i] === 'POS') return false
  return !locale.names.organizationNouns.has(tokens[span.endToken - 1]?.lower ?? '')
}

/** Of a group, so many words tell of whom it is. */
const MOST_MEMBERS = 5

/** Where somebody without a name is first told of: "a witness near the bridge" of "the witness". */
export function firstWords(doc: Document, quoted: Uint32Array, entity: Entity, span: TokenSpan): TokenSpan {
  const noun = bareNoun(doc, span)
  if (noun === undefined || doc.locale.who.authorities.includes(noun)) return span
  const first = flatMap(entity.mentions.slice(0, MOST_MENTIONS), (index) => doc.mentions[index] ?? []).find(
    ({ form, firstToken, endToken }) => {
      return form === 'nominal' && !quoted[firstToken] && doc.tokens[endToken - 1]?.lower === noun
    },
  )
  return first && first.firstToken < span.firstToken ? withMembers(doc, first) : span
}

/** "A group" with whom it is of: "a group of old fishers". */
function withMembers(doc: Document, { firstToken, endToken, ...span }: TokenSpan): TokenSpan {
  const { names, reactions } = doc.locale
  const noun = doc.tokens[endToken - 1]?.lower ?? ''
  const isGroup = names.groupNouns.has(noun) || reactions.bodies.includes(noun)
  let to = endToken
  if (isGroup && doc.tokens[to]?.lower === reactions.topics[0]) {
    do to++
    while (/^(?:JJ|NN|NNS|NNP)$/.test(doc.parts[to] ?? '') && to - endToken < MOST_MEMBERS)
    if (!/^NNP?S?$/.test(doc.parts[to - 1] ?? '')) to = endToken
  }
  return { ...span, firstToken, endToken: to, end: doc.tokens[to - 1]?.end ?? span.end }
}
