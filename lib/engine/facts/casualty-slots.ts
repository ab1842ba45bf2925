import {
  beforeApposition,
  isReal,
  leftList,
  casualtyWords as lists,
  lowerAt,
  partAt,
  type Scene,
} from './casualty-lists.ts'
import type { Party } from './casualty-people.ts'
import type { FateForm } from './casualty-rules.ts'
import { objectsAt, oneOf, ownerBefore, subjectOf } from './casualty-subjects.ts'

type VerbGroup = { readonly from: number; readonly passive: boolean; readonly negated: boolean }

/** The people in the slot of a rule, and whether the words negate it ("was not killed"). */
export type Slot = { readonly parties: readonly Party[]; readonly negated: boolean; readonly direct: boolean }

/** Where the verb group of a participle begins, whether it is passive, and whether it is negated. */
function verbGroup(scene: Scene, at: number): VerbGroup {
  const c = lists(scene.doc.locale)
  let from = at
  let passive = false
  let negated = false
  while (from > scene.first && at - from < 7) {
    const lower = lowerAt(scene, from - 1)
    const part = partAt(scene, from - 1)
    if (scene.endsAt.has(from) && !c.passive.has(lower)) break
    if (c.not.has(lower)) negated = true
    if (c.passive.has(lower)) passive = true
    else if (!(c.adverbs.has(lower) || c.not.has(lower) || part === 'RB' || part === 'MD')) break
    from--
  }
  return { from, passive, negated }
}

/** People who are only counted: "a triple shooting". */
function bare(scene: Scene, from: number, to: number, value: number): Party {
  const count = { min: value, max: value, precision: 'exact' as const, text: scene.doc.tokens[from]?.text ?? '' }
  return {
    from,
    to,
    kind: 'counted',
    head: to - 1,
    counted: 'people',
    identity: { name: [], other: false, attacker: false },
    count,
  }
}

/** The one who killed himself: as the party before the verb says, or with the sex of the pronoun alone. */
function asAttacker(scene: Scene, own: Party | undefined, from: number, to: number): Party {
  if (own) return { ...own, identity: { ...own.identity, attacker: true } }
  const { male, female } = lists(scene.doc.locale)
  let sex: 'female' | 'male' | undefined
  for (let i = from; i < to; i++)
    sex ??= male.has(lowerAt(scene, i)) ? 'male' : female.has(lowerAt(scene, i)) ? 'female' : undefined
  const text = scene.doc.article.text.slice(scene.doc.tokens[from]?.start, scene.doc.tokens[to - 1]?.end)
  const identity = { name: [], other: false, attacker: true, ...(sex ? { sex } : {}) }
  return {
    from,
    to,
    kind: 'known',
    head: to - 1,
    counted: 'people',
    identity,
    count: { min: 1, max: 1, precision: 'exact', text },
  }
}

/** Whom a relative pronoun right before a verb stands for: "[an 11-year-old] who shot himself". */
function whoseRelative(scene: Scene, at: number): Party | undefined {
  return lists(scene.doc.locale).who.has(lowerAt(scene, at - 1)) ? scene.endsAt.get(at - 1) : scene.endsAt.get(at)
}

/** How far before a verb that only hangs onto it the verb of its subject stands, in tokens. */
const VERB_REACH = 14

/** The subject of the verb before: "[The man] killed his son and then himself". */
function subjectBefore(scene: Scene, at: number): Party | undefined {
  for (let k = at - 1; k >= scene.first && k >= at - VERB_REACH && !/^[;:]$/.test(lowerAt(scene, k)); k--) {
    if (!/^VB[DZP]?$/.test(partAt(scene, k))) continue
    const subject = subjectOf(scene, verbGroup(scene, k).from)
    return subject.length === 1 ? subject[0] : undefined
  }
  return undefined
}

/** "He shot and killed another man": another than himself, not than those told of before. */
function otherThan(doer: Party | undefined, [first, ...rest]: readonly Party[]): readonly Party[] {
  const isPerson = doer?.counted === 'people' && doer.kind !== 'counted' && doer.kind !== 'many'
  if (!first) return rest
  return isPerson && first.identity.other
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
function passiveBefore(scene: Scene, from: number, to: number): VerbGroup | undefined {
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
  const isOne = ({ kind, counted }: Party) => counted === 'people' && kind !== 'many' && kind !== 'counted'
  const companions = length && subject.every(isOne) ? objectsAt(scene, at + length) : []
  return companions.every(isOne) ? [...subject, ...companions] : subject
}

/** The party that a match stands inside: "three [wounded] soldiers". */
function around(scene: Scene, from: number, to: number): Party | undefined {
  const party = scene.partyAt[from]
  return party && party.from < from && party.to > to ? party : undefined
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

/** Whether a headline has a verb in small letters: then capitals make a name in it as they do in the text. */
function hasSmallVerb({ doc, first, end }: Scene): boolean {
  for (let i = first; i < end; i++)
    if (/^VB[DZN]$/.test(doc.parts[i] ?? '') && doc.tokens[i]?.shape === 'lower') return true
  return false
}

/** The parties that a match of a form speaks of; `from` and `to` are the tokens of the match. */
export function fillSlot(scene: Scene, form: FateForm, from: number, to: number): Slot {
  const c = lists(scene.doc.locale)
  const group = verbGroup(scene, from)
  const slot = (parties: readonly Party[], direct: boolean): Slot => ({ parties, negated: group.negated, direct })
  const adjacent = (at = group.from) => {
    const before = scene.endsAt.get(at) ?? scene.endsAt.get(beforeApposition(scene, at - 1) + 1)
    if (!before || !isReal(before)) return []
    // "Father of five killed".
    const parent =
      before.kind === 'counted' && lowerAt(scene, before.from - 1) === c.of
        ? scene.endsAt.get(before.from - 1)
        : undefined
    return parent && parent.kind !== 'counted' ? [parent] : leftList(scene, before)
  }
  switch (form) {
    case 'participle': {
      const earlier = group.passive ? undefined : passiveBefore(scene, from, to)
      if (earlier) return { parties: subjectOf(scene, earlier.from), negated: earlier.negated, direct: true }
      if (group.passive)
        return slot(withCompanions(scene, oneOf(scene, subjectOf(scene, group.from), group.from), to), true)
      // "Killed were two miners and a guard."
      if (from === scene.first && c.passive.has(lowerAt(scene, to))) return slot(objectsAt(scene, to + 1), true)
      const objects = isFigurative(scene, from) ? [] : objectsAt(scene, to)
      // "Woman shot, killed in Orlu": in a headline a comma stands for "and".
      const joined = scene.headline && lowerAt(scene, from - 1) === ',' && /^VB[ND]$/.test(partAt(scene, from - 2))
      const near = adjacent(joined ? from - 2 : group.from)
      // "Five killed, four injured" without its comma: what follows has a participle of its own.
      const behind = objects.length ? (objects.at(-1) as Party).to : to
      const two =
        objects.length > 0 && near.some((party) => party.kind === 'counted') && isBareParticiple(scene, behind)
      if (
        objects.length &&
        !two &&
        !(partAt(scene, from) === 'NN' && /^(?:DT|JJ|CD|PRP\$|POS)$/.test(partAt(scene, from - 1)))
      )
        return slot(otherThan(scene.endsAt.get(group.from), objects), true)
      if (partAt(scene, from - 1) === 'DT') return slot([], false)
      // "fired one shot": a noun with its number.
      const [counted] = near
      if (
        counted?.counted === 'unknown' &&
        near.length === 1 &&
        partAt(scene, from) === 'NN' &&
        /^VB/.test(partAt(scene, counted.from - 1)) &&
        !c.said.has(lowerAt(scene, counted.from - 1))
      )
        return slot([], false)
      // "the man he shot": a pronoun right before is the one who did it.
      if (near.length && partAt(scene, from - 1) !== 'PRP' && !takesObject(scene, to)) return slot(near, true)
      const inside = around(scene, from, to)
      return slot(inside?.counted === 'people' ? [inside] : [], false)
    }
    case 'active':
      // "died of gunshot wounds Wednesday": a noun after a preposition.
      if (
        !scene.headline &&
        partAt(scene, from) === 'VBZ' &&
        /^NN/.test(partAt(scene, from - 1)) &&
        /^(?:IN|JJ|CD)$/.test(partAt(scene, from - 2))
      )
        return slot([], true)
      return slot(scene.headline || /^VB/.test(partAt(scene, from)) ? objectsAt(scene, to) : [], true)
    case 'self': {
      const hangsOn =
        c.and.has(lowerAt(scene, from)) || (partAt(scene, from) === 'RB' && c.reflexive.has(lowerAt(scene, from + 1)))
      const own = hangsOn
        ? subjectBefore(scene, from)
        : (scene.endsAt.get(group.from) ?? whoseRelative(scene, group.from))
      const nobody = asAttacker(scene, undefined, from, to)
      const fits =
        own &&
        own.kind !== 'counted' &&
        own.kind !== 'many' &&
        own.counted === 'people' &&
        (!own.identity.sex || !nobody.identity.sex || own.identity.sex === nobody.identity.sex)
      return slot([fits ? asAttacker(scene, own, from, to) : nobody], true)
    }
    case 'fold':
      return slot([bare(scene, from, to, c.folds[lowerAt(scene, from)] ?? 0)], true)
    case 'passive':
      return slot(group.passive ? subjectOf(scene, group.from) : [], true)
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
    case 'lives': {
      const lives = objectsAt(scene, to).filter((party) => c.lives.has(lowerAt(scene, party.to - 1)))
      return slot(lives, true)
    }
    case 'gerund': {
      const nominal = lowerAt(scene, to) === c.of
      if (!nominal && partAt(scene, from - 1) === 'DT') return slot([], false)
      const objects = objectsAt(scene, nominal ? to + 1 : to)
      // "the shooting suspect": a noun beside a noun.
      const beside =
        objects.length === 1 &&
        (objects[0]?.kind === 'single' || objects[0]?.kind === 'name') &&
        objects[0].identity.attacker &&
        objects[0].from === to
      // "Harden Shooting Center": a name.
      const named =
        from > scene.first &&
        partAt(scene, from - 1) === 'NNP' &&
        partAt(scene, to) === 'NNP' &&
        (!scene.headline || hasSmallVerb(scene))
      return slot(named || (beside && !/^(?:DT|CD)$/.test(partAt(scene, to))) ? [] : objects, !nominal)
    }
    case 'subject':
      // "the drowned coast": what follows an article is no verb.
      if (scene.doc.locale.classes.article?.includes(lowerAt(scene, from - 1))) return slot([], true)
      // "found a man and a woman suffering from wounds": without a finite verb the object of another is the subject.
      return slot(subjectOf(scene, group.from, !/^(?:VBD|VBZ|VBN|VB|MD)$/.test(partAt(scene, from))), true)
    case 'state': {
      // "a swing at the head, missing it by inches": a verb with its object.
      if (partAt(scene, from) === 'VBG' && /^(?:PRP|PRP\$|DT)$/.test(partAt(scene, to))) return slot([], false)
      // "critical thinking", "a stable job": an adjective of a thing.
      if (
        to === from + 1 &&
        partAt(scene, from) === 'JJ' &&
        /^NNS?$/.test(partAt(scene, to)) &&
        !around(scene, from, to)
      )
        return slot([], false)
      if (group.passive) return slot(subjectOf(scene, group.from), true)
      const near = adjacent()
      if (near.length) return slot(near, true)
      const inside = around(scene, from, to)
      if (inside && isReal(inside)) return slot([inside], false)
      // "found dead", "listed in critical condition": the verb before has the subject.
      if (/^VB[ND]$/.test(partAt(scene, from - 1))) {
        const verb = verbGroup(scene, from - 1)
        const objects = verb.passive ? [] : objectsAt(scene, to)
        // "the minister escaped unscathed" has no object, "police found two men dead" has.
        const parties = objects.length ? objects : subjectOf(scene, verb.from)
        return { parties, negated: verb.negated, direct: true }
      }
      return slot(
        lowerAt(scene, from - 1) === ',' || c.and.has(lowerAt(scene, from - 1)) ? subjectOf(scene, from - 1) : [],
        false,
      )
    }
    case 'noun': {
      const counting = scene.partyAt[from]
      if (counting && counting.from < from && counting.to >= to && counting.kind === 'counted')
        return slot(counting.count.max === 0 && c.grades.has(lowerAt(scene, from - 1)) ? [] : [counting], true)
      if (scene.startsAt.get(from)?.kind === 'counted') return slot([scene.startsAt.get(from) as Party], true)
      const number = scene.endsAt.get(from)
      if (number?.kind === 'counted' && number.counted === 'unknown') return slot([number], true)
      if (lowerAt(scene, to) === c.of) {
        const objects = objectsAt(scene, to + 1)
        return slot(objects, objects.length > 1)
      }
      const owner = ownerBefore(scene, from)
      return slot(owner ? [owner] : [], false)
    }
    case 'toll': {
      // "put the number of dead at 31, and said 40 others were hurt": the first number behind "at" or "to".
      for (let i = from + 1; i < to; i++) {
        const told = scene.startsAt.get(i)
        if (told?.kind === 'counted' && told.counted !== 'thing' && c.upTo.has(lowerAt(scene, i - 1)))
          return slot([told], true)
      }
      for (let i = to - 1; i < scene.end && i < to + 6; i++) {
        const party = scene.startsAt.get(i)
        if (party?.kind === 'counted' && isReal(party)) return slot([party], true)
        if (party && i > to + 4) break
      }
      return slot([], false)
    }
  }
}
