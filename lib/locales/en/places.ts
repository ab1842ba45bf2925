import { wordSet } from './word-set.ts'

/** Last words of the names of places. */
export const placeHeads = wordSet(`
  city town village township borough municipality county district province region prefecture governorate oblast krai canton parish republic kingdom emirate territory territories states state island islands isle isles archipelago peninsula
  river rivers lake lakes creek brook stream canal bay gulf strait straits sea ocean coast shore beach harbor harbour port mount mountain mountains hill hills peak ridge range valley canyon gorge plateau plain plains desert forest woods wood jungle swamp marsh
  falls waterfall glacier volcano cape point head spring springs oasis delta basin reservoir dam bridge tunnel
  street st. road rd. rd avenue ave. ave boulevard blvd. blvd lane drive highway freeway motorway expressway parkway turnpike way alley terrace crescent close court square plaza circus roundabout junction interchange crossing corner
  airport airfield airbase base station terminal depot park gardens garden zoo stadium arena field ground oval rink gym gymnasium speedway racecourse racetrack circuit hall tower towers castle palace fort fortress barracks prison jail
  camp cemetery building house mansion estate farm ranch plantation mill quarter neighborhood neighbourhood suburb heights village zone area strip corridor crossing border line cathedral basilica mosque temple shrine monastery priory abbey pagoda mall market bazaar center centre hotel
  hospital school courthouse sanctuary reserve wilderness monument memorial peninsula trail pass courthouse mine quarry observatory coliseum colosseum amphitheater amphitheatre
  ward citadel crater docks dock oilfield hamlet shire commune constituency massif cliffs cliff pond ponds cave caves cavern caverns lagoon fjord reef atoll cove inlet estuary moor heath bog fen marshes meadow meadows knoll butte mesa bluff bluffs
  dunes arrondissement voivodeship powiat gmina raion okrug upazila tehsil taluk taluka mandal barangay comarca townland pier wharf quay lighthouse viaduct aqueduct locks weir embankment esplanade promenade playground playfield playfields fairgrounds
  velodrome
`)

/** Heads that make a place of any name before them. */
export const strongPlaceHeads = wordSet(`
  city town village township borough municipality county district province region prefecture governorate oblast krai republic kingdom empire emirate island islands peninsula river lake creek canal bay gulf strait sea ocean coast beach harbor harbour mountain mountains hills peak valley canyon plateau desert
  forest falls glacier volcano cape reservoir dam bridge tunnel street road rd. avenue ave. boulevard blvd. lane drive highway freeway motorway expressway parkway turnpike square plaza airport airfield airbase stadium arena park cemetery prison jail palace castle neighborhood neighbourhood suburb heights zone
  hotel cathedral basilica mosque temple monastery mall courthouse junction refuge gym
  pond lagoon fjord atoll cove inlet estuary arrondissement voivodeship powiat gmina raion okrug upazila tehsil taluk taluka barangay caverns playfield esplanade promenade lighthouse viaduct aqueduct
`)

/** Words that begin the name of a place: "Mount Sinjar", "Lake Chad", "Camp Howe", "San Diego". */
export const placeFirsts = wordSet(
  'mount mt mt. lake fort ft. camp port cape gulf point san santa santo isle river rio puerto north south east west northern southern eastern western central upper lower new greater downtown inner outer northeast northwest southeast southwest northeastern northwestern southeastern southwestern saint st. st tel tell wadi jabal kafr ayn umm deir beit khan jebel abu',
)

/** Directions before the name of a place, in small or capital letters; not part of it when small. */
export const directions = wordSet(
  'north south east west northern southern eastern western central upper lower northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern downtown nw ne sw se',
)

/** Nouns that stand for a place, or beside its name: "the city", "the village of X", "X province". */
export const placeNouns = wordSet(`
  city town village township hamlet borough municipality county district province region prefecture governorate state country nation republic kingdom emirate territory colony island islands peninsula archipelago continent capital suburb neighborhood neighbourhood quarter commune settlement community parish
  river lake creek bay gulf strait sea ocean coast beach harbor harbour port mountain hill peak valley canyon desert forest glacier volcano dam bridge canal tunnel reservoir
  street road avenue highway motorway square airport airfield airbase base station stadium arena park camp cemetery building tower castle palace prison jail mosque temple cathedral mall market hotel outskirts enclave stronghold area resort plateau crossroads checkpoint border cape headland islet
`)

/** Prepositions that stand before a place. */
export const placePrepositions = wordSet(
  'in near outside inside around across throughout within at from to into toward towards through via off beyond between along above over onto',
)
/** Prepositions after which a name is nearly always a place. */
export const strongPlacePrepositions = wordSet('in near outside inside around throughout across within')

/** Common nouns whose "'s" belongs to a name: "People's Party", "King's College". */
export const nameOwners = wordSet(`
  people women men children workers farmers king queen president mother veterans boys girls
`)
