import type { Document } from '../document.ts'
import { type EventSentences, weightsOf } from './event.ts'
import { tellsHarm } from './event-harm.ts'
import { isDesk } from './place-actors.ts'
import type { Chain } from './place-chains.ts'
import type { Candidate } from './place-holders.ts'
import { type Manner, mannerOf } from './place-manner.ts'
import { isNamedPart } from './place-repeats.ts'
import { isQuoted } from './quoted-tokens.ts'

/** What a place begins with: one of the headline or the dateline, or named often, the first other one, and a further one. */
const HEADED = 0.45
const FIRST = 0.4
const FURTHER = 0.32
/** From this weight on a place is shown. */
export const LIKELY = 0.5
/** A place named so often is no aside. */
const OFTEN = 3
/** In somebody's words a place is more often a topic. */
const QUOTED = 0.7
/** What is not shown, whatever its sentence. */
const UNLIKELY = 0.2
/** A place of this weight is told of the event, not only mentioned. */
export const TOLD = 0.45
/** Below this weight a place is only mentioned. */
const MENTIONED = 0.2
/** From this weight on a named part of a town is told of the event. */
const PART = 0.15
/** A sentence of this weight tells the event, the headline or the lede; one of less than the other only what is around it. */
const TELLS = 0.95
const AROUND = 0.5

/** The ways of telling a place that put something there. */
const PUT: readonly Manner[] = ['locative', 'dateline', 'office']

/** The weight that a place begins with: a site without any name, or a name that only qualifies a noun of the body, is not shown by itself. */
function base(chain: Chain, position: number, { isAside, isHeaded }: { isAside: boolean; isHeaded: boolean }): number {
  if (isAside) return 0.2
  if (!chain.mentions.length && !chain.venue && !chain.capital) return 0.2
  return isHeaded ? HEADED : position === 0 ? FIRST : FURTHER
}

/** Whether a place stands in the dateline alone. */
export const isDateline = ({ manners }: Candidate): boolean => manners.size === 1 && manners.has('dateline')

/** Whether a place is told in the dateline, and elsewhere only mentioned. */
export const isOfDateline = ({ manners, beyondDateline }: Candidate): boolean =>
  manners.has('dateline') && beyondDateline < MENTIONED

/**
 * Whether a town or a wider place is only one of the context: the sentences that tell the event name another town, and this one stands far
 * from them.
 */
function isOfContext(candidate: Candidate, told: readonly Candidate[], weightOf: ReadonlyMap<number, number>): boolean {
  const { chain, place } = candidate
  const heaviest = (one: Candidate) => Math.max(...one.evidence.map(({ sentence }) => weightOf.get(sentence) ?? 0))
  if (!place || chain.site || heaviest(candidate) >= AROUND) return false
  return told.some((one) => one.place?.kind === 'city' && one.place !== place && heaviest(one) >= TELLS)
}

/** What the other places of a text say of one. */
export type Company = {
  /** Those of its sentences that tell the event, but for datelines; and those chosen before it. */
  readonly told: readonly Candidate[]
  readonly before: readonly Candidate[]
  /** How many of these are sharp enough to be shown first. */
  readonly position: number
  /** Whether the text has no other. */
  readonly isOnly: boolean
}

/** How likely a place is the event's, by how it is told and what else is. */
export function scoreOf(
  doc: Document,
  event: EventSentences,
  candidate: Candidate,
  { told, before, position, isOnly }: Company,
): number {
  const weightOf = weightsOf(event)
  const { chain, score, place, manners } = candidate
  if (isOfContext(candidate, told, weightOf)) return UNLIKELY
  const isNamedAlone = ![...manners].some((how) => how === 'locative' || how === 'event' || how === 'dateline')
  const elsewhere = told.some(
    (one) => one.place && one.place.countryCode !== place?.countryCode && one.manners.has('locative'),
  )
  // A country that nothing happened in, beside a place elsewhere: one who acts.
  if (place?.kind === 'country' && isNamedAlone && elsewhere) return UNLIKELY
  // "the Ostrow County coroner": it holds what happened there, and says no more.
  if (manners.has('office') && [...manners].every((how) => how === 'office' || how === 'otherwise')) return UNLIKELY
  // What stands before an aside that opens a story, and nowhere else.
  const isOpening = (weightOf.get(chain.sentence) ?? 0) < AROUND
  if (isDateline(candidate) && isOpening && !tellsHarm(doc, event)) return UNLIKELY
  if (isOfDateline(candidate) && isDesk(doc, event, place?.name ?? '')) return UNLIKELY
  // "Every New Feature Explained", "told the Harlow Standard": a name that nothing puts anywhere and no list knows.
  const isPut = PUT.some((how) => manners.has(how))
  if (!place && !isPut && chain.units === 1 && !chain.site && !chain.venue) return UNLIKELY
  // A race or a gala is no place, but says something of one where the text has no other.
  if (chain.occasion && (before.length > 0 || !isOnly)) return UNLIKELY
  const inHeadline = candidate.evidence.some((one) => doc.sentences[one.sentence]?.kind === 'headline')
  // A home, a scope or a team says no place, nor does a town that nothing puts anywhere; one "to" which somebody was called does, where it
  // tells more than a name.
  const isLoose = (how: Manner) => how === 'otherwise' || (how === 'bare' && place?.kind === 'city' && !inHeadline)
  if (chain.units === 1 && [...manners].every(isLoose)) return UNLIKELY
  // "Northrail Inc., Leeds, England, said": a town with its country is one name.
  const isPlain =
    chain.mentions.length === chain.units && chain.mentions.every(({ entity }) => doc.entities[entity]?.place)
  if (isPlain && manners.size === 1 && manners.has('otherwise')) return UNLIKELY
  const isHeaded =
    (inHeadline && (place !== undefined || !isNamedAlone)) ||
    (manners.has('dateline') && score >= TOLD) ||
    (candidate.evidence.length >= OFTEN && !isNamedAlone)
  // "A residence in Oslin" is shown: so is "Oslin's Old Harbour", where it is told of the event.
  if (manners.has('locative') && score >= PART && isNamedPart(doc, candidate, before)) return LIKELY
  const isAside = chain.modifier && !inHeadline && mannerOf(doc, chain, event) === 'bare'
  const isInWords = isQuoted(doc, chain.firstToken)
  const start = base(chain, position, { isAside, isHeaded: isHeaded && !isInWords })
  return Math.min(0.95, start + (score / 2.2) * (isInWords ? QUOTED : 1))
}
