import type { Document } from '../document.ts'
import type { Clause } from '../text/phrases.ts'
import { lineWords } from './line-words.ts'
import { mainClause } from './main-clauses.ts'
import { mentionsFrom } from './mentions-at.ts'

/** What opens the noun behind "is" that says what somebody is: "an ally", "Oslin's second port", "two of", "home". */
const NOMINAL = /^(?:DT|PRP\$|CD|NN|NNS|NNP)$/

/**
 * Whether a sentence tells what a body or a place is, has or does at all times, and no event: "The group is a branch of", "The town lies on",
 * "The firm has offices in". News is told in the past, of what goes on ("is leaving") or of what somebody says.
 */
export function tellsStanding(doc: Document, index: number): boolean {
  const main = mainClause(doc, index)
  return main !== undefined && doc.parts[main.group] === 'VBZ' && isState(doc, main) && isOfBody(doc, main)
}

/** Whether a verb in the present tells a state: "is a", "has an", "lies", but not "is leaving", "has left". */
function isState({ parts, tokens, locale }: Document, { group, verb, passive }: Clause): boolean {
  if (group !== verb || passive) return false
  const lower = tokens[group]?.lower ?? ''
  const next = parts[group + 1] === 'RB' ? group + 2 : group + 1
  // "Are set to": no noun.
  if (locale.names.be.has(lower)) return NOMINAL.test(parts[next] ?? '') && parts[next + 1] !== 'TO'
  if (locale.casualties.perfect.has(lower)) return /^(?:DT|CD|JJ|NNS?)$/.test(parts[group + 1] ?? '')
  return lineWords(locale).states.has(lower)
}

/** Whether the subject right before a verb is a body or a place, and no clause between two commas has it for its own: "the firm, which has". */
function isOfBody(doc: Document, { group, subject }: Clause): boolean {
  if (!subject || subject.preposition !== undefined) return false
  for (let i = subject.endToken; i < group; i++) if (doc.parts[i] !== 'RB') return false
  const mention = mentionsFrom(doc, subject.firstToken, subject.head).at(-1)
  const isWhole = mention !== undefined && mention.endToken > subject.head
  return isWhole && (mention.kind === 'organization' || mention.kind === 'place')
}
