import type { Document, Entity, TokenSpan } from '../document.ts'
import { wordingOf } from '../text/wording.ts'
import { bareNoun, bodyMeant, bodyOfKind, bodyWords } from './body-meant.ts'
import { describedSpeaker } from './described-speakers.ts'
import { makerOf, sameMessage } from './message-makers.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { isLastOfName, isOwner, mentionIn, roleAndName, titledSurname } from './speaker-mention.ts'
import { canSpeak, roleWords, withRelative } from './speaker-roles.ts'
import type { Cue } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { fitsPronoun, MOST_BACK, SpokenOf } from './spoken-of.ts'
import { isOtherOffice, TitleHolders } from './title-holders.ts'

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

/** So many sentences back, those in quotation marks too, somebody is sought whom a pronoun means. */
const FURTHEST = 20

/** Of somebody, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 40

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
    const { doc } = this
    const { speaker } = cue
    let found = speaker && this.resolve(speaker, cue.apposition)
    if (speaker && found && this.last && isLastOfName(doc, speaker, found, this.last) && !this.isFar(speaker.sentence))
      found = { ...this.last, mention: found.mention }
    if (speaker && found?.entity && (this.isUnsure(speaker, found.entity) || isOtherOffice(doc, speaker, found.entity)))
      found = { ...found, unsure: true }
    if (speaker && found && !found.unsure && canSpeak(doc, speaker, found)) {
      this.last = found
      this.lastAt = speaker.sentence
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
    const found = mentionIn(this.doc, this.spokenOf, span, isPronoun)
    const namesake = found?.mention.form === 'name' ? undefined : titledSurname(doc, span)
    if (namesake) return { name: namesake.name, mention, entity: namesake }
    const kind = found?.mention.form === 'nominal' ? bodyOfKind(doc, span) : undefined
    if (kind && kind !== found?.entity) return { name: kind.name, mention, entity: kind }
    const known =
      found &&
      !(
        isPronoun &&
        (this.spokenOf.isQuotedOnly(found.entity, span) ||
          this.goesOn(first, span, found.entity) ||
          this.isUnsure(span, found.entity) ||
          this.spokenOf.meansText(first, span.sentence))
      )
        ? found
        : undefined
    const apposed = apposition && mentionIn(this.doc, this.spokenOf, apposition, false)
    const named = apposed?.entity.named && apposed.entity.kind === 'person' ? apposed : undefined
    const holder = isPronoun || known?.entity.named ? undefined : this.holders.of(span)
    // "Its general secretary, Ann Lee,": the name behind a noun is its own, whomever the noun could mean.
    const { personNouns, titles } = doc.locale.names
    const last = doc.tokens[span.endToken - 1]?.lower ?? ''
    // "The Harden Institute (HI) director, Ann Lee,": an office at a body that has a name.
    const isOffice = known?.entity.kind === 'organization' && (personNouns.has(last) || titles.has(last))
    // "Ann Lee's sister, Sarah Orr,": the name in the words for her only says whose sister she is.
    const isRelative = known !== undefined && named?.entity !== known.entity && isOwner(doc, known.mention, span)
    const isNamed = named && (isOffice || isRelative || !(known?.entity.named && known.mention.form === 'name'))
    // "the operator, Harden Ferries,": the name of the body that a bare noun means stands beside it.
    const beside = apposed?.entity.named && apposed.mention.form === 'name' && bareNoun(doc, span) !== undefined
    if (beside && apposed.entity.kind === 'organization' && !known?.entity.named)
      return { name: apposed.entity.name, mention, entity: apposed.entity }
    const body = isPronoun || holder || known?.entity.named ? undefined : this.bodyAt(span)
    if (body) return { ...body, mention }
    const isNameless = !isPronoun && !holder && !known?.entity.named && !apposition
    const described = isNameless ? describedSpeaker(doc, this.spokenOf, span) : undefined
    if (described) return { name: described.name, mention, entity: described }
    if (
      known &&
      !holder &&
      !isNamed &&
      (known.mention.form === 'name' || this.fitsNoun(known.entity, span, isPronoun))
    ) {
      if (isPronoun && known.entity === this.last?.entity) return { ...this.last, mention }
      const role = this.roleOf(known.entity, span, known.mention, apposition)
      const name = isPronoun
        ? known.entity.name
        : known.entity.named
          ? known.entity.name
          : withRelative(doc, this.firstWords(known.entity, span))
      return { name, mention, entity: known.entity, ...(role ? { role } : this.bodyOf(span, known.entity)) }
    }
    if (isPronoun) return this.resolvePronoun(first, span, mention)
    if (holder && !isNamed) return { name: holder.name, mention, entity: holder }
    const isNear = span.sentence - this.lastAt <= MOST_BACK
    const message =
      (isNear ? sameMessage(doc, span, mention, this.last) : undefined) ?? makerOf(doc, this.spokenOf, span, mention)
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
    const split = apposition ? undefined : roleAndName(doc, span)
    if (split) return { ...split, mention }
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
    if (span.endToken - span.firstToken > 1 || !pronounWords.has(word)) return false
    const spokeLast = this.last?.entity === found ? this.lastAt : -1
    const fits = (entity: Entity) => fitsPronoun(doc, word, entity)
    let isNear = false
    let left = MOST_BACK
    for (let s = span.sentence; s >= Math.max(0, span.sentence - FURTHEST) && left >= 0; s--) {
      if (s < span.sentence && this.spokenOf.isQuoted(s)) continue
      left--
      let others = false
      let isSubject = false
      for (const mention of this.spokenOf.in(s)) {
        if (mention.firstToken >= span.firstToken || this.quoted[mention.firstToken]) continue
        if (mention.entity === found.id) {
          isNear = true
          isSubject ||= this.spokenOf.isSubject(mention)
        } else if (mention.form !== 'pronoun') {
          const other = doc.entities[mention.entity]
          others ||= other !== undefined && !other.outlet && fits(other)
        }
      }
      if (s === spokeLast) return false
      if (isSubject) return spokeLast < 0 && this.spokenOf.introducesOther(s, found, fits)
      if (others) return true
    }
    return !isNear || [...pronouns.thing, ...pronouns.many].includes(word)
  }

  /** Whether the last speaker spoke too far back, in sentences with the narrator's words, for a pronoun in a sentence. */
  private isFar(sentence: number): boolean {
    let told = 0
    for (let s = sentence; s > this.lastAt && sentence - s <= FURTHEST; s--)
      if (s === sentence || !this.spokenOf.isQuoted(s)) told++
    return told > MOST_BACK
  }

  /** Whether the one who spoke right before is the likelier one for a pronoun: nobody else was named since. */
  private goesOn(word: string, span: TokenSpan, known: Entity): boolean {
    const { last } = this
    if (!last || last.entity === known || this.isFar(span.sentence)) return false
    if (last.entity ? !fitsPronoun(this.doc, word, last.entity) : !this.isUnnamedPerson(word)) return false
    if (!known.named) return true
    for (let s = this.lastAt + 1; s <= span.sentence; s++)
      for (const { entity, form, firstToken } of this.spokenOf.in(s))
        if (entity === known.id && form !== 'pronoun' && firstToken < span.firstToken && !this.quoted[firstToken])
          return false
    return true
  }

  /** Whether a pronoun for a person can mean the last speaker, of whom no more is known than their words; "the Briton" may be one with a name. */
  private isUnnamedPerson(word: string): boolean {
    const { last } = this
    const { locale } = this.doc
    const { female, male } = speechWords(locale).pronouns
    if (![...female, ...male].includes(word) || !last || last.entity || last.message) return false
    return !locale.casualties.definite.has(last.name.split(' ')[0]?.toLowerCase() ?? '')
  }

  /** Whether a noun may mean a named entity: "the ministry" is nobody of flesh. */
  private fitsNoun(entity: Entity, span: TokenSpan, isPronoun: boolean): boolean {
    if (isPronoun || !entity.named || entity.kind !== 'person') return true
    const { doc } = this
    // "the agency's chief scientist" need not be the one scientist of the text.
    for (let i = span.firstToken; i < span.endToken; i++) if (doc.parts[i] === 'POS') return false
    return !doc.locale.names.organizationNouns.has(doc.tokens[span.endToken - 1]?.lower ?? '')
  }

  /** Where somebody without a name is first told of: "a witness near the bridge" of "the witness". */
  private firstWords(entity: Entity, span: TokenSpan): TokenSpan {
    const { doc } = this
    const noun = bareNoun(doc, span)
    if (noun === undefined || doc.locale.who.authorities.includes(noun)) return span
    const first = entity.mentions
      .slice(0, MOST_MENTIONS)
      .flatMap((index) => doc.mentions[index] ?? [])
      .find(({ form, firstToken, endToken }) => {
        return form === 'nominal' && !this.quoted[firstToken] && doc.tokens[endToken - 1]?.lower === noun
      })
    return first && first.firstToken < span.firstToken ? first : span
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
    if (entity.kind !== 'person') {
      const words = this.withoutArticle(own ?? kept ?? '')
      // "Business", "company": what it is by one noun tells nobody anything.
      return doc.locale.names.companyNouns.has(words) ? undefined : words || undefined
    }
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
    const isUnnamed = this.isUnnamedPerson(word)
    const since = spokeLast || isUnnamed ? this.lastAt : -1
    const entity = this.spokenOf.subjectBefore(span.sentence, fits, since) ?? spokeLast
    if (entity && entity === last && this.last) return { ...this.last, mention }
    if (entity) return { name: entity.name, mention, entity }
    if (isUnnamed && this.last) return { ...this.last, mention }
    return { name: mention, mention, unknown: true }
  }

  private withoutArticle(text: string): string {
    const [first = '', ...rest] = text.replace(/[\s,]+$/u, '').split(' ')
    return this.doc.locale.classes.article?.includes(first.toLowerCase()) ? rest.join(' ') : [first, ...rest].join(' ')
  }
}
