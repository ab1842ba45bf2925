import type { TextLayer } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { type Add, linkPeople, type Open } from './link-people.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'
import { nameKey } from './read-names.ts'

/** The mentions of one who is meant, by their positions in the list of names. */
export type NameCluster = {
  readonly kind: 'person' | 'organization' | 'place'
  readonly members: number[]
  readonly forms: Set<string>
}

/** Joins the names of a text that mean the same one. Near-linear: every name is looked up by its words. */
export function linkNames(text: TextLayer, named: readonly NamedMention[], language: NameLanguage): NameCluster[] {
  const clusters: NameCluster[] = []
  const byKey = new Map<string, NameCluster>()
  const add = (cluster: NameCluster, k: number) => {
    cluster.members.push(k)
    cluster.forms.add((named[k] as NamedMention).key)
    byKey.set(`${cluster.kind}|${(named[k] as NamedMention).key}`, cluster)
  }
  const open = (k: number): NameCluster => {
    const cluster: NameCluster = {
      kind: (named[k] as NamedMention).kind as NameCluster['kind'],
      members: [],
      forms: new Set(),
    }
    clusters.push(cluster)
    add(cluster, k)
    return cluster
  }
  linkPeople(text, named, language, byKey, add, open)
  linkOrganizations(text, named, language, byKey, add, open)
  named.forEach((mention, k) => {
    if (mention.kind !== 'place') return
    const entry = text.locale.gazetteer.places(mention.name)[0]
    const same = entry ? `place|=${entry.name}|${entry.kind}|${entry.countryCode}` : ''
    const known = byKey.get(`place|${mention.key}`) ?? (same && entry?.kind === 'country' ? byKey.get(same) : undefined)
    if (known) add(known, k)
    else if (same) byKey.set(same, open(k))
    else open(k)
  })
  for (const cluster of clusters) cluster.members.sort((a, b) => a - b)
  return clusters.sort((a, b) => (a.members[0] as number) - (b.members[0] as number))
}

/** The initials of a name's words, small words left out, and with them ("Bank of America" → "ba", "boa"). */
function initialsOf(words: readonly string[], language: NameLanguage): string[] {
  const big = words.filter((word) => !isSmall(word, language))
  return [...new Set([big, words].map((list) => list.map((word) => word.charAt(0)).join('')))]
}

const isSmall = (word: string, { rules }: NameLanguage): boolean =>
  rules.linkOf.has(word) || rules.linkAfterHead.has(word) || rules.linkAnd.has(word) || rules.linkThe.has(word)

function linkOrganizations(
  text: TextLayer,
  named: readonly NamedMention[],
  language: NameLanguage,
  byKey: Map<string, NameCluster>,
  add: Add,
  open: Open,
): void {
  const { gazetteer } = text.locale
  const byContent = new Map<string, NameCluster>()
  const byInitials = new Map<string, NameCluster>()
  const byFirst = new Map<string, { cluster: NameCluster; words: readonly string[] }[]>()
  const byWord = new Map<string, { cluster: NameCluster; at: number }[]>()
  /** A known short form in full; the gazetteer tells "US" from "us" by its capitals. */
  const expand = (word: string) => {
    const known = word.length > 1 && word.length < 8 ? gazetteer.organization(word.toUpperCase()) : undefined
    return known && !language.isCommon(word) ? nameKey(known.name).split(' ') : [word]
  }
  /** The words that make the name, in full: "un assistance mission in iraq" → "united nations assistance mission iraq". */
  const contents = new Map<string, readonly string[]>()
  const contentOf = (key: string): readonly string[] => {
    const known = contents.get(key) ?? readContent(key)
    contents.set(key, known)
    return known
  }
  const readContent = (key: string) =>
    flatMap(key.split(' '), expand)
      .filter((word) => !isSmall(word, language))
      .filter((word, at) => !(at === 0 && gazetteer.nationality(word)))
  const enter = (cluster: NameCluster, k: number) => {
    add(cluster, k)
    const { key } = named[k] as NamedMention
    if (key.includes(' '))
      for (const word of new Set(key.split(' '))) {
        const list = byWord.get(word)
        if (list) list.push({ cluster, at: k })
        else byWord.set(word, [{ cluster, at: k }])
      }
    const words = contentOf(key)
    byContent.set(words.join(' '), cluster)
    if (words.length > 1) {
      for (const initials of [...initialsOf(key.split(' '), language), ...initialsOf(words, language)])
        if (!byInitials.has(initials)) byInitials.set(initials, cluster)
      const first = words[0] as string
      byFirst.set(first, [...(byFirst.get(first) ?? []).slice(-7), { cluster, words }])
    }
  }
  /** "The Mission" is the last organization before it (else the first) that has the word in its name. */
  const lastWith = (word: string, k: number): NameCluster | undefined => {
    const having = language.isCommon(word) ? byWord.get(word) : undefined
    if (!having) return undefined
    let low = 0
    let high = having.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((having[middle] as { at: number }).at < k) low = middle + 1
      else high = middle
    }
    return having[Math.max(0, low - 1)]?.cluster
  }
  const short: number[] = []
  named.forEach((mention, k) => {
    if (mention.kind !== 'organization') return
    const isShort = contentOf(mention.key).length < 2
    if (isShort) {
      short.push(k)
      return
    }
    const known = byKey.get(`organization|${mention.key}`) ?? byContent.get(contentOf(mention.key).join(' '))
    if (known) enter(known, k)
    else {
      const cluster: NameCluster = open(k)
      cluster.members.pop()
      enter(cluster, k)
    }
  })
  for (const k of short) {
    const mention = named[k] as NamedMention
    const before = named[k - 1]
    // "(UNAMI)" right behind a name is that name's short form, whatever its letters stand for.
    const introduced =
      before?.kind === 'organization' &&
      !gazetteer.organization(mention.name)?.outlet &&
      before.to === mention.from - 1 &&
      text.tokens[mention.from - 1]?.text === '(' &&
      text.tokens[mention.to]?.text === ')'
        ? byKey.get(`organization|${before.key}`)
        : undefined
    const content = contentOf(mention.key).join(' ')
    const compact = mention.key.replace(/ /g, '')
    const isKnown = gazetteer.organization(mention.name) !== undefined
    const isAcronym = text.tokens[mention.from]?.shape === 'upper' && mention.to - mention.from === 1
    const known =
      byKey.get(`organization|${mention.key}`) ??
      introduced ??
      byContent.get(content) ??
      (isAcronym ? byInitials.get(compact) : undefined) ??
      (isKnown ? undefined : lastWith(mention.key, k)) ??
      shortForm(mention.key, byFirst.get(contentOf(mention.key)[0] ?? ''), language, isKnown)
    if (known) add(known, k)
    else byContent.set(content, open(k))
  }
}

/**
 * The organization whose name goes on behind the short one with nothing but words for its kind: "Caloi" for "Caloi Group". Behind what is
 * known by its short name, only an ending of companies: "Northrail TV" is not "Northrail".
 */
function shortForm(
  key: string,
  candidates: readonly { cluster: NameCluster; words: readonly string[] }[] | undefined,
  { rules }: NameLanguage,
  isKnown: boolean,
): NameCluster | undefined {
  if (rules.placeHeads.has(key)) return undefined
  return candidates?.find(({ words }) =>
    words
      .slice(key.split(' ').length)
      .every((word) => rules.companySuffixes.has(word) || (!isKnown && rules.organizationHeads.has(word))),
  )?.cluster
}
