import type { SentenceRules } from '../../engine/text/sentences.ts'
import { furniture } from './furniture.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Where English sentences end, and where a dot does not end one. */
export const sentences: SentenceRules = {
  furniture,
  neverFinal: words(`
    mr. mrs. ms. mx. messrs. ald. dr. drs. prof. rev. fr. hon. gov. sen. sens. rep. reps. pres. amb. sec. supt. insp. det. dets. sgt. sgts. lts. cpl. pvt. capt.
    cmdr. col. lt. maj. gen. adm. brig. cmsgt. pfc. ofc. asst. atty. mt. ft. vs. v. approx. e.g. i.e. cf. al. st. ste.
  `),
  maybeFinal: words(`
    u.s. u.k. u.n. e.u. u.a.e. d.c. n.y. l.a. inc. corp. co. ltd. llc. plc. bros. jr. sr. esq. ph.d. m.d. a.m. p.m. etc. ave. blvd. rd.
    dept. est. calif. conn. fla. ill. mass. mich. minn. miss. mont. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ala. ariz. ark. colo.
    del. ga. ind. kan. ky. la. md. neb. nev. n.c. n.d. n.h. n.j. n.m. s.c. s.d. r.i. w.va. mo. ont. que.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
  `),
  beforeNumber: words('no. nos. vol. vols. pp. fig. figs. ch. ext.'),
  onlyCapitalized: words(`
    gov. gen. rev. col. fr. pres. miss. mass. wash. ill. ore. pa. ind. del. ark. la. ala. mo. me. cal. tex. ont. que. conn. co. fig.
    mar. sat. sun. mon. dec. jun. jul. sep. wed. hon. rep. reps. mt. ft. st. brig. al. dept. inc.
  `),
  runOns: {
    openers: words(`
      the a an it he she they we this these those there in on at after as when while since during some several many most dozens hundreds thousands
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty scores
      some about around nearly almost over more at meanwhile earlier later but however also both another other according despite although
    `),
    leads: words(`
      in on at by for from to of with as into near over under through via about against between behind beyond outside inside around and or but nor than like versus vs
      is are was were be been being has have had said says say told tells asked called named titled dubbed entitled
      film movie book novel song album series show play musical opera drama comedy sitcom documentary game magazine newspaper paper daily weekly tabloid broadcaster
      outlet website blog journal group band club pub bar restaurant hotel programme program podcast column painting poem ship
    `),
    series: words(
      'class group plan vitamin hepatitis influenza section grade team type level tier block series triple division unit ward wing schedule part appendix exhibit serie big list terminal gate building pier point model option super final chapter season episode formula radio channel volume page day week phase stage round act',
    ),
    verbs: words(`
      is are was were be been am has have had do does did will would can could should may might must said says told tells added adds
      's 're 've 'll n't
    `),
    labels: words('tags topics keywords'),
  },
  clocks: words('a.m. p.m.'),
  behindClock: words(`
    monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. sat sat. sun sun.
    january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug.
    sept sept. sep sep. oct oct. nov nov. dec dec. eastern central mountain pacific atlantic alaska hawaii greenwich zulu
    christmas easter halloween thanksgiving
  `),
  pastEnding: 'ed',
  starters: words(`
    the a an he she it they we you i this that these those there his her its their our my in on at by from for with as after before
    during when while since although though but and or so if because however meanwhile earlier later also both many some most all no
    one two another several officials police authorities what who how why where now then today yesterday under according to not
  `),
}
