import type { Entity, EntityMention, QuantityMention, TextLayer, TimeMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Span } from '../model.ts'
import type { Token } from '../text/tokens.ts'
import { type Draft, type Reference, resolveReferences } from './coreference.ts'
import { resolveFirstPerson } from './first-person.ts'
import { linkNames, type NameCluster } from './link.ts'
import { type NameLanguage, nameLanguage } from './name-index.ts'
import { findNames, type NamedMention } from './named.ts'
import { findContainment } from './place-containers.ts'
import { resolvePlaces } from './place-resolution.ts'
import { roleBefore, roleBehind } from './roles.ts'

/**
 * Finds the people, organizations and places of an article and every mention of them: names first, then the nouns and pronouns
 * that stand for them. An entity has one kind in the whole article. Linear in the length of the text.
 */
export function findEntities(
  text: TextLayer,
  times: readonly TimeMention[],
  quantities: readonly QuantityMention[],
): { entities: Entity[]; mentions: EntityMention[] } {
  const language = nameLanguage(text.locale)
  const { named, titles } = findNames(text, times, language)
  const clusters = linkNames(text, named, language)
  const places = resolvePlaces(text, named, clusters, language)
  const containment = findContainment(text, named, clusters, language)
  const roles = named.map((mention, k) =>
    mention.kind === 'other'
      ? undefined
      : (roleBefore(text, mention, language, named[k - 1]) ?? roleBehind(text, mention, language)),
  )

  const drafts: Draft[] = clusters.map((cluster, id) => {
    const place = places.get(cluster)
    const sex = sexOf(text, cluster, named, roles, language)
    return {
      id,
      kind: cluster.kind,
      named: true,
      nouns: nounsOf(text, cluster, named, roles),
      plural: false,
      ...(sex ? { sex } : {}),
      ...(place ? { place } : {}),
    }
  })
  const clusterOf = new Map<number, number>()
  clusters.forEach((cluster, id) => {
    for (const k of cluster.members) clusterOf.set(k, id)
  })
  const names: EntityMention[] = flatMap(named, (mention, k) => {
    const entity = clusterOf.get(k)
    if (entity === undefined || mention.kind === 'other') return []
    const role = roles[k]
    return [
      {
        kind: mention.kind,
        form: 'name' as const,
        entity,
        firstToken: mention.from,
        endToken: mention.to,
        sentence: mention.sentence,
        start: mention.start,
        end: mention.end,
        role,
        inner: mention.inner,
      },
    ]
  })
  const references = [...names, ...resolveReferences(text, language, names, drafts, titles, quantities)].sort(
    (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
  )
  const mentions: EntityMention[] = [...references, ...resolveFirstPerson(text, language, references, drafts)]
    .sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
    .map((reference) => (isPlaced(reference) ? reference : placed(text, reference)))

  const shared = sharedNames(clusters)
  const lists: number[][] = drafts.map(() => [])
  for (const [k, mention] of mentions.entries()) lists[mention.entity]?.push(k)
  const entities = drafts.map((draft): Entity => {
    const own = lists[draft.id] as number[]
    const cluster = clusters[draft.id]
    const forms = cluster
      ? formsOf(cluster, named)
      : [text.article.text.slice(mentions[own[0] as number]?.start, mentions[own[0] as number]?.end)]
    const [name = '', ...aliases] = forms
    const within = containment.get(draft.id)
    const description = cluster && bestRole(text, cluster, named, roles, shared, language)
    const outlet =
      draft.kind === 'organization' && forms.some((form) => text.locale.gazetteer.organization(form)?.outlet)
    if (cluster)
      text.trace({
        stage: 'entities',
        rule: draft.kind,
        verdict: 'kept',
        reason: `${own.length} mentions`,
        text: name,
        start: mentions[own[0] as number]?.start ?? 0,
        end: mentions[own[0] as number]?.end ?? 0,
      })
    return {
      id: draft.id,
      kind: draft.kind,
      named: draft.named,
      name,
      aliases,
      mentions: own,
      description: description || undefined,
      sex: draft.sex,
      place: draft.place,
      within,
      outlet: outlet || undefined,
    }
  })
  return { entities, mentions }
}

const isPlaced = (reference: Reference): reference is EntityMention => 'start' in reference

/** A noun or pronoun with its place in the text. */
function placed(
  { tokens }: TextLayer,
  { kind, form, entity, firstToken, endToken, sentence }: Reference,
): EntityMention {
  const { start } = tokens[firstToken] as Token
  const { end } = tokens[endToken - 1] as Token
  return { kind, form, entity, firstToken, endToken, sentence, start, end, role: undefined, inner: undefined }
}

/** The names of a cluster, the fullest first, then by first use; each once, whatever its letter case. */
function formsOf(cluster: NameCluster, named: readonly NamedMention[]): string[] {
  const counts = new Map<string, { form: string; words: number; at: number }>()
  cluster.members.forEach((k, at) => {
    const { name, key } = named[k] as NamedMention
    if (!counts.has(key)) counts.set(key, { form: name, words: key.split(' ').length, at })
  })
  const forms = [...counts.values()]
  // A name with more than five words is often garbled or a list; the fullest plain one is preferred.
  const weight = ({ words }: { words: number }) => (words > 6 ? 2 : words)
  forms.sort((a, b) => weight(b) - weight(a) || a.at - b.at)
  return forms.map(({ form }) => form)
}

/** The family names, and other last words, that several people of the text bear. */
function sharedNames(clusters: readonly NameCluster[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { kind, forms } of clusters) {
    if (kind !== 'person') continue
    const lasts = new Set([...forms].map((form) => form.slice(form.lastIndexOf(' ') + 1)))
    for (const last of lasts) (seen.has(last) ? shared : seen).add(last)
  }
  return shared
}

/** A role of several words is as good as one word that is used so much more often. */
const TELLING = 1

/** The role that is told most often, of those of one use the first; one word alone gives way to more. */
function bestRole(
  { article }: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  roles: readonly (Span | undefined)[],
  shared: ReadonlySet<string>,
  { rules }: NameLanguage,
): Span | undefined {
  const told = new Map<string, { readonly role: Span; readonly words: number; count: number }>()
  for (const k of cluster.members) {
    // "President Lind" beside Ada and Jon Lind: the short name may be given to the wrong one.
    const role = shared.has((named[k] as NamedMention).key) ? undefined : roles[k]
    const words =
      role &&
      article.text
        .slice(role.start, role.end)
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
    // "Mr" alone says nothing.
    if (!words || rules.honorifics.has(words)) continue
    const known = told.get(words)
    if (known) known.count++
    else told.set(words, { role, words: words.split(' ').length, count: 1 })
  }
  let best: Span | undefined
  let most = 0
  for (const [words, { role, words: length, count }] of told) {
    // What ends alike is the same told in short: "President" for "President of Norland".
    let uses = count
    for (const [other, { count: more }] of told) if (other !== words && words.endsWith(` ${other}`)) uses += more
    const worth = uses + (length > 1 ? TELLING : 0)
    if (worth > most) [best, most] = [role, worth]
  }
  return best
}

/** The common nouns by which an entity may be called later: those of its roles, and the last word of an organization's name. */
function nounsOf(
  text: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  roles: readonly (Span | undefined)[],
): Set<string> {
  const nouns = new Set<string>()
  for (const k of cluster.members.slice(0, 30)) {
    const mention = named[k] as NamedMention
    if (cluster.kind !== 'person')
      for (const word of mention.key.split(' ').slice(mention.key.includes(' ') ? 0 : 1)) nouns.add(word)
    const role = roles[k]
    if (role)
      for (const word of text.article.text
        .slice(role.start, role.end)
        .toLowerCase()
        .split(/[^\p{L}-]+/u))
        if (word) nouns.add(word)
  }
  return nouns
}

function sexOf(
  text: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  roles: readonly (Span | undefined)[],
  { rules }: NameLanguage,
): 'female' | 'male' | undefined {
  if (cluster.kind !== 'person') return undefined
  for (const k of cluster.members.slice(0, 30)) {
    const role = roles[k]
    if (!role) continue
    for (const word of text.article.text
      .slice(role.start, role.end)
      .toLowerCase()
      .split(/[^\p{L}.-]+/u)) {
      if (rules.femaleTitles.has(word)) return 'female'
      if (rules.maleTitles.has(word)) return 'male'
    }
  }
  for (const k of cluster.members.slice(0, 30)) {
    const words = (named[k] as NamedMention).name.split(' ')
    const given =
      words.length > 1 || !rules.surnames.has((words[0] as string).toLowerCase())
        ? text.locale.gazetteer.givenName(words[0] as string)
        : undefined
    if (given === 'female' || given === 'male') return given
  }
  return undefined
}
