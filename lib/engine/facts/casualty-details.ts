import type { Document, TimeMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { wordingAt, wordingOf } from '../text/wording.ts'
import { dayOf, FRESH } from './casualty-context.ts'
import type { Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import { isSomebody } from './casualty-sources.ts'
import { closingTeller } from './casualty-tellers.ts'
import { CONDITION_RULES } from './casualty-weights.ts'
import { namesSourceAt } from './speech-rules.ts'
import { timesIn } from './statement-time.ts'

/** How far a detail can run on, in tokens. */
const LONGEST = 15
/** A detail of fewer tokens tells nothing. */
const SHORTEST = 2

const OPEN = /^(?:IN|TO|DT|CC|PRP\$|POS)$/
/** "Had not been identified", "could be more": a verb in parts is no detail. */
const HELPER = /^(?:MD|VBZ)$/

/** How far behind "and" a verb tells that another clause begins, in tokens. */
const CLAUSE_REACH = 5

/** Whether "and" joins two names or two dates: "at 43rd and Elm", "between March 2015 and March 2016". */
function joinsNames({ tokens, parts }: Document, at: number): boolean {
  const isName = (i: number) => /^[\d\p{Lu}]/u.test(tokens[i]?.text ?? '')
  // "to the hospital in Orlu and 31 to another": a number begins what is told next.
  if (parts[at + 1] === 'CD' && !/^\d/.test(tokens[at - 1]?.text ?? '')) return false
  return isName(at - 1) && isName(at + 1) && !parts.slice(at + 1, at + CLAUSE_REACH).some(isFiniteVerb)
}

/** Whether "and" joins two nouns of one phrase: "as a result of hunger and heavy shelling". */
function joinsNouns({ parts }: Document, at: number): boolean {
  const noun = parts[at + 1] === 'JJ' ? at + 2 : at + 1
  const isNoun = (i: number) => /^NNS?$/.test(parts[i] ?? '')
  return isNoun(at - 1) && isNoun(noun) && !parts.slice(at + 1, at + CLAUSE_REACH).some((part) => /^V|^MD$/.test(part))
}

/** Whether "but" joins two adjectives of one noun: "in critical but stable condition". */
const joinsAdjectives = ({ parts }: Document, at: number): boolean =>
  parts[at + 1] === 'JJ' && /^NN/.test(parts[at + 2] ?? '')

/** Where the words end that begin at a token: at a mark of punctuation, at "and", or before a verb of their own. Undefined when they run on for too long. */
function endOf(doc: Document, from: number, limit: number): number | undefined {
  const { and, who, turns } = doc.locale.casualties
  let end = from
  while (end < limit && doc.tokens[end]?.kind !== 'punctuation') {
    const lower = doc.tokens[end]?.lower ?? ''
    const turnsAway = turns.has(lower) && !joinsAdjectives(doc, end)
    if (
      (and.has(lower) && !joinsNames(doc, end) && !joinsNouns(doc, end)) ||
      who.has(lower) ||
      turnsAway ||
      namesSourceAt(doc, end)
    )
      break
    end++
  }
  // "Militants of the Northern Front- linked group": half a name.
  if (end - from > LONGEST || doc.tokens[end]?.text === '-') return undefined
  while (end > from && OPEN.test(doc.parts[end - 1] as string)) end--
  return end
}

/** The subject of the verb that tells a fate: "an explosion at the same plant in 2005"; of "the dam bursts that killed 30" what "that" means. */
function subjectBefore(doc: Document, { sentence, verbFrom }: Proposal): string | undefined {
  const isMark = (i: number) => doc.tokens[i]?.kind === 'punctuation'
  let to = verbFrom
  // "It killed three people and injured nine": the subject is that of the verb before.
  if (doc.locale.casualties.and.has(doc.tokens[to - 1]?.lower ?? '')) to = doc.parts.lastIndexOf('VBD', to - 1)
  if (to < sentence.firstToken) return undefined
  while (to > sentence.firstToken && isMark(to - 1)) to--
  if (doc.locale.casualties.relatives.has(doc.tokens[to - 1]?.lower ?? '')) {
    to -= isMark(to - 2) ? 2 : 1
    const event = doc.phrases[sentence.index]?.find(({ endToken }) => endToken === to)
    const from = event && (doc.parts[event.firstToken] === 'DT' ? event.firstToken + 1 : event.firstToken)
    return from === undefined || to - from < SHORTEST ? undefined : wordingAt(doc, from, to)
  }
  let from = to
  while (from > sentence.firstToken && !doc.locale.casualties.subordinators.has(doc.tokens[from - 1]?.lower ?? '')) {
    if (isFiniteVerb(doc.parts[from - 1])) return undefined
    from--
  }
  return to - from < SHORTEST || to - from > LONGEST ? undefined : wordingAt(doc, from, to)
}

/** The place of which a clause with "where" tells another event: "[Harden], where 12 people drowned last year". */
function placeBefore(doc: Document, { sentence, from }: Proposal): string | undefined {
  if (doc.tokens[from - 1]?.lower !== doc.locale.casualties.where) return undefined
  const end = doc.tokens[from - 2]?.text === ',' ? from - 2 : from - 1
  const phrase = doc.phrases[sentence.index]?.find(({ endToken }) => endToken === end)
  return phrase && doc.parts[phrase.head] === 'NNP' ? wordingAt(doc, phrase.firstToken, end) : undefined
}

/** The time of another event, longer ago than news are told: "2019", "last year". Undefined where the sentence has none. */
export function timeOfOther(doc: Document, { sentence }: Proposal): TimeMention | undefined {
  const today = dayOf(doc.article.published)
  return timesIn(doc, sentence.index).find(({ value }) => {
    const day = dayOf(value.end ?? value.start)
    return today !== undefined && day !== undefined && day < today - FRESH
  })
}

/** How far behind what befell people their time stands, in tokens. */
const TIME_REACH = 4

/** How far before a time "since" stands, in tokens: "since the war began in 2011". */
const SINCE_REACH = 8

/** Where the span begins that a time opens: "[since the war began in] 2011". Undefined where what is told was then: "since 2017, when 22 died". */
function sinceBefore({ tokens, parts, locale }: Document, { firstToken, endToken }: TimeMention): number | undefined {
  if (tokens[endToken]?.text === ',' && parts[endToken + 1] === 'WH') return undefined
  for (let i = firstToken - 1; i >= firstToken - SINCE_REACH && tokens[i]?.kind === 'word'; i--)
    if (locale.casualties.since.has(tokens[i]?.lower ?? '')) return i
  return undefined
}

/** Where the period ends that a time opens: "between [2010 and 2015]". */
function periodEnd(doc: Document, { sentence }: Proposal, { endToken }: TimeMention): number {
  if (!/^(?:CC|TO)$/.test(doc.parts[endToken] ?? '')) return endToken
  return timesIn(doc, sentence.index).find(({ firstToken }) => firstToken === endToken + 1)?.endToken ?? endToken
}

/** Whether a time is of a relative clause that commas set off before the verb: "The group, which formed in [2002], has killed". */
function isAside({ tokens, locale }: Document, { firstToken, endToken }: TimeMention, { verbFrom }: Proposal): boolean {
  if (endToken >= verbFrom || tokens[endToken]?.text !== ',') return false
  for (let i = firstToken - 1; i > firstToken - SINCE_REACH && i > 0; i--)
    if (tokens[i - 1]?.text === ',') return locale.casualties.who.has(tokens[i]?.lower ?? '')
  return false
}

/** The same in words, where a detail has no time: "in 2019". */
function timeBeside(doc: Document, proposal: Proposal, detail: string): string | undefined {
  const time = timeOfOther(doc, proposal)
  const { sentence, to } = proposal
  if (!time || time.firstToken > to + TIME_REACH || isAside(doc, time, proposal)) return undefined
  if (timesIn(doc, sentence.index).some((one) => detail.includes(wordingOf(doc, one)))) return undefined
  // "Last year's fair massacre": the time alone is not what it is of.
  const owned = doc.phrases[sentence.index]?.find(
    ({ firstToken, endToken }) => firstToken === time.firstToken && endToken > time.endToken,
  )
  if (owned && doc.parts[time.endToken] === 'POS') return wordingAt(doc, owned.firstToken, owned.endToken)
  const { since } = doc.locale.casualties
  const before = time.firstToken - 1
  // "The worst since 2017, when 22 died": it was in 2017.
  const hasPreposition =
    before >= sentence.firstToken && doc.parts[before] === 'IN' && !since.has(doc.tokens[before]?.lower ?? '')
  const from = sinceBefore(doc, time) ?? (hasPreposition ? before : time.firstToken)
  const words = wordingAt(doc, from, periodEnd(doc, proposal, time))
  return doc.parts[from] === 'NNP' ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** What a clause tells behind the number, the people and what befell them. */
function behind(doc: Document, proposal: Proposal): string | undefined {
  const { passive, said, including } = doc.locale.casualties
  const { sentence, verbFrom, verbTo, parties, rule } = proposal
  // "Four of the dead were farmers" can be one phrase, the words of the rule inside; "two of the wounded men" are told of to its end.
  const isSplit = ({ from, to }: Party) =>
    from < verbFrom && to > verbTo && doc.parts.slice(verbTo, to).some(isFiniteVerb)
  const ends = parties.map((party) => (isSplit(party) ? verbTo : party.to))
  let from = CONDITION_RULES.has(rule) ? verbFrom : Math.max(verbTo, ...ends)
  while (from < sentence.endToken && (passive.has(doc.tokens[from]?.lower ?? '') || doc.parts[from] === 'RB')) from++
  // "20 of those injured were taken to Orlu": the verb behind says more.
  if (/^(?:VB[ND]|JJ)$/.test(doc.parts[from] ?? '') && passive.has(doc.tokens[from + 1]?.lower ?? '')) from += 2
  // "Three succumbed to their injuries": the verb says how.
  if (doc.parts[from] === 'TO') from = verbFrom
  // "Nine died in shelling on the west the monitor said": who says so ran into it.
  const teller = closingTeller(doc, proposal, (words) => isSomebody(doc, wordingOf(doc, words)))?.firstToken ?? from
  const end = endOf(doc, from, teller > from ? teller : sentence.endToken) ?? from
  // "12 were hurt in the raid police said": without a comma the speaker runs on.
  const runsOn = doc.parts
    .slice(from, end)
    .some((part, k) => isFiniteVerb(part) && said.has(doc.tokens[from + k]?.lower ?? ''))
  // "Four of the dead were farmers."
  const least = doc.parts[from] === 'NNS' ? 1 : SHORTEST
  const helps =
    HELPER.test(doc.parts[from] ?? '') ||
    (doc.parts[from] === 'VBD' && /^(?:RB|VB|VBN)$/.test(doc.parts[from + 1] ?? ''))
  // "Three killed, two injured in a blast": what has a number or a verb of its own is told of others.
  const isOther = /^(?:VBD|VBN|VBG)$/.test(doc.parts[from] ?? '') && doc.parts[from + 1] === 'CD'
  const { states } = doc.locale.quantities
  const isVerb = (part: string, k: number) => /^VB[DN]$/.test(part) || states.has(doc.tokens[from + k]?.lower ?? '')
  const counts = doc.parts[from] === 'CD' && doc.parts.slice(from, end).some(isVerb)
  // "Five of the dead were their relatives": whose they were stands elsewhere.
  const isOwned = doc.parts[from] === 'PRP$'
  // "Fourteen died, including patients", "400 were held or found": who else, or what else, tells nobody apart.
  const isMore = doc.parts[from] === 'CC' || including.has(doc.tokens[from]?.lower ?? '')
  return end - from < least || runsOn || helps || isOther || isOwned || isMore || counts
    ? undefined
    : wordingAt(doc, from, end)
}

/**
 * What a clause tells beyond the number, the people and what befell them: "in a critical condition". Undefined when it tells nothing more.
 * @param dated whether its time belongs to it, as that of another event does: "in Dongri, in 2019"
 */
export function detailOf(doc: Document, proposal: Proposal, dated: boolean): string | undefined {
  const [first, ...rest] = proposal.parties
  // "Among the dead were two nurses and a teacher": the list is all there is to tell.
  if (first && rest.length && !dated) return wordingAt(doc, first.from, Math.max(...rest.map(({ to }) => to)))
  const active = proposal.parties.some(({ to }) => to > proposal.verbFrom)
  const tail = behind(doc, proposal)
  const ofOther = dated ? timeOfOther(doc, proposal) : undefined
  // "An earthquake in the same valley killed 37 people in 2011": a time alone does not say what it was.
  const isTime =
    tail !== undefined &&
    ofOther !== undefined &&
    tail.endsWith(wordingOf(doc, ofOther)) &&
    tail.split(' ').length <= ofOther.endToken - ofOther.firstToken + 1
  const subject =
    active && (!tail || isTime) ? subjectBefore(doc, proposal) : dated ? placeBefore(doc, proposal) : undefined
  if (subject && tail) return `${subject}, ${tail}`
  const detail = tail ?? subject
  const time = dated ? timeBeside(doc, proposal, detail ?? '') : undefined
  return detail && time ? `${detail}, ${time}` : (detail ?? time)
}

/** Whether words give a day alone, which does not tell a reader which event it was: "in September 2014", "last year". */
function isTimeAlone(doc: Document, { sentence }: Proposal, detail: string): boolean {
  const { beforeTime } = doc.locale.casualties
  const told = new Set(flatMap(timesIn(doc, sentence.index), (time) => wordingOf(doc, time).toLowerCase().split(' ')))
  return detail
    .toLowerCase()
    .split(' ')
    .every((word) => told.has(word) || beforeTime.has(word))
}

/** What tells one event from others: a name, a number, a day. "By airstrikes", "from their homes": so were others. */
const TELLING = /[\p{Lu}\d]/u
const NO_LETTERS = /\P{L}+/u

const isSpan = ({ locale }: Document, word: string): boolean =>
  locale.casualties.spans.has(word.toLowerCase().replace(/s$/, ''))

/** Whether a sentence counts the dead of the whole world or of a century, which are of no one event. */
const isOfHistory = ({ tokens, locale }: Document, { sentence }: Proposal): boolean =>
  tokens.slice(sentence.firstToken, sentence.endToken).some(
    ({ lower, shape }, k) =>
      locale.casualties.history.has(lower) &&
      // "The Century hotel" and "the World Ferry Company" are names; "the 14th Century" is a time.
      (shape === 'lower' || /^\d/.test(tokens[sentence.firstToken + k - 1]?.text ?? '')),
  )

/** Whether a sentence compares the news with another event, which was of the same kind: "the worst storm since 2011, when 40 died". */
const isCompared = ({ tokens, locale }: Document, { sentence, from }: Proposal): boolean =>
  tokens.slice(sentence.firstToken, from).some(({ lower }) => locale.casualties.records.has(lower))

/** What tells the people of another event apart, to be shown with their number; undefined where nothing says which event it was. */
export function otherDetailOf(doc: Document, proposal: Proposal, who: string | undefined): string | undefined {
  const detail = isOfHistory(doc, proposal) ? undefined : detailOf(doc, proposal, true)
  if (!detail || (!who && isTimeAlone(doc, proposal, detail) && !isCompared(doc, proposal))) return undefined
  return TELLING.test(detail) || detail.split(NO_LETTERS).some((word) => isSpan(doc, word)) ? detail : undefined
}
