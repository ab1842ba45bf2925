import type { Document, Entity, TokenSpan } from '../document.ts'
import { wordingOf } from '../text/wording.ts'
import { bareNoun, bodyMeant, bodyWords } from './body-meant.ts'
import { makerOf } from './message-makers.ts'
import { roleWords, withRelative } from './speaker-roles.ts'
import { type Cue, quotedTokens } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { fitsPronoun, MOST_BACK, SpokenOf } from './spoken-of.ts'
import { nameEndAt } from './subjects.ts'
import { TitleHolders } from './title-holders.ts'

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
  /** A pronoun that could mean somebody else as well. */
  readonly unsure?: true
}

/** Follows the speakers through a text, from its beginning to its end. */
export class Speakers {
  private last: Speaker | undefined
  private lastAt = -1
  private readonly holders: TitleHolders
  private readonly spokenOf: SpokenOf

  /** @param quoted which tokens stand in quotation marks; see `quotedTokens` */
  constructor(
    private readonly doc: Document,
    private readonly quoted: Uint32Array = quotedTokens(doc),
  ) {
    this.holders = new TitleHolders(doc)
    this.spokenOf = new SpokenOf(doc, quoted)
  }

  /** The one who spoke last, for speech that goes on without naming anybody. */
  current(): Speaker | undefined {
    return this.last && { ...this.last, mention: '' }
  }

  /** The speaker of a cue. What it finds is the last speaker from then on. */
  of(cue: Pick<Cue, 'speaker' | 'apposition'>): Speaker | undefined {
    let found = cue.speaker && this.resolve(cue.speaker, cue.apposition)
    if (cue.speaker && found?.entity && this.isUnsure(cue.speaker, found.entity)) found = { ...found, unsure: true }
    if (cue.speaker && found && !found.unknown) {
      this.last = found
      this.lastAt = cue.speaker.sentence
    }
    return found
  }

  /** The first word of some words; of an owner, the pronoun that does something: "he" of "his". */
  private wordAt({ firstToken }: TokenSpan): string {
    const word = this.doc.tokens[firstToken]?.lower ?? ''
    return speechWords(this.doc.locale).ownerOf.get(word) ?? word
  }

  private resolve(span: TokenSpan, apposition: TokenSpan | undefined): Speaker {
    const { doc } = this
    const words = speechWords(doc.locale)
    const mention = wordingOf(doc, span)
    const first = this.wordAt(span)
    const isPronoun = span.endToken - span.firstToken === 1 && words.pronounWords.has(first)
    const found = this.entityIn(span, isPronoun)
    const known =
      found &&
      !(
        isPronoun &&
        (this.spokenOf.isQuotedOnly(found.entity, span) ||
          this.goesOn(first, span, found.entity) ||
          this.spokenOf.meansText(first, span.sentence))
      )
        ? found
        : undefined
    const apposed = apposition && this.entityIn(apposition, false)
    const named = apposed?.entity.named && apposed.entity.kind === 'person' ? apposed : undefined
    const holder = isPronoun || known?.entity.named ? undefined : this.holders.of(span)
    // "Its general secretary, Ann Lee,": the name behind a noun is its own, whomever the noun could mean.
    const isNamed = named && !(known?.entity.named && known.mention.form === 'name')
    const body = isPronoun || holder || known?.entity.named ? undefined : this.bodyAt(span)
    if (body) return { ...body, mention }
    if (
      known &&
      !holder &&
      !isNamed &&
      (known.mention.form === 'name' || this.fitsNoun(known.entity, span, isPronoun))
    ) {
      const role = this.roleOf(known.entity, span, known.mention, apposition)
      const isLast = known.entity === this.last?.entity && !known.entity.named
      const name = isPronoun
        ? (isLast && this.last?.name) || known.entity.name
        : known.entity.named
          ? known.entity.name
          : withRelative(doc, span)
      return { name, mention, entity: known.entity, ...(role ? { role } : this.bodyOf(span, known.entity)) }
    }
    if (isPronoun) return this.resolvePronoun(first, span, mention)
    if (holder && !isNamed) return { name: holder.name, mention, entity: holder }
    const message = makerOf(doc, this.spokenOf, span, mention)
    if (message) return message
    if (named && apposition)
      return {
        name: named.entity.name,
        mention: wordingOf(doc, { start: span.start, end: apposition.end }),
        ...this.roleIn(
          ...[named.mention.role ? wordingOf(doc, named.mention.role) : '', mention].sort(
            (a, b) => b.length - a.length,
          ),
        ),
        entity: named.entity,
      }
    return {
      name: withRelative(doc, span),
      mention,
      ...(apposition ? this.roleIn(wordingOf(doc, apposition)) : this.bodyOf(span, undefined)),
    }
  }

  /**
   * Whether a pronoun could mean another one than the one found: somebody else of that sex or kind was spoken of since the one found spoke
   * or was the subject of a sentence.
   */
  private isUnsure(span: TokenSpan, found: Entity): boolean {
    const { doc } = this
    const word = this.wordAt(span)
    const { pronouns, pronounWords } = speechWords(doc.locale)
    if (span.endToken - span.firstToken > 1 || !pronounWords.has(word) || pronouns.many.includes(word)) return false
    const spokeLast = this.last?.entity === found ? this.lastAt : -1
    for (let s = span.sentence; s >= Math.max(0, span.sentence - MOST_BACK); s--) {
      let others = false
      let isSubject = false
      for (const { entity, form, firstToken } of this.spokenOf.in(s)) {
        if (firstToken >= span.firstToken || this.quoted[firstToken]) continue
        if (entity === found.id) isSubject ||= this.spokenOf.isSubject(firstToken, s)
        else if (form !== 'pronoun') {
          const other = doc.entities[entity]
          others ||= other !== undefined && !other.outlet && fitsPronoun(this.doc, word, other)
        }
      }
      if (isSubject || s === spokeLast) return false
      if (others) return true
    }
    return false
  }

  /** Whether the one who spoke right before is the likelier one for a pronoun: nobody else was spoken of since. */
  private goesOn(word: string, span: TokenSpan, known: Entity): boolean {
    const last = this.last?.entity
    if (!last || last === known || !last.named || !fitsPronoun(this.doc, word, last)) return false
    if (span.sentence - this.lastAt > MOST_BACK) return false
    for (let s = this.lastAt + 1; s <= span.sentence; s++)
      for (const { entity, form, firstToken } of this.spokenOf.in(s))
        if (
          entity === known.id &&
          form !== 'pronoun' &&
          firstToken < span.firstToken &&
          !this.quoted[firstToken] &&
          (known.named || this.spokenOf.isSubject(firstToken, s))
        )
          return false
    return true
  }

  /** Whether a noun may mean a named entity: "the ministry" is nobody of flesh. */
  private fitsNoun(entity: Entity, span: TokenSpan, isPronoun: boolean): boolean {
    if (isPronoun || !entity.named || entity.kind !== 'person') return true
    const { doc } = this
    // "the agency's chief scientist" need not be the one scientist of the text.
    for (let i = span.firstToken; i < span.endToken; i++) if (doc.parts[i] === 'POS') return false
    return !doc.locale.names.organizationNouns.has(doc.tokens[span.endToken - 1]?.lower ?? '')
  }

  /** Which body "the ministry" is: one that was named, else the last speaker whose words end in the noun. */
  private bodyAt(span: TokenSpan): { name: string; entity?: Entity } | undefined {
    const { doc, last } = this
    const noun = bareNoun(doc, span)
    if (noun === undefined) return undefined
    const entity = bodyMeant(doc, this.spokenOf, this.quoted, span)
    if (entity) return { name: entity.name, entity }
    const isLast = last && !last.entity?.named && span.sentence - this.lastAt <= MOST_BACK
    if (isLast && last.name.toLowerCase().endsWith(` ${noun}`)) return last
    const name = bodyWords(doc, this.quoted, span)
    return name === undefined ? undefined : { name }
  }

  /** For a voice without a name of its own, "A spokesman", the body that the text spoke of right before. */
  private bodyOf(span: TokenSpan, entity: Entity | undefined): { role?: string } {
    const { doc } = this
    const { voices } = speechWords(doc.locale)
    const isBare = span.endToken - span.firstToken <= 2 && voices.has(doc.tokens[span.endToken - 1]?.lower ?? '')
    if (!isBare || entity?.named) return {}
    const body = this.spokenOf.subjectBefore(
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
    for (const mention of this.spokenOf.in(span.sentence)) {
      if (mention.endToken <= span.firstToken || mention.firstToken >= span.endToken) continue
      const entity = doc.entities[mention.entity]
      if (!entity || (mention.form === 'pronoun') !== isPronoun) continue
      const atHead =
        mention.endToken === headEnd || mention.endToken === span.endToken || mention.firstToken === span.firstToken
      // "Ann Lee's lawyer", "an Ann Lee aide": the name only says whose.
      const owns = entity.kind === 'person' && headEnd === span.endToken && this.isNoun(mention.endToken, headEnd)
      const hangs = mention.firstToken >= headEnd || doc.parts[mention.endToken] === 'POS' || owns
      const atAll = mention.endToken === headEnd || (mention.endToken > headEnd && mention.firstToken < headEnd)
      if (!atHead || hangs || (!atAll && entity.kind !== 'person') || this.isOneOf(span, mention)) continue
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

  /** Whether others are named or meant beside a name: "critics and Ann Lee", "Ann Lee and her deputy"; "founder and owner Ann Lee" is one. */
  private isOneOf(span: TokenSpan, mention: TokenSpan): boolean {
    const { parts } = this.doc
    // "critics and Ann Lee who wrote": the clause is the last one's.
    if (parts[span.endToken] === 'WH') return false
    for (let i = span.firstToken + 1; i + 1 < span.endToken; i++) {
      if (parts[i] !== 'CC' || (i >= mention.firstToken && i < mention.endToken)) continue
      if (i < mention.firstToken && parts[i - 1] === 'NNS') return true
      if (i === mention.endToken && /^(?:DT|PRP\$)$/.test(parts[i + 1] ?? '')) return true
    }
    return false
  }

  /** Whether a common noun, and no form of a verb of speech ("Lee reports:"), stands at a token before `end`. */
  private isNoun(at: number, end: number): boolean {
    const { doc } = this
    return (
      at < end && /^NNS?$/.test(doc.parts[at] ?? '') && !speechWords(doc.locale).verbs.has(doc.tokens[at]?.lower ?? '')
    )
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
    const own = isRole && before && before > span.start ? wordingOf(doc, { start: span.start, end: before }) : undefined
    if (entity.kind === 'organization' && !entity.description) return undefined
    const role = mention.role ?? entity.description
    const kept = role && wordingOf(doc, role)
    if (entity.kind !== 'person') return apposition || own || kept ? this.withoutArticle(own ?? kept ?? '') : undefined
    return this.roleIn(apposition ? wordingOf(doc, apposition) : '', own ?? '', kept ?? '').role
  }

  /** The first of some words that tells who a person is. */
  private roleIn(...texts: readonly string[]): { readonly role?: string } {
    for (const text of texts) {
      const role = text && roleWords(this.doc, text)
      if (role) return { role }
    }
    return {}
  }

  private resolvePronoun(word: string, span: TokenSpan, mention: string): Speaker {
    if (this.spokenOf.meansText(word, span.sentence)) return { name: mention, mention, unknown: true }
    const fits = (entity: Entity) => fitsPronoun(this.doc, word, entity)
    const last = this.last?.entity
    const spokeLast = last && fits(last) ? last : undefined
    const entity = this.spokenOf.subjectBefore(span.sentence, fits, spokeLast ? this.lastAt : -1) ?? spokeLast
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
