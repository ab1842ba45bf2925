import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Token } from '../text/tokens.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'
import { descriptionHead, nounKind } from './noun-kinds.ts'
import { titleEnd } from './pieces.ts'

const LONGEST_BEFORE = 8
const LONGEST_BEHIND = 16
/** A title has so many words before its last: "chief of staff". */
const LONGEST_TITLE = 3
/** Not a possessive: "his wife" behind a name is mostly the next of a list, and tells nothing by itself. */
const OPENS_DESCRIPTION = /^(?:NN|NNS|NNP|JJ|CD|RB)$/
const MODIFIER = /^(?:JJ|NN|NNS|NNP|POS|VBN|CD)$/

const span = (text: TextLayer, from: number, to: number): Span => ({
  start: (text.tokens[from] as Token).start,
  end: (text.tokens[to - 1] as Token).end,
})

/** Where a run's role begins: with its last nationality: what stands before it in "Top Story Norlandic Trade Minister" is a label of the page. */
function withoutLabel({ tokens, locale }: TextLayer, from: number, to: number, { rules }: NameLanguage): number {
  for (let i = to - 1; i > from; i--)
    if (locale.gazetteer.nationality((tokens[i] as Token).text))
      return rules.titleModifiers.has(tokens[i - 1]?.lower ?? '') ? from : i
  return from
}

/** Where a role begins that a run has lost the first word of: "South Korean President", which begins with an adjective for most readers. */
function wholeNationality({ tokens, locale }: TextLayer, from: number, start: number): number {
  const { kind, text: before } = tokens[from - 1] ?? {}
  const first = tokens[from]?.text ?? ''
  const { gazetteer } = locale
  if (from <= start || kind !== 'word' || !gazetteer.nationality(first)) return from
  return gazetteer.nationality(`${before} ${first}`) ? from - 1 : from
}

/** Where words begin the second time, if the first word comes again: "Trade expert" of "Trade expert's view Trade expert". */
function lastRound({ tokens }: TextLayer, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.lower === tokens[from]?.lower) return i
  return from
}

/**
 * The title or role right before a name: "Iraqi Prime Minister", "a police spokesman", without its article.
 * @param before the name that stands before this one: "Oslin County" of "Oslin County police Chief Ada Lind"
 */
export function roleBefore(
  text: TextLayer,
  mention: NamedMention,
  language: NameLanguage,
  before?: NamedMention,
): Span | undefined {
  const { tokens, parts, sentences } = text
  const { rules } = language
  const start = sentences[mention.sentence]?.firstToken ?? 0
  let from = mention.role ? withoutLabel(text, mention.role.from, mention.role.to, language) : mention.from
  const isCut = from !== (mention.role?.from ?? mention.from)
  const noun = tokens[from - 1]
  const low =
    !mention.role &&
    // "President-elect" is no part of a run of capitals.
    (noun?.shape === 'lower' || (noun?.text.includes('-') && language.titles.has(noun.lower))) &&
    from - 1 >= start &&
    // "He accused Lind", "assigned to guard Lind": what looks like a noun is the verb.
    parts[from - 1] !== 'VBD' &&
    !(parts[from - 1] === 'VB' && parts[from - 2] === 'TO') &&
    nounKind(noun.lower, language) === (mention.kind === 'person' ? 'person' : mention.kind)
  if (!mention.role && (!low || mention.kind === 'place' || parts[from - 1] === 'NNS')) return undefined
  // "Norlandic army Oslin Front clash": two sides of a headline.
  const isOtherSide =
    mention.kind === 'organization' &&
    text.locale.who.forces.includes(noun?.lower ?? '') &&
    text.locale.gazetteer.nationality(tokens[from - 2]?.text ?? '') !== undefined
  if (low && isOtherSide) return undefined
  const end = mention.from
  // "Spokesperson Colonel Ada Lind": what she is stands before her rank.
  const isRanked =
    !low &&
    !isCut &&
    from - 1 >= start &&
    noun?.shape === 'lower' &&
    parts[from - 1] === 'NN' &&
    rules.honorifics.has(tokens[end - 1]?.lower ?? '') &&
    language.titles.has(noun.lower)
  if (low || isRanked) from--
  const isLow = (low || isRanked) && noun?.shape === 'lower'
  if (low && isTied(from)) return span(text, from - 3, end)
  const isHonorific = !low && !isRanked && rules.honorifics.has(tokens[end - 1]?.lower ?? '')
  from = wholeTitle(from)
  const isInside = (i: number) => before?.sentence === mention.sentence && before.from < i && i <= before.to
  const isBody = (before?.kind === 'place' || before?.kind === 'organization') && !before.inner && !isHonorific
  while (!isCut && from > start && end - from < LONGEST_BEFORE) {
    const word = tokens[from - 1] as Token
    // "Oslin County police Chief", "Norland's Trade Minister", and not "in Norland President Lind".
    const owned = word.lower === "'s" ? from - 1 : from
    if (isBody && isInside(owned)) {
      from = before.from
      continue
    }
    if (!isLow && before?.kind === 'person' && isInside(from)) break
    const modifier =
      word.kind === 'word' &&
      (rules.titleModifiers.has(word.lower) || MODIFIER.test(parts[from - 1] as string) || word.lower === "'s")
    // "Has accused embattled producer Jon Holm": the participle is the verb's.
    const isVerb = parts[from - 1] === 'VBN' && text.locale.classes.have?.includes(tokens[from - 2]?.lower ?? '')
    // "For inviting Norland critic Jon Holm": the participle looks like an adjective.
    const isGerund = word.lower.endsWith('ing') && parts[from - 2] === 'IN' && !rules.titleModifiers.has(word.lower)
    if (
      !modifier ||
      isVerb ||
      isGerund ||
      (!isLow && !rules.titleModifiers.has(word.lower) && (isHonorific || !isOfField(from - 1)))
    )
      break
    from--
  }
  while (from < end - 1 && (tokens[from] as Token).lower === "'s") from++
  from = withOffice(wholeNationality(text, lastRound(text, from, end), start))
  return span(text, from, end)

  /** Where a title begins that has lost its body or its "former": "Oslin County Sheriff's Office Sgt.", "Former OF Deputy Chief of Staff". */
  function withOffice(i: number): number {
    const isOfBody = tokens[i]?.shape === 'capital' && rules.organizationNouns.has(tokens[i]?.lower ?? '')
    let at = tokens[i - 1]?.lower === "'s" && isOfBody ? i - 1 : i
    while (at > start && i - at < LONGEST_BEFORE && parts[at - 1] === 'NNP') at--
    const isFormer = at > start && text.locale.who.former.includes(tokens[at - 1]?.lower ?? '')
    if (isFormer) return at - 1
    return tokens[i - 1]?.lower === "'s" && isOfBody ? at : i
  }

  /** Whether a noun only tells whose somebody is: "aunt of a victim" before her name. */
  function isTied(i: number): boolean {
    const tie = tokens[i - 3]?.lower ?? ''
    const isOne = text.locale.who.indefiniteArticles.includes(tokens[i - 1]?.lower ?? '') && parts[i - 2] === 'IN'
    return isOne && i - 3 >= start && nounKind(tie, language) === 'person'
  }

  /** Where a title begins of which a run has only the end: "Chief of Staff Colonel", "Oslin County State's Attorney". */
  function wholeTitle(i: number): number {
    const owner = tokens[i - 2]
    if (tokens[i - 1]?.lower === "'s" && i - 2 >= start && rules.titleOwners.has(owner?.lower ?? '')) return i - 2
    for (let first = i - 1; first >= Math.max(start, i - LONGEST_TITLE); first--)
      if (titleEnd(tokens, first, end, language) > i) return first
    return i
  }

  /** Whether a word in small letters belongs to the title behind it: "state schools Superintendent", but not "last year President". */
  function isOfField(i: number): boolean {
    const { shape, lower } = tokens[i] as Token
    const part = parts[i] as string
    if (shape !== 'lower') return false
    if (part === 'JJ') return tokens[i + 1]?.shape === 'lower'
    const kind = part === 'NN' || part === 'NNS' ? nounKind(lower, language) : undefined
    return kind !== undefined && !(kind === 'person' && part === 'NNS')
  }
}

/** Whether a description begins with a title in capitals: "former Deputy Director of". */
function opensWithTitle({ tokens }: TextLayer, at: number, end: number, { titles, rules }: NameLanguage): boolean {
  let from = at
  while (from < end && tokens[from]?.shape === 'lower' && rules.titleModifiers.has(tokens[from]?.lower ?? '')) from++
  let to = from
  while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.shape !== 'lower') to++
  return to > from && [from, to - 1].some((i) => titles.has(tokens[i]?.lower ?? ''))
}

/** What stands behind a name in commas: ", the mayor of Ostrava," gives "the mayor of Ostrava" without the article. */
export function roleBehind(text: TextLayer, mention: NamedMention, language: NameLanguage): Span | undefined {
  const { tokens, parts, sentences } = text
  const end = sentences[mention.sentence]?.endToken ?? tokens.length
  let at = mention.to
  // "said Ada Lind head of the Oslin Observatory": a text without commas; "named Ada Lind head of" gives her a post.
  const { kind: kindBefore, lower: before = '' } = tokens[mention.from - 1] ?? {}
  const opens = kindBefore !== 'word' || language.rules.speechVerbs.has(before)
  const { lower: post = '', shape } = tokens[at] ?? {}
  const isPost = nounKind(post, language) === 'person' || text.locale.reactions.voices.includes(post)
  const isBare =
    mention.kind === 'person' &&
    isPost &&
    opens &&
    shape === 'lower' &&
    parts[at] !== 'NNS' &&
    language.rules.linkOf.has(tokens[at + 1]?.lower ?? '')
  if ((tokens[at]?.text !== ',' && !isBare) || at + 1 >= end) return undefined
  if (!isBare) at++
  // The age comes first: "John Smith, 52, a farmer".
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2
  if (at >= end) return undefined
  // "Now a consultant in Oslin."
  if (parts[at] === 'RB' && parts[at + 1] === 'DT' && language.rules.presentAdverbs.has(tokens[at]?.lower ?? '')) at++
  if (parts[at] === 'DT') at++
  if (!isBare && !OPENS_DESCRIPTION.test(parts[at] as string)) return undefined
  const head = isBare ? at : descriptionHead(text, at, end)
  const titled = opensWithTitle(text, at, end, language)
  if (head === undefined && !titled) return undefined
  const { lower: noun } = tokens[head ?? at] as Token
  // "The head of external affairs": of what tells that it is a post.
  const isVoice =
    text.locale.reactions.voices.includes(noun) && language.rules.linkOf.has(tokens[(head ?? at) + 1]?.lower ?? '')
  const kind = titled || isBare || isVoice ? 'person' : nounKind(noun, language)
  if (kind !== mention.kind) return undefined
  const isRelative = (i: number) =>
    parts[i] === 'WH' || text.locale.reactions.relatives.includes(tokens[i]?.lower ?? '')
  const endsAt = (i: number) =>
    /^[,;:()—–.!?"”]|^--/.test((tokens[i] as Token).text) || isRelative(i) || isFiniteVerb(parts[i])
  let to = Math.max(head ?? at, at)
  while (to < end && to - at < LONGEST_BEHIND && !endsAt(to)) to++
  // A description is closed by a comma or the sentence; "X, police said" is none.
  const closing = tokens[to]
  if (isBare && parts[to] === 'VBD') return span(text, at, to)
  if (to < end && closing && !isRelative(to) && !/^[,.;()—–]/.test(closing.text)) return undefined
  // "According to Ada Lind, mayor Jon Holm (52) once said": nor do brackets that a verb follows.
  if (closing?.text === '(' && isBeforeVerb(text, to, end)) return undefined
  // "The director of Northrail and whose daughter …", "both Lind and the actress allege".
  while (to > at && /^(?:CC|IN|DT)$/.test(parts[to - 1] ?? '')) to--
  return to > at && parts[to - 1] !== 'VB' ? span(text, at, to) : undefined
}

/** How many tokens brackets hold at most that close no description. */
const LONGEST_BRACKETS = 6

/** Whether brackets that open at a token are followed by a verb, with nothing but an adverb between. */
function isBeforeVerb({ tokens, parts }: TextLayer, open: number, end: number): boolean {
  let at = open
  while (at < end && at - open < LONGEST_BRACKETS && tokens[at]?.text !== ')') at++
  at++
  while (parts[at] === 'RB' || parts[at] === 'IN') at++
  return at < end && /^VB[DNZ]$/.test(parts[at] ?? '')
}
