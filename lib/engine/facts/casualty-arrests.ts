import type { Document } from '../document.ts'
import type { Total } from './casualty-decision.ts'
import type { Proposal } from './casualty-proposals.ts'

/** So many at least must be arrested that it is more than the arrest of the suspects. */
const MANY_ARRESTED = 5

/** Whether a total is of suspects whom the police arrested, few or told of as suspects: that is what comes of a crime and no casualty. */
export function isArrest(doc: Document, { count, proposals }: Total): boolean {
  const { tokens, locale } = doc
  if (count.min >= MANY_ARRESTED) return false
  const { arrests, police } = locale.casualties
  const isOfPolice = ({ sentence, verbFrom, verbTo, parties }: Proposal) =>
    tokens.slice(verbFrom, verbTo).some(({ lower }) => arrests.has(lower)) ||
    parties.every(({ identity }) => identity.attacker) ||
    doc.clauses[sentence.index]?.some(
      ({ verb, subject }) => verb >= verbFrom && verb < verbTo && police.has(tokens[subject?.head ?? -1]?.lower ?? ''),
    )
  return proposals.some(isOfPolice)
}
