import type { Document, Entity, TokenSpan } from '../document.ts'
import { type Cue, quotedTokens } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { nameEndAt } from './subjects.ts'
import { TitleHolders } from './title-holders.ts'

/** So many sentences back, whoever a pronoun or a bare noun means is sought. */
const MOST_BACK = 3
/** Of an entity, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 40

/** Who speaks, as far as the text says. */
export type Speaker = {
  /** The fullest name; the mention's words when nobody is known by a name. */
  readonly name: string
  /** The words as they stand; empty where the speaker is only understood. */
  readonly mention: string
  readonly role?: string
  readonly entity?: Entity
  /** Nobody that a reader could name: an unresolved pronoun. */
  readonly unknown?: true
  /** A text speaks: "the caption". */
  readonly message?: true
}

const wordsOf = (doc: Document, { start, end }: { start: number; end: number }): string =>
  doc.article.text.slice(start, end).replace(/\s+/g, ' ')

/** Follows the speakers through a text, from its beginning to its end. */
export class Speakers {
  private last: Speaker | undefined
  private lastAt = -1
  private readonly holders: TitleHolders
  private readonly mentionsAt: Document['mentions'][number][][]

  /** @param quoted which tokens stand in quotation marks; see `quotedTokens` */
  constructor(
    private readonly doc: Document,
    private readonly quoted: Uint32Array = quotedTokens(doc),
  ) {
    this.holders = new TitleHolders(doc)
    this.mentionsAt = doc.sentences.map(() => [])
    for (const mention of doc.mentions) this.mentionsAt[mention.sentence]?.push(mention)
  }

  /** The one who spoke last, for speech that goes on without naming anybody. */
  current(): Speaker | undefined {
    return this.last && { ...this.last, mention: '' }
  }

  /** The speaker of a cue. What it finds is the last speaker from then on. */
  of(cue: Pick<Cue, 'speaker' | 'apposition'>): Speaker | undefined {
    const found = cue.speaker && this.resolve(cue.speaker, cue.apposition)
    if (cue.speaker && found && !found.unknown) {
      this.last = found
      this.lastAt = cue.speaker.sentence
    }
    return found
  }

  private resolve(span: TokenSpan, apposition: TokenSpan | undefined): Speaker {
    const { doc } = this
    const words = speechWords(doc.locale)
    const mention = wordsOf(doc, span)
    const first = doc.tokens[span.firstToken]?.lower ?? ''
    const isPronoun = span.endToken - span.firstToken === 1 && words.pronounWords.has(first)
    const found = this.entityIn(span, isPronoun)
    const known =
      found && !(isPronoun && (this.isQuotedOnly(found.entity, span) || this.goesOn(first, span, found.entity)))
        ? found
        : undefined
    const apposed = apposition && this.entityIn(apposition, false)
    const named = apposed?.entity.named && apposed.entity.kind === 'person' ? apposed : undefined
    const holder = isPronoun || known?.entity.named ? undefined : this.holders.of(span)
    // "Its general secretary, Ann Lee,": the name behind a noun is its own, whomever the noun could mean.
    const isNamed = named && !(known?.entity.named && known.mention.form === 'name')
    if (known && !holder && !isNamed && this.fitsNoun(known.entity, span, isPronoun)) {
      const role = this.roleOf(known.entity, span, known.mention, apposition)
      const name = known.entity.named || isPronoun ? known.entity.name : mention
      return { name, mention, entity: known.entity, ...(role ? { role } : this.bodyOf(span, known.entity)) }
    }
    if (isPronoun) return this.resolvePronoun(first, span, mention)
    if (holder && !isNamed) return { name: holder.name, mention, entity: holder }
    const message = this.makerOf(span, mention)
    if (message) return message
    if (named && apposition)
      return {
        name: named.entity.name,
        mention: wordsOf(doc, { start: span.start, end: apposition.end }),
        role: this.withoutArticle(mention),
        entity: named.entity,
      }
    return {
      name: mention,
      mention,
      ...(apposition ? { role: this.withoutArticle(wordsOf(doc, apposition)) } : this.bodyOf(span, undefined)),
    }
  }

  /** Whether only the speech right before a pronoun speaks of somebody: nobody names themselves in their own words. */
  private isQuotedOnly(entity: Entity, span: { readonly firstToken: number }): boolean {
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

  /** Whether the one who spoke right before is the likelier one for a pronoun: nobody else was spoken of since. */
  private goesOn(word: string, span: TokenSpan, known: Entity): boolean {
    const last = this.last?.entity
    if (!last || last === known || !last.named || !this.fitsPronoun(word, last)) return false
    if (span.sentence - this.lastAt > MOST_BACK) return false
    for (let s = this.lastAt + 1; s <= span.sentence; s++)
      for (const { entity, form, firstToken } of this.mentionsAt[s] ?? [])
        if (entity === known.id && form !== 'pronoun' && firstToken < span.firstToken && !this.quoted[firstToken])
          return false
    return true
  }

  private fitsPronoun(word: string, entity: Entity): boolean {
    const { pronouns } = speechWords(this.doc.locale)
    const wants = pronouns.female.includes(word) ? 'female' : pronouns.male.includes(word) ? 'male' : undefined
    return wants
      ? entity.kind === 'person' && (!entity.sex || entity.sex === wants)
      : entity.kind === 'organization' && pronouns.thing.includes(word)
  }

  /** Whether a noun may mean a named entity: "the ministry" is nobody of flesh. */
  private fitsNoun(entity: Entity, span: TokenSpan, isPronoun: boolean): boolean {
    if (isPronoun || !entity.named || entity.kind !== 'person') return true
    const { organizationNouns } = this.doc.locale.names
    return !organizationNouns.has(this.doc.tokens[span.endToken - 1]?.lower ?? '')
  }

  /** For a voice without a name of its own, "A spokesman", the body that the text spoke of right before. */
  private bodyOf(span: TokenSpan, entity: Entity | undefined): { role?: string } {
    const { doc } = this
    const { voices } = speechWords(doc.locale)
    const isBare = span.endToken - span.firstToken <= 2 && voices.has(doc.tokens[span.endToken - 1]?.lower ?? '')
    if (!isBare || entity?.named) return {}
    const body = this.subjectBefore(
      span.sentence,
      ({ kind, named, outlet }) => kind === 'organization' && named && !outlet,
    )
    return body ? { role: body.name } : {}
  }

  /** Whoever is named by the words: the head of them, and not what hangs onto it ("the lawyer for the firm" is not the firm). */
  private entityIn(
    span: TokenSpan,
    isPronoun: boolean,
  ): { entity: Entity; mention: Document['mentions'][number] } | undefined {
    const { doc } = this
    const { inside } = speechWords(doc.locale)
    let headEnd = span.firstToken
    while (
      headEnd < span.endToken &&
      (headEnd === span.firstToken ||
        (!/^[(,]$/.test(doc.tokens[headEnd]?.text ?? '') && !inside.has(doc.tokens[headEnd]?.lower ?? '')))
    )
      headEnd = Math.min(nameEndAt(doc, headEnd) ?? headEnd + 1, span.endToken)
    let best: Document['mentions'][number] | undefined
    for (const mention of this.mentionsAt[span.sentence] ?? []) {
      if (mention.endToken <= span.firstToken || mention.firstToken >= span.endToken) continue
      const entity = doc.entities[mention.entity]
      if (!entity || (mention.form === 'pronoun') !== isPronoun) continue
      const atHead =
        mention.endToken === headEnd || mention.endToken === span.endToken || mention.firstToken === span.firstToken
      const hangs = mention.firstToken >= headEnd || doc.parts[mention.endToken] === 'POS'
      const atAll = mention.endToken === headEnd || (mention.endToken > headEnd && mention.firstToken < headEnd)
      if (!atHead || hangs || (!atAll && entity.kind !== 'person')) continue
      if (entity.kind === 'place' && span.endToken - span.firstToken > mention.endToken - mention.firstToken) continue
      if (
        !best ||
        (mention.kind === 'person' && best.kind !== 'person') ||
        mention.endToken - mention.firstToken > best.endToken - best.firstToken
      )
        best = mention
    }
    const entity = best && doc.entities[best.entity]
    return best && entity && { entity, mention: best }
  }

  private roleOf(
    entity: Entity,
    span: TokenSpan,
    mention: Document['mentions'][number],
    apposition: TokenSpan | undefined,
  ): string | undefined {
    const { doc } = this
    const before =
      mention.form === 'name' && mention.firstToken > span.firstToken
        ? doc.tokens[mention.firstToken - 1]?.end
        : undefined
    // "a furious Ann Lee": a quality is no role.
    const isRole = /^NN/.test(doc.parts[mention.firstToken - 1] ?? '')
    const own = isRole && before && before > span.start ? wordsOf(doc, { start: span.start, end: before }) : undefined
    if (entity.kind === 'organization' && !entity.description) return undefined
    const role = mention.role ?? entity.description
    const text = apposition ? wordsOf(doc, apposition) : (own ?? (role && wordsOf(doc, role)))
    return text && /\p{L}{3}/u.test(text) ? this.withoutArticle(text) : undefined
  }

  /** A text speaks for whoever made it: "the statement issued by the mission", "his tweet", else the last one spoken of. */
  private makerOf(span: TokenSpan, mention: string): Speaker | undefined {
    const { doc } = this
    const { messages } = speechWords(doc.locale)
    let at = -1
    for (let i = span.firstToken; i < span.endToken; i++) if (messages.has(doc.tokens[i]?.lower ?? '')) at = i
    if (at < 0) return undefined
    for (const other of this.mentionsAt[span.sentence] ?? []) {
      const entity = doc.entities[other.entity]
      if (!entity || entity.kind === 'place' || other.firstToken < span.firstToken || other.firstToken > at + 6)
        continue
      if (other.firstToken < span.endToken || other.firstToken <= at + 3)
        return { name: entity.name, mention, entity, message: true }
    }
    const maker = this.subjectBefore(span.sentence)
    if (maker) return { name: maker.name, mention, entity: maker, message: true }
    return { name: mention, mention, message: true, unknown: true }
  }

  /** The nearest one that is the subject of a sentence before, in this block or the one before it, outside of quotations. */
  private subjectBefore(
    sentence: number,
    fits: (entity: Entity) => boolean = () => true,
    since = -1,
  ): Entity | undefined {
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
      for (const mention of this.mentionsAt[s] ?? []) {
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
        if (mention.form === 'pronoun' && this.isQuotedOnly(entity, mention)) continue
        if (mention.endToken > subject.firstToken && mention.firstToken < subject.endToken) return entity
      }
    }
    return undefined
  }

  private resolvePronoun(word: string, span: TokenSpan, mention: string): Speaker {
    const fits = (entity: Entity) => this.fitsPronoun(word, entity)
    const last = this.last?.entity
    const spokeLast = last && fits(last) ? last : undefined
    const entity = this.subjectBefore(span.sentence, fits, spokeLast ? this.lastAt : -1) ?? spokeLast
    if (entity) return { name: entity.name, mention, entity }
    const { female, male } = speechWords(this.doc.locale).pronouns
    if ([...female, ...male].includes(word) && this.last && !this.last.entity && !this.last.message)
      return { ...this.last, mention }
    return { name: mention, mention, unknown: true }
  }

  private withoutArticle(text: string): string {
    const [first = '', ...rest] = text.replace(/[\s,]+$/u, '').split(' ')
    return this.doc.locale.classes.article?.includes(first.toLowerCase()) ? rest.join(' ') : [first, ...rest].join(' ')
  }
}

/** Whether somebody speaks rather than something: a person or body with a name, or a noun for people or for a text. */
export function canSpeak(doc: Document, span: TokenSpan, speaker: Speaker): boolean {
  if (speaker.unknown) return false
  const { who, reactions, names } = doc.locale
  const { firstToken, endToken } = span
  if (reactions.pronouns.own.includes(doc.tokens[firstToken]?.lower ?? '')) return false
  if (speaker.entity) return speaker.entity.kind !== 'place' || speaker.entity.named
  let head = firstToken
  while (head + 1 < endToken && /^(?:DT|PRP\$|JJ|NN|NNS|NNP|CD|POS)$/.test(doc.parts[head + 1] ?? '')) head++
  const noun = doc.tokens[head]?.lower ?? ''
  return (
    who.people.includes(noun) ||
    who.authorities.includes(noun) ||
    names.personNouns.has(noun) ||
    names.groupNouns.has(noun) ||
    names.organizationNouns.has(noun) ||
    speechWords(doc.locale).messages.has(noun) ||
    /^\p{Lu}/u.test(doc.tokens[head]?.text ?? '')
  )
}
