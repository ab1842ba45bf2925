import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'
import { isFiniteVerb, type Part } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { isStatement, stem } from './event.ts'
import { behindOpening } from './line-openings.ts'
import { DASH, isInDashes, withoutBrackets } from './line-tokens.ts'
import { lineWords } from './line-words.ts'
import { phraseAt, saysAt } from './speech-rules.ts'
import { whoWords } from './who-words.ts'

const CONTENT = new Set<Part>(['NN', 'NNS', 'NNP', 'VB', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJ', 'CD', 'RB'])

/** How many content words stand in the tokens `from` to `to`. */
export function contentWords(text: TextLayer, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (CONTENT.has(text.parts[i] as Part)) count++
  return count
}

function isGuarded(text: TextLayer, from: number, to: number): boolean {
  const { guards } = lineWords(text.locale)
  for (let i = from; i < to; i++) if (guards(text.tokens[i] as Token)) return true
  return false
}

/** Whether the quotation marks in the tokens `from` to `to` come in pairs, so that a cut there splits no quotation. */
function isBalanced(text: TextLayer, from: number, to: number): boolean {
  const start = text.tokens[from]?.start ?? 0
  const end = text.tokens[to - 1]?.end ?? 0
  return !text.quotations.some(
    (q) => (q.start < start && q.end > start && q.end <= end) || (q.start >= start && q.start < end && q.end > end),
  )
}

/** Whether a straight mark is left over from the words before: none that opens words stands apart from them. */
const closesBefore = ({ tokens }: TextLayer, i: number): boolean =>
  tokens[i]?.text === '"' && tokens[i + 1]?.spaced === true

/** The first token of a sentence that belongs to its line: behind a dateline, opening marks and connectives. */
function lineStart(text: TextLayer, sentence: Sentence): number {
  const { connectives, interjections, unjoined } = lineWords(text.locale)
  let from = sentence.firstToken
  const dateline = text.dateline
  if (dateline && sentence.start >= dateline.start && sentence.start < dateline.end) {
    while (from < sentence.endToken - 1 && (text.tokens[from]?.start ?? 0) < dateline.end) from++
  }
  from = behindOpening(text, from)
  while (
    from < sentence.endToken - 1 &&
    text.parts[from] === '.' &&
    (!/["“‘'($£€¥₹]|^``$/.test(text.tokens[from]?.text ?? '') || closesBefore(text, from))
  )
    from++
  // "So called", "so-called": the first word denies the name behind it, and joins nothing.
  const isDoubt =
    whoWords(text.locale).calling.has(text.tokens[from + 1]?.lower ?? '') && text.tokens[from + 2]?.shape === 'capital'
  // "However tempted you are": how much, not a joint.
  const isDegree = /^(?:JJ|VB[ND])$/.test(text.parts[from + 1] ?? '') && text.parts[from + 2] === 'PRP'
  const [first = '', second = ''] = [text.tokens[from]?.lower, text.tokens[from + 1]?.lower]
  const isJoint =
    (connectives.has(first) && phraseAt(text, from, text.tokens.length, unjoined) === undefined) ||
    (interjections.has(first) && second === ',')
  if (isJoint && !isDoubt && !(isDegree && text.parts[from] === 'RB') && from + 3 < sentence.endToken) {
    from++
    if (text.tokens[from]?.text === ',') from++
  }
  return from
}

const SEPARATOR = /^(?:[,;—–]|--+|-)$/

/**
 * Whether a line may end before token `i`: a comma or dash and then a clause, a participle or a relative pronoun; or a
 * conjunction that opens a clause. Never inside a noun phrase or before a bare preposition, whose phrase may be the point.
 */
function mayEndBefore(text: TextLayer, i: number): boolean {
  const { tails, measures, sequels } = lineWords(text.locale)
  const { tokens, parts } = text
  const token = tokens[i]
  if (!token) return false
  const next = tokens[i + 1]
  if (SEPARATOR.test(token.text)) {
    // A dash inside a word that was torn apart ("al- Bab") separates nothing.
    if (token.text !== ',' && token.text !== ';') return token.spaced && next?.spaced === true
    // "Ann Lee, Blessing Brook": a participle has no capital.
    const isParticiple = parts[i + 1] === 'VBG' && next?.shape === 'lower'
    if (token.text === ';' || tails.has(next?.lower ?? '') || isParticiple) return true
    const measure = /^(?:CD|DT)$/.test(parts[i + 1] ?? '') ? i + 2 : i + 1
    return measures.has(tokens[measure]?.lower ?? '') && tails.has(tokens[measure + 1]?.lower ?? '')
  }
  if (!tails.has(token.lower) || tellsWhich(text, i)) return false
  // "She went to a doctor after months of pain", "an accident which made her famous": without a comma, it may be the point.
  if (sequels.has(token.lower)) return false
  return parts[i - 1] !== '.' && !measures.has(tokens[i - 1]?.lower ?? '')
}

/** Whether token `i` is the first of two dashes: behind the second the sentence goes on. */
function opensDashes({ tokens }: TextLayer, i: number, to: number): boolean {
  const isDash = (k: number) => DASH.test(tokens[k]?.text ?? '') && tokens[k]?.spaced === true
  // "The dam broke. - The town was flooded": a new entry of a list.
  if (!isDash(i) || /^[.!?]$/.test(tokens[i - 1]?.text ?? '')) return false
  for (let k = i + 1; k < to - 1; k++) if (isDash(k)) return true
  return false
}

/** Whether the words behind the last verb of saying and its "that" have no verb yet: "said that the dam, built in haste". */
function lacksClause(text: TextLayer, from: number, to: number): boolean {
  const { complementizers } = text.locale.reactions
  for (let i = to - 1; i > from; i--) {
    if (isFiniteVerb(text.parts[i])) return false
    if (complementizers.includes(text.tokens[i]?.lower ?? '') && saysAt(text, i - 1)) return true
  }
  return false
}

/** Whether a clause without a comma before it tells which one is meant: "the party who carried it", "the first house where". */
function tellsWhich({ parts, tokens, locale }: TextLayer, at: number): boolean {
  if (parts[at] !== 'WH' || !/^NNS?$/.test(parts[at - 1] ?? '')) return false
  let i = at - 2
  while (/^(?:NN|JJ|CD)/.test(parts[i] ?? '')) i--
  return locale.names.definite.has(tokens[i]?.lower ?? '')
}

/** Whether the main clause goes on behind what opens at `i`: "The bank, which was sold, will close". */
function resumesBehind({ tokens, parts }: TextLayer, i: number, to: number): boolean {
  for (let k = i + 1; k < to - 1; k++) {
    if (!SEPARATOR.test(tokens[k]?.text ?? '') || tokens[k]?.text === ';') continue
    const next = parts[k + 1] === 'RB' ? k + 2 : k + 1
    if (isFiniteVerb(parts[next])) return true
  }
  return false
}

/** Words that only join a line to the last one are so many tokens: ", though". */
const JOINT_REACH = 2

/** Where a line ends without the words that only join it to the last one: "has sued the bank as well". */
function beforeJoint(text: TextLayer, from: number, to: number): number {
  const { closingJoints } = lineWords(text.locale)
  for (let i = Math.max(from + 1, to - JOINT_REACH); i < to; i++)
    if (phraseAt(text, i, to, closingJoints)?.to === to) return i
  return to
}

/** Whether semicolons set the entries of a list apart: a cut would lose some of them. */
const isList = ({ tokens }: TextLayer, from: number, to: number): boolean =>
  tokens.slice(from, to).filter(({ text }) => text === ';').length > 1

/** A line that ends so has lost its end: "and", "the", "according". */
const OPEN_END = /^(?:CC|DT|IN|TO|PRP\$|MD|WH)$/

/** Where a sentence ends that an agency has signed: "The dam broke.-AFP". */
function beforeSignature({ tokens, parts, locale }: TextLayer, { endToken }: Sentence): number {
  const isSigned =
    whoWords(locale).services.has(tokens[endToken - 1]?.lower ?? '') &&
    /^[-–—]$/.test(tokens[endToken - 2]?.text ?? '') &&
    parts[endToken - 3] === '.'
  return isSigned ? endToken - 2 : endToken
}

/**
 * A sentence as a line that stands by itself: without dateline and connective, and cut at clause borders to at most
 * `most` content words. A hedge, negation or condition is never cut off, nor a phrase in its middle. Undefined when it
 * cannot be made to fit.
 */
export function lineOf(text: TextLayer, sentence: Sentence, most: number): Span | undefined {
  const { tokens, parts } = text
  const from = lineStart(text, sentence)
  let to = beforeSignature(text, sentence)
  while (to > from + 1 && parts[to - 1] === '.' && !/["”’'%)+]|^''$/.test(tokens[to - 1]?.text ?? '')) to--
  to = beforeJoint(text, from, to)
  if (contentWords(text, from, to) > most && isList(text, from, to)) return undefined
  while (contentWords(text, from, to) > most) {
    let cut = -1
    for (let i = to - 2; i > from + 3 && cut < 0; i--) {
      // "The boat sank, only": an adverb behind a comma belongs to what is cut off.
      const isOpen = OPEN_END.test(parts[i - 1] as string) || (parts[i - 1] === 'RB' && parts[i - 2] === '.')
      const complete = !isOpen && isStatement(text, { firstToken: from, endToken: i })
      if (!complete || !mayEndBefore(text, i) || isGuarded(text, i, to) || !isBalanced(text, from, i)) continue
      if (isInDashes(text, from, i, to) || opensDashes(text, i, to) || lacksClause(text, from, i)) continue
      // "Blaming the council that spoke": what opens with a participle goes on behind a comma.
      const isOpening = parts[from] === 'VBG' && !tokens.slice(from, i).some((token) => token.text === ',')
      if (!isOpening && !resumesBehind(text, i, to)) cut = i
    }
    if (cut < 0) return undefined
    to = cut
  }
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined
}

/** The coordinate clause around some tokens of a sentence: from the last ", but" before them to the next one behind. */
export function clauseAround(text: TextLayer, sentence: Sentence, from: number, to: number): Span {
  // "Ann Lee, of Harden; Tom Ode, of Kolmar; and", "attempted murder, and assault": a list goes on.
  const isOfList = (i: number) =>
    /^[;,]$/.test(text.tokens[i]?.text ?? '') && !isStatement(text, { firstToken: i + 1, endToken: sentence.endToken })
  const isBorder = (i: number) =>
    /^(?:[,;—–]|--+)$/.test(text.tokens[i]?.text ?? '') &&
    (text.parts[i + 1] === 'CC' || text.tokens[i]?.text !== ',') &&
    !isOfList(i)
  let first = lineStart(text, sentence)
  for (let i = from - 1; i > first; i--) {
    if (!isBorder(i)) continue
    first = text.parts[i + 1] === 'CC' ? i + 2 : i + 1
    break
  }
  let end = sentence.endToken
  while (end > to && text.parts[end - 1] === '.' && !/["”’'%)]|^''$/.test(text.tokens[end - 1]?.text ?? '')) end--
  for (let i = to; i < end; i++) {
    if (!isBorder(i) || isGuarded(text, i, end) || !isBalanced(text, first, i)) continue
    end = i
    break
  }
  const line = withoutBrackets(text, Math.min(first, from), end)
  return {
    start: text.tokens[line.from]?.start ?? sentence.start,
    end: text.tokens[line.to - 1]?.end ?? sentence.end,
  }
}

/** The words of a line, with plain spaces and, where a connective went before, a capital at the start. */
export const lineText = ({ article }: TextLayer, { start, end }: Span): string =>
  capitalized(article.text.slice(start, end))

/** Some words as a line: with plain spaces and a capital at the start. */
export function capitalized(words: string): string {
  // "Ann Lee, 26, , was hurt": what the page has left out between two commas.
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/,(?: ?,)+/g, ',')
    .trim()
  // A name that begins small ("iPhone") has a capital soon after.
  return /^\p{Ll}\p{Ll}*(?:\P{L}|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** Whether a sentence is hung onto the one before it by its first words: "For example". */
export function isAside(text: TextLayer, { firstToken }: { firstToken: number }): boolean {
  const { asides } = lineWords(text.locale)
  return phraseAt(text, firstToken, text.tokens.length, asides) !== undefined
}

/** Whether the tokens `from` to `to` only tell that somebody says nothing, or ask for help: "declined to comment". */
export function tellsNothing(text: TextLayer, from: number, to: number): boolean {
  const { silences } = lineWords(text.locale)
  for (let i = from; i < to; i++) if (phraseAt(text, i, text.tokens.length, silences)) return true
  return false
}

/** The share of a span that stands in quotation marks. */
export function quotedShare(doc: TextLayer, { start, end }: Span): number {
  let quoted = 0
  for (const q of doc.quotations) quoted += Math.max(0, Math.min(end, q.end) - Math.max(start, q.start))
  return quoted / Math.max(1, end - start)
}

/** Whether a word that denies or leaves open what is said stands in the tokens `from` to `to`. */
export function isNegated(text: TextLayer, from: number, to: number): boolean {
  const { negations } = lineWords(text.locale)
  for (let i = from; i < to; i++) if (negations.has(text.tokens[i]?.lower ?? '')) return true
  return false
}

/**
 * Whether a line begins with a noun that only the sentence before explains: "The city is held by".
 * @param isTold whether a reader knows a noun, by its stem
 * @param nouns people and places too, or only bodies and such: "the brigade", "the source"
 */
export function isBareDefinite(
  text: TextLayer,
  first: number,
  isTold: (stem: string) => boolean,
  nouns: 'all' | 'bodies',
): boolean {
  const { parts, tokens, locale } = text
  const isDefinite = parts[first] === 'DT' && /^NNS?$/.test(parts[first + 1] ?? '')
  if (!isDefinite || !/^(?:VB.?|MD|RB)$/.test(parts[first + 2] ?? '')) return false
  const noun = tokens[first + 1]?.lower ?? ''
  const { organizationNouns, personNouns, groupNouns, cityNouns, regionNouns } = locale.names
  const { leaning, familiar } = lineWords(locale)
  const bodies = [organizationNouns, leaning]
  const leans = nouns === 'bodies' ? bodies : [...bodies, personNouns, groupNouns, cityNouns, regionNouns]
  return leans.some((list) => list.has(noun)) && !familiar.has(noun) && !isTold(stem(text, noun))
}
