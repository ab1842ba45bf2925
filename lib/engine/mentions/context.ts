import type { TextLayer } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import { type Evidence, noEvidence, wordsOf } from './classify.ts'
import type { NameLanguage } from './name-index.ts'
import type { Piece } from './pieces.ts'

const AGE = /^\d{1,3}$/
const YEAR = /^(?:1\d|20)\d\d$/

/** The kinds that a common noun can stand for. */
export function nounKind(word: string, language: NameLanguage): keyof Evidence | undefined {
  const { rules } = language
  const forms = word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
  for (const form of forms) {
    if (rules.workNouns.has(form)) return 'other'
    if (rules.personNouns.has(form)) return 'person'
    if (rules.organizationNouns.has(form)) return 'organization'
    if (rules.placeNouns.has(form)) return 'place'
  }
  return undefined
}

/** The head noun of a description that begins at `at` ("a small village in …"): its last noun before a preposition, mark or verb. */
export function descriptionHead(text: TextLayer, at: number, end: number): number | undefined {
  let head: number | undefined
  for (let i = at; i < end && i < at + 12; i++) {
    const part = text.parts[i]
    const token = text.tokens[i] as Token
    if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '&') break
    if (part === 'NN' || part === 'NNS') head = i
    else if (head !== undefined && part !== 'NNP' && part !== 'POS' && part !== 'CC') break
    else if (part === 'MD' || part === 'VBZ' || part === 'TO' || part === 'WH') break
  }
  return head
}

/** What stands around a name says about its kind. `end` and `start` are the borders of its sentence. */
export function contextEvidence(text: TextLayer, piece: Piece, language: NameLanguage): Evidence {
  const { tokens, parts } = text
  const { rules } = language
  const { gazetteer } = text.locale
  const evidence = noEvidence()
  const sentence = text.sentences[piece.sentence]
  if (!sentence) return evidence
  const start = sentence.firstToken
  const end = sentence.endToken
  const at = (i: number): Token | undefined => (i >= start && i < end ? tokens[i] : undefined)
  const lower = (i: number) => at(i)?.lower ?? ''
  const { from, to } = piece
  const single = to - from === 1
  const first = tokens[from] as Token

  // Before the name.
  let before = from - 1
  const article = parts[before] === 'DT' && before >= start ? lower(before) : ''
  if (article) {
    before--
    evidence.person -= 2
    evidence.organization += 0.3
    evidence.other += 0.3
  }
  const word = lower(before)
  if (rules.strongPlacePrepositions.has(word)) evidence.place += 1.6
  else if (rules.placePrepositions.has(word)) evidence.place += 0.7
  if (rules.directions.has(word) && at(before)?.shape === 'lower') evidence.place += 2
  if (rules.organizationLeads.has(word)) evidence.organization += 1.2
  if (parts[before] === 'IN' || parts[before] === 'TO') {
    if (rules.organizationLeadsBeforePreposition.has(lower(before - 1))) evidence.organization += 1.2
  }
  if (rules.by.has(word)) {
    evidence.person += 0.7
    evidence.organization += 0.5
  }
  if (rules.of.has(word)) {
    const noun = lower(before - 1)
    const kind = nounKind(noun, language)
    if (rules.directions.has(noun) && !rules.personNouns.has(noun)) evidence.place += 2
    if (kind === 'place') evidence.place += 2.5
    else if (rules.personPossessions.has(noun)) evidence.person += 1.2
    else if (kind === 'person') {
      evidence.place += 0.7
      evidence.organization += 0.7
    }
  }
  if (at(before)?.kind === 'word' && at(before)?.shape === 'lower') {
    const kind = nounKind(word, language)
    if (kind === 'person' && !article) evidence.person += parts[before] === 'NNS' ? 1 : 3
    else if (kind === 'organization') evidence.organization += 2
    else if (kind === 'other') evidence.other += 2.5
    else if (kind === 'place') evidence.place += 0.8
  }

  // Behind the name.
  const next = lower(to)
  const behind = lower(to + 1)
  if (next === ',' || next === '(') {
    if (AGE.test(behind) && (lower(to + 2) === ',' || lower(to + 2) === ')' || lower(to + 2) === '.'))
      evidence.person += 4
    if (next === '(' && (YEAR.test(behind) || rules.birth.has(behind))) evidence.person += 2
    if (rules.birth.has(behind)) evidence.person += 1.5
    if (next === ',') {
      const region = gazetteer.places(at(to + 1)?.text ?? '')[0]
      const region2 = gazetteer.places(wordsOf(tokens, to + 1, Math.min(to + 3, end)))[0]
      if ((region && region.kind !== 'city') || (region2 && region2.kind !== 'city')) evidence.place += 2
      if (rules.relativePerson.has(behind)) evidence.person += 2
      if (rules.relativePlace.has(behind)) evidence.place += 1.2
      const head =
        parts[to + 1] === 'DT' || parts[to + 1] === 'PRP$' || parts[to + 1] === 'JJ' || parts[to + 1] === 'NN'
          ? descriptionHead(text, to + 1, end)
          : undefined
      const kind = head === undefined ? undefined : nounKind(lower(head), language)
      if (kind) evidence[kind] += 2
    }
  }
  if (rules.relativePerson.has(next)) evidence.person += 2
  if (next === "'s" && rules.personPossessions.has(behind)) evidence.person += 1.3
  if (next === "'s" && rules.organizationFollowers.has(behind)) evidence.organization += 0.4
  if (rules.personVerbs.has(next)) {
    evidence.person += 1.2
    evidence.organization += 0.5
  }
  if (
    !rules.personVerbs.has(next) &&
    (parts[to] === 'VBD' || parts[to] === 'VBZ') &&
    !rules.be.has(next) &&
    from - start < 4 &&
    at(to)?.kind === 'word'
  ) {
    evidence.person += 0.5
    evidence.organization += 0.3
  }
  if (at(to)?.shape === 'lower' && parts[to] !== 'VBD') {
    const kind = nounKind(next, language)
    if (kind === 'place') evidence.place += 1.8
    else if (rules.organizationFollowers.has(next)) evidence.organization += 1.2
    else if (kind === 'organization') evidence.organization += 0.6
    else if (kind === 'other') evidence.other += 0.6
  }
  if (rules.be.has(next)) {
    const head = descriptionHead(text, to + 1, end)
    const kind = head === undefined ? undefined : nounKind(lower(head), language)
    if (kind && parts[to + 1] !== 'VBN' && parts[to + 1] !== 'VBG') evidence[kind] += from - start < 3 ? 2.5 : 1
  }

  // A name that fills its quotation marks is a title.
  const opening = at(from - 1)?.text ?? ''
  const closing = at(to)?.text ?? ''
  if (/^(?:["“‘']|``)$/.test(opening) && /^(?:["”’',]|'')$/.test(closing)) evidence.other += 2.5
  if (single && first.shape !== 'upper' && /^(?:st|nd|rd|th)$/.test(next)) evidence.other += 1
  return evidence
}
