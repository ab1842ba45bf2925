import type { PatternInput } from './pattern.ts'
import type { Token } from './tokens.ts'

/** What is known of a stretch of tokens, for the rules to name as `@kind`. */
export type Annotated = { readonly firstToken: number; readonly endToken: number }

/** The annotations of one kind that begin at a token. */
export type Begun = { readonly kind: string; readonly ends: readonly number[] }

const NONE: readonly number[] = []

/** Where an end belongs among others, the furthest of which come first. */
function placeOf(ends: readonly number[], end: number): number {
  let place = ends.length
  while (place > 0 && (ends[place - 1] as number) < end) place--
  return place
}

/** Tokens and annotations as the rules see them. Annotations of one kind may nest; the longest comes first. */
export function annotate(
  tokens: readonly Token[],
  kinds: Readonly<Record<string, readonly Annotated[]>>,
): PatternInput {
  const begun: { readonly kind: string; readonly ends: number[] }[][] = new Array(tokens.length)
  for (const [kind, list] of Object.entries(kinds)) {
    for (const { firstToken, endToken } of list) {
      const here = begun[firstToken] ?? []
      begun[firstToken] = here
      const last = here[here.length - 1]
      if (last?.kind !== kind) here.push({ kind, ends: [endToken] })
      else last.ends.splice(placeOf(last.ends, endToken), 0, endToken)
    }
  }
  return annotated(tokens, begun, new Set(Object.keys(kinds).filter((kind) => kinds[kind]?.length)))
}

/** The same, where it is known which annotations begin at each token, and of which kinds they are. */
export function annotated(
  tokens: readonly Token[],
  begun: readonly (readonly Begun[] | undefined)[],
  kinds: ReadonlySet<string>,
): PatternInput {
  return {
    tokens,
    kinds,
    begun,
    annotations(kind, at) {
      const here = begun[at]
      if (here) for (const one of here) if (one.kind === kind) return one.ends
      return NONE
    },
  }
}
