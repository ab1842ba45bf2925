import type { EntityMention, QuantityMention, TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import type { Token } from '../text/tokens.ts'
import { perWord } from '../text/words.ts'
import type { NameLanguage } from './name-index.ts'
import type { NameRules } from './name-rules.ts'

/** A noun phrase without a name that stands for people, an organization or a place: "the Prime Minister", "two armed men", "the city". */
export type Nominal = {
  readonly firstToken: number
  readonly endToken: number
  /** The token of the head noun. */
  readonly head: number
  readonly sentence: number
  readonly kind: EntityMention['kind']
  readonly plural: boolean
  /** It has a word such as "the", or an owner: it means one that the reader knows. */
  readonly definite: boolean
  /** It has neither article nor owner: "police", "militants". */
  readonly bare: boolean
}

const INSIDE = /^(?:JJ|NN|NNS|NNP|VBN|VBG|CD|POS|PRP\$|RB)$/
const LONGEST = 8

/** What a noun stands for, of one and of many. */
const kindsOf = perLocale(({ names }) => ({
  ofOne: perWord(({ lower }) => kindOfNoun(names, lower, false)),
  ofMany: perWord(({ lower }) => kindOfNoun(names, lower, true)),
}))

function kindOfNoun(rules: NameRules, word: string, plural: boolean): EntityMention['kind'] | undefined {
  if (rules.groupNouns.has(word)) return 'organization'
  if (rules.personNouns.has(word)) return 'person'
  if (rules.organizationNouns.has(word)) return 'organization'
  if (rules.placeNouns.has(word)) return 'place'
  if (!plural) return undefined
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (rules.personNouns.has(single) || rules.organizationNouns.has(single)) return 'organization'
  return rules.placeNouns.has(single) ? 'place' : undefined
}

/** Finds the noun phrases that may stand for somebody or some place, outside of names. Linear. */
export function findNominals(
  text: TextLayer,
  language: NameLanguage,
  names: readonly { readonly firstToken: number; readonly endToken: number; readonly kind: string }[],
  titles: readonly { readonly from: number; readonly to: number; readonly sentence: number }[],
  quantities: readonly QuantityMention[],
): Nominal[] {
  const { tokens, parts } = text
  const { rules } = language
  const { ofOne, ofMany } = kindsOf(text.locale)
  const named = new Uint8Array(tokens.length)
  for (const { firstToken, endToken, kind } of names) named.fill(kind === 'person' ? 2 : 1, firstToken, endToken)
  const titled = new Map(titles.map(({ from, to }) => [to - 1, from]))
  const counted = new Map(quantities.map(({ firstToken, endToken }) => [endToken, firstToken]))
  const nominals: Nominal[] = []
  for (const sentence of text.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'word' || named[i]) continue
      const title = titled.get(i)
      // The first word of a sentence has a capital of its own.
      const opening = i === sentence.firstToken && parts[i] === 'NNP' && token.shape === 'capital'
      const noun = parts[i] === 'NN' || parts[i] === 'NNS' || opening
      if (title === undefined && !noun) continue
      // Only the last noun of a phrase is its head, and a role right before a name belongs to the name.
      const next = parts[i + 1]
      if (i + 1 < sentence.endToken && title === undefined && (next === 'NN' || next === 'NNS') && !named[i + 1])
        continue
      if (named[i + 1]) continue
      const kindOf = parts[i] === 'NNS' ? ofMany : ofOne
      const kind = title === undefined ? kindOf(token) : 'person'
      if (!kind) continue
      let from = title ?? i
      while (
        from > sentence.firstToken &&
        i - from < LONGEST &&
        INSIDE.test(parts[from - 1] as string) &&
        named[from - 1] !== 2
      )
        from--
      const before = tokens[from - 1]
      const determined = from > sentence.firstToken && parts[from - 1] === 'DT' && before
      const owned = parts.slice(from, i).some((part) => part === 'PRP$' || part === 'POS')
      if (determined) from--
      while (from < i && (parts[from] === 'POS' || parts[from] === 'RB')) from++
      // "at least seven people" begins where the count begins.
      from = Math.min(from, counted.get(i + 1) ?? from)
      // In a headline a verb is easily taken for a noun.
      if (sentence.kind === 'headline' && i - from > 2) continue
      const plural = parts[i] === 'NNS' || rules.groupNouns.has(token.lower)
      const definite = owned || Boolean(before && determined && rules.definite.has(before.lower))
      const bare = !determined && !owned
      // "member states", "city officials": a bare singular is no mention, but "President" and "police" are.
      if (bare && !plural && title === undefined) continue
      nominals.push({
        firstToken: from,
        endToken: i + 1,
        head: i,
        sentence: sentence.index,
        kind,
        plural,
        definite,
        bare,
      })
    }
  }
  return nominals
}
