import { wordSet } from './word-set.ts'

/** Nouns for works and products: what is named beside them is neither a person, an organization nor a place. */
export const workNouns = wordSet(`
  album albums song songs single singles ep lp track tracks mixtape soundtrack film films movie movies documentary sequel prequel series sitcom show episode episodes season novel novels book books poem poems play plays musical opera ballet symphony
  story stories comic manga anime game videogame painting sculpture character characters ship vessel starship spacecraft satellite rocket missile aircraft helicopter car model drug vaccine app software album's hit ballad anthem hymn prize award awards trophy cup tournament championship championships
  trilogy memoir autobiography biography essay encyclopedia dictionary magazine newsletter blog podcast video dvd theme tune concerto aria
  language languages dialect ethnic breed species genus virus disease syndrome festival holiday operation hurricane typhoon cyclone storm
`)

/** Last words of the names of events, works, laws, prizes, periods: not a person, an organization or a place. */
export const otherHeads = wordSet(`
  war wars battle revolution uprising rebellion revolt crisis conflict massacre genocide holocaust siege campaign operation offensive invasion treaty agreement accord accords pact convention protocol declaration constitution act bill amendment code law laws directive resolution charter
  cup championship championships tournament open masters olympics olympiad games grand-prix prix derby marathon classic bowl series playoffs final finals festival fair expo exposition conference summit forum symposium award awards prize medal medals oscar oscars grammy grammys emmy trophy honours honors
  album song film movie show novel bible quran koran ai testament gospel anthem day eve week weekend month year christmas easter ramadan thanksgiving halloween passover hanukkah diwali century age era period dynasty renaissance enlightenment reformation
  english french german spanish latin arabic tour edition vol vol. volume chapter project plan program programme theory theorem effect syndrome disease virus language languages index exam test bachelor master phd degree order cross plot scandal affair
  hurricane typhoon earthquake tsunami storm cyclone flood doctrine principle hall-of-fame model engine class-destroyer people tribe language hot-100 chart charts pass crossing-record edition version system mark mk catholic protestant
`)

/** First words of such names: "Operation Inherent Resolve", "Hurricane Irma", "Battle of". */
export const otherFirsts = wordSet(
  'operation hurricane typhoon cyclone tropical battle treaty siege act best top video microsoft-windows article section chapter volume part figure table phase version',
)

/** Adjectives of faiths, peoples and continents: they name nobody and no place by themselves. */
export const peoples = wordSet(`
  muslim islamic christian catholic protestant jewish hindu buddhist sikh shia shiite shi'ite sunni orthodox takfiri
  arab arabic kurdish yazidi berber latino hispanic african-american asian-american aboriginal maori inuit roma assyrian turkmen druze alawite copt coptic tamil uighur uyghur rohingya pashtun punjabi bengali slavic
  asian african european scandinavian nordic balkan eurasian transatlantic
  franco anglo sino indo russo euro afro italo austro
`)

/** Capitalized words that name no person, organization or place: religions, peoples, ranks of study, ideas, months are elsewhere. */
export const otherWords = wordSet(`
  muslim muslims islamic christian christians christianity islam catholic catholics catholicism protestant protestants jewish jews jew judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs shia shiite shiites shi'ite shi'ites sunni sunnis orthodox evangelical mormon mormons
  arab arabs kurd kurds kurdish yazidi yazidis berber latino latinos latina hispanic hispanics african-american african-americans asian-american caucasian caucasians aboriginal maori inuit roma gypsy gypsies palestinian palestinians assyrian assyrians turkmen turkoman druze alawite alawites copt copts tamil tamils uighur uighurs uyghur uyghurs rohingya hutu tutsi pashtun pashtuns islamist islamists jihadist jihadists hausa yoruba igbo fulani zulu xhosa sinhalese bengali punjabi sindhi baloch brexit
  republican republicans democrat democrats democratic tory tories liberal liberals conservative conservatives communist communists communism socialist socialists marxist marxism nazi nazis nazism fascist fascism zionist zionism
  god allah jesus christ lord bible quran koran christmas easter ramadan eid internet web google english latin dna rna hiv aids covid covid-19 coronavirus ebola dvd cd cds dvds tv pc gps suv vip ceo cfo phd ph.d. mba ba b.a. bsc msc m.a. gdp url html http iq ufo diy faq ac dc am pm ad bc bce ce gmt est pst utc
  nobel oscar grammy emmy pulitzer grammys oscars renaissance enlightenment western westerner westerners victorian gothic baroque art-deco i ii iii iv vi vii viii ix xi xii mk fm lp ep ok mp3 usb tbd no. no
  confederate allied union
  thanksgiving hanukkah passover purim diwali kwanzaa lent advent pentecost mardi-gras halloween
  bitcoin bitcoins ethereum dogecoin litecoin cryptocurrency euro euros
`)
