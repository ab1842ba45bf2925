import type { Document } from '../document.ts'
import { mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { speechWords } from './speech-rules.ts'
import { HEAD, type Referent } from './statement-referents.ts'
import type { Statement } from './statements.ts'

/**
 * The first "they" or "their" of a statement whose own words tell of nobody whom it can mean; undefined where there is none. It means the
 * only people who are the subject of a clause right before it, if any are.
 */
export function openMany(doc: Document, statement: Statement): Referent | undefined {
  const { firstToken, endToken, quoted, speaker } = statement
  const { ownerOf, pronouns } = speechWords(doc.locale)
  const { many } = pronouns
  const inMarks = quotedTokens(doc)
  // "The union: they were glad": the speaker's own.
  if (quoted !== 'direct' && !(speaker.entity?.named && speaker.entity.kind === 'person')) return undefined
  for (let i = firstToken; i < Math.min(endToken, firstToken + HEAD + 1); i++) {
    if (quoted === 'direct' && !inMarks[i]) continue
    if (isSeveral(doc, i)) return undefined
    const { lower = '' } = doc.tokens[i] ?? {}
    if (many.includes(ownerOf.get(lower) ?? lower)) return { token: i, name: peopleBefore(doc, statement) }
  }
  return undefined
}

/** Whether what stands at a token can be several: "drivers", "the team", "Lee and Orr", "someone". */
function isSeveral(doc: Document, at: number): boolean {
  const { tokens, parts, locale } = doc
  const { lower = '' } = tokens[at] ?? {}
  if (/^(?:NNS|NNPS)$/.test(parts[at] ?? '') || locale.names.groupNouns.has(lower)) return true
  if (parts[at] === 'CC' && /^(?:NNP?|PRP)$/.test(parts[at - 1] ?? '')) return true
  if (locale.reactions.indefinite.includes(lower) || locale.names.organizationNouns.has(lower)) return true
  return mentionsFrom(doc, at, at).some(({ kind, form }) => kind !== 'person' && form !== 'pronoun')
}

/** The people, by their noun, who alone are the subject of a clause in what the speaker says right before, in the narrator's words. */
function peopleBefore(doc: Document, { firstToken, block, cue, speaker }: Statement): string | undefined {
  const { tokens, parts, locale, sentences } = doc
  if (!speaker.entity?.named) return undefined
  const inMarks = quotedTokens(doc)
  const { personNouns, groupNouns } = locale.names
  const own = doc.sentenceOf[firstToken] ?? 0
  const found = new Set<string>()
  for (const s of [own - 1, own]) {
    const { kind, block: other = -1, firstToken: first = 0, endToken = 0 } = sentences[s] ?? {}
    if (other < block - 1 || kind === 'headline' || kind === 'caption') continue
    if (!mentionsFrom(doc, first, endToken - 1).some(({ entity }) => entity === speaker.entity?.id)) continue
    for (const { subject } of doc.clauses[s] ?? []) {
      const { head, firstToken: from = 0 } = subject ?? {}
      if (head === undefined || head >= firstToken || inMarks[head] || from === cue?.speaker?.firstToken) continue
      if (parts[head] === 'NNS') found.add(tokens[head]?.lower ?? '')
    }
  }
  const [only = ''] = found
  const isPeople = groupNouns.has(only) || locale.who.people.includes(only) || personNouns.has(only.replace(/s$/u, ''))
  const the = locale.classes.article?.at(-1)
  return found.size === 1 && isPeople && the && !locale.who.authorities.includes(only) ? `${the} ${only}` : undefined
}
