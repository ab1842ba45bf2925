import type { NameRules } from '../../engine/mentions/name-rules.ts'
import words from './data/words.json' with { type: 'json' }
import { endings } from './endings.ts'
import {
  companyNouns,
  companySuffixes,
  organizationHeads,
  organizationNouns,
  platforms,
  strongOrganizationHeads,
} from './organizations.ts'
import { groupNouns, personNouns } from './person-nouns.ts'
import {
  directions,
  nameOwners,
  placeFirsts,
  placeHeads,
  placeNouns,
  placePrepositions,
  strongPlaceHeads,
  strongPlacePrepositions,
} from './places.ts'
import { surnames } from './surnames.ts'
import { abbreviatedTitles, femaleTitles, maleTitles, titleModifiers, titleOwners, titles } from './titles.ts'
import { wordSet } from './word-set.ts'
import { otherFirsts, otherHeads, otherWords, peoples, workNouns } from './works.ts'

/** What the engine knows of the names of people, organizations and places in English text. */
export const names: NameRules = {
  words,
  endings,
  openers: wordSet(`
    the a an this that these those some any no each every all both either neither many much most more several few such another other others 
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what when where why how there here
    in on at by for with from to into of off out up down over under between among during before after since until till about above below behind beside besides beyond near against along amid across around through throughout within without
    toward towards upon via despite except per than like unlike versus as and or but nor so yet if unless because although though while whereas whether once not n't
    is are was were be been being has have had do does did can could may might must shall should will would 's 're 've 'll 'd let
    however meanwhile moreover furthermore therefore thus hence also then now today yesterday tomorrow tonight later earlier soon recently currently previously finally eventually initially originally
    again still already just only even never always often sometimes usually generally typically perhaps maybe probably possibly apparently reportedly allegedly according additionally similarly likewise instead otherwise nevertheless nonetheless
    indeed especially particularly ironically sadly unfortunately fortunately interestingly surprisingly clearly obviously certainly actually basically essentially ultimately overall elsewhere afterwards afterward thereafter subsequently
    yes no oh hi dear skip ad ads loading embed follow subscribe sign copyright advertisement well okay ok hello please thanks sorry hey note see photo image video caption credit file pictured read watch click share breaking update live exclusive opinion analysis advertisement related source sources correction editor's copyright
    about almost nearly approximately roughly around half dozens hundreds thousands millions none nobody everyone everybody someone somebody anyone anybody nothing everything something anything
  `),
  weakOpeners: wordSet(`
    former formerly founded founding born named called known based located including included following given played won lost made released established built created produced written directed recorded published
    early late new old big small good bad great long short high low young little large main major own same different
    one two three four five six seven eight nine ten first second third last next
  `),
  datedGivenNames: wordSet('may april june august'),
  modalNames: wordSet('may will'),
  pastSpeechVerbs: wordSet(
    'said told replied insisted tweeted argued denied declared commented warned explained recalled asked wrote announced',
  ),
  calendar: wordSet(`
    january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
  `),
  titles,
  titleModifiers,
  titleOwners,
  presentAdverbs: wordSet('now currently presently also'),
  honorifics: wordSet(
    'mr mr. mrs mrs. ms ms. miss mx mx. sir lord lady dame madam madame monsieur dr dr. prof prof. rev rev. prince princess',
  ),
  femaleTitles,
  maleTitles,
  femalePronouns: wordSet('she her hers herself'),
  malePronouns: wordSet('he him his himself'),
  thingPronouns: wordSet('it its itself'),
  firstPerson: wordSet('i me my mine myself'),
  firstPersonPlural: wordSet('we us our ours ourselves'),
  speechVerbs: wordSet(
    'said says say saying told tells added adds asked replied explained recalled wrote writes tweeted argued insisted noted announced stated declared commented comments confirmed warned read',
  ),
  groupPronouns: wordSet('they them their theirs'),
  countryNouns: wordSet('country nation kingdom republic'),
  cityNouns: wordSet('city town village capital municipality'),
  regionNouns: wordSet('province region state county governorate district prefecture'),
  definite: wordSet('the this that these those'),
  articles: wordSet('the a an'),
  abbreviatedTitles,
  personNouns,
  groupNouns,
  organizationNouns,
  companyNouns,
  placeNouns,
  workNouns,
  organizationHeads,
  strongOrganizationHeads,
  placeHeads,
  strongPlaceHeads,
  nameOwners,
  placeFirsts,
  otherHeads,
  otherFirsts,
  otherWords,
  peoples,
  companySuffixes,
  particles: wordSet(
    'de la le las los del della di da do dos das du des van von der den ter ten zu zur bin bint ibn ben al el ul ud ould abu umm y e af of-the mac st',
  ),
  leadingParticles: wordSet('al el abu bin ibn van von de di da del della'),
  articleParticles: wordSet('al el ez ad as ash at an ar az ul ud abd abu bin ibn'),
  bynames: wordSet('abu abou umm um oum'),
  nameSuffixes: wordSet('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. mp mep obe mbe cbe qc kc'),
  linkOf: wordSet('of'),
  linkAfterHead: wordSet('for on in against to'),
  topicLinks: wordSet('on'),
  linkAnd: wordSet('and &'),
  linkThe: wordSet('the'),
  linkedHeads: wordSet(
    'observatory mission commission committee council movement campaign coalition office fund initiative taskforce forum centre center institute union association alliance party front organization organisation agency ministry department service services administration foundation society network project programme program bank partnership',
  ),
  sourceLabels: wordSet(
    'monitor monitors ngo report reports official officials source sources study poll survey activists witnesses',
  ),
  inside: wordSet('in'),
  insideHeads: wordSet('mission missions'),
  joiningHeads: wordSet('railway railways railroad railroads canal tramway'),
  epithets: wordSet(
    'great terrible conqueror elder younger bold wise fair pious magnificent ripper bald fat good just brave lionheart confessor baptist evangelist apostle martyr impaler navigator unready fearless handsome strong proud silent cruel lame',
  ),
  unitHeads: wordSet(
    'army corps division brigade regiment battalion squadron wing fleet flotilla infantry cavalry artillery group force command company platoon battery airborne',
  ),
  smallUnits: wordSet('brigade regiment battalion squadron wing flotilla airborne infantry'),
  reporting: wordSet(
    'reported reports said says wrote writes revealed quoted quotes claimed claims published first also',
  ),
  districtBodies: wordSet('school fire water hospital park transit utility irrigation conservation sanitation'),
  directions,
  placePrepositions,
  strongPlacePrepositions,
  personVerbs: wordSet(`
    said says told tells added adds asked asks replied replies explained explains recalled recalls wrote writes tweeted tweets testified admitted admits argued argues insisted insists noted notes joked thinks thought believes believed knows knew wants wanted hopes hoped
    felt feels smiled laughed cried wept died dies married marries resigned resigns retired retires sings sang studied studies graduated lived lives grew moved walked ran sat stood slept drove pleaded pleads confessed urged urges warned warns denied denies condemned
    announced announces claimed claims declared declares confirmed confirms met meets visited visits praised praises vowed vows pledged promised criticised criticized suggested suggests suffered was's is's has's became becomes loves loved hates hated
    joined joins left leaves played plays scored scores won wins lost loses earned directed directs starred stars composed composes painted returned returns
  `),
  personPossessions: wordSet(`
    wife husband mother father son sons daughter daughters brother brothers sister sisters parents children child family families girlfriend boyfriend fiancee fiance partner uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow
    death birth body head face hand hands arm arms leg legs eyes hair mind life career lawyer lawyers attorney attorneys bodyguard aide aides spokesman spokeswoman friend friends killer novel novels poem poems poetry verse painting paintings memoir memoirs biography autobiography diary essay essays resignation
    stepfather stepmother stepson stepdaughter grandparents grandchildren ex-wife ex-husband mum mom dad baby relatives descendants bride patron mentor teacher pupil classmates
    heart brain voice nose mouth ear ears finger fingers chest neck skin blood feelings courage personality illness injuries wounds childhood youth marriage wedding funeral grave tomb remains conviction imprisonment execution murder assassination testimony house home election candidacy arrest
  `),
  organizationFollowers: wordSet(
    'officials official spokesman spokeswoman spokesperson executives executive employees shares stock members member fighters militants leadership headquarters ceo chairman chief director boss staff players fans supporters headquarters sources lawmakers correspondent reporter engineers scientists researchers policy',
  ),
  numberedNames: wordSet(
    'radio channel division area formula route highway zone studio level flight interstate gate unit sector camp platform force district ward apollo class',
  ),
  surnames,
  ofHeads: wordSet(`
    university college school institute academy ministry department office bureau bank board council court house church diocese archdiocese republic kingdom state states united emirate duchy principality federation union confederation league society association alliance
    army bureau centre center commission committee parliament congress senate assembly museum hospital library order knights brotherhood party front movement friends organization organisation fund chamber conference guild faculty federal sons daughters province county city isle
    gulf bay strait sea cape mount valley bank lake islands island district port battle siege treaty act bill hall declaration massacre university-college mayor minister secretary director speaker governor president king queen prince duke earl archbishop bishop bachelor master doctor
    administration authority agency directorate division brigade companions academy conservatory school secretariat dominion commonwealth empire church temple mosque ministry command forces corps legion legislature trustees
  `),
  callings: wordSet('called named dubbed nicknamed'),
  identifying: wordSet('identified identify identifies'),
  inhabitants: wordSet(`
    resident residents inhabitant inhabitants villager villagers citizen citizens native natives people population outskirts suburbs streets
    king kings queen queens sultan sultans emperor emperors ruler rulers duke dukes earl earls mayor mayors bishop bishops archbishop
  `),
  townspeople: wordSet(`
    man men woman women teen teens teenager teenagers boy boys girl girls couple mother father mom dad mum grandmother grandfather toddler
    student students resident residents native police officer officers firefighter firefighters motorist pedestrian cyclist homeowner businessman businesswoman
  `),
  examples: wordSet('such as including like'),
  businessVerbs: wordSet(
    'manufactures manufactured employs operates operated distributes distributed supplies broadcasts airs aired merged markets marketed specializes specialises specialized specialised deployed underwrites publishes',
  ),
  foundingParticiples: wordSet(
    'founded formed incorporated established acquired merged disbanded dissolved renamed rebranded headquartered privatized privatised nationalized nationalised liquidated',
  ),
  organizationLeads: wordSet('joined joins joining acquired acquires bought purchased founded co-founded owned owns'),
  organizationLeadsBeforePreposition: wordSet(
    'signed signs playing played plays contract contracts works worked working member members founder co-founder ceo chairman executive employee employees spokesman spokeswoman spokesperson owned acquired bought sponsored transferred traded drafted spell loan merged subsidiary division frontman drummer guitarist bassist vocalist keyboardist',
  ),
  teamLeads: wordSet('coached captained thrashed outscored outplayed'),
  teamLeadsBeforePreposition: wordSet(
    'played plays playing lost losing lose loses loss win wins victory defeat triumph draw drew goals appearances caps midfielder striker defender goalkeeper winger footballer loan',
  ),
  teamFollowers: wordSet(
    'midfielder striker defender goalkeeper winger forward footballer fullback quarterback pitcher fielder shortstop linebacker cornerback halfback batsman bowler batter skipper captain fans supporters fixture',
  ),
  organizationFirsts: wordSet(
    'fc afc ac rc real atletico sporting dynamo inter cd sv vfl vfb tsv university bank ministry department institute club radio grupo banco groupe tv team federation universidad université universität',
  ),
  placeEndings:
    'ville burg burgh ton ford shire land stan grad abad pur puram nagar polis ham bury wick stead worth field mouth dale bridge haven holm gorod sk borough chester cester minster stadt heim furt dorf bad by thorpe iya'.split(
      ' ',
    ),
  surnameEndings:
    'ov ova ev eva sky ski ska skaya enko chuk sson sen ez ian yan dze shvili vić vic ić man mann stein berg feld witz baum son elli etti ini ucci oglu oğlu poulos idis akis aitis escu opoulos wala singh'.split(
      ' ',
    ),
  platforms,
  administrativeNouns: wordSet(
    'province district region county governorate state city town village prefecture municipality borough oblast canton division',
  ),
  quarterNouns: wordSet('neighborhood neighbourhood quarter'),
  countyNouns: wordSet('county parish'),
  countryOfWord: new Map(
    Object.entries({
      US: "sheriff sheriffs sheriff's trooper troopers 911 felony felonies misdemeanor arraigned arraignment arraignments carjacking carjacked sgt. lt. det. capt. cpl. republicans democrats gop",
      GB: 'constabulary 999 magistrates solicitor solicitors mp mps gcse nhs tory tories',
      IN: 'crore crores lakh lakhs taluk tehsil panchayat gram rupees lathi rickshaw fir bjp',
      CA: 'rcmp mounties',
      AU: 'centrelink',
    }).flatMap(([code, list]) => list.split(' ').map((word) => [word, code] as const)),
  ),
  countryOfDomain: new Map(
    `
      ae AE at AT au AU be BE bg BG br BR ca CA ch CH cn CN cz CZ de DE dk DK eg EG es ES fi FI fr FR gh GH gr GR hk HK hu HU id ID ie IE il IL in IN iq IQ ir IR
      it IT jm JM jo JO jp JP ke KE kr KR lb LB lk LK mx MX my MY na NA ng NG nl NL no NO np NP nz NZ pe PE ph PH pk PK pl PL pt PT qa QA ro RO rs RS ru RU
      sa SA se SE sg SG th TH tr TR tw TW tz TZ ua UA ug UG uk GB us US vn VN za ZA zm ZM zw ZW
    `
      .trim()
      .split(/\s+(?=[a-z])/)
      .map((pair) => pair.split(' ') as [string, string]),
  ),
  possessors: wordSet('people women men children workers farmers king queen president mother veterans boys girls'),
  shopNouns: wordSet(
    'store stores restaurant restaurants supermarket supermarkets shop shops branch branches outlet outlets',
  ),
  craftParticiples: wordSet(
    'hosted directed written co-written voiced played portrayed composed sung performed painted designed edited narrated coached presented illustrated translated sculpted choreographed photographed taught',
  ),
  tradeParticiples: wordSet(
    'published manufactured operated distributed sponsored owned broadcast aired made marketed sold issued run funded acquired employed licensed commissioned',
  ),
  maidenNames: wordSet('née nee né'),
  outBeforeOf: wordSet('out'),
  personParticiples: wordSet(`
    born elected re-elected appointed reappointed named arrested charged convicted sentenced jailed imprisoned killed wounded injured murdered assassinated executed hired fired sacked promoted nominated knighted ordained crowned baptized baptised
    educated raised survived buried married divorced pardoned acquitted indicted detained kidnapped abducted shot stabbed hospitalized hospitalised diagnosed inducted drafted ejected counted exiled deported extradited
    drowned rescued interviewed questioned identified succeeded described dismissed
  `),
  parties: wordSet('labour labor liberal conservative'),
  partyFollowers: wordSet(
    'mp mps party parties member members candidate candidates senator senators congressman congresswoman councillor councillors peer peers leader leadership government mep meps msp msps manifesto backbencher backbenchers frontbencher',
  ),
  be: wordSet("is was are were 's"),
  by: wordSet('by'),
  with: wordSet('with'),
  roleLinks: wordSet('as like than'),
  purposeLinks: wordSet('for against versus vs'),
  of: wordSet('of'),
  relativePerson: wordSet('who whom'),
  relativePlace: wordSet('where'),
  birth: wordSet('born b. died d. c. age aged'),
}
