import type { Document, Entity, EntityMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { oncePer } from '../once.ts'
import type { Clause } from '../text/phrases.ts'
import { isCaption } from './captions.ts'
import { type EventSentences, stem } from './event.ts'
import { namesOf } from './mentions-at.ts'
import { speechWords } from './speech-rules.ts'
import { wordsOf } from './who-names.ts'
import { isForce } from './who-offices.ts'
import { isLocated, standing } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** A noun in capitals is no longer than this. */
const SHORT_FORM = /^\p{Lu}{2,4}$/u

/** Outlets that no list knows: the page's own site, the agency of the dateline. They carry the news and play no part in it. */
export function carriersOf(doc: Document): ReadonlySet<number> {
  const { article, dateline } = doc
  const site = article.site?.toLowerCase()
  const carriers = new Set<number>()
  for (const { entity, start, end } of doc.mentions) {
    const inDateline = dateline?.agency && start < dateline.agency.end && end > dateline.agency.start
    if (inDateline || (site && doc.entities[entity]?.name.toLowerCase() === site)) carriers.add(entity)
  }
  return carriers
}

/** Entities that only ever stand somewhere, after "in", "at" or "near": places and venues, whatever their names look like. */
export function locationsOf(doc: Document): ReadonlySet<number> {
  const elsewhere = new Set<number>()
  const located = new Set<number>()
  for (const mention of doc.mentions) {
    if (mention.form !== 'name') elsewhere.add(mention.entity)
    else (isLocated(doc, mention) ? located : elsewhere).add(mention.entity)
  }
  return new Set([...located].filter((entity) => !elsewhere.has(entity)))
}

/** How far behind "unrelated" its noun may stand: "a separate unrelated crime". */
const ASIDE_REACH = 2

/**
 * The first sentence in which an article turns to something else that happened: "In an unrelated incident", "Separately, a man"; none without
 * one. Found once for each text.
 */
export const otherEventFrom = oncePer(({ sentences, tokens, locale }: Document): number => {
  const { asides, indefiniteArticles } = whoWords(locale)
  const found = sentences.find(({ kind, firstToken, endToken }) => {
    if (kind === 'headline') return false
    const [opening, comma, next] = tokens.slice(firstToken, firstToken + 3)
    const isOpened = asides.openings.has(opening?.lower ?? '') && comma?.text === ','
    if (isOpened && indefiniteArticles.has(next?.lower ?? '')) return true
    for (let i = firstToken + 1; i < endToken; i++) {
      if (!asides.marks.has(tokens[i]?.lower ?? '') || !indefiniteArticles.has(tokens[i - 1]?.lower ?? '')) continue
      if (tokens.slice(i + 1, i + 1 + ASIDE_REACH).some(({ lower }) => asides.nouns.has(lower))) return true
    }
    return false
  })
  return found?.index ?? Number.POSITIVE_INFINITY
})

/**
 * A place or a building is somebody only as the subject of the headline: "Norland bans imports", not "Norland tram crash kills two" or "Norland
 * mourns"; a country also where it does something to something in the first sentence: "Norland fired three rockets".
 */
export function actsAsPlace(doc: Document, mention: EntityMention, { headline, lede }: EventSentences): boolean {
  const isFirst = mention.sentence === headline || mention.sentence === lede
  const { place, clause } = isFirst ? standing(doc, mention) : {}
  if (mention.sentence !== headline && !isCountryWithObject(doc, mention, clause)) return false
  const head = clause?.subject?.head
  const { idling } = whoWords(doc.locale)
  return (
    (place === 'subject' || place === 'speaker') &&
    // "Oslin struggles to return": the first verb of the group.
    !idling.has(doc.tokens[clause?.group ?? -1]?.lower ?? '') &&
    !clause?.subordinate &&
    head !== undefined &&
    head >= mention.firstToken &&
    head < mention.endToken
  )
}

/** Whether a country does something to something: "Norland fired three rockets", and not "Norland has three rivers". */
function isCountryWithObject(doc: Document, { entity }: EntityMention, clause: Clause | undefined): boolean {
  const { classes, gazetteer } = doc.locale
  if (!clause?.object || clause.passive || clause.object.firstToken < clause.verb) return false
  const verb = doc.tokens[clause.verb]?.lower ?? ''
  if (classes.be?.includes(verb) || classes.have?.includes(verb)) return false
  return gazetteer.places(doc.entities[entity]?.name ?? '')[0]?.kind === 'country'
}

/** Whether a text tells of the sky, where "Earth" is no party and "Mars" no firm. */
const isOfSky = oncePer(({ tokens, locale }: Document): number => {
  const { skies } = whoWords(locale).heavens
  return tokens.some(({ lower }) => skies.has(lower)) ? 1 : 0
})

/** Whether an entity is no party, whatever it does: an outlet, a picture service, a reporter of an outlet, an event, a sport, a planet. */
export function isNoParty(doc: Document, entity: Entity): boolean {
  const { amounts, heavens, services, shouting, events, media, sports } = whoWords(doc.locale)
  const { salutations } = speechWords(doc.locale)
  const { gazetteer } = doc.locale
  if (entity.outlet) return true
  // "Dear Ada": to whom readers write; "shouting Praise Be".
  if (
    entity.mentions.some((index) => {
      const before = doc.tokens[(doc.mentions[index]?.firstToken ?? 0) - 1]?.lower ?? ''
      return salutations.has(before) || shouting.has(before)
    })
  )
    return true
  const words = entity.name.split(/\s+/)
  const first = words[0] ?? ''
  if (heavens.bodies.has(entity.name.toLowerCase()) && isOfSky(doc)) return true
  // "The CEO".
  if (words.length === 1 && SHORT_FORM.test(first) && doc.locale.names.titles.has(first.toLowerCase())) return true
  if (doc.locale.names.platforms.has(entity.name.toLowerCase())) return false
  if (entity.kind === 'organization' && words.length > 1 && events.has((words.at(-1) ?? '').toLowerCase())) return true
  return (
    amounts.has((words.at(-1) ?? '').toLowerCase()) ||
    sports.has(entity.name.toLowerCase()) ||
    media.has(first.toLowerCase()) ||
    media.has((words.at(-1) ?? '').toLowerCase()) ||
    services.has(first.toLowerCase()) ||
    services.has((words.at(-1) ?? '').toLowerCase()) ||
    Boolean(gazetteer.organization(first)?.outlet ?? gazetteer.organization(words.slice(0, 2).join(' '))?.outlet)
  )
}

/** Whether an entity is only where something is posted: "a post on Telegram", and not "Norland bans Telegram" of the first sentences or "Telegram said". */
export function isWherePosted(doc: Document, { name, mentions }: Entity, { headline, lede }: EventSentences): boolean {
  if (!doc.locale.names.platforms.has(name.toLowerCase())) return false
  return !mentions.some((index) => {
    const mention = doc.mentions[index]
    if (mention?.form !== 'name') return false
    const { place } = standing(doc, mention)
    const isFirst = mention.sentence === headline || mention.sentence === lede
    return place === 'speaker' || (place !== 'other' && isFirst)
  })
}

/** Whether a name stands only in credits: "— Ada Lind (@adalind)", "News 4's Ada Lind reports", "Ada Lind is News 4's editor", and "discusses" where an outlet is named. */
export function isCredited(doc: Document, entity: Entity): boolean {
  const { crediting } = whoWords(doc.locale)
  const names = namesOf(doc, entity)
  if (names.some((mention) => isHostLabel(doc, mention))) return true
  return (
    entity.kind === 'person' &&
    names.length > 0 &&
    names.every(({ firstToken, endToken }) => {
      const [before, behind] = [doc.tokens[firstToken - 1]?.text ?? '', doc.tokens[endToken]?.text ?? '']
      if (doc.tokens[endToken + 1]?.text.startsWith('@') && behind === '(') return true
      if (before === '(' && behind === ')') return true
      if (/^[:/]$/.test(before) || /^[/]$/.test(behind)) return true
      if (doc.locale.classes.be?.includes(behind.toLowerCase()) && isOwnerOutlet(doc, endToken + 1)) return true
      if (doc.parts[firstToken - 1] !== 'POS') return false
      const isOfOutlet = doc.mentions.some(
        ({ entity, endToken: end }) => end === firstToken - 1 && doc.entities[entity]?.outlet,
      )
      return isOfOutlet || crediting.has(behind.toLowerCase())
    })
  )
}

/** Whether a text tells of somebody only in the captions of its pictures, and not in the headline. */
export function isOnlyPictured(doc: Document, sentences: readonly number[]): boolean {
  const known = captionsIn(doc)
  return sentences.every((index) => {
    const sentence = doc.sentences[index]
    if (!sentence || sentence.kind === 'headline') return false
    const told = known.get(index) ?? isCaption(doc, sentence.firstToken, sentence.endToken, true)
    known.set(index, told)
    return told
  })
}

const captionsIn = oncePer((_: Document) => new Map<number, boolean>())

/** Whether a body only reports the news, and a list of outlets lacks it: "the Grey Heron reported", "reported by the Grey Heron". */
export function isReporter(doc: Document, { description, kind, name, mentions }: Entity): boolean {
  if (kind !== 'organization' || doc.locale.gazetteer.organization(name)) return false
  const { agentLink, crediting, media } = whoWords(doc.locale)
  const names = namesOf(doc, { mentions })
  // "Oslin television station ONTV said": it carries what others told.
  if (description && !names.some(({ sentence }) => doc.sentences[sentence]?.kind === 'headline')) {
    const words = wordsOf(doc.article.text.slice(description.start, description.end))
    if (words.some((word) => media.has(word))) return true
  }
  return names.every(({ firstToken, endToken, sentence }) => {
    if (doc.sentences[sentence]?.kind === 'headline') return false
    // "Norvik reported a loss" tells of Norvik.
    const isThing = /^(?:DT|CD|JJ|NN|PRP)/.test(doc.parts[endToken + 1] ?? '')
    if (crediting.has(doc.tokens[endToken]?.lower ?? '') && !isThing) return true
    const link = doc.parts[firstToken - 1] === 'DT' ? firstToken - 2 : firstToken - 1
    return doc.tokens[link]?.lower === agentLink && crediting.has(doc.tokens[link - 1]?.lower ?? '')
  })
}

/** Whether a name in a transcript is that of who leads the broadcast: "ADA LIND, HOST: Good evening". */
const isHostLabel = ({ tokens, locale }: Document, { endToken }: EntityMention): boolean =>
  tokens[endToken]?.text === ',' &&
  whoWords(locale).hosting.has(tokens[endToken + 1]?.lower ?? '') &&
  tokens[endToken + 2]?.text === ':'

/** Whether an outlet and its ending stand at a token: "Oslin TV's". */
const isOwnerOutlet = ({ mentions, entities, parts }: Document, at: number): boolean =>
  mentions.some(
    ({ entity, firstToken, endToken }) =>
      firstToken === at && parts[endToken] === 'POS' && entities[entity]?.outlet === true,
  )

/** Whether an entity is a place, or a building or ground that bears the name of a body: it acts in a headline at most. */
export function isVenue(doc: Document, { kind, name }: Entity): boolean {
  const { venues, centres } = whoWords(doc.locale)
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  const isCentre = centres.heads.has(last) && (words.length === 1 || centres.kinds.has(words.at(-2) ?? ''))
  return kind === 'place' || (kind === 'organization' && (venues.has(last) || isCentre))
}

/** Whether the name of a body stands for one of its products: "sends an Oslin to the Moon". */
export function isProduct(doc: Document, { form, firstToken, endToken, sentence }: EntityMention): boolean {
  const { indefiniteArticles } = whoWords(doc.locale)
  const phrase = doc.phrases[sentence]?.find((one) => one.firstToken <= firstToken && one.endToken >= endToken)
  const isHead = phrase !== undefined && phrase.head < endToken
  return form === 'name' && isHead && indefiniteArticles.has(doc.tokens[firstToken - 1]?.lower ?? '')
}

/** Whether a name is a place that heads a paragraph and the forces of its first sentence: "Oslin Army units have shelled". */
export function isHeaded(doc: Document, { kind, name, mentions: own }: Entity): boolean {
  const { sentences, locale } = doc
  const words = name.split(/\s+/)
  if (kind !== 'organization' || words.length < 2 || !isForce(doc, name)) return false
  const place = locale.gazetteer.places(words.slice(0, -1).join(' '))[0]
  if (!place || place.kind === 'country') return false
  const names = namesOf(doc, { mentions: own })
  return names.every(({ firstToken, sentence }) => sentences[sentence]?.firstToken === firstToken)
}

/** Whether somebody comes in where the text turns to a case of another name than that of its first sentences: "In the Harlow Street shooting, police arrested Jon Holm". */
export function isOfOtherCase(doc: Document, { kind, mentions }: Entity, { headline, lede }: EventSentences): boolean {
  const { tokens, parts, sentences, locale } = doc
  const first = sentences[doc.mentions[mentions[0] ?? -1]?.sentence ?? -1]
  if (kind !== 'person' || !first || first.index === headline || first.index === lede) return false
  const { affecting, locatives } = whoWords(locale)
  const from = first.firstToken
  if (!locatives.has(tokens[from]?.lower ?? '') || !locale.names.linkThe.has(tokens[from + 1]?.lower ?? ''))
    return false
  let at = from + 2
  while (parts[at] === 'NNP') at++
  if (at === from + 2 || tokens[at + 1]?.text !== ',' || !affecting.has(stem(doc, tokens[at]?.lower ?? '')))
    return false
  const told = flatMap([headline ?? lede, lede], (index) => {
    const sentence = sentences[index]
    return sentence ? tokens.slice(sentence.firstToken, sentence.endToken) : []
  })
  return tokens.slice(from + 2, at).every(({ lower }) => !told.some((one) => one.lower === lower))
}
