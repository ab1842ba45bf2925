import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import { quotedTokens } from './quoted-tokens.ts'
import type { Cue } from './speech.ts'
import { phraseAt, speechWords } from './speech-rules.ts'
import type { Statement } from './statements.ts'

/** In tokens: of what is shorter nobody learns what was asked, what is longer nobody reads above somebody's words. */
const LENGTH = { least: 3, most: 30 } as const
/** Of a longer one, the first clause is enough, in tokens. */
const ENOUGH = 15

const CLOSING = /^["”’')]$/

type Words = Span & { readonly from: number; readonly to: number }

/**
 * What the sentence of a statement tells of the question or matter that its words answer: "Asked whether the road is safe, she said",
 * "she said of the road", "she said when asked about the road". Undefined where it tells none.
 */
export function questionIn(doc: Document, statement: Statement): Words | undefined {
  const { cue } = statement
  if (!cue?.speaker || cue.form !== 'finite') return undefined
  return leading(doc, statement, cue) ?? trailing(doc, statement, cue)
}

/** The clause that opens the sentence, up to the comma before the speaker. */
function leading(doc: Document, { firstToken }: Statement, { sentence, speaker, group }: Cue): Words | undefined {
  const { tokens, parts, sentences, locale } = doc
  const { firstToken: first = 0 } = sentences[sentence] ?? {}
  const from = /^(?:CC|\.)$/.test(parts[first] ?? '') ? first + 1 : first
  let to = Math.min(speaker?.firstToken ?? group, group) - 1
  if (firstToken < to || !phraseAt(doc, from, to, speechWords(locale).asking)) return undefined
  // "Asked about the road, however, she said".
  while (parts[to - 1] === 'RB' && tokens[to - 2]?.text === ',') to -= 2
  return tokens[to]?.text === ',' ? wordsBetween(doc, from, to) : undefined
}

/** What stands behind verb and speaker, up to the end of the sentence or the words that are quoted. */
function trailing(doc: Document, { firstToken, endToken }: Statement, cue: Cue): Words | undefined {
  const { tokens, parts, sentences, locale } = doc
  const { asking, topics } = speechWords(locale)
  const inMarks = quotedTokens(doc)
  const { endToken: last = 0 } = sentences[cue.sentence] ?? {}
  let from = Math.max(cue.to, cue.inverted ? ((cue.apposition ?? cue.speaker)?.endToken ?? 0) : 0)
  const isTopic = topics.has(tokens[from]?.lower ?? '')
  if (tokens[from]?.text === ',') from++
  // "It stands, he said, referring to the bridge": what one of the words means, and not what was asked.
  if (!isTopic && (parts[from] === 'VBG' || !phraseAt(doc, from, last, asking))) return undefined
  let to = from
  while (to < last && to <= from + LENGTH.most && !(inMarks[to] && to === firstToken)) to++
  for (let i = from + LENGTH.least; i < to; i++)
    if (tokens[i]?.text === ',' && (parts[i + 1] === 'VBG' || to - from > ENOUGH)) to = i
  // "said of the road that “it is closed”": what leads on to the words is no part of it.
  while (to > from && /^(?:\.|IN|WH|DT)$/.test(parts[to - 1] ?? '') && !CLOSING.test(tokens[to - 1]?.text ?? '')) to--
  return from < endToken && to > firstToken ? undefined : wordsBetween(doc, from, to)
}

function wordsBetween(doc: Document, from: number, to: number): Words | undefined {
  const { start } = doc.tokens[from] ?? {}
  const { end } = doc.tokens[to - 1] ?? {}
  const isOfLength = to - from >= LENGTH.least && to - from <= LENGTH.most
  return isOfLength && start !== undefined && end !== undefined ? { start, end, from, to } : undefined
}
