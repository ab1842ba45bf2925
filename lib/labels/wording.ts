import type {
  ArticleForm,
  ArticlePages,
  Attribution,
  DisputedFact,
  Outcome,
  Quantity,
  ReactionFact,
  ResponsibilityFact,
  Role,
  Section,
  Stance,
  Summary,
  WhereFact,
} from '../engine/model.ts'
import { numberFormat } from './formats.ts'
import type { LabelKey, Translate } from './translate.ts'

/** The fixed words around the facts, the same in every view and every export. */

export const OUTCOME_LABELS: Readonly<Record<Outcome, LabelKey>> = {
  killed: 'outcome_killed',
  injured: 'outcome_injured',
  missing: 'outcome_missing',
  trapped: 'outcome_trapped',
  rescued: 'outcome_rescued',
  displaced: 'outcome_displaced',
  detained: 'outcome_detained',
  unharmed: 'outcome_unharmed',
}

export const ROLE_LABELS: Readonly<Record<Role, LabelKey>> = {
  actor: 'role_actor',
  perpetrator: 'role_perpetrator',
  affected: 'role_affected',
  authority: 'role_authority',
  suspect: 'role_suspect',
  other: 'role_other',
}

export const STANCE_LABELS: Readonly<Record<Stance, LabelKey>> = {
  condemns: 'stance_condemns',
  supports: 'stance_supports',
  denies: 'stance_denies',
  confirms: 'stance_confirms',
  'calls-for': 'stance_calls_for',
  mourns: 'stance_mourns',
  warns: 'stance_warns',
  criticizes: 'stance_criticizes',
  says: 'stance_says',
}

export const STATUS_LABELS: Readonly<Record<ResponsibilityFact['status'], LabelKey>> = {
  claimed: 'status_claimed',
  denied: 'status_denied',
  blamed: 'status_blamed',
  suspected: 'status_suspected',
  charged: 'status_charged',
  'none-claimed': 'status_none_claimed',
}

/** The heading of a section; a dispute that is the only one is named after what is disputed. */
export function sectionHeading(translate: Translate, section: Section, summary: Summary): string {
  const [dispute, ...others] = summary.disputed
  if (section === 'disputed' && dispute && others.length === 0) return disputeHeading(translate, dispute)
  return translate(`section_${section}`)
}

export function disputeHeading(translate: Translate, dispute: DisputedFact): string {
  const { about, outcome } = dispute
  return translate('sources_differ_on', { about: outcome ? translate(OUTCOME_LABELS[outcome]) : about })
}

/** "according to two Iraqi sources, via AP". The hedge is not in it: views set it apart. */
export function sourceWords(translate: Translate, { source, via }: Attribution): string {
  const named = midSentence(source)
  return via
    ? translate('source_via', { source: named, via: midSentence(via) })
    : translate('source', { source: named })
}

/** "two Iraqi sources, via AP": who says so, where the view tells by its look that it is a source. */
export function attributionWords(translate: Translate, { source, via }: Attribution): string {
  const named = midSentence(source)
  return via ? translate('source_passed_on', { source: named, via: midSentence(via) }) : named
}

const ARTICLE_OR_POSSESSIVE = /^(?:The|An?|His|Her|Its|Their|Our)(?= \p{L})/u

/** Words that began a sentence of the article, for the middle of one of ours: "The country's ministry" → "the country's ministry". */
export function midSentence(words: string): string {
  return words.replace(ARTICLE_OR_POSSESSIVE, (first) => first.toLowerCase())
}

/**
 * A count in two parts, so that a view can make the number large: `{ lead: "at least", number: "1,200" }`. "Dozens" has no number of
 * its own and is shown in the article's words.
 */
export function quantityWords(
  translate: Translate,
  quantity: Quantity,
): { readonly lead?: string; readonly number: string } {
  const { min, max, precision, text, above } = quantity
  const written = (count: number) => numberFormat(translate.language).format(count)
  if (max === null && precision === 'approximate' && text) return { number: text.toLowerCase() }
  if (max === null) return { lead: translate(above ? 'more_than' : 'at_least'), number: written(min) }
  if (min === max)
    return precision === 'approximate' ? { lead: translate('about'), number: written(min) } : { number: written(min) }
  if (min === 0) return { lead: translate('at_most'), number: written(max) }
  return { number: translate('range', { from: written(min), to: written(max) }) }
}

/** "Baghdad, Iraq"; the name alone for a country and for what lies in several. Undefined where the gazetteer knows no such place. */
export function placeWords({ place }: WhereFact): string | undefined {
  if (!place) return undefined
  return !place.country || place.name === place.country ? place.name : `${place.name}, ${place.country}`
}

/** What the place adds to the words of the fact: "Mexico" to "MEXICO CITY"; undefined where they say it all. */
export function placeDetail(fact: WhereFact): string | undefined {
  const { place, text } = fact
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
  const words = placeWords(fact)
  if (!place || !words || bare(words) === bare(text)) return undefined
  return place.country && place.country !== place.name && bare(place.name) === bare(text) ? place.country : words
}

const FORM_LABELS: Readonly<Record<ArticleForm, LabelKey>> = {
  opinion: 'form_opinion',
  analysis: 'form_analysis',
  live: 'form_live',
  'press-release': 'form_press_release',
  transcript: 'form_transcript',
  gallery: 'form_gallery',
  video: 'form_video',
  satire: 'form_satire',
  advertisement: 'form_advertisement',
}

const pageWords = (translate: Translate, { page, of }: ArticlePages): string =>
  of ? translate('page_of', { page, of }) : translate('page_alone', { page })

/** What a reader has to know of the article before its facts: that it is no report, that they come from a part of it, or that there are no rules for its language. */
export function notices(
  translate: Translate,
  { completeness, pages, unserved, language, form }: Summary['article'],
): string[] {
  const partial = [
    ...(form ? [translate(FORM_LABELS[form])] : []),
    ...(completeness === 'partial' ? [pages ? pageWords(translate, pages) : translate('partial')] : []),
  ]
  if (!unserved) return partial
  const known = languageName(language, translate.language)
  return [...partial, known ? translate('unserved_language', { language: known }) : translate('unserved')]
}

/** "German" for "de" and "de-AT": the rules are those of the language, whatever the region. Undefined where it is not known. */
export function languageName(tag: string, displayLanguage: string): string | undefined {
  const [language = 'und'] = tag.split('-')
  try {
    return language === 'und' ? undefined : new Intl.DisplayNames([displayLanguage], { type: 'language' }).of(language)
  } catch {
    return undefined
  }
}

/** In characters. A statement that is longer than LONG is cut: behind the last sentence that fits, else near SHORT between two words. */
const LONG = 320
const SHORT = 240
const SHORTEST = 60
/** Where a sentence ends, told by the word before the stop: no abbreviation of a title or month is longer, or has no capital. */
const SENTENCE_END = /(?:\p{Ll}{4}|(?<=\s)\p{Ll}{2,3})[.!?…]["”’']?(?=\s["“‘']?\p{Lu})/gu

/** The beginning of a long statement, with an ellipsis for what is left out; a short one as it is. A text without spaces is cut where it is. */
export function openingOf(text: string): string {
  if (text.length <= LONG) return text
  const ends = [...text.slice(0, LONG + 1).matchAll(SENTENCE_END)].map(({ index, 0: match }) => index + match.length)
  const end = ends.at(-1)
  if (end !== undefined && end >= SHORTEST) return `${text.slice(0, end)} …`
  const cut = text.slice(0, SHORT)
  return `${(cut.replace(/\s+\S*$/, '') || cut).replace(/[\s,;:.–—-]+$/, '')}…`
}

/** What a reaction is called; nothing where it only says something and its words begin with a verb of their own: "described the council as slow". */
export function stanceWords(translate: Translate, { stance, quoted, verb, text }: ReactionFact): string | undefined {
  const tellsItself = stance === 'says' && quoted !== 'direct' && verb && text.startsWith(`${verb} `)
  return tellsItself ? undefined : translate(STANCE_LABELS[stance])
}

/** A reaction's words: within quotation marks when they are the speaker's own. */
export function reactionWords({ quoted, text }: ReactionFact): string {
  return quoted === 'direct' && !/^["“‘'«„]/.test(text) ? `“${text}”` : text
}
