import type { TokenSpan } from '../document.ts'
import type { Attribution } from '../model.ts'
import { oncePer } from '../once.ts'
import { wordingOf } from '../text/wording.ts'
import { mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { type Cue, findCues } from './speech.ts'
import { phraseAt, type SpeechText, speechWords } from './speech-rules.ts'

const cuesOf = oncePer((_: SpeechText) => new Map<number, Cue[]>())

/** Whether the name of a body ends right before a token. */
const endsBody = (text: SpeechText, from: number, to: number): boolean =>
  mentionsFrom(text, from, to).some(({ kind, endToken }) => kind === 'organization' && endToken === to)

/**
 * "According to a source at Harden Command two people were killed", "according to the Harden Council with more than one raid suspected":
 * where a comma is left out, a number of people, or "with" behind a body's name, begins what is told.
 */
function withoutCounted(text: SpeechText, cue: Cue): Cue {
  const { speaker } = cue
  if (cue.form !== 'according' || !speaker) return cue
  for (let i = speaker.firstToken + 1; i < speaker.endToken; i++) {
    const counts = text.parts[i] === 'CD' && text.parts[i + 1] === 'NNS' && /^NN/.test(text.parts[i - 1] ?? '')
    const adds = text.tokens[i]?.lower === text.locale.casualties.with && endsBody(text, speaker.firstToken, i)
    if (!counts && !adds) continue
    return { ...cue, speaker: { ...speaker, endToken: i, end: text.tokens[i - 1]?.end ?? speaker.end } }
  }
  return cue
}

/** The cues of a sentence, found once for each text. */
export function cuesIn(text: SpeechText, sentence: number): readonly Cue[] {
  const quoted = quotedTokens(text)
  const made = cuesOf(text)
  const known = made.get(sentence)
  if (known) return known
  const found = text.sentences[sentence]
  const cues = found ? findCues(text, found, quoted).map((cue) => withoutCounted(text, cue)) : []
  made.set(sentence, cues)
  return cues
}

/** The words of doubt right before or in a span: "reportedly"; "believed" of "believed to". */
function hedgeAt(text: SpeechText, span: TokenSpan): string | undefined {
  const { hedges, relatives } = speechWords(text.locale)
  const { firstToken = 0, endToken = 0 } = text.sentences[span.sentence] ?? {}
  for (let i = Math.max(firstToken, span.firstToken - 4); i < Math.min(endToken, span.endToken + 2); i++) {
    // "killed a man who allegedly robbed her": the doubt is of what he did.
    if (i >= span.endToken && relatives.has(text.tokens[i]?.lower ?? '')) return undefined
    const hedge = phraseAt(text, i, endToken, hedges)
    if (!hedge) continue
    const isTo = text.parts[hedge.to - 1] === 'TO'
    // "Raids believed to be Russian killed ten": the doubt is of whose raids they were.
    if (isTo && /^(?:JJ|NNP?S?|DT|CD|VBN)$/.test(text.parts[hedge.to + 1] ?? '') && hedge.to + 1 < span.firstToken)
      continue
    const last = isTo ? hedge.to - 2 : hedge.to - 1
    return wordingOf(text, { start: text.tokens[i]?.start ?? 0, end: text.tokens[last]?.end ?? 0 })
  }
  return undefined
}

/** Whoever passed it on, behind words such as "as reported by" or "told"; and whether these cite somebody instead. */
function carrierIn(
  text: SpeechText,
  from: number,
  to: number,
): { words: string; cites: boolean; at: number } | undefined {
  const { carriers, citing } = speechWords(text.locale)
  for (let i = from; i < to; i++) {
    const carrier = phraseAt(text, i, to, carriers)
    if (!carrier) continue
    const cites = citing.has(text.tokens[i]?.lower ?? '')
    const words = subjectWords(text, carrier.to, to)
    if (words && (cites || isOutlet(text, carrier.to, to))) return { words, cites, at: i }
  }
  return undefined
}

function subjectWords(text: SpeechText, at: number, to: number): string | undefined {
  let end = at
  const name = mentionsFrom(text, at, at + 1).find(({ form }) => form === 'name')
  if (name) end = name.endToken
  else while (end < to && end - at < 12 && /^(?:DT|JJ|NN|NNS|NNP|CD|POS|PRP\$)$/.test(text.parts[end] ?? '')) end++
  return end > at
    ? wordingOf(text, { start: text.tokens[at]?.start ?? 0, end: text.tokens[end - 1]?.end ?? 0 })
    : undefined
}

/** Whether a news outlet is named right at a token; without the names of the text, any name counts. */
function isOutlet(text: SpeechText, at: number, to: number): boolean {
  for (const mention of mentionsFrom(text, at, at + 2))
    if (mention.endToken <= to && text.entities?.[mention.entity]?.outlet) return true
  for (let length = 1; length <= 4 && at + length <= to; length++) {
    const words = wordingOf(text, { start: text.tokens[at]?.start ?? 0, end: text.tokens[at + length - 1]?.end ?? 0 })
    if (text.locale.gazetteer.organization(words.replace(/^the /i, ''))?.outlet) return true
  }
  return false
}

/** Whether words behind a preposition may be a source: a town or a thing is none, but a country, a noun for people or bodies, and a name is. */
function isSource(text: SpeechText, { firstToken, endToken }: TokenSpan): boolean {
  if (!text.entities) return true
  let place = false
  for (const mention of mentionsFrom(text, firstToken, endToken - 1)) {
    const entity = text.entities[mention.entity]
    if (!entity || mention.form === 'pronoun') return true
    if (entity.kind !== 'place' || entity.place?.kind === 'country') return true
    place ||= mention.firstToken === firstToken && mention.endToken === endToken
  }
  return !place
}

/** Where the time ends that a speaker spoke: "a monitor said [on Friday]". */
export function behindTime({ times = [], parts, sentenceOf }: SpeechText, at: number, end: number): number {
  const first = parts[at] === 'IN' ? at + 1 : at
  const time = times.find(({ firstToken, sentence }) => firstToken === first && sentence === sentenceOf[at])
  return time && time.endToken <= end ? time.endToken : at
}

/** How far a cue's words are from a span: those that govern it stand before it, or behind it at the end of its sentence. */
function governs(text: SpeechText, cue: Cue, span: TokenSpan): boolean {
  if (!cue.speaker || cue.unreal || cue.form === 'noun' || (cue.takes !== 'words' && cue.form !== 'passive'))
    return false
  if (cue.speaker.firstToken < span.endToken && span.firstToken < cue.speaker.endToken) return false
  if (cue.inverted && !isSource(text, cue.speaker)) return false
  if (cue.from < span.endToken && span.firstToken < cue.to) return false
  if (cue.form === 'according' || cue.form === 'passive' || cue.to <= span.firstToken) return true
  // Behind: ", police said" after the clause.
  const before = text.tokens[(cue.inverted ? cue.group : cue.speaker.firstToken) - 1]?.text ?? ''
  if (cue.form !== 'finite') return false
  if (/^(?:[,—–]|--|["”’]|'')$/.test(before)) return true
  // A comma left out at the very end: "in the raids a monitor said."
  const { endToken = 0 } = text.sentences[cue.sentence] ?? {}
  const to = behindTime(text, cue.to, endToken)
  const isLast = to >= endToken || (to === endToken - 1 && text.tokens[to]?.kind === 'punctuation')
  const isBeside = cue.speaker.endToken === cue.group
  return isLast && isBeside && !cue.inverted && /^NN/.test(text.parts[cue.speaker.firstToken - 1] ?? '')
}

/** "According to Ann Lee's affidavit": what somebody owns is the source, not its owner. */
function withOwned(text: SpeechText, speaker: TokenSpan): TokenSpan {
  let last = speaker.endToken
  if (text.parts[last] !== 'POS') return speaker
  while (/^(?:JJ|NN|NNS|NNP|VB)$/.test(text.parts[last + 1] ?? '')) last++
  const end = text.tokens[last]?.end
  return last > speaker.endToken && end !== undefined ? { ...speaker, endToken: last + 1, end } : speaker
}

/**
 * Who says what a clause asserts: the nearest words in its sentence that report it ("police said", "according to two Iraqi sources").
 * `via` is the outlet that passed it on ("as reported by AP", "told Reuters"). Undefined when the text says it in its own voice and without doubt.
 * @param span the tokens of the clause, or of any part of it
 * @param tells whether a verb that governs the clause can report it
 */
export function attributionOf(
  text: SpeechText,
  span: TokenSpan,
  tells: (cue: Cue) => boolean = () => true,
): Attribution | undefined {
  const { firstToken = 0, endToken = 0 } = text.sentences[span.sentence] ?? {}
  const cues = cuesIn(text, span.sentence).filter((cue) => governs(text, cue, span) && tells(cue))
  const distance = (cue: Cue) => (cue.to <= span.firstToken ? span.firstToken - cue.to : cue.from - span.endToken)
  const byDistance = cues.toSorted((a, b) => distance(a) - distance(b))
  const isCarrier = ({ speaker }: Cue) => speaker !== undefined && isOutlet(text, speaker.firstToken, speaker.endToken)
  // Of an outlet and somebody else, the outlet passed on what the other said.
  const cue = byDistance.find((other) => !isCarrier(other)) ?? byDistance[0]
  const outlet = byDistance.find((other) => other !== cue && isCarrier(other))
  const hedge = hedgeAt(text, span)
  let source = cue?.speaker && wordingOf(text, cue.form === 'according' ? withOwned(text, cue.speaker) : cue.speaker)
  let via = outlet?.speaker && wordingOf(text, outlet.speaker)
  const carrier = carrierIn(text, firstToken, endToken)
  if (carrier?.cites) {
    via = source
    source = carrier.words
  } else if (carrier && carrier.words !== source) via ??= carrier.words
  if (!source && via) [source, via] = [via, undefined]
  if (!source && !hedge) return undefined
  return { source: source ?? '', ...(via ? { via } : {}), ...(hedge ? { hedge } : {}) }
}
