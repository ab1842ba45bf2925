import type { WhenRules } from '../../engine/facts/when-strength.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** The English words that tell what a time is the time of. */
export const when: WhenRules = {
  statements: words(
    `said says say saying told tells tell added adds wrote writes writing tweeted stated statement interview conference briefing reporters
    according`,
  ),
  announcing: words('announced announces confirmed confirms claimed claims revealed reveals'),
  clauseOpeners: words('that responsibility credit'),
  tolls: words('toll count'),
  aftermath: words(
    `charged arraigned indicted sentenced convicted pleaded bailed remanded arrested suspended identified removed taken rescinded
    gathered marched mourned mourn vigil funeral memorial tributes showed released pronounced`,
  ),
  publishing: words('published publishes aired airs trading'),
  eras: ['today'],
  states: words('be is are was were been being become becomes remain remains stay stays exist exists'),
  sequels: ['after', 'following'],
  speaking: words(
    `condemned accused denied blamed criticised criticized denounced praised thanked urged warned vowed pleaded appealed admitted acknowledged
    expressed declared commented`,
  ),
  deeds: words(
    `shooting shootings attack attacks bombing bombings blast explosion crash derailment collision raid raids strike strikes airstrike
    airstrikes massacre killing killings stabbing murder fire quake earthquake storm siege assault ambush accident incident rampage spree`,
  ),
  occurrences: words(
    `happened happens occurred occurs struck strikes hit hits erupted unfolded began started broke crashed exploded collapsed took
    attacked opened derailed ended`,
  ),
  stamps: words('posted update updated published modified file'),
  origins: words('originally first'),
  appearing: words('appeared published posted printed aired'),
  moves: words('postponed moved pushed rescheduled delayed shifted extended'),
  spanStarts: words('since'),
  spanEnds: words('until till'),
  periods: words('quarter year months weeks half period'),
  periodEnds: words('ended ending'),
  conditions: words('if unless whether'),
  rangeStarts: words('from between'),
  rangeJoins: words('to until till through and – -'),
  others: [
    'separately',
    'meanwhile',
    'in an unrelated',
    'in a separate',
    'in another incident',
    'in another shooting',
    'in another attack',
    'in a different incident',
    'in other news',
  ],
  hedges: words('about around approximately roughly nearly shortly just before after'),
}
