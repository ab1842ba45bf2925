import type { CasualtyRule } from '../../engine/facts/casualty-rules.ts'
import { rule } from './casualty-rule.ts'

/** English rules for some of the dead and of the injured. */
export const partsOfTotals: readonly CasualtyRule[] = [
  {
    ...rule(
      'of-the-dead',
      'killed',
      'noun',
      "of (:the-dead|@time ('s|s)? dead)",
      ['Fourteen of the dead were found in one house.', "Two of Wednesday's dead were nurses."],
      ['Fourteen of the cars were found in one street.'],
    ),
    part: true,
  },
  {
    ...rule(
      'among-the-dead',
      'killed',
      'after',
      "(among (:the-dead|@time ('s|s)? dead) :be|:the-dead (include|includes|included))",
      ['Among the dead were two nurses.', 'The dead included four women.'],
      ['Among the guests were two nurses.'],
    ),
    part: true,
  },
  {
    ...rule(
      'are-among-the-dead',
      'killed',
      'state',
      "among (:the-dead|@time ('s|s)? dead)",
      ['Six children were among the dead.', "Two nurses are among Wednesday's dead."],
      ['Six children were among the guests.'],
    ),
    part: true,
  },
  {
    ...rule(
      'of-the-injured',
      'injured',
      'noun',
      'of (the injured|the wounded|the casualties|those injured|those wounded|those hurt)',
      ['Three of the injured are in a critical condition.'],
      ['Three of the cars are in a poor condition.'],
    ),
    part: true,
  },
]
