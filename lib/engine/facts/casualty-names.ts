import type { Document, EntityMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import { mentionsFrom } from './mentions-at.ts'
import { tellVictims, type Victim } from './victims.ts'

/** The name of somebody hurt as it stands in the text, with the age beside it: "Jane Roe, 34". Tokens, half-open. */
export type Named = { readonly from: number; readonly to: number; readonly sentence: Sentence }

const AGE = /^\d{1,3}$/
const AGE_WORD = /^\d{1,3}-(?:years?|months?|weeks?|days?)-olds?$/
/** How far before or behind "identified" the one stands who is identified, in tokens. */
const BEFORE = 12
const BEHIND = 24
/** Between "as" and the name stand an age or a trade: "as 25-year-old Jane Roe". */
const BEFORE_NAME = 3

/** The same with the age before or behind it. */
function withAge(doc: Document, first: number, to: number, sentence: Sentence): Named {
  // 'Ann "Annie" Lee' may be read as '" Lee'.
  const from = doc.tokens[first]?.kind === 'punctuation' ? first + 1 : first
  const lowerAt = (i: number) => (i >= sentence.firstToken && i < sentence.endToken ? (doc.tokens[i]?.lower ?? '') : '')
  const before = AGE_WORD.test(lowerAt(from - 1))
  const behind = !before && lowerAt(to) === ',' && AGE.test(lowerAt(to + 1)) && /^[,.;)]?$/.test(lowerAt(to + 2))
  return { from: before ? from - 1 : from, to: behind ? to + 2 : to, sentence }
}

const isName = ({ kind, form }: EntityMention): boolean => kind === 'person' && form === 'name'

/** Whether a surname alone may be of several people of the text: "Oliver" where Ann and Tom Oliver are named. */
function isShared(doc: Document, { firstToken, endToken }: EntityMention): boolean {
  const word = doc.tokens[endToken - 1]?.lower ?? ''
  if (endToken - firstToken > 1) return false
  const people = doc.entities.filter(
    ({ kind, named, name }) => kind === 'person' && named && name.toLowerCase().split(' ').includes(word),
  )
  return people.length > 1
}

/** Where the text has somebody's name in full, for a mention of it: "Roe" is the Jane Roe of another sentence. */
function inFull(doc: Document, mention: EntityMention): Named | undefined {
  if (isShared(doc, mention)) return undefined
  const { mentions } = doc.entities[mention.entity] ?? { mentions: [] }
  const wordsOf = ({ firstToken, endToken }: EntityMention) =>
    doc.tokens.slice(firstToken, endToken).map(({ lower }) => lower)
  const words = wordsOf(mention)
  // "Roe Jr." is not his brother Tom Roe.
  const own = words.length > 2 || doc.locale.names.nameSuffixes.has(words.at(-1) ?? '') ? words : []
  const all = flatMap(mentions, (k) => {
    const one = doc.mentions[k]
    // "Jane Ann Roe" is not her mother "Jane M. Roe".
    const isSame = one && isName(one) && one.endToken - one.firstToken > 1 && own.every((w) => wordsOf(one).includes(w))
    return isSame ? [one] : []
  })
  const longest = Math.max(0, ...all.map(({ firstToken, endToken }) => endToken - firstToken))
  const full = all
    .filter(({ firstToken, endToken }) => endToken - firstToken === longest)
    .map((one) => withAge(doc, one.firstToken, one.endToken, doc.sentences[one.sentence] as Sentence))
  return full.find(({ from, to }) => to - from > longest) ?? full[0]
}

/**
 * The name of somebody whose fate is told, where a sentence that tells it has it.
 * @param fates what the sentence tells: of several people hurt, the one named as shot is not surely the one dead
 */
export function nameOf(doc: Document, { proposals, name }: Victim, fates: ReadonlySet<Fate>): Named | undefined {
  if (!name.length) return undefined
  for (const { parties, fate } of proposals) {
    if (!fates.has(fate)) continue
    for (const { kind, from, to, identity } of parties) {
      if (kind !== 'name' || !identity.name.every((word) => name.includes(word))) continue
      const mention = doc.mentions.find((one) => isName(one) && one.firstToken < to && one.endToken > from)
      const full = mention && inFull(doc, mention)
      if (full) return full
    }
  }
  return undefined
}

/** The name of somebody told of as "he" or "the suspect" of whom the text has the name: "He is being held" behind "Police charged Tom Roe". */
export function nameMeant(doc: Document, { proposals }: Victim): Named | undefined {
  for (const { parties, sentence } of proposals) {
    const [one] = parties
    if (one?.kind !== 'known') continue
    const mention = mentionsFrom(doc, one.from, one.to - 1).find(
      ({ kind, form }) => kind === 'person' && form !== 'name',
    )
    const near = mention && doc.entities[mention.entity]?.mentions.some((k) => isNameBefore(doc.mentions[k], sentence))
    const full = near ? inFull(doc, mention) : undefined
    if (full) return full
  }
  return undefined
}

/** Whether a name stands in a sentence or in the one before it. */
const isNameBefore = (mention: EntityMention | undefined, { index }: Sentence): boolean =>
  mention !== undefined && isName(mention) && mention.sentence <= index && mention.sentence >= index - 1

/** Whether some words speak of the dead person: as the victim, or with that person's sex, and as nobody's attacker. */
function areOfDead(doc: Document, from: number, to: number, dead: Victim | undefined, alone: boolean): boolean {
  const { deceased, victim, attackers, male, female } = doc.locale.casualties
  let found = false
  let known = dead?.sex
  for (let i = from; i < to; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    const sex = male.has(lower) ? 'male' : female.has(lower) ? 'female' : undefined
    // "the man dragging the woman" is one of them.
    if (attackers.has(lower) || (sex && known && sex !== known)) return false
    known ??= sex
    if (deceased.has(lower) || (alone && victim.has(lower) && !dead?.attacker) || (alone && dead && sex)) found = true
  }
  return found
}

/**
 * The name of the one person dead, told apart from the death: "The victim was identified as Jane Roe, 34."
 * @param alone whether nobody else was hurt: then "the victim" is the one dead
 */
export function identifiedAs(doc: Document, dead: Victim | undefined, alone: boolean): Named | undefined {
  const { naming, as } = doc.locale.casualties
  const { tokens } = doc
  for (const sentence of doc.sentences) {
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (!naming.has(tokens[verb]?.lower ?? '')) continue
      const limit = Math.min(sentence.endToken, verb + BEHIND)
      let at = verb + 1
      while (at < limit && tokens[at]?.lower !== as) at++
      if (at >= limit) continue
      const name = doc.mentions.find(
        (one) =>
          isName(one) &&
          one.firstToken > at &&
          one.firstToken <= at + 1 + BEFORE_NAME &&
          one.sentence === sentence.index,
      )
      if (!name || name.endToken - name.firstToken < 2) continue
      const before = Math.max(sentence.firstToken, verb - BEFORE)
      if (areOfDead(doc, verb + 1, at, dead, alone) || (at <= verb + 2 && areOfDead(doc, before, verb, dead, alone)))
        return withAge(doc, name.firstToken, name.endToken, sentence)
    }
  }
  return undefined
}

const SHOT: ReadonlySet<Fate> = new Set(['hit'])

/** The name of the one person who was shot, where one died and nobody else was hurt: "Lee shot Tom Roe", under "Man shot dead". */
export function onlyShot(doc: Document, proposals: readonly Proposal[], dead: Victim | undefined): Named | undefined {
  const hits = proposals.filter(({ fate, unreal, elsewhere }) => SHOT.has(fate) && !unreal && !elsewhere)
  if (hits.some(({ count }) => count && count.max !== 1)) return undefined
  const [one, another] = tellVictims(hits, doc.locale.casualties).filter(
    ({ name, attacker }) => name.length && !attacker,
  )
  if (!one || another || dead?.name.length) return undefined
  const differs = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
  if (differs(one.sex, dead?.sex) || differs(one.age, dead?.age)) return undefined
  return nameOf(doc, one, SHOT)
}
