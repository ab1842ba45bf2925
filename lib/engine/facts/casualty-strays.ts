import type { Document } from '../document.ts'
import type { Total } from './casualty-decision.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import { CONDITION_RULES, LEDE, type Place } from './casualty-weights.ts'
import type { Victim } from './victims.ts'

/** How near the event somebody must be told of to belong to it: there is more talk of other dead than of other injured. */
export const STRAY_DEAD = 0.5
const STRAY_ATTACKER = 0.3
const STRAY = 0.2

/** Whether the headline or the first sentence speaks of a death: then the dead of the text are most likely those of its event. */
function isDeadly(doc: Document, place: Place): boolean {
  return doc.sentences.some(({ index, firstToken, endToken }) => {
    if (place(index) < LEDE) return false
    for (let i = firstToken; i < endToken; i++)
      if (doc.locale.casualties.deadly.has(doc.tokens[i]?.lower ?? '')) return true
    return false
  })
}

/** Whether the headline or the first sentence tells of people hurt, and of nobody dead. */
export function isOnlyOfHurt(doc: Document, proposals: readonly Proposal[], place: Place): boolean {
  const isHurt = ({ fate, sentence }: Proposal) =>
    (fate === 'hit' || fate === 'injured') && place(sentence.index) >= LEDE
  return proposals.some(isHurt) && !isDeadly(doc, place)
}

/** Where the article is of people hurt, the dead told far from its headline and first sentence are of another event. */
export const withoutStrayDead = (proposals: readonly Proposal[], place: Place): readonly Proposal[] =>
  proposals.filter(({ count, sentence }) => count?.max === 0 || place(sentence.index) >= STRAY_DEAD)

/** Those whose death is told far from the event, by their names or as people spoken of before: they are of the event where nobody else died. */
export function farDead(victims: readonly Victim[], place: Place): readonly Victim[] {
  return victims.filter(
    ({ attacker, proposals }) =>
      !attacker &&
      proposals.some(
        ({ fate, elsewhere, sentence, parties }) =>
          fate === 'killed' &&
          !elsewhere &&
          place(sentence.index) >= STRAY &&
          parties.some(({ kind }) => kind !== 'single'),
      ),
  )
}

/** Whether somebody belongs to the event: told of near it, and not only taken up again ("he") from another one. */
export function isTold({ attacker, proposals }: Victim, place: Place): boolean {
  const own = proposals.filter(
    (proposal, k) => !proposal.elsewhere && (k === 0 || proposal.parties.some(({ kind }) => kind !== 'known')),
  )
  // That the attacker died is told where the story ends; that he was to be shot need not have happened.
  const near = (fate: Fate) =>
    attacker ? (fate === 'killed' ? STRAY : STRAY_ATTACKER) : fate === 'killed' ? STRAY_DEAD : STRAY
  return own.some(({ sentence, fate, also }) => also || place(sentence.index) >= near(fate))
}

/** Whether somebody is told of as one more in a sentence that tells who died: "one man was killed, another was injured". */
export function isBesideDead({ proposals }: Victim, all: readonly Proposal[]): boolean {
  const isOne = ({ fate, elsewhere, parties }: Proposal) =>
    fate !== 'killed' && !elsewhere && parties.some(({ kind, identity }) => kind === 'single' && identity.other)
  const isDeath = ({ fate, elsewhere, unreal }: Proposal) => fate === 'killed' && !elsewhere && !unreal
  return proposals.some((one) => isOne(one) && all.some((other) => other.sentence === one.sentence && isDeath(other)))
}

/** So many dead leave more people hurt than the one of whom a picture or a story far from the event is told. */
const MANY_DEAD = 10

/** Whether one person told of without a name, far from the news of many dead, is all that a text tells of the injured: it counts nobody. */
export const isStray = ({ count, proposals }: Total, killed: Total | undefined, place: Place): boolean =>
  count.max === 1 &&
  killed !== undefined &&
  killed.count.min >= MANY_DEAD &&
  proposals.every(
    ({ parties, sentence }) => place(sentence.index) < STRAY_DEAD && parties.every(({ kind }) => kind === 'single'),
  )

/** How far before a word for murder the word stands by which it is a charge, or is none, in tokens: "with [attempted] first-degree murder". */
const CHARGE_REACH = 4

/**
 * Whether people are only told to be shot where the headline or the first sentence calls it a murder, or somebody is charged with one,
 * and nobody is told to be dead: then one of them is.
 */
export function isOpenMurder({ tokens, sentenceOf, locale }: Document, { proposals }: Total, place: Place): boolean {
  if (proposals.some(({ fate, rule }) => fate !== 'hit' || CONDITION_RULES.has(rule))) return false
  const { murders, unreal, with: by, of } = locale.casualties
  return tokens.some(({ lower }, i) => {
    if (!murders.has(lower)) return false
    const before = tokens.slice(Math.max(0, i - CHARGE_REACH), i).map((one) => one.lower)
    const isTold = place(sentenceOf[i] as number) >= LEDE || before.some((word) => word === by || word === of)
    return isTold && !before.some((word) => unreal.has(word))
  })
}
