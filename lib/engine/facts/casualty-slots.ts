import { ownerBefore } from './casualty-beside.ts'
import { isReal, leftList, casualtyWords as lists, lowerAt, partAt, type Scene } from './casualty-lists.ts'
import { type Match, type Slot, slotOf, verbGroup } from './casualty-match.ts'
import { exactly } from './casualty-numbers.ts'
import { objectsAt } from './casualty-objects.ts'
import { ofParticiple } from './casualty-participles.ts'
import { isNewPerson, isOnePerson, type Party, personAt } from './casualty-people.ts'
import type { FateForm } from './casualty-rules.ts'
import { ofState } from './casualty-states.ts'
import { subjectOf } from './casualty-subjects.ts'
import { ofSuicide } from './casualty-suicides.ts'

/** People who are only counted: "a triple shooting". */
function bare(scene: Scene, from: number, to: number, value: number): Party {
  const text = scene.doc.tokens[from]?.text ?? ''
  return { ...personAt('counted', from, to, text, {}), count: exactly(value, text) }
}

/** Whether a headline has a verb in small letters: then capitals make a name in it as they do in the text. */
function hasSmallVerb({ doc, first, end }: Scene): boolean {
  for (let i = first; i < end; i++)
    if (/^VB[DZN]$/.test(doc.parts[i] ?? '') && doc.tokens[i]?.shape === 'lower') return true
  return false
}

/** Whom "killing" tells of, or "the killing of". */
function ofGerund(match: Match): Slot {
  const { scene, from, to } = match
  const c = lists(scene.doc.locale)
  const nominal = lowerAt(scene, to) === c.of
  if (!nominal && partAt(scene, from - 1) === 'DT') return slotOf(match, [], false)
  const objects = objectsAt(scene, nominal ? to + 1 : to)
  // "the shooting suspect": a noun beside a noun.
  const [first] = objects
  const beside = objects.length === 1 && first && isNewPerson(first) && first.identity.attacker && first.from === to
  // "Harden Shooting Center": a name.
  const named =
    from > scene.first &&
    partAt(scene, from - 1) === 'NNP' &&
    partAt(scene, to) === 'NNP' &&
    (!scene.headline || hasSmallVerb(scene))
  return slotOf(match, named || (beside && !/^(?:DT|CD)$/.test(partAt(scene, to))) ? [] : objects, !nominal)
}

/** Whom a noun tells of: those it counts ("four deaths"), those behind "of", or its owner ("her death"). */
function ofNoun(match: Match): Slot {
  const { scene, from, to } = match
  const c = lists(scene.doc.locale)
  const counting = scene.partyAt[from]
  if (counting && counting.from < from && counting.to >= to && counting.kind === 'counted')
    return slotOf(match, counting.count.max === 0 && c.grades.has(lowerAt(scene, from - 1)) ? [] : [counting], true)
  // "A fourth shooting victim was found."
  if (counting?.to === to && counting.kind === 'single' && counting.identity.ordinal)
    return slotOf(match, [counting], true)
  if (scene.startsAt.get(from)?.kind === 'counted') return slotOf(match, [scene.startsAt.get(from) as Party], true)
  const number = scene.endsAt.get(from)
  if (number?.kind === 'counted' && number.counted === 'unknown') return slotOf(match, [number], true)
  if (lowerAt(scene, to) === c.of) {
    const objects = objectsAt(scene, to + 1)
    return slotOf(match, objects, objects.length > 1)
  }
  const owner = ownerBefore(scene, from)
  if (!owner || partAt(scene, to - 1) !== 'NNS') return slotOf(match, owner ? [owner] : [], false)
  // "Roe, Lee's deaths": several died, who may all be told of, as in a headline, or not.
  const owners = isOnePerson(owner) ? leftList(scene, owner) : [owner]
  return slotOf(match, owners.length === 1 && isOnePerson(owner) ? [] : owners, false)
}

/** The number of a toll: "the toll rose to 45". */
function ofToll(match: Match): Slot {
  const { scene, from, to } = match
  const c = lists(scene.doc.locale)
  // "put the number of dead at 31, and said 40 others were hurt": the first number behind "at" or "to".
  for (let i = from + 1; i < to; i++) {
    const told = scene.startsAt.get(i)
    if (told?.kind === 'counted' && told.counted !== 'thing' && c.upTo.has(lowerAt(scene, i - 1)))
      return slotOf(match, [told], true)
  }
  for (let i = to - 1; i < scene.end && i < to + 6; i++) {
    const party = scene.startsAt.get(i)
    if (party?.kind === 'counted' && isReal(party)) return slotOf(match, [party], true)
    if (party && i > to + 4) break
  }
  return slotOf(match, [], false)
}

/** Whom a verb in the present tells of: "kills [four]". A noun after a preposition is none: "died of gunshot [wounds] Wednesday". */
function ofActive(match: Match): Slot {
  const { scene, from, to } = match
  const isNoun =
    partAt(scene, from) === 'VBZ' &&
    /^NN/.test(partAt(scene, from - 1)) &&
    /^(?:IN|JJ|CD)$/.test(partAt(scene, from - 2))
  const isVerb = scene.headline || (!isNoun && /^VB/.test(partAt(scene, from)))
  return slotOf(match, isVerb ? objectsAt(scene, to) : [], true)
}

/** Who died, as the subject of a verb. */
function ofSubject(match: Match): Slot {
  const { scene, from, group } = match
  // "the drowned coast": what follows an article is no verb.
  if (scene.doc.locale.classes.article?.includes(lowerAt(scene, from - 1))) return slotOf(match, [], true)
  // "found a man and a woman suffering from wounds": without a finite verb the object of another is the subject.
  const ofObject = !/^(?:VBD|VBZ|VBN|VB|MD)$/.test(partAt(scene, from))
  return slotOf(match, subjectOf(scene, group.from, ofObject), true)
}

/** The parties that a match of a form speaks of; `from` and `to` are the tokens of the match. */
export function fillSlot(scene: Scene, form: FateForm, from: number, to: number): Slot {
  const c = lists(scene.doc.locale)
  const match: Match = { scene, from, to, group: verbGroup(scene, from) }
  const slot = (parties: readonly Party[], direct: boolean) => slotOf(match, parties, direct)
  switch (form) {
    case 'participle':
      return ofParticiple(match)
    case 'active':
      return ofActive(match)
    case 'gerund':
      return ofGerund(match)
    case 'subject':
      return ofSubject(match)
    case 'state':
      return ofState(match)
    case 'noun':
      return ofNoun(match)
    case 'toll':
      return ofToll(match)
    case 'self':
      return ofSuicide(match)
    case 'passive':
      return slot(match.group.passive ? subjectOf(scene, match.group.from) : [], true)
    case 'fold':
      return slot([bare(scene, from, to, c.folds[lowerAt(scene, from)] ?? 0)], true)
    case 'counts': {
      const counted = scene.endsAt.get(from + 1)
      return slot(counted?.kind === 'counted' ? [counted] : [], true)
    }
    case 'nobody':
      return slot([], false)
    case 'someone':
      return slot([bare(scene, from - (partAt(scene, from - 1) === 'DT' ? 1 : 0), to, 1)], false)
    case 'victim':
      return slot([{ ...bare(scene, from, to, 1), kind: 'known' }], false)
    case 'pair':
      return slot([bare(scene, from, to, 2)], false)
    case 'of':
      return slot(lowerAt(scene, to) === c.of ? objectsAt(scene, to + 1) : [], false)
    case 'after':
      return slot(objectsAt(scene, to), true)
    case 'within':
      return slot(objectsAt(scene, from + 1), true)
    case 'lives':
      return slot(
        objectsAt(scene, to).filter((party) => c.lives.has(lowerAt(scene, party.to - 1))),
        true,
      )
  }
}
