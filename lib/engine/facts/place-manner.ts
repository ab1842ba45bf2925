import type { Document } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { type EventSentences, stem } from './event.ts'
import { isActing, isGovernment, isOfStates } from './place-actors.ts'
import { behindWorker, isOfItsBody, isWhereCarried, isWherePublished } from './place-belonging.ts'
import { type Chain, isListed } from './place-chains.ts'
import { mentionOver } from './place-units.ts'
import { placeWords } from './place-words.ts'

/** A stem of this weight stands in the headline or the lede. */
const EVENT_TERM = 0.7

/**
 * How a place is told: behind a preposition of place, as a part of the word for the event ("the Leeds crash"), as where the report was
 * written, as the place of an office that tells of the event, without any such sign, or as an origin, a home, a scope, or where somebody speaks.
 */
export type Manner = 'locative' | 'event' | 'dateline' | 'office' | 'bare' | 'otherwise'

/** Whether a place qualifies the word for the event itself: "the Croydon tram crash". */
function qualifiesEvent(doc: Document, chain: Chain, event: EventSentences): boolean {
  const phrase = doc.phrases[chain.sentence]?.find(
    (p) => p.firstToken <= chain.firstToken && p.endToken > chain.endToken,
  )
  const head = phrase && doc.tokens[phrase.head]
  // "the Leeds council leader Dana Marlow": the event's word is a name.
  const over = phrase && mentionOver(doc, phrase.head)
  if (over?.kind === 'person' && over.form === 'name') return false
  return head !== undefined && (event.terms.get(stem(doc, head.lower)) ?? 0) >= EVENT_TERM
}

/** Whether a chain names nothing smaller than a region. */
function isWide(doc: Document, { mentions }: Chain): boolean {
  return mentions.every(({ entity }) => {
    const kind = doc.entities[entity]?.place?.kind
    return kind !== undefined && kind !== 'city'
  })
}

/** Whether a chain names nothing that any list knows as a place, no site and no street. */
function isOfThings(doc: Document, chain: Chain): boolean {
  if (chain.site !== undefined || isListed(doc, chain)) return false
  const { sites, quarters } = placeWords(doc.locale)
  const own = doc.tokens.slice(chain.firstToken, chain.endToken)
  return !own.some(({ lower }) => sites.has(lower) || quarters.has(lower))
}

/**
 * Whether a preposition puts somebody there who speaks, or says where somebody belongs: "a source at the Norland Police said", "said an analyst
 * in Leeds", "a statement from a rabbi in Leeds", "was a student at Harlow College", "Dana Marlow, a professor at Harlow College", "a reporter for the
 * Harlow Times in Leeds".
 */
function placesSomebody(doc: Document, place: number, { endToken, sentence }: Chain): boolean {
  const preposition = behindWorker(doc, place) ?? place
  const { personNouns, organizationNouns, speechVerbs, definite } = doc.locale.names
  const { be = [] } = doc.locale.classes
  const { writings } = placeWords(doc.locale)
  const word = (i: number) => (doc.sentenceOf[i] === sentence ? (doc.tokens[i]?.lower ?? '') : '')
  const isPerson = personNouns.has(word(preposition - 1))
  if (!isPerson && !organizationNouns.has(word(preposition - 1))) return false
  if (speechVerbs.has(word(endToken))) return true
  let i = preposition - 2
  while (i >= 0 && preposition - i < 6 && /^(?:DT|JJ|NN|NNP)$/.test(doc.parts[i] as string)) i--
  if (speechVerbs.has(word(i)) || (doc.parts[i] === 'IN' && writings.has(word(i - 1)))) return true
  if (!isPerson) return false
  // "He was the only driver at Harlow Park": what he did there.
  const isKind = !definite.has(word(i + 1)) && doc.parts[i - 1] !== 'EX'
  return (be.includes(word(i)) && isKind) || (word(i) === ',' && isBehindPerson(doc, i - 1))
}

/** Whether a token ends a person's name, or is the age behind one: "Dana Marlow, 31". */
function isBehindPerson(doc: Document, token: number): boolean {
  const end = doc.tokens[token]?.kind === 'number' && doc.tokens[token - 1]?.text === ',' ? token - 2 : token
  const mention = mentionOver(doc, end)
  return mention?.kind === 'person' && mention.form === 'name' && mention.endToken === end + 1
}

/** How far before a place the bracket and the verb of a note may stand, in tokens. */
const NOTE_REACH = 6

/** Whether a place stands in a note that the writer puts behind a name: "the Northrail Group (banned in Norland)". */
function isInNote({ tokens, parts, sentenceOf }: Document, { firstToken, sentence }: Chain): boolean {
  let hasVerb = false
  for (let i = firstToken - 1; i >= firstToken - NOTE_REACH && sentenceOf[i] === sentence; i--) {
    const text = tokens[i]?.text
    if (text === '(' || text === '[') return hasVerb
    if (text === ')' || text === ']') return false
    hasVerb ||= parts[i] === 'VBN' || parts[i] === 'VBD'
  }
  return false
}

/** Whether a word is the last of a time: "last month". */
const endsTime = ({ times }: Document, sentence: number, token: number): boolean =>
  times.some((time) => time.sentence === sentence && time.firstToken <= token && time.endToken > token)

/** Whether a place between commas is that of the body before it: "Northrail Inc., Leeds, said". */
function isBehindBody(doc: Document, { firstToken, endToken }: Chain): boolean {
  if (doc.tokens[firstToken - 1]?.text !== ',' || doc.tokens[endToken]?.text !== ',') return false
  const body = mentionOver(doc, firstToken - 2)
  return body?.kind === 'organization' && body.form === 'name' && body.endToken === firstToken - 1
}

/** Whether a place owns a person, or a country a body: "Norland's Marcus Holt", "Norland's Air Force", also where the apostrophe is lost. */
function ownsSomebody(doc: Document, chain: Chain): boolean {
  const { endToken, end, mentions } = chain
  const isLost = (doc.tokens[endToken - 1]?.end ?? end) > end
  if (!isLost && doc.parts[endToken] !== 'POS') return false
  const owned = mentionOver(doc, isLost ? endToken : endToken + 1)
  if (owned?.form !== 'name') return false
  const isCountry = mentions.every(({ entity }) => doc.entities[entity]?.place?.kind === 'country')
  return owned.kind === 'person' || (owned.kind === 'organization' && isCountry)
}

/** How far before a place the words may stand that make it that of an earlier deed, in tokens. */
const ANSWER_REACH = 9

/** Whether a place is that of what is protested or answered: "to protest Norland's war on Ostrow", "in response to the attack on Ostrow". */
function isAnswered(doc: Document, { sentence }: Chain, preposition: number): boolean {
  const { answers, answering } = placeWords(doc.locale)
  const { protesting = [] } = doc.locale.classes
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  for (let i = preposition - 1; i > preposition - ANSWER_REACH && doc.sentenceOf[i] === sentence; i--) {
    if (doc.tokens[i]?.kind === 'punctuation' || isFiniteVerb(doc.parts[i])) return false
    if (answers.has(word(i)) && doc.parts[i + 1] === 'TO') return true
    if (answers.has(word(i)) && answering.has(word(i - 1)) && doc.parts[i + 1] === 'IN') return true
    if (protesting.includes(word(i)) && doc.parts[i - 1] === 'TO' && i + 1 < preposition) return true
  }
  return false
}

/** The head of the nouns that a chain qualifies: "demands" of "Norland tariff demands". */
function headBehind(doc: Document, { endToken, sentence }: Chain): number {
  let head = endToken
  while (/^NNS?$/.test(doc.parts[head + 1] as string) && doc.sentenceOf[head + 1] === sentence) head++
  return head
}

/** How a chain is told: which preposition governs it, and what stands before that. */
export function mannerOf(doc: Document, chain: Chain, event: EventSentences): Manner {
  const {
    locatives,
    leading,
    entering,
    passing,
    otherwise,
    sites,
    residing,
    superlatives,
    contests,
    opponents,
    pairing,
    actors,
    offices,
    measures,
    ranking,
    burdens,
    kin,
    topical,
  } = placeWords(doc.locale)
  const word = (k: number) => doc.tokens[k]?.lower ?? ''
  // "called to Elm Street, between North and Major": its bounds tell where, whatever leads there.
  if (chain.bounded) return 'locative'
  const head = headBehind(doc, chain)
  if (chain.modifier && offices.has(word(head))) return 'office'
  // "a Norland carrier", "Norland's demands": whose it is. "The Oslin retail giant": an adjective by its form.
  if (chain.modifier && (actors.has(word(head)) || (doc.parts[head + 1] === 'JJ' && actors.has(word(head + 1)))))
    return 'otherwise'
  // "Norland seizes a ship": a country that acts.
  if (isActing(doc, chain)) return 'otherwise'
  // "Sweden's Marcus Ericsson": where somebody comes from.
  if (ownsSomebody(doc, chain)) return 'otherwise'
  // "the Ostrow man", "a Leeds fan": where somebody comes from, or the club that he is for.
  const isOrigin =
    chain.modifier && (doc.locale.names.personNouns.has(word(chain.endToken)) || kin.has(word(chain.endToken)))
  // Who comes from a whole region is mostly still in it.
  if (isOrigin && !isWide(doc, chain)) return 'otherwise'
  if (chain.modifier && qualifiesEvent(doc, chain, event))
    return isGovernment(doc, chain, event) ? 'otherwise' : 'event'
  if (isOrigin) return 'otherwise'
  // "under cover of U.S.-led air strikes": the dots part the compound.
  const next = doc.tokens[chain.endToken]
  if (next?.text === '-' && !next.spaced) return 'otherwise'
  // "inside Northrail chocolate boxes": a name that is in no list, of a thing.
  if (chain.modifier && !sites.has(word(head)) && !isListed(doc, chain)) return 'otherwise'
  if (isBehindBody(doc, chain)) return 'otherwise'
  let i = chain.firstToken - 1
  // Determiners and modifiers between the preposition and the name: "in the northern city of". Two articles are two phrases.
  let articles = 0
  while (
    i >= 0 &&
    chain.firstToken - i < 7 &&
    /^(?:DT|JJ|NN|PRP\$|POS|NNP|RB)$/.test(doc.parts[i] as string) &&
    doc.sentenceOf[i] === chain.sentence &&
    (doc.parts[i] !== 'DT' || articles++ === 0)
  )
    i--
  const governor = doc.tokens[i]?.lower ?? ''
  if (doc.sentenceOf[i] !== chain.sentence) return 'bare'
  // "Marlow, 31, of the 2000 block of Fenton Avenue": a home.
  if (governor === 'of') {
    let home = i
    while (home > 0 && i - home < 5 && word(home - 1) !== ',') home--
    if (word(home) === 'of' && isBehindPerson(doc, home - 2)) return 'otherwise'
  }
  // "the size of Leeds", "in the shape of": what something is compared with.
  if (governor === 'of' && measures.has(word(i - 1))) return 'otherwise'
  if (governor === 'of' && i > 0 && sites.has(doc.tokens[i - 1]?.lower ?? ''))
    return isOfItsBody(doc, i) ? 'otherwise' : 'locative'
  if (governor === 'of') {
    let k = i - 1
    while (k >= 0 && i - k < 5 && /^(?:DT|JJ|NN|NNS|PRP\$)$/.test(doc.parts[k] as string)) k--
    return locatives.has(doc.tokens[k]?.lower ?? '') ? 'locative' : 'bare'
  }
  if (locatives.has(governor) && isWide(doc, chain)) {
    // "the largest in Africa": the scope of a comparison. "At least" is none.
    for (let k = i - 1; k >= 0 && i - k <= 4 && doc.sentenceOf[k] === chain.sentence; k--)
      if (superlatives.has(word(k)) && doc.parts[k - 1] !== 'IN' && !endsTime(doc, chain.sentence, k))
        return 'otherwise'
  }
  // "tension between Norland and Ostrow": two who act. "The difference between the Mole 10 and the Vole": two things.
  if (pairing.has(governor) && (isWide(doc, chain) || isOfStates(doc, chain) || isOfThings(doc, chain)))
    return 'otherwise'
  // "their win over Leeds": a team.
  if (contests.has(word(i - 1)) && opponents.has(governor)) return 'otherwise'
  // "flying over Norland", "the road into Norland"
  if (leading.has(governor) && isWide(doc, chain) && (entering.has(governor) || passing.has(word(i - 1))))
    return 'otherwise'
  // "autonomy under Norland", "fell behind Norland": a power, and a rival. Something happens under a bridge.
  if (ranking.has(governor) && chain.site === undefined && !chain.venue) return 'otherwise'
  // "the sanctions on Norland": whom they are for.
  if (locatives.has(governor) && burdens.has(word(i - 1))) return 'otherwise'
  // "the committee on Norland": its topic.
  if (topical.has(governor) && isWide(doc, chain) && doc.locale.names.organizationNouns.has(word(i - 1)))
    return 'otherwise'
  if (locatives.has(governor) && (isWhereCarried(doc, i) || isWherePublished(doc, chain, i))) return 'otherwise'
  if (locatives.has(governor) && (isAnswered(doc, chain, i) || isInNote(doc, chain))) return 'otherwise'
  if (locatives.has(governor))
    return residing.has(doc.tokens[i - 1]?.lower ?? '') || placesSomebody(doc, i, chain) ? 'otherwise' : 'locative'
  if (otherwise.has(governor) || isGovernment(doc, chain, event)) return 'otherwise'
  return 'bare'
}
