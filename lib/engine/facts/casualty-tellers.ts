import type { Document, TokenSpan } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { behindTime, cuesIn } from './attribution.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Cue } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { isTimeAt } from './subject-phrases.ts'

const thoughts = perLocale(({ casualties: { thinks, claims, deeds } }) => ({ thinks, claims, deeds }))

/** Whether a cue can tell what befell somebody: who hopes, rejects or claims an attack tells no number. */
export function tellsNumbers(doc: Document, { stance, from, to }: Cue): boolean {
  const { thinks, claims, deeds } = thoughts(doc.locale)
  if (stance !== 'says' && stance !== 'confirms' && stance !== 'warns') return false
  // "Officers responded to a report", "a guest observes the flowers": with an object of its own the verb tells of a deed.
  if (deeds.has(doc.tokens[to - 1]?.lower ?? '') && /^(?:TO|DT|PRP\$|NNS?|CD)$/.test(doc.parts[to] ?? '')) return false
  return !thinks.has(doc.tokens[from]?.lower ?? '') && !claims.has(doc.tokens[to]?.lower ?? '')
}

/** Words so far apart, in tokens, are no sentence: captions without full stops. */
const FAR = 60

/** How far before a verb its relative pronoun or the verb for what somebody learns stands, in tokens. */
const CLAUSE_REACH = 8

/** Whether commas set a relative clause off whose main clause somebody behind it tells: "The man, who killed 59, was a member, a website said". */
function isSetOff({ tokens, parts, locale }: Document, verb: number, end: number, first: number, cue: number): boolean {
  let who = verb - 1
  while (who > first && who > verb - CLAUSE_REACH && !locale.casualties.who.has(tokens[who]?.lower ?? '')) who--
  if (!locale.casualties.who.has(tokens[who]?.lower ?? '') || tokens[who - 1]?.text !== ',') return false
  for (let i = end; i < cue; i++) if (tokens[i]?.text === ',') return /^(?:VBD|VBZ|MD)$/.test(parts[i + 1] ?? '')
  return false
}

/**
 * Whether a cue before what befell somebody tells it. "Passengers said the driver, who was arrested, had fallen asleep": what commas set
 * off the article says itself. "She said she was shocked to learn that two were killed": others told her.
 */
export function governsAt(doc: Document, { form, from, to }: Cue, { verbFrom, verbTo, sentence }: Proposal): boolean {
  if (from - verbFrom > FAR || verbFrom - to > FAR) return false
  if (from > verbFrom && isSetOff(doc, verbFrom, verbTo, sentence.firstToken, from)) return false
  if (form !== 'finite' || to > verbFrom) return true
  const { who, learns, feels, said, of } = doc.locale.casualties
  for (let i = to; i < verbFrom; i++) {
    // "He said he was horrified by a shooting that killed 50": what he feels he said, and not how many.
    if (feels.has(doc.tokens[i]?.lower ?? '')) return false
    // "Ann Lee said of the raid in which 40 died": of what she spoke, and not what she said.
    if (doc.tokens[i]?.lower === of && /^VB/.test(doc.parts[i - 1] ?? '') && said.has(doc.tokens[i - 1]?.lower ?? ''))
      return false
  }
  for (let i = verbFrom - 1; i >= Math.max(to, sentence.firstToken, verbFrom - CLAUSE_REACH); i--) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (who.has(lower) && doc.tokens[i - 1]?.text === ',') return false
    if (learns.has(lower)) return false
  }
  return true
}

/** What stands before the words that close a sentence: the end of the clause that they report. */
const CLAUSE_END = /^(?:NN|NNS|NNP|CD|RB|JJ|VBN|VBD|PRP|\.|CC)$/
const NOUN = /^NN/
/** How many prepositions can stand between a speaker's noun and its verb: "a source in the health ministry of the region". */
const MOST_HUNG = 3

const span = (doc: Document, firstToken: number, endToken: number, sentence: number): TokenSpan => ({
  firstToken,
  endToken,
  start: doc.tokens[firstToken]?.start ?? 0,
  end: doc.tokens[endToken - 1]?.end ?? 0,
  sentence,
})

type Test = (words: TokenSpan) => boolean

/** The words for who speaks right before a verb, which nothing sets off from the clause before them. */
function speakerBefore(doc: Document, sentence: number, group: number, isSomebody: Test): TokenSpan | undefined {
  const phrases = doc.phrases[sentence] ?? []
  let end = group
  for (let n = 0; n <= MOST_HUNG; n++) {
    const phrase = phrases.find(({ endToken }) => endToken === end)
    if (!phrase) return undefined
    let { firstToken, preposition } = phrase
    // "on the western bank the monitor said": an article begins another phrase.
    const article = doc.parts.lastIndexOf('DT', end - 1)
    if (article > firstToken) {
      firstToken = article
      preposition = undefined
    }
    while (firstToken < phrase.endToken && isTimeAt(doc, firstToken)) firstToken++
    // "wounding 32 people state television reported": what is counted has its noun.
    const counted = doc.quantities.find((one) => one.firstToken >= firstToken && one.endToken > firstToken)
    if (counted && counted.endToken < end && counted.counted === 'people') firstToken = counted.endToken
    // "The Harden Observatory monitoring group said": the participle is a part of the name.
    if (doc.parts[firstToken - 1] === 'VBG' && phrases.some(({ endToken }) => endToken === firstToken - 1)) {
      end = firstToken - 1
      continue
    }
    if (preposition === undefined && isSomebody(span(doc, firstToken, end, sentence))) {
      if (!CLAUSE_END.test(doc.parts[firstToken - 1] ?? '')) return undefined
      return span(doc, withJoined(doc, sentence, firstToken), group, sentence)
    }
    // "in the besieged town activists said", "members of medical staff activists said": a bare plural begins another phrase.
    let from = end - 1
    while (from - 1 > firstToken && isBody(doc, from - 1)) from--
    if (
      doc.parts[end - 1] === 'NNS' &&
      NOUN.test(doc.parts[from - 1] ?? '') &&
      from > firstToken &&
      isSomebody(span(doc, end - 1, end, sentence))
    )
      return span(doc, from, group, sentence)
    const body = bodyBehindPlace(doc, firstToken, end)
    if (body !== undefined && isSomebody(span(doc, body, end, sentence))) return span(doc, body, group, sentence)
    if (preposition === undefined) return undefined
    end = preposition
  }
  return undefined
}

/** Where a body's words begin that ran into the place before them: "west of Orlu [local media]", "in a suburb [Harden State TV]". */
function bodyBehindPlace(doc: Document, firstToken: number, end: number): number | undefined {
  const { parts, tokens } = doc
  if (parts[firstToken] === 'DT' || !isBody(doc, end - 1)) return undefined
  for (let i = end - 1; i > firstToken; i--) {
    if (!NOUN.test(parts[i - 1] ?? '')) continue
    const isCapital = (k: number) => tokens[k]?.shape !== 'lower'
    // "near the town of Orlu SANA state news agency": an abbreviation begins a name of its own.
    if (tokens[i]?.shape === 'upper' && tokens[i - 1]?.shape === 'capital') return i
    if (isCapital(i - 1) ? parts[i] === 'JJ' && !isCapital(i) : isCapital(i)) return i
  }
  return undefined
}

/** Where the words for those begin who speak together: "[a monitor and] rebels said". */
function withJoined(doc: Document, sentence: number, at: number): number {
  if (!doc.locale.casualties.and.has(doc.tokens[at - 1]?.lower ?? '')) return at
  const before = doc.phrases[sentence]?.find(({ endToken }) => endToken === at - 1)
  const isFirst = before && before.preposition === undefined && isBody(doc, before.head)
  return isFirst && CLAUSE_END.test(doc.parts[before.firstToken - 1] ?? '') ? before.firstToken : at
}

const isBody = (doc: Document, at: number): boolean => {
  const { who, casualties } = doc.locale
  const lower = doc.tokens[at]?.lower ?? ''
  return who.authorities.includes(lower) || casualties.sources.has(lower)
}

/**
 * Who a sentence says at its end has told all of it: "killing 15 medics activists reported", "eight died a monitor said Friday".
 * Where the comma is left out, what stands right before the verb is the one who speaks, and not the subject of the clause before.
 * @param isSomebody whether words mean somebody who can tell it
 */
export function closingTeller(doc: Document, proposal: Proposal, isSomebody: Test): TokenSpan | undefined {
  const { sentence, to } = proposal
  const { complementizers } = speechWords(doc.locale)
  for (const cue of cuesIn(doc, sentence.index)) {
    if (
      cue.form !== 'finite' ||
      cue.takes !== 'words' ||
      cue.inverted ||
      cue.unreal ||
      cue.group <= to ||
      cue.group > to + FAR
    )
      continue
    if (!tellsNumbers(doc, cue)) continue
    const behind = behindTime(doc, behindListener(doc, cue), sentence.endToken)
    const next = doc.tokens[behind]
    const ends =
      behind >= sentence.endToken ||
      next?.kind === 'punctuation' ||
      isTimeAhead(doc, behind) ||
      goesOn(doc, behind) ||
      (doc.parts[behind] === 'IN' && !complementizers.has(next?.lower ?? ''))
    if (!ends) continue
    // "18 were wounded in the raid he added": a pronoun begins its clause.
    const pronoun = doc.parts[cue.group - 1] === 'PRP' ? cue.speaker : undefined
    const words =
      pronoun ??
      speakerBefore(doc, sentence.index, cue.group, isSomebody) ??
      (isApart(doc, cue) ? cue.speaker : undefined)
    if (!words || words.firstToken < to) continue
    // "Nine farmers died in shelling": a verb with one form for both can be taken for a participle.
    const isVerb = /^VB[DN]$/.test(doc.parts[proposal.verbFrom] ?? '')
    if (isVerb || doc.clauses[sentence.index]?.some(({ verb }) => verb < words.firstToken)) return words
  }
  return undefined
}

/** Whether words begin a time of their own: "a monitor said [a day after] the truce". */
const isTimeAhead = ({ parts, locale, tokens }: Document, at: number): boolean =>
  parts[at] === 'DT' && parts[at + 2] === 'IN' && locale.casualties.spans.has(tokens[at + 1]?.lower ?? '')

/** Whether the clause that is told goes on: "killed 16 a monitor said [and caused] damage". */
const goesOn = ({ parts, locale, tokens }: Document, at: number): boolean =>
  locale.casualties.and.has(tokens[at]?.lower ?? '') && /^VB[DN]$/.test(parts[at + 1] ?? '')

/** Where whoever listens ends: "told [the agency]". */
const behindListener = (doc: Document, { sentence, to, hasListener }: Cue): number =>
  (hasListener && doc.phrases[sentence]?.find(({ firstToken }) => firstToken === to)?.endToken) || to

/** Whether the words for a speaker stand right before their verb and behind the end of a clause. */
const isApart = (doc: Document, { speaker, group }: Cue): boolean =>
  speaker?.endToken === group && CLAUSE_END.test(doc.parts[speaker.firstToken - 1] ?? '')

/** How many sentences a quotation can have whose speaker is told behind it. */
const LONGEST_QUOTATION = 6

/**
 * Who speaks in the quotation that holds a number, where its own sentence does not say so: behind the quotation, or in the sentence
 * before it, which ends in another of the same speaker.
 */
export function quotedTeller(doc: Document, { sentence, verbFrom }: Proposal): TokenSpan | undefined {
  const at = doc.tokens[verbFrom]?.start ?? 0
  const quotation = doc.quotations.find(({ start, end }) => start <= at && end > at)
  if (!quotation) return undefined
  const speakers = (index: number) =>
    cuesIn(doc, index).filter((cue) => cue.form === 'finite' && cue.speaker && !cue.unreal && cue.takes === 'words')
  for (let index = sentence.index; index < sentence.index + LONGEST_QUOTATION; index++) {
    const { start = 0, end = 0 } = doc.sentences[index] ?? {}
    if (start > quotation.end) break
    if (end < quotation.end) continue
    const behind = speakers(index).find(({ from }) => (doc.tokens[from]?.start ?? 0) >= quotation.end)
    if (behind) return behind.speaker
  }
  const before = doc.sentences[sentence.index - 1]
  const isNext = before && doc.quotations.some(({ start, end }) => start < before.end && end > before.start)
  return isNext ? speakers(before.index).at(-1)?.speaker : undefined
}
