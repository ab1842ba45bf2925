import { flatMap } from '../flat-map.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Identity, Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'

/** One person told of once or several times, with all that happened to them. */
export type Victim = {
  readonly name: readonly string[]
  readonly sex?: 'female' | 'male'
  readonly age?: string
  readonly noun?: string
  readonly attacker: boolean
  readonly fates: ReadonlySet<Fate>
  readonly proposals: readonly Proposal[]
}

/** Whether somebody is told of as one more than those before: "another man", "was also hurt". */
export const isOneMore = ({ proposals }: Victim): boolean =>
  proposals.some(
    ({ also, parties }) => also || parties.some(({ kind, identity }) => kind === 'single' && identity.other),
  )

type NounSets = {
  readonly young: ReadonlySet<string>
  readonly grown: ReadonlySet<string>
  readonly kin: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
}

type Draft = {
  name: readonly string[]
  sex?: 'female' | 'male'
  age?: string
  noun?: string
  attacker: boolean
  /** Told of as one more than those before: "another man". */
  other: boolean
  fates: Set<Fate>
  proposals: Proposal[]
}

/** How many of the last people told of a new mention is compared with. */
const MOST_OPEN = 40
const CHILD_YEARS = 13
const ADULT_YEARS = 18

/** Whether somebody is a child; undefined when the text does not tell. */
function isYoung({ noun, age }: Pick<Identity, 'noun' | 'age'>, { young, grown }: NounSets): boolean | undefined {
  const years = age === undefined ? undefined : /^\d+$/.test(age) ? Number(age) : 0
  if (years !== undefined && (years < CHILD_YEARS || years >= ADULT_YEARS)) return years < CHILD_YEARS
  if (noun && young.has(noun)) return true
  return noun && grown.has(noun) ? false : undefined
}

/** Names mean the same person when the shorter one is a part of the longer one. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    short.every((word) => long.includes(word)) ||
    (a.at(-1) === b.at(-1) && (a[0]?.[0] === b[0]?.[0] || a.length === 1 || b.length === 1))
  )
}

/** Whether only the headline tells of a draft, and the text tells the same of somebody by a plain noun: "Gunman killed" above "A man with a rifle was killed". */
const isPlainInText = (
  { fates, proposals }: Draft,
  { noun }: Identity,
  { fate, sentence }: Proposal,
  { plain }: NounSets,
) =>
  noun !== undefined &&
  plain.has(noun) &&
  fates.has(fate) &&
  sentence.kind !== 'headline' &&
  proposals.every((one) => one.sentence.kind === 'headline')

function fits(draft: Draft, identity: Identity, proposal: Proposal, nouns: NounSets): boolean {
  const { kin, plain } = nouns
  if (draft.sex && identity.sex && draft.sex !== identity.sex) return false
  if (draft.age && identity.age && draft.age !== identity.age) return false
  if (
    isYoung(draft, nouns) !== undefined &&
    isYoung(identity, nouns) !== undefined &&
    isYoung(draft, nouns) !== isYoung(identity, nouns)
  )
    return false
  const sameAge = draft.age !== undefined && draft.age === identity.age
  if (
    draft.attacker &&
    !identity.attacker &&
    identity.noun &&
    !sameAge &&
    !isPlainInText(draft, identity, proposal, nouns)
  )
    return false
  if (!draft.attacker && identity.attacker && !sameAge) {
    // "He killed himself" can be anybody named.
    if (draft.name.length && !identity.name.length && identity.noun) return false
    if (draft.noun && draft.noun !== identity.noun && !plain.has(draft.noun)) return false
  }
  if (draft.name.length && identity.name.length) return sameName(draft.name, identity.name)
  if (draft.noun && identity.noun && draft.noun !== identity.noun && kin.has(draft.noun) && kin.has(identity.noun))
    return false
  return true
}

function join(draft: Draft, identity: Identity): void {
  if (identity.name.length > draft.name.length) draft.name = identity.name
  if (identity.sex) draft.sex ??= identity.sex
  if (identity.age) draft.age ??= identity.age
  if (identity.noun) draft.noun ??= identity.noun
}

/** Whether somebody of another trade or kin is told of in the same sentence: "the driver" and "his passenger". */
function isBeside(
  { noun, proposals }: Draft,
  identity: Identity,
  { sentence, fate }: Proposal,
  { plain }: NounSets,
): boolean {
  // "Officer injured, woman found dead": a headline takes nobody up again by sex alone.
  const before = proposals.at(-1)
  const isAnother = identity.sex && identity.noun && plain.has(identity.noun) && noun && !plain.has(noun)
  if (isAnother && sentence.kind === 'headline' && before?.sentence === sentence && before.fate !== fate) return true
  if (!noun || !identity.noun || noun === identity.noun || plain.has(noun) || plain.has(identity.noun)) return false
  return proposals.at(-1)?.sentence === sentence && identity.name.length === 0
}

/** Rules for a death that do not tell who brought it about. */
const FOUND_DEAD = new Set(['dead', 'pronounced-dead', 'dies', 'bodies', 'deaths', 'death-of'])

/** Rules for somebody found hurt, who may be the one who died. */
const found = new Set(['minor-injury'])

/** Whether somebody was told of as dead in sentences before, and never as killed by somebody. */
const isFoundDead = ({ proposals }: Draft, sentence: Sentence): boolean =>
  proposals.every((one) => one.sentence !== sentence && (one.fate !== 'killed' || FOUND_DEAD.has(one.rule)))

/** Whether somebody is only told of as hurt, beside the dead of the same sentence: "two men were killed and a third man was injured". */
const isHurtBesideDead = ({ fates, proposals }: Draft, deadly: ReadonlySet<Sentence>): boolean =>
  fates.size === 1 && fates.has('injured') && proposals.some(({ sentence }) => deadly.has(sentence))

/** Whether somebody is told of as hurt and by no name: a name or a new person for one who died is another. */
const isNamelessHurt = ({ name, fates }: Draft): boolean => !name.length && fates.has('injured') && !fates.has('killed')

/** Of the people that a mention fits, the one whose fate it tells again; a new person is not one who was told of as dead. */
function nearest(
  open: readonly Draft[],
  { fate, rule, sentence, selfInflicted }: Proposal,
  { kind, identity }: Party,
  { plain }: NounSets,
  deadly: ReadonlySet<Sentence>,
): Draft | undefined {
  // "The deaths of a mother and her son": "the son turned the gun on himself" tells again of one of them.
  const again = kind === 'known' && identity.noun && !plain.has(identity.noun) ? identity.noun : undefined
  const ownHand = rule === 'suicide' || (selfInflicted && fate === 'killed')
  if (ownHand && again && open.some(({ noun }) => noun === again)) return open.findLast(({ noun }) => noun === again)
  if (ownHand)
    return (
      open.findLast((one) => one.attacker) ??
      open.findLast((one) => !one.fates.has('killed') && !one.name.length) ??
      (kind === 'known' && !again ? open.findLast((one) => isFoundDead(one, sentence)) : undefined)
    )
  if (fate === 'killed') {
    const may = kind !== 'known' ? open.filter((one) => !isHurtBesideDead(one, deadly) && !isNamelessHurt(one)) : open
    const others = identity.attacker ? may : may.filter((one) => !one.attacker)
    return others.findLast((one) => one.fates.has('killed')) ?? others.at(-1) ?? may.at(-1)
  }
  const hurt = open.findLast((one) => !one.fates.has('killed'))
  if (fate === 'injured' && kind === 'single' && !found.has(rule)) return hurt
  return fate === 'hit' ? open.at(-1) : (hurt ?? open.at(-1))
}

/**
 * Tells the people apart whose fate is told one by one; the same person told twice is one. A new mention joins the last person
 * that it fits: by name, or by sex, age and noun where one of them has no name.
 * @param nouns `kin` tells relatives apart ("wife", "daughter"), `plain` says no more than sex and age ("man")
 */
export function tellVictims(proposals: readonly Proposal[], nouns: NounSets): Victim[] {
  const drafts: Draft[] = []
  const byParty = new Map<Party, Draft>()
  const deadly = new Set(
    flatMap(proposals, ({ fate, unreal, sentence }) => (fate === 'killed' && !unreal ? [sentence] : [])),
  )
  for (const proposal of proposals) {
    if (proposal.unreal) continue
    const here = new Set<Draft>()
    for (const party of proposal.parties) {
      const single =
        party.kind === 'single' ||
        party.kind === 'known' ||
        party.kind === 'name' ||
        (party.count.min === 1 && party.count.max === 1 && party.counted === 'people')
      if (!single) continue
      const { identity } = party
      let draft = byParty.get(party)
      const isAdded = party.kind === 'single' || (party.kind === 'name' && proposal.parties.length > 1)
      const isNew = identity.other || (proposal.also && isAdded)
      if (!draft) {
        const open = drafts
          .slice(-MOST_OPEN)
          .filter(
            (one) =>
              one.proposals.some(({ elsewhere }) => elsewhere === proposal.elsewhere) &&
              !isBeside(one, identity, proposal, nouns) &&
              !here.has(one) &&
              fits(one, identity, proposal, nouns),
          )
        const named = identity.name.length ? open.findLast((one) => one.name.length > 0) : undefined
        const sameAge = identity.age ? open.findLast((one) => one.age === identity.age) : undefined
        // "The second victim" takes up "a second"; "another man" is somebody new.
        const again = party.kind === 'known' && identity.other ? open.findLast((one) => one.other) : undefined
        draft = named ?? sameAge ?? again ?? (isNew ? undefined : nearest(open, proposal, party, nouns, deadly))
      }
      if (!draft) {
        draft = { name: [], attacker: identity.attacker, other: isNew, fates: new Set(), proposals: [] }
        drafts.push(draft)
      }
      join(draft, identity)
      byParty.set(party, draft)
      here.add(draft)
      draft.fates.add(proposal.fate)
      draft.proposals.push(proposal)
      if (proposal.rule === 'suicide' || (proposal.selfInflicted && proposal.fate === 'killed')) draft.attacker = true
    }
  }
  return drafts
}
