import type { TextLayer } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import type { NameCluster } from './link.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'
import { nameKey } from './read-names.ts'

/** How many people of one family name are told apart; a text with more is no article. */
const MOST_NAMESAKES = 40

/** So many names before a short one are read for the full name that it repeats. */
const NEAR = 12

/** So many tokens has a phrase that opens a sentence before the one it is about. */
const LONGEST_OPENING = 6

export type Add = (cluster: NameCluster, k: number) => void
export type Open = (k: number) => NameCluster

/** Somebody whose full name, or whose name with a title, the text has. */
type Candidate = {
  readonly cluster: NameCluster
  readonly first: string
  /** All its words: "Roma Lind" is "Ada Roma Lind". */
  readonly key: string
  /** The position of the first mention. */
  readonly at: number
  readonly sex: 'female' | 'male' | undefined
}

/**
 * The words of a person's name that tell people apart: without "al" and the like, unless nothing else is left. A double name with a
 * hyphen is one word.
 */
function personWords(name: string, { rules }: NameLanguage): string[] {
  const words = name
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word && !rules.nameSuffixes.has(word))
  // "Abu Hassan" is a name of its own, whoever else is called Hassan.
  if (words.length === 2 && rules.bynames.has(words[0] as string)) return [words.join(' ')]
  const bare = words
    .map((word) =>
      word
        .split(' ')
        .filter((part) => !rules.articleParticles.has(part))
        .join(' '),
    )
    .filter(Boolean)
  return bare.length ? bare : words
}

const isInitial = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a)

/** Joins full names, then gives each short name to the one it fits: a "Mrs" to a woman, and of two namesakes to the one spoken of more. */
export function linkPeople(
  text: TextLayer,
  named: readonly NamedMention[],
  language: NameLanguage,
  byKey: Map<string, NameCluster>,
  add: Add,
  open: Open,
): void {
  const byLast = new Map<string, Candidate[]>()
  const byMiddle = new Map<string, Candidate[]>()
  const byFirst = new Map<string, Candidate[]>()
  const put = (map: Map<string, Candidate[]>, key: string, value: Candidate) => {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  const singles: number[] = []
  named.forEach((mention, k) => {
    if (mention.kind !== 'person') return
    const words = personWords(mention.name, language)
    if (words.length < 2) {
      singles.push(k)
      return
    }
    const first = words[0] as string
    const last = words.at(-1) as string
    const known =
      byKey.get(`person|${mention.key}`) ??
      (byLast.get(last) ?? [])
        .slice(-MOST_NAMESAKES)
        .find(
          (other) =>
            other.first === first ||
            isInitial(other.first, first) ||
            isInitial(first, other.first) ||
            other.key.endsWith(` ${words.join(' ')}`),
        )?.cluster
    if (known) {
      add(known, k)
      return
    }
    const given = text.locale.gazetteer.givenName(first)
    const sex = titleSex(text, mention, language) ?? (given === 'both' ? undefined : given)
    const candidate = { cluster: open(k), first, key: words.join(' '), at: k, sex }
    put(byLast, last, candidate)
    // "Gabriel García Márquez" is also "García Márquez".
    if (words.length > 2) put(byMiddle, words.at(-2) as string, candidate)
    put(byFirst, first, candidate)
  })
  const calledBy = lastOf(named, singles)
  for (const k of singles) {
    const mention = named[k] as NamedMention
    const word = personWords(mention.name, language).join(' ')
    const sex = titleSex(text, mention, language)
    const fitting = (byLast.get(word) ?? byMiddle.get(word) ?? byFirst.get(word) ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((one) => !sex || !one.sex || one.sex === sex)
    const before = fitting.filter((one) => one.at < k)
    // A title before a short name says that the reader knows who it is: a namesake who comes later is somebody else.
    const after = mention.role && !fitting.some((one) => sharesTitle(text, named, one.cluster, mention)) ? [] : fitting
    const own = ofSex(before, ownerSex(text, mention, language))
    const best =
      soleBearer(own, mention.key) ??
      rightBefore(text, named, own, k) ??
      onlyByLast(own, calledBy) ??
      (own.length ? mostSpokenOf(own) : mostSpokenOf(after.toReversed()))
    const alone = best || fitting.length ? undefined : byKey.get(`person|${word}`)
    const cluster = best?.cluster ?? alone
    if (cluster) add(cluster, k)
    else put(byLast, word, { cluster: open(k), first: '', key: word, at: k, sex })
    if (!fitting.length) byKey.set(`person|${word}`, byKey.get(`person|${mention.key}`) as NameCluster)
  }
}

/** Where each word is the name of somebody for the last time, by its key. */
const lastOf = (named: readonly NamedMention[], singles: readonly number[]): ReadonlyMap<string, number> =>
  new Map(singles.map((k) => [(named[k] as NamedMention).key, k]))

/** Of several namesakes the only one whom the text does not go on to call by the first name: "Jon Lind's daughter, Ada Lind. … Ada said that Lind". */
function onlyByLast(candidates: readonly Candidate[], calledBy: ReadonlyMap<string, number>): Candidate | undefined {
  if (candidates.length < 2) return undefined
  const others = candidates.filter(({ first, at }) => !((calledBy.get(first) ?? -1) > at))
  return others.length === 1 ? others[0] : undefined
}

/**
 * Of several namesakes the only one whom the text has called by the short name before: "convicted Marlow of killing Ann Marlow. Marlow had …"
 * goes on with the one it began with.
 */
function soleBearer(candidates: readonly Candidate[], key: string): Candidate | undefined {
  if (candidates.length < 2) return undefined
  const bearers = candidates.filter(({ cluster }) => cluster.forms.has(key))
  return bearers.length === 1 ? bearers[0] : undefined
}

/** Of several namesakes the one who was named last, in this sentence or in the one before. */
function rightBefore(
  text: TextLayer,
  named: readonly NamedMention[],
  candidates: readonly Candidate[],
  k: number,
): Candidate | undefined {
  if (candidates.length < 2) return undefined
  const sentenceAt = (m: number) => text.sentenceOf[(named[m] as NamedMention).from] as number
  for (let m = k - 1; m >= Math.max(0, k - NEAR) && sentenceAt(k) - sentenceAt(m) <= 1; m--) {
    const { kind, key } = named[m] as NamedMention
    // A short name that was given to one of them, "Omar", goes before what is told of both.
    const isNamed = ({ cluster }: Candidate) =>
      key.includes(' ') ? cluster.forms.has(key) : cluster.members.at(-1) === m
    const found = kind === 'person' && candidates.find(isNamed)
    if (found) return found
  }
  return undefined
}

/** The one with the most mentions; of several the last of the list. */
function mostSpokenOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const one of candidates) if (!best || one.cluster.members.length >= best.cluster.members.length) best = one
  return best
}

/** The sex that the title right before a name tells: "Mrs", "Queen". */
function titleSex(text: TextLayer, { role }: NamedMention, { rules }: NameLanguage): 'female' | 'male' | undefined {
  for (let i = role?.from ?? 0; i < (role?.to ?? 0); i++) {
    const { lower } = text.tokens[i] as Token
    if (rules.femaleTitles.has(lower)) return 'female'
    if (rules.maleTitles.has(lower)) return 'male'
  }
  return undefined
}

/** Of several namesakes those of a sex, if there are any. */
function ofSex(people: readonly Candidate[], sex: Candidate['sex']): readonly Candidate[] {
  const own = sex ? people.filter((one) => one.sex === sex) : []
  return own.length ? own : people
}

/** The sex that an owner in the phrase before a name tells: "Before his election Lind", "In her speech, Lind". */
function ownerSex(
  { tokens, parts, sentences }: TextLayer,
  { sentence, from }: NamedMention,
  { rules }: NameLanguage,
): Candidate['sex'] {
  const { firstToken = from } = sentences[sentence] ?? {}
  if (parts[firstToken] !== 'IN' || from - firstToken > LONGEST_OPENING) return undefined
  for (let i = firstToken + 1; i < from; i++) {
    if (parts[i] !== 'PRP$') continue
    const { lower = '' } = tokens[i] ?? {}
    if (rules.femalePronouns.has(lower)) return 'female'
    if (rules.malePronouns.has(lower)) return 'male'
  }
  return undefined
}

/** Whether somebody bears, anywhere in the text, a word of this mention's title. */
function sharesTitle(
  text: TextLayer,
  named: readonly NamedMention[],
  cluster: NameCluster,
  { role }: NamedMention,
): boolean {
  const words = (span: NamedMention['role']) =>
    text.tokens.slice(span?.from ?? 0, span?.to ?? 0).map(({ lower }) => lower)
  const own = new Set(words(role))
  return cluster.members.slice(0, 20).some((k) => words((named[k] as NamedMention).role).some((word) => own.has(word)))
}
