import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { HARMED } from './casualty-fates.ts'
import { beforeApposition, isComma, casualtyWords as lists, lowerAt, partAt, type Scene } from './casualty-lists.ts'
import { isOnePerson, type Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'

/** "A husband and father was killed": two nouns, but one person, as the verb says. */
export function oneOf(scene: Scene, parties: readonly Party[], verb: number): readonly Party[] {
  const [first, second] = parties
  const isOne =
    parties.length === 2 &&
    first?.kind !== 'counted' &&
    second?.kind === 'single' &&
    lists(scene.doc.locale).singular.has(lowerAt(scene, verb))
  return isOne && first && second && !/^(?:DT|PRP\$|CD)$/.test(partAt(scene, second.from)) ? [first] : parties
}

/** "[Jane Roe], one of the guests, died", "[Jane Roe], 34, was the woman killed": the person whom the text has just named. */
export function namedAs(scene: Scene, party: Party): Party {
  if (party.kind === 'known' && lists(scene.doc.locale).singular.has(lowerAt(scene, party.from - 1))) {
    const subject = scene.endsAt.get(beforeApposition(scene, party.from - 2) + 1)
    return subject?.kind === 'name' ? subject : party
  }
  if (
    party.kind !== 'counted' ||
    party.count.max !== 1 ||
    lowerAt(scene, party.from + 1) !== lists(scene.doc.locale).of
  )
    return party
  const isVerb = lists(scene.doc.locale).singular.has(lowerAt(scene, party.from - 1))
  if (!isVerb && !isComma(scene, party.from - 1)) return party
  const end = beforeApposition(scene, party.from - 2) + 1
  const named = scene.endsAt.get(party.from - 1) ?? scene.endsAt.get(end)
  return named?.kind === 'name' ? named : party
}

/** "The death of actor and singer Tom Roe": trades in a row before a name are one person's. */
export function namedOnce(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const last = parties.at(-1)
  const trades = parties.slice(0, -1)
  const isOne =
    last?.kind === 'name' &&
    last.to - last.from > 1 &&
    !scene.headline &&
    trades.every(
      ({ kind, from, head, identity }) =>
        kind === 'single' &&
        !identity.other &&
        scene.doc.parts.slice(from, head).every((part) => /^(?:JJ|NNP)$/.test(part)),
    )
  return isOne ? [last] : parties
}

/** "[Ann Lee and Tom Roe] were shot. Both died": those whom "both" takes up from the sentence before. */
export function withAntecedents({ tokens, locale }: Document, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => {
    const [one, more] = proposal.parties
    if (!one || more || proposal.fate !== 'killed' || one.to - one.from !== 1) return proposal
    if (!locale.casualties.they.has(tokens[one.from]?.lower ?? '')) return proposal
    const before = proposals.findLast(
      ({ sentence, parties, unreal, elsewhere }) =>
        sentence.index === proposal.sentence.index - 1 &&
        !unreal &&
        !elsewhere &&
        parties.length === one.count.min &&
        parties.every(isOnePerson),
    )
    return before ? { ...proposal, parties: before.parties } : proposal
  })
}

/**
 * What is told of people by name of whom the text told first in another event is of that event as well: "[Ann Lee] was shot last
 * month. [Lee] was killed."
 * @param isMain whether a sentence tells the main event
 */
export function ofOtherEvents(proposals: readonly Proposal[], isMain: (sentence: number) => boolean): Proposal[] {
  const own: (readonly string[])[] = []
  const others: (readonly string[])[] = []
  let isTold = false
  const isAmong = (name: readonly string[], names: readonly (readonly string[])[]) =>
    names.some((one) => name.every((word) => one.includes(word)) || one.every((word) => name.includes(word)))
  return proposals.map((proposal) => {
    const names = flatMap(proposal.parties, ({ kind, identity }) => (kind === 'name' ? [identity.name] : []))
    const isOther =
      names.length > 0 &&
      names.length === proposal.parties.length &&
      isTold &&
      !isMain(proposal.sentence.index) &&
      names.every((name) => isAmong(name, others) && !isAmong(name, own))
    if (proposal.elsewhere || isOther) others.push(...names)
    else {
      own.push(...names)
      isTold ||= isMain(proposal.sentence.index) && !proposal.unreal && HARMED.has(proposal.fate)
    }
    return isOther && !proposal.elsewhere ? { ...proposal, elsewhere: true } : proposal
  })
}
