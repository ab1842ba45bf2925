import type { TextLayer, TimeMention } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import { contextSigns } from './context-signs.ts'
import { addEvidence, type Evidence, type NameKind, noEvidence, strongest, weigh } from './evidence.ts'
import { type NameLanguage, readCapitals } from './name-index.ts'
import { nameSigns, wordsOf } from './name-signs.ts'
import { type Piece, splitRun } from './pieces.ts'
import { findRuns } from './runs.ts'

/** A name as it stands in the text, with its kind. */
export type NamedMention = Piece & {
  readonly name: string
  /** The name in the form in which names are compared. */
  readonly key: string
  readonly kind: NameKind
}

/** A name in the form in which names are compared: small letters, no accents, no marks, hyphens as spaces. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’'`]/g, '')
    .replace(/[-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** At most this much is taken over from a neighbour in a list. */
const NEIGHBOUR = 1.6
/** How many mentions of one name are read for evidence; more say nothing new. */
const MOST_READ = 24

/**
 * Finds the names of a text, each with one kind in the whole text: evidence of every mention is added up, names in one list lend
 * each other theirs, and a word of a person's full name is that person's wherever it stands alone.
 */
export function findNames(
  text: TextLayer,
  times: readonly TimeMention[],
  language: NameLanguage,
): { named: NamedMention[]; titles: Piece[] } {
  const capitals = readCapitals(text)
  const dated = new Uint8Array(text.tokens.length)
  for (const time of times) dated.fill(1, time.firstToken, time.endToken)
  const pieces = findRuns(text, language, capitals, (i) => dated[i] === 1).flatMap((run) =>
    splitRun(text, run, language),
  )
  const names = splitByKnown(
    text,
    pieces.filter((piece) => !piece.titleOnly),
    language,
  )
  const titles = pieces.filter((piece) => piece.titleOnly)

  const local = names.map((piece) => {
    const form = weigh(nameSigns(text, piece, language))
    const context = weigh(capitals.titleCase[piece.sentence] ? [] : contextSigns(text, piece, language))
    return { form, context }
  })
  for (let k = 1; k < names.length; k++) {
    if (!inOneList(text, names[k - 1] as Piece, names[k] as Piece)) continue
    const [a, b] = [local[k - 1], local[k]] as [(typeof local)[0], (typeof local)[0]]
    const lent = share(a)
    addEvidence(a.context, share(b))
    addEvidence(b.context, lent)
  }

  type Group = { key: string; evidence: Evidence; count: number; words: string[] }
  const groups = new Map<string, Group>()
  const keys = names.map((piece) => nameKey(wordsOf(text.tokens, piece.from, piece.to)))
  names.forEach((piece, k) => {
    const key = keys[k] as string
    const group = groups.get(key) ?? { key, evidence: noEvidence(), count: 0, words: key.split(' ') }
    groups.set(key, group)
    const own = local[k] as (typeof local)[0]
    if (group.count === 0) addEvidence(group.evidence, own.form)
    else if (piece.role) group.evidence.person += 2
    if (group.count++ < MOST_READ) addEvidence(group.evidence, own.context)
  })

  const partsOfPeople = new Set<string>()
  for (const group of groups.values()) {
    if (group.words.length < 2 || strongest(group.evidence) !== 'person') continue
    partsOfPeople.add(group.words.at(-1) as string)
    if (text.locale.gazetteer.givenName(group.words[0] as string)) partsOfPeople.add(group.words[0] as string)
    if (language.rules.articleParticles.has(group.words.at(-2) ?? ''))
      partsOfPeople.add(group.words.slice(-2).join(' '))
  }
  const partsOfOrganizations = new Set<string>()
  for (const group of groups.values())
    if (group.words.length > 1 && strongest(group.evidence) === 'organization')
      for (const word of group.words)
        if (language.rules.organizationNouns.has(word) || language.rules.organizationHeads.has(word))
          partsOfOrganizations.add(word)
  const kinds = new Map<string, NameKind>()
  for (const group of groups.values()) {
    if (partsOfPeople.has(group.key)) group.evidence.person += 3
    if (partsOfOrganizations.has(group.key)) group.evidence.organization += 2.5
    kinds.set(group.key, strongest(group.evidence))
  }
  const named = names.map((piece, k): NamedMention => {
    const key = keys[k] as string
    return { ...piece, name: wordsOf(text.tokens, piece.from, piece.to), key, kind: kinds.get(key) as NameKind }
  })
  return { named, titles }
}

/** What a name lends to its neighbour in a list. */
function share({ form, context }: { form: Evidence; context: Evidence }): Evidence {
  const lent = noEvidence()
  for (const kind of ['person', 'organization', 'place'] as const)
    lent[kind] = Math.max(0, Math.min(NEIGHBOUR, (form[kind] + context[kind]) * 0.4))
  return lent
}

/** Whether two names stand side by side in a list: "Vigan, Ilocos and Manila". */
function inOneList(text: TextLayer, a: Piece, b: Piece): boolean {
  if (a.sentence !== b.sentence || b.from - a.to > 3 || b.from <= a.to) return false
  const marks = text.tokens.slice(a.to, b.from) as Token[]
  return marks.every((token, k) => token.text === ',' || /^(?:CC|DT|RB)$/.test(text.parts[a.to + k] as string))
}

/** Names that run into each other, as in captions and scraped text ("Brazil Grand Prix Christian Horner"), are parted where the text has one of them alone. */
function splitByKnown(text: TextLayer, pieces: readonly Piece[], language: NameLanguage): Piece[] {
  const known = new Set<string>()
  const keyOf = (from: number, to: number) => nameKey(wordsOf(text.tokens, from, to))
  for (const { from, to } of pieces) if (to - from > 1 && to - from < 5) known.add(keyOf(from, to))
  return pieces.flatMap((piece) => {
    const { from, to } = piece
    if (to - from < 2) return [piece]
    if (to - from === 2 && text.tokens[from]?.lower === text.tokens[from + 1]?.lower)
      return [
        { ...piece, to: from + 1 },
        { ...piece, from: from + 1 },
      ]
    if (to - from < 4) return [piece]
    for (let at = from + 2; at <= to - 2; at++) {
      const word = text.tokens[at] as Token
      const head = (text.tokens[at - 1] as Token).lower
      const person = text.locale.gazetteer.givenName(word.lower) && !language.isCommon(word.lower)
      const headed = language.rules.otherHeads.has(head) || language.rules.strongOrganizationHeads.has(head)
      if (
        (person && headed) ||
        (known.has(keyOf(at, to)) && !language.rules.linkOf.has(head) && !language.rules.linkAnd.has(head))
      )
        return [
          { ...piece, to: at },
          { from: at, to, sentence: piece.sentence },
        ]
    }
    return [piece]
  })
}
