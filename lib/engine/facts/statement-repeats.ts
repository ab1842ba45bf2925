import type { Document } from '../document.ts'
import { fold } from '../text/tokens.ts'
import type { Statement } from './statements.ts'

/** Of the shorter statement's words this share must stand in the longer one for the two to be the same. */
const SAME = 0.85
/** A caption or post quotes a statement in short; of its words, this share. */
const SAME_MESSAGE = 0.7
/** A lead tells in its own words what is quoted later: of such a report, this share. */
const SAME_REPORT = 0.45
const FEWEST = 4

const RANK = { direct: 2, mixed: 1, indirect: 0 } as const

function contentOf(doc: Document, text: string): Set<string> {
  const empty = new Set(doc.locale.stems.empty)
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !empty.has(word)))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of small) if (large.has(word)) count++
  return small.size >= FEWEST ? count / small.size : 0
}

/** Brings the same words, said twice by the same speaker, together: the fuller and more literal one stays, with the evidence of both. */
export function withoutRepeats(doc: Document, statements: readonly Statement[]): Statement[] {
  const ordered = [...statements].sort((a, b) => RANK[b.quoted] - RANK[a.quoted] || b.text.length - a.text.length)
  const kept = new Map<string, { statement: Statement; words: Set<string> }[]>()
  for (const statement of ordered) {
    const words = contentOf(doc, statement.text)
    const key = statement.speaker.entity ? `#${statement.speaker.entity.id}` : statement.speaker.name.toLowerCase()
    const own = kept.get(key) ?? []
    kept.set(key, own)
    const same = own.slice(-60).find((other) => {
      const sameStance = statement.stance === other.statement.stance && statement.stance !== 'says'
      const threshold =
        statement.quoted === 'indirect' && sameStance ? SAME_REPORT : statement.speaker.message ? SAME_MESSAGE : SAME
      return shared(words, other.words) >= threshold
    })
    if (same)
      same.statement = {
        ...same.statement,
        evidence: [...same.statement.evidence, ...statement.evidence].sort((a, b) => a.start - b.start),
      }
    else own.push({ statement, words })
  }
  return [...kept.values()]
    .flatMap((list) => list.map(({ statement }) => statement))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
