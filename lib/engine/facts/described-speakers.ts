import type { Document, Entity, TokenSpan } from '../document.ts'
import { bodyBefore } from './body-owners.ts'
import { sexOf } from './casualty-people.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { speechWords } from './speech-rules.ts'
import type { SpokenOf } from './spoken-of.ts'

/** So many sentences in the narrator's words are read, the speaker's own with them. */
const MOST_BACK = 3
/** Where a body sits, or what it is: "the Harden-based group". */
const SEATED = /-\p{Ll}+$/u

/**
 * Whom "the mother of four", "the woman in her twenties" or "the Harden-based group" means: the one person of that sex, or the one body, that
 * the sentence right before tells of by name. Undefined for anybody else.
 */
export function describedSpeaker(doc: Document, spokenOf: SpokenOf, span: TokenSpan): Entity | undefined {
  const { tokens, parts, locale } = doc
  const { definite } = locale.casualties
  const { firstToken, endToken, sentence } = span
  if (!definite.has(tokens[firstToken]?.lower ?? '')) return undefined
  const { lower: second = '', text = '' } = tokens[firstToken + 1] ?? {}
  if (
    endToken - firstToken === 3 &&
    SEATED.test(text) &&
    locale.reactions.bodies.includes(tokens[endToken - 1]?.lower ?? '')
  )
    return bodyBefore(doc, firstToken)
  const next = tokens[firstToken + 2]?.lower ?? ''
  const isTold = speechWords(locale).inside.has(next) || parts[firstToken + 2] === 'WH'
  const sex = sexOf(second, locale)
  if (!isTold || !sex || parts[firstToken + 1] !== 'NN') return undefined
  const inMarks = quotedTokens(doc)
  let told = 0
  for (let s = sentence; s >= 0 && told < MOST_BACK; s--) {
    if (spokenOf.isQuoted(s)) continue
    told++
    const found = new Set<Entity>()
    for (const mention of spokenOf.in(s)) {
      const one = doc.entities[mention.entity]
      if (mention.firstToken >= firstToken || inMarks[mention.firstToken]) continue
      if (one?.kind === 'person' && (one.sex ?? sex) === sex) found.add(one)
    }
    const [only] = found
    if (!only) continue
    return found.size === 1 && only.named && !hasOther(doc, s, firstToken, sex) ? only : undefined
  }
  return undefined
}

/** Whether a sentence tells, before a token, of another woman or man by a noun alone. */
function hasOther(doc: Document, s: number, before: number, sex: 'female' | 'male'): boolean {
  const { firstToken = 0, endToken = 0 } = doc.sentences[s] ?? {}
  const nouns = doc.locale.casualties[sex]
  for (let i = firstToken; i < Math.min(endToken, before); i++)
    if (doc.parts[i] === 'NN' && nouns.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}
