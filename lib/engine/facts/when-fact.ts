import type { Document, TimeMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { isHourWithin } from '../mentions/times-resolution.ts'
import type { WhenFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import { wordingOf } from '../text/wording.ts'
import { isQuoted } from './quoted-tokens.ts'
import { isClock, type WhenCandidate } from './when-strength.ts'

/** A finer time of the same day is taken over when its strength reaches this share of the best one's. */
const FINER = 0.15
/** A part of the day, told in another sentence without a clock time, when it reaches this share, or is the only one and tells a deed: it may be that of another event of the day. */
const PART = 0.6
/** A clock time of another sentence goes with a day that names no part of the day when it is so strong beside it. */
const CLOCK = 0.3
/** Or where it stands so many sentences from it. */
const NEAR = 3
/** Two clock times of a day that lie so many minutes apart, one so strong beside the other, are of two events. */
const APART = 30
const RIVAL = 0.3

const words = perLocale(({ times, when }) => ({
  hedges: new Set(when.hedges),
  partHours: new Map(Object.entries(times.partHours)),
  hours: new Set([...Object.keys(times.partHours), ...Object.keys(times.clocks)]),
}))

/** Whether a time is that of a statement, or of what follows a deed. */
export const isOfWhatFollows = ({ of }: WhenCandidate): boolean => of === 'statement' || of === 'aftermath'

const isFine = ({ precision }: TimeMention): boolean => precision === 'part-of-day' || isClock(precision)

/** The words of a time; those of doubt before a clock time belong to it: "around 6 a.m.", "just before midnight", "shortly after noon". */
function wording(doc: Document, { firstToken, end }: TimeMention): string {
  const { hedges, hours } = words(doc.locale)
  const first = doc.tokens[firstToken]
  let from = firstToken
  if (first?.kind === 'number' || hours.has(first?.lower as string))
    while (from > 0 && hedges.has(doc.tokens[from - 1]?.lower as string)) from--
  const said = wordingOf(doc, { start: doc.tokens[from]?.start ?? 0, end })
  // "before." is one token where no space ends the sentence; "a.m." and "Dec." keep theirs.
  return said.replace(/(\p{Ll}{5,})\.$/u, '$1')
}

/** Whether a clock time lies in the part of the day that another time of the same day names, if it names one. */
function isWithin(doc: Document, part: TimeMention, clock: TimeMention): boolean {
  const { partHours } = words(doc.locale)
  const hour = Number(clock.value.start.slice(11, 13))
  return doc.tokens.slice(part.firstToken, part.endToken).every(({ lower }) => {
    const hours = partHours.get(lower)
    return !hours || isHourWithin(hour, hours)
  })
}

/** Whether the words before a time in its sentence tell a deed: "was hit by rocket attacks early on Sunday". */
function tellsDeed(doc: Document, { sentence, firstToken }: TimeMention): boolean {
  const { deed = [] } = doc.locale.classes
  const from = doc.sentences[sentence]?.firstToken ?? firstToken
  return doc.tokens.slice(from, firstToken).some(({ lower }) => deed.includes(lower))
}

/** The time that gives a day its words: the strongest, or the day that it means where that is a weekend, or the hour that of a charge. */
function topOf(naming: readonly WhenCandidate[]): WhenCandidate {
  const top = (naming.find(({ of }) => of !== 'page') ?? naming[0]) as WhenCandidate
  const vague = top.mention.value.end !== undefined || (isOfWhatFollows(top) && isFine(top.mention))
  const plain = ({ mention, strength }: WhenCandidate) =>
    mention.precision === 'day' && !mention.value.end && (isOfWhatFollows(top) || strength >= top.strength * PART)
  return (vague ? naming.find(plain) : undefined) ?? top
}

/** The fact of one day: its strongest words, and with them a part of the day or a clock time that stands in another sentence. */
export function makeFact(
  doc: Document,
  ranges: ReadonlyMap<TimeMention, TimeMention>,
  candidates: readonly WhenCandidate[],
  score: number,
  isTold: boolean,
): WhenFact {
  const naming = candidates.filter(({ mention }) => !mention.fromContext)
  const top = topOf(naming.length > 0 ? naming : candidates)
  const follows = isOfWhatFollows(top)
  const near = candidates.filter(
    ({ strength, of, mention }) =>
      strength >= top.strength * FINER &&
      (of === 'event' || of === 'plan' || of === top.of) &&
      // What somebody said on a day may be of the hour of another.
      (!follows || (mention.sentence === top.mention.sentence && !mention.fromContext)),
  )
  // "wrote on Tuesday: ‘It was just last night’": the night before that of the day.
  const isSaid = ({ mention }: WhenCandidate) =>
    mention.rule === 'deictic' && mention.sentence === top.mention.sentence && isQuoted(doc, mention.firstToken)
  const fine = near.filter((one) => isFine(one.mention) && !one.mention.fromContext && !isSaid(one))
  const part = isFine(top.mention)
    ? top
    : (fine.find(
        ({ mention, strength, of }) =>
          isClock(mention.precision) ||
          strength >= top.strength * PART ||
          mention.sentence === top.mention.sentence ||
          (fine.length === 1 && of === 'event' && tellsDeed(doc, mention)),
      ) ?? top)
  // A clock time without its day is the event's: it goes with no day that the event's sentences do not name.
  const clock = near.find(
    ({ mention }) =>
      isClock(mention.precision) && (isTold || !mention.fromContext) && isWithin(doc, part.mention, mention),
  )
  const isOfDay = clock !== undefined && goesWith(clock, part, candidates)
  const used =
    isClock(part.mention.precision) || !clock || !isOfDay ? [part] : clock.mention.fromContext ? [part, clock] : [clock]
  const { value, precision } = (used.at(-1) as WhenCandidate).mention
  const last = used.length === 1 ? ranges.get(part.mention) : undefined
  const sentences = new Set([...used, top].map(({ mention }) => mention.sentence))
  return {
    text: last
      ? doc.article.text.slice(doc.tokens[part.mention.firstToken - 1]?.start, last.end)
      : used.map(({ mention }) => wording(doc, mention)).join(', '),
    ...value,
    ...(last ? { end: last.value.end ?? last.value.start } : {}),
    precision,
    evidence: flatMap([...sentences], (index) => {
      const sentence = doc.sentences[index]
      return sentence ? [evidenceFor(doc.article, sentence)] : []
    }),
    score,
  }
}

/** The minutes since midnight of a clock time. */
const minutes = ({ value }: TimeMention): number =>
  Number(value.start.slice(11, 13)) * 60 + Number(value.start.slice(14, 16))

/** Whether a clock time is that of what happened on the day: it is told with the day or its part, or strongly, and no other rivals it. */
function goesWith(clock: WhenCandidate, day: WhenCandidate, all: readonly WhenCandidate[]): boolean {
  if (!clock.mention.fromContext || clock.mention.sentence === day.mention.sentence) return true
  const rival = all.some(
    ({ mention, strength, of }) =>
      of === 'event' &&
      isClock(mention.precision) &&
      Math.abs(minutes(mention) - minutes(clock.mention)) > APART &&
      strength >= clock.strength * RIVAL,
  )
  const isNear = Math.abs(clock.mention.sentence - day.mention.sentence) <= NEAR
  return !rival && (isNear || isFine(day.mention) || clock.strength >= day.strength * CLOCK)
}
