import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { peopleNoun } from '../mentions/people.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { stem } from './event.ts'
import { cleaned } from './who-names.ts'
import { isBareParticiple, stateAt, stateIn } from './who-plights.ts'
import { withBodies } from './who-staff.ts'
import { whoWords } from './who-words.ts'

/** So many tokens have two groups of people that "and" joins, at most. */
const LONGEST_JOINED = 14

/** Letters in capitals that are a label and no short form are longer than this. */
const SHORT_FORM = 5

/** The tokens at which people are counted, those within quotation marks (1, else 0), and those at which a time begins. */
type Marks = {
  readonly counted: ReadonlySet<number>
  readonly quoted: Uint8Array
  readonly dated: ReadonlySet<number>
}

export function marksOf({ quantities, quotations, times, tokens }: Document): Marks {
  const quoted = new Uint8Array(tokens.length)
  const outer = quotations.filter(({ depth }) => depth === 0)
  let q = 0
  tokens.forEach(({ start, end }, i) => {
    while (q < outer.length && (outer[q]?.end ?? 0) <= start) q++
    if (start >= (outer[q]?.start ?? end)) quoted[i] = 1
  })
  const people = quantities.filter(({ counted, count }) => counted === 'people' && count.min > 1)
  const dated = new Set(times.map(({ firstToken }) => firstToken))
  return { counted: new Set(people.map(({ firstToken }) => firstToken)), quoted, dated }
}

/** A phrase from its count or its last determiner on: "56 civilians" of "kill 56 civilians", "a third man" of "injured a third man". */
function narrowed(doc: Document, phrase: NounPhrase, marks: Omit<Marks, 'quoted'>): NounPhrase {
  const { counted, dated } = marks
  // "Eight people Saturday night": the time is none of theirs.
  for (let i = phrase.firstToken + 1; i < phrase.endToken; i++) {
    if (!dated.has(i) || !/^NNS?$/.test(doc.parts[i - 1] ?? '')) continue
    return narrowed(doc, toToken(doc, phrase, i), marks)
  }
  // "On Saturday police said": a comma is left out.
  const time = doc.times.find(({ firstToken, endToken }) => firstToken === phrase.firstToken && endToken <= phrase.head)
  if (time) return narrowed(doc, fromToken(doc, phrase, time.endToken), marks)
  // "BEIRUT Norlandic soldiers": the dateline is none of theirs, nor is a place whose full stop is lost.
  const { gazetteer } = doc.locale
  for (let i = phrase.firstToken + 1; i < phrase.head; i++) {
    const start = doc.tokens[i]?.start ?? 0
    if (doc.parts[i - 1] !== 'NNP' || !gazetteer.nationality(doc.tokens[i]?.text ?? '')) continue
    const place = gazetteer.places(cleaned(doc.article.text.slice(phrase.start, start)))[0]
    if (place && place.kind !== 'country') return narrowed(doc, fromToken(doc, phrase, i), marks)
  }
  // "Two people one of them a child": the phrase ends before the next count.
  for (let i = phrase.firstToken + 1; i < phrase.head; i++)
    if (doc.parts[i] === 'NNS' && doc.parts[i + 1] === 'CD') return narrowed(doc, toToken(doc, phrase, i + 1), marks)
  // "20 Civilians Dead Reports", "Police Identify Oslin Toddler": the phrase ends before the state, or the verb.
  const { people, states, naming, affecting, services } = whoWords(doc.locale)
  for (let i = phrase.firstToken; i < phrase.head; i++) {
    const next = doc.tokens[i + 1]?.lower ?? ''
    if (!people.has(doc.tokens[i]?.lower ?? '') || !(states.has(next) || naming.has(next))) continue
    return narrowed(doc, toToken(doc, phrase, i + 1), marks)
  }
  // "Targeting civilians is terror", "while fleeing gunmen": whom it is done to.
  const opening = doc.tokens[phrase.firstToken]?.lower ?? ''
  const isLed =
    doc.parts[phrase.firstToken - 1] === 'IN' &&
    doc.locale.parts.subordinators.includes(doc.tokens[phrase.firstToken - 1]?.lower ?? '')
  if (
    doc.parts[phrase.firstToken] === 'VBG' &&
    phrase.firstToken < phrase.head &&
    (isLed || affecting.has(stem(doc, opening)))
  )
    return narrowed(doc, fromToken(doc, phrase, phrase.firstToken + 1), marks)
  // "Image Police officers closed the square": the label of a picture.
  const isFirst = doc.sentences[phrase.sentence]?.firstToken === phrase.firstToken && phrase.firstToken < phrase.head
  if (isFirst && services.has(opening) && doc.tokens[phrase.firstToken + 1]?.shape === 'capital')
    return narrowed(doc, fromToken(doc, phrase, phrase.firstToken + 1), marks)
  // "Help ID'ing gunman".
  for (let i = phrase.firstToken; i < phrase.head; i++)
    if (/['’]ing$/.test(doc.tokens[i]?.lower ?? '')) return narrowed(doc, fromToken(doc, phrase, i + 1), marks)
  // "Two bombers detonate", "20 fighters monitoring group", "20 Activists PICTURES": counted people end a phrase.
  if (marks.counted.has(phrase.firstToken) || doc.parts[phrase.firstToken] === 'CD')
    for (let i = phrase.firstToken + 1; i < phrase.endToken - 1; i++)
      if (endsCounted(doc, i)) return narrowed(doc, toToken(doc, phrase, i + 1), marks)
  // "Blast kills 20 rebels Monitor": the colon before the source is lost.
  const { sources } = whoWords(doc.locale)
  if (phrase.endToken - phrase.firstToken > 1 && sources.has(doc.tokens[phrase.endToken - 1]?.lower ?? '')) {
    const last = phrase.endToken - 2
    if (
      doc.parts[phrase.endToken - 1] === 'NNP' &&
      people.has(doc.tokens[last]?.lower ?? '') &&
      doc.tokens[last]?.shape !== 'capital'
    )
      return narrowed(doc, toToken(doc, phrase, last + 1), marks)
  }
  // "Shoots neighbor, calls cops", "the update, allowing players": a verb that looks like a part of the phrase.
  const isVerb =
    /^(?:NNS|VBG)$/.test(doc.parts[phrase.firstToken] ?? '') && doc.tokens[phrase.firstToken - 1]?.text === ','
  if (isVerb && phrase.firstToken < phrase.head && !counted.has(phrase.firstToken)) {
    return narrowed(doc, fromToken(doc, phrase, phrase.firstToken + 1), marks)
  }
  // "Three people dead": what the adjective behind says is told elsewhere.
  const end = phrase.head + 1
  if (end < phrase.endToken && doc.parts[end] === 'JJ') return narrowed(doc, toToken(doc, phrase, end), marks)
  for (let i = phrase.head - 1; i > phrase.firstToken; i--)
    if (counted.has(i) || (doc.parts[i] === 'DT' && doc.parts[i - 1] !== 'DT' && doc.parts[i - 1] !== 'IN'))
      return fromToken(doc, phrase, i)
  return phrase
}

const fromToken = (doc: Document, phrase: NounPhrase, firstToken: number): NounPhrase => ({
  ...phrase,
  firstToken,
  start: doc.tokens[firstToken]?.start ?? phrase.start,
})

/** A phrase that ends before a token, whose head is its last word then. */
const toToken = (doc: Document, phrase: NounPhrase, endToken: number): NounPhrase => ({
  ...phrase,
  head: endToken - 1,
  endToken,
  end: doc.tokens[endToken - 1]?.end ?? phrase.end,
})

/**
 * Whether a word of counted people ends their phrase, whatever stands behind it: a noun of many that qualifies no noun of people ("two women
 * drivers") and no body ("two police officers"), or one before a label in capitals or before who says it ("killed four civilians residents said").
 */
function endsCounted(doc: Document, at: number): boolean {
  const { people, suspects, policing, saying } = whoWords(doc.locale)
  const word = doc.tokens[at]?.lower ?? ''
  const next = doc.tokens[at + 1]
  if (!next || doc.parts[at + 1] === 'CC' || !(people.has(word) || suspects.has(word)) || policing.has(word))
    return false
  if (next.shape === 'upper' && doc.tokens[at]?.shape !== 'upper' && next.text.length > SHORT_FORM) return true
  return (
    peopleNoun(doc.locale)(word) === 'many' &&
    next.kind === 'word' &&
    (saying.has(doc.tokens[at + 2]?.lower ?? '') || (!people.has(next.lower) && !suspects.has(next.lower)))
  )
}

/** Nameless people in a sentence that tells the event: "At least seven people", "the tram driver", "Toblerone fans". */
export function groupsIn(doc: Document, sentence: number, isHeadline: boolean, marks: Marks): NounPhrase[] {
  const { people, vague, remainders, victims, products } = whoWords(doc.locale)
  return flatMap(doc.phrases[sentence] ?? [], (phrase) => {
    const head = doc.tokens[phrase.head]?.lower ?? ''
    const isCounted = marks.counted.has(phrase.firstToken)
    if (/^(?:PRP|DT)$/.test(doc.parts[phrase.head] as string) || !(people.has(head) || isCounted)) return []
    // "Ten Norlandic raids": the adjective is no noun for people, whatever the word behind it looks like.
    if (!people.has(head) && doc.parts[phrase.head] !== 'NNS' && doc.locale.gazetteer.nationality(head)) return []
    // "How many children do they have?" tells of no children.
    if (doc.parts[phrase.firstToken - 1] === 'WH') return []
    for (let i = phrase.firstToken; i < phrase.endToken; i++) if (remainders.has(doc.tokens[i]?.lower ?? '')) return []
    // "Norlandic fighter jets": what stands behind, whatever it looks like, is a thing.
    if (doc.parts[phrase.head] === 'NN' && products.has(doc.tokens[phrase.endToken]?.lower ?? '')) return []
    // "Jet with 90 on board crashes" tells of no board.
    const isAlone = phrase.endToken - phrase.firstToken === 1 && vague.has(head)
    if (isAlone && doc.parts[phrase.firstToken - 1] === 'IN') return []
    if (isHeadline && saysInverted(doc, phrase)) return []
    if (isHeadline && isWholeQuote(doc, phrase)) return []
    // "After Latest Police Shooting": the noun looks like a participle.
    if (isHeadline && phrase.preposition !== undefined && doc.parts[phrase.endToken] === 'VBG') return []
    // "Lind's children": whose they are is not who they are.
    if (!isHeadline && isOfSomebody(doc, phrase)) return []
    if (isHeadline) return [withBodies(doc, ofWhom(doc, narrowed(doc, joined(doc, phrase, true), marks), marks))]
    let from = phrase.firstToken
    while (from < phrase.head && doc.parts[from] === 'IN' && !isCounted) from++
    const first = doc.parts[from] as string
    // "her two sons", "the victims", "other civilians": somebody else says who these are.
    if (first === 'PRP$' || first === 'PRP' || first === 'WH') return []
    const bare = phrase.endToken - from <= (first === 'DT' ? 2 : 1)
    if (!isCounted && bare && (vague.has(head) || victims.has(head))) return []
    if (marks.quoted[phrase.firstToken]) return []
    return [withBodies(doc, ofWhom(doc, narrowed(doc, joined(doc, phrase), marks), marks))]
  })
}

/** A phrase with whose people they are, if they are counted or one: "47 leaders of the Norland Front", "owner of Oslin store". */
function ofWhom(doc: Document, phrase: NounPhrase, marks: Marks): NounPhrase {
  const { counted } = marks
  const { genitives } = doc.locale.parts
  if (!counted.has(phrase.firstToken) && doc.parts[phrase.head] !== 'NN') return phrase
  if (!genitives.includes(doc.tokens[phrase.endToken]?.lower ?? '')) return phrase
  const found = doc.phrases[phrase.sentence]?.find(({ preposition }) => preposition === phrase.endToken)
  const next = found && narrowed(doc, found, marks)
  if (
    !next ||
    /^PRP/.test(doc.parts[next.firstToken] ?? '') ||
    next.head !== next.endToken - 1 ||
    next.endToken - phrase.firstToken > LONGEST_JOINED
  )
    return phrase
  return { ...phrase, endToken: next.endToken, end: next.end }
}

/** Whether a phrase is the family of one who is named: "Ada Lind's children". */
function isOfSomebody({ parts, tokens, locale }: Document, { firstToken, head }: NounPhrase): boolean {
  if (!locale.casualties.kin.has(tokens[head]?.lower ?? '')) return false
  for (let i = firstToken + 1; i < head; i++) if (parts[i] === 'POS' && parts[i - 1] === 'NNP') return true
  return false
}

/** Whether a phrase is all that stands in quotation marks: 'powerful forces' are so called by somebody, and nobody in particular. */
const isWholeQuote = ({ quotations }: Document, { start, end }: NounPhrase): boolean =>
  quotations.some((one) => one.start >= start - 1 && one.start <= start && one.end >= end && one.end <= end + 1)

/** Whether a phrase of a headline is a source behind its verb: ", claim passengers", and the comma may be lost. */
function saysInverted({ tokens, locale }: Document, { firstToken, head }: NounPhrase): boolean {
  const { saying, claiming, people } = whoWords(locale)
  const before = tokens[firstToken - 1]
  const second = tokens[firstToken + 1]?.lower ?? ''
  if (head === firstToken + 1 && claiming.has(tokens[firstToken]?.lower ?? '') && people.has(second)) return true
  const first = tokens[firstToken]?.lower ?? ''
  return before?.text === ','
    ? claiming.has(first) || saying.has(first)
    : saying.has(before?.lower ?? '') && tokens[firstToken - 2]?.text === ','
}

/** A phrase with the people whom "and" adds to it: "at least 25 soldiers and fighters"; in a headline, a comma may: "Man, daughter dead". */
function joined(doc: Document, phrase: NounPhrase, inHeadline = false): NounPhrase {
  const { people } = whoWords(doc.locale)
  if (phrase.head !== phrase.endToken - 1) return phrase
  if (inHeadline && doc.tokens[phrase.endToken]?.text === ',') {
    const behind = stateAt(doc, phrase, true)
    const last = doc.phrases[phrase.sentence]?.findLast(
      ({ head }) => head >= phrase.endToken && head < behind && people.has(doc.tokens[head]?.lower ?? ''),
    )
    return last && isHarmed(doc, behind)
      ? { ...phrase, endToken: last.head + 1, end: doc.tokens[last.head]?.end ?? last.end }
      : phrase
  }
  if (doc.parts[phrase.endToken] !== 'CC') return phrase
  const next = doc.phrases[phrase.sentence]?.find(({ firstToken }) => firstToken === phrase.endToken + 1)
  if (!next || next.endToken - phrase.firstToken > LONGEST_JOINED) return phrase
  const isOwn = !/^(?:DT|CD|JJ|NN|NNS|NNP)$/.test(doc.parts[next.firstToken] ?? '')
  const acts = isFiniteVerb(doc.parts[next.endToken]) && doc.parts[phrase.firstToken - 1] !== undefined
  const isPeople = people.has(doc.tokens[next.head]?.lower ?? '') && next.head === next.endToken - 1
  const isSubject = doc.clauses[phrase.sentence]?.some(
    ({ subject }) => subject && subject.firstToken <= phrase.firstToken && subject.endToken >= next.endToken,
  )
  return isPeople && !isOwn && (!acts || isSubject) ? { ...phrase, endToken: next.endToken, end: next.end } : phrase
}

/** Whether the words of a headline at a token tell harm: "dead", "fatally shot". */
function isHarmed(doc: Document, at: number): boolean {
  const { harming, killing } = whoWords(doc.locale)
  const word = doc.tokens[at]?.lower ?? ''
  const isHarm = [harming, killing].some((verbs) => verbs.has(word) || verbs.has(stem(doc, word)))
  return stateIn(doc, at) !== undefined || (isHarm && isBareParticiple(doc, at, undefined, true))
}
