import type { Document } from '../document.ts'
import type { ReactionFact, ResponsibilityFact, Stance, WhatFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { isShown, NOT_SHOWN } from '../shown.ts'
import { fold } from '../text/words.ts'
import type { Speaker } from './speakers.ts'
import { speechWords } from './speech-rules.ts'
import type { Statement } from './statements.ts'

/** Of the shorter statement's words this share must stand in the longer one for the two to be the same. */
const SAME = 0.85
/** A caption or post quotes a statement in short; of its words, this share. */
const SAME_MESSAGE = 0.7
/** A lead tells in its own words what is quoted later: of such a report, this share. */
const SAME_REPORT = 0.45
const FEWEST = 4
/** So many content words nobody says just as another; one of the same last name says fewer. */
const MOST_BY_CHANCE = 12
const FEWEST_OF_ONE = 6
/** A caption or post has fewer content words than this. */
const SHORT_MESSAGE = 30
const MOST_COMPARED = 60

type Kept = { statement: Statement; words: Set<string> }

const RANK = { direct: 2, mixed: 1, indirect: 0 } as const

const emptyWords = perLocale(({ stems }) => new Set(stems.empty))

function contentOf(doc: Document, text: string): Set<string> {
  const empty = emptyWords(doc.locale)
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !empty.has(word)))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of small) if (large.has(word)) count++
  return small.size >= FEWEST ? count / small.size : 0
}

/** Whom a call is made on, where a preposition or nothing stands before them: "witnesses" of "pleaded with witnesses to come forward". */
function calledOn({ tokens, parts }: Document, { cue, endToken }: Statement): string | undefined {
  let at = cue?.to ?? endToken
  while (at < endToken && /^(?:IN|DT|PRP\$|JJ)$/.test(parts[at] ?? '')) at++
  return /^NNS?$/.test(parts[at] ?? '') && parts[at + 1] === 'TO' ? tokens[at]?.lower : undefined
}

/** Whether two calls of one speaker that are reported ask the same people for something: the plea is told twice. */
function isSamePlea(doc: Document, one: Statement, other: Statement): boolean {
  if ([one, other].some(({ stance, quoted }) => stance !== 'calls-for' || quoted === 'direct')) return false
  const whom = calledOn(doc, one)
  return whom !== undefined && whom === calledOn(doc, other)
}

const lastName = ({ speaker }: Statement): string | undefined => speaker.name.split(' ').at(-1)

/**
 * Whether two statements are the same words, whatever their speakers are called: by the same last name, or quoted and so long that nobody says
 * the same as another.
 */
function isVerbatim({ statement: one, words }: Kept, { statement: other, words: others }: Kept): boolean {
  const size = Math.min(words.size, others.size)
  const isLong = one.quoted === 'direct' && size >= MOST_BY_CHANCE
  const mayBeOne = one.stance === other.stance && one.quoted !== 'mixed' && size >= FEWEST_OF_ONE
  if (one.quoted !== other.quoted || !(isLong || mayBeOne) || shared(words, others) < SAME) return false
  return isLong || lastName(one) === lastName(other)
}

/** Whether a speaker is named where they speak, and not told by a pronoun or the place alone. */
const isByName = (doc: Document, { mention }: Speaker): boolean =>
  mention !== '' && !speechWords(doc.locale).pronounWords.has(mention.toLowerCase())

/** Brings the same words, said twice by the same speaker, together: the fuller and more literal one stays, with the evidence of both. */
export function withoutRepeats(doc: Document, statements: readonly Statement[]): Statement[] {
  const ordered = statements.toSorted(
    (a, b) =>
      RANK[b.quoted] - RANK[a.quoted] ||
      Number(a.stance === 'says') - Number(b.stance === 'says') ||
      b.text.length - a.text.length,
  )
  const bySpeaker = new Map<string, Kept[]>()
  const all: Kept[] = []
  const isShort = ({ statement, words }: Kept) => statement.speaker.message === true && words.size < SHORT_MESSAGE
  for (const statement of [
    ...ordered.filter(({ speaker }) => !speaker.message),
    ...ordered.filter(({ speaker }) => speaker.message),
  ]) {
    const own: Kept = { statement, words: contentOf(doc, statement.text) }
    const key = statement.speaker.entity ? `#${statement.speaker.entity.id}` : statement.speaker.name.toLowerCase()
    const others = bySpeaker.get(key) ?? []
    bySpeaker.set(key, others)
    const sameStance = (other: Kept) => statement.stance === other.statement.stance && statement.stance !== 'says'
    // A caption may name its maker otherwise: its words are looked for in every statement. Of two with names, the words are the same to be one.
    const isOther = ({ statement: { speaker } }: Kept) =>
      speaker.entity !== statement.speaker.entity && speaker.entity?.named && statement.speaker.entity?.named
    const same = isShort(own)
      ? all
          .slice(-MOST_COMPARED)
          .find((other) => shared(own.words, other.words) >= (isOther(other) ? SAME : SAME_MESSAGE))
      : (others
          .slice(-MOST_COMPARED)
          .find(
            (other) =>
              isSamePlea(doc, statement, other.statement) ||
              shared(own.words, other.words) >=
                (statement.quoted === 'indirect' && sameStance(other) ? SAME_REPORT : SAME),
          ) ?? all.slice(-MOST_COMPARED).find((other) => isVerbatim(other, own)))
    if (same) {
      const evidence = [...same.statement.evidence, ...statement.evidence].sort((a, b) => a.start - b.start)
      const [kept, other] = [same.statement.speaker, statement.speaker]
      same.statement = {
        ...same.statement,
        speaker: isByName(doc, kept) || !isByName(doc, other) ? kept : other,
        evidence: evidence.filter(({ start }, k) => start !== evidence[k - 1]?.start),
      }
    } else {
      others.push(own)
      all.push(own)
    }
  }
  return all.map(({ statement }) => statement).sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

/** A call or a denial is looked for among the reactions, whatever else tells of it, or by who is held responsible; these are not. */
const TOLD_ELSEWHERE: ReadonlySet<Stance> = new Set(['says', 'confirms', 'criticizes'])
/** Who is suspected or charged is told by whoever says so. */
const CASES: ReadonlySet<ResponsibilityFact['status']> = new Set(['suspected', 'charged'])
/** Of what somebody says, not in their own words, this share stands in one line of another section: then it is told. */
const TOLD = 0.8

/**
 * Keeps what somebody says from view where a line of what happened or of who is held responsible has it: their own words as they stand, what is
 * reported by its words.
 */
export function belowTold(
  doc: Document,
  reactions: readonly ReactionFact[],
  what: readonly WhatFact[],
  responsibility: readonly ResponsibilityFact[],
): ReactionFact[] {
  const shown = [...what, ...responsibility.filter(({ by, status }) => !by || CASES.has(status))].filter(isShown)
  const lines = shown.map((fact) => contentOf(doc, 'actor' in fact ? `${fact.actor} ${fact.text}` : fact.text))
  const denials = responsibility
    .filter((fact) => fact.status === 'denied' && isShown(fact))
    .map(({ text }) => contentOf(doc, text))
  const isTold = ({ quoted, stance, text }: ReactionFact) => {
    if (stance === 'denies' && quoted !== 'direct')
      return denials.some((line) => [...contentOf(doc, text)].every((word) => line.has(word)))
    if (!TOLD_ELSEWHERE.has(stance)) return false
    if (quoted === 'direct') return shown.some((line) => line.text.includes(text))
    const words = [...contentOf(doc, text)]
    const enough = quoted === 'indirect' ? TOLD * words.length : words.length
    return lines.some((line) => words.filter((word) => line.has(word)).length >= enough)
  }
  return reactions.map((fact) => (isShown(fact) && isTold(fact) ? { ...fact, score: NOT_SHOWN } : fact))
}
