import type { ResponsibilityRule } from '../../engine/facts/responsibility.ts'

/** Who is suspected, arrested or charged. The word classes stand in responsibility-classes.ts. */
export const cases: readonly ResponsibilityRule[] = [
  {
    id: 'suspicion-on',
    status: 'suspected',
    weight: 0.85,
    pattern:
      'suspicion (:be|:have|:adverb){0,4} (cast|fell|fallen|focused|centred|centered|thrown) (up)? (on|upon) actor=@phrase',
    examples: ['Suspicion fell on a former employee.', 'Suspicion was quickly cast on the northern clans.'],
    counterexamples: ['She watched him with suspicion.'],
  },
  {
    id: 'suspected-of',
    status: 'suspected',
    weight: 0.8,
    pattern:
      'actor=@phrase (, #number ,)? (who|,)? :be (:adverb)? (suspected of|believed to be behind|thought to be behind|accused of)',
    examples: ['A 31-year-old man is suspected of setting the fire.', 'The clan is believed to be behind the raid.'],
    counterexamples: ['Gas is suspected.'],
  },
  {
    id: 'attacker-identified',
    status: 'suspected',
    weight: 0.85,
    pattern: ':attacker (,|who|:be|:have|:adverb|later){0,4} (identified|named) (by !, {1,5})? as actor=@name',
    examples: [
      'The gunman was identified as Dan Meeker, 42.',
      'The suspect, identified by police as Dan Meeker, was arrested.',
      'The bomber has been named as Dan Meeker.',
    ],
    counterexamples: ['The victim was identified as Dan Meeker.', 'The gunman was not identified.'],
  },
  {
    id: 'named-as-attacker',
    status: 'suspected',
    weight: 0.85,
    pattern:
      '(identified|named) actor=@name (, #number ,|, #number)? as (the|a|their|its)? (lone|main|prime|only|alleged|suspected)? :attacker',
    examples: ['Police identified Dan Meeker, 42, as the gunman.', 'Officials named Dan Meeker as the suspect.'],
    counterexamples: ['Police identified Dan Meeker as the victim.'],
  },
  {
    id: 'identified-the-attacker',
    status: 'suspected',
    weight: 0.85,
    pattern:
      '(identified|named|identifies|names) (the|a|their) (lone|main|prime|only|alleged|suspected)? :attacker as actor=@name',
    examples: [
      'Police identified the attacker as Dan Meeker.',
      'Detectives have named the prime suspect as Dan Meeker.',
    ],
    counterexamples: ['Police identified the victim as Dan Meeker.'],
  },
  {
    id: 'arrested-on-suspicion',
    status: 'suspected',
    weight: 0.85,
    pattern: 'actor=@phrase (, #number ,)? (:be|:have){0,2} arrested (on suspicion of|in connection with|over)',
    examples: [
      'Two men were arrested on suspicion of arson.',
      'A driver has been arrested in connection with the crash.',
    ],
    counterexamples: ['Police arrested nobody.'],
  },
  {
    id: 'police-arrested',
    status: 'suspected',
    weight: 0.85,
    pattern:
      'by=@phrase (on? @time)? (:have|:adverb){0,2} arrested actor=@phrase (, #number ,)? (on suspicion of|in connection with|over)',
    examples: ['Police arrested Dan Meeker, 42, on suspicion of arson.'],
    counterexamples: ['Police arrested nobody.'],
  },
  {
    id: 'prosecutors-charged',
    status: 'charged',
    weight: 0.9,
    pattern:
      'by=@phrase (on? @time)? (:have|:adverb){0,2} (charged|indicted) actor=@phrase (, #number ,)? (with|on|over) #any{0,3} :offence',
    examples: ['Prosecutors charged Dan Meeker, 42, with murder.'],
    counterexamples: ['The shop charged its customers a fee.'],
  },
  {
    id: 'held-on-charges',
    status: 'charged',
    weight: 0.85,
    pattern:
      'actor=@phrase (, #number (, (of|from) @phrase)? ,)? (:be|:have|:adverb){1,3} (arrested|booked|held|jailed|detained|arraigned) !, {0,8} on (a|#lower|#number){0,2} (charge|charges|counts) of #any{0,3} :offence',
    examples: [
      'Dan Meeker was booked into the county jail on charges of murder.',
      'Delia Crane, 52, was held on a charge of fraud.',
    ],
    counterexamples: ['The phone was charged overnight.'],
  },
  {
    id: 'police-arrested-on-charges',
    status: 'charged',
    weight: 0.9,
    pattern:
      'by=@phrase (on? @time)? (:have|:adverb){0,2} arrested actor=@phrase (, #number ,)? on (a|#lower|#number){0,2} (charge|charges|counts) of #any{0,3} :offence',
    examples: ['Police arrested Dan Meeker, 42, on charges of arson and reckless conduct.'],
    counterexamples: ['Police arrested Dan Meeker on Monday.'],
  },
  {
    id: 'faces-charges',
    status: 'charged',
    weight: 0.85,
    pattern:
      'actor=@phrase (, #number (, (of|from) @phrase)? ,)? (:adverb|is|are){0,2} (faces|face|facing) !, {0,3} (charge|charges|count|counts) (of|including) #any{0,3} :offence',
    examples: ['Nora Vale, 34, faces two counts of arson.'],
    counterexamples: ['The council faces charges for late payment.'],
  },
  {
    id: 'charged-with',
    status: 'charged',
    weight: 0.9,
    pattern:
      'actor=@phrase (, #number (, (of|from) @phrase)? ,)? ,? (:be|:have|:adverb){0,3} (charged|indicted) (@time|as an adult)? (with|on|over) #any{0,3} :offence',
    examples: [
      'A 40-year-old man was charged with murder.',
      'Delia Crane, 52, has been charged with two counts of fraud.',
      'Nora Vale, 34, of Harden, was charged Tuesday with arson.',
      'Dan Meeker, 15, was charged as an adult with murder.',
      'The man, Dan Meeker, was charged with arson.',
    ],
    counterexamples: ['The battery is charged with solar power.'],
  },
  {
    id: 'held-and-charged',
    status: 'charged',
    weight: 0.85,
    ofSubject: true,
    pattern:
      '(:be|:have|:adverb|and|,){1,3} (charged|indicted) (@time|as an adult)? ((with|on|over) #any{0,3} :offence|in (the|this|connection) #any{0,4} :deed)',
    examples: [
      'Nora Vale, who lives next door, was taken into custody and charged with manslaughter.',
      'Dan Meeker is in jail, charged with murder.',
      'Dan Meeker is charged in the shooting.',
    ],
    counterexamples: ['The phone was plugged in and charged with a new cable.'],
  },
  {
    id: 'held-on-offence',
    status: 'charged',
    weight: 0.85,
    ofSubject: true,
    pattern:
      '(arrested|booked|held|jailed|detained|custody) !, {0,6} (on|with|for) (#any{0,2} :offence charges|#any{0,2} (charges|counts|complaint|complaints) (of|that include) #any{0,3} :offence)',
    examples: [
      'Dan Meeker was arrested on assault charges.',
      'Nora Vale is in custody with two counts of attempted murder.',
    ],
    counterexamples: ['Nora Vale was arrested for charging her phone.'],
  },
  {
    id: 'held-on-suspicion',
    status: 'suspected',
    weight: 0.8,
    ofSubject: true,
    pattern: '(arrest|held|detained|questioned|quizzed|bailed) !, {0,3} on suspicion of',
    examples: [
      'The 42-year-old driver is being held on suspicion of manslaughter.',
      'The driver was released following his arrest on suspicion of arson.',
    ],
    counterexamples: ['Flights were grounded on suspicion of a leak.'],
  },
  {
    id: 'held-for',
    status: 'suspected',
    weight: 0.8,
    ofSubject: true,
    pattern:
      ':be (:adverb){0,1} (in (police)? custody|being held|jailed) (for|over|in connection (with|to)) #any{0,3} :deed',
    examples: ['Dan Meeker of Harden is in custody for the shooting.'],
    counterexamples: ['The meeting is being held for the victims.'],
  },
  {
    id: 'arrested-and-charged',
    status: 'charged',
    weight: 0.9,
    pattern:
      'by=@phrase (on? @time)? (:have|:adverb){0,2} arrested (!:preposition){0,4} actor=@name (, #number ,)? #any{0,3} and charged (him|her|them) (with|on|over) #any{0,3} :offence',
    examples: ['Deputies arrested 41-year-old Harden resident Nora Vale and charged her with second-degree murder.'],
    counterexamples: ['Police arrested nobody and charged them with nothing.'],
  },
  {
    id: 'police-arrested-somebody',
    status: 'suspected',
    weight: 0.7,
    pattern: 'by=@phrase (on? @time)? (:have|:adverb){0,2} arrested (!:preposition){0,4} actor=@name',
    examples: ['Police have arrested Dan Meeker, who was named as a suspect.'],
    counterexamples: ['Police arrested nobody.'],
  },
]
