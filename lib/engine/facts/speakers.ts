import type { Document, Entity, TokenSpan } from '../document.ts'
import { wordingOf } from '../text/wording.ts'
import { bareNoun, bodyMeant, bodyOfKind, bodyOfVoice, bodyWords } from './body-meant.ts'
import { describedSpeaker } from './described-speakers.ts'
import { LastSpeaker } from './last-speaker.ts'
import { makerOf, sameMessage } from './message-makers.ts'
import { quotedTokens } from './quoted-tokens.ts'
import {
  firstWords,
  fitsNoun,
  isLastOfName,
  isOwner,
  isToldBefore,
  mentionIn,
  roleAndName,
  titledSurname,
} from './speaker-mention.ts'
import { canSpeak, roleIn, roleOf, withRelative } from './speaker-roles.ts'
import type { Cue } from './speech.ts'
import { pronounOf, SpokenOf } from './spoken-of.ts'
import { isOfTwo, isOtherOffice, isOtherOne, TitleHolders } from './title-holders.ts'

/** Who speaks, as far as the text says. */
export type Speaker = {
  /** The fullest name; the mention's words when nobody is known by a name. */
  readonly name: string
  /** The words as they stand; empty where the speaker is only understood. */
  readonly mention: string
  readonly role?: string | undefined
  readonly entity?: Entity | undefined
  /** Nobody that a reader could name: an unresolved pronoun. */
  readonly unknown?: true | undefined
  /** A text speaks: "the caption". */
  readonly message?: true | undefined
  /** A pronoun that could mean somebody else as well. */
  readonly unsure?: true | undefined
}

/** Follows the speakers through a text, from its beginning to its end. */
export class Speakers {
  private readonly holders: TitleHolders
  private readonly spokenOf: SpokenOf
  private readonly last: LastSpeaker
  private readonly roles = new Map<Entity, string>()
  /** The bodies whose names stood beside nouns for them. */
  private readonly bodies = new Map<Entity, Entity>()

  /** @param quoted which tokens stand in quotation marks; see `quotedTokens` */
  constructor(
    private readonly doc: Document,
    private readonly quoted: Uint32Array = quotedTokens(doc),
  ) {
    this.holders = new TitleHolders(doc)
    this.spokenOf = new SpokenOf(doc, quoted)
    this.last = new LastSpeaker(doc, quoted, this.spokenOf)
  }

  /** The one who spoke last, for speech that goes on without naming anybody. */
  current(): Speaker | undefined {
    const { speaker } = this.last
    return speaker && { ...speaker, mention: '' }
  }

  /** The speaker of a cue. What it finds is the last speaker from then on. */
  of({
    speaker: span,
    apposition,
    form,
    from = -1,
  }: Pick<Cue, 'speaker' | 'apposition'> & Partial<Cue>): Speaker | undefined {
    const { doc, last } = this
    if (!span) return undefined
    const pronoun = pronounOf(doc, span)
    let found = pronoun === undefined ? this.meant(span, apposition) : this.meantByPronoun(pronoun, span, apposition)
    if (last.speaker && isLastOfName(doc, span, found, last.speaker) && !last.isFar(span.sentence))
      found = { ...last.speaker, mention: found.mention }
    // "“Stop,” Lee said. “Now,” added the four-times champion": whoever adds something goes on, where nobody else is told to be that.
    const added = last.goingOn(from, span.sentence)
    if (added?.entity?.kind === 'person' && found.entity && isOtherOne(doc, span, found.entity))
      found = { ...added, mention: found.mention }
    if (
      found.entity &&
      (last.isUnsure(span, found.entity) || isOtherOffice(doc, span, found.entity) || isOfTwo(doc, span))
    )
      found = { ...found, unsure: true }
    if (!found.unsure && canSpeak(doc, span, found)) last.spoke(found, span.sentence)
    // "According to Ann Lee, Mayor Orr said": what follows the comma need not tell of her.
    const { role, entity } = found
    if (role && entity?.named && form !== 'according' && !this.roles.has(entity)) this.roles.set(entity, role)
    return found
  }

  /** What a speaker is, as the text tells it where they speak for the first time with it. */
  roleOf({ role, entity }: Speaker): string | undefined {
    return role ?? (entity && this.roles.get(entity))
  }

  /** Whom a pronoun means, as the whole text has it unless what was said right before tells otherwise. */
  private meantByPronoun(pronoun: string, span: TokenSpan, apposition: TokenSpan | undefined): Speaker {
    const { doc, spokenOf, last } = this
    const mention = wordingOf(doc, span)
    const found = mentionIn(doc, spokenOf, span, true)
    const again = found?.entity.sex ? undefined : last.again(pronoun, span)
    if (again) return { ...again, mention }
    if (
      !found ||
      spokenOf.isQuotedOnly(found.entity, span) ||
      last.goesOn(pronoun, span, found.entity) ||
      last.isUnsure(span, found.entity) ||
      spokenOf.meansText(pronoun, span.sentence) ||
      (apposition && this.personIn(apposition))
    )
      return last.meant(pronoun, span, mention)
    const { entity } = found
    if (entity === last.speaker?.entity) return { ...last.speaker, mention }
    const role = roleOf(doc, entity, span, found.mention, apposition)
    return { name: entity.name, mention, entity, ...(role ? { role } : {}) }
  }

  /** Whom a name or noun means, with what stands behind it. */
  private meant(span: TokenSpan, apposition: TokenSpan | undefined): Speaker {
    const { doc, spokenOf } = this
    const mention = wordingOf(doc, span)
    const found = mentionIn(doc, spokenOf, span, false)
    // "The office of Ann Lee" is no other office that the text has named.
    const isOther = found?.mention.form === 'nominal' && found.entity.named && found.entity.kind === 'organization'
    const known = isOther && found.mention.endToken < span.endToken ? undefined : found
    const isName = known?.mention.form === 'name'
    const namesake = isName ? undefined : titledSurname(doc, span)
    if (namesake) return { name: namesake.name, mention, entity: namesake }
    const kind = known?.mention.form === 'nominal' ? bodyOfKind(doc, span) : undefined
    if (kind && kind !== known?.entity) return { name: kind.name, mention, entity: kind }
    const holder =
      known?.entity.named || (known && isToldBefore(doc, known.entity, span)) ? undefined : this.holders.of(span)
    const named = apposition && this.personIn(apposition)
    if (!known?.entity.named) {
      // "the operator, Harden Ferries,": the name of the body that a bare noun means stands beside it.
      const beside =
        apposition && bareNoun(doc, span) !== undefined ? mentionIn(doc, spokenOf, apposition, false) : undefined
      if (beside?.mention.form === 'name' && beside.entity.named && beside.entity.kind === 'organization') {
        if (known) this.bodies.set(known.entity, beside.entity)
        return { name: beside.entity.name, mention, entity: beside.entity }
      }
      const told = known && this.bodies.get(known.entity)
      if (told && bareNoun(doc, span) !== undefined) return { name: told.name, mention, entity: told }
      const body = holder || named ? undefined : this.bodyAt(span)
      if (body) return { ...body, mention }
      const described = holder || apposition ? undefined : describedSpeaker(doc, spokenOf, span)
      if (described) return { name: described.name, mention, entity: described }
    }
    const isNamed = named && (!known || this.isOwnName(span, known, named.entity))
    if (known && !holder && !isNamed && (isName || fitsNoun(doc, known.entity, span))) {
      const { entity } = known
      const role = roleOf(doc, entity, span, known.mention, apposition)
      if (entity.named) return { name: entity.name, mention, entity, ...(role ? { role } : {}) }
      const name = withRelative(doc, firstWords(doc, this.quoted, entity, span))
      return { name, mention, entity, ...(role ? { role } : this.voiceOf(span)) }
    }
    if (holder && !isNamed) return { name: holder.name, mention, entity: holder }
    const author = this.last.inText(bareNoun(doc, span), span.sentence)
    if (author) return { ...author, mention }
    const message =
      sameMessage(doc, span, mention, this.last.near(span.sentence)) ?? makerOf(doc, spokenOf, span, mention)
    if (message) return message
    if (named && apposition) {
      const own = named.mention.role ? wordingOf(doc, named.mention.role) : ''
      const role = roleIn(doc, ...[own, mention].sort((a, b) => b.length - a.length))
      return {
        name: named.entity.name,
        mention: wordingOf(doc, { start: span.start, end: apposition.end }),
        ...(role ? { role } : {}),
        entity: named.entity,
      }
    }
    const split = apposition ? undefined : roleAndName(doc, span)
    if (split) return { ...split, mention }
    const role = apposition && roleIn(doc, wordingOf(doc, apposition))
    return {
      name: withRelative(doc, span),
      mention,
      ...(role ? { role } : apposition ? {} : this.voiceOf(span)),
    }
  }

  /** The person whom an apposition names. */
  private personIn(apposition: TokenSpan): ReturnType<typeof mentionIn> {
    const found = mentionIn(this.doc, this.spokenOf, apposition, false)
    return found?.entity.named && found.entity.kind === 'person' ? found : undefined
  }

  /**
   * Whether the name in an apposition is the speaker's own, and whoever the words before it mean only tells of them: "Its general secretary,
   * Ann Lee,".
   */
  private isOwnName(span: TokenSpan, known: NonNullable<ReturnType<typeof mentionIn>>, named: Entity): boolean {
    const { tokens, locale } = this.doc
    const { entity, mention } = known
    const { personNouns, titles } = locale.names
    const last = tokens[span.endToken - 1]?.lower ?? ''
    // "The Harden Institute (HI) director, Ann Lee,": an office at a body that has a name.
    if (entity.kind === 'organization' && (personNouns.has(last) || titles.has(last))) return true
    // "Ann Lee's sister, Sarah Orr,": the name in the words for her only says whose sister she is.
    if (named !== entity && isOwner(this.doc, mention, span)) return true
    return !(entity.named && mention.form === 'name')
  }

  /** For a spokesman without a name, the body that the text spoke of right before. */
  private voiceOf(span: TokenSpan): { readonly role?: string } {
    const body = bodyOfVoice(this.doc, this.spokenOf, span)
    return body ? { role: body.name } : {}
  }

  /** Which body "the ministry" is: one that was named, else the last speaker whose words end in the noun. */
  private bodyAt(span: TokenSpan): { name: string; entity?: Entity | undefined } | undefined {
    const { doc } = this
    const noun = bareNoun(doc, span)
    if (noun === undefined) return undefined
    const entity = bodyMeant(doc, this.spokenOf, this.quoted, span)
    if (entity) return { name: entity.name, entity }
    const last = this.last.near(span.sentence)
    if (last && !last.entity?.named && last.name.toLowerCase().endsWith(` ${noun}`)) return last
    const name = bodyWords(doc, this.quoted, span)
    return name === undefined ? undefined : { name }
  }
}
