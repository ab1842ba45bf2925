import type { TextLayer, TimeMention } from '../document.ts'
import { addEvidence, type Evidence, type NameKind, noEvidence, strongest, weigh } from './evidence.ts'
import type { NameLanguage } from './name-index.ts'
import type { Piece } from './pieces.ts'
import { type ReadName, readNames } from './read-names.ts'

/** A name as it stands in the text, with its kind. */
export type NamedMention = ReadName & { readonly kind: NameKind }

/** At most this much is taken over from a neighbour in a list, and this share of what the neighbour has. */
const MOST_LENT = 1.6
const SHARE_LENT = 0.4
/** How many mentions of one name are read for evidence; more say nothing new. */
const MOST_READ = 24
/** "Han Soo-jin": a family name before a given name of two syllables. */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u
/** A word of a person's full name, alone; a word of an organization's name, alone. */
const PART_OF_PERSON = 3
const PART_OF_ORGANIZATION = 2.5

/** Finds the names of a text with their kinds; `titles` are titles with no name behind them. */
export function findNames(
  text: TextLayer,
  times: readonly TimeMention[],
  language: NameLanguage,
): { named: NamedMention[]; titles: readonly Piece[] } {
  const { names, titles } = readNames(text, times, language)
  const kinds = decideKinds(text, names, language)
  return { named: names.map((name, k) => withKind(name, kinds[k] as NameKind)), titles }
}

/** Field by field: one more field behind a spread is slow, and there are many names. */
const withKind = (name: ReadName, kind: NameKind): NamedMention => ({
  from: name.from,
  to: name.to,
  sentence: name.sentence,
  role: name.role,
  titleOnly: name.titleOnly,
  before: name.before,
  name: name.name,
  start: name.start,
  end: name.end,
  inner: name.inner,
  key: name.key,
  form: name.form,
  context: name.context,
  listed: name.listed,
  kind,
})

type Group = {
  readonly evidence: Evidence
  readonly context: Evidence
  count: number
  readonly words: readonly string[]
  readonly name: string
}

/**
 * Gives each name one kind in the whole text: the evidence of every mention is added up, names in one list lend each other theirs,
 * and a word of a person's full name is that person's wherever it stands alone.
 */
export function decideKinds(text: TextLayer, names: readonly ReadName[], language: NameLanguage): NameKind[] {
  const { rules } = language
  const formOf = (k: number) => weigh((names[k] as ReadName).form())
  const contexts = names.map(({ context }) => weigh(context))
  names.forEach(({ listed }, k) => {
    const [before, own] = [contexts[k - 1], contexts[k]]
    if (!listed || !before || !own) return
    const lent = lend(formOf(k - 1), before)
    addEvidence(before, lend(formOf(k), own))
    addEvidence(own, lent)
  })
  const groups = new Map<string, Group>()
  names.forEach(({ key, name, role }, k) => {
    const fresh = { evidence: noEvidence(), context: noEvidence(), count: 0, words: key.split(' '), name }
    const group = groups.get(key) ?? fresh
    groups.set(key, group)
    if (group.count === 0) addEvidence(group.evidence, formOf(k))
    else if (role) group.evidence.person += 2
    if (group.count++ < MOST_READ) addEvidence(group.context, contexts[k] as Evidence)
  })
  // Mentions of one name are much alike: their evidence grows with the root of their number.
  for (const { evidence, context, count } of groups.values())
    addEvidence(evidence, context, 1 / Math.sqrt(Math.min(count, MOST_READ)))

  const ofPeople = new Set<string>()
  const ofOrganizations = new Set<string>()
  for (const { words, name, evidence } of groups.values()) {
    if (words.length < 2) continue
    const kind = strongest(evidence)
    if (kind === 'person') {
      ofPeople.add(words.at(-1) as string)
      // A country alone is no short form of somebody whose given name it is: "Israel" beside "Israel Katz".
      const [given] = words as [string]
      if (text.locale.gazetteer.givenName(given) && text.locale.gazetteer.places(given)[0]?.kind !== 'country')
        ofPeople.add(given)
      if (FAMILY_FIRST.test(name)) ofPeople.add(given)
      if (rules.articleParticles.has(words.at(-2) ?? '')) ofPeople.add(words.slice(-2).join(' '))
    } else if (kind === 'organization') {
      for (const word of words)
        if (rules.organizationNouns.has(word) || rules.organizationHeads.has(word)) ofOrganizations.add(word)
    }
  }
  const kinds = new Map<string, NameKind>()
  for (const [key, { evidence }] of groups) {
    if (ofPeople.has(key)) evidence.person += PART_OF_PERSON
    if (ofOrganizations.has(key)) evidence.organization += PART_OF_ORGANIZATION
    kinds.set(key, strongest(evidence))
  }
  return names.map(({ key }) => kinds.get(key) as NameKind)
}

/** What a name lends to its neighbour in a list. */
function lend(form: Evidence, context: Evidence): Evidence {
  const lent = noEvidence()
  for (const kind of ['person', 'organization', 'place'] as const)
    lent[kind] = Math.max(0, Math.min(MOST_LENT, (form[kind] + context[kind]) * SHARE_LENT))
  return lent
}
