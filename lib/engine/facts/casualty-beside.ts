import {
  beforeApposition,
  isReal,
  leftList,
  casualtyWords as lists,
  lowerAt,
  partAt,
  type Scene,
} from './casualty-lists.ts'
import { type Party, partyOf, personAt, sexOf } from './casualty-people.ts'
import { mentionsFrom } from './mentions-at.ts'

/** The people right before a token, with those joined to them: "[a man and his son] killed in Orlu". */
export function rightBefore(scene: Scene, at: number): readonly Party[] {
  const before = scene.endsAt.get(at) ?? scene.endsAt.get(beforeApposition(scene, at - 1) + 1)
  if (!before || !isReal(before)) return []
  // "Father of five killed".
  const parent =
    before.kind === 'counted' && lowerAt(scene, before.from - 1) === lists(scene.doc.locale).of
      ? scene.endsAt.get(before.from - 1)
      : undefined
  return parent && parent.kind !== 'counted' ? [parent] : leftList(scene, before)
}

/** The party that a match stands inside: "three [wounded] soldiers". */
export function around(scene: Scene, from: number, to: number): Party | undefined {
  const party = scene.partyAt[from]
  return party && party.from < from && party.to > to ? party : undefined
}

/** The owner in a possessive phrase: "[the man]'s body", "[her] death". */
export function ownerBefore(scene: Scene, at: number): Party | undefined {
  const mark = partAt(scene, at - 1)
  if (mark !== 'POS' && mark !== 'PRP$') return undefined
  const end = mark === 'POS' ? at - 1 : at
  const last = scene.doc.tokens[end - 1]
  const phrase = scene.phraseAt[end - 1]
  if (!phrase || !last || scene.timeAt[end - 1]) return undefined
  if (mark === 'PRP$') {
    const sex = sexOf(last.lower, scene.doc.locale)
    return sex ? personAt('known', end - 1, end, last.text, { sex }) : undefined
  }
  const isBody = mentionsFrom(scene.doc, phrase.firstToken, end - 1).some(
    ({ kind, form, endToken }) => kind !== 'person' && form === 'name' && endToken >= end,
  )
  if (isBody) return undefined
  return scene.endsAt.get(end) ?? partyOf(scene.doc, { ...phrase, endToken: end, end: last.end, head: end - 1 })
}
