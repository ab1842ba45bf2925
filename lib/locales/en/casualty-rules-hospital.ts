import type { CasualtyRule } from '../../engine/facts/casualty-rules.ts'
import { rule } from './casualty-rule.ts'

/** English rules for people who come to a hospital or recover there. */
export const toHospital: readonly CasualtyRule[] = [
  rule(
    'takes-to',
    'hit',
    'within',
    ':takes @people (!:hospital){0,4} (to|by) (!:hospital){0,6} :hospital',
    ['Paramedics took six people to the hospital.', 'Ambulances brought 12 people to two local hospitals.'],
    ['A bus took six people to the station.'],
  ),
  rule(
    'is-sent-to',
    'hit',
    'passive',
    'sent (!:hospital){1,9} :hospital',
    ['Three people were sent to the hospital.'],
    ['Three people were sent home.'],
  ),
  rule(
    'turns-up',
    'hit',
    'subject',
    ':turn-up (!:hospital){0,5} :hospital',
    ['Two men showed up at a local hospital.'],
    ['Two men showed up at the station.'],
  ),
  rule(
    'arrives-hurt',
    'hit',
    'subject',
    ':arrive (!:hospital){0,6} :hospital (!:injury-noun){0,6} with (!:injury-noun){0,4} :injury-noun',
    ['Three more people arrived at the hospital with gunshot wounds.'],
    ['Three detectives arrived at the hospital.'],
  ),
  rule(
    'treating',
    'injured',
    'gerund',
    'treating',
    ['The hospital said it was treating 12 people.'],
    ['The plant is cleaning the water.'],
  ),
  rule(
    'recovers-from',
    'injured',
    'nobody',
    'recovering from',
    ['The woman is recovering from a hard year.'],
    ['The woman is recovering after the crash.'],
  ),
  rule(
    'are-recovering',
    'injured',
    'passive',
    'recovering',
    ['Three people are recovering after the crash.'],
    ['Three people are waiting after the crash.'],
  ),
]
