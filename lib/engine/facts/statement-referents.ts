import type { Document, Entity, EntityMention } from '../document.ts'
import type { Locale } from '../locale.ts'
import { peopleNoun } from '../mentions/people.ts'
import { mentionAt, mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { phraseAt, saysAt, speechWords } from './speech-rules.ts'
import { fitsPronoun, isInHeadline } from './spoken-of.ts'
import type { Statement } from './statements.ts'

/** Behind so many tokens the words themselves have told what they are about. */
export const HEAD = 9
/** So far from a name, in tokens, a noun may tell who that is. */
const NEAR = 4
/** Whom the text speaks of so often is known to the reader from further back. */
const WELL_KNOWN = 3
/** So many sentences before somebody's words, whom their "he" means is sought. */
const REACH = 3

/** A pronoun in somebody's words that the words themselves do not explain, and the name or noun for whom it means, where that is sure. */
export type Referent = { readonly token: number; readonly name?: string | undefined }

/**
 * The first "he" or "she" of a statement that nobody named in it before can be; undefined where there is none, or where it is the speaker.
 * Whom it means is sure when the text around it speaks of one person alone who can be meant, else when the headline does.
 */
export function openPronoun(doc: Document, statement: Statement): Referent | undefined {
  const { persons, ownerOf, objectOf } = speechWords(doc.locale)
  const { firstToken, endToken, quoted, speaker } = statement
  const inMarks = quotedTokens(doc)
  for (let i = firstToken; i < endToken; i++) {
    if (quoted === 'direct' && !inMarks[i]) continue
    const { lower = '' } = doc.tokens[i] ?? {}
    if (isOnePerson(doc, i)) return undefined
    // "Give it to Him": with a capital inside a sentence, God is meant.
    if (doc.tokens[i]?.shape !== 'lower' && objectOf.has(lower) && doc.parts[i - 1] !== '.') return undefined
    const word = persons.has(lower) ? lower : (ownerOf.get(lower) ?? objectOf.get(lower) ?? '')
    if (!persons.has(word)) {
      const mention = mentionAt(doc, i)
      if (mention?.kind === 'person' && mention.form !== 'pronoun') return undefined
      continue
    }
    // "Ann Lee: she was glad", "Ann Lee: her house": the speaker's own.
    const isBefore = statement.cue?.form === 'according' && i < statement.cue.from
    const isObject = objectOf.has(lower) && doc.parts[i] === 'PRP'
    if (quoted !== 'direct' && !isObject && !isBefore && canBe(doc, word, speaker.entity)) return undefined
    const beside = nameBeside(doc, word, statement)
    // "The family of Ann Lee: she was kind": who speaks tells it.
    if (beside && !(speaker.entity?.named && speaker.entity.kind === 'person')) return undefined
    const told = beside && isTied(doc, word, statement, beside) ? beside : topicOf(doc, word, statement)
    const name = told?.name ?? meantBy(doc, word, statement)
    return name || i - firstToken <= HEAD ? { token: i, name } : undefined
  }
  return undefined
}

/** Whether a speaker can be meant by a pronoun; one of whom nothing is known can. */
const canBe = (doc: Document, word: string, entity: Entity | undefined): boolean =>
  !entity?.named || fitsPronoun(doc, word, entity)

/** Whom the words for a speaker name besides them, if a pronoun fits: "the family of Ann Lee", "Ann Lee's mother", "Tom Orr, a friend of Ann Lee". */
function nameBeside(doc: Document, word: string, { cue, speaker }: Statement): Entity | undefined {
  if (!cue?.speaker) return undefined
  const { endToken } = cue.apposition ?? cue.speaker
  return mentionsFrom(doc, cue.speaker.firstToken, endToken - 1)
    .filter(({ form }) => form === 'name')
    .map(({ entity }) => doc.entities[entity])
    .find((one) => one?.kind === 'person' && one !== speaker.entity && fitsPronoun(doc, word, one))
}

/** Whether a speaker is told by a tie to somebody ("Ann Lee's friend", and not "Lee's editor"), of whom alone the sentence before speaks, if of anybody. */
function isTied(doc: Document, word: string, { cue, speaker }: Statement, to: Entity): boolean {
  if (!cue?.speaker || !to.sex) return false
  const { reactions, casualties } = doc.locale
  const { endToken } = cue.apposition ?? cue.speaker
  const hasTie = doc.tokens
    .slice(cue.speaker.firstToken, endToken)
    .some((token) => reactions.relations.includes(token.lower) || casualties.kin.has(token.lower))
  const before = doc.sentences[cue.sentence - 1]
  const speaks = (i: number) => saysAt(doc, i)
  const isOther = ({ entity, form, firstToken, endToken: end }: EntityMention) => {
    const one = doc.entities[entity]
    const isCited = speaks(firstToken - 1) || speaks(end)
    return (
      form === 'name' &&
      !isCited &&
      one !== to &&
      one !== speaker.entity &&
      one?.kind === 'person' &&
      fitsPronoun(doc, word, one)
    )
  }
  return hasTie && !(before && mentionsFrom(doc, before.firstToken, before.endToken - 1).some(isOther))
}

/** Whom the words behind the verb and its speaker name: "he said of Ann Lee", "told Ann Lee that she". */
function topicOf(doc: Document, word: string, { cue, speaker, quoted, firstToken }: Statement): Entity | undefined {
  if (!cue) return undefined
  const behind = Math.max(cue.to, (cue.inverted && (cue.apposition ?? cue.speaker)?.endToken) || 0)
  const isTopic = speechWords(doc.locale).topics.has(doc.tokens[behind]?.lower ?? '')
  if (!isTopic && !(cue.hasListener && quoted !== 'direct')) return undefined
  const meant = mentionsFrom(doc, behind, Math.min(behind + NEAR, firstToken - 1)).find(({ form }) => form === 'name')
  const entity = meant && doc.entities[meant.entity]
  return entity?.named && entity !== speaker.entity && fitsPronoun(doc, word, entity) ? entity : undefined
}

/** Whether a noun for one person, or for kin, stands at a token. */
const isOnePerson = (doc: Document, at: number): boolean =>
  doc.parts[at] === 'NN'
    ? isPeople(doc, at) || peopleNoun(doc.locale)(doc.tokens[at]?.lower ?? '') === 'one'
    : doc.locale.casualties.kin.has(doc.tokens[at]?.lower ?? '')

/** Whether a noun tells of a person whom a pronoun cannot mean: "the wife" is no "he". */
function isOtherSex(locale: Locale, noun: string, word: string): boolean {
  const { female, male } = locale.casualties
  return speechWords(locale).pronouns.female.includes(word) ? male.has(noun) : female.has(noun)
}

/** The nouns among some tokens that tell of a person without a name, who may be whom a pronoun means: "one of the couple's sons". */
function strangersIn(doc: Document, word: string, from: number, to: number, cue: Statement['cue']): number[] {
  const inMarks = quotedTokens(doc)
  const end = (cue?.apposition ?? cue?.speaker)?.endToken ?? 0
  const found: number[] = []
  for (let i = from; i < to; i++) {
    const { lower = '' } = doc.tokens[i] ?? {}
    if (inMarks[i] || !isPeople(doc, i) || isOtherSex(doc.locale, lower, word)) continue
    if (cue?.speaker && i >= cue.speaker.firstToken && i < end) continue
    const isNamed = mentionsFrom(doc, Math.max(from, i - NEAR), i + NEAR).some(
      ({ form, kind }) => form === 'name' && kind === 'person',
    )
    if (!isNamed) found.push(i)
  }
  return found
}

/** Whether a noun for people stands at a token. */
function isPeople({ tokens, locale }: Document, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return locale.names.personNouns.has(lower) || locale.who.people.includes(lower)
}

/**
 * Whom the text around a statement and the headline speak of and a pronoun fits, where that is one person alone: their name, else the noun
 * that the text has for them, "his wife" or "the gunman". Undefined where they speak of several.
 */
function meantBy(doc: Document, word: string, { block, speaker, firstToken, cue }: Statement): string | undefined {
  const inMarks = quotedTokens(doc)
  const sentence = doc.sentenceOf[firstToken] ?? 0
  const isOther = (entity: Entity | undefined): entity is Entity =>
    entity !== undefined && entity.kind === 'person' && entity !== speaker.entity && fitsPronoun(doc, word, entity)
  const found = new Set(doc.entities.filter((entity) => entity.named && isOther(entity) && isInHeadline(doc, entity)))
  const near = new Set<Entity>()
  const strangers: number[] = []
  let isBlocked = false
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    const { block: other = -1, kind, firstToken: from = 0, endToken = 0 } = doc.sentences[s] ?? {}
    if (other < block - 1 || kind === 'headline' || kind === 'caption') break
    const nouns = strangersIn(doc, word, from, Math.min(endToken, firstToken), cue)
    isBlocked ||= other === block && nouns.length > 0
    strangers.push(...nouns)
    for (const { entity, firstToken: at, form } of mentionsFrom(doc, from, endToken - 1)) {
      const one = doc.entities[entity]
      // "A video posted by Ann Lee": who shows something is not in it.
      const isMaker = phraseAt(doc, at - 2, at, speechWords(doc.locale).makers) !== undefined
      if (at < firstToken && form !== 'pronoun' && !isMaker && isOther(one) && !(inMarks[at] && !one.named)) {
        found.add(one)
        if (other === block) near.add(one)
      }
    }
  }
  const named = [...found].filter((entity) => entity.named)
  if (named.length === 0)
    return strangerIn(
      doc,
      strangers.filter((noun) => doc.parts[noun] === 'NN'),
    )
  const [only] = named
  if (isBlocked || found.size > 1 || !only) return undefined
  if (!near.has(only) && !isInHeadline(doc, only) && only.mentions.length < WELL_KNOWN) return undefined
  return only.name
}

/** The words for the one person whom some nouns mean: "his wife", "the gunman"; undefined for several, or for one who is told of for the first time. */
function strangerIn(doc: Document, nouns: readonly number[]): string | undefined {
  const { tokens, parts, article, locale } = doc
  const [at = -1] = nouns
  if (nouns.some((noun) => tokens[noun]?.lower !== tokens[at]?.lower)) return undefined
  let from = at
  while (/^(?:JJ|NN|CD)$/.test(parts[from - 1] ?? '')) from--
  const opening = tokens[from - 1]?.lower ?? ''
  // "His brother" may be told of by him whose brother it is; "his wife" is the only she.
  const owner = speechWords(locale).ownerOf.get(opening)
  const isTold = owner ? isOtherSex(locale, tokens[at]?.lower ?? '', owner) : locale.casualties.definite.has(opening)
  if (!isTold) return undefined
  return article.text.slice(tokens[from - 1]?.start, tokens[at]?.end).toLowerCase()
}

/** What may stand between an owner and the noun that is owned: "her late mother". */
const OWNED = /^(?:NN|NNS|NNP|JJ|CD|VBG|VBN)$/

/** The words of a statement with the name that a pronoun or noun stands for in square brackets behind it. */
export function withReferent(
  doc: Document,
  text: string,
  { firstToken }: Statement,
  { token, name }: Referent,
): string {
  const word = doc.tokens[token]?.text ?? ''
  const earlier = doc.tokens.slice(firstToken, token).filter((other) => other.text === word).length
  // "He's": the bracket stands behind the short verb.
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:['’]\\p{L}+)?(?![\\p{L}\\p{N}])`, 'gu'))]
  const at = found[earlier] ?? found[0]
  if (!name || !at) return text
  const isOwner = doc.parts[token] === 'PRP$' && OWNED.test(doc.parts[token + 1] ?? '')
  const end = at.index + at[0].length
  return `${text.slice(0, end)} [${name}${isOwner ? doc.locale.reactions.genitive : ''}]${text.slice(end)}`
}
