import type { TextLayer } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import type { Draft, Reference } from './coreference.ts'
import type { NameLanguage } from './name-index.ts'

/** How many sentences a speaker goes on for without being named again. */
const REACH = 12

/**
 * Lets "I" point at the one who speaks, and "we" at the speaker's group: an organization that speaks, or a group without a name that
 * is opened for a person. `references` are in reading order. Who speaks is told by a verb of speech beside a mention, in the same
 * sentence or the last before it.
 */
export function resolveFirstPerson(
  text: TextLayer,
  language: NameLanguage,
  references: readonly Reference[],
  drafts: Draft[],
): Reference[] {
  const { rules } = language
  const speakers = new Map<number, number>()
  const ends = new Set(references.map(({ endToken }) => endToken))
  for (const { firstToken, endToken, sentence, entity, kind } of references) {
    if (kind === 'place' || (drafts[entity] as Draft).plural) continue
    const says = (i: number) =>
      text.sentenceOf[i] === sentence && rules.speechVerbs.has((text.tokens[i] as Token).lower)
    const skip = text.parts[endToken] === 'RB' || text.parts[endToken] === 'MD' ? endToken + 1 : endToken
    // "Lind also told Holm": he only listens.
    const teller = text.parts[firstToken - 2] === 'RB' ? firstToken - 2 : firstToken - 1
    const isTold = ends.has(teller)
    if (says(skip) || says(endToken) || (firstToken > 0 && !isTold && says(firstToken - 1)))
      speakers.set(sentence, entity)
  }
  if (!speakers.size) return []
  const groups = new Map<number, number>()
  const found: Reference[] = []
  let last: { entity: number; sentence: number } | undefined
  let seen = -1
  for (let i = 0; i < text.tokens.length; i++) {
    const sentence = text.sentenceOf[i] as number
    if (sentence !== seen) {
      seen = sentence
      const speaker = speakers.get(sentence)
      if (speaker !== undefined) last = { entity: speaker, sentence }
    }
    if (!text.parts[i]?.startsWith('PRP') || !last || sentence - last.sentence > REACH) continue
    const { lower, text: word } = text.tokens[i] as Token
    // "US" is no pronoun.
    if (word.length > 1 && word === word.toUpperCase()) continue
    const one = rules.firstPerson.has(lower)
    if (!one && !rules.firstPersonPlural.has(lower)) continue
    const speaker = drafts[last.entity] as Draft
    if (one && speaker.kind !== 'person') continue
    const entity = one || speaker.kind === 'organization' ? speaker.id : groupOf(speaker.id)
    const { kind } = drafts[entity] as Draft
    found.push({ firstToken: i, endToken: i + 1, sentence, entity, form: 'pronoun', kind })
  }
  return found

  function groupOf(speaker: number): number {
    const known = groups.get(speaker)
    if (known !== undefined) return known
    const id = drafts.length
    drafts.push({ id, kind: 'organization', named: false, nouns: new Set(), plural: true })
    groups.set(speaker, id)
    return id
  }
}
