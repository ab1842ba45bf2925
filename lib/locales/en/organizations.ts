import { wordSet } from './word-set.ts'

/** Last words of the names of organizations (and, for "of" and "for" names, the words before them). */
export const organizationHeads = wordSet(`
  ministry department dept dept. office bureau agency administration authority commission committee subcommittee council board cabinet government parliament congress senate assembly legislature knesset duma bundestag
  court tribunal police constabulary army navy force forces guard guards corps marines militia militias brigade brigades battalion regiment division squadron fleet command infantry cavalry artillery platoon group groups wing
  party parties alliance coalition movement front league union unions federation confederation association assn society club fc f.c. afc cf sc rfc team institute institution foundation fund trust charity
  organization organisation centre center laboratory laboratories lab labs observatory academy university college school schools polytechnic conservatory seminary hospital clinic infirmary museum gallery library orchestra philharmonic symphony
  choir ensemble quartet trio band theatre theater church diocese archdiocese parish mosque synagogue temple monastery abbey
  company companies corporation corp corp. inc inc. incorporated ltd ltd. limited llc llp plc co co. gmbh ag s.a. nv bv pty holdings industries enterprises enterprise partners associates brothers bros bros. sons ventures capital bank banks insurance
  airlines airways airline aviation aerospace motors motor automotive railway railways railroad rail lines line bus transit transport shipping logistics energy oil petroleum gas electric power steel mining pharmaceuticals pharma chemicals foods brewery breweries beverages
  technologies technology systems software networks network communications telecom media entertainment pictures studios studio productions records recordings publishing publishers publications press books newspapers newspaper
  news times post journal tribune herald gazette chronicle guardian telegraph observer mail star sun globe inquirer examiner dispatch courier magazine review weekly daily broadcasting television tv radio fm channel
  service services mission taskforce task-force initiative secretariat directorate inspectorate ombudsman watch international securities exchange consortium cooperative collective syndicate cartel mafia gang tribe
  affiliation lottery restaurant restaurants hotel hotels resorts casino stores supermarkets mart superstore retail apparel cosmetics games interactive solutions consulting advisors advisers attorneys dynamics laboratories instruments electronics semiconductors
  rangers rovers wanderers albion athletic hotspur united city wednesday dynamo tigers lions bears eagles hawks bulls giants cowboys patriots packers yankees dodgers braves cubs sox mets astros phillies pirates reds royals
  angels mariners orioles rockies brewers cardinals padres twins marlins nationals lakers celtics knicks pistons pacers cavaliers raptors spurs mavericks rockets warriors clippers blazers nuggets timberwolves bucks hornets
  broncos raiders chargers chiefs colts titans texans jaguars dolphins jets bills ravens steelers browns bengals falcons saints panthers buccaneers seahawks rams niners 49ers vikings redskins canucks flames oilers senators penguins flyers bruins sabres
  blackhawks canadiens crusaders wildcats bulldogs panthers wolverines buckeyes longhorns huskies badgers hurricanes sharks bombers demons magpies roosters broncos knights bandits
  fraternity sorority fellowship ministries troupe ballet chorale chorus sinfonia sinfonietta camerata consort orquesta singers allstars all-stars films animation comics toys pharmacy pharmacies bakery bakeries cafe diner pizzeria brewing distillery
  distillers winery vineyards farms dairies dairy foundry ironworks steelworks shipyard shipyards shipbuilding boatworks waterworks gasworks cycles guitars amplifiers pianos jewelers jewellers footwear clothing fashions textiles carpets realty
  properties realtors constructions architects printing cinemas multiplex bookstore bookstores computing computer microsystems robotics biotech biosciences therapeutics genomics biologics healthcare assurance reinsurance brokerage cablevision
  wireless telephone trucking freight ferries cruises metals minerals petrochemicals plastics tyres lumber tobacco confectionery chocolates outfitters opticians caterers airfreight aluminium aluminum sooners gators utes terrapins mountaineers
  spartans trojans cougars razorbacks aggies wolfpack hoosiers hawkeyes gophers cornhuskers seminoles jayhawks hokies bearcats tigercats roughriders stampeders eskimos alouettes argonauts redbirds thunderbirds mustangs stallions wranglers islanders
  admirals commodores kickers strikers sounders timbers whitecaps cosmos predators coyotes thrashers whalers nordiques sabers grizzlies sixers 76ers supersonics bobcats sonics expos diamondbacks devilrays rays athletics naturals
`)

/** Heads that name a kind of organization so clearly that they make one of any name in front of them. The others may be a surname or a place. */
export const strongOrganizationHeads = wordSet(`
  ministry department dept bureau agency administration authority commission committee subcommittee council government parliament congress senate assembly legislature tribunal police constabulary army navy corps militia brigade battalion regiment squadron infantry cavalry
  party alliance coalition movement union federation confederation association society club fc afc institute institution foundation organization organisation laboratory laboratories academy university college orchestra philharmonic diocese archdiocese
  company corporation corp corp. inc inc. incorporated ltd ltd. limited llc llp plc gmbh pty holdings industries enterprises airlines airways railway railways railroad pharmaceuticals technologies communications entertainment productions records publishing broadcasting
  newspapers magazine television consortium cooperative secretariat directorate inspectorate associates hospital bros. ensemble quartet
`)

/** Nouns that stand for an organization, or before or after its name: "the company", "rock band X". */
export const organizationNouns = wordSet(`
  organization organisation company firm corporation conglomerate business startup start-up maker manufacturer producer retailer supplier distributor publisher label studio broadcaster network channel station newspaper paper daily tabloid weekly magazine website portal agency
  carrier airline utility operator provider bank lender insurer brewery brewer automaker carmaker chain franchise subsidiary
  group band duo trio quartet quintet ensemble orchestra choir supergroup club team side squad franchise league federation association union alliance coalition bloc movement party faction militia army navy force brigade battalion regiment division squadron corps unit
  government administration cabinet parliament congress senate assembly legislature council committee commission board panel court tribunal ministry department office bureau authority regulator watchdog embassy consulate
  mission charity foundation trust fund institute institution university college school academy hospital museum church ngo nonprofit think-tank cartel gang mafia syndicate cult sect society fraternity sorority consortium body regime military
`)

/** Nouns for organizations that are companies: what "the company" or "the firm" can mean. */
export const companyNouns = wordSet(
  'company firm corporation conglomerate business startup start-up maker manufacturer retailer carrier airline bank lender insurer automaker carmaker chain publisher broadcaster label',
)

/** Endings by which a legal person is known; left out when names are compared. */
export const companySuffixes = wordSet(
  'inc inc. corp corp. corporation co co. company ltd ltd. limited llc llp plc gmbh ag s.a. nv bv pty holdings group incorporated',
)

/** Platforms on which things are said: organizations by name, though they seldom act. */
export const platforms = wordSet(
  'twitter facebook instagram tiktok youtube whatsapp telegram snapchat reddit linkedin myspace google spotify netflix airbnb uber amazon ebay wikipedia weibo wechat truth-social',
)
