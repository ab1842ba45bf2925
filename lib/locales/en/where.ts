import type { PlaceRules } from '../../engine/facts/place-words.ts'

/** How English says where. */
export const places: PlaceRules = {
  locatives: [
    'in',
    'at',
    'near',
    'outside',
    'inside',
    'on',
    'around',
    'off',
    'across',
    'over',
    'within',
    'between',
    'along',
    'into',
    'throughout',
    'through',
    'north',
    'south',
    'east',
    'west',
    'behind',
    'beneath',
    'under',
  ],
  leading: ['into', 'through', 'throughout', 'across', 'over'],
  entering: ['into'],
  standing: ['at', 'inside', 'outside', 'near'],
  otherwise: ['from', 'about', 'against', 'to', 'with', 'by', 'for', 'towards', 'toward', 'like', 'than', 'between'],
  sites:
    `city town village province district state region suburb suburbs outskirts capital port county governorate area neighborhood neighbourhood neighborhoods neighbourhoods
    countryside north south east west centre center coast island border borough street road avenue highway motorway junction crossing square
    park market mall store shop supermarket restaurant bar nightclub club hotel church mosque temple synagogue cathedral school university
    college campus hospital clinic prison jail court courthouse station stop airport runway harbour harbor dock railway tracks tunnel bridge
    stadium arena circuit track pitch ground hall theatre theater cinema museum factory plant mine refinery warehouse depot office building
    tower house home apartment flat residence palace embassy consulate base barracks checkpoint camp zone valley mountain mountains hill
    river lake sea forest desert beach bay strait crossing farm field fields block compound headquarters site garage yard estate
    airfield airbase oilfield gasfield pipeline dam canal cemetery graveyard monastery convent shrine library gym gymnasium pool playground barbershop salon
    cafe pub bakery pharmacy motel cabin cottage mansion condominium condominiums complex plaza mall arcade casino lounge terminal bazaar dormitory
    orphanage kindergarten nursery shelter trail path roundabout overpass underpass driveway lot landfill quarry shipyard
    section sections side ward corner intersection enclave stronghold settlement quarter township municipality hamlet parish pier resort waterfront seafront quay wharf marina promenade`.split(
      /\s+/,
    ),
  institutions:
    'office court school university college hospital clinic church club embassy consulate station headquarters'.split(
      ' ',
    ),
  partitives:
    'downtown uptown midtown rural suburban urban inner outer greater coastal mainland upstate metropolitan occupied besieged old new'.split(
      ' ',
    ),
  within: [',', 'in'],
  streets: 'street avenue road boulevard lane drive way parkway terrace highway st. ave. rd. blvd. dr. ln. hwy.'.split(
    ' ',
  ),
  listed:
    `streets avenues roads boulevards lanes drives highways sts. aves. neighborhoods neighbourhoods quarters suburbs districts villages towns`.split(
      ' ',
    ),
  functions: 'stronghold bastion battleground hub hotspot site'.split(' '),
  quarters:
    'block neighborhood neighbourhood neighborhoods neighbourhoods quarter suburb square corner intersection section ward side'.split(
      ' ',
    ),
  corners: 'corner corners intersection junction crossroads'.split(' '),
  passing:
    `fly flies flew flown flying pass passes passed passing sail sailed sailing cross crossed crossing drive drove driving travel travelled traveled
    travelling traveling`.split(/\s+/),
  definite: ['it', 'the', 'this'],
  taken: ['place'],
  answering: ['in'],
  answers: 'response retaliation revenge reaction solidarity'.split(' '),
  contests:
    'win wins victory victories triumph loss losses defeat defeats draw success dig digs swipe swipes jibe jab jabs anger fury outrage'.split(
      ' ',
    ),
  opponents: 'over at against to with by'.split(' '),
  bodies:
    'police sheriff council assembly legislature councillors deputies firefighters mayor magistrates schools school court residents department'.split(
      ' ',
    ),
  borders: ['with'],
  joins: ['and', '&'],
  pairing: ['between'],
  superlatives:
    'largest biggest first last worst best highest most least deadliest oldest youngest longest tallest smallest busiest richest poorest greatest only'.split(
      ' ',
    ),
  occasions: 'con comic-con gp gala webinar hackathon meetup rally qualifying race contest pageant expo ball'.split(
    ' ',
  ),
  beside: ['outside', 'off', 'beyond', 'from'],
  near: ['near', 'around'],
  settlements: 'town village city hamlet township municipality settlement commune'.split(' '),
  around: ['suburban', 'exurban'],
  offices: ['coroner', 'coroners', 'examiner', 'examiners', 'morgue'],
  actors:
    `carrier airline airlines company firm firms giant giants retailer startup start-up automaker carmaker insurer lender conglomerate brewer bank investor investors manufacturer maker subsidiary currency
    demand demands claim claims tariff tariffs policy policies proposal proposals offer offers sanctions warning warnings threat threats
    promise promises pledge pledges vow vows decision decisions refusal request requests stance
    ambassador lawmakers diplomat diplomats delegation negotiators envoy spokesman spokeswoman spokesperson`.split(
      /\s+/,
    ),
  seats: `washington beijing moscow tehran pyongyang seoul tokyo brussels ankara islamabad riyadh jerusalem kyiv kiev
    havana caracas westminster`.split(/\s+/),
  addressing:
    `accus blam congratulat condemn criticis criticiz prais thank urg warn tell told ask su su sued sanction threaten pressur
    defend denounc slam mock benefit punish target help allow oppos rebuk reassur persuad convinc beat beats`.split(
      /\s+/,
    ),
  desks: [
    ...`washington london paris berlin brussels geneva vienna madrid rome moscow beijing shanghai tokyo seoul sydney dubai beirut cairo nairobi
    johannesburg istanbul ankara jerusalem singapore bangkok toronto ottawa`.split(/\s+/),
    'new york',
    'new york city',
    'mexico city',
    'new delhi',
    'ramallah',
    'san francisco',
    'hong kong',
  ],
  measures: 'size sizes shape length width height weight population style likeness image equivalent'.split(' '),
  ranking: ['under', 'behind', 'beneath'],
  burdens:
    'sanction sanctions restriction restrictions embargo embargoes tariff tariffs ban bans curbs limits pressure blame'.split(
      ' ',
    ),
  writings: 'statement statements letter message email tweet post remarks report call'.split(' '),
  topical: ['on'],
  kin: 'family families couple couples duo trio household'.split(' '),
  residing: [
    'condition',
    'hospitalized',
    'hospitalised',
    'recovering',
    'live',
    'lives',
    'lived',
    'living',
    'born',
    'based',
    'raised',
    'grew',
    'educated',
    'resident',
    'residents',
    'hails',
    'hailed',
    'positioned',
    'stationed',
    'deployed',
    'entrenched',
    'headquartered',
    'registered',
  ],
}
