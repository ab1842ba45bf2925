import type { Document } from '../document.ts'
import type { Rule } from '../locale.ts'
import type { WhyFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { compileRules } from '../text/pattern.ts'
import { wordingOf } from '../text/wording.ts'
import { BY_DATE, type Context } from './context.ts'
import { contentStems, type EventSentences, stem, stemsBetween } from './event.ts'
import { filledText, fillings } from './line-references.ts'
import { lineWords } from './line-words.ts'
import { contentWords, isNegated } from './lines.ts'
import { isQuoted } from './quoted-tokens.ts'
import { whoWords } from './who-words.ts'
import {
  effectStart,
  explainsAnotherThing,
  explainsEvent,
  explainsNoDeed,
  explainsNothing,
  isAlarm,
  isGuessed,
  isOpinionOfOne,
  isTorn,
  isWhereabouts,
} from './why-effects.ts'

/**
 * A rule that finds a stated reason. It matches the words of cause, or captures them as `cause`; what follows, up to the end
 * of the clause, is the reason.
 * A rule that names the cause outright counts `anywhere`, others only in the sentences that tell the event. Behind the words of a `clause`
 * stands one with its verb.
 */
export type WhyRule = Rule & { readonly weight: number; readonly anywhere?: true; readonly clause?: true }

const compiled = perLocale((locale) => compileRules(locale.why, locale.classes))
const MOST = 2
/** What ends a reason. */
const BORDER = /^(?:[,;:.!?—–()"“”]|--+|-)$/
const MOST_WORDS = 22
/** What a reason counts at least whose effect is named as the event of the article, or that answers a question. */
const NAMED = 0.8

/**
 * Why it happened, only where headline or lede say so in words of cause, or a later sentence that names the event. What the headline tells
 * already is no reason of it.
 */
export function findWhy(doc: Document, event: EventSentences, context: Context): WhyFact[] {
  const { article, tokens, trace } = doc
  const facts: WhyFact[] = []
  const told = new Set<string>()
  for (const { index, weight } of event.sentences) {
    const isAnswer = answersWhy(doc, index)
    const telling = isAnswer || index === event.headline || index === event.lede
    const sentence = doc.sentences[index]
    if (!sentence) continue
    const causes = compiled(doc.locale)
      .match(doc.pattern, sentence.firstToken, sentence.endToken)
      .map(({ rule, match }) => ({ rule, match, from: behindBe(doc, match.captures.cause?.from ?? match.from) }))
      .map((cause) => {
        const effect = effectStart(doc, sentence.firstToken, cause.from)
        return { ...cause, effect, isNamed: isAnswer || explainsEvent(doc, event, sentence, effect, cause.from) }
      })
      .filter(({ rule, isNamed }) => telling || rule.anywhere || isNamed)
      // The cause that begins first is the whole one: "after talks over pay collapsed" goes before "over pay collapsed".
      .sort((a, b) => a.from - b.from)
    for (const { rule, match, from, effect, isNamed } of causes) {
      let to = match.to
      while (to < sentence.endToken && (isInTime(doc, to) || !BORDER.test(tokens[to]?.text ?? ''))) to++
      const shownFrom = index === event.headline ? from : withEffect(doc, index, from)
      const span = { start: tokens[shownFrom]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
      const filled = fillings(doc, sentence, from, to)
      const text = filled?.length ? filledText(doc, span, filled) : wordingOf(doc, span)
      const words = contentWords(doc, from, to)
      const score = rule.weight * (rule.anywhere ? 1 : Math.max(isNamed ? NAMED : 0, 0.4 + 0.6 * weight))
      const isPlan = from === match.from && doc.parts[match.to] === 'VB'
      const refusal = (): string | undefined => {
        if (isQuoted(doc, match.from)) return 'in a quotation'
        if (isPlan) return 'a plan, no reason'
        if (isInParenthesis(doc, sentence.firstToken, from) || leansOnPerson(doc, sentence.firstToken, from))
          return 'of a parenthesis or of one person'
        const isSubject = (from > match.from || from === sentence.firstToken) && runsIntoVerb(doc, match.to, to)
        if (isMeasured(doc, from) || isSubject) return 'a time, or the subject of another clause'
        if (!rule.anywhere && (explainsNothing(doc, effect, from) || explainsAnotherThing(doc, event, from)))
          return 'of something else'
        if (isOpinionOfOne(doc, sentence, from)) return 'the opinion of one person'
        if (isGuessed(doc, sentence.firstToken, from)) return 'only guessed'
        if (context.get(index)?.rule === BY_DATE) return 'of an earlier time'
        if (!filled && index > event.lede) return 'a pronoun without its noun'
        if (isTorn(doc, index, { from: match.to, to, isClause: rule.clause === true })) return 'half a clause'
        if (match.captures.cause && isWhereabouts(doc, index, from)) return 'a place'
        if (isAlarm(doc, match.to, to) || explainsNoDeed(doc, sentence, from))
          return 'why somebody came, or how things are'
        if (tellsMeans(doc, from)) return 'how they came to harm'
        if (isNegated(doc, sentence.firstToken, from)) return 'denied or left open'
        if (words < 2 || words > MOST_WORDS) return 'too short or too long'
        const isTold = facts.some((fact) => fact.text.includes(text)) || repeats(doc, told, from, to)
        return isTold ? 'said before' : undefined
      }
      const dropped = refusal()
      trace({
        stage: 'why',
        rule: rule.id,
        verdict: dropped ? 'dropped' : 'kept',
        reason: dropped ?? score.toFixed(2),
        text,
        ...span,
      })
      if (dropped) continue
      facts.push({ text, evidence: [evidenceFor(article, sentence)], score })
      for (const stem of stemsBetween(doc, from, to)) told.add(stem)
    }
    // The headline is the first of them.
    if (index === event.headline) for (const stem of contentStems(doc, sentence)) told.add(stem)
  }
  return facts.sort((a, b) => b.score - a.score).slice(0, MOST)
}

/** Whether a token stands inside a time, as the comma of "May 4, 1987" does. */
const isInTime = ({ times }: Document, at: number): boolean =>
  times.some(({ firstToken, endToken }) => firstToken < at && at < endToken)

/** Where a line begins that holds what a reason explains too, if that is a subject and its verb right before it: "the brawl stemmed from". */
function withEffect({ clauses, parts }: Document, index: number, from: number): number {
  // "The shooting stemmed from": it may look like a verb.
  if (parts[from - 2] === 'DT' && /^VB[DZ]$/.test(parts[from] ?? '')) return from - 2
  const clause = clauses[index]?.find(({ verb, group }) => verb === from - 1 || (verb === from && group < verb))
  const subject = clause?.subject
  return subject && clause.group === subject.endToken && !/^(?:PRP|WH)$/.test(parts[subject.head] ?? '')
    ? subject.firstToken
    : from
}

/** Behind a form of "be" that opens the words of cause: "was spurred by" is "spurred by" where it stands alone. */
function behindBe({ tokens, locale }: Document, from: number): number {
  return locale.names.be.has(tokens[from]?.lower ?? '') ? from + 1 : from
}

/** Whether a sentence follows a question that asks why, and begins with a word of cause: "Why is it spreading? Because …". */
function answersWhy({ sentences, tokens, parts, locale }: Document, index: number): boolean {
  const [sentence, question] = [sentences[index], sentences[index - 1]]
  if (!sentence || !question || parts[sentence.firstToken] !== 'IN') return false
  const asks = lineWords(locale).reasons.has(tokens[question.firstToken]?.lower ?? '')
  // "Why? Because": nothing says what for.
  return asks && question.endToken - question.firstToken > 2 && tokens[question.endToken - 1]?.text === '?'
}

/**
 * Whether a reason is one person's own: it begins with a pronoun, "because she got a card", which does not say whose, or it is told of one
 * who speaks, "Ada Lind said she began because it was easy".
 */
function leansOnPerson({ tokens, parts, locale }: Document, firstToken: number, from: number): boolean {
  const { persons } = lineWords(locale)
  const { saying } = whoWords(locale)
  const isPerson = (i: number) => persons.has(tokens[i]?.lower ?? '')
  // "Because it had no room": neither does it say what.
  if (isPerson(from + 1) || parts[from + 1] === 'PRP') return true
  for (let i = firstToken; i < from - 2; i++) if (saying.has(tokens[i]?.lower ?? '') && isPerson(i + 1)) return true
  return false
}

/** How far before a reason the harm may stand, in tokens: "injured on Friday due to". */
const HARM_REACH = 8

/** Whether the words of cause stand behind people's harm: "killed due to shells" tells by what, and not why. */
function tellsMeans(doc: Document, from: number): boolean {
  const { killing, victims, plights, harming } = whoWords(doc.locale)
  for (let i = from - 1; i >= Math.max(0, from - HARM_REACH) && doc.parts[i] !== '.'; i--) {
    if (!/^(?:VB[DN]|JJ)$/.test(doc.parts[i] ?? '')) continue
    const word = doc.tokens[i]?.lower ?? ''
    if (killing.has(word) || victims.has(word) || plights.has(word) || harming.has(stem(doc, word))) return true
  }
  return false
}

/** Whether the words behind the first one measure a time: "over the past 24 hours". */
function isMeasured({ tokens, parts, locale }: Document, from: number): boolean {
  const { measures } = lineWords(locale)
  let i = from + 1
  while (i < from + 5 && /^(?:DT|JJ|CD|IN)$/.test(parts[i] ?? '') && !measures.has(tokens[i]?.lower ?? '')) i++
  return parts[from] === 'IN' && measures.has(tokens[i]?.lower ?? '')
}

/** Whether a finite verb follows the phrase of a reason, which so belongs to another clause: "over pay turned into a riot". */
function runsIntoVerb({ parts, tokens }: Document, at: number, to: number): boolean {
  if (isFiniteVerb(parts[at]) && parts[at + 1] !== '.' && tokens[at - 1]?.text !== ',') return true
  for (let i = at; i < to; i++)
    if (/^(?:VBD|VBZ)$/.test(parts[i] ?? '') && /^VB[DN]$/.test(parts[i - 1] ?? '')) return true
  return false
}

/** Whether most content words of a reason stand in those before it. */
function repeats(doc: Document, told: ReadonlySet<string>, from: number, to: number): boolean {
  const stems = [...stemsBetween(doc, from, to)]
  return stems.length > 0 && stems.filter((stem) => told.has(stem)).length * 2 >= stems.length
}

/** Whether a relative clause between commas holds a token: what it gives a reason of is no event of its own. */
function isInParenthesis({ parts, tokens }: Document, firstToken: number, at: number): boolean {
  for (let i = at - 1; i > firstToken && tokens[i]?.text !== ','; i--)
    if (parts[i] === 'WH' && tokens[i - 1]?.text === ',') return true
  return false
}
