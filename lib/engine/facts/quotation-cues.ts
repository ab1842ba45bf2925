import type { Document } from '../document.ts'
import type { Quotation } from '../text/quotations.ts'
import { onlyMarks, tokensOf, type Unit } from './quoted-words.ts'
import type { Cue } from './speech.ts'

/** Gives each quotation its cue: the one right behind it when it opens the unit, else the last one before it. */
export function groupedByCue(doc: Document, unit: Unit): { cue: Cue | undefined; quotations: Quotation[] }[] {
  const groups: { cue: Cue | undefined; quotations: Quotation[] }[] = []
  for (const quotation of unit.quotations) {
    const { first, end } = tokensOf(doc, quotation)
    const before = unit.cues.findLast((cue) => cue.to <= first && !cue.unreal && first < (cue.until ?? unit.endToken))
    const behind = unit.cues.find((cue) => cue.from >= end)
    const adjacent =
      behind && onlyMarks(doc, end, behind.inverted ? behind.group : (behind.speaker?.firstToken ?? behind.group))
    const opens = onlyMarks(doc, unit.firstToken, doc.parts[first - 1] === 'CC' ? first - 1 : first)
    const cue =
      (opens || (adjacent && closes(doc, unit, behind, first))) && behind
        ? behind
        : (before ?? (adjacent ? behind : behind && !behind.unreal ? behind : undefined))
    const group = groups.find((other) => other.cue === cue)
    if (group) group.quotations.push(quotation)
    else groups.push({ cue, quotations: [quotation] })
  }
  return groups
}

/** Whether a cue behind a whole sentence in marks ends the unit: "It was, she said, a warning: “Go now,” the union wrote." is the union's. */
function closes(doc: Document, unit: Unit, cue: Cue, first: number): boolean {
  const end = Math.max(cue.to, (cue.apposition ?? cue.speaker)?.endToken ?? 0)
  return doc.tokens[first - 1]?.text === ':' && onlyMarks(doc, end, unit.endToken)
}

/** Whether between two quotations of a cue stands the cue itself, or only marks and what joins them: "and", "then". */
export function isJoined(doc: Document, before: Quotation, quotation: Quotation, cue: Cue): boolean {
  const from = tokensOf(doc, before).end
  const { first } = tokensOf(doc, quotation)
  if (cue.from >= from && cue.from < first) return true
  for (let i = from; i < first; i++) if (/^(?:NN|NNS|NNP)$/.test(doc.parts[i] ?? '')) return false
  return true
}
