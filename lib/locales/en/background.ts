import type { BackgroundRule } from '../../engine/facts/context.ts'

/** Words that look back or set the scene. */
export const background: readonly BackgroundRule[] = [
  {
    id: 'comes-amid',
    weight: 0.8,
    pattern:
      '((come|comes|came) (just|only|shortly|barely)? ((amid|during|after|against) (#lower|#capital)|as !a)|!that (follows|followed) (a|an|the|days|weeks|months|years))',
    ofNews: true,
    examples: [
      'The attacks come amid a rise in tensions.',
      'It came during a standoff between two clans.',
      'The strike follows a row over wages.',
    ],
    counterexamples: [
      'A neighbor described the panic that followed the blast.',
      'It happened after a quarrel broke out.',
      'The derailment occurred during heavy rain.',
      'They came home late.',
      'It happened just after 10 p.m.',
      'The change came as a result of rising prices.',
      'Loud noises came from the barge as it sank.',
    ],
  },
  {
    id: 'occurred-during-strife',
    weight: 0.8,
    pattern:
      '(happened|occurred|unfolded) (amid|during) #any{0,4} (tension|tensions|standoff|stand-off|dispute|conflict|war|crisis|unrest|violence|crackdown|truce|ceasefire|offensive|protests|strikes|insurgency|uprising)',
    ofNews: true,
    examples: ['It occurred during a standoff between two clans.', 'The raid happened amid rising tensions.'],
    counterexamples: ['The derailment occurred during heavy rain.', 'It happened during the morning rush.'],
  },
  {
    id: 'comes-weeks-after',
    ofNews: true,
    weight: 0.8,
    pattern:
      '(come|comes|came|happened|occurred) #any{0,4} (days|weeks|months|years|hours|week|month|year|day) (after|before)',
    examples: ['The vote comes two weeks after the premier resigned.'],
    counterexamples: ['They left after lunch.', 'The day after the vote, the premier resigned.'],
  },
  {
    id: 'latest-in',
    ofNews: true,
    weight: 0.8,
    pattern:
      '((latest|most recent) #lower{0,3} (in|of) (a|the) (string|series|spate|wave|row)|(worst|deadliest|biggest|largest|highest|lowest|first|second|third|fourth|fifth) (!time #lower{0,5})? (since|this year|in (#number|recent|a|two|three|five|ten) (years|year|decade|decades|months|month|week|weeks))|:be the (first|second|third) time (since|this year|in))',
    examples: [
      'It was the latest in a string of fires.',
      'The crash is the deadliest since 1998.',
      'It was the third fire this year.',
      'It was the first time in ten years that the river froze.',
      'It is the worst unrest in the county since the winter of 2004.',
    ],
    counterexamples: [
      'He was late.',
      'She won the first of two races.',
      'For the first time this year, the town has a fair.',
    ],
  },
  {
    id: 'since',
    weight: 0.6,
    pattern: '(:have) (#lower){0,4} since (#number|the|last|@time)',
    examples: ['The region has been under curfew since 2014.'],
    counterexamples: ['Since he left, it is quiet.'],
  },
  {
    id: 'in-recent',
    weight: 0.5,
    pattern:
      '(in|over|for) (recent !trading|decades|years|months|(the (past|last) (#lower|#number){0,2} (week|weeks|month|months|year|years|decade|decades|century)))',
    examples: [
      'Attacks have risen in recent months.',
      'The two sides have fought for decades.',
      'Over the past year three ferries sank.',
    ],
    counterexamples: [
      'He paid for dinner.',
      'The share fell in recent trading.',
      'The army flew 39 sorties over the past 24 hours.',
      'It has gained ground in the last two days.',
    ],
  },
  {
    id: 'earlier-event',
    weight: 0.55,
    pattern:
      '(last year|last month|earlier this year|a year ago|years ago|previously|a year earlier|had long|has long|historically)',
    examples: ['Last year a similar blaze destroyed the depot.', 'The firm had previously denied the leak.'],
    counterexamples: ['It will open next year.'],
  },
  {
    id: 'long-running',
    weight: 0.7,
    pattern: '(long-running|ongoing|escalating) (tensions|dispute|conflict|war|crisis|standoff|violence|anger)',
    examples: ['The two towns have a long-running dispute over water.'],
    counterexamples: [
      'The army launched a series of raids on a string of towns.',
      'The rally is a part of a wave of protests.',
      'A surge of new jobs helped the town.',
      'Mold was growing in the hall.',
    ],
  },
  {
    id: 'toll-of-strife',
    weight: 0.8,
    pattern:
      '((killed|died|displaced|claimed) #any{0,6} since (#any{0,4} (:strife|protests) #any{0,3} (began|started|erupted|broke)|#any{0,4} (uprising|outbreak|start|beginning) (of|against|in))|since then #any{0,15} (killed|died|displaced|dead|death)|:strife (that|which)? (has|have) (killed|claimed|cost|displaced|left|driven)|:strife in which #any{0,12} (killed|died|dead|displaced)|(has|have) been killed in #any{0,3} :strife (that|which)|(toll|killed) (from|in|of) (the|a|its) (#any)? (civil)? :strife at)',
    examples: [
      'More than 9000 people have been killed since protests against the fares erupted in 2011.',
      'The war has claimed 9000 lives in the valley.',
      'Talks have failed to end the conflict in which thousands of people are believed to have been killed.',
      'Since then more than 9000 people have been killed in the valley.',
      'An observer has put the death toll from the five-year conflict at 9000.',
    ],
    counterexamples: [
      'Three people were killed in shootings across the town.',
      'A family fled a war that began in the north.',
      'Since then two men have been arrested.',
    ],
  },
  {
    id: 'habit',
    weight: 0.7,
    pattern:
      '(regularly|routinely|frequently|often) (attack|attacks|bomb|bombs|fire|fires|shell|shells|target|targets|raid|raids|strike|strikes|clash|clashes|flood|floods|carry|carries)',
    examples: ['Rebels regularly fire rockets into the capital.'],
    counterexamples: ['Rebels fired rockets into the capital.', 'He was often late.'],
  },
  {
    id: 'who-holds-it',
    weight: 0.7,
    pattern:
      '((province|provinces|city|town|area|region|district|territory|village|suburb|country|east|west|north|south) (is|are) (#lower){0,2} ((divided|split) between|controlled by)|control of #any{1,3} (is|are) (#lower)? (divided|split) between|(regime|government|army|rebels|militants|jihadists|fighters|forces|militia|insurgents) (largely|mostly|still|now)? (control|controls) (the|most|much|nearly|large|parts))',
    examples: [
      'The city is divided between two clans.',
      'The rest of the province is controlled by rebels.',
      'The army largely controls the west of the city.',
    ],
    counterexamples: [
      'Raids hit two villages which are controlled by rebels, activists said.',
      'Police brought the crowd under control.',
    ],
  },
  {
    id: 'career',
    weight: 0.65,
    pattern: '((shot|rose|risen|rising) to (fame|prominence|stardom)|nom de guerre|real name)',
    examples: [
      'The singer rose to fame with a song about ferries.',
      'Alder, whose nom de guerre means the ferryman, came from the hills.',
    ],
    counterexamples: ['The river rose to a record height.'],
  },
  {
    id: 'life',
    ofLife: true,
    weight: 0.65,
    pattern:
      '(drafted (by|in)|:have been drafted|(played|plays) #any{1,8} before joining|(began|started) (his|her|their) career|graduated from|(grew|grown) up in)',
    examples: [
      'Lee played for the college for two seasons before joining the team.',
      'Alder graduated from the college of Harden in May.',
    ],
    counterexamples: ['The law was drafted over the winter.'],
  },
  {
    id: 'such-again',
    ofNews: true,
    weight: 0.8,
    pattern: '(another|first|second|third|fourth|fifth|sixth|latest|last|only) such #lower',
    examples: ['It is the third such fire in the county.', 'The last such strike closed the port.'],
    counterexamples: ['She had never seen such a fire.', 'Such fires spread fast.'],
  },
  {
    id: 'common-here',
    weight: 0.8,
    pattern:
      '(is|are) (#lower){0,1} (((common|commonplace|frequent|widespread|rife|routine|rare|endemic) (in|across|on|along|during|among))|((frequently|often|regularly) (hit|struck|shaken|attacked|targeted|flooded)))',
    examples: [
      'Floods are common in the delta during the rains.',
      'The coast is frequently hit by storms.',
      'Illegal logging is widespread in the hills.',
    ],
    counterexamples: ['They have much in common.', 'He is often late.', 'It is a common mistake.'],
  },
  {
    id: 'toll-of-year',
    weight: 0.75,
    pattern:
      '(has|have) (#lower){0,2} (died|drowned|perished|killed|recorded|vanished) #any{0,8} (so far)? this (year|season)',
    examples: ['At least 40 climbers have died on the ridge this year.'],
    counterexamples: ['Two climbers died on the ridge on Monday.', 'This year the ridge is closed.'],
  },
  {
    id: 'some-time-ago',
    weight: 0.65,
    pattern: '(weeks|months|years|decades) ago',
    examples: ['A storm left two people dead on the coast three weeks ago.'],
    counterexamples: ['The crash happened three hours ago.'],
  },
]
