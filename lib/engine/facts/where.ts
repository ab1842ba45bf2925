import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { ResolvedPlace, WhereFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { wordingOf } from '../text/wording.ts'
import { type EventSentences, weightsOf } from './event.ts'
import { otherEventsFrom } from './other-events.ts'
import { agesOf } from './place-ages.ts'
import { placeOfBody } from './place-bodies.ts'
import { type Chain, chainsOf } from './place-chains.ts'
import { isOnlyOfDateline } from './place-datelines.ts'
import { type Candidate, holderOf } from './place-holders.ts'
import { type Manner, mannerOf } from './place-manner.ts'
import { placeMeant } from './place-meant.ts'
import { besideFrom } from './place-nearby.ts'
import { isWhereItHappened } from './place-occurrence.ts'
import { isRepeated, tellsWithin } from './place-repeats.ts'
import { isDateline, isOfDateline, LIKELY, scoreOf, TOLD } from './place-scores.ts'
import { withoutVaguer } from './place-vaguer.ts'
import { headlineEnd } from './what.ts'

const MOST = 3
/** A site without a name, or a name that is only an aside, scores less than this. */
const VAGUE = 0.38
/** What that of a town is whose police or council acts, where nothing else is shown. */
const OF_BODY = 0.55
/** What a dateline's town keeps where the text names a place of its country for the event. */
const WRITTEN = 0.5
/** A sentence whose times lie so many days before the report tells of something else, and keeps this share of its weight; the headline and the lede when so many. */
const LONG_AGO = 30
const YEARS_AGO = 500
const PAST = 0.4
/** A place of less weight than this is left out. */
const LEAST = 0.03
/** How much a place gains by how it is told, times the weight of its sentence; `chain` for each place that holds it. */
const WEIGHTS: Readonly<Record<Manner | 'chain', number>> = {
  locative: 1,
  chain: 0.3,
  bare: 0.25,
  event: 0.8,
  otherwise: 0.05,
  dateline: 1.1,
  office: 0.8,
}

/** What a sentence weighs that says where it happened, and nothing else. */
const OCCURRED = 0.8

/** What a place is worth by its kind: a country tells less than a town, a site without a name is only shown for want of better. */
const SHARPNESS = { area: 0.6, country: 0.55, region: 0.85, city: 1, venue: 0.8, nameless: 0.25 } as const

const shown = ({ name, country, countryCode, lat, lon }: GazetteerPlace): ResolvedPlace => ({
  name,
  country,
  countryCode,
  lat,
  lon,
})

/** Whether a chain names more places than another, or as many and more sites: "Baghdad's Green Zone" tells more than "Baghdad". */
function tellsMore(a: Chain, b: Chain): boolean {
  return a.mentions.length > b.mentions.length || (a.mentions.length === b.mentions.length && a.units > b.units)
}

/** The token at which the headline ends, without the name of its site. */
function lastOfHeadline(doc: Document): number {
  const lines = doc.sentences.filter(({ kind }) => kind === 'headline')
  return headlineEnd(doc, lines[0]?.firstToken ?? 0, lines.at(-1)?.endToken ?? 0)
}

/** Where it happened, most precise first: places of the sentences that tell the event, apart from origins and backgrounds. */
export function findWhere(doc: Document, event: EventSentences): WhereFact[] {
  const { article, trace, dateline } = doc
  const weightOf = weightsOf(event)
  const byPlace = new Map<string, Candidate>()
  const age = agesOf(doc)
  const others = otherEventsFrom(doc, event)
  const line = lastOfHeadline(doc)
  for (const chain of chainsOf(doc)) {
    // "… | Harden Online": the name of the site says not where it happened.
    if (doc.sentences[chain.sentence]?.kind === 'headline' && chain.firstToken >= line) continue
    const inDateline = dateline && chain.start >= dateline.start && chain.start < dateline.end
    const how: Manner = inDateline ? 'dateline' : mannerOf(doc, chain, event)
    const told = Math.max(
      weightOf.get(chain.sentence) ?? 0,
      chain.sentence < others && isWhereItHappened(doc, chain) ? OCCURRED : 0,
    )
    const daysAgo = age(chain)
    const isPast = daysAgo > (told < 1 ? LONG_AGO : YEARS_AGO)
    const weight = inDateline ? 0.8 : told * (isPast ? PAST : 1)
    const place = placeMeant(doc, chain)
    const sharpness = place
      ? SHARPNESS[place.kind]
      : chain.mentions.length
        ? 1
        : chain.venue
          ? SHARPNESS.venue
          : SHARPNESS.nameless
    const score = weight * weight * WEIGHTS[how] * sharpness + (chain.units - 1) * WEIGHTS.chain * weight
    trace({
      stage: 'where',
      rule: how,
      verdict: 'proposed',
      reason: `${score.toFixed(2)}`,
      text: article.text.slice(chain.start, chain.end),
      start: chain.start,
      end: chain.end,
    })
    const key = chain.mentions[0]
      ? `${chain.site ?? ''} entity ${chain.mentions[0].entity}`
      : article.text.slice(chain.start, chain.end).toLowerCase()
    const known = byPlace.get(key)
    const isBeside = how === 'locative' && chain.site === undefined && besideFrom(doc, chain) !== undefined
    const beyondDateline = inDateline ? 0 : score
    if (!known)
      byPlace.set(key, { chain, score, beyondDateline, evidence: [chain], place, manners: new Set([how]), isBeside })
    else {
      const better = score > known.score && !inDateline
      const isElse = known.manners.size === 1 && known.manners.has('otherwise')
      byPlace.set(key, {
        chain:
          (isElse && how !== 'otherwise') ||
          (tellsMore(chain, known.chain) && (how !== 'otherwise' || isElse)) ||
          (better && !tellsMore(known.chain, chain))
            ? chain
            : known.chain,
        score: Math.max(score, known.score) + 0.15 * Math.min(score, known.score),
        beyondDateline: Math.max(beyondDateline, known.beyondDateline),
        evidence: [...known.evidence, chain].slice(0, 3),
        place: (better && place) || known.place,
        manners: new Set([...known.manners, how]),
        isBeside: known.isBeside && (isBeside || how === 'otherwise' || how === 'bare'),
      })
    }
  }
  const told = [...byPlace.values()]
    .filter((one) => one.score >= TOLD && !isDateline(one))
    .sort((a, b) => b.score - a.score)
  const places = told.map(({ place }) => place)
  const wide = new Set(
    flatMap(told, ({ place, manners }) => (place && manners.has('locative') ? [place.countryCode] : [])),
  )
  // Where it was written, beside a place of that country where it happened.
  const isAside = (one: Candidate): boolean =>
    isOfDateline(one) && one.place !== undefined && wide.has(one.place.countryCode)
  const ranked = [...byPlace.values()]
    .filter(({ score }) => score > LEAST)
    .filter((one) => !isOfDateline(one) || !isOnlyOfDateline(one.place, places))
    .map((one) => (isAside(one) ? { ...one, score: one.score * WRITTEN } : one))
    .sort((a, b) => b.score - a.score)
  const isOnly = byPlace.size === 1
  const chosen: { candidate: Candidate; score: number }[] = []
  for (const candidate of ranked) {
    const within = chosen.find(
      (one) => candidate.score >= TOLD && !isDateline(candidate) && tellsWithin(doc, candidate, one.candidate),
    )
    if (within) {
      within.candidate = { ...candidate, evidence: [...candidate.evidence, ...within.candidate.evidence].slice(0, 3) }
      continue
    }
    if (chosen.length >= MOST) continue
    const before = chosen.map((one) => one.candidate)
    const position = chosen.filter((one) => one.score >= VAGUE).length
    if (isRepeated(doc, candidate, before)) continue
    chosen.push({ candidate, score: scoreOf(doc, event, candidate, { told, before, position, isOnly }) })
  }
  const listed = chosen.map(({ candidate, score }) => {
    const { chain, evidence } = candidate
    const place = candidate.place ?? holderOf(doc, candidate, ranked, told)
    const beside = candidate.isBeside ? besideFrom(doc, chain) : undefined
    const text = wordingOf(doc, { start: doc.tokens[beside ?? chain.firstToken]?.start ?? chain.start, end: chain.end })
    trace({
      stage: 'where',
      rule: 'rank',
      verdict: 'kept',
      reason: score.toFixed(2),
      text,
      start: chain.start,
      end: chain.end,
    })
    const fact: WhereFact = {
      text,
      ...(place ? { place: shown(place) } : {}),
      evidence: flatMap(evidence, (c) => doc.sentences[c.sentence] ?? [])
        .filter((s, i, all) => all.indexOf(s) === i)
        .map((s) => evidenceFor(article, s)),
      score,
    }
    return { candidate, fact }
  })
  // What is too vague to be shown stands behind what is not.
  const facts = withoutVaguer(doc, listed, LIKELY)
  facts.sort((a, b) => Number(b.score >= VAGUE) - Number(a.score >= VAGUE))
  const body = facts.some(({ score }) => score >= LIKELY) ? undefined : placeOfBody(doc, event)
  const sentence = body && doc.sentences[body.sentence]
  if (!body || !sentence) return facts
  const text = article.text.slice(body.start, body.end)
  const fact: WhereFact = {
    text,
    ...(body.place ? { place: shown(body.place) } : {}),
    evidence: [evidenceFor(article, sentence)],
    score: OF_BODY,
  }
  return [fact, ...facts.filter((one) => one.text !== text)].slice(0, MOST)
}
