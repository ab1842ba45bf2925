import type { Document } from '../document.ts'
import type { Clause } from '../text/phrases.ts'

/** The clause of a sentence that depends on no other. */
export const mainClause = ({ clauses }: Document, sentence: number): Clause | undefined =>
  clauses[sentence]?.find(({ subordinate }) => !subordinate)

/** Behind the "is" of a sentence whose main verb it is, or helps, and behind its adverb: "The hotel is [located]", "It is now [a museum]". */
export function behindIs(doc: Document, sentence: number): number | undefined {
  const { parts, tokens, locale } = doc
  const at = mainClause(doc, sentence)?.group ?? -1
  if (parts[at] !== 'VBZ' || !locale.names.be.has(tokens[at]?.lower ?? '')) return undefined
  return parts[at + 1] === 'RB' ? at + 2 : at + 1
}
