import type { Document, TimeMention } from '../document.ts'
import { lastDayOf, readIsoDay } from '../mentions/calendar.ts'
import { oncePer } from '../once.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { mentionsFrom } from './mentions-at.ts'
import { isQuoted } from './quoted-tokens.ts'
import { phraseAt, speechWords } from './speech-rules.ts'
import { isInHeadline } from './spoken-of.ts'
import type { Statement } from './statements.ts'

/** What was said so many days before the article, or earlier, is no reaction to its news. */
const LONG_AGO = 14
/** How far behind a verb of speech its time may stand, in tokens. */
const NEAR = 8
/** In sentences; keeps the cost linear. */
const LONGEST_ENTRY = 8

/**
 * Whether somebody said it long before the news, as the text tells it: "had previously called", "a week after she announced", "said in an
 * interview in 2009". Views do not tell such words apart from those of the day.
 * @param reports whether the article reports an event
 */
export function isEarlier(doc: Document, statement: Statement, reports: boolean): boolean {
  const { cue, speaker } = statement
  if (isSpokenBefore(doc, statement)) return true
  if (!cue?.speaker) return false
  const { tokens, sentences, parts } = doc
  const { earlier, after, subordinators } = speechWords(doc.locale)
  for (let i = cue.group - 1; i < cue.to; i++) if (earlier.has(tokens[i]?.lower ?? '')) return true
  const from = Math.min(cue.speaker.firstToken, cue.group)
  const { firstToken = 0 } = sentences[cue.sentence] ?? {}
  if (from > firstToken && after.has(tokens[from - 1]?.lower ?? '')) return true
  // "had told": what was said before what else is told.
  if (cue.form === 'finite' && cue.from > cue.group && isPluperfect(doc, cue.group)) return true
  // Of whoever the headline is about, what was said in other years is the story: an obituary, a portrait. Of a body, where nothing is reported.
  const isStory = speaker.entity && isInHeadline(doc, speaker.entity) && (speaker.entity.kind === 'person' || !reports)
  if (isStory) return false
  const behind = cue.inverted ? (cue.apposition ?? cue.speaker).endToken : cue.to
  if (isOfThen(doc, behind) || isChronicled(doc, cue.sentence)) return true
  return timesIn(doc, cue.sentence).some((time) => {
    if (!isLongAgo(doc, time) && !looksBack(doc, time)) return false
    // "In 2003, the town was flooded, and officials admitted", "In 2003 after it was flooded, officials admitted": the year holds for whatever the sentence tells in the past tense.
    const follows = tokens[time.endToken]?.text === ',' || subordinators.has(tokens[time.endToken]?.lower ?? '')
    const holds = follows && /^VB[DN]$/.test(parts[cue.from] ?? '')
    if (time.firstToken - firstToken <= 1 && time.endToken <= from) return holds || from - time.endToken <= NEAR
    if (time.endToken === from - 1) return isOpening(doc, firstToken, from) || opensJoined(doc, time, from)
    // "The talks failed last year when Ann Lee demanded"
    if (time.endToken <= from && subordinators.has(tokens[from - 1]?.lower ?? '')) return true
    // "said in 2009", "told a hearing in March", "wrote in a letter last year": nothing but listeners and places stand between.
    const leads = time.firstToken === behind || parts[behind] === 'IN' || cue.hasListener
    if (time.firstToken < behind || time.firstToken - behind > NEAR || !leads) return false
    for (let i = behind; i < time.firstToken; i++)
      if (!/^(?:IN|TO|DT|JJ|NN|NNS|NNP|PRP)$/.test(parts[i] ?? '')) return false
    return true
  })
}

/** "had" before a participle. */
const isPluperfect = ({ parts, tokens, locale }: Document, at: number): boolean =>
  parts[at] === 'VBD' && locale.classes.have?.includes(tokens[at]?.lower ?? '') === true

/** Whether the sentence before a statement tells that its speaker spoke earlier: "Ann Lee previously spoke of the flood. “It was bad,” she said." */
function isSpokenBefore(doc: Document, { speaker, firstToken, block }: Statement): boolean {
  const at = (doc.sentenceOf[firstToken] ?? 0) - 1
  const before = doc.sentences[at]
  const { entity } = speaker
  if (!before || !entity || before.block < block - 1 || before.kind === 'headline' || before.kind === 'caption')
    return false
  const { earlier, ofThen } = speechWords(doc.locale)
  // "At the time, Ann Lee spoke of it."
  const isThen = phraseAt(doc, before.firstToken, before.endToken, ofThen) !== undefined
  const isEarlierAt = (i: number) => earlier.has(doc.tokens[i]?.lower ?? '')
  return (doc.clauses[at] ?? []).some(({ subject }) => {
    if (!subject || isQuoted(doc, subject.firstToken)) return false
    const { firstToken: from, endToken: end } = subject
    const isSpeaker = mentionsFrom(doc, from, end - 1).some((own) => own.entity === entity.id)
    return isSpeaker && (isThen || [from - 1, end, end + 1].some(isEarlierAt))
  })
}

/** Whether a statement goes on with the one before it: the same speaker, told by a pronoun or by nothing. */
export const goesOnFrom = (doc: Document, { speaker, block }: Statement, before: Statement | undefined): boolean =>
  before?.block === block &&
  speaker.entity !== undefined &&
  before.speaker.entity === speaker.entity &&
  (speaker.mention === '' || speechWords(doc.locale).pronounWords.has(speaker.mention.toLowerCase()))

/** Whether the words before a speaker are a phrase with a comma behind it: "In another case last year,", "Back in May,". */
const isOpening = ({ parts, tokens }: Document, from: number, to: number): boolean =>
  tokens[to - 1]?.text === ',' &&
  /^(?:IN|VBN|VBG)$/.test(parts[parts[from] === 'RB' ? from + 1 : from] ?? '') &&
  !parts.slice(from + 1, to).some(isFiniteVerb)

/** Whether a time opens a clause that is joined to another: "…, and in May, Ann Lee announced". */
const opensJoined = ({ parts, tokens }: Document, { firstToken }: TimeMention, from: number): boolean =>
  tokens[from - 1]?.text === ',' && parts[firstToken - 1] === 'IN' && parts[firstToken - 2] === 'CC'

/** Whether "at the time" stands behind a verb of speech and whoever listens: "told reporters at the time". */
function isOfThen(doc: Document, behind: number): boolean {
  const { ofThen } = speechWords(doc.locale)
  for (let i = behind; i < behind + NEAR; i++) {
    if (phraseAt(doc, i, i + NEAR, ofThen)) return true
    if (!/^(?:TO|DT|JJ|NN|NNS|NNP|PRP)$/.test(doc.parts[i] ?? '')) return false
  }
  return false
}

/** Whether a sentence stands in an entry of a chronicle: "May 31, 1964: The bridge was opened." */
function isChronicled(doc: Document, sentence: number): boolean {
  const { block } = doc.sentences[sentence] ?? {}
  let first = sentence
  while (first > 0 && sentence - first < LONGEST_ENTRY && doc.sentences[first - 1]?.block === block) first--
  const { firstToken } = doc.sentences[first] ?? {}
  return timesIn(doc, first).some(
    (time) => time.firstToken === firstToken && doc.tokens[time.endToken]?.text === ':' && isLongAgo(doc, time),
  )
}

const timesOf = oncePer(({ times }: Document) => {
  const bySentence = new Map<number, TimeMention[]>()
  for (const time of times) {
    const list = bySentence.get(time.sentence)
    if (list) list.push(time)
    else bySentence.set(time.sentence, [time])
  }
  return bySentence
})

/** Whether a time lies long before the article; false when the day of the article is not known. */
export function isLongAgo(doc: Document, { value, printed }: TimeMention): boolean {
  const published = readIsoDay(doc.article.published)
  const last = lastDayOf(value.end ?? value.start)
  return published !== undefined && last !== undefined && !printed && last < published - LONG_AGO
}

/** Whether a time looks back over weeks or more: "earlier this month". */
function looksBack({ tokens, locale }: Document, { firstToken, precision }: TimeMention): boolean {
  const { lookingBack } = locale.reactions
  const isBack = [firstToken - 1, firstToken].some((at) => lookingBack.includes(tokens[at]?.lower ?? ''))
  return isBack && (precision === 'month' || precision === 'year')
}

/** The times of a sentence. */
export const timesIn = (doc: Document, sentence: number): readonly TimeMention[] => timesOf(doc).get(sentence) ?? []
