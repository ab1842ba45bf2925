import type { Document } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { firstTokenFrom, withoutBrackets } from './line-tokens.ts'
import { coordinateEnd, tellerOf } from './quoted-words.ts'
import { canSpeak } from './speaker-roles.ts'
import type { Speakers } from './speakers.ts'
import type { Cue } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import {
  aimedAt,
  behindConnective,
  contentStart,
  lineBetween,
  relativeEnd,
  type Statement,
  stanceOf,
  verbOf,
  withVerb,
} from './statements.ts'
import { isTimeAt } from './subject-phrases.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 60

/**
 * The tokens of what a cue reports without quoting it; undefined when that is no clause of its own.
 * @param used the cues whose words are quoted
 */
function contentOf(
  doc: Document,
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  used: ReadonlySet<Cue>,
): { first: number; end: number } | undefined {
  const { tokens, parts } = doc
  let first: number
  let end: number
  const speakerAt = cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)
  const before = tokens[speakerAt - 1]?.text ?? ''
  const trails =
    cue.takes === 'words' &&
    speakerAt > sentence.firstToken + 2 &&
    /^(?:[,—–]|--)$/.test(before) &&
    isClosed(doc, sentence, cue) &&
    parts.slice(sentence.firstToken, speakerAt).some((part) => /^(?:VB|MD)/.test(part))
  if (cue.form === 'passive') {
    first = sentence.firstToken
    end = (cue.apposition ?? cue.speaker)?.endToken ?? cue.to
    // "was confirmed by police to be the sole attacker": the verb is not all that is said.
    if (parts[end] === 'TO') return undefined
  } else if (trails && cue.form !== 'participle') {
    first = sentence.firstToken
    end = speakerAt - 1
    // "X said the road was closed, according to Y": another's words come first.
    const other = cues.findLast(
      (earlier) => earlier.to <= end && earlier.form === 'finite' && earlier.takes === 'words' && earlier.speaker,
    )
    if (other) return undefined
  } else if (cue.form === 'according') {
    if (cue.from !== sentence.firstToken || !cue.speaker) return undefined
    first = (cue.apposition ?? cue.speaker).endToken
    while (first < sentence.endToken && parts[first] === '.') first++
    // "According to two officials, as reported by AP, …"
    const carrier = cues.find((other) => other.form === 'according' && other.from === first)
    if (carrier?.speaker) first = carrier.speaker.endToken
    end = sentence.endToken
  } else {
    first = isAct(doc, cue) ? cue.from : contentStart(doc, cue, sentence.endToken)
    end = coordinateEnd(
      doc,
      cue.to,
      relativeEnd(doc, cue, cue.to, cue.until ?? sentence.endToken),
      tellerOf({ cues }, cue) !== undefined,
    )
    const next = cues.find(
      (other) => other.from >= cue.to + 2 && other.form === 'participle' && tokens[other.group - 1]?.text === ',',
    )
    // "denied the claim, saying it was old" is one line, but what is quoted behind "saying" has its own.
    if (next && (used.has(next) || !((cue.refuses || isAct(doc, cue)) && cue.takes === 'words'))) end = next.group - 1
    const joined = cues.find(
      (other) => other.from >= cue.to + 2 && other.speaker === cue.speaker && parts[other.group - 1] === 'CC',
    )
    if (joined && joined.group - 1 < end) end = joined.group - 1
    // "…, the agency reports": another's verb at the end is no part of the words.
    const tail = cues.find(
      (other) =>
        other.form === 'finite' &&
        other.takes === 'words' &&
        other.speaker &&
        other.speaker.firstToken > first &&
        tokens[Math.min(other.speaker.firstToken, other.group) - 1]?.text === ',' &&
        isClosed(doc, sentence, other),
    )
    if (tail?.speaker) end = Math.min(end, Math.min(tail.speaker.firstToken, tail.group) - 1)
    const coda = cues.find(
      (other) => other.form === 'according' && other.from > first && tokens[other.from - 1]?.text === ',',
    )
    if (coda && coda.from - 1 < end) end = coda.from - 1
    const isAim = first === cue.to && cue.stance === 'warns' ? aimedAt(doc, first, end) : undefined
    // "warned residents to stay away and closed the bridge": what else was done.
    for (let i = (isAim ?? end) + 2; i < end; i++)
      if (parts[i] === 'CC' && parts[i + 1] === 'VBD' && parts[cue.from] === 'VBD') end = i
    first = withVerb(doc, cue, first, end)
    end = beforeQuotation(doc, first, end)
  }
  while (end > first && parts[end - 1] === '.' && !/["”’'%)]|^''$/.test(tokens[end - 1]?.text ?? '')) end--
  while (first < end && parts[first] === '.' && !/["“‘']|^``$/.test(tokens[first]?.text ?? '')) first++
  first = behindConnective(doc, first)
  if (parts[first] === 'CC') first++
  return end - first >= FEWEST_WORDS && end - first <= MOST_WORDS ? { first, end } : undefined
}

/**
 * Where some words end before a sentence in marks, and the clause that leads to it, which are shown by themselves: "dismissed the plan,
 * adding, “It is”". The beginning where nothing else is told; `end` where no such sentence stands.
 */
function beforeQuotation(doc: Document, first: number, end: number): number {
  const { tokens, quotations } = doc
  const from = tokens[first]?.start ?? 0
  const to = tokens[end - 1]?.end ?? 0
  const quotation = quotations.find(({ start, depth }) => depth === 0 && start > from && start < to)
  if (!quotation) return end
  let at = firstTokenFrom(doc, quotation.start)
  if (!/^[,:]$/.test(tokens[at - 1]?.text ?? '') || !startsWithCapital(tokens[at + 1]?.text ?? '')) return end
  at -= 2
  while (at > first && tokens[at]?.text !== ',') at--
  return at
}

/** Whether the sentence ends with a cue and its speaker, but for a time, place or listener: not "…, she denied the claims". */
function isClosed(doc: Document, sentence: Sentence, cue: Cue): boolean {
  let at = Math.max(cue.to, (cue.apposition ?? cue.speaker)?.endToken ?? 0)
  if (/^[,.]$/.test(doc.tokens[at]?.text ?? '.')) return true
  const hasThing = cue.stance !== 'says' && /^(?:DT|PRP\$|JJ|NNS?)$/.test(doc.parts[at] ?? '') && !isTimeAt(doc, at)
  if (hasThing) return false
  for (; at < sentence.endToken; at++)
    if (isFiniteVerb(doc.parts[at]) || doc.tokens[at]?.lower === doc.locale.reactions.complementizers[0]) return false
  return true
}

/** Whether the verb itself tells what was done by speaking, with a thing and no clause behind it: "denied the claim". */
function isAct(doc: Document, cue: Cue): boolean {
  if (cue.takes !== 'words') return true
  return (
    cue.stance !== 'says' &&
    cue.stance !== 'warns' &&
    /^(?:DT|PRP\$|PRP|VBG|JJ|NNS|NNP)$/.test(doc.parts[cue.to] ?? '') &&
    isThing(doc, cue)
  )
}

/** Whether no clause of its own stands behind a verb, up to the next comma or stop, or to what joins another clause to it. */
function isThing(doc: Document, cue: Cue): boolean {
  const { subordinators } = speechWords(doc.locale)
  for (let i = cue.to; i < cue.to + MOST_WORDS && i < doc.tokens.length; i++) {
    if (/^[,.;:]$/.test(doc.tokens[i]?.text ?? '')) return true
    const isJoined = doc.parts[i] === 'CC' && isFiniteVerb(doc.parts[i + 1])
    if (isJoined || (i > cue.to + 1 && subordinators.has(doc.tokens[i]?.lower ?? ''))) return true
    if (isFiniteVerb(doc.parts[i])) return false
  }
  return true
}

/** Whether what the verb speaks of stands behind it: "condemned the attack", and not "which it blames on". */
function hasObject(doc: Document, cue: Cue): boolean {
  const next = doc.parts[cue.to] ?? ''
  const joined = cue.to - cue.from > 1 || cue.form === 'noun'
  return (
    /^(?:DT|PRP|PRP\$|JJ|NN|NNS|NNP|CD|VBG)$/.test(next) ||
    (joined && next !== '.') ||
    (next === 'IN' && cue.stance === 'calls-for')
  )
}

/** What a sentence reports without quoting: clauses that somebody says, and acts of speech such as a call or a denial. */
export function indirectSpeech(
  doc: Document,
  sentence: Sentence,
  cues: readonly Cue[],
  used: ReadonlySet<Cue>,
  speakers: Speakers,
): Statement[] {
  const statements: Statement[] = []
  for (const cue of cues) {
    // "It was mentioned by Ann Lee": who is only named beside a deed is not the one whom the next "she" means.
    if (cue.weak && cue.form === 'passive') continue
    const speaker = speakers.of(cue)
    if (used.has(cue) || !speaker || cue.unreal || speaker.entity?.outlet || cue.weak) continue
    if (
      !cue.speaker ||
      !canSpeak(doc, cue.speaker, speaker) ||
      (cue.takes !== 'words' && cue.form !== 'passive' && !hasObject(doc, cue))
    )
      continue
    const content = contentOf(doc, sentence, cue, cues, used)
    if (!content) continue
    // "the council's call for talks": the stance tells that it is a call.
    const isCall = cue.form === 'noun' && cue.stance === 'calls-for'
    const line = withoutBrackets(doc, isCall ? cue.to : content.first, content.end)
    const hasVerb = doc.parts.slice(content.first, content.end).some((part) => /^(?:VB|MD)/.test(part))
    if (!isAct(doc, cue) && !hasVerb) continue
    statements.push({
      speaker,
      verb: verbOf(doc, cue),
      cue,
      stance: stanceOf(doc, cue, content.first, content.end),
      quoted: 'indirect',
      text: lineBetween(doc, doc.tokens[line.from]?.start ?? 0, doc.tokens[line.to - 1]?.end ?? 0),
      firstToken: content.first,
      endToken: content.end,
      evidence: [{ start: sentence.start, end: sentence.end }],
      block: sentence.block,
    })
  }
  return statements
}
