import { casualtyWords as lists, lowerAt, partAt, type Scene } from './casualty-lists.ts'
import { type Match, type Slot, slotOf, VERB_REACH, verbGroup } from './casualty-match.ts'
import { type Identity, isOnePerson, type Party, personAt, sexOf } from './casualty-people.ts'
import { subjectOf } from './casualty-subjects.ts'

/** The one who killed himself, of whom the pronoun alone tells: its sex. */
function ofPronoun({ scene, from, to }: Match): Party {
  const { article, tokens, locale } = scene.doc
  let sex: Identity['sex']
  for (let i = from; i < to; i++) sex ??= sexOf(lowerAt(scene, i), locale)
  const text = article.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return personAt('known', from, to, text, { attacker: true, ...(sex ? { sex } : {}) })
}

/** Whom a relative pronoun right before a verb stands for: "[an 11-year-old] who shot himself". */
function whoseRelative(scene: Scene, at: number): Party | undefined {
  return lists(scene.doc.locale).who.has(lowerAt(scene, at - 1)) ? scene.endsAt.get(at - 1) : scene.endsAt.get(at)
}

/** The subject of the verb before: "[The man] killed his son and then himself". */
function subjectBefore(scene: Scene, at: number): Party | undefined {
  for (let k = at - 1; k >= scene.first && k >= at - VERB_REACH && !/^[;:]$/.test(lowerAt(scene, k)); k--) {
    if (!/^VB[DZ]?$/.test(partAt(scene, k))) continue
    const subject = subjectOf(scene, verbGroup(scene, k).from)
    return subject.length === 1 ? subject[0] : undefined
  }
  return undefined
}

/** Who "killed himself": the one right before it, the subject of the verb that it hangs onto, or somebody of that sex alone. */
export function ofSuicide(match: Match): Slot {
  const { scene, from, group } = match
  const { and, reflexive } = lists(scene.doc.locale)
  const hangsOn =
    and.has(lowerAt(scene, from)) || (partAt(scene, from) === 'RB' && reflexive.has(lowerAt(scene, from + 1)))
  const own = hangsOn ? subjectBefore(scene, from) : (scene.endsAt.get(group.from) ?? whoseRelative(scene, group.from))
  const nobody = ofPronoun(match)
  const fits =
    own && isOnePerson(own) && (!own.identity.sex || !nobody.identity.sex || own.identity.sex === nobody.identity.sex)
  return slotOf(match, [fits ? { ...own, identity: { ...own.identity, attacker: true } } : nobody], true)
}
