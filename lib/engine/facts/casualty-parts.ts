import type { Document } from '../document.ts'
import { isComma, casualtyWords as lists, lowerAt, rightList, type Scene } from './casualty-lists.ts'
import type { Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'

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

/** Whether a phrase that begins at a token is a part of a total: after "including", "among them", "one of them". */
export function isPart(doc: Document, at: number, first: number): boolean {
  const { including, of, among, them } = doc.locale.casualties
  const before = (k: number) => (at - k >= first ? (doc.tokens[at - k]?.lower ?? '') : '')
  if (before(1) === them && (before(2) === among || before(2) === of)) return true
  return including.has(before(1)) || (before(1) === of && including.has(before(2)))
}

/** Whether nothing but "and" stands between what is told of some people and where others are told of: "six died [and] ten were hurt". */
export const isJoined = (doc: Document, { to, unreal, elsewhere }: Proposal, from: number): boolean =>
  from === to + 1 && doc.locale.casualties.and.has(doc.tokens[to]?.lower ?? '') && !unreal && !elsewhere
