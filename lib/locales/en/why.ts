import type { WhyRule } from '../../engine/facts/why.ts'

/** Word classes of the rules below. */
export const whyClasses = {
  protesting:
    `protest protests protested protesting demonstrate demonstrated demonstrating rally rallied rallying march marched marching demonstration demonstrations
    strike striking`.split(/\s+/),
  reacting:
    `strike strikes walkout walk protest protests protested protesting resign resigns resigned quit quits sue sues sued jailed fined sacked fired
    suspended arrested charged criticised criticized slammed clash clashes clashed row dispute anger outrage fury apologises apologizes apologised
    apologized recall recalls recalled expel expels expelled sanctions sanctioned banned boycott boycotts boycotted summoned summons condemned
    investigated grilled under-fire march marches marched rally rallies rallied`.split(/\s+/),
  /** What officers answer: it tells why they came ("in response to a report of shots"), and not why it happened. */
  alarm: 'call calls report reports alarm alarms alert alerts complaint 911 tip tips'.split(' '),
  /** Words by which a writer only guesses: "the raid seemed to be in retaliation for". */
  guessing:
    `seem seems seemed appear appears appeared seemingly apparently supposedly reportedly allegedly possibly perhaps probably maybe may might could
    believed think thought suspected expected likely`.split(/\s+/),
}

/** Words of cause. What follows them in the clause is the reason. */
export const why: readonly WhyRule[] = [
  {
    id: 'because-of',
    pattern: '(because of|due to|owing to|as a result of|on account of)',
    weight: 0.85,
    examples: ['The bridge was closed because of cracks in its piers.', 'Flights were cancelled due to heavy fog.'],
    counterexamples: ['Rent is due on Friday.'],
  },
  {
    id: 'because',
    clause: true,
    pattern: 'because !of',
    weight: 0.8,
    examples: ['The match was stopped because the floodlights failed.'],
    counterexamples: ['The match was stopped because of rain.'],
  },
  {
    id: 'in-response',
    pattern:
      '(in response to|in retaliation for|in revenge for|in protest (at|against|over)|to protest (against|at|over)?)',
    weight: 0.85,
    examples: [
      'Drivers walked out in protest over the new rota.',
      'The raid came in retaliation for the shelling of Marrow.',
    ],
    counterexamples: ['The response was muted.'],
  },
  {
    id: 'caused-by',
    pattern:
      '(:be blamed on|:be? (caused|sparked|triggered|prompted|provoked|spurred|fuelled|fueled|motivated) by|:be? driven by (#lower|#number))',
    weight: 0.8,
    examples: ['The blaze was caused by a faulty heater.', 'Delays were blamed on a signal failure.'],
    counterexamples: [
      'The blaze caused great damage.',
      'He spoke of problems that he blamed on his rival.',
      'The van was driven by Ann Lee.',
    ],
  },
  {
    id: 'stems-from',
    pattern: '(stems|stemmed|stemming|resulted|resulting|arose) from',
    weight: 0.8,
    examples: ['The brawl stemmed from a quarrel over a parking space.'],
    counterexamples: ['The result came from Oslin.'],
  },
  {
    id: 'amid',
    pattern:
      '(amid|over) (a|the|an|#lower){0,3} (row|dispute|fears|concerns|claims|allegations|complaints|anger|protests|shortage|shortages|crisis)',
    weight: 0.65,
    examples: ['The chairman resigned amid a dispute over pay.', 'Shelves are empty over fears of a shortage.'],
    counterexamples: ['They walked over the bridge.'],
  },
  {
    id: 'over',
    pattern: ':reacting #any{0,5} cause=(over @phrase)',
    weight: 0.8,
    examples: ['Teachers strike over class sizes.', 'The minister resigned on Monday over a leaked letter.'],
    counterexamples: ['The plane flew over the town.', 'Over 300 people protested.'],
  },
  {
    id: 'protest-against',
    pattern: ':protesting cause=(against @phrase)',
    weight: 0.75,
    examples: ['Police fired on crowds protesting against a rise in fares.', 'Farmers rallied against the new levy.'],
    counterexamples: ['He leaned against the wall.', 'The match against Norcastle was stopped.'],
  },
  {
    id: 'after-failure',
    pattern:
      ':reacting #any{0,6} cause=(after @phrase (over @phrase)? (collapsed|failed|stalled|ended|(broke|broken) down))',
    weight: 0.75,
    examples: ['Drivers began a strike on Tuesday after talks over pay collapsed.'],
    counterexamples: ['The strike ended after five days.'],
  },
  {
    id: 'the-cause-was',
    anywhere: true,
    pattern: 'cause=(the cause (of death)? (was|is) @phrase)',
    weight: 0.8,
    examples: ['The cause was pneumonia, said her son.', 'The cause of death was a stroke.'],
    counterexamples: ['The cause is under investigation.', 'The cause was not known.'],
  },
]
