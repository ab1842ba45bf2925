import type { Document } from '../document.ts'
import type { Clause } from '../text/phrases.ts'
import type { Part } from './who-roles.ts'
import { whoWords } from './who-words.ts'

/** How far behind "was" the words "one of the dead" may end, and behind an object the state it is in, in tokens. */
const AMONG_REACH = 5
const PLIGHT_REACH = 6

/** Whether a clause counts its subject among the victims: "Ada Lind, who tried to stop him, was among the dead". */
export function isAmongVictims(doc: Document, clause: Clause): boolean {
  const { among, victims } = whoWords(doc.locale)
  if (!doc.locale.classes.be?.includes(doc.tokens[clause.verb]?.lower ?? '')) return false
  const words = doc.tokens.slice(clause.verb + 1, clause.verb + 1 + AMONG_REACH).map(({ lower }) => lower)
  const from = words.findIndex((word) => among.has(word))
  return from >= 0 && words.slice(from).some((word) => victims.has(word))
}

/** What the words behind a passive verb, or behind the object, make of somebody: "was pronounced dead", "sent six workers to hospital". */
export function plightBehind(doc: Document, { object, verb, passive }: Clause): Part | undefined {
  if (!passive && (!object || object.firstToken < verb)) return undefined
  const from = passive || !object ? verb + 1 : object.endToken
  return plightFrom(doc, from)
}

/** What the words from a token on make of somebody. */
function plightFrom(doc: Document, from: number): Part | undefined {
  const { plights, victims } = whoWords(doc.locale)
  for (let i = from; i < from + PLIGHT_REACH; i++) {
    if (doc.parts[i] === '.' || doc.parts[i] === 'CC' || /^(?:VBD|VBZ|MD)$/.test(doc.parts[i] ?? '')) return undefined
    const word = doc.tokens[i]?.lower ?? ''
    if (plights.has(word)) return victims.has(word) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  return undefined
}

/** What a headline says in which state somebody was found: "Family found shot to death", "Two found dead". */
export function foundIn(doc: Document, from: number): Part | undefined {
  const { killing } = whoWords(doc.locale)
  const state = doc.parts[from] === 'RB' ? from + 1 : from
  return killing.has(doc.tokens[state]?.lower ?? '') ? { role: 'affected', fatal: true } : plightFrom(doc, state)
}
