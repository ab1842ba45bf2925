import type { CasualtyRules } from '../../engine/facts/casualty-rules.ts'
import { casualtyRules } from './casualty-rules.ts'
import { list } from './casualty-words.ts'
import { wordSet } from './word-set.ts'

/** English casualties. */
export const casualties: CasualtyRules = {
  rules: casualtyRules,
  passive: wordSet("is are was were be been being get gets got getting 's 're remain remains remained"),
  adverbs: wordSet(
    'also later all both either instantly immediately reportedly apparently allegedly accidentally then seriously critically severely gravely badly slightly lightly mortally fatally being still currently now already subsequently initially himself herself each previously confirmed believed feared presumed to have has had not never only just more possibly probably likely so far',
  ),
  not: wordSet("not n't never neither nor without"),
  grades: wordSet(
    'serious major severe critical grave significant grievous life-threatening permanent lasting fatal other further additional more new external visible internal outward',
  ),
  unreal: wordSet(
    'nearly almost possibly let could would might may can will should if unless whether must attempted attempting threatened threatens threatening alleged-plot plotted plotting planning planned intended conspiring conspired wouldve couldve potential potentially hypothetical fictional film movie novel unless',
  ),
  unrealTo: wordSet(
    'attempt attempts attempted trying tried try tries threatened threatening threats threat threatens plan plans planned planning wanted want wants intent intended intending intention conspiracy conspiring conspired plot plotted plotting likely expected going able ready willing hired order orders ordered license desire committed vowed vows pledged pledges promised promises',
  ),
  to: 'to',
  of: 'of',
  and: wordSet('and & plus'),
  including: wordSet('including include included includes'),
  whom: wordSet('whom which them these those'),
  who: wordSet('who which that whom'),
  whose: wordSet('whose'),
  subordinators: wordSet(
    'that when after as because while before since where if although though whether until once but so',
  ),
  elsewhere:
    list(`also recently, recent incidents, recent attacks, recent shootings, recent killings, recent bombings, that year, in recent years, in recent months, last two weeks, last three weeks, last few weeks, last several weeks, last two months, last three months, last six months, last few months, past two weeks, past three weeks, past few weeks, past several weeks, past two months, past three months, past six months, past few months, in recent weeks, in the past year, in the past, over the past, over the years, over the decades, over the centuries, through the centuries, throughout history, in recent decades, so far this year, this year, each year, every year, annually, per year, a year,
    a similar attack, similar attacks, similar incident, previous attack, previous attacks, previously, separate attack, separate incident, separate shooting, separate attacks, unrelated, elsewhere, another attack, other attacks, first day of the war, since the start, since the beginning, the conflict has, the war has, syrias war, civil war, uprising, during the war, world war, nationwide, statistics,
    on average, the anniversary, anniversary, years-long, year-long, five-year, six-year, four-year, historically, years of war, years of conflict, years of fighting, years of civil war, years of violence`),
  ago: list(
    'last year, last month, last week, over the weekend, two years ago, three years ago, years ago, year ago, months ago, month ago, weeks ago, a day ago, days ago, a day earlier, the day before, days earlier, decades ago, years earlier, months earlier, weeks earlier, earlier this year, earlier this month',
  ),
  since: wordSet('since'),
  update: list('now, new toll, updated, has risen, rose, risen, climbed, later, raising, raised'),
  earlier: list('earlier, initially, previously, originally, at first, had said, had earlier said, initial'),
  folds: { double: 2, triple: 3, quadruple: 4, quintuple: 5, sextuple: 6 },
  selfInflicted: wordSet('self-inflicted'),
  also: wordSet('also'),
  singular: wordSet("was is has 's"),
  puts: wordSet('put puts places placed set sets revised raised lowered'),
  finds: wordSet('found find finds finding discovered discovers leave leaves leaving left'),
  figurative: wordSet('hurt hurts hurting wound wounded beaten burned'),
  arrests: wordSet('arrested arresting custody apprehended apprehending jailed'),
  police: wordSet('police officers detectives deputies troopers investigators'),
  every: wordSet('every'),
  plural: wordSet("were are 're"),
  at: wordSet('at'),
  upTo: wordSet('at to'),
  deadly: wordSet(
    'fatal fatally fatality fatalities deadly deadliest lethal homicide homicides murder murders murdered murder-suicide murderer manslaughter slaying slayings slain killing killings kill kills killed killer massacre death deaths dead die dies died dying deceased body bodies corpse execution executed assassination assassinated toll lives mourn mourns funeral memorial vigil',
  ),
  murders: wordSet('murder murders manslaughter homicide homicides'),
  lives: wordSet('life lives martyrs souls'),
  martyrs: wordSet('martyr martyrs dead bodies corpses fatalities'),
  sacrifice: wordSet('for'),
  among: 'among',
  them: 'them',
  all: wordSet('all'),
  total: 'total',
  old: wordSet('old'),
  they: wordSet('they both'),
  young: wordSet('boy girl baby infant toddler child kid newborn preschooler'),
  grown: wordSet(
    'man woman husband wife father mother uncle aunt grandfather grandmother boyfriend girlfriend officer driver guard owner teacher deputy soldier policeman trooper professor doctor gunman businessman pilot',
  ),
  plain: wordSet('man woman male female teen teenager adult youth boy girl guy juvenile person victim'),
  kin: wordSet(
    'wife husband mother father son daughter sister brother grandmother grandfather grandson granddaughter aunt uncle niece nephew cousin girlfriend boyfriend stepson stepdaughter stepfather stepmother ex-wife ex-husband fiance fiancee',
  ),
  visitors: wordSet(
    'spectator spectators fan fans visitor visitors shopper shoppers customer customers diner diners patron patrons guest guests passenger passengers student students pupil pupils employee employees worker workers staff worshipper worshippers worshiper worshipers concertgoer concertgoers moviegoer moviegoers festivalgoer festivalgoers partygoer partygoers attendee attendees participant participants delegate delegates lawmaker lawmakers player players runner runners swimmer swimmers skier skiers audience crowd',
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
  bare: wordSet(
    'dead death deaths fatality fatalities casualty casualties killed killing killings homicide homicides murder murders slaying slayings injury injuries injured wounded wounds body bodies lives life souls people person persons others other one ones them those us you each all some many more another victim victims martyr martyrs',
  ),
  study: list(
    'the study, a study, premature deaths, air pollution, study found, studies, of the participants, the participants, study participants, in the trial, clinical trial, clinical trials, cohort, control group, placebo, follow-up period, risk of death, mortality, epidemiologists, earlier version, previous version, original version',
  ),
  records: wordSet(
    'first worst deadliest bloodiest heaviest lethal largest biggest highest fiercest strongest hardest longest costliest',
  ),
  accuses: wordSet(
    'accuse accuses accused accusing accusation accusations blames blamed blaming alleges alleged alleging allegations',
  ),
  contrary: wordSet(
    'different differing differed differs disputed disputes disputing contradicted contradicts contradicting conflicting contrary denied denies rejected rejects higher lower larger smaller rival competing',
  ),
  concedes: wordSet('acknowledged acknowledges acknowledge admitted admits conceded concedes insisted insists'),
  than: wordSet('than'),
  counts: wordSet(
    'count counts figure figures toll tolls tally tallies number numbers estimate estimates total totals',
  ),
  turns: wordSet('but however while whereas although'),
  sources: wordSet(
    'source sources police army military ministry government authorities authority officials observatory monitor hospital hospitals media television tv radio agency group groups organisation organization union council committee committees department service services office administration defence defense rescuers residents witnesses activists navy side sides opposition regime coalition',
  ),
  accounts: wordSet(
    'report reports bulletin bulletins update updates briefing letter memo notice article articles record records document documents statement statements complaint affidavit data figures statistics toll tolls tally count estimate estimates indictment lawsuit filing filings release tweet post account accounts website page database newspaper newspapers list log logs',
  ),
  claiming: wordSet('claim claims report reports allegation allegations accusation accusations assertion announcement'),
  suggesting: wordSet('suggesting alleging claiming indicating'),
  by: wordSet('by from of'),
  definite: wordSet('the this that these those his her their its my our'),
  ordinals: { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  pairs: wordSet('couple twins duo'),
  most: wordSet('most mostly mainly many some'),
  another: wordSet('another other second third fourth additional'),
  titles: wordSet(
    'mr mr. mrs mrs. ms ms. dr dr. miss lt. sgt. cpl. capt. col. gen. maj. pvt. officer deputy detective trooper president minister chief sheriff judge rep. sen. gov. mayor professor pastor father sister brother staff senior spc. pfc.',
  ),
  naming: wordSet('identified identifies identify identifying named names'),
  as: 'as',
  deceased: wordSet('deceased dead killed slain died murdered'),
  victim: wordSet('victim'),
  thinks: wordSet(
    'believes thinks thought thinking hopes hoped wonders wondered predicts predicted speculates speculated argues argued',
  ),
  deeds: wordSet('respond responds responded responding observe observes observed observing'),
  claims: wordSet('responsibility credit involvement'),
  requital: wordSet('retaliation retaliate retaliated revenge reprisal retribution vengeance payback'),
  relatives: wordSet('that which'),
  strife: wordSet('war conflict fighting violence insurgency unrest crisis hostilities'),
  perfect: wordSet('has have'),
  before: 'before',
  with: 'with',
  alongWith: [['along', 'with'], ['together', 'with'], ['alongside']],
  pending: wordSet('until till'),
  hours: wordSet('hours hour'),
  days: wordSet('hour hours day days'),
  few: wordSet('few couple several'),
  sequence: wordSet('after before'),
  spans: wordSet('minute hour day week month year'),
  learns: wordSet('learn learns learned learnt hear hears heard realize realized realise realised'),
  where: 'where',
  beforeTime: wordSet('in on during of the a an at around about early late since by from to between and'),
  history: wordSet('worldwide globally world world-wide century centuries'),
  feels: wordSet(
    'horrified shocked saddened appalled outraged devastated heartbroken dismayed stunned sickened grieved',
  ),
  said: wordSet('said says say saying reported reports told confirmed announced stated added claimed reporting'),
}
