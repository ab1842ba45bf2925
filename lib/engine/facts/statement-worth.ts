import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { NOT_SHOWN, SHOWN_FROM } from '../shown.ts'
import type { EventSentences } from './event.ts'
import { isOpenSpeaker } from './open-speakers.ts'
import { furnitureIn } from './page-furniture.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { isReport } from './report.ts'
import { canSpeak } from './speaker-roles.ts'
import type { Cue } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { isInHeadline } from './spoken-of.ts'
import { type ContextLine, contextOf } from './statement-context.ts'
import { openMany } from './statement-many.ts'
import { untoldNoun } from './statement-nouns.ts'
import { type Readability, readability } from './statement-readability.ts'
import { openPronoun, type Referent, withReferent } from './statement-referents.ts'
import { goesOnFrom, isEarlier } from './statement-time.ts'
import type { Statement } from './statements.ts'

/** So many statements a reader is shown; the others stay in the summary, below the line. */
const MOST_SHOWN = 7
/** Those that lean on the text around them are shown where there are fewer others than this. */
const ENOUGH = 5
/** Of one speaker; of one of whom the text does not tell who they are. */
const MOST_OF_ONE = 3
const MOST_OF_UNTOLD = 2
/** In words: what is shorter says little, what is longer nobody reads here. */
const LENGTH = { least: 4, leaning: 6, short: 7, long: 60, most: 150 } as const

/** A smaller city is mostly no capital that stands for its government. */
const LARGE_CITY = 400_000

/** What makes one statement come before another, added up. */
const WORTH = {
  /** How much its sentence tells the main event (0 to 1). */
  event: 0.4,
  /** More than saying: a call, a denial, a refusal. */
  stance: 0.2,
  /** By somebody with an office or for a body. */
  official: 0.15,
  named: 0.1,
  /** In the speaker's own words. */
  direct: 0.15,
  mixed: 0.05,
  hints: -0.15,
  leans: -0.3,
  brief: -0.15,
  long: -0.1,
  /** For each statement of the same speaker that comes before it. */
  again: -0.25,
} as const

/** Some quoted words inside a sentence that are worth less tell nothing by themselves: "it can be a “mixed bag”". */
const LEAST_OF_MIXED = 0.2

/** A sentence with more tokens outside of quotation marks is captions and lines that lost their stops. */
const LONGEST_NARRATION = 80

/** How many tokens of the sentence with a statement's verb stand outside of quotation marks. */
function narrationAt(doc: Document, { cue }: Statement, quoted: Uint32Array): number {
  const { firstToken = 0, endToken = 0 } = (cue && doc.sentences[cue.sentence]) ?? {}
  let count = 0
  for (let i = firstToken; i < endToken; i++) if (!quoted[i]) count++
  return count
}

/** So many words, and this share of them in capitals, make a sentence a run of headlines. */
const HEADLINES = { words: 12, share: 0.7 } as const

/** Whether the narration around a statement is headlines that have run together: "Council Demands Answers Mayor Opens Bridge". */
function isHeadlines(doc: Document, { cue }: Statement, quoted: Uint32Array): boolean {
  const { firstToken = 0, endToken = 0 } = (cue && doc.sentences[cue.sentence]) ?? {}
  let words = 0
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    if (quoted[i] || doc.tokens[i]?.kind !== 'word') continue
    words++
    if (doc.tokens[i]?.shape !== 'lower') capitals++
  }
  return words >= HEADLINES.words && capitals >= words * HEADLINES.share
}

/** Whether what reports a statement is the caption of a picture, or a link that has run into the text. */
function isFurniture(doc: Document, { firstToken }: Statement): boolean {
  const sentence = doc.sentences[doc.sentenceOf[firstToken] ?? 0]
  return sentence !== undefined && furnitureIn(doc, sentence.firstToken, sentence.endToken, true) !== undefined
}

function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** How likely a statement is to be right (0 to 1), with the limit of what is shown for one that cannot be. */
function likelihoodOf(doc: Document, statement: Statement, reads: Readability, quoted: Uint32Array): number {
  const { speaker, stance, text, cue } = statement
  const words = wordsIn(text)
  const named = speaker.entity?.named === true
  if (speaker.unknown || (cue?.speaker && speaker.mention && !canSpeak(doc, cue.speaker, speaker))) return 0.4
  // A town speaks for nobody; a country or capital does, if only in the telling and not as the last of several.
  const isListed = doc.parts[(cue?.speaker?.firstToken ?? 0) - 1] === 'CC'
  const isTown = speaker.entity?.place?.kind === 'city' && speaker.entity.place.population < LARGE_CITY
  if (speaker.entity?.kind === 'place' && (statement.quoted === 'direct' || isListed || isTown)) return NOT_SHOWN
  if (isToldInPassing(doc, statement)) return NOT_SHOWN
  // "The rooms dedicated to": a verb of many senses tells of speech where somebody known does it.
  if (cue?.weak && !named) return NOT_SHOWN
  if (speaker.entity?.outlet || speaker.unsure || words > LENGTH.most) return NOT_SHOWN
  if (!named && isOpenSpeaker(doc, speaker)) return NOT_SHOWN
  // Speech that goes on without a word of who speaks is somebody's whom the reader knows by name, or nobody's.
  if (!cue && !named && !speaker.mention) return NOT_SHOWN
  if (narrationAt(doc, statement, quoted) > LONGEST_NARRATION || isHeadlines(doc, statement, quoted)) return NOT_SHOWN
  if (statement.quoted !== 'direct' && isFurniture(doc, statement)) return NOT_SHOWN
  if (reads === 'unreadable' || ((reads === 'leans' || reads === 'hints') && words < LENGTH.leaning)) return NOT_SHOWN
  if (words < LENGTH.least && statement.quoted !== 'indirect') return NOT_SHOWN
  if (statement.quoted === 'direct') return named ? 0.9 : 0.8
  if (statement.quoted === 'mixed') return named ? 0.75 : 0.65
  // Reported without their words: an act of speech is worth its place, what somebody says is mostly the story's own telling.
  const official = named || (cue?.speaker !== undefined && isOfficial(doc, cue.speaker.endToken - 1))
  if (cue?.takes === 'naming' && stance !== 'says') return named ? 0.6 : NOT_SHOWN
  if (cue && isNews(doc, statement, cue)) return NOT_SHOWN
  if (cue?.deed && cue.form === 'finite') return named ? 0.6 : official ? SHOWN_FROM : NOT_SHOWN
  if (!cue || cue.stance === 'says' || cue.form === 'according') return stance === 'says' || !named ? 0.3 : NOT_SHOWN
  if (cue.takes === 'words') return named ? 0.55 : official ? SHOWN_FROM : NOT_SHOWN
  return named ? 0.65 : official ? SHOWN_FROM : NOT_SHOWN
}

/** Whether words that nobody quotes stand in a clause that only tells who somebody is: "a group that has praised the sale". */
function isToldInPassing(doc: Document, { cue, quoted }: Statement): boolean {
  if (quoted !== 'indirect' || cue?.form !== 'finite' || cue.inverted) return false
  return speechWords(doc.locale).relatives.has(doc.tokens[cue.group - 1]?.lower ?? '')
}

/** Whether a body, a voice or whoever the headline names announces, in the story's words, what is done: that is the news. What will be done is a word of theirs. */
function isNews(doc: Document, { speaker, firstToken, endToken }: Statement, cue: Cue): boolean {
  const { announcing, voices } = speechWords(doc.locale)
  if (!announcing.has(doc.tokens[cue.from]?.lower ?? '')) return false
  const isBody = speaker.entity?.named && speaker.entity.kind !== 'person'
  const isSubject = speaker.entity?.named && isInHeadline(doc, speaker.entity)
  if (!isBody && !isSubject && !voices.has(doc.tokens[(cue.speaker?.endToken ?? 0) - 1]?.lower ?? '')) return false
  return !doc.parts.slice(firstToken, endToken).includes('MD')
}

/** Whether a noun stands for a body or office: "the government". */
const isOfficial = ({ tokens, locale }: Document, at: number): boolean =>
  locale.who.authorities.includes(tokens[at]?.lower ?? '') ||
  locale.names.organizationNouns.has(tokens[at]?.lower ?? '') ||
  speechWords(locale).voices.has(tokens[at]?.lower ?? '')

/** How much a reader wants a statement, before the others are looked at. */
function worthOf(doc: Document, { speaker, quoted, stance, text, cue }: Statement, tells: number): number {
  const words = wordsIn(text)
  const official =
    speaker.role !== undefined ||
    speaker.entity?.kind === 'organization' ||
    (cue?.speaker !== undefined && isOfficial(doc, cue.speaker.endToken - 1))
  return (
    WORTH.event * tells +
    (stance === 'says' && !cue?.refuses ? 0 : WORTH.stance) +
    (official ? WORTH.official : 0) +
    (speaker.entity?.named ? WORTH.named : 0) +
    (quoted === 'direct' ? WORTH.direct : quoted === 'mixed' ? WORTH.mixed : 0) +
    (words < LENGTH.short ? WORTH.brief : words > LENGTH.long ? WORTH.long : 0)
  )
}

/** A statement with its likelihood, and what it is about where its own words leave that open. */
type RankedStatement = {
  readonly statement: Statement
  readonly score: number
  readonly context?: ContextLine | undefined
}

/**
 * Statements with the likelihood that they are right, in the order in which a reader wants them: the shown ones first, by what they tell
 * of the event and by who speaks, one of each speaker before the next of the same; then the others, which stay below the line, as they stand.
 * @param isElsewhere whether another section shows the same
 */
export function ranked(
  doc: Document,
  event: EventSentences,
  statements: readonly Statement[],
  isElsewhere: (statement: Statement) => boolean = () => false,
): RankedStatement[] {
  const tells = new Map(event.sentences.map(({ index, weight }) => [doc.sentences[index]?.start ?? -1, weight]))
  const quoted = quotedTokens(doc)
  const open: {
    statement: Statement
    referents: readonly Referent[]
    score: number
    worth: number
    key: string
    leans: boolean
  }[] = []
  const left: RankedStatement[] = []
  let before: Statement | undefined
  let wasEarlier = false
  const reports = isReport(doc, event, [])
  for (const statement of statements) {
    wasEarlier = isEarlier(doc, statement, reports) || (wasEarlier && goesOnFrom(doc, statement, before))
    before = statement
    const referents = flatMap([openPronoun, openMany, untoldNoun], (find) => find(doc, statement) ?? [])
    const reads = readability(doc, statement, referents)
    // What the first sentence reports stands among what happened already.
    const isTold = statement.quoted === 'indirect' && statement.evidence[0]?.start === doc.sentences[event.lede]?.start
    const likely = likelihoodOf(doc, statement, reads, quoted)
    const worth =
      worthOf(doc, statement, tells.get(statement.evidence[0]?.start ?? -1) ?? 0) +
      (reads === 'leans' ? WORTH.leans : reads === 'hints' ? WORTH.hints : 0)
    const isFragment = statement.quoted === 'mixed' && statement.cue?.takes === 'words' && worth < LEAST_OF_MIXED
    const isHidden = isTold || wasEarlier || isElsewhere(statement) || isFragment
    const score = isHidden ? Math.min(likely, NOT_SHOWN) : likely
    if (score < SHOWN_FROM) left.push({ statement, score })
    else
      open.push({
        statement,
        referents,
        score,
        worth,
        leans: reads === 'leans',
        key: statement.speaker.name.toLowerCase(),
      })
  }
  const chosen: RankedStatement[] = []
  const spoken = new Map<string, number>()
  const clear = new Set<string>()
  const deniers = new Set<string>()
  while (open.length && chosen.length < MOST_SHOWN) {
    const value = ({ worth, key }: (typeof open)[number]) => worth + (spoken.get(key) ?? 0) * WORTH.again
    let best = 0
    for (let k = 1; k < open.length; k++)
      if (value(open[k] as (typeof open)[number]) > value(open[best] as (typeof open)[number])) best = k
    const [next] = open.splice(best, 1)
    if (!next) break
    // Of whoever speaks in other words that need no telling whom they mean, those are enough.
    const isSpoken = next.leans && next.referents.length > 0 && clear.has(next.key)
    // Who denies it does so once.
    const isDenied = next.statement.quoted === 'indirect' && next.statement.stance === 'denies' && deniers.has(next.key)
    const { role, entity } = next.statement.speaker
    const most = role || entity?.kind === 'organization' ? MOST_OF_ONE : MOST_OF_UNTOLD
    if (isDenied || isSpoken || (next.leans && chosen.length >= ENOUGH) || (spoken.get(next.key) ?? 0) >= most) {
      left.push({ statement: next.statement, score: NOT_SHOWN })
      continue
    }
    spoken.set(next.key, (spoken.get(next.key) ?? 0) + 1)
    const { statement, referents } = next
    if (statement.stance === 'denies') deniers.add(next.key)
    if (statement.quoted === 'direct' && !next.leans) clear.add(next.key)
    const text = referents.reduce((words, referent) => withReferent(doc, words, statement, referent), statement.text)
    const context = contextOf(doc, event, statement, referents, statements)
    chosen.push({ statement: { ...statement, text }, score: next.score, context })
  }
  left.push(...open.map(({ statement }) => ({ statement, score: NOT_SHOWN })))
  return [...chosen, ...left.sort((a, b) => b.score - a.score)]
}
