import type { ReactionRules, SpeechVerb } from '../../engine/facts/speech-rules.ts'
import type { Stance } from '../../engine/model.ts'
import { inflect } from './inflect.ts'

const words = (list: string): string[] => list.trim().split(/\s*,\s*/)

/** Every beginning with every ending. */
const phrases = (beginnings: string, endings: string): string[] =>
  words(beginnings).flatMap((beginning) => words(endings).map((ending) => `${beginning} ${ending}`))

/** Verbs of one stance. An entry is a regular verb ("call for") or all forms of an irregular one ("say/says/said/saying"). */
const verbs = (stance: Stance, takes: SpeechVerb['takes'], list: string): SpeechVerb[] =>
  words(list).map((entry) => ({ stance, takes, forms: inflect(entry) }))

const weak = (verb: SpeechVerb): SpeechVerb => ({ ...verb, weak: true })

/** How English reports what people say. */
export const reactions: ReactionRules = {
  verbs: [
    ...verbs(
      'says',
      'words',
      `say/says/said/saying, state, add, note, explain, recall, continue, write/writes/wrote/written/writing, tweet, retweet, post,
      reply/replies/replied/replying, respond, answer, remark, comment, conclude, argue, insist, claim, maintain, contend, assert, allege, disclose,
      reveal, stress, emphasize, emphasise, reiterate, repeat, joke, exclaim, enthuse, reminisce, blurt out, quip/quips/quipped/quipping, shout, yell, scream, whisper, cry/cries/cried/crying, mutter,
      declare, observe, recount, testify/testifies/testified/testifying, read/reads/read/reading, chant, proclaim,
      suggest, predict, estimate, agree, boast, complain, wonder, think/thinks/thought/thinking, believe, point out, sum up, chime in, quote, describe how,
      report, indicate, clarify/clarifies/clarified/clarifying, elaborate, counter, retort, interject, muse, opine, speculate, tease, gush, lament, bemoan, text, email,
      concur/concurs/concurred/concurring, put it, make clear/makes clear/made clear/making clear, go on/goes on/went on/gone on/going on, rule, type`,
    ),
    ...verbs('says', 'words', 'tell/tells/told/telling, inform, assure, remind, ask, advise').map((verb) => ({
      ...verb,
      hasListener: true as const,
    })),
    ...verbs(
      'says',
      'naming',
      'call, label/labels/labelled/labelling/labeled/labeling, describe, dub/dubs/dubbed/dubbing, brand, characterize, characterise, deem, term, liken, compare, portray, depict, rate, refer to/refers to/referred to/referring to',
    ),
    ...verbs(
      'says',
      'object',
      'cite, reference, mention, point to, question, invoke, dedicate, identify/identifies/identified/identifying',
    ).map(weak),
    ...verbs('criticizes', 'object', 'slam/slams/slammed/slamming, blast, attack, assail, fault, mock').map(weak),
    ...verbs('supports', 'object', 'support, defend, welcome, thank, tout').map(weak),
    ...verbs('calls-for', 'object', 'request, recommend, propose, ask for, encourage').map(weak),
    ...verbs('confirms', 'words', 'confirm, verify/verifies/verified/verifying'),
    ...verbs(
      'says',
      'words',
      'admit/admits/admitted/admitting, concede, acknowledge, pledge, promise, vow, announce, apologize, apologise, apologize for, apologise for',
    ).map((verb) => ({ ...verb, deed: true as const })),
    ...verbs('denies', 'words', 'deny/denies/denied/denying'),
    ...verbs(
      'denies',
      'words',
      'reject, dismiss, refute, dispute, rebut/rebuts/rebutted/rebutting, disavow, rubbish, downplay',
    ).map((verb) => ({ ...verb, refuses: true as const })),
    ...verbs('condemns', 'object', 'condemn, denounce, decry/decries/decried/decrying, deplore, strongly condemn'),
    ...verbs(
      'criticizes',
      'object',
      `criticize, criticise, rebuke, accuse, blame, lambaste, lambast, ridicule, scold, deride, chide, castigate, berate, lash out at,
      hit back at/hits back at/hit back at/hitting back at, take aim at/takes aim at/took aim at/taking aim at, disagree`,
    ),
    ...verbs(
      'supports',
      'object',
      'praise, hail, applaud, laud, commend, endorse, congratulate, salute, pay tribute to/pays tribute to/paid tribute to/paying tribute to',
    ),
    ...verbs(
      'calls-for',
      'object',
      `call for, call on, call upon, urge, appeal, demand, exhort, plead, implore, press for, plead for, appeal for, appeal to`,
    ),
    ...verbs(
      'mourns',
      'object',
      `mourn, offer condolences, send condolences, extend condolences, express condolences, express sorrow, express grief, express sympathy,
      express his condolences, express her condolences, express their condolences, offer his condolences, offer her condolences, offer their condolences, offer prayers`,
    ),
    ...verbs('warns', 'words', 'warn, caution'),
  ],
  asserted: words(
    `allegation, allegations, claim, claims, accusation, accusations, charge, charges, report, reports, suggestion, suggestions, assertion, assertions,
    rumour, rumours, rumor, rumors, speculation, story, stories, account, accounts, version, versions, theory, theories, notion, notions, insinuation, insinuations,
    criticism, criticisms, concern, concerns, fear, fears, finding, findings, conclusion, conclusions, contention, contentions, argument, arguments,
    statement, statements, characterization, characterisation, narrative, complaint, complaints, comparison, comparisons, talk, doubts, wrongdoing,
    involvement, responsibility, lie, lies, evidence, estimate, estimates, figure, figures, numbers, data, poll, polls, survey, verdict, label, labels, comments, remarks, description`,
  ),
  plain: words(
    'say, says, said, add, adds, added, tell, tells, told, think, thinks, thought, believe, believes, believed, argue, argues, argued, claim, claims, claimed, insist, insists, insisted',
  ),
  creating: words(
    'declare, declares, declared, declaring, proclaim, proclaims, proclaimed, proclaiming, respond, responds, responded, responding',
  ),
  announcing: words('announce, announces, announced, announcing'),
  lasting: words('continue, continues, continued, continuing, go on, goes on, went on, going on'),
  adding: words('add, adds, added, continue, continues, continued'),
  lookingBack: words('earlier'),
  blanks: words(
    "i do n't know, we do n't know, i have no idea, we have no idea, i 've no idea, i do n't remember, i ca n't say, i can not say",
  ),
  farewells: words(
    'leave it there, thanks for joining us, thank you for joining us, thanks for being with us, thank you for being with us, thanks for having me, thank you for having me, thanks for your time, thank you for your time',
  ),
  uncaught: words(
    '( unintelligible ), ( inaudible ), ( crosstalk ), ( indiscernible ), [ unintelligible ], [ inaudible ], [ crosstalk ], [ indiscernible ]',
  ),
  generations: words('elder, older, younger'),
  callSign: '(?:^@|[\\p{Ll}\\d_])[WK][A-Z]{2,3}(?:\\P{L}|$|tv|TV|\\d)',
  silent: [
    ...phrases('plead, pleads, pleaded, pleading, pled', 'guilty, not guilty, innocent, no contest'),
    ...phrases('dedicate, dedicates, dedicated, dedicating', 'to'),
    ...phrases('believe, believes, believed, believing', 'in'),
    ...phrases(
      'call, calls, called, calling',
      'a meeting, a special meeting, an emergency meeting, emergency meetings, an urgent meeting, an emergency session, a summit, a conference, a news conference, a press conference, a strike, a vote, a referendum, an election, elections, early elections, a snap election, snap elections',
    ),
    ...phrases(
      'deny, denies, denied, denying',
      'bail, bond, parole, access, entry, entrance, admission, permission, visas, asylum, custody, service, services, coverage, treatment, medical care, the request, the motion, the petition, the appeal, the application, a request, a motion, a petition, an appeal, an application, his request, her request, their request, his appeal, her appeal, their appeal',
    ),
    ...phrases(
      'call, calls, called, calling, request, requests, requested, requesting',
      'for backup, for back-up, for reinforcements, for help, for assistance, for an ambulance, for medics, backup, an ambulance, medics, police, the police',
    ),
  ],
  nouns: {
    says: words(
      'claim that, claims that, assertion that, assertions that, statement that, remark that, prediction that, suggestion that, argument that, contention that, belief that, allegation that, allegations that, insistence that, announcement that, conclusion that, promise that, assurance that, assurances that, admission that, observation that',
    ),
    'calls-for': words('call for, calls for, appeal for, appeals for, demand for, demands for'),
    condemns: words('condemnation of, denunciation of'),
    warns: words('warning of, warning about, warning that, warnings of, warnings about, warnings that'),
    criticizes: words('criticism of'),
    supports: words('praise for, support for'),
    denies: words('denial of, denial that, rejection of'),
    confirms: words('confirmation of, confirmation that'),
  },
  according: words('according to, in the words of, as reported by, as told to, as quoted by'),
  carriers: words(
    'as reported by, as quoted by, as told to, citing, quoting, told, speaking to, in an interview with, in a statement to, reported by, quoted by, cited by',
  ),
  citing: words('citing, quoting'),
  messages:
    words(`statement, caption, tweet, post, report, letter, message, note, email, e-mail, memo, document, complaint, lawsuit, indictment, affidavit, filing, ruling, release,
    press release, article, book, ad, sign, banner, headline, text, transcript, resolution, petition, survey, poll, study, website, page, slogan, chant`),
  letters: words('statement, caption, tweet, post, letter, message, note, email, e-mail, memo, release, press release'),
  unnamed: words(
    'q, a, question, answer, questioner, reporter, journalist, interviewer, moderator, unidentified, unknown, speaker, audience, crowd, voice, both, all, note, update, related, photo, caption, read, watch, source, sources, editor, correction, date, time, place, where, when',
  ),
  about: words('about'),
  salutations: words('dear'),
  hosts: words(
    'host, cohost, co-host, anchor, presenter, moderator, interviewer, correspondent, reporter, newscaster, byline',
  ),
  voices: words('spokesman, spokeswoman, spokesperson, rep, source, official, representative, head'),
  makers: words('issued by, released by, published by, posted by, signed by, read by, obtained by, written by'),
  agents: words('by'),
  nobody: words('nobody, none, no, neither, nothing, few, who, what, which, that, this, there'),
  indefinite: words(
    'any, each, one, every, another, other, others, either, some, someone, somebody, anyone, anybody, everyone, everybody',
  ),
  complementizers: words('that, whether, how, why, what, if'),
  doubtful: words('if, whether, unless'),
  recipients:
    words(`reporters, journalists, a news conference, a press conference, the media, the press, supporters, lawmakers, parliament, congress, the court, a crowd, the crowd,
    voters, state television, state tv, local media, an audience, the audience, delegates, police, investigators, officers`),
  naming: words('as, to, with'),
  hedges: words(
    'reportedly, allegedly, apparently, purportedly, supposedly, believed to, thought to, is said to, are said to, was said to, were said to, unconfirmed, it is believed, it is thought, feared, presumed',
  ),
  negations: words(
    "not, n't, never, no, neither, nor, without, decline, declines, declined, declining, refuse, refuses, refused, refusing, unable, fail, fails, failed, failing",
  ),
  prospects: words('likely, unlikely, expected, set, due, going, supposed, scheduled, poised, bound'),
  earlier: words('previously, once, formerly, long'),
  goingOn: words('also, further'),
  ofThen: words('at the time, at that time, back then, then'),
  after: words('after, before, since'),
  between: words('yet'),
  contrasts: words('but, while, though'),
  inside: words('of, for, at, in, from, to, with'),
  relatives: words('who, which, that, whose'),
  reflexives: words('himself, herself, itself, themselves'),
  pronouns: {
    female: words('she'),
    male: words('he'),
    thing: words('it'),
    many: words('they'),
    own: words('i, we, you'),
  },
  objects: words('him, it, them, this, that'),
  owners: words('his, her, their, my, our'),
  bodyOwners: words('its'),
  ownerOf: { his: 'he', her: 'she', their: 'they', its: 'it' },
  objectOf: { him: 'he', her: 'she' },
  topics: words('of, about'),
  asking: words(
    'asked, when asked, if asked, responding to, reacting to, commenting on, speaking of, speaking about, talking about, referring to, in response to, in reference to, in reaction to',
  ),
  genitive: '’s',
  bodies: words(
    'organization, organisation, agency, group, body, charity, nonprofit, foundation, institution, operator, company, firm, watchdog',
  ),
  relations: words(
    'father, mother, son, daughter, brother, sister, husband, wife, spouse, partner, boyfriend, girlfriend, uncle, aunt, nephew, niece, cousin, grandfather, grandmother, mum, mom, dad, friend, pal, colleague, client, host, guest, man, woman, person, brother-in-law, sister-in-law, father-in-law, mother-in-law, son-in-law, daughter-in-law, secretary',
  ),
  affiliates: words(
    'democrat, republican, conservative, liberal, socialist, independent, surrogate, lead, creator, influencer',
  ),
  joins: words('and, who'),
  demonstratives: words('this, that, these, those'),
  offers: words('offer, proposal, bid, request, invitation, suggestion, idea, motion, amendment, deal, action'),
  answers: words('yes, no, yeah, yep, nope, absolutely, correct, exactly, sure'),
  contents: {
    condemns: words(
      'we condemn, i condemn, condemn in the strongest, strongly condemn, strongly condemns, condemn the, condemns the, condemns in the strongest, condemned in the strongest, terrorist crime, heinous, cowardly, despicable, barbaric',
    ),
    mourns: words(
      'condolences, our thoughts, my thoughts, thoughts and prayers, our hearts, heartbroken, deepest sympathy, rest in peace, we mourn, deeply saddened, saddened by, saddened to hear, saddened to learn, our prayers, terrible loss',
    ),
    'calls-for': words('i call on, we call on, i call for, we call for, we urge, i urge, i demand, we demand'),
    warns: words('we warn, i warn, be warned'),
    supports: words(
      'i congratulate, we congratulate, congratulations to, congratulations on, we are grateful, we welcome, i welcome, we stand with, i stand with, i support, we support',
    ),
    denies: words('categorically deny, we deny, i deny, absolutely false, completely false, fake news'),
    criticizes: words('disgrace, disgraceful, shameful'),
  },
}
