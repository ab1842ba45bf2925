import type { Document, Entity } from '../document.ts'
import { mentionAt, mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { fitsPronoun, isInHeadline } from './spoken-of.ts'
import type { Statement } from './statements.ts'

/** Behind so many tokens the words themselves have told what they are about. */
const HEAD = 9
/** So far from a name, in tokens, a noun may tell who that is. */
const NEAR = 4
/** Whom the text speaks of so often is known to the reader from further back. */
const WELL_KNOWN = 3
/** So many sentences before somebody's words, whom their "he" means is sought. */
const REACH = 3

/** A pronoun for a person in somebody's words that the words themselves do not explain, and whom it means, where that is sure. */
export type Referent = { readonly token: number; readonly entity?: Entity }

/**
 * The first "he" or "she" of a statement that nobody named in it before can be; undefined where there is none, or where it is the speaker.
 * Whom it means is sure when the text around it speaks of one person alone who can be meant, else when the headline does.
 */
export function openPronoun(doc: Document, statement: Statement): Referent | undefined {
  const { persons, ownerOf, objectOf } = speechWords(doc.locale)
  const { firstToken, endToken, quoted, speaker } = statement
  const inMarks = quotedTokens(doc)
  const { personNouns } = doc.locale.names
  for (let i = firstToken; i < endToken; i++) {
    if (quoted === 'direct' && !inMarks[i]) continue
    const { lower = '' } = doc.tokens[i] ?? {}
    if (personNouns.has(lower)) return undefined
    const word = persons.has(lower) ? lower : (ownerOf.get(lower) ?? objectOf.get(lower) ?? '')
    if (!persons.has(word)) {
      const mention = mentionAt(doc, i)
      if (mention?.kind === 'person' && mention.form !== 'pronoun') return undefined
      continue
    }
    // "Ann Lee: she was glad", "Ann Lee: her house": the speaker's own.
    if (quoted !== 'direct' && !(objectOf.has(lower) && doc.parts[i] === 'PRP') && canBe(doc, word, speaker.entity))
      return undefined
    if (isInName(doc, word, statement)) return undefined
    const entity = meantBy(doc, word, statement)
    if (entity) return { token: i, entity }
    return i - firstToken <= HEAD ? { token: i } : undefined
  }
  return undefined
}

/** Whether a speaker can be meant by a pronoun; one of whom nothing is known can. */
const canBe = (doc: Document, word: string, entity: Entity | undefined): boolean =>
  !entity?.named || fitsPronoun(doc, word, entity)

/** Whether the words for a speaker name somebody whom a pronoun fits: "the family of Ann Lee", "Ann Lee's mother". */
function isInName(doc: Document, word: string, { cue, speaker }: Statement): boolean {
  const span = cue?.speaker
  if (!span || (speaker.entity?.named && speaker.entity.kind === 'person')) return false
  return mentionsFrom(doc, span.firstToken, span.endToken - 1).some(({ entity, form }) => {
    const one = doc.entities[entity]
    return form === 'name' && one?.kind === 'person' && fitsPronoun(doc, word, one)
  })
}

/** Whether some tokens tell of a person by a noun alone, beside no name: "one of the couple's sons" may be whom "he" means. */
function hasStranger(doc: Document, from: number, to: number, cue: Statement['cue']): boolean {
  const { names, who } = doc.locale
  const inMarks = quotedTokens(doc)
  const end = (cue?.apposition ?? cue?.speaker)?.endToken ?? 0
  for (let i = from; i < to; i++) {
    const { lower = '' } = doc.tokens[i] ?? {}
    if (inMarks[i] || !(names.personNouns.has(lower) || who.people.includes(lower))) continue
    if (cue?.speaker && i >= cue.speaker.firstToken && i < end) continue
    const isNamed = mentionsFrom(doc, Math.max(from, i - NEAR), i + NEAR).some(
      ({ form, kind }) => form === 'name' && kind === 'person',
    )
    if (!isNamed) return true
  }
  return false
}

/** The one person whom the text around a statement and the headline speak of and a pronoun fits; undefined where they speak of several. */
function meantBy(doc: Document, word: string, { block, speaker, firstToken, cue }: Statement): Entity | undefined {
  const inMarks = quotedTokens(doc)
  const sentence = doc.sentenceOf[firstToken] ?? 0
  const isOther = (entity: Entity | undefined): entity is Entity =>
    entity !== undefined && entity.kind === 'person' && entity !== speaker.entity && fitsPronoun(doc, word, entity)
  const found = new Set(doc.entities.filter((entity) => entity.named && isOther(entity) && isInHeadline(doc, entity)))
  const near = new Set<Entity>()
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    const { block: other = -1, kind, firstToken: from = 0, endToken = 0 } = doc.sentences[s] ?? {}
    if (other < block - 1 || kind === 'headline' || kind === 'caption') break
    if (other === block && hasStranger(doc, from, Math.min(endToken, firstToken), cue)) return undefined
    for (const { entity, firstToken: at, form } of mentionsFrom(doc, from, endToken - 1)) {
      const one = doc.entities[entity]
      if (at < firstToken && form !== 'pronoun' && isOther(one) && !(inMarks[at] && !one.named)) {
        found.add(one)
        if (other === block) near.add(one)
      }
    }
  }
  const [only] = found
  if (only && !near.has(only) && !isInHeadline(doc, only) && only.mentions.length < WELL_KNOWN) return undefined
  return found.size === 1 && only?.named ? only : undefined
}

/** What may stand between an owner and the noun that is owned: "her late mother". */
const OWNED = /^(?:NN|NNS|NNP|JJ|CD|VBG|VBN)$/

/** The words of a statement with the name that a pronoun stands for in square brackets behind it. */
export function withReferent(doc: Document, { text }: Statement, { token, entity }: Referent): string {
  const word = doc.tokens[token]?.text ?? ''
  // "He's": the bracket stands behind the short verb.
  const found = entity && new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:['’]\\p{L}+)?(?![\\p{L}\\p{N}])`, 'u').exec(text)
  if (!entity || !found) return text
  const isOwner = doc.parts[token] === 'PRP$' && OWNED.test(doc.parts[token + 1] ?? '')
  const end = found.index + found[0].length
  return `${text.slice(0, end)} [${entity.name}${isOwner ? doc.locale.reactions.genitive : ''}]${text.slice(end)}`
}
