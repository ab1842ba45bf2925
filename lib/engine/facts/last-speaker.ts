import type { Document, Entity, TokenSpan } from '../document.ts'
import type { Speaker } from './speakers.ts'
import { speechWords } from './speech-rules.ts'
import { fitsPronoun, MOST_BACK, pronounOf, type SpokenOf } from './spoken-of.ts'

/** So many sentences back, those in quotation marks too, somebody is sought whom a pronoun means. */
const FURTHEST = 20

/** Who spoke last, and whether a pronoun means them or somebody else. */
export class LastSpeaker {
  private last: Speaker | undefined
  private lastAt = -1

  /** @param quoted which tokens stand in quotation marks; see `quotedTokens` */
  constructor(
    private readonly doc: Document,
    private readonly quoted: Uint32Array,
    private readonly spokenOf: SpokenOf,
  ) {}

  get speaker(): Speaker | undefined {
    return this.last
  }

  /** Takes somebody who speaks in a sentence as the last one from then on. */
  spoke(speaker: Speaker, sentence: number): void {
    this.last = speaker
    this.lastAt = sentence
  }

  /** The last speaker, who spoke so near before a sentence that a noun there may mean them. */
  near(sentence: number): Speaker | undefined {
    return sentence - this.lastAt <= MOST_BACK ? this.last : undefined
  }

  /** The last speaker, who spoke near a sentence "in a statement", by the noun for it. */
  inText(noun: string | undefined, sentence: number): Speaker | undefined {
    const { tokens, sentences, locale } = this.doc
    const { firstToken = 0, endToken = 0 } = sentences[this.lastAt] ?? {}
    const { letters, voices } = speechWords(locale)
    if (noun === undefined || this.isFar(sentence) || !letters.has(noun)) return undefined
    // "In a statement, Harden Rescue spokeswoman Ann Lee said": the text is the body's.
    const role = this.last?.role?.split(' ') ?? []
    if (role.length > 1 && role.some((word) => voices.has(word.toLowerCase()))) return undefined
    for (let i = firstToken; i < endToken; i++) {
      if (tokens[i]?.lower !== noun || this.quoted[i]) continue
      const isNew = [i - 1, i - 2].some((k) => locale.who.indefiniteArticles.includes(tokens[k]?.lower ?? ''))
      if (isNew) return this.last
    }
    return undefined
  }

  /** Whom a pronoun means that is tied to nobody: the last subject that it fits, else the last speaker; `unknown` for nobody. */
  meant(word: string, span: TokenSpan, mention: string): Speaker {
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

  /**
   * Whether a pronoun could mean another one than the one found: somebody else of that sex or kind was spoken of since the one found spoke
   * or was the subject of a sentence.
   */
  isUnsure(span: TokenSpan, found: Entity): boolean {
    const { doc } = this
    const word = pronounOf(doc, span)
    if (word === undefined) return false
    const { pronouns } = speechWords(doc.locale)
    const spokeLast = this.last?.entity === found ? this.lastAt : -1
    const fits = (entity: Entity) => fitsPronoun(doc, word, entity)
    const isThing = pronouns.thing.includes(word)
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
          // "North Lorne boasted of it. It said": a country as a subject is an "it" as well as a body is.
          const isCountry = other?.place?.kind === 'country' && this.spokenOf.isSubject(mention)
          others ||= other !== undefined && !other.outlet && (fits(other) || (isCountry && isThing))
        }
      }
      if (s === spokeLast) return false
      if (isSubject) return spokeLast < 0 && this.spokenOf.introducesOther(s, found, fits)
      if (others) return true
    }
    return !isNear || [...pronouns.thing, ...pronouns.many].includes(word)
  }

  /** Whether the last speaker spoke too far back, in sentences with the narrator's words, for a pronoun in a sentence. */
  isFar(sentence: number): boolean {
    let told = 0
    for (let s = sentence; s > this.lastAt && sentence - s <= FURTHEST; s--)
      if (s === sentence || !this.spokenOf.isQuoted(s)) told++
    return told > MOST_BACK
  }

  /** The last speaker, where "also" behind a pronoun that fits them tells that they go on: "She also wrote". */
  again(word: string, { endToken, sentence }: TokenSpan): Speaker | undefined {
    const { last, doc } = this
    const { goingOn, persons } = speechWords(doc.locale)
    if (!last || !goingOn.has(doc.tokens[endToken]?.lower ?? '') || this.isFar(sentence)) return undefined
    return (last.entity ? fitsPronoun(doc, word, last.entity) : persons.has(word) && !last.message) ? last : undefined
  }

  /** The last speaker, where the verb at a token tells that something is added in a sentence near. */
  goingOn(verb: number, sentence: number): Speaker | undefined {
    const { adding } = speechWords(this.doc.locale)
    return adding.has(this.doc.tokens[verb]?.lower ?? '') && !this.isFar(sentence) ? this.last : undefined
  }

  /** Whether the one who spoke right before is the likelier one for a pronoun: nobody else was named since. */
  goesOn(word: string, span: TokenSpan, known: Entity): boolean {
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
}
