import { casualtyWords as lists, lowerAt, partAt, type Scene } from './casualty-lists.ts'
import type { Party } from './casualty-people.ts'

/** A verb with its auxiliaries and adverbs: where it begins, whether it is passive, and whether it is negated. */
type VerbGroup = { readonly from: number; readonly passive: boolean; readonly negated: boolean }

/** Where the words of a rule stand in a sentence, and the verb group that ends with them. */
export type Match = {
  readonly scene: Scene
  readonly from: number
  readonly to: number
  readonly group: VerbGroup
}

/** The people in the slot of a rule, and whether the words negate it ("was not killed"). */
export type Slot = { readonly parties: readonly Party[]; readonly negated: boolean; readonly direct: boolean }

/** How far before a verb that only hangs onto it the verb of its subject stands, in tokens. */
export const VERB_REACH = 14

/** The verb group of the participle at a token. */
export function verbGroup(scene: Scene, at: number): VerbGroup {
  const c = lists(scene.doc.locale)
  let from = at
  let passive = false
  let negated = false
  while (from > scene.first && at - from < 7) {
    const lower = lowerAt(scene, from - 1)
    const part = partAt(scene, from - 1)
    // "A man and a boy were [both] shot".
    const isBoth = c.they.has(lower) && c.passive.has(lowerAt(scene, from - 2))
    if (scene.endsAt.has(from) && !c.passive.has(lower) && !isBoth) break
    if (c.not.has(lower)) negated = true
    if (c.passive.has(lower)) passive = true
    else if (!(c.adverbs.has(lower) || c.not.has(lower) || part === 'RB' || part === 'MD')) break
    from--
  }
  return { from, passive, negated }
}

/** The slot of a match with some people in it; `direct` where they stand where the rule expects them. */
export const slotOf = ({ group }: Match, parties: readonly Party[], direct: boolean): Slot => ({
  parties,
  negated: group.negated,
  direct,
})
