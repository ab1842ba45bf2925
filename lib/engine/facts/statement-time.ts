import type { Document, TimeMention } from '../document.ts'
import { isoDay, readIsoDay } from '../mentions/calendar.ts'
import { speechWords } from './speech-rules.ts'
import { isInHeadline } from './spoken-of.ts'
import type { Statement } from './statements.ts'

/** What was said so many days before the article, or earlier, is no reaction to its news. */
const LONG_AGO = 14
/** How far behind a verb of speech its time may stand, in tokens. */
const NEAR = 8

/**
 * Whether somebody said it long before the news, as the text tells it: "had previously called", "a week after she announced", "said in an
 * interview in 2009". Views do not tell such words apart from those of the day.
 */
export function isEarlier(doc: Document, { cue, speaker }: Statement): boolean {
  if (!cue?.speaker) return false
  const { tokens, sentences, parts } = doc
  const { earlier, after } = speechWords(doc.locale)
  for (let i = cue.group - 1; i < cue.to; i++) if (earlier.has(tokens[i]?.lower ?? '')) return true
  const from = Math.min(cue.speaker.firstToken, cue.group)
  const { firstToken = 0 } = sentences[cue.sentence] ?? {}
  if (from > firstToken && after.has(tokens[from - 1]?.lower ?? '')) return true
  // Of whoever the headline is about, what was said in other years is the story: an obituary, a portrait.
  if (speaker.entity && isInHeadline(doc, speaker.entity)) return false
  const behind = cue.inverted ? (cue.apposition ?? cue.speaker).endToken : cue.to
  return timesIn(doc, cue.sentence).some((time) => {
    if (!isLongAgo(doc, time)) return false
    if (time.firstToken - firstToken <= 1 && time.endToken <= from) return from - time.endToken <= NEAR
    // "said in 2009", "told a hearing in March", "wrote in a letter last year": nothing but listeners and places stand between.
    const leads = time.firstToken === behind || parts[behind] === 'IN' || cue.hasListener
    if (time.firstToken < behind || time.firstToken - behind > NEAR || !leads) return false
    for (let i = behind; i < time.firstToken; i++)
      if (!/^(?:IN|TO|DT|JJ|NN|NNS|NNP|PRP)$/.test(parts[i] ?? '')) return false
    return true
  })
}

const timesOf = new WeakMap<Document, Map<number, TimeMention[]>>()

/** Whether a time lies long before the article; false when the day of the article is not known. */
export function isLongAgo(doc: Document, { value, printed }: TimeMention): boolean {
  const published = readIsoDay(doc.article.published)
  return published !== undefined && !printed && lastDay(value.end ?? value.start) < isoDay(published - LONG_AGO)
}

/** The times of a sentence. */
export function timesIn(doc: Document, sentence: number): readonly TimeMention[] {
  const made = timesOf.get(doc) ?? new Map<number, TimeMention[]>()
  if (!timesOf.has(doc)) {
    timesOf.set(doc, made)
    for (const time of doc.times) {
      const list = made.get(time.sentence)
      if (list) list.push(time)
      else made.set(time.sentence, [time])
    }
  }
  return made.get(sentence) ?? []
}

/** The last day that a calendar value can mean, for comparison: "2009-12-31" of "2009". */
const lastDay = (value: string): string => `${value.slice(0, 10)}${'-12-31'.slice(Math.max(0, value.length - 4))}`
