import { personNouns } from './person-nouns.ts'
import { wordSet } from './word-set.ts'

/** Nouns of `personNouns` that mean something else when they are counted: "two centers", "three counts". */
const ambiguous =
  wordSet(`center count chair anchor forward star icon private general host count subject back cardinal saint
  chief receiver pitcher runner model boxer skater climber`)

/** More nouns that stand for one person as a victim, a bystander or an attacker. */
const more = wordSet(`
  individual human male female adult juvenile minor youth youngster kid lad girl gal guy bloke fella newborn tot preschooler kindergartner adolescent twentysomething pensioner
  senior elder civilian noncombatant combatant militiaman gunwoman hitman mobster gangster burglar carjacker mugger perpetrator perp offender assassin
  suspect intruder trespasser casualty fatality deceased deputy trooper patrolman patrolwoman serviceman servicewoman peacekeeper conscript reservist
  commando infantryman guardsman airwoman seaman crewman crewmember crew-member bomber jihadi takfiri mujahid mercenary defector dissenter martyr
  worshipper worshiper pilgrim mourner churchgoer congregant parishioner partygoer party-goer reveler reveller clubgoer concertgoer festivalgoer moviegoer spectator attendee
  fan onlooker evacuee islander nomad herder herdsman cattleman rancher peasant farmhand labourer workman handyman contractor subcontractor roofer welder
  occupant rider biker bicyclist commuter holidaymaker vacationer backpacker camper trekker skydiver diver surfer kayaker boater fisher angler crabber sailor yachtsman
  stowaway castaway rescuer responder first-responder lifeguard clinician orderly medevac attendant stewardess steward flight-attendant crew-mate shipmate
  schoolmate schoolchild schoolchildren freshman sophomore undergraduate schoolteacher caregiver babysitter
  girl-friend ex fiancé grandparent grandchild great-grandmother great-grandfather stepchild foster-child twin triplet infant sister-in-law relative kin in-law
  housemate flatmate bandmember local countryman national foreigner expatriate expat immigrant aborigine
  sheikh lord politician bureaucrat dealer vendor seller buyer hawker trader street-vendor bouncer busboy barista clerk employee intern apprentice trainee
  inhabitant settler homesteader homeless pauper beggar addict prostitute streetwalker
  lady gentleman madam mister boyfriend girlfriend soulmate
`)

const irregular: readonly (readonly [one: string, many: string])[] = [
  ['person', 'people'],
  ['person', 'persons'],
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['stepchild', 'stepchildren'],
  ['schoolchild', 'schoolchildren'],
  ['man', 'men'],
  ['woman', 'women'],
  ['wife', 'wives'],
  ['housewife', 'housewives'],
  ['midwife', 'midwives'],
  ['thief', 'thieves'],
  ['passer-by', 'passers-by'],
  ['passerby', 'passersby'],
  ['brother-in-law', 'brothers-in-law'],
  ['sister-in-law', 'sisters-in-law'],
]

/** The first of its plurals. */
const irregularPlural = new Map(irregular.toReversed())

function plural(noun: string): string {
  const known = irregularPlural.get(noun)
  if (known) return known
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** Nouns for one person that can be counted. */
export const peopleOne: ReadonlySet<string> = new Set([
  ...[...personNouns, ...more].filter((noun) => !ambiguous.has(noun)),
  ...irregular.map(([one]) => one),
])

/** Nouns for several people. */
export const peopleMany: ReadonlySet<string> = new Set([
  ...[...peopleOne].map(plural),
  ...irregular.map(([, many]) => many),
  ...wordSet(`
    people others folks personnel troops forces police crew staff lives souls kids youths bodies corpses passengers loved-ones elderly
    casualties fatalities dependents ones operatives elements members non-muslims muslims christians shiites shias sunnis kurds yazidis houthis jews hindus sikhs buddhists alawites druze arabs turkmens
    blacks whites hispanics latinos latinas males females teens twenties
  `),
])

/** Endings of nouns for people that no list has: "bricklayers", "machinists". */
export const peopleEndings = {
  one: ['man', 'woman', 'person', 'ist', 'er', 'or', 'ian'],
  many: ['men', 'women', 'ists', 'ers', 'ors', 'ians', 'goers'],
  /** Nouns with such an ending that are things. */
  not: wordSet(`
    number order helicopter chopper fighter-jet border river shelter computer letter paper newspaper weather winter summer shoulder floor door vector tower power center centre chamber container trailer cruiser
    laser cancer finger ladder meter metre liter litre quarter corner matter chapter disaster silver rubber answer trigger flower dollar car factor sector reactor motor error terror mirror harbor labor color odor
    honor humor water quarter october september november december after under over never ever other either neither rather whether together however former latter later earlier per prior major minor superior
    inferior exterior interior senior junior monitor transformer freighter tanker bulldozer tractor steamer liner carrier trawler destroyer launcher crater poster banner counter layer boulder shutter barrier
    blister fever liver bladder hammer buffer bumper charter cluster cylinder dinner supper burger pepper sugar butter cover discover drawer dryer filter folder gender thunder wonder murder encounter
    header index-finger membrane offer parameter partner-ship pointer printer router scooter screwdriver semester server silencer slaughter speaker-phone sticker structure theater theatre tiger tier timer
    tower toaster transfer trouser tumor turner usher vapor wafer wrapper zipper anniversary supervisor-y elevator escalator generator indicator corridor detector calculator accelerator radiator ventilator refrigerator
    list artist-ry wrist twist mist fist waist assist consist exist resist whist gist
    human german-made roman gallon weapon acre tutor-ial meteor razor armor anchor flavor rumor tremor horror mayor-alty door floor outdoor indoor decor favor vigor rigor squalor stupor splendor
    hamster rooster lobster oyster spider beaver badger otter panther viper adder cleaner-fish retriever terrier pointer setter boxer-dog leader-board headquarter
    explorer-ship drawer stapler boiler burner heater cooler freezer mixer blender grinder sprinkler extinguisher lighter bomber-jacket sweater
  `),
}
