import type { WhoRules } from '../../engine/facts/who-rules.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Who is who in English news. */
export const who: WhoRules = {
  people: words(`
    people person man men woman women boy boys girl girls child children baby babies teenager teenagers teen teens youth youths adult adults family
    families couple crews legend star stars boss ace winner winners rider riders chief chiefs leader leaders owner owners opposition government governments president premier candidate candidates victim victims survivor survivors passenger passengers driver drivers pilot pilots crew resident residents villager villagers
    worker workers employee employees staff miners miner fisherman fishermen farmer farmers student students pupil pupils teacher teachers doctor
    doctors nurse nurses patient patients police officer officers soldier soldiers troops guard guards fighter fighters militant militants rebel
    rebels insurgent insurgents gunman gunmen attacker attackers bomber suspect suspects protester protesters demonstrators activist activists
    supporters fans fan voters voter customers customer consumers shoppers tourists tourist migrants migrant refugees refugee civilians civilian
    hostages hostage prisoners prisoner inmates inmate scientists researchers experts firefighters firefighter rescuers paramedics medics
    journalists journalist reporter lawmakers lawmaker politicians ministers officials official authorities prosecutors prosecutor judge judges
    jury jurors lawyers lawyer players player team coach striker goalkeeper runner athlete athletes champion actor actress singer artist author
    neighbours neighbors parents mother father son daughter sons daughters brother brothers sister sisters wife husband crowd crowds spectators
    investors shareholders unions commuters bystanders pedestrians pedestrian cyclist motorcyclist climbers hikers sailors troops jihadists
    cop cops deputy deputies trooper troopers detectives juvenile juveniles toddler toddlers infant infants sibling siblings relatives relative uncle aunt cousin
    grandmother grandfather stepfather stepmother boyfriend girlfriend roommate homeowner clerk shopper burglar burglars robber intruder intruders carjackers
    terrorists extremists board council committee panel cabinet parliament senate militia militias forces kidnappers pirates robbers thieves hackers
  `),
  authorities: words(`
    cop cops deputy deputies trooper troopers detectives
    police ministry minister court judge judges jury coroner sheriff army military navy prosecutors prosecutor officials official authorities
    authority government council commission commissioners regulator governor mayor department agency firefighters paramedics investigators rescuers troops
    minister president premier gov gov. secretary commissioner chief spokesman spokeswoman spokesperson superintendent inspector sergeant commander parliament senate congress watchdog tribunal inspectorate investigation investigations bureau
  `),
  offices: words(`
    alderman alderwoman ald councilman councilwoman councilmember councillor councilor senator sen congressman congresswoman congressmen rep lawmaker
    legislator mp chancellor ambassador envoy diplomat constable sgt det detective capt lt lieutenant col colonel gen maj admiral brigadier
    brig cpl mayoral governor ombudsman
  `),
  business: {
    heads: words(
      'chief president secretary spokesman spokeswoman spokesperson superintendent inspector commissioner commander',
    ),
    fields: words(
      'executive executives operating financial technology technical information marketing strategy product creative content editor analyst correspondent economist scientist scientific investment legal people data revenue commercial communications design strategist strategists',
    ),
    presiding: ['president'],
    seconds: ['vice'],
    grades: words('senior deputy executive assistant associate group division divisional regional corporate'),
  },
  prosecuting: {
    heads: words('attorney attorneys'),
    fields: words('prosecuting district state county city commonwealth people us federal general'),
  },
  private: words(`
    association company firm club foundation institute society charity church inc corp corporation ltd llc plc campaign airline airlines studio
    studios event events organizers organisers magazine newspaper party opposition movement faction rebel rebels group federation hospital college university think-tank nonprofit teachers workers union unions guild caucus lobby celebration celebrations
  `),
  publics: words(
    'federal district embassy consulate fire airport transit emergency guard patrol administration service services command country nation republic kingdom land region province island territory assembly presidential parliamentary',
  ),
  councils: {
    heads: words('council'),
    kinds: words(
      'security municipal local regional district borough parish tribal legislative governing executive privy national federal supreme transitional of for and',
    ),
  },
  seats: [
    'white house',
    'kremlin',
    'pentagon',
    'downing street',
    'vatican',
    'holy see',
    'united nations',
    'european union',
    'african union',
    'soviet union',
  ],
  former: words('former ex retired onetime erstwhile late'),
  events: words(
    'week festival fest cup prix olympics paralympics games championship championships tournament awards marathon derby expo biennale fair final finals oscars grammys con carnival parade average index composite',
  ),
  sports: [
    'formula one',
    'formula 1',
    'f1',
    'motogp',
    'wimbledon',
    'super bowl',
    'tour de france',
    's&p',
    's&p 500',
    'dow',
    'dow jones',
    'nasdaq composite',
    'ftse',
    'ftse 100',
    'nikkei',
    'nikkei 225',
    'hang seng',
    'dax',
    'cac 40',
    'stoxx 600',
  ],
  houses: {
    heads: words('speaker'),
    names: words('house parliament parliamentary assembly senate knesset commons duma congress'),
  },
  clergy: words('minister'),
  speakingFor: words('spokesman spokeswoman spokesperson'),
  ranks: words(
    'lieutenant colonel major general captain sergeant corporal brigadier commander admiral officer lt lt. col col. maj maj. gen gen. capt capt. sgt sgt. cmdr cmdr. major-general lieutenant-general brigadier-general',
  ),
  judging: words('judge judges'),
  justices: words('justice justices'),
  courts: words(
    'court courts courtroom courthouse trial sentenced lawsuit bail prosecutor prosecutors attorney attorneys jury',
  ),
  churches: words('church churches chapel congregation parish pastor funeral worship sermon clergy'),
  vague: words(
    'people person men man women woman boy girl child children family families couple crowd crowds guests baby adults board officials official authorities authority investigators officers detectives deputies crews staff doctors representative representatives',
  ),
  powers: words(
    'cop cops deputy deputies trooper troopers army military navy troops government council parliament senate congress minister president premier gov gov. governor mayor secretary chief agency department ministry authority authorities officials official',
  ),
  amounts: words('tens dozens scores hundreds thousands millions'),
  forces: words('army military navy troops units'),
  victims: words('victim victims dead deceased slain wounded'),
  suspects: words(
    'suspect suspects gunman gunmen attacker attackers bomber bombers shooter shooters assailant assailants killer killers kidnappers accused defendant',
  ),
  doers: words(
    'gunman gunmen attacker attackers bomber bombers shooter shooters assailant assailants killer killers kidnappers',
  ),
  suspecting: words('suspected alleged accused presumed purported'),
  suffering: words(
    'die dies died drown drowned drowns survive survived survives escape escaped escapes suffer suffered suffers suffering collapse collapsed fell falls',
  ),
  // By stem, as stems.ts makes it.
  affecting: words(`
    kill injur wound shoot shot stab attack arrest detain charg jail sentenc convict kidnap abduct rescu evacuat displac ban fin sack fir suspend hit struck
    strik target bomb beat beaten rob murder assassinat ambush expel deport evict su accus condemn blam injure hurt harm poison trap bur hospitalis hospitaliz
    forc defeat remov oust dismiss execut assault threaten hunt seiz captur releas
    stabb kidnapp bann bans hitting robb robs trapp fined fining fines sued suing sues murd crush batt dragg trampl maim tortur rape raped
    pistol-whipp strangl chok bludgeon decapitat carjack mugg lynch harass abus grop taser tased pepper-spray
    expos molest gunn mow mowed behead crucif crucifi electrocut hang hanged knif slash pinn imprison indict strand burn burned targett
  `),
  charging: words('arrest charg indict jail sentenc convict accus'),
  convicting: words('jail sentenc convict'),
  accusing: words('accus'),
  regret: {
    words: words(
      'sorry apology apologize apologizes apologized apologizing apologise apologises apologised apologising',
    ),
    link: 'for',
  },
  facing: words('face faces faced facing'),
  accusations: words('charge charges count counts trial prison jail indictment'),
  harming: words('kill injur wound hurt shoot shot stab stabb beat beaten poison bur burn knif slash'),
  killing: words(
    'kill killed murder murd slain shot gunn lynch decapitat behead crucif crucifi execut electrocut hanged die dies died drown drowned drowns',
  ),
  fates: {
    affected: words(
      'dismissal dismissals firing sacking ouster ousting removal suspension expulsion deportation extradition kidnapping abduction disappearance rape beating stabbing rescue hospitalisation hospitalization',
    ),
    killed: words(
      'death deaths murder murders killing killings slaying slayings assassination execution executions lynching',
    ),
    remains: words('body bodies remains corpse corpses'),
    held: words('arrest indictment conviction trial prosecution sentencing imprisonment'),
  },
  staff: words('employee employees worker workers staff staffer staffers'),
  idling: words(
    'mourn mourns grieve grieves brace braces struggle struggles reel reels recover recovers suffer suffers remember remembers wake wakes see sees swelter swelters freeze freezes top tops rank ranks lag lags',
  ),
  monitors: words('observatory monitor monitors'),
  holding: words('held controlled occupied ruled governed'),
  anybody: words('man men woman women boy boys girl girls teen teens teenager teenagers youth youths person child'),
  hunting: words('search searches searching seek seeks seeking hunt hunts hunting'),
  firing: {
    verbs: words('open opens opened fire fires fired'),
    shots: words('fire shot shots gunshot gunshots rounds'),
    // "Man shot at" a place may be its victim.
    aiming: words('shoots shooting fires fired firing'),
    aimedAt: 'at',
  },
  among: words('among one'),
  becoming: words('become becomes became'),
  plights: words('alive dead unconscious trapped stranded homeless hospital hospitals wounds injuries burns'),
  crediting: words('reports reported reporting'),
  hosting: words('host anchor byline'),
  attacking: words(
    'attack airstrike airstrik strik strike struck hit hits raid bomb bombard shell storm destroy pound target targett ambush seiz captur demolish blast assault',
  ),
  againstLinks: words('on against'),
  asides: {
    openings: words('separately'),
    marks: words('unrelated separate'),
    nouns: words('incident shooting crime case attack crash fire robbery stabbing accident'),
  },
  pictures: {
    nouns: words('camera cameras video videos photo photos film tape footage images cctv surveillance'),
    link: 'on',
  },
  custody: {
    nouns: ['custody'],
    owners: ['police'],
    links: ['into', 'in'],
    held: ['held', 'booked', 'lodged'],
    places: ['bond', 'bail', 'jail', 'prison'],
  },
  seeking: { verbs: words('wanted sought'), links: words('for over by in') },
  tautologies: words('suspect suspects accused defendant victim victims or'),
  heads: words('people persons person individuals victims juveniles others body bodies corpse corpses'),
  everyday: words(
    'workers players owners shareholders residents supporters families experts doctors customers parents students teachers scientists researchers voters drivers lawyers journalists politicians relatives friends neighbors neighbours',
  ),
  crowds: words(
    'fan fans passengers customer customers consumer consumers shopper shoppers investor investors user users viewer viewers reader readers neighbour neighbours neighbor neighbors local locals spectators crowd crowds onlookers bystanders guests',
  ),
  states: words(
    'dead deceased slain wounded injured hurt missing hospitalized hospitalised unconscious critical stranded trapped homeless unhurt unharmed',
  ),
  measures: words('time times'),
  finding: words('found left'),
  naming: words('identified named identify name'),
  agentLink: 'by',
  againstLink: 'against',
  namingLink: 'as',
  claiming: words('claim warn fear report insist vow reveal'),
  venues: words(
    'house statehouse capitol coliseum office stadium arena tower palace base airbase airport station bridge street road avenue square park school hospital hotel mall hall building prison camp county co co. church mosque theatre theater cemetery courthouse',
  ),
  centres: {
    heads: words('center centre'),
    kinds: words(
      'detention correctional medical shopping convention community shooting trade recreation sports civic visitor visitors welcome garden leisure day conference',
    ),
  },
  selfInflicted: words('suicide self-inflicted'),
  locatives: words('in at near outside inside around across within on from into toward towards through'),
  services: words(
    'getty flickr reuters epa afp ap pa swns alamy shutterstock rex whatsapp facebook twitter instagram youtube pinterest tumblr reporter reporters correspondent photo image images',
  ),
  products: words(`
    rocket rockets missile missiles spacecraft spaceship satellite satellites probe probes rover rovers telescope capsule drone drones jet jets airliner airliners plane planes
    car cars suv suvs sedan sedans roadster hatchback convertible coupe concept wagon ev evs pickup motorcycle motorbike scooter bike yacht
    phone phones smartphone smartphones handset tablet tablets laptop laptops smartwatch smartwatches glasses spectacles specs goggles headset headsets earbuds headphones console consoles
    chip chips processor processors coprocessor coprocessors co-processor co-processors chipset gpu gpus chatbot chatbots gadget gadgets device devices software videogame
    chocolate soda cereal snack snacks sneaker sneakers shoe shoes perfume lipstick handbag toy toys doll dolls
    drug drugs vaccine vaccines pill pills galaxy galaxies planet planets exoplanet exoplanets asteroid asteroids comet comets nebula constellation meteorite
  `),
  wares: words(
    'service services app apps platform tool tools feature features product products assistant model models game games browser watch bar bars drink brand line',
  ),
  works: words('book novel memoir film movie documentary album song'),
  writings: words('papers files leaks dossier documents memo treaty accord act protocol constitution amendment'),
  calling: words('called known named dubbed nicknamed branded codenamed'),
  heavens: {
    bodies: words(
      'earth mercury venus mars jupiter saturn uranus neptune pluto europa ganymede callisto titan enceladus phobos deimos',
    ),
    skies: words(
      'planet planets moons orbit orbits orbiting telescope telescopes astronaut astronauts astronomer astronomers cosmonaut cosmonauts spacecraft spaceship satellite satellites asteroid comet atmosphere',
    ),
  },
  negations: words("not n't n’t never didn't didn’t"),
  meaning: words(
    'vow vows vowed pledge pledges pledged promise promises promised swear swears swore sworn plan plans planned want wants wanted intend intends intended hope hopes hoped wish wishes wished mean means meant',
  ),
  indefiniteArticles: words('a an'),
  sources: words(
    'monitor monitors report reports police official officials source sources ministry media witnesses activists agency',
  ),
  examples: words('including include includes like unlike as than e.g.'),
  lawForces: {
    heads: words(
      'police public-safety sheriff troopers deputies detectives cops investigators constabulary prosecutors coroner',
    ),
    safety: words('public safety'),
    units: words('department dept office bureau division unit officers officials service authorities'),
    staff: words('deputies detectives cops investigators troopers'),
    letters: 'pd',
  },
  policing: words('police'),
  towns: words('city town village county state council'),
  recounting: words(
    'describes described describing recalls recalled tells told recounts recounted relives relived relates shares shared reveals revealed remembers remembered explains explained speaks says said admits admitted confesses confessed opens',
  ),
  media: words('tv television radio newspaper daily'),
  none: words('no neither nobody none'),
  remainders: words('other others another remaining rest'),
  pronouns: words('he she they it we i you his her their its our my your him them this that these those who whose'),
  indefinite: words('many most some several few various numerous countless fewer more'),
  relations: words('friend pal neighbour neighbor colleague partner widow widower'),
  affiliations: words('of from at with'),
  scholars: words(
    'analyst analysts researcher researchers professor lecturer fellow scholar academic economist historian scientist student',
  ),
  shouting: words(
    'shout shouts shouted shouting yell yells yelled yelling chant chants chanted chanting scream screams screamed screaming',
  ),
  commentators: words(
    'commentator commentators pundit pundits critic columnist columnists biographer activist campaigner advocate',
  ),
  bystanders: words(
    'witness witnesses eyewitness eyewitnesses bystander onlooker neighbour neighbor neighbours neighbors resident residents passenger passengers customer customers shopper commuter tourist user reader viewer passer-by motorist spectator',
  ),
  pastimes: words('keen avid passionate enthusiastic'),
  families: words('family'),
  looks: words(`
    tall short wiry lanky burly stocky slim slender slight petite thin lean gaunt stout portly heavyset muscular bald balding bearded bespectacled moustachioed mustachioed
    grey-haired gray-haired silver-haired white-haired dark-haired red-haired blond blonde curly-haired long-haired blue-eyed brown-eyed handsome beautiful pretty
    gregarious soft-spoken softly-spoken quiet shy cheerful affable amiable charming cheery jovial lively bubbly friendly genial gentle gruff stern mild-mannered smiling outgoing plain-spoken
    eyebrows eyes voice smile hair beard moustache mustache glasses spectacles laugh grin demeanor demeanour handshake
  `),
  professions: words('dr dr. prof prof. rev rev.'),
  courtesies: words('mr mrs ms miss mr. mrs. ms. dr dr. sir'),
  saying: words(`
    said says say told tells tell added adds add stated states claimed claims announced announces confirmed confirms reported reports warned warns
    insisted insists argued argues noted notes explained explains tweeted wrote writes denied denies condemned condemns denounced praised urged
    urges called
  `),
}
