import type { Document } from '../document.ts'
import type { Total } from './casualty-decision.ts'
import type { Proposal } from './casualty-proposals.ts'

/** So many at least must be arrested that it is more than the arrest of the suspects. */
const MANY_ARRESTED = 5

/** Whether a total is of suspects whom the police arrested, few or told of as suspects: that is what comes of a crime and no casualty. */
export function isArrest({ tokens, locale }: Document, { count, proposals }: Total): boolean {
  if (count.min >= MANY_ARRESTED) return false
  const { arrests } = locale.casualties
  const isOfPolice = ({ verbFrom, verbTo, parties }: Proposal) =>
    tokens.slice(verbFrom, verbTo).some(({ lower }) => arrests.has(lower)) ||
    parties.every(({ identity }) => identity.attacker)
  return proposals.some(isOfPolice)
}
