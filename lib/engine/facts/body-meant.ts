import type { Document, Entity, TokenSpan } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import { wordingAt } from '../text/wording.ts'
import { stem } from './event.ts'
import { mentionAt, mentionsFrom } from './mentions-at.ts'
import { speechWords } from './speech-rules.ts'
import { isInHeadline, MOST_BACK, type SpokenOf } from './spoken-of.ts'

/** Of a voice, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 20

/** The noun of an article and one noun, in lower case: "ministry" of "the ministry". */
export function bareNoun(doc: Document, { firstToken, endToken }: TokenSpan): string | undefined {
  const isBare =
    endToken - firstToken === 2 && doc.locale.classes.article?.includes(doc.tokens[firstToken]?.lower ?? '')
  return isBare && /^NNP?$/.test(doc.parts[firstToken + 1] ?? '') ? doc.tokens[firstToken + 1]?.lower : undefined
}

/**
 * Which named body a bare noun such as "the ministry" means: the last one before it with that word in its name; where that is too far back,
 * the only such one. A company or agency is not named for what it is: it is the one organization that the text has named so far,
 * when there is one alone; a company, the one that the headline names.
 * @param quoted which tokens stand in quotation marks; see `quotedTokens`
 */
export function bodyMeant(doc: Document, spokenOf: SpokenOf, quoted: Uint32Array, span: TokenSpan): Entity | undefined {
  const noun = bareNoun(doc, span)
  if (noun === undefined) return undefined
  const { organizationNouns, companyNouns } = doc.locale.names
  const isBody = ({ name }: Entity): boolean => {
    const words = name.toLowerCase().split(' ')
    return organizationNouns.has(noun) ? words.includes(noun) : words.at(-1) === noun
  }
  for (let s = span.sentence; s >= Math.max(0, span.sentence - MOST_BACK); s--)
    for (const { firstToken, entity } of spokenOf.in(s).toReversed()) {
      const named = namedBody(doc, entity)
      if (named && firstToken < span.firstToken && isBody(named)) return named
    }
  const isGeneric = companyNouns.has(noun) || doc.locale.reactions.bodies.includes(noun)
  const before = new Map<Entity, number>()
  for (const { firstToken, entity, form } of doc.mentions) {
    if (firstToken >= span.firstToken) break
    const named = form === 'name' && !quoted[firstToken] ? namedBody(doc, entity) : undefined
    if (named && (isBody(named) || (isGeneric && !isOtherBody(doc, named, noun))))
      before.set(named, (before.get(named) ?? 0) + 1)
  }
  // "The company", of several, is the one that the headline names.
  const told =
    before.size > 1 && companyNouns.has(noun)
      ? [...before].filter(([entity]) => isInHeadline(doc, entity))
      : [...before]
  const [only] = told
  // A name that stands there once may be a kicker or a caption.
  return told.length === 1 && only && (only[1] > 1 || isBody(only[0])) ? only[0] : undefined
}

/**
 * The one body before some words whose name holds what kind of body they say it is, in words of the language:
 * "Lee Productions" of "the production company". Undefined where there is none, or several.
 */
export function bodyOfKind(doc: Document, { firstToken, endToken }: TokenSpan): Entity | undefined {
  const { companyNouns } = doc.locale.names
  const noun = doc.tokens[endToken - 1]?.lower ?? ''
  const isKind =
    endToken - firstToken === 3 && doc.locale.classes.article?.includes(doc.tokens[firstToken]?.lower ?? '')
  if (!isKind || !(companyNouns.has(noun) || doc.locale.reactions.bodies.includes(noun))) return undefined
  const kind = stem(doc, doc.tokens[firstToken + 1]?.lower ?? '')
  const found = new Set<Entity>()
  for (const { entity, form, firstToken: at } of doc.mentions) {
    if (at >= firstToken) break
    const named = form === 'name' ? namedBody(doc, entity) : undefined
    if (named?.name.split(' ').some((word) => stem(doc, word.toLowerCase()) === kind)) found.add(named)
  }
  const [only] = found
  return found.size === 1 ? only : undefined
}

function namedBody(doc: Document, id: number): Entity | undefined {
  const entity = doc.entities[id]
  return entity?.kind === 'organization' && entity.named && !entity.outlet ? entity : undefined
}

/** Whether a name says that its body is of another kind: a department is no company. */
function isOtherBody({ locale }: Document, { name }: Entity, noun: string): boolean {
  const { organizationNouns, companyNouns } = locale.names
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  if (locale.who.authorities.includes(last)) return true
  return companyNouns.has(noun) && organizationNouns.has(last) && !companyNouns.has(last)
}

/** So far back, in tokens, the fuller words for a body are sought; keeps the cost linear. */
const FURTHEST = 1500
const MODIFIER = /^(?:NNP|NN|JJ|POS)$/

/**
 * The fuller words for a body that a bare noun means, where the text has no name for it: "Russian defence ministry" before "the ministry".
 * Undefined where it told of several.
 */
export function bodyWords(doc: Document, quoted: Uint32Array, span: TokenSpan): string | undefined {
  const { tokens, parts, locale } = doc
  const noun = bareNoun(doc, span)
  if (noun === undefined || !(locale.names.organizationNouns.has(noun) || locale.who.authorities.includes(noun)))
    return undefined
  let found: string | undefined
  for (let i = span.firstToken - 1; i >= Math.max(0, span.firstToken - FURTHEST); i--) {
    if (tokens[i]?.lower !== noun || quoted[i]) continue
    // "the ministry spokesman": the noun only tells whose.
    if (/^(?:NN|NNS|NNP|POS)$/.test(parts[i + 1] ?? '')) continue
    let from = i
    while (from > 0 && i - from < 5 && MODIFIER.test(parts[from - 1] ?? '') && !quoted[from - 1]) from--
    while (from < i && parts[from] === 'POS') from++
    const isNamed = tokens.slice(from, i).some(({ text }) => startsWithCapital(text))
    if (!isNamed) continue
    const words = wordingAt(doc, from, i + 1)
    if (found !== undefined && found.toLowerCase() !== words.toLowerCase()) return undefined
    found = words
  }
  return found
}

/** The body behind a preposition where a voice was told of before: "a source in the Harden Ministry", whom "the source" means. */
function bodyOfMention(doc: Document, { firstToken, endToken }: TokenSpan): Entity | undefined {
  const { inside } = speechWords(doc.locale)
  const own = mentionsFrom(doc, firstToken, firstToken).find((mention) => mention.endToken === endToken)
  for (const index of doc.entities[own?.entity ?? -1]?.mentions.slice(0, MOST_MENTIONS) ?? []) {
    const at = doc.mentions[index]?.endToken ?? 0
    if (!inside.has(doc.tokens[at]?.lower ?? '')) continue
    const body = mentionAt(doc, doc.parts[at + 1] === 'DT' ? at + 2 : at + 1)
    const entity = doc.entities[body?.entity ?? -1]
    if (body?.form === 'name' && entity?.kind === 'organization' && !entity.outlet) return entity
  }
  return undefined
}

/** For a voice without a name of its own, "A spokesman", its body, else the one that the text spoke of right before. */
export function bodyOfVoice(doc: Document, spokenOf: SpokenOf, span: TokenSpan): Entity | undefined {
  const { voices } = speechWords(doc.locale)
  const isBare = span.endToken - span.firstToken <= 2 && voices.has(doc.tokens[span.endToken - 1]?.lower ?? '')
  if (!isBare) return undefined
  const own = bodyOfMention(doc, span)
  if (own) return own
  return spokenOf.subjectBefore(span.sentence, ({ kind, named, outlet }) => kind === 'organization' && named && !outlet)
}
