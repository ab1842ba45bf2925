import type { Document, QuantityMention } from '../document.ts'
import { HURT } from './casualty-fates.ts'
import { isComma, casualtyWords as lists, lowerAt, rightList, type Scene } from './casualty-lists.ts'
import type { Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import { CONDITION_RULES, isOfAll } from './casualty-weights.ts'

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

/** Whether the condition of some is told right behind the number of all who were hurt: "four were injured, [one in critical condition]". */
export const isConditionOf = (
  doc: Document,
  { count, fate, to, part }: Proposal,
  rule: string,
  from: number,
): boolean =>
  CONDITION_RULES.has(rule) &&
  count !== undefined &&
  count.min > 1 &&
  HURT.has(fate) &&
  !part &&
  from === to + 1 &&
  doc.tokens[to]?.text === ','

/** The number that is told to be among a larger one: "30 children were among the 39 people killed". */
function partAmong(
  doc: Document,
  { from }: Party,
  first: number,
  ends: ReadonlyMap<number, QuantityMention>,
): number | undefined {
  const { among, definite, passive } = doc.locale.casualties
  let at = from - 1
  if (definite.has(doc.tokens[at]?.lower ?? '')) at--
  if (at <= first || doc.tokens[at]?.lower !== among || !passive.has(doc.tokens[at - 1]?.lower ?? '')) return undefined
  const part = ends.get(at - 1)
  return part?.counted === 'people' ? part.count.min : undefined
}

/** Numbers that the text names as a part of a larger one: "82 people, including 58 civilians". From part to whole. */
export function wholes(doc: Document, proposals: readonly Proposal[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const ends = new Map(doc.quantities.map((quantity) => [quantity.endToken, quantity]))
  const starts = new Map(doc.quantities.map(({ firstToken }, k) => [firstToken, k]))
  for (const { count, sentence, part, parties, elsewhere } of proposals) {
    if (!count || part || elsewhere) continue
    // "Killing two guards and ten visitors" under "Crash kills ten": the ten are a part.
    if (parties.length > 1 && parties.every(({ kind }) => kind === 'counted'))
      for (const { count: one } of parties) if (one.min > 1 && one.min < count.min) found.set(one.min, count.min)
    const last = parties.at(-1) as Party
    const before = partAmong(doc, parties[0] as Party, sentence.firstToken, ends)
    if (before && before < count.min) found.set(before, count.min)
    for (
      let k =
          starts.get(last.to) ??
          starts.get(last.to + 1) ??
          starts.get(last.to + 2) ??
          starts.get(last.to + 3) ??
          doc.quantities.length,
        n = 0;
      n < 2;
      k++, n++
    ) {
      const quantity = doc.quantities[k]
      if (!quantity) break
      if (quantity.sentence !== sentence.index || quantity.firstToken < last.to || quantity.firstToken > last.to + 4)
        continue
      if (quantity.counted !== 'people' || quantity.count.min >= count.min || !quantity.count.min) continue
      if (isPart(doc, quantity.firstToken, sentence.firstToken)) found.set(quantity.count.min, count.min)
    }
  }
  return found
}

/** All of one group of the dead, with the number that they and others add up to: "all four nurses died", "a clerk and his son died", "killing six". */
export function wholesOfDead(proposals: readonly Proposal[]): ReadonlyMap<number, number> {
  const dead = proposals.filter(
    ({ fate, count, part, elsewhere, unreal, direct }) =>
      fate === 'killed' && count?.precision === 'exact' && count.min > 1 && direct && !part && !elsewhere && !unreal,
  )
  const numbers = new Map(dead.map((one) => [one.count?.min as number, one]))
  const found = new Map<number, number>()
  for (const [group, told] of numbers)
    for (const [others, { sentence }] of numbers)
      if (isOfAll(told) && told.sentence !== sentence && numbers.has(group + others)) found.set(group, group + others)
  return found
}
