import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { addressesReader } from './addresses.ts'
import type { Context } from './context.ts'
import { contentStems, type EventSentences, headlineOf } from './event.ts'
import { lineWords } from './line-words.ts'
import { contentWords } from './lines.ts'
import { behindIs, mainClause } from './main-clauses.ts'
import { mentionsFrom } from './mentions-at.ts'
import { phraseAt, saysAt } from './speech-rules.ts'

/**
 * What a sentence is worth, added up. The weights were fitted to which sentences of annotated articles tell their key facts: news says first
 * what matters most, and what can be counted, dated and named is wanted more than what is argued.
 */
const WORTH = {
  /** Halved after four, and after twelve sentences. */
  near: 0.16,
  far: 0.42,
  /** The words of headline and lede. */
  event: 0.08,
  number: 0.07,
  people: 0.05,
  measure: 0.03,
  time: 0.06,
  names: 0.06,
  length: 0.08,
  opensBlock: 0.03,
  lede: 0.15,
  context: -0.2,
  /** Police, a court, a company do or say something; most of all where somebody is arrested, charged or tried. */
  body: 0.05,
  bodySays: 0.03,
  law: 0.12,
  /** Its subject is "he" or "they", or it has no main clause: it leans on others. */
  pronoun: -0.06,
  leans: -0.06,
  /** Of a report: how far down it stands as a share of it, so that the last of few sentences is worth more than one amid many. */
  share: 0.12,
  /** It has none of the article's own words, in a report or in what is none; some of its most frequent ones. */
  strays: -0.1,
  astray: -0.12,
  frequent: 0.04,
  /** Of what is no report: it measures, or quotes somebody; it is short. */
  amount: 0.1,
  word: 0.04,
  brief: -0.08,
  /** It opens a part under a heading; it is an entry of a list. */
  opensPart: 0.1,
  entry: -0.1,
  /** It tells of an earlier day, or what somebody or something is, in a report of what happened. */
  earlier: -0.12,
  opensEarlier: -0.2,
  describes: -0.12,
  /** The same sentence gives somebody's words, which are shown. */
  spoken: -0.15,
  /** Nothing closes it: it is a caption, a heading or a button; or what the page sets as its first sentence. */
  open: -0.3,
  openLede: -0.15,
  /** It speaks to the reader, where that is allowed. */
  addresses: -0.08,
  /** A person says it, in a report; and it is about themselves. */
  told: -0.06,
  own: -0.14,
} as const
const [NEAR, FAR] = [4, 12]
/** What a sentence ends with. */
const CLOSED = /[.!?…"”’')\d]$/
/** So many names are many, and so many content words are enough. */
const MANY_NAMES = 3
const FULL_LENGTH = 20
/** Fewer are few. */
const BRIEF = 8
/** In days before publication: what happened then is an earlier event. */
const EARLIER = 3
const DAY = 86_400_000
/** A stem is of the article's topic that stands in so many of its sentences, and in this share of them; so many are the most frequent. */
const TOPICAL = { sentences: 3, share: 0.1, most: 10 } as const
/** An article of fewer sentences has no room for another topic. */
const SHORT = 12
/** So many frequent stems in a sentence are enough. */
const MANY_FREQUENT = 4
/** How far behind a verb of saying the speaker's own pronoun may stand, in tokens: "said that on the way she". */
const OWN_REACH = 4

/**
 * Weighs the sentences of an article as developments of what its headline tells.
 * @param report whether it reports an event: then what is of another day, or only says what something is, counts less
 * @param spoken where the sentences begin whose words stand among the reactions
 * @returns the worth of a sentence (0 to 1) that stands so many sentences behind the lede
 */
export function developmentWorth(
  doc: Document,
  event: EventSentences,
  context: Context,
  report: boolean,
  spoken: ReadonlySet<number>,
): (sentence: Sentence, distance: number) => number {
  const times = sentencesOf(doc.times)
  const people = sentencesOf(doc.quantities.filter(({ counted }) => counted === 'people'))
  const measures = sentencesOf(doc.quantities.filter(({ counted }) => counted === 'unit'))
  const named = namesBySentence(doc)
  const topic = topicOf(doc, event)
  const earlier = report ? earlierSentences(doc) : new Map<number, number>()
  return (sentence, distance) => {
    const { index, firstToken, endToken } = sentence
    const isLede = index === event.lede
    const words = contentWords(doc, firstToken, endToken)
    const stems = [...contentStems(doc, sentence)]
    const isOfTopic = topic.shares.size < SHORT || stems.some((one) => topic.stems.has(one))
    const isOfLaw = report && holdsLaw(doc, sentence)
    let overlap = 0
    for (const one of stems) overlap += event.terms.get(one) ?? 0
    return (
      WORTH.near / (1 + distance / NEAR) +
      WORTH.far / (1 + distance / FAR) +
      WORTH.event * Math.min(1, overlap / 2) +
      (holdsNumber(doc, sentence) ? WORTH.number : 0) +
      (people.has(index) ? WORTH.people : 0) +
      (measures.has(index) ? WORTH.measure : 0) +
      (times.has(index) ? WORTH.time : 0) +
      WORTH.names * Math.min(1, (named.get(index)?.size ?? 0) / MANY_NAMES) +
      WORTH.length * Math.min(1, words / FULL_LENGTH) +
      (doc.sentences[index - 1]?.block === sentence.block ? 0 : WORTH.opensBlock) +
      (isLede ? WORTH.lede : 0) +
      WORTH.context * (context.get(index)?.strength ?? 0) +
      (isLede ? 0 : (earlier.get(index) ?? 0)) +
      (report && !times.has(index) && describes(doc, index) ? WORTH.describes : 0) +
      (spoken.has(sentence.start) ? WORTH.spoken : 0) +
      (!report && addressesReader(doc, sentence) ? WORTH.addresses : 0) +
      WORTH.frequent * Math.min(1, stems.filter((one) => topic.frequent.has(one)).length / MANY_FREQUENT) +
      (report ? WORTH.share * (topic.shares.get(index) ?? 0) : 0) +
      (!report && measures.has(index) ? WORTH.amount : 0) +
      (!report && words < BRIEF ? WORTH.brief : 0) +
      (!report && doc.sentences[index - 1]?.kind === 'heading' ? WORTH.opensPart : 0) +
      (!report && sentence.kind === 'list' ? WORTH.entry : 0) +
      (isOfTopic || isOfLaw ? 0 : report ? WORTH.strays : WORTH.astray) +
      (isOfLaw ? WORTH.law : 0) +
      (CLOSED.test(doc.tokens[endToken - 1]?.text ?? '') ? 0 : isLede ? WORTH.openLede : WORTH.open) +
      ofMainClause(doc, sentence, report)
    )
  }
}

/** What the sentences lose that tell of a day some days before the article appeared, the more where they open with it. */
function earlierSentences({ times, article, sentences }: Document): Map<number, number> {
  const { published = '' } = article
  const day = Date.parse(published)
  const found = new Map<number, number>()
  for (const { value, sentence, firstToken } of times) {
    const then = (value.end ?? value.start).slice(0, 10)
    const isEarlier =
      then.length < 10 ? then < published.slice(0, then.length) : (day - Date.parse(then)) / DAY > EARLIER
    if (!isEarlier) continue
    const opens = firstToken <= (sentences[sentence]?.firstToken ?? 0) + 1
    found.set(sentence, Math.min(found.get(sentence) ?? 0, opens ? WORTH.opensEarlier : WORTH.earlier))
  }
  return found
}

/** What happened so many days before publication, or more, belongs to the background of a report. */
const LONG_AGO = 30

/** Whether a line of a report begins with the time of something long before it: "Earlier this year", "On 2 May" in August. */
export function opensEarlier(doc: Document, { index, firstToken }: Sentence, from: number): boolean {
  const { tokens, times, article, locale } = doc
  if (phraseAt(doc, from, tokens.length, lineWords(locale).earlier)) return true
  const day = Date.parse(article.published ?? '')
  return times.some(({ sentence, value, firstToken: first, printed }) => {
    if (printed || sentence !== index || first > Math.max(from, firstToken) + 1) return false
    const then = value.end ?? value.start
    return (day - Date.parse(then)) / DAY > LONG_AGO
  })
}

/** Whether a sentence only says what somebody or something is: "The group is a branch of". */
function describes(doc: Document, index: number): boolean {
  const at = behindIs(doc, index)
  return at !== undefined && /^(?:DT|NN)/.test(doc.parts[at] ?? '')
}

type Topic = {
  /** The stems of the headline and those that come again and again. */
  readonly stems: ReadonlySet<string>
  readonly frequent: ReadonlySet<string>
  /** How far down each sentence stands, by its index: 0 for the first, 1 for the last. */
  readonly shares: ReadonlyMap<number, number>
}

function topicOf(doc: Document, event: EventSentences): Topic {
  const headline = headlineOf(doc, event)
  const body = flatMap(event.sentences, ({ index }) => (index === event.headline ? [] : (doc.sentences[index] ?? [])))
  const counts = new Map<string, number>()
  for (const sentence of body)
    for (const one of contentStems(doc, sentence)) counts.set(one, (counts.get(one) ?? 0) + 1)
  const least = Math.max(TOPICAL.sentences, body.length * TOPICAL.share)
  const byCount = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)
  return {
    stems: new Set([
      ...(headline ? contentStems(doc, headline) : []),
      ...flatMap(byCount, ([one, count]) => (count >= least ? [one] : [])),
    ]),
    frequent: new Set(byCount.slice(0, TOPICAL.most).map(([one]) => one)),
    shares: new Map(body.map(({ index }, at) => [index, at / Math.max(1, body.length - 1)])),
  }
}

/** What a sentence gains or loses by who does something in it, or says it: "Police said", "Ann Lee said she was appalled". */
function ofMainClause(doc: Document, { index, endToken }: Sentence, report: boolean): number {
  const main = mainClause(doc, index)
  if (!main) return WORTH.leans
  if (!main.subject) return 0
  const { firstToken, endToken: end, head } = main.subject
  const kinds = new Set(mentionsFrom(doc, firstToken, end - 1).map(({ kind }) => kind))
  const says = saysAt(doc, main.verb)
  let worth = /^PRP/.test(doc.parts[head] ?? '') ? WORTH.pronoun : 0
  if (kinds.has('organization')) worth += WORTH.body + (says ? WORTH.bodySays : 0)
  if (says && !report) worth += WORTH.word
  if (!says || !kinds.has('person')) return worth
  if (report) worth += WORTH.told
  const { femalePronouns, malePronouns } = doc.locale.names
  for (let i = main.verb + 1; i < Math.min(endToken, main.verb + OWN_REACH); i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (doc.parts[i] === 'PRP' && (femalePronouns.has(lower) || malePronouns.has(lower))) return worth + WORTH.own
  }
  return worth
}

function holdsLaw({ tokens, locale }: Document, { firstToken, endToken }: Sentence): boolean {
  const { law } = lineWords(locale)
  for (let i = firstToken; i < endToken; i++) if (law(tokens[i] as Token)) return true
  return false
}

const sentencesOf = (list: readonly { readonly sentence: number }[]): Set<number> =>
  new Set(list.map(({ sentence }) => sentence))

function namesBySentence({ mentions }: Document): Map<number, Set<number>> {
  const names = new Map<number, Set<number>>()
  for (const { sentence, form, entity } of mentions) {
    if (form !== 'name') continue
    const known = names.get(sentence)
    if (known) known.add(entity)
    else names.set(sentence, new Set([entity]))
  }
  return names
}

function holdsNumber({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (tokens[i]?.kind === 'number' && !/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')) return true
  return false
}
