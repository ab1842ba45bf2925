import { isComma, casualtyWords as lists, lowerAt, rightList, type Scene } from './casualty-lists.ts'
import type { Party } from './casualty-people.ts'

/** The people whom the words right behind a total give as a part of it: "including eight children"; nobody where the list may be longer. */
export function partsBehind(scene: Scene, at: number): readonly Party[] {
  const { including, among, them } = lists(scene.doc.locale)
  let from = isComma(scene, at) ? at + 1 : at
  if (including.has(lowerAt(scene, from))) from++
  else if (lowerAt(scene, from) === among && lowerAt(scene, from + 1) === them) from += 2
  else return []
  const party = scene.startsAt.get(from)
  if (party?.kind !== 'counted' || party.counted !== 'people' || party.count.min < 2 || party.partitive) return []
  const list = rightList(scene, party)
  // "11 women nine children and a nurse", without its commas.
  return scene.startsAt.has((list.at(-1) as Party).to) ? [] : list
}
