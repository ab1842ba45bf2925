import { wordSet } from './word-set.ts'

/** What stands before a person's name, in lower case. Several words are one entry. */
export const titles = wordSet(`
  mr, mr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., doctor, prof, prof., professor, sir, dame, lord, lady, madam, madame, monsieur, master,
  sheikh, sheik, shaikh, imam, ayatollah, grand ayatollah, mullah, maulana, mufti, grand mufti, rabbi, chief rabbi, rev, rev., reverend, fr., father, sister,
  brother, pastor, bishop, archbishop, cardinal, pope, saint, deacon, patriarch, swami, guru, sri, shri, smt, datuk, tan sri, tengku, haji, hajj, lama, dalai lama,
  president, svp, evp, vice president, vice-president, president-elect, prime minister, deputy prime minister, premier, chancellor, taoiseach, first minister, minister,
  foreign minister, defence minister, defense minister, interior minister, finance minister, health minister, justice minister, home minister, state minister,
  education minister, information minister, energy minister, trade minister, transport minister, environment minister, culture minister, agriculture minister,
  oil minister, labour minister, labor minister, economy minister, prime minister-designate, chief minister, cabinet minister, deputy minister, junior minister, vice minister,
  minister of state, secretary of state, secretary of defense, secretary of the treasury, secretary of the army, secretary of homeland security,
  secretary, foreign secretary, home secretary, defence secretary, defense secretary, health secretary, justice secretary, treasury secretary, press secretary,
  chief secretary, deputy secretary, under secretary, undersecretary, assistant secretary, general secretary, secretary general, secretary-general, first secretary, cabinet secretary,
  speaker, house speaker, majority leader, minority leader, opposition leader, supreme leader, leader, party leader, chief whip, whip,
  sen, sen., senator, rep, rep., representative, congressman, congresswoman, delegate, assemblyman, assemblywoman, councillor, councilor, cllr, councilman, councilwoman,
  councilmember, ald, ald., alderman, alderwoman, mp, mep, msp, lawmaker, gov, gov., governor, lt. gov., lieutenant governor, deputy governor, governor-general, mayor, deputy mayor, vice mayor, acting mayor,
  amb., ambassador, envoy, special envoy, consul, consul general, attorney general, solicitor general, surgeon general, inspector general, auditor general, commissioner,
  police commissioner, deputy commissioner, assistant commissioner, high commissioner, comptroller, treasurer, chairman, chairwoman, chairperson, chair, vice chairman, vice-chairman, deputy chairman,
  chief executive, chief executive officer, ceo, cfo, coo, cto, c.e.o., c.f.o., c.o.o., c.t.o., editor-in-chief, managing editor, managing director, executive director, director, director general, director-general, deputy director, assistant director, founder, co-founder, general manager,
  coach, head coach, manager, captain, skipper, vice-captain, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, special adviser, special advisor, special representative,
  national security adviser, national security advisor, chief of staff, army chief, police chief, fire chief, deputy chief, assistant chief, battalion chief, chief, coroner, medical examiner,
  judge, justice, chief justice, associate justice, magistrate, district judge, circuit judge, sheriff, undersheriff, deputy, deputy sheriff, sheriff's deputy, marshal, trooper, ranger,
  attorney, district attorney, state attorney, state's attorney, u.s. attorney, prosecutor, county attorney, city attorney, assistant district attorney, defense attorney, lawyer, barrister, solicitor,
  officer, police officer, constable, inspector, chief inspector, detective inspector, detective chief inspector, detective superintendent, detective sergeant, detective constable, detective,
  superintendent, chief superintendent, det, det., det. sgt., insp, insp., supt, supt., sgt, sgt., sergeant, staff sergeant, master sergeant, staff sgt., sgt. 1st class, cpl, cpl., corporal, lance corporal, pvt, pvt.,
  private, pfc., spc., specialist, lt, lt., lieutenant, first lieutenant, second lieutenant, 1st lt., 2nd lt., lt. col., lieutenant colonel, lt. cmdr., lt. gen., lieutenant general, lt. j.g., capt, capt., maj, maj., major, maj. gen.,
  major general, major-general, lieutenant-general, brig., brig. gen., brigadier, brigadier general, brigadier-general, col, col., colonel, gen, gen., general, adm, adm., admiral, rear admiral, rear adm., vice admiral, vice adm., commander, cmdr, cmdr., commodore, squadron leader,
  wing commander, flight lieutenant, petty officer, seaman, airman, field marshal, air marshal, air vice-marshal, group captain, warrant officer,
  king, queen, prince, princess, crown prince, crown princess, emperor, empress, sultan, emir, duke, duchess, count, countess, earl, baron, baroness, viscount, tsar, czar, maharaja,
  engineer, eng., comrade, citizen, nurse, principal, headteacher, headmaster, dean, provost, rector, vice-chancellor, vice chancellor, president emeritus, astronaut, cosmonaut, dj, hall of famer
`)

/** Abbreviated titles, without their dots, and the noun that is used without a name. */
export const abbreviatedTitles: Readonly<Record<string, string>> = {
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  cpl: 'corporal',
  maj: 'major',
  col: 'colonel',
  gen: 'general',
  adm: 'admiral',
  brig: 'brigadier',
  cmdr: 'commander',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  amb: 'ambassador',
  cllr: 'councillor',
  ald: 'alderman',
}

/** Whose an office is: "State" of "State's Attorney". */
export const titleOwners = wordSet('state, commonwealth, people')

/** Words that may stand in front of a title and belong to it. */
export const titleModifiers = wordSet(`
  former, ex, ex-, then, late, acting, interim, incoming, outgoing, deputy, vice, assistant, associate, senior, junior, chief, lead, retired, current, new, newly, elected, appointed, caretaker, transitional,
  first, second, third, co, honorary, embattled, ousted, exiled, prominent, top, longtime, veteran, executive, general, principal, exec, top-ranking, high-ranking, state, federal, national, regional, provincial, local, district, county, city, town,
  republican, democratic, democrat, conservative, labour, liberal, socialist, independent, military, police, army, navy, air, force, security, government, opposition, party, foreign, defence, defense, interior, press, media, political, religious, tribal,
  shadow, right-wing, left-wing, conservative, british, young, old, elder, rights, human, union, rebel, militia, company, club, team, field, lower, upper, parliamentary, presidential, medical, legal, chief, spiritual, guest, founding, lead, famous, legendary, hip-hop, pop, rock, jazz
`)

/** Titles and role words that tell a person's sex. */
export const femaleTitles = wordSet(`
  mrs, mrs., ms, ms., miss, dame, lady, madam, madame, sister, queen, princess, crown princess, empress, duchess, countess, baroness, congresswoman, councilwoman, assemblywoman,
  chairwoman, spokeswoman, policewoman, businesswoman, saleswoman, woman, girl, mother, wife, daughter, sister, aunt, niece, grandmother, granddaughter, actress, waitress, hostess, heiress, girlfriend, widow, bride, stepmother,
  stepdaughter, mum, mom, nun, midwife, schoolgirl, ex-wife, mother-in-law, daughter-in-law, sister-in-law, great-grandmother, cowgirl, goddess, smt
`)
export const maleTitles = wordSet(`
  mr, mr., sir, lord, monsieur, king, prince, crown prince, emperor, sultan, emir, duke, count, earl, baron, viscount, pope, cardinal, imam, ayatollah, mullah, sheikh, sheik, father, fr., brother, congressman, councilman, assemblyman, alderman,
  chairman, spokesman, policeman, businessman, salesman, fireman, man, boy, husband, son, uncle, nephew, grandfather, grandson, actor, boyfriend, widower, groom, stepfather, stepson, dad, monk, schoolboy, ex-husband, father-in-law,
  son-in-law, brother-in-law, great-grandfather, gunman, cowboy, fisherman, shri, taoiseach
`)
