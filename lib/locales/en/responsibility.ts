import type { ResponsibilityRule } from '../../engine/facts/responsibility.ts'
import { cases } from './responsibility-cases.ts'

/** Who is held to have done it. Each rule is one way of saying so. */
export const responsibility: readonly ResponsibilityRule[] = [
  {
    id: 'none-claimed',
    status: 'none-claimed',
    weight: 0.95,
    pattern: ':nobody (:have|:adverb|#lower){0,3} (claimed|taken|claim|admitted) responsibility',
    examples: ['No group has yet claimed responsibility for the blast.', 'Nobody claimed responsibility for the raid.'],
    counterexamples: ['A splinter group claimed responsibility.'],
  },
  {
    id: 'no-claim',
    status: 'none-claimed',
    weight: 0.95,
    pattern: 'no (immediate)? claim of responsibility',
    examples: ['There was no immediate claim of responsibility.'],
    counterexamples: ['A claim of responsibility appeared online.'],
  },
  {
    id: 'claimed',
    status: 'claimed',
    weight: 0.9,
    pattern:
      'actor=(@phrase (called|named) #any{1,3}|@phrase) @aside? (, !, {1,12} ,)? (who|which)? (:have|:adverb|since|then){0,3} (claimed|claims|claiming|took|admitted) (responsibility|credit)',
    examples: [
      'The Red Lance Brigade claimed responsibility for the bombing.',
      'A group called Dawn has since then claimed responsibility.',
      'The Red Lance Brigade (RLB) claimed responsibility for the bombing.',
    ],
    counterexamples: ['He asked who was responsible.'],
  },
  {
    id: 'claimed-deed',
    status: 'claimed',
    weight: 0.85,
    pattern:
      'actor=@phrase @aside? (:have|:adverb){0,3} (claimed|claims) (the|an|a|this|both|these|@time) #any{0,3} :deed (:preposition|,|.|which|that|via|through|against)',
    examples: [
      'The Red Lance Brigade later claimed the attack in a statement.',
      'Dawn has claimed the suicide bombing.',
    ],
    counterexamples: [
      'The witness claimed the attack was staged.',
      'The fire claimed the lives of two people.',
      'The army claimed strikes on the depot.',
    ],
  },
  {
    id: 'claimed-doing',
    status: 'claimed',
    weight: 0.85,
    pattern:
      'actor=@phrase @aside? (:have|:adverb){0,3} (said|says|announced|claimed|claims) (that)? (it|they|he|she|(its|their|his) #any{1,2}) (:have|:adverb|was|were){0,2} (carried out|behind|responsible for|launched|staged|mounted) #any{1,4} :deed',
    examples: [
      'The Red Lance Brigade said it carried out the attack.',
      'Dawn says its fighters were behind the bombing.',
      'The army said it was responsible for the strike.',
    ],
    counterexamples: ['The ministry said it condemned the attack.', 'Police said they were behind schedule.'],
  },
  {
    id: 'claimed-by',
    status: 'claimed',
    weight: 0.85,
    pattern: ':deed (:be|:have|:adverb|,|which|that){1,4} claimed by actor=@phrase',
    examples: ['The attack was later claimed by the Red Lance Brigade.'],
    counterexamples: ['The prize was claimed by a pensioner.'],
  },
  {
    id: 'claimed-by-aside',
    status: 'claimed',
    // In passing, or under a picture: a sentence that tells the claim itself counts more.
    weight: 0.8,
    pattern: ':deed claimed by actor=@phrase',
    examples: ['A man walks past the site of a bombing claimed by the Red Lance Brigade.'],
    counterexamples: ['The prize claimed by a pensioner was small.'],
  },
  {
    id: 'denied',
    status: 'denied',
    weight: 0.85,
    pattern:
      'actor=@phrase @aside? (, who !, {1,12} ,)? (on? @time)? (:have|:adverb){0,2} (denied|denies|denying|rejected) (any|all|having)? (responsibility|involvement|role|part|knowledge|wrongdoing|carrying out|being behind)',
    examples: [
      'The militia denied any involvement in the raid.',
      'Mr Orlan denies wrongdoing.',
      'The commander, who has been suspended, denied any knowledge of the theft.',
    ],
    counterexamples: ['The committee denied the request.'],
  },
  {
    id: 'denied-doing',
    status: 'denied',
    weight: 0.85,
    pattern:
      'actor=@phrase @aside? (on? @time)? (:have|:adverb){0,2} (denied|denies|denying) (having)? (:doing|hit|fired|targeted|attacked)',
    examples: ['The army denied hitting the market.', 'The company has repeatedly denied poisoning the river.'],
    counterexamples: ['The army denied the request.'],
  },
  {
    id: 'denied-accusation',
    status: 'denied',
    weight: 0.8,
    pattern:
      'actor=@phrase @aside? (on? @time)? (:have|:adverb){0,2} (denied|denies|denying|dismissed|rejected) (((the|these|those|all|any|both|an|a|such|his|her|its|their) of? #lower{0,2})|#lower) :accusation',
    examples: ['The operator denied the charge.', 'The council rejected the accusation and published its figures.'],
    counterexamples: [
      'The insurer rejected the bill.',
      'The club rejected an offer of two million.',
      'The judge denied bail on all charges.',
    ],
  },
  {
    id: 'denied-that',
    status: 'denied',
    weight: 0.85,
    pattern:
      'actor=@phrase @aside? (on? @time)? (:have|:adverb){0,2} (denied|denies|denying) that #any{1,6} (responsible|part|role|involved|involvement|behind)',
    examples: ['The embassy denied that its country had any part in the attack.'],
    counterexamples: ['The minister denied that taxes would rise.'],
  },
  {
    id: 'distanced',
    status: 'denied',
    weight: 0.75,
    pattern: 'actor=@phrase @aside? (, !, {1,8} ,)? distanced (itself|themselves|himself|herself) from #any{0,3} :deed',
    examples: ['The movement distanced itself from the bombing.'],
    counterexamples: ['The singer distanced herself from her first album.'],
  },
  {
    id: 'blamed',
    status: 'blamed',
    weight: 0.85,
    pattern:
      'by=@phrase @aside? (on? @time)? (:have|:adverb){0,2} (blamed|blames) ("|“)? actor=@phrase (, actor=@phrase ,)? (!, ){0,5} (for|of)',
    examples: [
      'The governor blamed a splinter group for the attack.',
      'The union blamed the operator, Kolmar Cargo, for the crash.',
    ],
    counterexamples: ['They blamed the weather.'],
  },
  {
    id: 'accused',
    status: 'blamed',
    // People accuse each other of many things: it counts where it tells of the event.
    weight: 0.65,
    pattern:
      'by=@phrase @aside? (on? @time)? (:have|:adverb){0,2} (accused|accuses) ("|“)? actor=@phrase (, actor=@phrase ,)? (!, ){0,5} (for|of)',
    examples: [
      'Harlan accused the ministry of hiding the figures.',
      'The ministry on Sunday accused a rebel group of the attack.',
    ],
    counterexamples: ['They accused nobody.'],
  },
  {
    id: 'blamed-who',
    status: 'blamed',
    weight: 0.75,
    pattern:
      'by=@phrase @aside? (on? @time)? (:have|:adverb){0,2} (blamed|blames) actor=@phrase , (saying|who|which|whose|accusing)',
    examples: ['The opposition blamed the council, saying that it had been warned.'],
    counterexamples: ['They blamed the weather.'],
  },
  {
    id: 'blamed-on',
    status: 'blamed',
    weight: 0.8,
    pattern: ':deed (:be|:have|:adverb){0,3} blamed on actor=@phrase',
    examples: ['The attack was blamed on a rival militia.'],
    counterexamples: ['The delays were long.'],
  },
  ...cases,
  {
    id: 'not-guilty',
    status: 'denied',
    weight: 0.85,
    ofSubject: true,
    pattern: '(pleaded|pleads|plead|pled) not guilty',
    examples: ['Dan Meeker has pleaded not guilty to murder.'],
    counterexamples: ['Dan Meeker pleaded guilty.'],
  },
]
