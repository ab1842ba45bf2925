import { wordSet } from './word-set.ts'

/** Nouns for one person, by what they do or whose they are: they may stand before or after a name, or for one. */
export const personNouns = wordSet(`
  man woman boy girl person child teenager teen baby toddler infant resident neighbor neighbour villager citizen native victim survivor witness bystander passerby passer-by suspect
  attacker assailant gunman shooter killer murderer bomber terrorist militant fighter rebel insurgent jihadist extremist hostage prisoner inmate detainee convict fugitive robber thief burglar rapist kidnapper hijacker smuggler trafficker
  defendant plaintiff accused complainant appellant petitioner claimant juror judge magistrate lawyer attorney prosecutor barrister solicitor coroner sheriff deputy detective investigator inspector constable policeman policewoman officer cop guard bodyguard
  soldier trooper marine sailor airman pilot co-pilot captain lieutenant sergeant corporal private general colonel major brigadier admiral commander warlord veteran paratrooper sniper spy agent
  president vice-president premier chancellor minister secretary undersecretary senator congressman congresswoman representative rep lawmaker legislator parliamentarian deputy councillor councilor councilman councilwoman mayor governor ambassador envoy diplomat consul commissioner
  politician candidate nominee incumbent leader co-leader ruler dictator monarch king queen prince princess emperor empress sultan emir tsar pharaoh duke duchess count countess earl baron baroness lord knight heir chief chieftain chairman chairwoman chairperson
  chair spokesman spokeswoman spokesperson spokesman-general aide adviser advisor consultant official bureaucrat administrator director producer manager supervisor executive ceo cfo coo cto vp svp evp president-elect founder co-founder cofounder owner co-owner proprietor entrepreneur businessman businesswoman
  tycoon magnate billionaire millionaire banker broker trader investor analyst economist strategist accountant auditor clerk cashier secretary-general receptionist treasurer
  employee worker laborer labourer staffer builder carpenter plumber electrician mechanic engineer technician architect designer developer programmer inventor miner farmer fisherman hunter shepherd gardener driver chauffeur trucker taxi-driver cyclist motorcyclist pedestrian passenger
  firefighter fireman paramedic medic nurse midwife doctor physician surgeon psychiatrist psychologist therapist dentist pharmacist pathologist veterinarian vet scientist researcher physicist chemist biologist botanist zoologist geologist astronomer mathematician
  statistician historian archaeologist anthropologist sociologist philosopher theologian linguist scholar academic professor lecturer teacher tutor instructor headteacher headmaster principal dean student pupil schoolboy schoolgirl graduate alumnus undergraduate postgraduate
  writer author novelist poet playwright dramatist essayist biographer screenwriter scriptwriter lyricist journalist reporter correspondent columnist editor publisher photographer photojournalist cameraman blogger vlogger broadcaster presenter host anchor commentator critic reviewer narrator
  artist painter sculptor illustrator cartoonist animator musician singer songwriter singer-songwriter vocalist frontman guitarist bassist drummer keyboardist pianist violinist cellist saxophonist trumpeter organist percussionist rapper dj composer conductor soprano tenor
  actor actress comedian comic entertainer dancer choreographer model filmmaker film-maker cinematographer magician wrestler boxer player footballer cricketer golfer swimmer runner sprinter athlete gymnast skier skater jockey racer coach trainer referee umpire
  goalkeeper goalie defender midfielder striker forward winger fullback quarterback linebacker receiver pitcher catcher batsman batter bowler shortstop infielder outfielder center guard captain teammate team-mate rookie champion medalist medallist winner runner-up contestant competitor
  opponent rival star superstar legend icon hero heroine celebrity socialite activist campaigner protester protestor demonstrator organizer organiser volunteer philanthropist dissident whistleblower reformer revolutionary nationalist feminist humanitarian
  priest bishop archbishop cardinal pope pastor vicar minister preacher evangelist missionary monk nun rabbi imam cleric ayatollah mullah sheikh saint prophet theologian
  father mother parent son daughter brother sister sibling husband wife spouse partner fiance fiancé fiancee fiancée boyfriend girlfriend ex-husband ex-wife ex-boyfriend ex-girlfriend uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law widow widower bride groom friend pal colleague coworker co-worker roommate classmate acquaintance mentor protégé ally companion relative descendant ancestor dad mum mom
  explorer adventurer settler pioneer inventor astronaut cosmonaut mountaineer climber member co-member delegate negotiator mediator expert specialist observer source insider lobbyist pollster chef cook waiter waitress bartender baker butcher tailor barber hairdresser
  shopkeeper shopper customer client landlord tenant homeowner motorist jogger hiker tourist traveler traveller visitor guest migrant refugee immigrant asylum-seeker orphan homeless patient donor recipient beneficiary nobleman aristocrat landowner merchant slave servant butler maid nanny
  bandleader bandmate ringleader mastermind accomplice co-conspirator imposter impostor hacker vandal looter rioter arsonist stalker recruit cadet chaplain reverend superintendent ranger warden custodian janitor caretaker librarian curator
  paleontologist ecologist epidemiologist virologist cardiologist neurologist neuroscientist climatologist meteorologist seismologist computer-scientist virtuoso maestro impresario industrialist financier economist agronomist ornithologist naturalist
`)

/** Nouns for many people, who act together or are counted: "militants", "police", "protesters". */
export const groupNouns = wordSet(`
  police officers authorities officials prosecutors investigators detectives troops soldiers forces militants rebels insurgents fighters gunmen attackers terrorists jihadists extremists militiamen separatists
  protesters protestors demonstrators activists campaigners residents villagers locals civilians people families relatives witnesses survivors victims rescuers firefighters paramedics medics doctors nurses
  lawmakers senators legislators ministers politicians diplomats leaders republicans democrats voters workers employees teachers students pupils scientists researchers experts analysts economists
  journalists reporters refugees migrants settlers prisoners inmates detainees hostages suspects lawyers attorneys guards bodyguards commanders sources critics supporters opponents fans players farmers
  bandits pirates kidnappers robbers thieves gangs militias allies partners passengers tourists crews crowds citizens christians muslims shiites sunnis kurds jews arabs
`)
