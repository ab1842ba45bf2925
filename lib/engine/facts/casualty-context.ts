import type { Document, TimeMention } from '../document.ts'
import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { standAt } from '../text/tokens.ts'
import { ORDINAL } from './casualty-people.ts'
import { speechWords } from './speech-rules.ts'

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function index(entries: readonly string[]): Phrases {
  const map = new Map<string, string[][]>()
  for (const entry of entries) {
    const words = entry.split(' ')
    map.set(words[0] as string, [...(map.get(words[0] as string) ?? []), words])
  }
  return map
}

const indexed = perLocale(({ casualties: c }: Locale) => ({
  ...c,
  ordinals: new Set(Object.keys(c.ordinals)),
  elsewherePhrases: index(c.elsewhere),
  agoPhrases: index(c.ago),
  updatePhrases: index(c.update),
  earlierPhrases: index(c.earlier),
  studyPhrases: index(c.study),
}))

/** How far before a span of time the word stands that makes an event the worst of it, in tokens: "the deadliest such attack here in almost a year". */
const RECORD_REACH = 12

/**
 * Whether words before a span of time compare the event with what happened in it: "killed 40 in the worst attack since 2011" tells of no attack of 2011.
 * "The worst attack since 2011, when 40 were killed" does: `told` is the token where what is told begins.
 */
function isRecord(doc: Document, at: number, told: number): boolean {
  if (at < told) return false
  for (let i = at - 1; i >= Math.max(0, at - RECORD_REACH) && !/^[.;,:]$/.test(doc.tokens[i]?.lower ?? ''); i--)
    if (doc.locale.casualties.records.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a number of hours or some days follow: "in the past 24 hours" and "over the past few days" are news. */
const isOfNow = ({ tokens, parts, locale }: Document, at: number): boolean => {
  const { hours, days, few } = locale.casualties
  const span = tokens[at + 1]?.lower ?? ''
  return (parts[at] === 'CD' && hours.has(span)) || (few.has(tokens[at]?.lower ?? '') && days.has(span))
}

/** Whether one of some phrases gives another time, and not the span of which the event is the worst. */
const isOfThen = (doc: Document, from: number, to: number, phrases: Phrases, told: number): boolean => {
  const hit = find(doc, from, to, phrases)
  return hit !== undefined && !isRecord(doc, hit.at, told) && !isOfNow(doc, hit.at + hit.length)
}

/** The first entry of a phrase list between two tokens; its first token and length. */
function find(doc: Document, from: number, to: number, phrases: Phrases): { at: number; length: number } | undefined {
  for (let i = from; i < to; i++) {
    for (const words of phrases.get(doc.tokens[i]?.lower ?? '') ?? []) {
      const isName = words.length === 1 && doc.parts[i] === 'NNP'
      if (!isName && standAt(doc.tokens, i, to, words)) return { at: i, length: words.length }
    }
  }
  return undefined
}

/** Whether a sentence tells of another time or event: "the anniversary of her death", "last year". */
export function tellsElsewhere(doc: Document, { firstToken, endToken }: Sentence): boolean {
  const { elsewherePhrases, agoPhrases } = indexed(doc.locale)
  return [elsewherePhrases, agoPhrases].some((phrases) => find(doc, firstToken, endToken, phrases) !== undefined)
}

/** How the words around a match change what it says. */
export type Context = {
  /** Not told as having happened: "could kill", "tried to kill". */
  readonly unreal: boolean
  /** Told of another time or event: "since 2011", "in a similar attack last year". */
  readonly elsewhere: boolean
  /** A newer count ("rose to") or an older one ("had earlier said"). */
  readonly update: boolean
  readonly earlier: boolean
  /** By one's own hand: "a self-inflicted gunshot wound". */
  readonly selfInflicted: boolean
}

const DAY = 86_400_000
/** News of one event is told for some days; what lies longer before the publication is another event. In days. */
export const FRESH = 21

/** The day of a date in ISO 8601, in days since 1970. */
export const dayOf = (iso: string | undefined): number | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '')
  if (!match) return undefined
  return Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / DAY
}

/** How far before a verb the word stands that makes it a question, in tokens. */
const QUESTION_REACH = 16

const studies = new WeakMap<Sentence, boolean>()

/** Whether a sentence speaks of a study; looked for once, however much the sentence tells. */
function isStudy(doc: Document, sentence: Sentence): boolean {
  const known =
    studies.get(sentence) ??
    find(doc, sentence.firstToken, sentence.endToken, indexed(doc.locale).studyPhrases) !== undefined
  studies.set(sentence, known)
  return known
}

/** Whether words give how often something happens: "every 72 minutes". */
function isRate(doc: Document, from: number, to: number): boolean {
  const { every } = doc.locale.casualties
  for (let i = from; i < to - 1; i++)
    if (doc.parts[i + 1] === 'CD' && every.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** How far behind the noun for a strife its verb stands, in tokens: "the violence in the old town has forced". */
const STRIFE_REACH = 7

/** Whether a clause tells what a strife has done so far: "the fighting has forced 40,000 people to flee". */
function isSumOfStrife(doc: Document, first: number, verb: number): boolean {
  const { strife, perfect } = doc.locale.casualties
  let has = verb
  while (has > first && has > verb - STRIFE_REACH && !perfect.has(doc.tokens[has]?.lower ?? '')) {
    if (/^[,;:]$/.test(doc.tokens[has]?.lower ?? '')) return false
    has--
  }
  if (!perfect.has(doc.tokens[has]?.lower ?? '')) return false
  for (let i = has - 1; i >= first && i >= has - STRIFE_REACH; i--) {
    if (strife.has(doc.tokens[i]?.lower ?? '')) return true
    if (/^(?:VBD|VBZ|MD|[,;:])$/.test(doc.parts[i] ?? '')) return false
  }
  return false
}

/** Whether what befell somebody had befallen them before: "has been arrested before". */
function isFormer({ tokens, parts, locale }: Document, verbTo: number): boolean {
  return locale.casualties.before === tokens[verbTo]?.lower && /^(?:\.|CC)$/.test(parts[verbTo + 1] ?? '.')
}

/** How far before a verb the word stands that puts it off, in tokens: "until he is caught". */
const PENDING_REACH = 5

/** Whether something is still to come: "until he is arrested". "Until he was arrested" tells that he was. */
function isPending(doc: Document, first: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - PENDING_REACH); i--)
    if (doc.locale.casualties.pending.has(doc.tokens[i]?.lower ?? ''))
      return !doc.parts.slice(i + 1, verb + 1).includes('VBD')
  return false
}

/** Whether somebody only orders or plans that it befalls people: "ordered [1,500 miners to be evacuated]". */
function isOrdered({ tokens, parts, locale }: Document, from: number, verb: number): boolean {
  const { to, unrealTo } = locale.casualties
  return (
    from < verb &&
    parts[verb - 1] === 'VB' &&
    tokens[verb - 2]?.lower === to &&
    unrealTo.has(tokens[from - 1]?.lower ?? '')
  )
}

/** How far before a verb the word for a requital stands, in tokens: "in retaliation for a fight last week that hurt". */
const REQUITAL_REACH = 24

/** Whether a relative clause tells what an event is paid back for: "in retaliation for a shooting that [killed] a man". */
function isRequited({ tokens, parts, locale }: Document, first: number, verb: number): boolean {
  const { requital, relatives } = locale.casualties
  let at = verb - 1
  while (at > first && /^(?:RB|MD|VBD|VBZ)$/.test(parts[at] ?? '')) at--
  const joined = parts[at] === 'CC'
  let told = relatives.has(tokens[at]?.lower ?? '')
  if (!told && !joined) return false
  for (let i = at - 1; i >= Math.max(first, verb - REQUITAL_REACH); i--) {
    const lower = tokens[i]?.lower ?? ''
    if (/^[;:"“”]$/.test(lower)) return false
    if (relatives.has(lower)) told = true
    if (requital.has(lower)) return told
  }
  return false
}

/** Whether a token says the how-manieth somebody is: "sixth", "6th". */
const isOrdinal = ({ tokens, locale }: Document, i: number): boolean =>
  tokens[i] !== undefined && (indexed(locale).ordinals.has(tokens[i].lower) || ORDINAL.test(tokens[i].lower))

/** Whether somebody is accused of something between two tokens. */
function isAccusation(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.locale.casualties.accuses.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/**
 * Reads the words around a match of a rule: tokens `from` to `to`, its people included.
 * @param timeAt the time that covers a token, by token position
 * @param verb where the rule's own words begin; `verbTo` is where they end
 * @param main whether the sentence tells the main event: then an old date is the event's own
 */
export function contextOf(
  doc: Document,
  sentence: Sentence,
  from: number,
  to: number,
  verb: number,
  verbTo: number,
  main: boolean,
  timeAt: readonly (TimeMention | undefined)[],
): Context {
  const c = indexed(doc.locale)
  let clauseFrom = verb
  // The clause: up to the border before the verb's people, and after it up to the next strong border.
  while (
    clauseFrom > sentence.firstToken &&
    clauseFrom > verb - 12 &&
    !/^[;:"“”]$/.test(doc.tokens[clauseFrom - 1]?.lower ?? '')
  )
    clauseFrom--
  let unreal = false
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - 7); i--) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (lower === ',' || lower === ';') break
    if (c.unreal.has(lower)) unreal = true
    // "A plan to kill", "photographers to shoot them": what is to be done is not done.
    // "The sixth guest to die" has died.
    const isNth = isOrdinal(doc, i - 1) || isOrdinal(doc, i - 2)
    const isPurpose = doc.parts[verb] === 'VB' && /^NN/.test(doc.parts[i - 1] ?? '') && !isNth
    if (
      lower === c.to &&
      i >= verb - 2 &&
      (isPurpose || c.unrealTo.has(doc.tokens[i - 1]?.lower ?? '') || c.unrealTo.has(doc.tokens[i - 2]?.lower ?? ''))
    )
      unreal = true
  }
  // "To determine whether its air strikes last week near the town killed more than 100": the question reaches as far as its clause.
  const { doubtful } = speechWords(doc.locale)
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - QUESTION_REACH); i--) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (/^[,;:]$/.test(lower) || isFiniteVerb(doc.parts[i])) break
    if (doubtful.has(lower)) unreal = true
  }
  const start = Math.max(sentence.firstToken, Math.min(from, clauseFrom) - 14)
  const end = Math.min(sentence.endToken, Math.max(to, verb) + 16)
  let elsewhere =
    isOfThen(doc, start, end, c.elsewherePhrases, from) || (!main && isOfThen(doc, start, end, c.agoPhrases, from))
  elsewhere ||= isRequited(doc, sentence.firstToken, verb)
  elsewhere ||= isFormer(doc, verbTo) || (!main && isSumOfStrife(doc, sentence.firstToken, verb))
  unreal ||= isPending(doc, sentence.firstToken, verb) || isOrdered(doc, from, verb)
  const today = dayOf(doc.article.published)
  for (let i = start; i < end && !elsewhere; i++) {
    if (!c.since.has(doc.tokens[i]?.lower ?? '') || isRecord(doc, i, from)) continue
    // "It is three days since two clerks were shot": news.
    if (c.days.has(doc.tokens[i - 1]?.lower ?? '')) continue
    // "since Tuesday" is news; "since 2011" and "since the war began" are not.
    const time = timeAt[i + 1] ?? timeAt[i + 2] ?? timeAt[i + 3]
    const day = dayOf(time?.value.start)
    if (day === undefined || today === undefined || day < today - FRESH) elsewhere = true
  }
  if (!elsewhere && today !== undefined && !main) {
    for (let i = start; i < end; i++) {
      const time = timeAt[i]
      if (time?.firstToken !== i) continue
      const day = dayOf(time.value.end ?? time.value.start)
      const last =
        day === undefined
          ? undefined
          : day + (time.value.start.length <= 4 ? 365 : time.value.start.length <= 7 ? 31 : 0)
      if (last !== undefined && last < today - FRESH && !isRecord(doc, i, from)) elsewhere = true
    }
  }
  if (doc.tokens[sentence.endToken - 1]?.text === '?') unreal = true
  if (isStudy(doc, sentence) || isRate(doc, start, end)) unreal = true
  // "Washington accuses the regime of killing 1,400 in 2013": what somebody is accused of is told for the event, and no fact of another time.
  if (elsewhere && isAccusation(doc, Math.max(sentence.firstToken, verb - QUESTION_REACH), verb)) unreal = true
  let selfInflicted = false
  for (let i = Math.max(verb, sentence.firstToken); i < sentence.endToken && i < to + 12; i++)
    if (c.selfInflicted.has(doc.tokens[i]?.lower ?? '')) selfInflicted = true
  return {
    selfInflicted,
    unreal,
    elsewhere,
    update:
      find(doc, Math.max(sentence.firstToken, from - 6), Math.min(sentence.endToken, to + 6), c.updatePhrases) !==
      undefined,
    earlier: find(doc, Math.max(sentence.firstToken, from - 8), from, c.earlierPhrases) !== undefined,
  }
}
