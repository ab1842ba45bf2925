import type { CasualtyRule, CasualtyRules } from '../../engine/facts/casualty-rules.ts'
import type { WordClasses } from '../../engine/text/pattern.ts'
import { wordSet } from './word-set.ts'

const list = (text: string): readonly string[] => [...wordSet(text)]

/** Words and phrases that tell what happened to people. */
export const casualtyClasses = {
  'fate-adverb': list(
    'also, later, all, both, either, instantly, immediately, reportedly, apparently, allegedly, accidentally, then, seriously, critically, severely, gravely, badly, slightly, lightly, mortally, being, confirmed, believed, feared, presumed, found, pronounced, declared, still, currently, there, not, never, now',
  ),
  killed: list(
    `killed, murdered, slain, slew, assassinated, executed, massacred, slaughtered, beheaded, decapitated, gunned down, shot dead, shot to death, shot and killed, shot and fatally wounded, fatally shot,
    shot fatally, fatally wounded, mortally wounded, fatally injured, fatally stabbed, stabbed to death, beaten to death, bludgeoned to death, hacked to death, burned to death, burnt to death, crushed to death, trampled to death, fatally struck, fatally hit,
    hit and killed, struck and killed, stabbed and killed, run over and killed, strangled, lynched, electrocuted, eliminated, martyred, suffocated, incinerated, shot , killed, fatally beaten, hanged, wiped out, killed or wounded`.replace(
      'shot , killed, ',
      '',
    ),
  ),
  kill: list(
    `kill, kills, slay, slays, assassinate, assassinates, massacre, massacres, behead, beheads, gun down, guns down, shoot dead, shoots dead, fatally shoot, fatally shoots, fatally stabs, eliminate, eliminates`,
  ),
  killing: list(
    `killing, murdering, slaying, assassinating, executing, massacring, slaughtering, beheading, gunning down, shooting dead, shooting to death, fatally shooting, fatally stabbing, fatally wounding, eliminating`,
  ),
  'claim-lives': list(
    `claimed the lives of, claiming the lives of, claims the lives of, claimed the life of, claiming the life of, claims the life of, took the lives of, took the life of, taking the lives of, taking the life of, cost the lives of, costing the lives of, cost the life of, left dead`,
  ),
  'claim-verb': list('claimed, claiming, claims, claim, cost, costing, costs, took, taken, taking, takes'),
  injured: list(
    `injured, wounded, hurt, maimed, critically injured, critically wounded, seriously injured, seriously wounded, hospitalized, hospitalised, pistol-whipped, pistol whipped, burned, burnt, beaten, grazed`,
  ),
  injure: list(`injure, injures, wound, wounds, hurts, maim, maims`),
  injuring: list(
    `injuring, wounding, hurting, maiming, critically wounding, seriously injuring, critically injuring, seriously wounding, hospitalizing`,
  ),
  shot: list(
    `shot, stabbed, shot and stabbed, struck by gunfire, hit by gunfire, struck by bullets, hit by bullets, struck by a bullet, hit by a bullet, hit by a stray bullet, struck by a stray bullet, shot multiple times, shot several times, shot at and hit, knifed, slashed`,
  ),
  shoot: list('shoots, stabs, shoot, stab'),
  shooting: list('stabbing, striking, shooting, hitting'),
  die: list(
    `died, dies, die, dying, perished, perish, succumbed, lost their lives, lost his life, lost her life, lost their life, losing their lives, lose their lives, lost lives, passed away, drowned, bled to death, burned alive, fell to his death, fell to her death, fell to their deaths, starved to death, froze to death`,
  ),
  suicide:
    list(`killed himself, killed herself, killed themselves, kills himself, kills herself, kills self, killed self, killing himself, killing herself, shot himself to death, took his own life, take his own life, take her own life, takes his own life, took her own life, taking his own life, taking her own life, committed suicide, commits suicide, committing suicide, died by suicide, died of suicide,
    turned the gun on himself, turned the gun on herself, turning the gun on himself, turning the gun on herself, turned the weapon on himself, fatally shot himself, fatally shot herself, then himself, then herself, and then himself, then self, shot and killed himself`),
  dead: list('dead, deceased, lifeless, slain'),
  'be-dead': list(
    'pronounced dead, declared dead, confirmed dead, found dead, presumed dead, feared dead, pronounced deceased, pronounced him dead, pronounced her dead, found slain, found shot to death, found murdered, pronounced the man dead, pronounced the woman dead, pronounced the victim dead',
  ),
  'wounded-state':
    list(`injured, wounded, hurt, critically wounded, hospitalized, hospitalised, in critical condition, in serious condition, in stable condition, in fair condition, in good condition, in grave condition, in guarded condition, in critical but stable condition, in serious but stable condition, in extremely critical condition,
    critical, fighting for his life, fighting for her life, in a coma, in intensive care, on life support, recovering, in surgery, expected to survive, expected to recover, expected to live, expected to be okay, expected to be ok, in hospital, in the hospital, at the hospital, being treated, stable, paralyzed`),
  treated:
    list(`treated at, treated for, treated and released, taken to hospital, taken to a hospital, taken to the hospital, taken to a local hospital, taken to an area hospital, taken to local hospitals, taken to area hospitals, taken to hospitals, taken by ambulance, rushed to hospital, rushed to the hospital, rushed to a hospital, rushed to a local hospital, transported to the hospital, transported to a hospital, transported to a local hospital, transported to an area hospital, transported to local hospitals, transported to area hospitals,
    airlifted to, flown to, hospitalized, hospitalised, taken to an undisclosed hospital, taken by helicopter, transported by helicopter, airlifted, admitted to hospital, admitted to a hospital`),
  'injury-noun': list(
    `injury, injuries, wound, wounds, gunshot wound, gunshot wounds, burns, bruises, fractures, concussion, lacerations, cuts, stab wounds, stab wound, gsw`,
  ),
  suffer: list(
    `suffered, suffering, suffers, suffer, sustained, sustaining, sustains, received, receiving, with, had, treated for, from, escaped with`,
  ),
  minor: list('small, minor, slight, light, superficial'),
  scratch: list(
    'cut, cuts, bruise, bruises, scratch, scratches, abrasion, abrasions, scrape, scrapes, injury, injuries, wound, wounds',
  ),
  reported: list('confirmed, reported, sustained, suffered'),
  'missing-state': list('missing, unaccounted for, still missing, reported missing, feared missing, unaccounted-for'),
  'trapped-state': list('trapped, still trapped, stranded, buried under, trapped under, stuck'),
  rescued: list('rescued, pulled alive, pulled from the rubble alive, brought to safety, saved, freed'),
  rescuing: list('rescuing, freeing'),
  displaced: list(
    'displaced, evacuated, made homeless, uprooted, forced from their homes, driven from their homes, forced to flee',
  ),
  displacing: list('displacing, uprooting, evacuating, displaced'),
  flee: list(
    'fled their homes, have fled their homes, left homeless, lost their homes, fled the fighting, fled the area',
  ),
  detained: list(
    'arrested, detained, apprehended, taken into custody, rounded up, jailed, captured, being held, held in custody, taken prisoner, in custody',
  ),
  detaining: list('arresting, detaining, apprehending, capturing'),
  unharmed: list(
    "unharmed, unhurt, unscathed, uninjured, not hurt, not injured, not harmed, not wounded, not seriously hurt, safe and sound, unhurt, n't hurt, n't injured, n't harmed",
  ),
  deaths: list(
    'deaths, fatalities, fatality, death, killings, murders, slayings, slaying, murder, homicides, homicide',
  ),
  'death-of': list(
    'death, deaths, murder, murders, killing, killings, slaying, slayings, assassination, shooting death, shooting deaths, stabbing death, homicide, homicides, execution, beheading, drowning, loss, fatal shooting, fatal stabbing, murder-suicide',
  ),
  bodies: list('bodies, body, corpse, corpses, remains, dead body, dead bodies'),
  'toll-noun': list(
    'death toll, toll, number of dead, number of deaths, number of the dead, number of people killed, number of fatalities, number killed, body count, deaths, tally, number of casualties',
  ),
  'toll-verb': list(
    `rose, rises, risen, rising, climbed, climbs, climbing, jumped, jumps, reached, reaches, reach, stood, stands, stand, increased, increases, was, is, has, had, went, soared, hit, hits, passed, exceeded, grew, put, puts, raised, raising, brought, bringing, brings, at, of, as, to, now, up, from, currently, further, high, already, it, said, on, being`,
  ),
  'toll-rise': list(
    'rose, rises, risen, rising, climbed, climbs, climbing, jumped, jumps, reached, reaches, reach, stood, stands, stand, increased, increases, soared, hits, hit, passed, exceeded, grew, put',
  ),
  'injured-toll': list(
    'number of injured, number of wounded, number of injuries, number of the injured, number of the wounded',
  ),
  fold: list('double, triple, quadruple, quintuple, sextuple'),
  'shooting-noun': list('shooting, stabbing, shootings, gunshot'),
  'victim-noun': list('victim, victims'),
  'killing-noun': list('murder, homicide, killing, slaying, murders, killings, fatal shooting, fatality, fatal crash'),
  struck: list(
    'hit in the, struck in the, hit by a, struck by a, hit by the, struck by the, hit by, struck by, grazed by, hit during, caught in the crossfire, shot at and hit',
  ),
  attempt: list('attempted, attempt, conspiracy, solicitation, assault, and, burglary'),
  'murder-noun': list('murder, homicide, manslaughter, murders'),
  'shooting-of': list('shooting, shootings, stabbing, wounding, stabbings'),
} satisfies WordClasses

const none: readonly string[] = []

const rule = (
  id: string,
  fate: CasualtyRule['fate'],
  form: CasualtyRule['form'],
  pattern: string,
  examples: readonly string[],
  counterexamples: readonly string[] = none,
): CasualtyRule => ({ id, fate, form, pattern, examples, counterexamples })

/** English rules for what happened to people. */
export const casualtyRules: readonly CasualtyRule[] = [
  rule(
    'killed',
    'killed',
    'participle',
    ':killed',
    ['Four miners were killed on Monday.', 'The blast killed four miners.', 'A man was gunned down.'],
    ['The miners were freed.'],
  ),
  rule('kills', 'killed', 'active', ':kill', ['A blast in Orlu kills four miners.'], ['The blast left a crater.']),
  rule(
    'killing',
    'killed',
    'gerund',
    ':killing',
    ['The roof fell, killing four miners.'],
    ['The roof fell on four miners.'],
  ),
  rule(
    'claims-lives',
    'killed',
    'active',
    ':claim-lives',
    ['The flood claimed the lives of four farmers.'],
    ['The group claimed the attack.'],
  ),
  rule(
    'dies',
    'killed',
    'subject',
    ':die',
    ['Four miners died on Monday.', 'A climber fell to his death.'],
    ['The wind has eased.'],
  ),
  rule(
    'claims-number',
    'killed',
    'lives',
    ':claim-verb',
    ['The flood claimed four lives.'],
    ['The flood reached four villages.'],
  ),
  rule('suicide', 'killed', 'self', ':suicide', ['The gunman then killed himself.'], ['The gunman then fled.']),
  rule(
    'dead',
    'killed',
    'state',
    ':dead',
    ['Four dead in Orlu mine blast', 'The quake left twelve people dead.'],
    ['The talks are over.'],
  ),
  rule(
    'pronounced-dead',
    'killed',
    'state',
    ':be-dead',
    ['The driver was pronounced dead at the scene.'],
    ['The driver was pronounced fit.'],
  ),
  rule(
    'deaths',
    'killed',
    'noun',
    ':deaths',
    ['Officials confirmed four deaths.', 'Two fatalities were reported.'],
    ['Officials confirmed four arrests.'],
  ),
  rule(
    'death-of',
    'killed',
    'noun',
    ':death-of',
    ['He is charged in the shooting death of a teacher.'],
    ['He is charged with theft.'],
  ),
  rule(
    'bodies',
    'killed',
    'noun',
    ':bodies',
    ['The bodies of three women were found.'],
    ['The bags of three women were found.'],
  ),
  rule(
    'toll',
    'killed',
    'toll',
    ':toll-noun (!:fate-adverb){0,6} :toll-verb',
    ['The death toll rose to 45.', 'It raised the death toll to at least 45.'],
    ['The toll road is closed.'],
  ),
  rule(
    'toll-rises',
    'killed',
    'toll',
    ':toll-noun (!:toll-rise){0,26} :toll-rise (to|at)?',
    ['The death toll from the strikes in the north has risen to 82 people.'],
    ['The toll road is closed.'],
  ),
  rule(
    'injured',
    'injured',
    'participle',
    ':injured',
    ['Four miners were injured.', 'The blast wounded four miners.'],
    ['The blast was heard far away.'],
  ),
  rule('injures', 'injured', 'active', ':injure', ['Blast injures four miners'], ['Blast wakes four miners']),
  rule(
    'injuring',
    'injured',
    'gerund',
    ':injuring',
    ['The roof fell, injuring four miners.'],
    ['The roof fell on four miners.'],
  ),
  rule(
    'wounded-state',
    'injured',
    'state',
    ':wounded-state',
    ['Two others were in critical condition.'],
    ['The house was in poor condition.'],
  ),
  rule(
    'treated',
    'hit',
    'subject',
    ':treated',
    ['Two women were taken to the hospital.'],
    ['Two women were taken home.'],
  ),
  rule(
    'suffers',
    'hit',
    'subject',
    ':suffer (!:injury-noun){0,5} :injury-noun',
    ['Two women suffered serious injuries.'],
    ['Two women suffered heavy losses.'],
  ),
  rule(
    'injuries',
    'injured',
    'noun',
    'injuries',
    ['No injuries were reported.', 'Police reported four injuries.'],
    ['No complaints were reported.'],
  ),
  rule(
    'minor-injury',
    'injured',
    'noun',
    ':minor :scratch :be :reported',
    ['A small cut was confirmed by a spokesman.'],
    ['A small fee was confirmed by a spokesman.'],
  ),
  rule(
    'injured-toll',
    'injured',
    'toll',
    ':injured-toll (!:fate-adverb){0,6} :toll-verb',
    ['The number of injured rose to 80.'],
    ['The number of visitors rose to 80.'],
  ),
  rule(
    'shot',
    'hit',
    'participle',
    ':shot',
    ['Four people were shot on Elm Street.', 'He shot two neighbours.'],
    ['Four people were seen on Elm Street.'],
  ),
  rule('shoots', 'hit', 'active', ':shoot', ['Man shoots two neighbours'], ['Man greets two neighbours']),
  rule('shooting', 'hit', 'gerund', ':shooting', ['He opened fire, striking two neighbours.'], ['He opened the door.']),
  rule(
    'struck',
    'hit',
    'passive',
    ':struck',
    ['Her brother was also hit in the shooting.'],
    ['The town was hard to reach.'],
  ),
  rule(
    'counts-of-murder',
    'killed',
    'counts',
    'counts of (!:attempt){0,3} :murder-noun',
    ['He faces two counts of first-degree murder.'],
    ['He faces two counts of attempted murder.'],
  ),
  rule(
    'murder-suicide',
    'killed',
    'pair',
    'murder-suicide',
    ['Police called it a murder-suicide.'],
    ['Police called it an accident.'],
  ),
  rule(
    'fold-shooting',
    'hit',
    'fold',
    ':fold :shooting-noun',
    ['Police are investigating a triple shooting.'],
    ['The triple jump is on Monday.'],
  ),
  rule(
    'fold-killing',
    'killed',
    'fold',
    ':fold :killing-noun',
    ['Two men face trial over a double murder.'],
    ['She ordered a double espresso.'],
  ),
  rule(
    'shooting-victims',
    'hit',
    'noun',
    ':shooting-noun :victim-noun',
    ['The four shooting victims are all from Orlu.'],
    ['The four lottery winners are all from Orlu.'],
  ),
  rule(
    'shooting-of',
    'hit',
    'of',
    ':shooting-of',
    ['He is charged in the shooting of two neighbours.'],
    ['He is charged with theft.'],
  ),
  rule(
    'fatally',
    'killed',
    'state',
    'fatally',
    ['Three people were shot, one of them fatally.'],
    ['The plan was flawed.'],
  ),
  rule(
    'missing',
    'missing',
    'state',
    ':missing-state',
    ['Twelve sailors are missing.'],
    ['Twelve sailors are ashore.'],
  ),
  rule(
    'trapped',
    'trapped',
    'participle',
    ':trapped-state',
    ['Nine miners are still trapped.'],
    ['Nine miners are at home.'],
  ),
  rule('rescued', 'rescued', 'participle', ':rescued', ['Nine miners were rescued.'], ['Nine miners were paid.']),
  rule(
    'rescuing',
    'rescued',
    'gerund',
    ':rescuing',
    ['Crews worked all night, rescuing nine miners.'],
    ['Crews worked all night.'],
  ),
  rule(
    'displaced',
    'displaced',
    'participle',
    ':displaced',
    ['The flood displaced 4,000 people.'],
    ['The flood damaged 4,000 homes.'],
  ),
  rule(
    'displacing',
    'displaced',
    'gerund',
    ':displacing',
    ['The river burst its banks, displacing 4,000 people.'],
    ['The river burst its banks.'],
  ),
  rule(
    'flees',
    'displaced',
    'subject',
    ':flee',
    ['Some 4,000 people have fled their homes.'],
    ['The burglar fled the scene.'],
  ),
  rule('detained', 'detained', 'participle', ':detained', ['Police arrested four men.'], ['Police thanked four men.']),
  rule(
    'detaining',
    'detained',
    'gerund',
    ':detaining',
    ['Troops raided the house, arresting four men.'],
    ['Troops raided the house.'],
  ),
  rule(
    'unharmed',
    'unharmed',
    'state',
    ':unharmed',
    ['The minister escaped unscathed.', 'The driver was not injured.'],
    ['The minister escaped the heat.'],
  ),
]

/** English casualties. */
export const casualties: CasualtyRules = {
  rules: casualtyRules,
  passive: wordSet("is are was were be been being get gets got getting 's 're remain remains remained"),
  adverbs: wordSet(
    'also later all both either instantly immediately reportedly apparently allegedly accidentally then seriously critically severely gravely badly slightly lightly mortally fatally being still currently now already subsequently initially himself herself each previously confirmed believed feared presumed to have has had not never only just possibly probably likely',
  ),
  not: wordSet("not n't never neither nor without"),
  unreal: wordSet(
    'nearly almost possibly let could would might may can will should if unless whether must attempted attempting threatened threatens threatening alleged-plot plotted plotting planning planned intended conspiring conspired wouldve couldve potential potentially hypothetical fictional film movie novel unless',
  ),
  unrealTo: wordSet(
    'attempt attempts attempted trying tried try tries threatened threatening threats threat threatens plan plans planned planning wanted want wants intent intended intending intention conspiracy conspiring conspired plot plotted plotting likely expected going able ready willing hired order orders ordered license desire',
  ),
  to: 'to',
  of: 'of',
  and: wordSet('and & plus'),
  including: wordSet('including include included includes'),
  whom: wordSet('whom which them these those'),
  who: wordSet('who which that whom'),
  subordinators: wordSet(
    'that when after as because while before since where if although though whether until once but so',
  ),
  elsewhere:
    list(`last year, last month, two years ago, three years ago, years ago, year ago, months ago, month ago, years earlier, months earlier, weeks earlier, weeks ago, decades ago, in recent years, in recent months, in recent weeks, in the past year, in the past, over the past, so far this year, this year, earlier this year, earlier this month, each year, every year, annually, per year, a year,
    a similar attack, similar attacks, similar incident, previous attack, previous attacks, previously, separate attack, separate incident, separate shooting, separate attacks, unrelated, elsewhere, another attack, other attacks, first day of the war, since the start, since the beginning, the conflict has, the war has, syrias war, civil war, uprising, during the war, world war, in total, over the weekend, last week, nationwide, statistics,
    on average, the anniversary, anniversary, years-long, year-long, five-year, six-year, four-year, historically`),
  since: wordSet('since'),
  update: list('now, new toll, updated, has risen, rose, risen, climbed, later, raising, raised'),
  earlier: list('earlier, initially, previously, originally, at first, had said, had earlier said, initial'),
  folds: { double: 2, triple: 3, quadruple: 4, quintuple: 5, sextuple: 6 },
  selfInflicted: wordSet('self-inflicted'),
  also: wordSet('also'),
  singular: wordSet("was is has 's"),
  at: wordSet('at'),
  lives: wordSet('life lives martyrs victims souls'),
  among: 'among',
  them: 'them',
  young: wordSet('boy girl baby infant toddler child kid newborn preschooler'),
  grown: wordSet(
    'man woman husband wife father mother uncle aunt grandfather grandmother boyfriend girlfriend officer driver guard owner teacher deputy soldier policeman trooper professor doctor gunman businessman pilot',
  ),
  plain: wordSet('man woman male female teen teenager adult youth boy girl guy juvenile person victim'),
  kin: wordSet(
    'wife husband mother father son daughter sister brother grandmother grandfather grandson granddaughter aunt uncle niece nephew cousin girlfriend boyfriend stepson stepdaughter stepfather stepmother ex-wife ex-husband fiance fiancee',
  ),
  reflexive: wordSet('himself herself themselves itself self'),
  others: wordSet('other others another second third fourth fifth additional more'),
  attackers:
    wordSet(`gunman gunmen attacker attackers shooter shooters suspect suspects bomber bombers assailant assailants perpetrator perpetrators killer killers murderer robber robbers hijacker hijackers assassin
    intruder burglar gunwoman perp perps hitman sniper carjacker`),
  female: wordSet(
    'woman girl wife mother daughter sister grandmother aunt niece girlfriend female lady she her herself businesswoman policewoman actress widow bride granddaughter stepdaughter waitress nun ms. mrs. miss fiancee latina mom mum women girls wives mothers daughters sisters',
  ),
  male: wordSet(
    'man boy husband father son brother grandfather uncle nephew boyfriend male gentleman he him himself businessman policeman actor widower groom grandson stepson waiter mr. guy gunman fisherman dad latino men boys husbands fathers sons brothers',
  ),
  generic: wordSet(
    'victim person individual adult people patient resident other one body someone somebody casualty subject occupant survivor',
  ),
  definite: wordSet('the this that these those his her their its my our'),
  another: wordSet('another other second third fourth additional'),
  titles: wordSet(
    'mr. mrs. ms. dr. miss lt. sgt. cpl. capt. col. gen. maj. pvt. officer deputy detective trooper president minister chief sheriff judge rep. sen. gov. mayor professor pastor father sister brother staff senior spc. pfc.',
  ),
  hedges: list(
    'reportedly, allegedly, apparently, believed to, feared, presumed, unconfirmed, may have, might have, possibly, suspected, thought to',
  ),
  accordingTo: list('according to'),
  said: wordSet('said says say reported reports told confirmed announced stated added claimed reporting'),
  via: list('as reported by, reported by, told, quoted by, cited by'),
}
