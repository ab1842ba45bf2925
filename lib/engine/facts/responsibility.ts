import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Rule } from '../locale.ts'
import type { ResponsibilityFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { NOT_SHOWN } from '../shown.ts'
import { evidenceFor } from '../text/evidence.ts'
import { compileRules } from '../text/pattern.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordingOf } from '../text/wording.ts'
import { type EventSentences, stem, weightsOf } from './event.ts'
import { lineWords } from './line-words.ts'
import { clauseAround } from './lines.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { nameIn, subjectOf, type Tokens, wholeOf } from './responsibility-actors.ts'
import { phrasesFrom, saysAt, speechWords } from './speech-rules.ts'
import { isLongAgo, timesIn } from './statement-time.ts'

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
  return flatMap(facts, ({ headline, ...fact }) => {
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

/** How many tokens a pronoun and its verb of saying may take: "they later confirmed that". */
const SAYING_REACH = 4

/** Where a line begins behind what somebody says whom only the text before names: "They later confirmed that [the driver was arrested]". */
function behindPronoun(doc: Document, { firstToken }: Sentence, start: number, from: number): number {
  const { tokens, parts, locale } = doc
  if (parts[firstToken] !== 'PRP' || tokens[firstToken]?.start !== start) return start
  const { verbs, complementizers, doubtful } = speechWords(locale)
  const next = (i: number): string => tokens[i + 1]?.lower ?? ''
  for (let i = firstToken + 1; i < Math.min(from, firstToken + SAYING_REACH); i++)
    if (phrasesFrom(doc, i, verbs) && complementizers.has(next(i)) && !doubtful.has(next(i)))
      return tokens[i + 2]?.start ?? start
  return start
}

/** So many tokens may tell more of whoever is meant before the verb: ", 40, of Harden,". */
const ASIDE = 24

/** Where a line begins at the verb of whoever it tells of, who is shown by name: "Ann Lee, 40, of Harden, [was charged]". */
function atVerb(doc: Document, start: number, { from, to }: Tokens, match: Tokens): number {
  const { tokens, parts } = doc
  const isVerb = (i: number) => /^(?:VBD|VBZ|VB|MD)$/.test(parts[parts[i] === 'RB' ? i + 1 : i] ?? '')
  const isComma = (i: number) => tokens[i]?.text === ','
  let at = to
  if (parts[at] === 'IN') while (/^(?:IN|DT|JJ|CD|NN|NNS|NNP)$/.test(parts[at] ?? '')) at++
  if (isComma(at)) {
    while (at < to + ASIDE && !(isComma(at) && isVerb(at + 1))) at++
    at++
  }
  // "A blast claimed by rebels killed", "police said they arrested": another's verb.
  const isOther = at >= match.to || (at < match.from && saysAt(doc, at))
  const first = tokens[from]?.start ?? 0
  const isOne = from <= match.from && (first === start || (first > start && parts[from - 1] !== 'CC'))
  return isOne && isVerb(at) && !isOther ? (tokens[at]?.start ?? start) : start
}

/** Who claims it, denies it, is blamed, suspected or charged; and when the text says so, that nobody claimed it. */
export function findResponsibility(doc: Document, event: EventSentences): ResponsibilityFact[] {
  const { article, trace } = doc
  const weightOf = weightsOf(event)
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
      const start = behindPronoun(doc, sentence, line.start, match.from)
      const text = wordingOf(doc, {
        ...line,
        start: actor && whoever ? atVerb(doc, start, whoever, match) : start,
      })
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
