import type { Document } from '../document.ts'
import type { Rule } from '../locale.ts'
import type { ResponsibilityFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import { compileRules } from '../text/pattern.ts'
import type { EventSentences } from './event.ts'
import { clauseAround } from './lines.ts'

/** A rule that finds who is held to have done it. It captures `actor` (who did it) and `by` (who says so). */
export type ResponsibilityRule = Rule & { readonly status: ResponsibilityFact['status']; readonly weight: number }

const compiled = perLocale((locale) => compileRules(locale.responsibility, locale.classes))
const MOST = 6

/** The name of whoever stands in some tokens: the entity's when one is there, else the words themselves; a pronoun alone, a time and a number are nobody. */
function nameIn(doc: Document, capture: { from: number; to: number } | undefined): string | undefined {
  if (!capture) return undefined
  const mention = doc.mentions.find(
    (m) => m.firstToken >= capture.from && m.endToken <= capture.to && doc.entities[m.entity]?.kind !== 'place',
  )
  const entity = mention && doc.entities[mention.entity]
  const whole = mention && capture.to - mention.endToken <= 1
  if (entity && whole) return entity.name
  if (capture.to - capture.from === 1 && doc.parts[capture.from] === 'PRP') return undefined
  const text = doc.article.text
    .slice(doc.tokens[capture.from]?.start, doc.tokens[capture.to - 1]?.end)
    .replace(/\s+/g, ' ')
  const isTime = doc.times.some(({ firstToken, endToken }) => firstToken < capture.to && endToken > capture.from)
  return isTime || !/\p{L}/u.test(text) ? undefined : text
}

/** Whether a preposition ties what begins at a token to a noun before it: "the tram" of "the driver of the tram". */
function hangs(doc: Document, at: number): boolean {
  return doc.parts[at - 1] === 'IN' && /^(?:NN|NNS|NNP)$/.test(doc.parts[at - 2] ?? '')
}

/** Who claims it, denies it, is blamed, suspected or charged; and when the text says so, that nobody claimed it. */
export function findResponsibility(doc: Document, event: EventSentences): ResponsibilityFact[] {
  const { article, trace } = doc
  const weightOf = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  const facts: ResponsibilityFact[] = []
  const seen = new Set<string>()
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'caption') continue
    let denied = -1
    for (const { rule, match } of compiled(doc.locale).match(doc.pattern, sentence.firstToken, sentence.endToken)) {
      const actor = nameIn(doc, match.captures.actor)
      const by = nameIn(doc, match.captures.by)
      const span = { start: doc.tokens[match.from]?.start ?? 0, end: doc.tokens[match.to - 1]?.end ?? 0 }
      const line = clauseAround(doc, sentence, match.from, match.to)
      const text = article.text.slice(line.start, line.end).replace(/\s+/g, ' ')
      const score = rule.weight * (0.75 + 0.25 * (weightOf.get(sentence.index) ?? 0))
      const key = `${rule.status} ${actor ?? ''}`
      const dropped =
        rule.pattern.includes('actor=') && !actor
          ? 'nobody is named'
          : match.captures.actor?.from === match.from && hangs(doc, match.from)
            ? 'the actor hangs onto another noun'
            : rule.status !== 'none-claimed' && match.from < denied
              ? 'the sentence says that nobody did'
              : seen.has(key)
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
      seen.add(key)
      facts.push({
        status: rule.status,
        ...(actor ? { actor } : {}),
        ...(by ? { by } : {}),
        text,
        evidence: [evidenceFor(article.text, sentence)],
        score,
      })
    }
  }
  return facts.sort((a, b) => b.score - a.score).slice(0, MOST)
}
