import type { WhenRules } from '../../engine/facts/when-strength.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** The English words that tell what a time is the time of. */
export const when: WhenRules = {
  statements: words(
    `said says say saying told tells tell added adds wrote writes tweeted stated statement interview conference briefing reporters
    according`,
  ),
  occurrences: words(
    `happened happens occurred occurs struck strikes hit hits erupted unfolded began started broke crashed exploded collapsed took
    attacked opened derailed ended`,
  ),
  stamps: words('posted update updated published modified file'),
  pictures: words('photo photograph picture image screenshot screengrab selfie'),
  spanStarts: words('since'),
  conditions: words('if unless whether'),
  rangeStarts: words('from between'),
  rangeJoins: words('to until till through and – -'),
  hedges: words('about around approximately roughly nearly shortly just before after'),
}
