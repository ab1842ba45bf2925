import type { Fate } from './casualty-rules.ts'

export type Fates = ReadonlySet<Fate>

export const DEAD: Fates = new Set(['killed'])
export const HURT: Fates = new Set(['injured', 'hit'])
export const HARMED: Fates = new Set([...DEAD, ...HURT])
/** What befell somebody's body, be it nothing. */
export const BODILY: Fates = new Set([...HARMED, 'unharmed'])
