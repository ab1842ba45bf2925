import { analyze } from './analyze.ts'
import { calibrated } from './calibration.ts'
import type { Document } from './document.ts'
import { findBackground, findContext } from './facts/background.ts'
import { findCasualties } from './facts/casualties.ts'
import { findDisputed } from './facts/disputed.ts'
import { findEvent } from './facts/event.ts'
import { findReactions } from './facts/reactions.ts'
import { isReport } from './facts/report.ts'
import { findResponsibility } from './facts/responsibility.ts'
import { findWhat } from './facts/what.ts'
import { findWhen } from './facts/when.ts'
import { findWhere } from './facts/where.ts'
import { findWho } from './facts/who.ts'
import { findWhy } from './facts/why.ts'
import type { Locale } from './locale.ts'
import { findMentions as listMentions } from './mentions/public-mentions.ts'
import { type Article, type Mention, SCHEMA, type Summary, type Trace } from './model.ts'
import { onlyIfAbout } from './rank.ts'
import { isInLanguage } from './text/language.ts'

/**
 * The key facts of an article. Pure and synchronous; linear in the length of the text.
 * @param locale the language of the article; a text in another language gets no facts
 * @param trace is told what each rule proposed, and why it was kept or dropped
 */
export function summarize(article: Article, locale: Locale, trace?: Trace): Summary {
  return calibrated(weigh(article, locale, trace))
}

/** The same with each fact's weight by the rules as its score: what calibration.ts is measured on. */
export function weigh(article: Article, locale: Locale, trace?: Trace): Summary {
  const document = analyze(article, locale, trace)
  const frame = frameOf(document)
  if (!canRead(article, locale)) return { ...frame, ...NOTHING }
  const event = findEvent(document)
  const casualties = findCasualties(document)
  const responsibility = findResponsibility(document, event)
  const reactions = findReactions(document, event)
  const context = findContext(document, event)
  const report = isReport(document, event, casualties)
  const what = findWhat(document, event, context, report)
  const told = new Set(
    document.sentences
      .filter((s) => what.some(({ evidence }) => evidence.some(({ start }) => start === s.start)))
      .map(({ index }) => index),
  )
  return {
    ...frame,
    what,
    who: findWho(document, event, { casualties, responsibility, reactions }),
    where: findWhere(document, event),
    when: onlyIfAbout(findWhen(document, event, report), document, event),
    why: findWhy(document, event, report),
    casualties: onlyIfAbout(casualties, document, event),
    reactions,
    responsibility,
    background: findBackground(document, event, context, told, report),
    disputed: findDisputed(document, event, casualties),
  }
}

/** Whether an article is in the language of a locale: by its words, and by what it says of itself where they are too few to tell. */
export function canRead({ text, language }: Article, locale: Locale): boolean {
  return isInLanguage(text, locale) ?? [locale.language, 'und'].includes(language.split('-')[0]?.toLowerCase() ?? '')
}

/** Every person, organization, place, time and quantity that the article names, in reading order. */
export function findMentions(article: Article, locale: Locale): readonly Mention[] {
  return listMentions(analyze(article, locale))
}

/** The sections of a summary without facts: of a text that is not in the language of the rules, whatever its page says. */
const NOTHING = {
  what: [],
  who: [],
  where: [],
  when: [],
  why: [],
  casualties: [],
  reactions: [],
  responsibility: [],
  background: [],
  disputed: [],
} as const

function frameOf({ article, tokens }: Document): Pick<Summary, 'schema' | 'article'> {
  const { title, site, byline, language, published, url, completeness } = article
  return {
    schema: SCHEMA,
    article: {
      title,
      ...(site ? { site } : {}),
      ...(byline ? { byline } : {}),
      language,
      ...(published ? { published } : {}),
      url,
      words: tokens.filter((token) => token.kind !== 'punctuation').length,
      completeness,
    },
  }
}
