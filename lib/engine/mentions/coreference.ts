import type { EntityMention, QuantityMention, TextLayer } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Token } from '../text/tokens.ts'
import type { NameLanguage } from './name-index.ts'
import { findNominals, type Nominal } from './nominals.ts'

/** An entity while the text is read. */
export type Draft = {
  readonly id: number
  readonly kind: EntityMention['kind']
  readonly named: boolean
  /** Common nouns by which the text may call it: the words of its roles and of its names. */
  readonly nouns: Set<string>
  readonly plural: boolean
  sex?: 'female' | 'male'
  readonly place?: GazetteerPlace
}

/** A mention of an entity, before its place in the text is known. */
export type Reference = Pick<EntityMention, 'firstToken' | 'endToken' | 'sentence' | 'entity' | 'form' | 'kind'>

/** How far back, in sentences, a pronoun and a noun look for the one they mean. */
const PRONOUN_REACH = 3
const NOUN_REACH = 40
/** A candidate must lead by this much; else the pronoun stays open. */
const LEAD = 0.4

/**
 * Reads the text in order and lets nouns and pronouns point at the entity they stand for: "the Prime Minister", "the mission", "he".
 * Salience is recency, subject position and repeated mention (after Lappin and Leass 1994, without a parse); number, kind and sex must
 * agree. What is unsure stays open; a noun phrase that names a new group or person ("Iran-backed militants") opens an entity of its own.
 */
export function resolveReferences(
  text: TextLayer,
  language: NameLanguage,
  names: readonly Reference[],
  drafts: Draft[],
  titles: readonly { readonly from: number; readonly to: number; readonly sentence: number }[],
  quantities: readonly QuantityMention[],
): Reference[] {
  const nominals = findNominals(text, language, names, titles, quantities)
  const found: Reference[] = []
  const history: Reference[] = []
  const { rules } = language
  let nextName = 0
  let nextNominal = 0
  for (let i = 0; i < text.tokens.length; i++) {
    const name = names[nextName]
    if (name && name.firstToken === i) {
      nextName++
      history.push(name)
      continue
    }
    const nominal = nominals[nextNominal]
    if (nominal && nominal.head === i) {
      nextNominal++
      const entity = resolveNominal(nominal)
      if (entity !== undefined) {
        const reference: Reference = {
          firstToken: nominal.firstToken,
          endToken: nominal.endToken,
          sentence: nominal.sentence,
          entity,
          form: 'nominal',
          kind: nominal.kind,
        }
        found.push(reference)
        history.push(reference)
      }
      continue
    }
    const token = text.tokens[i] as Token
    if (text.parts[i] !== 'PRP' && text.parts[i] !== 'PRP$') continue
    const entity = resolvePronoun(i, token.lower)
    if (entity === undefined) continue
    const reference: Reference = {
      firstToken: i,
      endToken: i + 1,
      sentence: text.sentenceOf[i] as number,
      entity,
      form: 'pronoun',
      kind: (drafts[entity] as Draft).kind,
    }
    found.push(reference)
    history.push(reference)
  }
  return found

  function recent(sentence: number, reach: number, fits: (draft: Draft) => boolean): Draft | undefined {
    for (let k = history.length - 1; k >= 0 && k >= history.length - 400; k--) {
      const reference = history[k] as Reference
      if (sentence - reference.sentence > reach) return undefined
      const draft = drafts[reference.entity] as Draft
      if (fits(draft)) return draft
    }
    return undefined
  }

  function resolveNominal(nominal: Nominal): number | undefined {
    const { head: at, kind, definite, plural, sentence } = nominal
    const noun = (text.tokens[at] as Token).lower
    if (definite && !plural) {
      const known =
        recent(sentence, NOUN_REACH, (draft) => draft.kind === kind && draft.named && draft.nouns.has(noun)) ??
        (kind === 'place' ? recentPlace(noun, sentence) : undefined) ??
        (kind === 'organization' && rules.companyNouns.has(noun)
          ? recent(
              sentence,
              3,
              (draft) =>
                draft.kind === kind &&
                [...draft.nouns].some((word) => rules.companyNouns.has(word) || rules.companySuffixes.has(word)),
            )
          : undefined)
      if (known) return known.id
    }
    if (definite || nominal.bare) {
      const same = recent(
        sentence,
        NOUN_REACH,
        (draft) => draft.kind === kind && !draft.named && draft.plural === plural && draft.nouns.has(noun),
      )
      if (same) return same.id
    }
    const draft: Draft = { id: drafts.length, kind, named: false, nouns: new Set([noun]), plural }
    const sex = rules.femaleTitles.has(noun) ? 'female' : rules.maleTitles.has(noun) ? 'male' : undefined
    if (sex) draft.sex = sex
    drafts.push(draft)
    return draft.id
  }

  /** "The city" is the last city named, "the country" the last country. */
  function recentPlace(noun: string, sentence: number): Draft | undefined {
    const wanted = language.rules.countryNouns.has(noun)
      ? 'country'
      : language.rules.cityNouns.has(noun)
        ? 'city'
        : language.rules.regionNouns.has(noun)
          ? 'region'
          : undefined
    return wanted && recent(sentence, 4, (draft) => draft.kind === 'place' && draft.place?.kind === wanted)
  }

  function resolvePronoun(at: number, word: string): number | undefined {
    const sex = rules.femalePronouns.has(word) ? 'female' : rules.malePronouns.has(word) ? 'male' : undefined
    const sentence = text.sentenceOf[at] as number
    if (sex) {
      const chosen = mostSalient(
        at,
        sentence,
        (draft) => draft.kind === 'person' && !draft.plural && (draft.sex === undefined || draft.sex === sex),
      )
      // A pronoun that could mean somebody else as well does not tell whether one is a woman.
      if (chosen?.isAlone) chosen.draft.sex ??= sex
      return chosen?.draft.id
    }
    if (rules.thingPronouns.has(word)) {
      if (rules.be.has(text.tokens[at + 1]?.lower ?? '') && text.parts[at + 2] === 'JJ') return undefined
      return mostSalient(at, sentence, (draft) => draft.kind === 'organization' && !draft.plural, 1)?.draft.id
    }
    if (rules.groupPronouns.has(word)) return mostSalient(at, sentence, (draft) => draft.plural, 1)?.draft.id
    return undefined
  }

  function mostSalient(
    at: number,
    sentence: number,
    fits: (draft: Draft) => boolean,
    reach = PRONOUN_REACH,
  ): { readonly draft: Draft; readonly isAlone: boolean } | undefined {
    const scores = new Map<number, number>()
    for (let k = history.length - 1; k >= 0 && k >= history.length - 60; k--) {
      const reference = history[k] as Reference
      const distance = sentence - reference.sentence
      if (distance > reach) break
      const draft = drafts[reference.entity] as Draft
      if (!fits(draft)) continue
      const start = text.sentences[reference.sentence]?.firstToken ?? 0
      const subject =
        text.parts[reference.endToken]?.startsWith('VB') ||
        text.parts[reference.endToken] === 'MD' ||
        reference.firstToken - start < 3
      const score =
        3 - distance - (at - reference.endToken > 60 ? 1 : 0) + (subject ? 1.4 : 0) + (draft.named ? 0.8 : 0)
      const before = scores.get(draft.id)
      scores.set(draft.id, before === undefined ? score : Math.max(before, score) + 0.3)
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1])
    const [best, second] = ranked
    if (!best || (second && best[1] - second[1] < LEAD)) return undefined
    return { draft: drafts[best[0]] as Draft, isAlone: !second }
  }
}
