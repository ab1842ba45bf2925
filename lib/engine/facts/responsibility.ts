import type { Document } from '../document.ts'
import type { Rule } from '../locale.ts'
import { peopleNoun } from '../mentions/people.ts'
import type { ResponsibilityFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { NOT_SHOWN } from '../shown.ts'
import { evidenceFor } from '../text/evidence.ts'
import { compileRules } from '../text/pattern.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordingAt, wordingOf } from '../text/wording.ts'
import { type EventSentences, stem } from './event.ts'
import { lineWords } from './line-words.ts'
import { clauseAround } from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { isLongAgo, timesIn } from './statement-time.ts'
import { subjectBefore } from './subjects.ts'

/**
 * A rule that finds who is held to have done it. It captures `actor` (who did it) and `by` (who says so); where `ofSubject` is set, the
 * subject of the clause is the actor.
 */
export type ResponsibilityRule = Rule & {
  readonly status: ResponsibilityFact['status']
  readonly weight: number
  readonly ofSubject?: true
}

const compiled = perLocale((locale) => compileRules(locale.responsibility, locale.classes))
const MOST = 6
/** How much of a weight hangs on whether the sentence tells the event; people blame each other for many things. */
const OF_BLAME = 0.35
const OF_OTHERS = 0.25
/** A charge that tells less of the event (0 to 1), deep in the text, is another case. */
const LEAST_OF_CASES = 0.2
/** So many sentences from the lede on belong to the event for certain. */
const NEAR = 10

type Tokens = { readonly from: number; readonly to: number }

const NOUN = /^(?:NN|NNS|NNP)$/

/**
 * The whole phrase for somebody whom a rule caught a part of: "the embassy in Dublin" of "Dublin denied", "government forces" of
 * "government". Undefined for what a preposition or participle governs: "a judge" of "appeared before a judge charged with".
 */
function wholeOf(
  doc: Document,
  { from, to }: Tokens,
  sentence: Sentence,
  isSubject: boolean,
  quoted: Uint32Array,
): Tokens | undefined {
  const { tokens, parts, locale } = doc
  let end = to
  // Behind a verb of blame no other verb can stand: "forces" of "accused government forces of".
  while (end < sentence.endToken && (NOUN.test(parts[end] ?? '') || (!isSubject && parts[end] === 'VBZ'))) end++
  const name = doc.mentions.find((m) => m.kind === 'person' && m.form === 'name' && m.endToken === to)
  // "According to the statement Ann Lee was charged"
  const isTitle = name && tokens[name.firstToken - 1]?.shape !== 'lower'
  if (name && name.firstToken > from && NOUN.test(parts[name.firstToken - 1] ?? '') && !isTitle)
    return { from: name.firstToken, to }
  const before = parts[from - 1] ?? ''
  const governed =
    from > sentence.firstToken &&
    /^(?:IN|TO|VBG)$/.test(before) &&
    !locale.parts.subordinators.includes(tokens[from - 1]?.lower ?? '')
  if (!isSubject || !governed) return { from, to: end }
  const at = tokens[to]?.text === ',' ? to + 1 : to
  const { speaker } = subjectBefore(doc, at, sentence.firstToken, quoted)
  if (!speaker || speaker.firstToken >= from) return undefined
  return { from: speaker.firstToken, to: speaker.endToken }
}

/**
 * The name of whoever stands in some tokens: the entity's when they are its name, else the words themselves. Nobody are a pronoun alone, a
 * time, a number, a thing, whoever is meant only through another ("each other", "their foes"), "any group" and "no group".
 */
function nameIn(doc: Document, capture: Tokens | undefined): string | undefined {
  if (!capture) return undefined
  const { from, to } = capture
  const first = doc.tokens[from]?.lower ?? ''
  const isOpen = doc.locale.reactions.indefinite.includes(first) || speechWords(doc.locale).negations.has(first)
  if (isOpen || doc.parts[from] === 'PRP$') return undefined
  // "Entomologist Ann Lee of Harden University": what a preposition hangs onto somebody is not who is meant.
  let head = from
  while (head < to && !/^(?:IN|TO)$/.test(doc.parts[head] ?? '')) head++
  const mention = doc.mentions.find(
    (m) => m.firstToken >= from && m.firstToken <= head && m.endToken <= to && doc.entities[m.entity]?.kind !== 'place',
  )
  const entity = mention && doc.entities[mention.entity]
  // "The suspect as Ann Lee's friend": whose friend it is, is not who is meant.
  const isOwner = mention?.kind === 'person' && mention.endToken >= to && doc.parts[mention.endToken] === 'POS'
  if (isOwner && /^NN/.test(doc.parts[mention.endToken + 1] ?? '')) return undefined
  const rest = mention ? to - mention.endToken : 0
  const next = doc.parts[mention?.endToken ?? to]
  if (
    entity &&
    (rest === 0 || (rest === 1 && next === 'POS') || (entity.named && entity.kind === 'person' && next === 'IN'))
  )
    return entity.name
  if (to - from === 1 && doc.parts[from] === 'PRP') return undefined
  const text = wordingAt(doc, from, to)
  const isTime = doc.times.some(({ firstToken, endToken }) => firstToken < to && endToken > from)
  return isTime || !/\p{L}/u.test(text) || !meansSomebody(doc, capture) ? undefined : text
}

/** How far before a participle its auxiliary may stand, in tokens: "was taken into custody on Monday and charged". */
const AUXILIARY_REACH = 16

/**
 * The subject of the passive clause that a participle belongs to or is joined to: "Ann Lee, who lives there, was held and charged". Of "the
 * suspect, Ann Lee," the name.
 */
function subjectOf(doc: Document, sentence: Sentence, at: number, quoted: Uint32Array): Tokens | undefined {
  const { tokens, parts, clauses, locale } = doc
  const { be, helping, negations, verbs } = speechWords(locale)
  const clause = clauses[sentence.index]?.find(({ subject }) => subject && subject.endToken <= at)?.subject
  let group = at
  while (group > Math.max(sentence.firstToken, at - AUXILIARY_REACH) && !be.has(tokens[group]?.lower ?? '')) group--
  // "has not been charged", "will be charged", "no one was charged".
  const isReal = (from: number) =>
    !tokens.slice(from, at).some(({ lower }, k) => negations.has(lower) || parts[from + k] === 'MD')
  if (be.has(tokens[group]?.lower ?? '')) {
    while (helping.has(tokens[group - 1]?.lower ?? '') || /^(?:MD|RB)$/.test(parts[group - 1] ?? '')) group--
    const { speaker, apposition } = subjectBefore(doc, group, sentence.firstToken, quoted)
    const named = apposition && mentionsFrom(doc, apposition.firstToken, apposition.endToken).find(isNamedPerson)
    const subject = named ?? speaker
    // "who shot a man last week has been charged": the object of a verb is no subject; "police said a man was".
    const before = (subject?.firstToken ?? 0) - 1
    if (subject && (!/^VB[DN]$/.test(parts[before] ?? '') || verbs.has(tokens[before]?.lower ?? '')))
      return isReal(Math.min(subject.firstToken, group))
        ? { from: subject.firstToken, to: subject.endToken }
        : undefined
  }
  return clause && isReal(clause.firstToken) ? { from: clause.firstToken, to: clause.endToken } : undefined
}

const isNamedPerson = ({ kind, form }: Document['mentions'][number]): boolean => kind === 'person' && form === 'name'

/** Whether the head of some tokens, the last noun before a preposition, stands for people or a body, or is a name. */
function meansSomebody({ tokens, parts, locale }: Document, { from, to }: Tokens): boolean {
  let head = from
  while (head + 1 < to && parts[head + 1] !== 'IN') head++
  const lower = tokens[head]?.lower ?? ''
  const { who, names } = locale
  return (
    // "Russian jets", "the police command": whose it is tells that people are meant.
    tokens.slice(from, head + 1).some((token, i) => {
      return (/^\p{Lu}/u.test(token.text) && (i > 0 || parts[from] !== 'DT')) || who.authorities.includes(token.lower)
    }) ||
    /-old$/.test(lower) ||
    peopleNoun(locale)(lower) !== undefined ||
    who.people.includes(lower) ||
    who.authorities.includes(lower) ||
    names.personNouns.has(lower) ||
    names.groupNouns.has(lower) ||
    names.organizationNouns.has(lower)
  )
}

/** Whether what stands at a token was days before the news: "The blast comes a week after rebels were accused". */
function isBehindNews(doc: Document, from: number, at: number): boolean {
  const { after } = speechWords(doc.locale)
  const { measures } = lineWords(doc.locale)
  for (let i = at - 1; i > from; i--) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (after.has(lower)) return measures.has(doc.tokens[i - 1]?.lower ?? '')
    if (doc.tokens[i]?.kind === 'punctuation') return false
  }
  return false
}

/** Whether somebody is held responsible for something else than the event: in another year, in passing, or in another case deep in the text. */
function isOfOther(
  doc: Document,
  event: EventSentences,
  sentence: Sentence,
  status: ResponsibilityFact['status'],
  weight: number,
  whoever: Tokens | undefined,
): boolean {
  if (status === 'none-claimed') return false
  if (whoever && isBehindNews(doc, sentence.firstToken, whoever.from)) return true
  const isCase = status === 'charged' || status === 'suspected'
  if (!isCase) return timesIn(doc, sentence.index).some((time) => isLongAgo(doc, time))
  if (weight >= LEAST_OF_CASES || sentence.index - event.lede <= NEAR || namesEvent(doc, event, sentence)) return false
  const entity = whoever && doc.mentions.find((m) => m.firstToken >= whoever.from && m.endToken <= whoever.to)?.entity
  return !doc.entities[entity ?? -1]?.mentions.some((index) => {
    const at = doc.mentions[index]?.sentence
    return at !== undefined && at - event.lede <= NEAR
  })
}

/** How far behind a word of arrest or charge it may say of which case, in tokens. */
const CHARGE_REACH = 6

/** Whether an arrest or charge is of another case: "arrested on unrelated charges". */
function isUnrelated({ tokens, parts, locale }: Document, { from, to }: Tokens): boolean {
  const { unrelated } = lineWords(locale)
  for (let i = from; i < to + CHARGE_REACH; i++) {
    // "Charged with murder and a probation violation": the first is of this case.
    if (i >= to && parts[i] === 'CC') return false
    if (unrelated.has(tokens[i]?.lower ?? '') && /^(?:NN|JJ)/.test(parts[i + 1] ?? '')) return true
  }
  return false
}

/** Whether a sentence points at the deed that the article is about: "the shooting". */
function namesEvent(doc: Document, { terms }: EventSentences, { firstToken, endToken }: Sentence): boolean {
  const { deed = [], article = [] } = doc.locale.classes
  for (let i = firstToken + 1; i < endToken; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (deed.includes(lower) && article.includes(doc.tokens[i - 1]?.lower ?? '') && terms.has(stem(doc, lower)))
      return true
  }
  return false
}

/** Of people charged or suspected, each once: who has no name is left out where one is named, and so is a headline's where the text says it. */
function withoutNameless(
  doc: Document,
  facts: readonly (ResponsibilityFact & { readonly headline: boolean })[],
): ResponsibilityFact[] {
  const isCase = ({ status }: ResponsibilityFact) => status === 'charged' || status === 'suspected'
  const named = new Set(doc.entities.filter((entity) => entity.named).map(({ name }) => name))
  const isNamed = ({ actor = '' }: ResponsibilityFact) => named.has(actor)
  const hasNamed = facts.some((fact) => isCase(fact) && isNamed(fact))
  const isOne = ({ actor = '' }: ResponsibilityFact) => {
    const [first = '', ...rest] = actor.split(' ')
    const isBare = first !== '' && rest.length === 0
    return (isBare || doc.locale.classes.article?.includes(first.toLowerCase())) && !/s$/.test(actor)
  }
  return facts.flatMap(({ headline, ...fact }) => {
    const told = (other: ResponsibilityFact & { headline: boolean }) => other.status === fact.status && !other.headline
    // "Police arrested Ann Lee and charged her": the charge tells both.
    const isCharged = (other: ResponsibilityFact) =>
      other.status === 'charged' && other.actor === fact.actor && other.evidence[0]?.start === fact.evidence[0]?.start
    if (fact.status === 'suspected' && facts.some(isCharged)) return []
    const isNobody = headline && !fact.actor
    const again =
      isCase(fact) && !isNamed(fact) && (isOne(fact) || isNobody) && (hasNamed || (headline && facts.some(told)))
    return again ? [] : [fact]
  })
}

/** Who claims it, denies it, is blamed, suspected or charged; and when the text says so, that nobody claimed it. */
export function findResponsibility(doc: Document, event: EventSentences): ResponsibilityFact[] {
  const { article, trace } = doc
  const weightOf = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  const quoted = quotedTokens(doc)
  const facts: (ResponsibilityFact & { headline: boolean })[] = []
  /** The weight of the rule that told it, and where the fact stands. */
  const seen = new Map<string, { weight: number; at: number }>()
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'caption') continue
    let denied = -1
    for (const { rule, match } of compiled(doc.locale).match(doc.pattern, sentence.firstToken, sentence.endToken)) {
      const { by: accuser } = match.captures
      const whoever = rule.ofSubject ? subjectOf(doc, sentence, match.from, quoted) : match.captures.actor
      const actor = nameIn(
        doc,
        whoever && wholeOf(doc, whoever, sentence, rule.ofSubject || whoever.from === match.from, quoted),
      )
      const by = nameIn(doc, accuser && wholeOf(doc, accuser, sentence, accuser.from === match.from, quoted))
      const span = { start: doc.tokens[match.from]?.start ?? 0, end: doc.tokens[match.to - 1]?.end ?? 0 }
      const line = clauseAround(doc, sentence, match.from, match.to)
      const text = wordingOf(doc, line)
      const share = rule.status === 'blamed' ? OF_BLAME : OF_OTHERS
      const weight = weightOf.get(sentence.index) ?? 0
      const full = rule.weight * (1 - share + share * weight)
      // "Nobody claimed it, but suspicion fell on": what nobody claims is the event.
      const isCase = rule.status === 'charged' || rule.status === 'suspected'
      const isOther =
        denied < 0 &&
        ((isCase && isUnrelated(doc, match)) || isOfOther(doc, event, sentence, rule.status, weight, whoever))
      const score = isOther ? Math.min(full, NOT_SHOWN) : full
      const key = `${rule.status} ${actor ?? ''}`
      // "Says it carried out the attack" above the text, "claimed responsibility" in it: told in plainer words it counts again.
      const before = seen.get(key)
      const again = before !== undefined && before.weight >= rule.weight
      const dropped =
        (rule.ofSubject || rule.pattern.includes('actor=')) && !actor
          ? 'nobody is named'
          : rule.status !== 'none-claimed' && match.from < denied
            ? 'the sentence says that nobody did'
            : rule.status === 'suspected' &&
                speechWords(doc.locale).negations.has(doc.tokens[match.from - 1]?.lower ?? '')
              ? 'it is negated'
              : again
                ? 'said before'
                : undefined
      trace({
        stage: 'responsibility',
        rule: rule.id,
        verdict: dropped ? 'dropped' : 'kept',
        reason: dropped ?? score.toFixed(2),
        text: article.text.slice(span.start, span.end),
        ...span,
      })
      if (dropped) continue
      if (rule.status === 'none-claimed') denied = match.to
      const at = before?.at ?? facts.length
      seen.set(key, { weight: rule.weight, at })
      facts[at] = {
        status: rule.status,
        ...(actor ? { actor } : {}),
        ...(by ? { by } : {}),
        text,
        evidence: [evidenceFor(article, sentence)],
        score,
        headline: sentence.kind === 'headline',
      }
    }
  }
  return withoutNameless(doc, facts)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
}
