import type { Document, TokenSpan } from '../document.ts'
import type { Block } from '../model.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Speaker, Speakers } from './speakers.ts'
import { speechWords } from './speech-rules.ts'
import { lineBetween, type Statement, stanceOf } from './statements.ts'

/** A block of somebody's words with their name under it, as posts and pull quotes are set: "We stand with you. — Ann Lee (@annlee)". */
export type SignedBlock = {
  readonly text: { readonly start: number; readonly end: number }
  readonly speaker: TokenSpan
  readonly handle: boolean
}

/** A link at the end of a post. */
const LINK = /(?:\s*(?:https?:\/\/|pic\.)\S+)+$/u
const DASH = /^(?:[—–―]|--+|-)$/
const LONGEST_SIGNATURE = 20
const FEWEST_WORDS = 3
/** Shorter words for an outlet may be part of any handle. */
const LONG_OUTLET = 4

/**
 * Reads a block as signed words: a dash near its end, and behind it a name with a handle, or behind words in marks a name alone.
 * @param from the first token of the block
 * @param to the token behind its last one
 * @param quoted which tokens stand in quotation marks; see `quotedTokens`
 */
export function signedBlock(
  doc: Document,
  block: Block,
  from: number,
  to: number,
  quoted: Uint32Array,
): SignedBlock | undefined {
  const { tokens } = doc
  let dash = -1
  for (let i = to - 2; i > from + FEWEST_WORDS && i > to - LONGEST_SIGNATURE; i--) {
    if (DASH.test(tokens[i]?.text ?? '') && tokens[i + 1]?.shape !== 'lower' && tokens[i + 1]?.kind === 'word') {
      dash = i
      break
    }
  }
  if (dash < 0) return undefined
  let end = dash + 1
  while (end < to && tokens[end]?.kind === 'word' && tokens[end]?.shape !== 'lower') end++
  if (end === dash + 1) return undefined
  const handle = tokens[end]?.text === '(' && tokens[end + 1]?.text.startsWith('@') === true
  const isQuoted = (quoted[from] ?? 0) > 0 && (quoted[dash - 1] ?? 0) > 0
  const closes = end >= to || /^[,(.]$/.test(tokens[end]?.text ?? '')
  if (!handle && !(isQuoted && closes && !hasVerb(doc, end, to))) return undefined
  const start = tokens[from]?.start ?? block.start
  const stop = tokens[dash - 1]?.end ?? start
  return {
    text: { start, end: stop },
    speaker: {
      firstToken: dash + 1,
      endToken: end,
      start: tokens[dash + 1]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      sentence: doc.sentenceOf[dash + 1] ?? 0,
    },
    handle,
  }
}

/** What a signed block says, with its writer as the speaker; undefined for news, and for words of nobody. */
export function signedStatement(
  doc: Document,
  speakers: Speakers,
  signed: SignedBlock,
  block: number,
  sentences: readonly Sentence[],
): Statement | undefined {
  const { firstToken, endToken } = signed.speaker
  const cue = {
    sentence: signed.speaker.sentence,
    from: firstToken,
    to: endToken,
    group: firstToken,
    form: 'finite',
    stance: 'says',
    takes: 'words',
    speaker: signed.speaker,
    inverted: true,
    unreal: false,
  } as const
  const speaker = speakers.of(cue)
  const first = sentences[0]?.firstToken ?? firstToken
  // What a newsroom, or somebody who is nobody to the text and tells nothing of themselves, posts of the event is the news, and no voice on it.
  if (!speaker || (signed.handle && (isNewsroom(doc, endToken) || isBystander(doc, speaker, first, firstToken))))
    return undefined
  const marks = doc.quotations.find(({ start, end }) => start === signed.text.start && end === signed.text.end)
  return {
    speaker,
    verb: '',
    stance: stanceOf(doc, undefined, first, firstToken - 1),
    quoted: 'direct',
    text: lineBetween(doc, marks?.inner.start ?? signed.text.start, marks?.inner.end ?? signed.text.end).replace(
      LINK,
      '',
    ),
    firstToken: first,
    endToken: firstToken - 1,
    evidence: [{ start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }],
    block,
  }
}

/** Whether the handle behind a name, from the bracket on, is that of a station or paper, or of somebody who works there. */
function isNewsroom({ tokens, locale }: Document, bracket: number): boolean {
  const handle = tokens[bracket + 1]?.text ?? ''
  const { callSign } = locale.reactions
  return (
    new RegExp(callSign, 'u').test(handle) ||
    locale.lines.outlets.some((word) => word.length >= LONG_OUTLET && handle.toLowerCase().includes(word))
  )
}

/**
 * Whether a post of somebody whom the text names nowhere else tells, from a token to the signature at another, nothing of its writer: no "I", no
 * "our". A body with a name has an office in what it tells.
 */
function isBystander(doc: Document, { entity, role }: Speaker, from: number, to: number): boolean {
  if (role || (entity && (entity.kind !== 'person' || entity.mentions.length > 1))) return false
  const { firstPerson, firstPersonPlural } = doc.locale.names
  return !doc.tokens.slice(from, to).some(({ lower }) => firstPerson.has(lower) || firstPersonPlural.has(lower))
}

/** Whether a finite verb of speech or any other stands in some tokens: then the dash does not sign the words. */
function hasVerb(doc: Document, from: number, to: number): boolean {
  const { relatives } = speechWords(doc.locale)
  for (let i = from; i < to; i++)
    if (isFiniteVerb(doc.parts[i]) && !relatives.has(doc.tokens[i - 1]?.lower ?? '')) return true
  return false
}
