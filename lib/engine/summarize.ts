import { analyze } from './analyze.ts'
import { calibrated } from './calibration.ts'
import type { Document } from './document.ts'
import { findBackground } from './facts/background.ts'
import { findCasualties } from './facts/casualties.ts'
import { findContext } from './facts/context.ts'
import { findDisputed } from './facts/disputed.ts'
import { findEvent } from './facts/event.ts'
import { findReactions } from './facts/reactions.ts'
import { isReport } from './facts/report.ts'
import { findResponsibility } from './facts/responsibility.ts'
import { withoutTold } from './facts/statement-context.ts'
import { belowTold } from './facts/statement-repeats.ts'
import { findWhat } from './facts/what.ts'
import { findWhen } from './facts/when.ts'
import { findWhere } from './facts/where.ts'
import { findWho } from './facts/who.ts'
import { findWhy } from './facts/why.ts'
import { withoutRules } from './facts/without-rules.ts'
import { flatMap } from './flat-map.ts'
import type { Locale } from './locale.ts'
import { findMentions as listMentions } from './mentions/public-mentions.ts'
import { type Article, type Mention, SCHEMA, type Summary, type Trace } from './model.ts'
import { onlyIfAbout } from './rank.ts'
import { isShown } from './shown.ts'
import { isInLanguage, languageOf } from './text/language.ts'

/**
 * The key facts of an article. Pure and synchronous; linear in the length of the text.
 * @param locale the language of the article; of a text in another language only what is safe without rules is told, and `unserved` says so
 * @param trace is told what each rule proposed, and why it was kept or dropped
 */
export function summarize(article: Article, locale: Locale, trace?: Trace): Summary {
  return canRead(article, locale) ? calibrated(weighed(article, locale, trace)) : unread(article, locale)
}

/** The same with each fact's weight by the rules as its score: what calibration.ts is measured on. */
export function weigh(article: Article, locale: Locale, trace?: Trace): Summary {
  return canRead(article, locale) ? weighed(article, locale, trace) : unread(article, locale)
}

function weighed(article: Article, locale: Locale, trace?: Trace): Summary {
  const document = analyze(article, locale, trace)
  const frame = frameOf(article, { words: wordCount(document), language: inLanguageOf(article, locale) })
  const event = findEvent(document)
  const casualties = findCasualties(document)
  const responsibility = findResponsibility(document, event)
  const reactions = findReactions(document, event, responsibility)
  const context = findContext(document, event)
  const report = isReport(document, event, casualties)
  const spoken = new Set(flatMap(reactions.filter(isShown), ({ evidence }) => evidence.map(({ start }) => start)))
  const what = findWhat(document, event, context, report, spoken)
  const tellers = [...what, ...[...reactions, ...responsibility].filter(isShown)]
  const starts = new Set(flatMap(tellers, ({ evidence }) => evidence.map(({ start }) => start)))
  const told = new Set(document.sentences.filter((s) => starts.has(s.start)).map(({ index }) => index))
  const background = findBackground(document, event, context, told, report)
  return {
    schema: frame.schema,
    article: frame.article,
    what,
    who: findWho(document, event, { casualties, responsibility, reactions }),
    where: findWhere(document, event),
    when: onlyIfAbout(findWhen(document, event, report), document, event),
    why: findWhy(document, event, context),
    casualties: onlyIfAbout(casualties, document, event),
    reactions: withoutTold(belowTold(document, reactions, what, responsibility), [...what, ...background]),
    responsibility,
    background,
    disputed: findDisputed(document, event, casualties),
  }
}

/** Whether an article is in the language of a locale: by its words; where they are too few to tell, by its script and what it says of itself. */
export function canRead({ text, language }: Article, locale: Locale): boolean {
  const read = isInLanguage(text, locale)
  if (read !== undefined) return read
  const told = languageOf(text, language)
  return told === 'und' || isOf(told, locale)
}

/** Every person, organization, place, time and quantity that the article names, in reading order. */
export function findMentions(article: Article, locale: Locale): readonly Mention[] {
  return listMentions(analyze(article, locale))
}

const NOTHING = {
  who: [],
  where: [],
  why: [],
  casualties: [],
  responsibility: [],
  background: [],
  disputed: [],
} as const

/** The summary of a text that is not in the language of the rules, whatever its page says. */
function unread(article: Article, locale: Locale): Summary {
  const told = languageOf(article.text, article.language)
  // A page that says it is in the language of the rules, and is not, may be in any.
  const language = isOf(told, locale) ? 'und' : told
  const words = segmentedWords(article.text, language)
  return { ...frameOf(article, { words, language, unserved: true }), ...NOTHING, ...withoutRules(article, language) }
}

/** In UTF-16 units: the platform's segmenter takes a time that grows with the square of a text. */
const SLICE = 1000

/** About how many words a text has, in any script: words stand apart from each other in most, but not in all. */
function segmentedWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  for (let from = 0; from < text.length; from += SLICE)
    for (const { isWordLike } of segmenter.segment(text.slice(from, from + SLICE))) if (isWordLike) words++
  return words
}

const isOf = (language: string, locale: Locale): boolean => language.split('-')[0]?.toLowerCase() === locale.language

/** The page's word for the language, with its region, unless the text is in that of the rules all the same. */
const inLanguageOf = ({ language }: Article, locale: Locale): string =>
  isOf(language, locale) ? language : locale.language

function wordCount({ tokens }: Document): number {
  let words = 0
  for (const { kind } of tokens) if (kind !== 'punctuation') words++
  return words
}

type Found = Pick<Summary['article'], 'words' | 'language' | 'unserved'>

function frameOf(article: Article, found: Found): Pick<Summary, 'schema' | 'article'> {
  const { title, site, byline, published, modified, section, dateline, url, completeness, pages, form } = article
  const { words, language, unserved } = found
  return {
    schema: SCHEMA,
    article: {
      title,
      ...(site ? { site } : {}),
      ...(byline ? { byline } : {}),
      language,
      ...(published ? { published } : {}),
      ...(modified ? { modified } : {}),
      ...(section ? { section } : {}),
      ...(dateline ? { dateline } : {}),
      url,
      words,
      completeness,
      ...(pages ? { pages } : {}),
      ...(unserved ? { unserved } : {}),
      ...(form ? { form } : {}),
    },
  }
}
