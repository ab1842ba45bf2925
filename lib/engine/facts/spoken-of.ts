import type { Document, Entity, EntityMention, TokenSpan } from '../document.ts'
import { speechWords } from './speech-rules.ts'

/** So many sentences back, whoever a pronoun or a bare noun means is sought. */
export const MOST_BACK = 3
/** Of an entity, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 40

/** Who is spoken of where: the mentions of each sentence, and the subjects that a pronoun may mean. */
export class SpokenOf {
  private readonly mentions: EntityMention[][]

  /** @param quoted which tokens stand in quotation marks; see `quotedTokens` */
  constructor(
    private readonly doc: Document,
    private readonly quoted: Uint32Array,
  ) {
    this.mentions = doc.sentences.map(() => [])
    const credited = creditedIn(doc)
    for (const mention of doc.mentions)
      if (!credited.has(mention.entity)) this.mentions[mention.sentence]?.push(mention)
  }

  /** The mentions in a sentence, in reading order. */
  in(sentence: number): readonly EntityMention[] {
    return this.mentions[sentence] ?? []
  }

  /** Whether nothing of a sentence is told by the narrator. */
  isQuoted(sentence: number): boolean {
    const { firstToken = 0, endToken = 0 } = this.doc.sentences[sentence] ?? {}
    return this.quoted[firstToken] !== 0 && this.quoted[endToken - 1] !== 0
  }

  /** Whether only the speech right before a pronoun speaks of somebody: nobody names themselves in their own words. */
  isQuotedOnly(entity: Entity, span: { readonly firstToken: number }): boolean {
    let nearest: Document['mentions'][number] | undefined
    for (const index of entity.mentions.slice(0, MOST_MENTIONS)) {
      const mention = this.doc.mentions[index]
      if (!mention || mention.firstToken >= span.firstToken) break
      if (this.quoted[mention.firstToken] && mention.form === 'name') nearest = mention
      else if (mention.form !== 'pronoun') {
        if (!this.quoted[mention.firstToken]) return false
        nearest = mention
      }
    }
    return nearest !== undefined
  }

  /** Whether a mention begins its sentence or lies in its first subject, and is not only an owner: "Ann Lee's" of "Ann Lee's mother". */
  isSubject({ firstToken: at, endToken, sentence }: TokenSpan): boolean {
    if (this.doc.parts[endToken] === 'POS') return false
    if (at === this.doc.sentences[sentence]?.firstToken) return true
    const subject = this.doc.clauses[sentence]?.find((clause) => clause.subject)?.subject
    return subject !== undefined && at >= subject.firstToken && at < subject.endToken
  }

  /** Whether a sentence tells for the first time of a named person and who that is, and not of the one given. */
  introducesOther(sentence: number, known: Entity, fits: (entity: Entity) => boolean): boolean {
    const isNew = ({ mentions }: Entity) => this.doc.mentions[mentions[0] ?? -1]?.sentence === sentence
    return (
      !isNew(known) &&
      this.in(sentence).some(({ entity }) => {
        const other = this.doc.entities[entity]
        return other?.named && other.description && isNew(other) && fits(other)
      })
    )
  }

  /** Whether "it" means the text that the sentence before is about: "The letter was sent on Monday. It warned". */
  meansText(word: string, sentence: number): boolean {
    const { doc } = this
    const { messages, pronouns } = speechWords(doc.locale)
    if (!pronouns.thing.includes(word)) return false
    const subject = doc.clauses[sentence - 1]?.find((clause) => clause.subject)?.subject
    return subject !== undefined && messages.has(doc.tokens[subject.head]?.lower ?? '')
  }

  /** The nearest one that is the subject of a sentence before, in this block or the one before it, outside of quotations. */
  subjectBefore(sentence: number, fits: (entity: Entity) => boolean = () => true, since = -1): Entity | undefined {
    const { doc } = this
    const block = doc.sentences[sentence]?.block ?? 0
    for (let s = sentence - 1; s >= Math.max(0, sentence - MOST_BACK); s--) {
      const other = doc.sentences[s]
      if (!other || other.block < block - 1 || other.kind === 'headline' || other.kind === 'caption') return undefined
      if (s <= since) return undefined
      const isBefore = other.block !== block
      const subject = doc.clauses[s]?.find(
        (clause) => clause.subject && !this.quoted[clause.subject.firstToken],
      )?.subject
      for (const mention of this.in(s)) {
        const entity = doc.entities[mention.entity]
        if (
          !entity ||
          entity.kind === 'place' ||
          entity.outlet ||
          !subject ||
          !fits(entity) ||
          (isBefore && !entity.named)
        )
          continue
        // "Ann Lee's mother", "a longtime Lee backer": the name only tells of another.
        if (doc.parts[mention.endToken] === 'POS' || isModifier(doc, mention, subject.endToken)) continue
        if (mention.form === 'pronoun' && this.isQuotedOnly(entity, mention)) continue
        if (mention.endToken > subject.firstToken && mention.firstToken < subject.endToken) return entity
      }
    }
    return undefined
  }
}

/** Whether a name stands behind an article and before a common noun of the same phrase, which it only tells of: "a longtime Lee backer". */
function isModifier({ parts }: Document, { form, firstToken, endToken }: EntityMention, end: number): boolean {
  return (
    form === 'name' &&
    endToken < end &&
    /^NNS?$/.test(parts[endToken] ?? '') &&
    /^(?:DT|JJ|PRP\$)$/.test(parts[firstToken - 1] ?? '')
  )
}

/** Whether the headline names somebody. */
export const isInHeadline = ({ mentions, sentences }: Document, entity: Entity): boolean =>
  sentences[mentions[entity.mentions[0] ?? -1]?.sentence ?? -1]?.kind === 'headline'

/** The pronoun that some words are; of an owner, the one that does something: "he" of "his". Undefined for a noun or name. */
export function pronounOf({ tokens, locale }: Document, { firstToken, endToken }: TokenSpan): string | undefined {
  const { ownerOf, pronounWords } = speechWords(locale)
  const word = tokens[firstToken]?.lower ?? ''
  const pronoun = ownerOf.get(word) ?? word
  return endToken - firstToken === 1 && pronounWords.has(pronoun) ? pronoun : undefined
}

/** Whether a pronoun in lower case can mean an entity. */
export function fitsPronoun(doc: Document, word: string, entity: Entity): boolean {
  const { pronouns } = speechWords(doc.locale)
  const wants = pronouns.female.includes(word) ? 'female' : pronouns.male.includes(word) ? 'male' : undefined
  return wants
    ? entity.kind === 'person' && (!entity.sex || entity.sex === wants)
    : entity.kind === 'organization' && pronouns.thing.includes(word) && !isMany(doc, entity)
}

/** Whether an entity without a name is several: "shoppers". */
function isMany({ mentions, parts }: Document, { named, mentions: own }: Entity): boolean {
  return !named && parts[(mentions[own[0] ?? -1]?.endToken ?? 0) - 1] === 'NNS'
}

/** People who are named nowhere but in a paragraph that is their name: whoever took a picture. */
function creditedIn({ article, entities, mentions, sentences }: Document): ReadonlySet<number> {
  const isCredit = (index: number) => {
    const { start = -1, end = -1, sentence = -1 } = mentions[index] ?? {}
    const block = article.blocks[sentences[sentence]?.block ?? -1]
    return block?.start === start && block.end === end
  }
  const isCredited = ({ kind, named, mentions: own }: Entity) =>
    kind === 'person' && named && own.every((index) => mentions[index]?.form !== 'name' || isCredit(index))
  return new Set(entities.filter(isCredited).map(({ id }) => id))
}
