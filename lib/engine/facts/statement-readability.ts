import type { Document } from '../document.ts'
import type { Cue } from './speech.ts'
import { phraseAt, speechWords } from './speech-rules.ts'
import type { Referent } from './statement-referents.ts'
import { isClause, type Statement } from './statements.ts'
import { isTimeAt } from './subject-phrases.ts'

/** So many tokens behind "it is" tell whether somebody or something is judged. */
const NEAR = 3
/** Of a speaker, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 100
const FINITE = /^(?:VBD|VBZ|MD|VB)$/

const OPENING = /^(?:["“‘']|``)$/
const CLOSING = /^(?:["”’']|'')$/

/**
 * How a statement reads without the text around it. `leans` when it begins with "he" of whom the reader does not know who is meant, `hints`
 * with "it", which mostly is what the news is about.
 */
export type Readability = 'alone' | 'hints' | 'leans' | 'unreadable'

/**
 * Tells whether a statement can be read on its own. Unreadable are answers ("Yes"), what begins with "that" or "for this reason", verbs
 * without their subject's finite verb, and words in which somebody seems to speak of themselves by name.
 * @param referents the pronouns and nouns of the statement that its own words do not explain
 */
export function readability(doc: Document, statement: Statement, referents: readonly Referent[] = []): Readability {
  const reads = readabilityOf(doc, statement)
  if (referents.length === 0 || reads === 'unreadable') return reads
  if (referents.some(({ name }) => !name)) return 'leans'
  return reads === 'leans' ? 'alone' : reads
}

function readabilityOf(doc: Document, statement: Statement): Readability {
  const { tokens, parts, locale } = doc
  const { pronouns, answers, complementizers, demonstratives, objects } = locale.reactions
  const { cue, quoted, speaker } = statement
  let at = statement.firstToken
  while (at < statement.endToken && (tokens[at]?.kind === 'punctuation' || parts[at] === 'CC')) at++
  const lower = tokens[at]?.lower ?? ''
  const isOther = [...pronouns.female, ...pronouns.male, ...pronouns.many].includes(lower)
  if (quoted === 'direct') {
    if (isNoStatement(doc, statement, at)) return 'unreadable'
    const answersFirst = answers.includes(lower) && tokens[at + 1]?.kind === 'punctuation'
    if (answersFirst || isSelfNamed(doc, statement)) return 'unreadable'
    // "… including the bay", "But the other was not": the rest of a sentence, or the answer to one.
    if (isRest(doc, statement.firstToken, at)) return 'unreadable'
    if (isOther || isContrast(doc, statement.firstToken)) return 'leans'
  } else {
    // "to call for calm", "calling it": an aim or a by-thing told in passing, whose verb stands alone.
    if (quoted === 'indirect' && cue?.form === 'participle') return 'unreadable'
    // "declared a “republic”": done, not said.
    const creates = cue && speechWords(locale).creating.has(tokens[cue.from]?.lower ?? '')
    const leadsOn = cue && at === cue.from && (isTimeAt(doc, cue.to) || /^(?:IN|TO|RB)$/.test(parts[cue.to] ?? ''))
    if (creates && (leadsOn || !isClause(doc, Math.max(at, cue.to), statement.endToken))) return 'unreadable'
    if (cue && at === cue.from) {
      // "asked them to welcome the “old friend”": an aim.
      const isAim = cue.form === 'participle' && parts[at] !== 'VBG' && quoted === 'mixed'
      if (isAim || parts[at] === 'VBG' || lacksObject(doc, statement) || isNickname(doc, statement)) return 'unreadable'
      const next = tokens[cue.to]?.lower ?? ''
      // "Announced earlier this year": what?
      if (tellsOnlyTime(doc, cue.to, statement.endToken)) return 'unreadable'
      // "Denied on Monday in the hall": what?
      const isEmpty = cue.stance === 'denies' && /^(?:RB|IN)$/.test(parts[cue.to] ?? '') && next !== complementizers[0]
      if (isEmpty && !hasThat(doc, cue.to, statement.endToken)) return 'unreadable'
      // "Acknowledges, while smiling": what?
      if (tokens[cue.to]?.text === ',') return 'unreadable'
      // "Rejected the offer": which?
      const isBare = parts[cue.to] === 'DT' && (statement.endToken - cue.to === 2 || parts[cue.to + 2] === 'CC')
      if (isBare && locale.reactions.offers.includes(tokens[cue.to + 1]?.lower ?? '')) return 'unreadable'
      const opensClause = cue.takes === 'words' && next === complementizers[0]
      return objects.includes(next) && !opensClause ? 'leans' : 'alone'
    }
    // ", which meant making", "Because it was late": the clause that tells of what stands elsewhere.
    if (isHalf(doc, at, statement)) return 'unreadable'
    // "Mr Orr, whom police called “armed”": the speaker stands in the words.
    const holdsCue = cue && cue.form !== 'passive' && cue.from > at && cue.from < statement.endToken
    if (holdsCue || /^(?:TO|VBN|VBD|VBZ|POS)$/.test(parts[at] ?? '')) return 'unreadable'
    if (!hasVerb(doc, at, statement.endToken)) return 'unreadable'
    // "the last thing she said, before leaving, was “…”": the subject stands before the verb of speech.
    if (parts[at] === 'IN' && parts[at + 1] === 'VBG' && goesOnWithVerb(doc, at, statement.endToken))
      return 'unreadable'
    // "went on about “how it is”": what the words are about is none of them.
    if (at === cue?.to && speechWords(locale).topics.has(lower)) return 'unreadable'
    // "which had been called “mad” by Ann Lee", "The move was condemned by": what was spoken of stands in another sentence.
    if (cue?.form === 'passive' && (inRelative(doc, cue) || pointsBack(doc, at, cue))) return 'unreadable'
    if (isOther) return isOwn(doc, statement, at) ? 'alone' : 'leans'
  }
  const next = skipAdverbs(doc, at + 1)
  if (pronouns.thing.includes(lower) && !(quoted !== 'direct' && speaker.entity && speaker.entity.kind !== 'person'))
    return judges(doc, next) ? 'alone' : 'hints'
  // "That, combined with the rain, was": what was told before.
  if (demonstratives.includes(lower) && tokens[at + 1]?.text === ',') return 'unreadable'
  if (demonstratives.includes(lower) && (FINITE.test(parts[next] ?? '') || isShortVerb(doc, next)))
    return lower === demonstratives[0] && judges(doc, next) ? 'alone' : 'unreadable'
  // "For that reason", "at this": what a preposition points back to.
  return parts[at] === 'IN' && demonstratives.includes(tokens[at + 1]?.lower ?? '') && quoted === 'direct'
    ? 'unreadable'
    : 'alone'
}

/** Words of somebody who knows nothing are so many tokens at most. */
const LONGEST_BLANK = 9

/** Whether some words tell nothing: "I don't know what happened", a host's goodbye, or speech of which a transcript has not caught all. */
function isNoStatement(doc: Document, { cue, endToken, firstToken }: Statement, at: number): boolean {
  const { blanks, farewells, uncaught } = speechWords(doc.locale)
  if (endToken - at <= LONGEST_BLANK && phraseAt(doc, at, endToken, blanks)) return true
  if (cue) return false
  for (let i = firstToken; i < endToken; i++)
    if (phraseAt(doc, i, endToken, farewells) || phraseAt(doc, i, endToken, uncaught)) return true
  return false
}

/** Whether somebody's words begin with dots before a small letter: what they belong to is left out. */
const isRest = ({ tokens }: Document, first: number, at: number): boolean =>
  /^(?:…|\.\.+)$/.test(tokens[at - 1]?.text ?? '') && at - 1 <= first + 1 && tokens[at]?.shape === 'lower'

/** Whether somebody's words begin with "but". */
function isContrast({ tokens, parts, locale }: Document, first: number): boolean {
  const at = tokens[first]?.kind === 'punctuation' ? first + 1 : first
  return parts[at] === 'CC' && speechWords(locale).contrasts.has(tokens[at]?.lower ?? '')
}

/** Whether some words are a relative clause, or one behind a conjunction without the clause that it belongs to. */
function isHalf(doc: Document, at: number, { cue, endToken }: Statement): boolean {
  const { tokens, parts, locale } = doc
  const lower = tokens[at]?.lower ?? ''
  if (locale.reactions.relatives.includes(lower) && parts[at] === 'WH') return tokens[at - 1]?.text === ','
  // "said that while it was “old”": cut before what it is set against.
  const isCut = cue && cue.to <= at && locale.reactions.contrasts.includes(lower)
  if (!cue || (cue.from < endToken && !isCut) || !locale.parts.subordinators.includes(lower)) return false
  for (let i = at + 1; i < endToken; i++)
    if (tokens[i]?.text === ',') return !parts.slice(i, endToken).some((part) => /^(?:VBD|VBZ|MD|VB|POS)$/.test(part))
  return true
}

/** Whether the verb that opens the words lacks what it is about behind it: "a plan that she called “mad”". */
function lacksObject(doc: Document, { cue, endToken, quoted }: Statement): boolean {
  if (quoted !== 'mixed' || !cue || !(cue.takes === 'naming' || cue.weak)) return false
  // "what she referred to as “mad”"
  if (cue.takes === 'naming' && doc.locale.reactions.naming.includes(doc.tokens[cue.to]?.lower ?? '')) return true
  if (cue.to - cue.from > 1) return false
  for (let i = cue.to; i < endToken; i++) {
    const part = doc.parts[i] ?? ''
    if (OPENING.test(doc.tokens[i]?.text ?? '')) return cue.takes === 'naming'
    if (/^(?:NN|NNS|NNP|PRP|CD|EX|VBG)$/.test(part)) return false
    if (!/^(?:DT|PRP\$|JJ|RB|VBN)$/.test(part)) return i === cue.to
  }
  return true
}

/** Whether somebody is given a pet name: "called Ann Lee “Grandma”". */
function isNickname(doc: Document, { cue, endToken, quoted }: Statement): boolean {
  if (quoted !== 'mixed' || cue?.takes !== 'naming' || cue.form === 'passive') return false
  let at = cue.to
  while (at < endToken && doc.tokens[at]?.shape === 'capital' && doc.tokens[at]?.kind === 'word') at++
  if (!OPENING.test(doc.tokens[at]?.text ?? '')) return false
  const behind = doc.tokens.slice(at + 1, endToken)
  const close = behind.findIndex(({ text }) => CLOSING.test(text))
  const inner = (close < 0 ? behind : behind.slice(0, close)).filter(({ kind }) => kind === 'word')
  return inner.length > 0 && inner.every(({ shape }) => shape === 'capital')
}

/** Whether a passive verb stands in a clause that a relative pronoun hangs onto a noun. */
function inRelative(doc: Document, { group, sentence }: Cue): boolean {
  const { firstToken = group } = doc.sentences[sentence] ?? {}
  for (let i = group - 1; i >= Math.max(firstToken, group - NEAR); i--)
    if (doc.parts[i] === 'WH' || doc.tokens[i]?.lower === doc.locale.reactions.complementizers[0]) return true
  return false
}

/** Whether a bare noun with an article, or a pronoun, is all that a passive verb speaks of: "The move was". */
function pointsBack(doc: Document, at: number, { group }: Cue): boolean {
  const { classes, reactions } = doc.locale
  const lower = doc.tokens[at]?.lower ?? ''
  const isBare = lower === classes.article?.at(-1) && /^NNS?$/.test(doc.parts[at + 1] ?? '') && group <= at + 2
  return isBare || (group <= at + 1 && reactions.demonstratives.includes(lower))
}

/** Whether a form of "be" and a quality or thing follow, so that "it" and "this" mean what the news is about: "It was terrifying". */
function judges(doc: Document, at: number): boolean {
  const { tokens, parts } = doc
  if (!isShortVerb(doc, at) && !speechWords(doc.locale).be.has(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i <= at + NEAR; i++)
    if (/^(?:JJ|DT|NN|NNS|VBG|CD)$/.test(parts[i] ?? '')) return true
    else if (tokens[i]?.kind === 'punctuation') return false
  return false
}

/** Whether some tokens only say when, and there are any. */
function tellsOnlyTime(doc: Document, from: number, to: number): boolean {
  const { tokens, parts } = doc
  const isTime = (i: number) =>
    tokens[i]?.kind === 'punctuation' || /^(?:RB|IN)/.test(parts[i] ?? '') || isTimeAt(doc, i)
  for (let i = from; i < to; i++) if (!isTime(i)) return false
  return to > from
}

/** Whether a finite verb stands right behind a comma among some tokens, and none before it. */
function goesOnWithVerb({ tokens, parts }: Document, from: number, to: number): boolean {
  const verb = parts.slice(from, to).findIndex((part) => FINITE.test(part) && part !== 'VB')
  return verb > 0 && tokens[from + verb - 1]?.text === ','
}

/** Whether "that" stands among some tokens. */
function hasThat({ tokens, locale }: Document, from: number, to: number): boolean {
  const [that] = locale.reactions.complementizers
  for (let i = from; i < to; i++) if (tokens[i]?.lower === that) return true
  return false
}

/** "'s" of "it's". */
const isShortVerb = (doc: Document, at: number): boolean => /^['’]s$/.test(doc.tokens[at]?.text ?? '')

function skipAdverbs(doc: Document, at: number): number {
  while (doc.parts[at] === 'RB') at++
  return at
}

function hasVerb(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.test(doc.parts[i] ?? '')) return true
  return false
}

/** Whether a pronoun at the head of reported words can be the speaker's own: "Ann Lee: she was glad". */
function isOwn(doc: Document, { speaker, quoted }: Statement, at: number): boolean {
  const { pronouns } = doc.locale.reactions
  const { entity } = speaker
  const lower = doc.tokens[at]?.lower ?? ''
  const mention = doc.mentions.find(({ firstToken, form }) => firstToken === at && form === 'pronoun')
  if (quoted === 'indirect' && mention && mention.entity !== entity?.id) return false
  if (pronouns.many.includes(lower)) return entity?.kind !== 'person' || !entity.named
  if (entity && entity.kind !== 'person') return false
  return !entity?.sex || entity.sex === (pronouns.female.includes(lower) ? 'female' : 'male')
}

/** Whether words that a pronoun or the place alone gives to somebody name that one: then they are another's. */
function isSelfNamed(doc: Document, { speaker, firstToken, endToken }: Statement): boolean {
  const { entity, mention } = speaker
  if (!entity?.named || (mention && !speechWords(doc.locale).pronounWords.has(mention.toLowerCase()))) return false
  return entity.mentions.slice(0, MOST_MENTIONS).some((index) => {
    const own = doc.mentions[index]
    return own?.form === 'name' && own.firstToken >= firstToken && own.firstToken < endToken
  })
}
