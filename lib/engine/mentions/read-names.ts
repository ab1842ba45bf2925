import type { TextLayer, TimeMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { perLocale } from '../per-locale.ts'
import { startsWithCapital } from '../text/letters.ts'
import type { Token } from '../text/tokens.ts'
import { contextSigns } from './context-signs.ts'
import type { Sign } from './evidence.ts'
import { type NameLanguage, readCapitals } from './name-index.ts'
import { nameSigns, wordsOf } from './name-signs.ts'
import { looksLikeName } from './name-tokens.ts'
import { QUOTE } from './name-words.ts'
import { type Piece, splitRun } from './pieces.ts'
import { findRuns } from './runs.ts'

/** A name as it stands in the text, with the signs of its kind. */
export type ReadName = Piece & {
  readonly name: string
  /** Where the name stands in the text; less than its tokens for "Iran" of "Iran-backed". */
  readonly start: number
  readonly end: number
  readonly inner?: true | undefined
  /** The name in the form in which names are compared. */
  readonly key: string
  /** What its own words say, read when it is asked for: of a name that stands in the text again, hardly ever. */
  readonly form: () => readonly Sign[]
  /** What stands around it. */
  readonly context: readonly Sign[]
  /** It stands in one list with the name before it: "Vigan, Ilocos and Manila". */
  readonly listed: boolean
}

/** The signs of furniture that the article quotes, by their ids. */
const quotedFurniture = perLocale(
  ({ sentences }) => new Set(flatMap(sentences.furniture, ({ id, isQuoted }) => (isQuoted ? [id] : []))),
)

/** Words of plain letters with single spaces between them: most names. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** A name in the form in which names are compared: small letters, no accents, no marks, hyphens as spaces. */
export const nameKey = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[.’'`"“”]/g, '')
        .replace(/[-–]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()

/** Finds the names of a text and reads the signs of their kinds; `titles` are titles with no name behind them. */
export function readNames(
  text: TextLayer,
  times: readonly TimeMention[],
  language: NameLanguage,
): { readonly names: readonly ReadName[]; readonly titles: readonly Piece[] } {
  const capitals = readCapitals(text)
  const dated = new Uint8Array(text.tokens.length)
  for (const time of times) dated.fill(1, time.firstToken, time.endToken)
  const runs = findRuns(text, language, capitals, (i) => dated[i] === 1)
  // Tags, credits and related stories tell nothing of this one: who stands there is nobody of it.
  const prose = runs.filter((run) => {
    const furniture = text.sentences[run.sentence]?.furniture
    return furniture === undefined || quotedFurniture(text.locale).has(furniture)
  })
  const pieces = flatMap(prose, (run) => splitRun(text, run, language))
  // "Thomas Okafor, Jr.", "Ned Harlow (R)": what stands behind the comma or in brackets is no name of its own.
  const isSuffix = ({ from, to }: Piece): boolean => {
    const { text: word, lower } = text.tokens[from] as Token
    const before = text.tokens[from - 1]?.text
    if (to - from > 1) return false
    return before === ',' ? language.rules.nameSuffixes.has(lower) : before === '(' && word.length === 1
  }
  const named = pieces.filter((piece) => !piece.titleOnly && !isSuffix(piece))
  const smallElsewhere = ({ from, to }: Piece): Sign[] =>
    to - from === 1 && capitals.small.has((text.tokens[from] as Token).lower) ? ['small letters elsewhere'] : []
  const names = splitByKnown(text, named, language).map((piece, k, all): ReadName => {
    const words = wordsOf(text.tokens, piece.from, piece.to)
    const name = (piece.to - piece.from === 1 ? withoutGenitive(text, words) : undefined) ?? words
    const before = all[k - 1]
    const { start } = text.tokens[piece.from] as Token
    const { end } = text.tokens[piece.to - 1] as Token
    return {
      from: piece.from,
      to: piece.to,
      sentence: piece.sentence,
      role: piece.role,
      before: piece.before,
      name,
      start,
      end: end - (words.length - name.length),
      key: nameKey(name),
      form: () => [...nameSigns(text, piece, name, language), ...smallElsewhere(piece)],
      context: capitals.titleCase[piece.sentence] ? [] : contextSigns(text, piece, language),
      listed: before !== undefined && inOneList(text, before, piece),
    }
  })
  chain(text, names)
  const all = [...names, ...innerNames(text, language)].sort((a, b) => a.from - b.from)
  return { names: all, titles: pieces.filter((piece) => piece.titleOnly) }
}

/** Of a list behind "in" every name stands behind it: "in Senlis, Oise". */
function chain({ tokens }: TextLayer, names: readonly ReadName[]): void {
  names.forEach(({ listed, context, from }, k) => {
    const before = names[k - 1]
    if (!listed || !before) return
    const placed = before.context.includes('in before') || before.context.includes('chained behind in')
    if (placed && tokens[from - 1]?.lower !== 'the') (context as Sign[]).push('chained behind in')
  })
}

/** The countries and regions in hyphenated words: "Iran-backed", "pro-Iran". */
function innerNames(text: TextLayer, language: NameLanguage): ReadName[] {
  const found: ReadName[] = []
  text.tokens.forEach((token, from) => {
    if (token.kind !== 'word' || !token.text.includes('-') || looksLikeName(token, language)) return
    const parts = token.text.split('-')
    for (const name of [parts[0] as string, parts.at(-1) as string]) {
      if (!startsWithCapital(name)) continue
      const place = text.locale.gazetteer.places(name)[0]
      if (place?.kind !== 'country') continue
      const start = name === parts[0] ? token.start : token.end - name.length
      const piece = { from, to: from + 1, sentence: text.sentenceOf[from] as number }
      const own = { name, key: nameKey(name), start, end: start + name.length, inner: true as const, listed: false }
      found.push({ ...piece, ...own, form: () => ['any name', 'country'], context: [] })
      return
    }
  })
  return found
}

/** Whether two names stand side by side in a list. */
function inOneList(text: TextLayer, a: Piece, b: Piece): boolean {
  if (a.sentence !== b.sentence || b.from - a.to > 3 || b.from <= a.to) return false
  for (let i = a.to; i < b.from; i++)
    if ((text.tokens[i] as Token).text !== ',' && !/^(?:CC|DT|RB)$/.test(text.parts[i] as string)) return false
  return true
}

/** Names that run into each other, as in captions and scraped text ("Brazil Grand Prix Christian Horner"), are parted where the text has one of them alone. */
function splitByKnown(text: TextLayer, pieces: readonly Piece[], language: NameLanguage): Piece[] {
  const known = new Set<string>()
  const alone = new Set(pieces.filter(({ from, to }) => to - from === 1).map(({ from }) => text.tokens[from]?.lower))
  const keyOf = (from: number, to: number) => nameKey(wordsOf(text.tokens, from, to))
  // The names of two words that stand where a capital tells something.
  const inside = new Set<string>()
  for (const { from, to, sentence } of pieces) {
    if (to - from > 1 && to - from < 5) known.add(keyOf(from, to))
    if (to - from === 2 && from > (text.sentences[sentence]?.firstToken ?? 0)) inside.add(keyOf(from, to))
  }
  return flatMap(pieces, (whole) => {
    const end = withoutLinks(text, whole.from, whole.to, language)
    const piece = end === whole.to ? whole : { ...whole, to: end }
    const { from, to } = piece
    if (to - from < 2) return piece
    if (to - from === 2 && text.tokens[from]?.lower === text.tokens[from + 1]?.lower)
      return [
        { ...piece, to: from + 1 },
        { ...piece, from: from + 1 },
      ]
    // "Tragic Lind died": an adjective that opens a sentence before a name that the text has alone.
    if (to - from === 2 && !inside.has(keyOf(from, to)) && isEpithet(text, piece, language, alone))
      return { ...piece, from: from + 1 }
    // "Dohuk Iraq": scraped text loses its commas.
    const country = text.locale.gazetteer.places((text.tokens[to - 1] as Token).text)[0]
    const front = text.locale.gazetteer.places(wordsOf(text.tokens, from, to - 1))[0]
    if (country?.kind === 'country' && front?.countryCode === country.countryCode && front.kind !== 'country')
      return [
        { ...piece, to: to - 1 },
        { from: to - 1, to, sentence: piece.sentence },
      ]
    // "Syrias Raqqa", "Irans Press TV": scraped text loses its apostrophes.
    const owner = withoutGenitive(text, (text.tokens[from] as Token).text)
    if (owner) {
      return [
        { ...piece, to: from + 1 },
        { ...piece, from: from + 1 },
      ]
    }
    // "Kimi Raikkonen Ferrari": a full name and another that both stand alone elsewhere.
    const last = (text.tokens[to - 1] as Token).lower
    const isBoth = to - from === 3 && known.has(keyOf(from, to - 1)) && alone.has(last)
    if (isBoth && text.locale.gazetteer.givenName((text.tokens[from] as Token).lower))
      return [
        { ...piece, to: to - 1 },
        { from: to - 1, to, sentence: piece.sentence },
      ]
    // "Larry B. "Boxx" Henderson" is one, though the text has "Boxx Henderson" as well.
    if (to - from < 4 || text.tokens.slice(from, to).some((token) => QUOTE.test(token.text))) return piece
    if (isListOfPeople(text, from, to, language)) {
      const each: Piece[] = []
      for (let at = from; at < to; at += 2) each.push({ from: at, to: at + 2, sentence: piece.sentence })
      return each
    }
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
          { ...piece, to: withoutLinks(text, from, at, language) },
          { from: at, to, sentence: piece.sentence },
        ]
    }
    return [piece]
  })
}

/** Whether a name of two words is an adjective that opens its sentence and a name that the text has alone: "Tragic Lind died". */
function isEpithet(
  text: TextLayer,
  { from, sentence }: Piece,
  { isCommon }: NameLanguage,
  alone: ReadonlySet<string | undefined>,
): boolean {
  const [first, last] = [text.tokens[from] as Token, text.tokens[from + 1] as Token]
  if (text.parts[from] !== 'JJ' || text.sentences[sentence]?.firstToken !== from) return false
  if (first.shape !== 'capital' || last.shape !== 'capital') return false
  const { givenName, nationality, organization, places } = text.locale.gazetteer
  const whole = `${first.text} ${last.text}`
  return (
    isCommon(first.lower) &&
    !isCommon(last.lower) &&
    (givenName(last.lower) !== undefined || (alone.has(last.lower) && places(last.text).length === 0)) &&
    !givenName(first.lower) &&
    !nationality(first.text) &&
    !organization(whole) &&
    places(whole).length === 0
  )
}

/** The end of a name without "for" or "and" behind it, and without a label in capitals ("LIVE"). */
function withoutLinks(text: TextLayer, from: number, to: number, { rules }: NameLanguage): number {
  let end = to
  while (end > from + 1) {
    const { lower, shape } = text.tokens[end - 1] as Token
    const isLabel = shape === 'upper' && rules.openers.has(lower) && text.tokens[from]?.shape === 'capital'
    if (
      !(isLabel && !text.locale.gazetteer.places(lower.toUpperCase()).length) &&
      !rules.linkAfterHead.has(lower) &&
      !rules.linkAnd.has(lower) &&
      !rules.linkOf.has(lower) &&
      !rules.linkThe.has(lower)
    )
      break
    end--
  }
  return end
}

/** A city with so many inhabitants is known well enough to be told by a name that lost its apostrophe. */
const METROPOLIS = 500_000

/** "Syria" of "Syrias", where the apostrophe was lost: only for a country or a large city, and only where the longer word names nothing. */
function withoutGenitive(text: TextLayer, word: string): string | undefined {
  const { gazetteer } = text.locale
  if (!/[^s]s$/.test(word) || gazetteer.places(word).length || gazetteer.nationality(word)) return undefined
  const bare = word.slice(0, -1)
  const best = gazetteer.places(bare)[0]
  return best && (best.kind === 'country' || best.population >= METROPOLIS) ? bare : undefined
}

/** Whether given and family names alternate, two words for each: "Gareth Jones Stephen Powell". */
function isListOfPeople(text: TextLayer, from: number, to: number, language: NameLanguage): boolean {
  if ((to - from) % 2) return false
  for (let i = from; i < to; i++) {
    const { lower, shape } = text.tokens[i] as Token
    if (shape === 'lower') return false
    const given = text.locale.gazetteer.givenName(lower) !== undefined
    if ((i - from) % 2 === 0 ? !given : given || language.rules.organizationHeads.has(lower)) return false
  }
  return true
}
