import type { TextLayer } from '../document.ts'
import type { Locale } from '../locale.ts'
import type { Article, Trace } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { findDateline } from './dateline.ts'
import { indexParts, tagParts } from './parts.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'

const partIndex = perLocale((locale) => indexParts(locale.parts))

/** Whether a word is one of the language by itself, as its lists have it; in lower case. */
export const isKnownWord = (locale: Locale, lower: string): boolean => partIndex(locale).optionsOf(lower) !== undefined

/** Reads an article as tokens with their parts of speech, sentences and quotations. */
export function readText(article: Article, locale: Locale, trace: Trace): TextLayer {
  const { tokens, sentences } = splitSentences(article.text, article.blocks, locale.sentences)
  const sentenceOf = new Uint32Array(tokens.length)
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken)
  const parts = tagParts(tokens, sentences, partIndex(locale))
  const dateline = findDateline(article)
  const quotations = findQuotations(article.text, article.blocks)
  return { article, locale, tokens, parts, sentences, quotations, sentenceOf, dateline, trace }
}
