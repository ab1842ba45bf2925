import type { TextLayer } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Token } from '../text/tokens.ts'
import type { Sign } from './evidence.ts'
import type { NameLanguage } from './name-index.ts'
import { QUOTE } from './name-words.ts'
import { CALL_SIGN, STATION, UNIT_NUMBER } from './numbered-names.ts'
import type { Piece } from './pieces.ts'
import { postalState } from './place-containers.ts'

const INITIAL = /^\p{Lu}\.$/u
/** "SoftServe" and "LinkedIn", but not "McKay", "DiMaggio". */
const CAPITAL_INSIDE = /^(?!(?:Ma?c|Fitz|D[eiua]|L[ae]|V[ao]n|Al|El|Ab[du]|Bin)\p{Lu}).*\p{Ll}\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}s?$/u

/** The words of a stretch of tokens as they stand, with single spaces. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++)
    words += (i > from && (tokens[i] as Token).spaced ? ' ' : '') + (tokens[i] as Token).text
  return words
}

/** How well known the gazetteer's best place of a name is. */
function placeSign(best: GazetteerPlace, isCommonWord: boolean): Sign {
  if (best.kind === 'country') return 'country'
  // "Mission" and "Reading" are cities too: a common word is a place only where its neighbours say so.
  if (isCommonWord) return 'place that is a common word'
  if (best.kind === 'region' || best.kind === 'area') return best.kind
  return best.population >= 500_000 ? 'metropolis' : best.population >= 50_000 ? 'city' : 'town'
}

/** What the words of a name themselves say about its kind. */
export function nameSigns(text: TextLayer, piece: Piece, name: string, language: NameLanguage): Sign[] {
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const tokens = text.tokens.slice(piece.from, piece.to)
  const signs: Sign[] = ['any name']
  const count = tokens.length
  const first = tokens[0] as Token
  const final = tokens.at(-1) as Token
  // "World War II": the head stands before the number.
  const numbered = count > 2 && isCommon((tokens.at(-2) as Token).lower) && rules.nameSuffixes.has(final.lower)
  const last = tokens.at(numbered ? -2 : -1) as Token
  const postal = count === 1 ? postalState(text, piece.from, name) : []
  const places = postal.length ? postal : gazetteer.places(name)
  const given = gazetteer.givenName(first.lower)
  const common = tokens.filter((token) => token.kind !== 'word' || isCommon(token.lower)).length

  if (piece.role) signs.push('behind a title')
  if (piece.before) signs.push('before a title')
  if (places[0]?.kind !== 'country' && isAdjective(text, name, places.length > 0, language))
    signs.push('nationality word')
  else if (rules.otherWords.has(first.lower) && (count === 1 || rules.otherWords.has(last.lower)))
    signs.push('word for no name')
  if (places[0]) {
    signs.push(placeSign(places[0], count === 1 && isCommon(first.lower)))
    if (count > 1 && places[0].kind === 'city') signs.push('city of several words')
  }
  if ((!postal.length && gazetteer.organization(name)) || rules.platforms.has(name.toLowerCase()))
    signs.push('known organization')
  else if (count === 1 && ACRONYM.test(first.text) && !places.length && !(common && first.text.length > 4))
    signs.push(common ? 'acronym that is a word' : 'acronym')
  if (count === 1 && UNIT_NUMBER.test(name)) signs.push('unit number')
  if (count === 1 && CALL_SIGN.test(name)) signs.push('acronym', 'three or more capitals')
  else if (count === 1 && /^\p{Lu}+-?\d+\p{L}*$/u.test(name)) signs.push('digits', 'letters and digits')
  else if (/\d/.test(name) && !rules.organizationHeads.has(last.lower) && !STATION.test(name)) signs.push('digits')
  if (tokens.some((token) => token.text.includes('-'))) signs.push('hyphen inside')
  if (tokens.every((token) => token.shape === 'upper' || token.kind !== 'word')) signs.push('capitals only')
  if (count === 1 && STATION.test(name)) signs.push('company suffix')
  if (count === 1) {
    signs.push('one word')
    if (given && places.length && places[0]?.kind !== 'country') signs.push('given name that is a place')
    if (rules.surnames.has(first.lower) && places.length && places[0]?.kind !== 'country')
      signs.push('family name that is a place')
    if (first.shape === 'upper') signs.push(first.text.length < 3 ? 'two letters' : 'three or more capitals')
    if (first.text.length < 4) signs.push('short word')
    // Iran and Israel are given names too, but a country named alone is a country; "Jordan" of "Michael Jordan" is told by the full name.
    const isCountry = places[0]?.kind === 'country'
    if (given && !isCountry) signs.push(isCommon(first.lower) ? 'single given name, common' : 'single given name')
    if (rules.surnames.has(first.lower) && !isCountry) signs.push('single family name')
    if (common) signs.push('single common word')
    else if (!places.length && first.shape !== 'upper') signs.push('single rare word')
    if (rules.organizationHeads.has(first.lower)) signs.push('single organization word')
    if (first.shape === 'mixed' && !first.text.includes('-')) {
      signs.push('mixed letters')
      if (CAPITAL_INSIDE.test(first.text)) signs.push('capital inside')
    }
    if (!common && first.shape === 'capital') {
      const ends = (ending: string) => first.lower.length > ending.length + 2 && first.lower.endsWith(ending)
      if (rules.placeEndings.some(ends)) signs.push('place ending')
      else if (rules.surnameEndings.some(ends)) signs.push('family name ending')
      else if (first.lower.endsWith('s') && !given) signs.push('plural look')
    }
    return signs
  }

  if (count === 2) signs.push('two words')
  // "A&P", "B&Q Ltd": letters around an ampersand without spaces.
  if (count === 3 && name.length < 8 && first.shape !== 'lower' && /^\p{Lu}{1,3}&\p{Lu}{1,4}$/u.test(name))
    signs.push('acronym')
  if (gazetteer.givenName(last.lower)) signs.push('given name last')
  if (/s$/.test(last.lower) && gazetteer.places(wordsOf(text.tokens, piece.from, piece.to - 1)).length)
    signs.push('place, then plural')
  if (tokens.some((token) => gazetteer.nationality(token.text))) signs.push('nationality inside')

  const ofAt = tokens.findIndex((token) => rules.linkOf.has(token.lower) || rules.linkAfterHead.has(token.lower))
  const head = (ofAt > 0 ? tokens[ofAt - 1] : last) as Token
  const thing =
    isCommon(head.lower) &&
    (rules.organizationHeads.has(head.lower) || rules.placeHeads.has(head.lower) || rules.otherHeads.has(head.lower))
  const linked = ofAt > 0 && rules.linkedHeads.has(head.lower) && rules.linkAfterHead.has((tokens[ofAt] as Token).lower)
  const isUnit = /^\d/.test(first.text) && rules.unitHeads.has(head.lower)
  // "Fairview School District" is a body, "Fairview District" a place.
  const isBody = rules.administrativeNouns.has(head.lower) && rules.districtBodies.has(tokens.at(-2)?.lower ?? '')
  // "Soviet Union" is a country, whatever its last word is the head of.
  const isLand = places[0] !== undefined && places[0].kind !== 'city'
  const strong = !isLand && (linked || isUnit || isBody || rules.strongOrganizationHeads.has(head.lower))
  if (strong) signs.push('strong organization head')
  else if (!isLand && rules.organizationHeads.has(head.lower)) signs.push('organization head')
  if (ofAt > 0 && rules.strongOrganizationHeads.has(last.lower)) signs.push('organization head last, behind of')
  if (rules.strongPlaceHeads.has(head.lower) && !isBody) signs.push('strong place head')
  else if (rules.placeHeads.has(head.lower) && !isBody) signs.push('place head')
  if (rules.otherHeads.has(head.lower)) signs.push(isCommon(head.lower) ? 'other head' : 'other head, rare')
  if (rules.otherFirsts.has(first.lower)) signs.push('other first')
  if (rules.organizationFirsts.has(first.lower)) signs.push('organization first')
  if (rules.directions.has(first.lower) && !common) signs.push('direction first')
  else if (rules.placeFirsts.has(first.lower) && !strong) signs.push('place first')
  if (organizationAtFront(text, piece)) signs.push('known organization first')
  if (rules.companySuffixes.has(last.lower)) signs.push('company suffix')
  if (tokens.some((token) => token.text === '&')) signs.push('ampersand')
  if (given)
    signs.push(
      thing
        ? 'given name before a thing'
        : common <= 1 && ofAt < 0
          ? 'given name first'
          : 'given name among common words',
    )
  if (tokens.some((token, k) => INITIAL.test(token.text) && (k > 0 || common <= 1))) signs.push('initial')
  if (tokens.some((token) => QUOTE.test(token.text))) signs.push('nickname inside')
  if (rules.nameSuffixes.has(final.lower) && !numbered) signs.push('name suffix')
  if (rules.surnames.has(last.lower) && !thing && ofAt < 0) signs.push('family name last')
  if (ofAt < 0 && tokens.some((token, k) => k > 0 && token.shape === 'lower' && rules.particles.has(token.lower)))
    signs.push('particle')
  if (/^\p{Ll}+-\p{Lu}|^Al-/u.test(last.text)) signs.push('al- name')
  const capitals = tokens.every((token) => token.shape === 'upper')
  if (count <= 3 && common === 0 && ofAt < 0 && !thing && !capitals) signs.push('two or three rare words')
  // "College of Physicians and Surgeons", "League of Towns": behind a clear head, common words and length say nothing.
  const clear = strong || (ofAt > 0 && rules.organizationHeads.has(head.lower) && rules.ofHeads.has(head.lower))
  if (common === count && !(clear && ofAt > 0)) signs.push('common words only')
  else if (isCommon(first.lower)) signs.push('common word first')
  else if (isCommon(last.lower)) signs.push('common word last')
  if (ofAt > 0 && !clear) signs.push('of inside')
  if (count > 4 && !clear) signs.push('long name')
  if (ofAt < 0 && common > 0 && !given && hasPlaceInside(text, piece)) signs.push('place inside')
  return signs
}

/** Whether a name is an adjective of a nation or a people, or two of them: "Kurdish", "Franco-German". A town may be named like a nation. */
function isAdjective(
  { locale: { gazetteer } }: TextLayer,
  name: string,
  isTown: boolean,
  { rules }: NameLanguage,
): boolean {
  const isNation = (word: string) => !isTown && gazetteer.nationality(word) !== undefined
  // "West African", "Southeast Asian"
  const [first = '', ...rest] = name.split(' ')
  if (rest.length === 1 && rules.directions.has(first.toLowerCase()))
    return isNation(rest[0] as string) || rules.peoples.has((rest[0] as string).toLowerCase())
  return isNation(name) || name.split('-').every((part) => isNation(part) || rules.peoples.has(part.toLowerCase()))
}

function hasPlaceInside(text: TextLayer, piece: Piece): boolean {
  for (let i = piece.from; i < piece.to - 1; i++) {
    const word = (text.tokens[i] as Token).text
    if (text.locale.gazetteer.places(word).length || text.locale.gazetteer.nationality(word)) return true
  }
  return false
}

/** Whether a name begins with a known organization: "UN Support Mission", "NATO Council". */
function organizationAtFront(text: TextLayer, { from, to }: Piece): boolean {
  const { gazetteer } = text.locale
  for (let end = from + 1; end < to && end <= from + 2; end++)
    if (gazetteer.organization(wordsOf(text.tokens, from, end))) return true
  return false
}
