import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { peopleNoun } from '../mentions/people.ts'
import type { Evidence, Role, WhoFact } from '../model.ts'
import { isShown } from '../shown.ts'
import { evidenceFor } from '../text/evidence.ts'
import { startsWithCapital } from '../text/letters.ts'
import { fold } from '../text/words.ts'
import { tellsElsewhere } from './casualty-context.ts'
import { findContext } from './context.ts'
import { type EventSentences, headlineOf } from './event.ts'
import { withAge } from './who-ages.ts'
import { type Candidate, findCandidates } from './who-candidates.ts'
import { isDoer } from './who-deeds.ts'
import { descriptionOf, isTitled, professionOf, roleInPredicate, roleOf, roleWhereQuoted } from './who-descriptions.ts'
import { familyName } from './who-families.ts'
import { nameOfHeadline } from './who-headline.ts'
import { mergeParties, withForce } from './who-merging.ts'
import { entitiesNamed, sameName, sameOnes } from './who-names.ts'
import { holdsOffice, isOffice } from './who-offices.ts'
import { isCredited, isOfOtherCase, isWherePosted, otherEventFrom } from './who-outsiders.ts'
import { selectParties, withoutCount } from './who-selection.ts'
import { didIt, isHarm, settle, type Told, takesPart } from './who-settling.ts'
import { whoWords } from './who-words.ts'

const MOST = 6
/** How many candidates are looked at. */
const LOOKED_AT = 24
/** A candidate of less weight than this is only mentioned. */
const LEAST = 0.08
/** The score of somebody whom another section names and who plays little part in the sentences of the event. */
const TOLD_ELSEWHERE = 0.55
/** The score of somebody by name whom the law holds, however few of the weighty sentences name them. */
const HELD = 0.72
/** So many victims are looked for beyond the weighty sentences. */
const MOST_VICTIMS = 4
/** So few detained are the suspects; more are a crowd that was swept up. */
const FEW = 3
/** A reaction that is surer than this puts its speaker among those of the story. */
const SURE_REACTION = 0.6
/** Somebody who is quoted so often is a voice of the story, whoever they are; so many voices of no office are named. */
const OFTEN_QUOTED = 3
const MOST_OTHERS = 2
/** An entity with as many mentions is a party, though no clause of the first sentences has it. */
const OFTEN = 5
/** The score of the named where the news is their names. */
const NAMED = 0.96
/** What is left of the score of somebody who does nothing and to whom nothing is done. */
const IDLE = 0.75

/**
 * Who the story is about, the most important first, each with a part in it. People and organizations under one name each,
 * nameless groups in the article's words; news outlets only where the story is about them.
 */
export function findWho(doc: Document, event: EventSentences, told: Told): WhoFact[] {
  const candidates = findCandidates(doc, event)
  const weighty = candidates.filter(({ score }) => score > LEAST).slice(0, LOOKED_AT)
  const ranked = [...weighty, ...victimsAmong(doc, candidates.slice(weighty.length), event, told)]
  const facts: WhoFact[] = []
  const perpetrators = new Set<string>()
  for (const candidate of ranked) {
    const role = settle(doc, candidate, told, event)
    const fact = factOf(doc, candidate, role, event, told)
    if (didIt(doc, candidate, role, told)) perpetrators.add(fact.name)
    if (!facts.some((known) => known.name.toLowerCase() === fact.name.toLowerCase())) facts.push(fact)
  }
  const same = sameOnes(doc, event.headline)
  const add = (called: string, role: Role, evidence: readonly Evidence[], score: number) => {
    const own = entitiesNamed(doc, called)[0]
    const name = doc.entities[same.get(own?.id ?? -1) ?? -1]?.name ?? called
    const known = facts.findIndex(
      (fact) => sameName(fact.name, name) || sameName(fact.text, name) || isShortFor(doc, name, fact.name),
    )
    const fact = facts[known]
    if (!fact) facts.push({ text: name, name, role, evidence, score })
    else if (fact.score < score) facts[known] = { ...fact, role: fact.role === 'other' ? role : fact.role, score }
  }
  const otherEvent = otherEventFrom(doc)
  const named = new Set(
    doc.entities
      .filter(
        (one) =>
          one.named &&
          !one.outlet &&
          one.kind !== 'place' &&
          !isCredited(doc, one) &&
          !isWherePosted(doc, one, event) &&
          !isOfOtherCase(doc, one, event),
      )
      .filter(({ mentions }) => (doc.mentions[mentions[0] ?? -1]?.sentence ?? 0) < otherEvent)
      .map(({ name }) => name),
  )
  for (const { actor, status, evidence, score } of told.responsibility) {
    if (!actor || status === 'none-claimed' || !(named.has(actor) || endsInPeople(doc, actor))) continue
    // "Militants", whom one side blames: which?
    if (status === 'blamed' && !/\s/.test(actor) && !named.has(actor)) continue
    const isBlame = status === 'denied' || (status === 'blamed' && !isHarm(told))
    const held = named.has(actor) && (status === 'charged' || status === 'suspected') ? HELD : TOLD_ELSEWHERE
    const denier = isBlame ? entitiesNamed(doc, actor)[0] : undefined
    const isAttacker = (status === 'claimed' || status === 'blamed') && !named.has(actor) && isDoer(doc, actor)
    const role = isAttacker ? 'actor' : !isBlame ? 'suspect' : holdsOffice(doc, denier) ? 'authority' : 'other'
    add(actor, role, evidence, Math.min(score, held))
    // "The driver was arrested": what the headline says that the driver did is what they are suspected of.
    const twin = facts.findIndex((fact) => fact.role === 'actor' && isShortFor(doc, actor, fact.name))
    if (facts[twin]) facts[twin] = { ...facts[twin], role: isBlame ? 'actor' : role }
  }
  for (const { who, outcome, count, background, partOf, evidence, score } of told.casualties) {
    const isHeld = outcome === 'detained' && (count.max ?? count.min) <= FEW
    // "The gunman shot himself": who did it is no victim.
    const isAttacker = who !== undefined && whoWords(doc.locale).suspects.has(lastWord(who))
    const role = isHeld ? 'suspect' : !isAttacker ? 'affected' : isDoer(doc, who) ? 'actor' : 'suspect'
    const isOther = entitiesNamed(doc, namedIn(doc, who ?? '') ?? who ?? '').some((one) =>
      isOfOtherCase(doc, one, event),
    )
    if (who && !background && !partOf && !isOther && meansPeople(doc, who))
      // An arrest is no casualty to show, and tells who is suspected all the same.
      add(namedIn(doc, who) ?? who, role, evidence, isHeld ? TOLD_ELSEWHERE : Math.min(score, TOLD_ELSEWHERE))
  }
  for (const { name, role, evidence, score } of speakersOf(doc, event, told, named)) add(name, role, evidence, score)
  const ordered = namesVictims(doc, event)
    ? facts.map((fact) => (fact.role === 'affected' && named.has(fact.name) ? { ...fact, score: NAMED } : fact))
    : facts
  const described = ordered.map((fact) => {
    const entity = entitiesNamed(doc, fact.name)[0]
    const description =
      fact.description ??
      (entity && descriptionOf(doc, entity)) ??
      roleWhereQuoted(doc, fact.name, told.reactions) ??
      (entity && (roleInPredicate(doc, entity) ?? professionOf(doc, entity)))
    const family = entity ? undefined : familyName(doc, fact.text)
    if (family) return { ...fact, name: family }
    if (!description) return fact
    // A "spokesman" whose body is told elsewhere may speak for a firm.
    const isNone = fact.role === 'authority' && entity?.kind === 'person' && isRefuted(doc, description)
    return { ...fact, description, role: isNone ? 'other' : fact.role }
  })
  const inOrder = described.sort((a, b) => b.score - a.score)
  const withNames = nameOfHeadline(doc, inOrder, event, told.reactions).map((fact) => withForce(doc, fact))
  const isTold = told.casualties.some((fact) => !fact.background && isShown(fact))
  const parties = mergeParties(doc, selectParties(doc, withNames, event)).slice(0, MOST)
  return parties.map((fact) => {
    const counted = withAge(doc, isTold ? withoutCount(doc, fact) : fact)
    const isGuilty = counted.role === 'actor' && perpetrators.has(fact.name)
    return isGuilty ? { ...counted, role: 'perpetrator' } : counted
  })
}

/** Those who are named as victims only in sentences of little weight, where the article tells of deaths; not those of other events. */
function victimsAmong(
  doc: Document,
  candidates: readonly Candidate[],
  event: EventSentences,
  { casualties }: Told,
): readonly Candidate[] {
  if (!casualties.some(({ outcome, background }) => outcome === 'killed' && !background)) return []
  const context = findContext(doc, event)
  const isOther = (index: number) => {
    const sentence = doc.sentences[index]
    return sentence !== undefined && tellsElsewhere(doc, sentence)
  }
  return candidates
    .filter(
      ({ entity, naming, killed, namedDead, sentences }) =>
        entity?.kind === 'person' &&
        entity.name.includes(' ') &&
        (naming === 'affected' || (killed && namedDead)) &&
        !sentences.some((index) => context.has(index) || isOther(index)),
    )
    .slice(0, MOST_VICTIMS)
}

/** Those who are quoted and have a part in the story: bodies, officers, those of the first sentences, and a few of whom it is said who they are. */
function speakersOf(
  doc: Document,
  event: EventSentences,
  { reactions }: Told,
  named: ReadonlySet<string>,
): readonly Pick<WhoFact, 'name' | 'role' | 'evidence' | 'score'>[] {
  const { bystanders } = whoWords(doc.locale)
  const spoken = new Map<string, number>()
  for (const { speaker } of reactions) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const first = doc.sentences.filter(({ index }) => index === event.headline || index === event.lede)
  const bodies = new Set(flatMap(doc.entities, ({ kind, name }) => (kind === 'organization' ? [name] : [])))
  const others = new Set<string>()
  const inOrder = reactions.toSorted(
    (a, b) => b.score - a.score || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  )
  return flatMap(inOrder, ({ speaker, speakerRole, speakerMention, evidence, score }) => {
    if (score < SURE_REACTION || !named.has(speaker)) return []
    const early = first.some(({ start, end }) => doc.article.text.slice(start, end).includes(speaker))
    const told = roleOf(doc, speaker, speakerRole) ?? roleWhereQuoted(doc, speaker, reactions) ?? ''
    const isOfficer = isOffice(doc, told)
    const isBody = bodies.has(speaker) && isOffice(doc, speaker)
    if (!early && !isOfficer && !bodies.has(speaker)) {
      const isNear = fold(told)
        .split(/[^\p{L}-]+/u)
        .some((word) => bystanders.has(word))
      const isVoice = (told && !isNear) || isTitled(doc, speakerMention) || (spoken.get(speaker) ?? 0) >= OFTEN_QUOTED
      if (!isVoice || (others.size >= MOST_OTHERS && !others.has(speaker))) return []
      others.add(speaker)
    }
    return [
      { name: speaker, role: isOfficer || isBody ? 'authority' : 'other', evidence, score: TOLD_ELSEWHERE - 0.04 },
    ]
  })
}

/** Whether the news is who the victims are: "Last three victims named". */
function namesVictims(doc: Document, event: EventSentences): boolean {
  const sentence = headlineOf(doc, event)
  if (!sentence) return false
  const { naming, victims } = whoWords(doc.locale)
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken).map(({ lower }) => lower)
  return words.some((word) => naming.has(word)) && words.some((word) => victims.has(word))
}

function factOf(doc: Document, candidate: Candidate, role: Role, event: EventSentences, told: Told): WhoFact {
  const { article } = doc
  const { entity, text, span } = candidate
  const name = entity ? entity.name : text
  const description = entity && descriptionOf(doc, entity)
  const telling = candidate.telling.length ? candidate.telling : candidate.sentences
  const sentences = flatMap(telling.slice(0, 3), (index) => doc.sentences[index] ?? [])
  const { start, end } = span
  const reason = `${role} ${candidate.score.toFixed(2)}`
  doc.trace({ stage: 'who', rule: entity ? 'entity' : 'group', verdict: 'kept', reason, text: name, start, end })
  const score = Math.min(0.95, 0.38 + candidate.score / 2.5)
  // One who neither acts nor suffers is named only where the first sentences make them a party.
  const speaks = told.reactions.some(({ speaker }) => speaker === name)
  const isPassive = role === 'other' || (role === 'authority' && entity?.kind === 'person' && !speaks)
  const isIdle =
    isPassive && !candidate.central && !(entity && entity.mentions.length >= OFTEN && takesPart(doc, entity))
  const inHeadline = event.headline !== undefined && candidate.sentences.includes(event.headline)
  const inFirst = inHeadline || candidate.sentences.includes(event.lede)
  const diedBefore = told.casualties.some(({ background, who }) => background && who?.includes(name))
  const isVictim = candidate.killed || candidate.naming === 'affected'
  // "His father was linked to the death of Ada Lind": where nobody comes to harm, the dead of whom it speaks are those of another time.
  const isToday =
    candidate.central ||
    candidate.naming !== undefined ||
    told.casualties.some(({ background, outcome, who }) => !background && (outcome === 'killed' || who?.includes(name)))
  const isDead = entity && isVictim && role === 'affected' && !diedBefore && isToday
  const isAside = role === 'other' && !entity && !inHeadline
  return {
    text,
    name,
    role,
    ...(description ? { description } : {}),
    evidence: sentences.map((sentence) => evidenceFor(article, sentence)),
    score: Math.max(
      isIdle || isAside ? score * (entity && inFirst ? IDLE : IDLE * IDLE) : score,
      isDead ? TOLD_ELSEWHERE : 0,
    ),
  }
}

/** Whether words that tell who somebody is name no office: "president of Norvik", and not the titles "Dr." and "Major". */
function isRefuted(doc: Document, description: string): boolean {
  const { professions, ranks } = whoWords(doc.locale)
  return !professions.has(fold(description)) && !ranks.has(fold(description)) && !isOffice(doc, description)
}

/** Whether words take up again one who was described and not named: "the driver" for "Oslin tram driver". */
function isShortFor(doc: Document, short: string, name: string): boolean {
  const [article = '', ...rest] = short.toLowerCase().split(' ')
  const isDefinite = rest.length === 1 && doc.locale.casualties.definite.has(article)
  if (!isDefinite || lastWord(name) !== rest[0] || entitiesNamed(doc, name).length) return false
  return peopleNoun(doc.locale)(rest[0]) === 'one'
}

const lastWord = (words: string) => fold(words.split(' ').at(-1) ?? '')

const endsInPeople = (doc: Document, words: string): boolean => {
  const { people, suspects } = whoWords(doc.locale)
  return people.has(lastWord(words)) || suspects.has(lastWord(words))
}

/** The one person by name whom words end with: "Ada Lind" of "21-year-old Ada Lind", "actress Ada Lind". */
function namedIn({ entities }: Document, words: string): string | undefined {
  const people = entities.filter(({ named, kind, name }) => named && kind === 'person' && words.includes(name))
  const [only, more] = people.map(({ name }) => name)
  return only && !more && words.endsWith(` ${only}`) ? only : undefined
}

/** How many people some words name, by whichever of their names. */
const peopleNamedIn = ({ entities }: Document, words: string): number =>
  entities.filter(
    ({ named, kind, name, aliases }) =>
      named && kind === 'person' && [name, ...aliases].some((one) => ` ${words} `.includes(` ${one} `)),
  ).length

/** Whether words are a name or end in a noun of people: "12 guards", not "deaths", "her sons", "others" or "77-year-old". */
function meansPeople(doc: Document, words: string): boolean {
  const { remainders, pronouns, venues, centres } = whoWords(doc.locale)
  const all = words.split(/\s+/).map(fold)
  if (pronouns.has(all[0] ?? '') || all.some((word) => remainders.has(word))) return false
  if (entitiesNamed(doc, words).some(({ kind }) => kind !== 'person')) return false
  // "Lind and Holm": each is told by name; "Ada Lind" is one, whoever else is called Lind.
  if (namedIn(doc, words) === undefined && !entitiesNamed(doc, words).length && peopleNamedIn(doc, words) > 1)
    return false
  if (venues.has(lastWord(words)) || centres.heads.has(lastWord(words))) return false
  return startsWithCapital(words.split(' ').at(-1) ?? '') || endsInPeople(doc, words)
}
