import { dateReader, type FoundDate } from '../mentions/any-language-dates.ts'
import type { Article, ReactionFact, Span, WhatFact, WhenFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { startsWithCapital } from '../text/letters.ts'

/** How likely these are right and worth a line: they are the article's own words, but nobody has weighed them. */
const SCORE = { headline: 0.9, number: 0.6, date: 0.65, quotation: 0.7 } as const

const MOST = { numbers: 2, dates: 3, quotations: 4 } as const
/** So many of the first sentences tell the event; later ones may tell of others. */
const LEAD = 6
/** A quotation of fewer words, or of fewer letters in a script without spaces, may be a title or a word held at arm's length. */
const LEAST_WORDS = 6
const LEAST_LETTERS = 14

/** Words of so many letters are no articles or prepositions, which stand in small letters in a title. */
const LONG_WORD = /(?<!\p{L})\p{L}{5,}/gu
const LEAST_CAPITALS = 3

/** The end of a sentence in any script: not a day ("9. April"), an initial or a short title ("Dr."). */
const SENTENCE_END = /(?:(?<!\b\p{L}{1,2})(?<!\b\p{Nd}{1,2})[.]|[!?…؟।።])["”“»’)\]]*\s+|[。！？][」』”）]*/gu
const QUOTED = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|"([^"]+)"/gu
/** Stands within the marks in some languages, and belongs to the sentence around them. */
const CLOSING_COMMA = /[,،，、]$/
/** What gives the address of a page sends its reader there. */
const ADDRESS = /https?:\/\//
const CLOCK_OR_YEAR = /\p{Nd}{1,2}[:.h]\p{Nd}{2}|(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/gu

/** What of an article in a language without rules is safe to show: its headline, and numbers, dates and quotations in its own words. */
export function withoutRules(article: Article, language: string) {
  const { text, title } = article
  const headline = article.blocks.find(({ kind }) => kind === 'headline')
  const sentences = sentencesOf(article)
  const evidence = (span: Span) => [evidenceFor(article, span)]
  const lead = sentences.slice(0, LEAD)
  const datesOf = dateReader(language, article.published)
  const found = lead.map((span) => ({ span, dates: datesOf(text.slice(span.start, span.end)) }))

  const numbers = found
    .filter(({ span, dates }) => {
      const words = text.slice(span.start, span.end)
      return /\p{Nd}/u.test(withoutDates(words, dates)) && !ADDRESS.test(words)
    })
    .slice(0, MOST.numbers)
    .map(
      ({ span }): WhatFact => ({
        text: text.slice(span.start, span.end),
        evidence: evidence(span),
        score: SCORE.number,
      }),
    )
  const what: WhatFact[] = [
    ...(headline
      ? [
          {
            text: title || text.slice(headline.start, headline.end),
            evidence: evidence(headline),
            score: SCORE.headline,
          },
        ]
      : []),
    ...numbers,
  ]
  const days = new Set<string>()
  const when: WhenFact[] = found
    .flatMap(({ span, dates }) => dates.map((date) => ({ ...date, span })))
    .filter(({ start }) => !days.has(start) && days.add(start))
    .slice(0, MOST.dates)
    .map(({ words, start, span }) => ({
      text: words,
      start,
      precision: 'day',
      evidence: evidence(span),
      score: SCORE.date,
    }))
  return { what, when, reactions: quotationsOf(article, sentences) }
}

function sentencesOf({ text, blocks }: Article): readonly Span[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
    .flatMap(({ start, end }) => {
      const spans: Span[] = []
      let from = start
      for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
        const to = start + match.index + match[0].length
        spans.push({ start: from, end: to })
        from = to
      }
      if (from < end) spans.push({ start: from, end })
      return spans.map((span) => ({
        start: span.start,
        end: span.start + text.slice(span.start, span.end).trimEnd().length,
      }))
    })
}

/** Quotations in double marks that are whole statements; who says them stands in the sentence, which is the evidence. */
function quotationsOf(article: Article, sentences: readonly Span[]): readonly ReactionFact[] {
  const seen = new Set<string>()
  return sentences
    .flatMap((span) =>
      [...article.text.slice(span.start, span.end).matchAll(QUOTED)].flatMap((match) => {
        const words = (match.slice(1).find((inner) => inner !== undefined) ?? '').trim().replace(CLOSING_COMMA, '')
        const long = words.split(/\s+/).length >= LEAST_WORDS || (!/\s/.test(words) && words.length >= LEAST_LETTERS)
        if (!long || isTitle(words) || seen.has(words)) return []
        seen.add(words)
        return [
          {
            speaker: '',
            speakerMention: '',
            verb: '',
            stance: 'says' as const,
            quoted: 'direct' as const,
            text: words,
            evidence: [evidenceFor(article, span)],
            score: SCORE.quotation,
          },
        ]
      }),
    )
    .slice(0, MOST.quotations)
}

/** Whether every long word begins with a capital, as in the title of a book. */
function isTitle(words: string): boolean {
  const long = words.match(LONG_WORD) ?? []
  return long.length >= LEAST_CAPITALS && long.every((word) => startsWithCapital(word))
}

function withoutDates(sentence: string, dates: readonly FoundDate[]): string {
  return dates.reduce((rest, { words }) => rest.replace(words, ' '), sentence).replace(CLOCK_OR_YEAR, ' ')
}
