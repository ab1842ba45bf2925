import type { WordClasses } from '../../engine/text/pattern.ts'
import { wordSet } from './word-set.ts'

/** A word list as an array. */
export const list = (text: string): readonly string[] => [...wordSet(text)]

const injuryNouns = list(
  `injury, injuries, wound, wounds, gunshot wound, gunshot wounds, burns, bruises, fractures, concussion, lacerations, cuts, stab wounds, stab wound, gsw`,
)

const hospitals = list(
  'hospital, hospitals, medical center, medical centre, trauma center, trauma centre, emergency room',
)

const fateAdverbs = list(
  'also, later, all, both, either, instantly, immediately, reportedly, apparently, allegedly, accidentally, then, seriously, critically, severely, gravely, badly, slightly, lightly, mortally, being, confirmed, believed, feared, presumed, found, pronounced, declared, still, currently, there, not, never, now',
)

/** Words and phrases that tell what happened to people. */
export const casualtyClasses = {
  'fate-adverb': fateAdverbs,
  killed:
    list(`killed, murdered, slain, slew, assassinated, executed, massacred, slaughtered, beheaded, decapitated, gunned down, shot dead, shot
    to death, shot and killed, shot and fatally wounded, fatally shot, shot fatally, fatally wounded, mortally wounded, fatally
    injured, fatally stabbed, stabbed to death, beaten to death, bludgeoned to death, hacked to death, burned to death, burnt to
    death, crushed to death, trampled to death, fatally struck, fatally hit, hit and killed, struck and killed, stabbed and killed,
    run over and killed, strangled, lynched, electrocuted, martyred, suffocated, incinerated, fatally beaten, hanged,
    wiped out`),
  kill: list(
    `kill, kills, slay, slays, assassinate, assassinates, massacre, massacres, behead, beheads, gun down, guns down, shoot dead, shoots dead, fatally shoot, fatally shoots, fatally stabs, eliminate, eliminates`,
  ),
  killing: list(
    `killing, murdering, slaying, assassinating, executing, massacring, slaughtering, beheading, gunning down, shooting dead, shooting to death, fatally shooting, fatally stabbing, fatally wounding, eliminating`,
  ),
  'claim-lives': list(
    `claimed lives of, claims lives of, claiming lives of, claimed the lives of, claiming the lives of, claims the lives of, claimed the life of, claiming the life of, claims the life of, took the lives of, took the life of, taking the lives of, taking the life of, cost the lives of, costing the lives of, cost the life of, left dead`,
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
    `died, dies, die, dying, perished, perish, succumbed, lost their lives, lost his life, lost her life, lost their life, losing their lives, lose their lives, lost lives, passed away, drowned, bled to death, burned alive, did not survive, didn't survive, n't survive, not survive, fell to his death, fell to her death, fell to their deaths, starved to death, froze to death`,
  ),
  suicide:
    list(`killed himself, killed herself, killed themselves, kills himself, kills herself, kills self, killed self, killing himself, killing herself, shot himself to death, took his own life, take his own life, take her own life, takes his own life, took her own life, taking his own life, taking her own life, committed suicide, commits suicide, committing suicide, died by suicide, died of suicide,
    turned the gun on himself, turned the gun on herself, turning the gun on himself, turning the gun on herself, turned the weapon on himself, fatally shot himself, fatally shot herself, then himself, then herself, and then himself, then self, shot and killed himself`),
  dead: list('dead, deceased, lifeless, slain'),
  'be-dead': list(
    'reported dead, reported killed, pronounced dead, declared dead, confirmed dead, found dead, presumed dead, feared dead, pronounced deceased, pronounced him dead, pronounced her dead, found slain, found shot to death, found murdered, pronounced the man dead, pronounced the woman dead, pronounced the victim dead',
  ),
  'wounded-state':
    list(`injured, wounded, hurt, critically wounded, hospitalized, hospitalised, in critical condition, in a critical condition, in serious condition, in a serious condition, in stable condition, in a stable condition, in fair condition, in good condition, in grave condition, in guarded condition, in critical but stable condition, in serious but stable condition, in extremely critical condition,
    critical, fighting for his life, fighting for her life, fighting for their lives, in a coma, in intensive care, on life support, in surgery, expected to survive, expected to recover, expected to live, expected to be okay, expected to be ok, in hospital, in the hospital, at the hospital, being treated, stable, paralyzed`),
  treated:
    list(`treated at, treated for, treated and released, taken to hospital, taken to a hospital, taken to the hospital, taken to a local hospital, taken to an area hospital, taken to local hospitals, taken to area hospitals, taken to hospitals, taken by ambulance, rushed to hospital, rushed to the hospital, rushed to a hospital, rushed to a local hospital, transported to the hospital, transported to a hospital, transported to a local hospital, transported to an area hospital, transported to local hospitals, transported to area hospitals,
    airlifted to, hospitalized, hospitalised, taken to an undisclosed hospital, taken by helicopter, transported by helicopter, airlifted, admitted to hospital, admitted to a hospital`),
  taken: list('taken, transported, rushed, airlifted, flown, brought, driven, moved, admitted'),
  'object-pronoun': list('him, her, them, me, us, it'),
  takes: list(
    'took, transported, rushed, airlifted, flew, brought, drove, take, takes, transport, taking, transporting, bringing, rushing',
  ),
  'turn-up': list('showed up, shows up, turned up, walked in, walked into, dropped off, dropped, showing up'),
  arrive: list('arrived, arrive, arriving, came, went, drove, drove themselves, checked in, appeared, made their way'),
  hospital: hospitals,
  'hospital-end': [...hospitals, 'custody'],
  'injury-noun': injuryNouns,
  'injury-end': [...injuryNouns, 'no', 'without', 'sign', 'signs'],
  suffer: list(
    `suffered, suffering, suffers, suffer, has, have, sustained, sustaining, sustains, received, receiving, with, had, treated for, from, escaped with`,
  ),
  ailment: list(
    'smoke inhalation, burns, shock, dehydration, hypothermia, heatstroke, frostbite, carbon monoxide poisoning, injuries, wounds, cuts, bruises, fractures, concussion',
  ),
  broken: list('broken, fractured, dislocated, shattered'),
  bone: list(
    'leg, legs, arm, arms, collarbone, rib, ribs, hip, pelvis, ankle, wrist, jaw, nose, neck, back, spine, skull, shoulder, elbow, knee, foot, hand, finger, bone, bones, vertebra, vertebrae',
  ),
  have: list('has, have, had, suffered, suffering, suffers, sustained, sustaining, with'),
  minor: list('small, minor, slight, light, superficial'),
  scratch: list(
    'cut, cuts, bruise, bruises, scratch, scratches, abrasion, abrasions, scrape, scrapes, injury, injuries, wound, wounds',
  ),
  reported: list('confirmed, reported, sustained, suffered'),
  harmed: list(
    'killed, injured, wounded, hurt, kidnapped, abducted, tortured, disappeared, missing, detained, arrested, displaced, captured, raped, imprisoned, jailed, maimed',
  ),
  camera: list(
    'video, videos, footage, camera, cameras, photo, photos, picture, pictures, image, images, film, tape, cctv, lens',
  ),
  'missing-state': list('missing, unaccounted for, still missing, reported missing, feared missing, unaccounted-for'),
  'trapped-state': list('trapped, still trapped, stranded, buried under, trapped under, stuck'),
  rescued: list(
    'rescued, pulled alive, pulled from the rubble alive, brought to safety, freed from the rubble, freed from the wreckage, freed from the wreck',
  ),
  rescuing: list('rescuing'),
  displaced: list(
    'displaced, evacuated, made homeless, uprooted, forced from their homes, driven from their homes, forced to flee',
  ),
  displacing: list('displacing, uprooting, evacuating, displaced'),
  'drive-out': list(
    'force, forced, forces, forcing, oblige, obliged, led, leading, caused, causing, prompted, prompting, made, drove, driving',
  ),
  'out-of-place': list('leave, evacuate, flee'),
  flee: list(
    'fled their homes, have fled their homes, left homeless, lost their homes, fled the fighting, fled the area',
  ),
  detained: list(
    'arrested, detained, apprehended, taken into custody, rounded up, jailed, captured, being held, held in custody, taken prisoner, in custody',
  ),
  detaining: list('arresting, detaining, apprehending, capturing'),
  quick: list('immediate, safe, swift, unconditional, early'),
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
  'toll-stop': [...fateAdverbs, ...list('killing, wounding, injuring, hurting, maiming, leaving')],
  'toll-noun': list(
    'death toll, toll, number of dead, number of deaths, number of the dead, number of people killed, number of fatalities, number killed, body count, tally, number of casualties',
  ),
  'toll-verb': list(
    `rose, rises, risen, rising, climbed, climbs, climbing, jumped, jumps, reached, reaches, reach, stood, stands, stand, increased, increases, was, is, has, had, went, soared, hit, hits, passed, exceeded, surpassed, topped, doubled, tripled, grew, grown, put, puts, raised, raising, brought, bringing, brings, past, beyond, above, over, at, of, as, to, now, up, from, currently, further, high, already, it, said, on, being, estimated`,
  ),
  'toll-rise': list(
    'rose, rises, risen, rising, climbed, climbs, climbing, jumped, jumps, reached, reaches, reach, stood, stands, stand, increased, increases, soared, hits, hit, passed, exceeded, surpassed, topped, doubled, tripled, grew, grown, put',
  ),
  'injured-toll': list(
    'number of injured, number of wounded, number of injuries, number of the injured, number of the wounded',
  ),
  fold: list('double, triple, quadruple, quintuple, sextuple'),
  'shooting-noun': list('shooting, stabbing, shootings, gunshot'),
  'victim-noun': list('victim, victims'),
  'killing-noun': list('murder, homicide, killing, slaying, murders, killings, fatal shooting, fatality, fatal crash'),
  struck: list(
    'hit, struck, hit in the, struck in the, hit by a, struck by a, hit by the, struck by the, hit by, struck by, grazed by, hit during, caught in the crossfire, shot at and hit',
  ),
  attempt: list('attempted, attempt, conspiracy, solicitation, assault, and, burglary'),
  'recovery-place': list('surgery, operation, operations, icu'),
  fatal: list('fatal, deadly'),
  'the-dead': list('the dead, the deceased, the fatalities, those killed, those who died, the slain'),
  'murder-noun': list('murder, homicide, manslaughter, murders'),
  'words-against': list(
    `claim, claims, allegation, allegations, accusation, accusations, lawsuit, lawsuits, charge, charges, complaint, complaints, criticism,
    backlash, rumor, rumors, rumour, rumours, fine, fines, ban, bans, suspension, sanctions, subpoena, tax, taxes, tariff, tariffs, bill, bills`,
  ),
  parent: list(
    'mother, father, parent, parents, mom, mum, dad, grandmother, grandfather, aunt, uncle, sister, brother, nanny, babysitter',
  ),
  'shooting-of': list('shooting, shootings, stabbing, wounding, stabbings'),
} satisfies WordClasses
