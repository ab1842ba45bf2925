import type { TextLayer } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Token } from '../text/tokens.ts'
import type { NameLanguage } from './name-index.ts'
import type { Piece } from './pieces.ts'

/** What speaks for each kind of name. `other` is what is listed nowhere: works, events, peoples, products. */
export type Evidence = { person: number; organization: number; place: number; other: number }
export type NameKind = keyof Evidence

export const noEvidence = (): Evidence => ({ person: 0, organization: 0, place: 0, other: 0 })

export const addEvidence = (to: Evidence, from: Evidence, weight = 1): void => {
  to.person += from.person * weight
  to.organization += from.organization * weight
  to.place += from.place * weight
  to.other += from.other * weight
}

/** With less evidence than this, a name is not listed. */
const LEAST = 0.7

/** The kind with the most evidence; `other` when nothing speaks for any. */
export function strongest(evidence: Evidence): NameKind {
  let best: NameKind = 'other'
  if (Math.max(evidence.person, evidence.organization, evidence.place) < LEAST) return 'other'
  for (const kind of ['person', 'organization', 'place'] as const) if (evidence[kind] > evidence[best]) best = kind
  return best
}

/** The words of a stretch of tokens as they stand, with single spaces. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++)
    words += (i > from && (tokens[i] as Token).spaced ? ' ' : '') + (tokens[i] as Token).text
  return words
}

const INITIAL = /^\p{Lu}\.$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}s?$/u

/** How strongly the gazetteer's best place of a name speaks for a place. */
function placeWeight(places: readonly GazetteerPlace[]): number {
  const best = places[0]
  if (!best) return 0
  if (best.kind === 'country') return 4
  if (best.kind === 'region') return 3
  if (best.kind === 'area') return 2.5
  return best.population >= 500_000 ? 2.6 : best.population >= 50_000 ? 1.5 : 0.8
}

/** What the words of a name themselves say about its kind. */
export function formEvidence(text: TextLayer, piece: Piece, language: NameLanguage): Evidence {
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const tokens = text.tokens.slice(piece.from, piece.to)
  const evidence = noEvidence()
  const first = tokens[0] as Token
  const last = tokens.at(-1) as Token
  const count = tokens.length
  const name = wordsOf(text.tokens, piece.from, piece.to)
  if (gazetteer.nationality(name) && !gazetteer.places(name).length) evidence.other += 6
  else if (rules.otherWords.has(first.lower) && (count === 1 || rules.otherWords.has(last.lower))) evidence.other += 4
  const places = gazetteer.places(name)
  const given = gazetteer.givenName(first.lower)
  const common = tokens.filter((token) => token.kind !== 'word' || isCommon(token.lower)).length
  evidence.place += placeWeight(places)
  if (gazetteer.organization(name)) evidence.organization += 4
  else if (count === 1 && ACRONYM.test(first.text) && !places.length) evidence.organization += common ? 1.5 : 2.2
  if (piece.role) evidence.person += 5
  if (count > 1) {
    const ofAt = tokens.findIndex((token) => rules.linkOf.has(token.lower) || rules.linkAfterHead.has(token.lower))
    const head = ofAt > 0 ? (tokens[ofAt - 1] as Token) : last
    const headed = (strong: ReadonlySet<string>, weak: ReadonlySet<string>): number =>
      strong.has(head.lower) ? 4 : weak.has(head.lower) ? 1.5 : 0
    evidence.organization += headed(rules.strongOrganizationHeads, rules.organizationHeads)
    evidence.place += headed(rules.strongPlaceHeads, rules.placeHeads)
    if (rules.otherHeads.has(head.lower)) evidence.other += isCommon(head.lower) ? 3.5 : 2
    if (rules.otherFirsts.has(first.lower)) evidence.other += 2.5
    if (rules.placeFirsts.has(first.lower)) evidence.place += 1.5
    if (rules.companySuffixes.has(last.lower)) evidence.organization += 3
    if (tokens.some((token) => token.text === '&')) evidence.organization += 2
    const thing =
      isCommon(head.lower) &&
      (rules.organizationHeads.has(head.lower) || rules.placeHeads.has(head.lower) || rules.otherHeads.has(head.lower))
    if (given) evidence.person += thing ? 0.5 : common <= 1 && ofAt < 0 ? 2.8 : 1
    if (tokens.some((token, k) => k > 0 && INITIAL.test(token.text)) || (INITIAL.test(first.text) && common <= 1))
      evidence.person += 2.8
    if (rules.surnames.has(last.lower) && !thing && ofAt < 0) evidence.person += given ? 1 : 1.2
    if (rules.nameSuffixes.has(last.lower)) evidence.person += 3
    if (ofAt < 0 && tokens.some((token, k) => k > 0 && token.shape === 'lower' && rules.particles.has(token.lower)))
      evidence.person += 1.2
    if (/^\p{Ll}+-\p{Lu}|^Al-/u.test(last.text)) evidence.person += 1
    if (count <= 3 && common === 0 && ofAt < 0 && !thing && tokens.every((token) => token.shape !== 'upper'))
      evidence.person += 1.5
    if (common === count) {
      evidence.organization += 0.6
      evidence.other += 0.7
    }
    if (ofAt < 0 && placesInside(text, piece) && common > 0 && !given) evidence.organization += 0.8
  } else {
    if (given) evidence.person += isCommon(first.lower) ? 0.8 : 1.6
    if (!common && !places.length && first.shape !== 'upper') evidence.person += 0.6
    if (rules.surnames.has(first.lower)) evidence.person += 1
    if (rules.organizationHeads.has(first.lower) && common) evidence.organization += 0.6
  }
  if (/\d/.test(name) && !rules.organizationHeads.has(last.lower)) evidence.other += 0.8
  return evidence
}

function placesInside(text: TextLayer, piece: Piece): boolean {
  for (let i = piece.from; i < piece.to - 1; i++) {
    const word = (text.tokens[i] as Token).text
    if (text.locale.gazetteer.places(word).length || text.locale.gazetteer.nationality(word)) return true
  }
  return false
}
