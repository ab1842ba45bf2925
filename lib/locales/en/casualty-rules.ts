import type { CasualtyRule } from '../../engine/facts/casualty-rules.ts'
import { attacks } from './casualty-rules-attacks.ts'
import { deaths } from './casualty-rules-deaths.ts'
import { toHospital } from './casualty-rules-hospital.ts'
import { injuries } from './casualty-rules-injuries.ts'
import { noFates } from './casualty-rules-none.ts'
import { otherFates } from './casualty-rules-other.ts'
import { partsOfTotals } from './casualty-rules-parts.ts'

/** English rules for what happened to people. Of two that match the same words, the earlier one is asked first. */
export const casualtyRules: readonly CasualtyRule[] = [
  ...toHospital,
  ...deaths,
  ...injuries,
  ...attacks,
  ...partsOfTotals,
  ...noFates,
  ...otherFates,
]
