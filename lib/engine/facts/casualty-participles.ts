import { around, rightBefore } from './casualty-beside.ts'
import { casualtyWords as lists, lowerAt, partAt, type Scene } from './casualty-lists.ts'
import { type Match, type Slot, slotOf, VERB_REACH, verbGroup } from './casualty-match.ts'
import { objectsAt } from './casualty-objects.ts'
import { isOnePerson, type Party } from './casualty-people.ts'
import { oneOf } from './casualty-same-person.ts'
import { subjectOf } from './casualty-subjects.ts'

/** "He shot and killed another man": another than himself, not than those told of before. */
function otherThan(doer: Party | undefined, [first, ...rest]: readonly Party[]): readonly Party[] {
  if (!first) return rest
  return doer && isOnePerson(doer) && first.identity.other
    ? [{ ...first, identity: { ...first.identity, other: false } }, ...rest]
    : [first, ...rest]
}

/** Whether an object follows that is nobody we know: "shot Long", "shot at the car". Then what stands before it did it. */
function takesObject(scene: Scene, at: number): boolean {
  let i = at
  while (partAt(scene, i) === 'RB') i++
  if (lists(scene.doc.locale).at.has(lowerAt(scene, i)) && (i > at || scene.startsAt.has(i + 1))) return true
  if (scene.timeAt[i]) return false
  return /^(?:DT|PRP|PRP\$|NNP|JJ|NN)$/.test(partAt(scene, i)) && !(scene.headline && /^NN/.test(partAt(scene, i)))
}

/** The passive verb before "and" that shares its subject with a participle: "[were shot] and killed", "[was hit] by a car and killed". */
function passiveBefore(scene: Scene, from: number, to: number): Match['group'] | undefined {
  const { and, subordinators, who } = lists(scene.doc.locale)
  if (!and.has(lowerAt(scene, from - 1))) return undefined
  const isParticiple = (k: number) => /^VB[ND]$/.test(partAt(scene, k))
  if (isParticiple(from - 2)) {
    const beside = verbGroup(scene, from - 2)
    if (beside.passive) return beside
  }
  if (takesObject(scene, to) || objectsAt(scene, to).length) return undefined
  for (let k = from - 2; k > scene.first && k >= from - VERB_REACH && !/^[,;:"“”]$/.test(lowerAt(scene, k)); k--) {
    if (subordinators.has(lowerAt(scene, k)) || who.has(lowerAt(scene, k))) return undefined
    if (!/^(?:VB[DNZ]|MD)$/.test(partAt(scene, k))) continue
    const group = isParticiple(k) ? verbGroup(scene, k) : undefined
    return group?.passive ? group : undefined
  }
  return undefined
}

/** "Ann Lee was killed [along with her son]": who is told of behind the verb shared the fate. */
function withCompanions(scene: Scene, subject: readonly Party[], at: number): readonly Party[] {
  const { alongWith } = lists(scene.doc.locale)
  const length = alongWith.find((words) => words.every((word, k) => lowerAt(scene, at + k) === word))?.length
  const companions = length && subject.every(isOnePerson) ? objectsAt(scene, at + length) : []
  return companions.every(isOnePerson) ? [...subject, ...companions] : subject
}

/** Whether a participle without "be" stands here and has no object: "injured in the blast". */
function isBareParticiple(scene: Scene, at: number): boolean {
  return /^(?:VBN|VBD|JJ)$/.test(partAt(scene, at)) && !scene.startsAt.has(at + 1)
}

/** "It hurt the party": some verbs are of people only where these are counted, or one of them is told of. */
function isFigurative(scene: Scene, at: number): boolean {
  const [first] = lists(scene.doc.locale).figurative.has(lowerAt(scene, at)) ? objectsAt(scene, at + 1) : []
  return first !== undefined && first.kind !== 'counted' && first.kind !== 'single'
}

/** Whether a word right behind its number is a noun that this counts: "fired one [shot]". "Police said one shot" is none. */
function isCountedNoun(scene: Scene, from: number, near: readonly Party[]): boolean {
  const [counted] = near
  return (
    counted?.counted === 'unknown' &&
    near.length === 1 &&
    partAt(scene, from) === 'NN' &&
    /^VB/.test(partAt(scene, counted.from - 1)) &&
    !lists(scene.doc.locale).said.has(lowerAt(scene, counted.from - 1))
  )
}

/** Whether the subject of a clause with "that" is a thing: "says [that a campaign] is being executed" tells nothing of who says it. */
function hasThingBefore(scene: Scene, group: number): boolean {
  const { spans } = lists(scene.doc.locale)
  const [that] = scene.doc.locale.reactions.complementizers
  const phrase = scene.phraseAt[group - 1]
  if (phrase?.endToken !== group || lowerAt(scene, phrase.firstToken - 1) !== that) return false
  const isThing = partAt(scene, phrase.firstToken) === 'DT' && partAt(scene, phrase.head) === 'NN'
  return isThing && !scene.partyAt[group - 1] && !spans.has(lowerAt(scene, phrase.head))
}

/** Whom a participle tells of: its subject in the passive ("four were [killed]"), else its object ("[killed] four") or who is told of right before it ("four [killed] in Orlu"). */
export function ofParticiple(match: Match): Slot {
  const { scene, from, to, group } = match
  const earlier = group.passive ? undefined : passiveBefore(scene, from, to)
  if (earlier) return { parties: subjectOf(scene, earlier.from), negated: earlier.negated, direct: true }
  if (group.passive) {
    if (hasThingBefore(scene, group.from)) return slotOf(match, [], true)
    const subject = oneOf(scene, subjectOf(scene, group.from), group.from)
    return slotOf(match, withCompanions(scene, subject, to), true)
  }
  // "Killed were two miners and a guard."
  if (from === scene.first && lists(scene.doc.locale).passive.has(lowerAt(scene, to)))
    return slotOf(match, objectsAt(scene, to + 1), true)
  const objects = isFigurative(scene, from) ? [] : objectsAt(scene, to)
  // "Woman shot, killed in Orlu": in a headline a comma stands for "and".
  const joined = scene.headline && lowerAt(scene, from - 1) === ',' && /^VB[ND]$/.test(partAt(scene, from - 2))
  const near = rightBefore(scene, joined ? from - 2 : group.from)
  // "Five killed, four injured" or "Guard killed, four injured" without its comma: what follows has a participle of its own.
  const behind = objects.length ? (objects.at(-1) as Party).to : to
  const isTold = near.some(({ kind }) => kind === 'counted' || (kind === 'single' && scene.first === group.from - 1))
  const two = objects.length > 0 && isTold && isBareParticiple(scene, behind)
  const isNoun = partAt(scene, from) === 'NN' && /^(?:DT|JJ|CD|PRP\$|POS)$/.test(partAt(scene, from - 1))
  if (objects.length && !two && !isNoun) return slotOf(match, otherThan(scene.endsAt.get(group.from), objects), true)
  if (partAt(scene, from - 1) === 'DT' || isCountedNoun(scene, from, near)) return slotOf(match, [], false)
  // "the man he shot": a pronoun right before is the one who did it.
  if (near.length && partAt(scene, from - 1) !== 'PRP' && !takesObject(scene, to)) return slotOf(match, near, true)
  const inside = around(scene, from, to)
  return slotOf(match, inside?.counted === 'people' ? [inside] : [], false)
}
