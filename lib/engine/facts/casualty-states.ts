import { around, rightBefore } from './casualty-beside.ts'
import { isReal, casualtyWords as lists, lowerAt, partAt } from './casualty-lists.ts'
import { type Match, type Slot, slotOf, verbGroup } from './casualty-match.ts'
import { objectsAt } from './casualty-objects.ts'
import { subjectOf } from './casualty-subjects.ts'

/** Whom an adjective or what stands for one tells of: "four were [in critical condition]", "12 [dead]", "three [wounded] soldiers", "found two men [dead]". */
export function ofState(match: Match): Slot {
  const { scene, from, to, group } = match
  const c = lists(scene.doc.locale)
  // "a swing at the head, missing it by inches": a verb with its object.
  if (partAt(scene, from) === 'VBG' && /^(?:PRP|PRP\$|DT)$/.test(partAt(scene, to))) return slotOf(match, [], false)
  // "critical thinking", "a stable job": an adjective of a thing.
  if (to === from + 1 && partAt(scene, from) === 'JJ' && /^NNS?$/.test(partAt(scene, to)) && !around(scene, from, to))
    return slotOf(match, [], false)
  if (group.passive) return slotOf(match, subjectOf(scene, group.from), true)
  const near = rightBefore(scene, group.from)
  if (near.length) return slotOf(match, near, true)
  const inside = around(scene, from, to)
  if (inside && isReal(inside)) return slotOf(match, [inside], false)
  // "found dead", "listed in critical condition": the verb before has the subject.
  if (/^VB[ND]$/.test(partAt(scene, from - 1))) {
    const verb = verbGroup(scene, from - 1)
    const objects = verb.passive ? [] : objectsAt(scene, to)
    // "the minister escaped unscathed" has no object, "police found two men dead" has.
    const parties = objects.length ? objects : subjectOf(scene, verb.from)
    return { parties, negated: verb.negated, direct: true }
  }
  return slotOf(
    match,
    lowerAt(scene, from - 1) === ',' || c.and.has(lowerAt(scene, from - 1)) ? subjectOf(scene, from - 1) : [],
    false,
  )
}
