import type { CasualtyRule } from '../../engine/facts/casualty-rules.ts'

const none: readonly string[] = []

/** A rule with what it must and must not match; see `CasualtyRule`. */
export const rule = (
  id: string,
  fate: CasualtyRule['fate'],
  form: CasualtyRule['form'],
  pattern: string,
  examples: readonly string[],
  counterexamples: readonly string[] = none,
): CasualtyRule => ({ id, fate, form, pattern, examples, counterexamples })
