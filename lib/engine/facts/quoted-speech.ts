import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import { clauseOf, FULL_STOP, isMark, isName, isWhole, onlyMarks, tokensOf, type Unit } from './quoted-words.ts'
import { isBystander, isNewsroom, type SignedBlock } from './signed-speech.ts'
import { canSpeak } from './speaker-roles.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { Cue } from './speech.ts'
import { lineBetween, type Statement, stanceOf, verbOf } from './statements.ts'
import { subjectBefore } from './subjects.ts'

/** A link at the end of a post. */
const LINK = /(?:\s*(?:https?:\/\/|pic\.)\S+)+$/u

/** A mark that opens some words and is never closed. */
const UNCLOSED = /^["“](?=[^"”]*$)/u

/** Some words, and the marks that close a quotation inside them. */
const CLOSED = /^([\s\S]*?)([\s"”'’]*)$/u

/** How a new sentence begins: with a capital, in marks or brackets too. */
const NEW_SENTENCE = /^(?:["“'‘]|\[?\p{Lu})/u

/** A sentence with more quotations is no prose; keeps the cost linear. */
const MOST_QUOTATIONS = 60

/** Reads the quotations of one unit after another, and keeps who speaks. */
export class QuotedSpeech {
  readonly statements: Statement[] = []
  private lastStatement: Statement | undefined
  private lastUnit: Unit | undefined
  /** The unit that the last statement stands in. */
  private lastSpoken: Unit | undefined

  constructor(
    private readonly doc: Document,
    private readonly speakers: Speakers,
    private readonly quoted: Uint32Array,
  ) {}

  /** Finds what a unit quotes. Returns the cues that are used up. */
  read(unit: Unit): ReadonlySet<Cue> {
    const used = new Set<Cue>()
    if (unit.quotations.length && unit.quotations.length <= MOST_QUOTATIONS) {
      const groups = this.group(unit)
      for (const { cue, quotations } of groups) {
        // "A waiter who calls me her “sister” left": the clause only tells which one.
        if (
          !cue ||
          (cue.takes === 'naming' && this.doc.parts[cue.group - 1] === 'WH' && cue.speaker?.endToken === cue.group - 1)
        )
          continue
        const speaker = this.speakers.of(cue)
        if (!speaker) continue
        const before = this.statements.length
        this.report(unit, cue, speaker, quotations)
        // "She said the man nicknamed “King” was ill": marks that hold a name quote nobody.
        if (this.statements.length > before || cue.takes !== 'words') used.add(cue)
      }
      const left = groups.find(({ cue }) => !cue)?.quotations
      const count = this.statements.length
      const last = this.lastStatement
      if (left) this.withoutCue(unit, left)
      if (used.size || this.statements.length > count || this.lastStatement !== last) this.lastSpoken = unit
    }
    this.lastUnit = unit
    return used
  }

  /** Takes a block that is signed with a name as its words. */
  readSigned(signed: SignedBlock, block: number, sentences: readonly Sentence[]): void {
    const { doc } = this
    const { firstToken, endToken } = signed.speaker
    const cue = {
      sentence: signed.speaker.sentence,
      from: firstToken,
      to: endToken,
      group: firstToken,
      form: 'finite',
      stance: 'says',
      takes: 'words',
      speaker: signed.speaker,
      inverted: true,
      unreal: false,
    } as const
    const speaker = this.speakers.of(cue)
    const first = sentences[0]?.firstToken ?? firstToken
    // What a newsroom, or somebody who is nobody to the text and tells nothing of themselves, posts of the event is the news, and no voice on it.
    if (!speaker || (signed.handle && (isNewsroom(doc, endToken) || isBystander(doc, speaker, first, firstToken))))
      return
    const marks = doc.quotations.find(({ start, end }) => start === signed.text.start && end === signed.text.end)
    this.put({
      speaker,
      verb: '',
      stance: stanceOf(doc, undefined, first, firstToken - 1),
      quoted: 'direct',
      text: lineBetween(doc, marks?.inner.start ?? signed.text.start, marks?.inner.end ?? signed.text.end).replace(
        LINK,
        '',
      ),
      firstToken: first,
      endToken: firstToken - 1,
      evidence: [{ start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }],
      block,
    })
  }

  /** Gives each quotation its cue: the one right behind it when it opens the unit, else the last one before it. */
  private group(unit: Unit): { cue: Cue | undefined; quotations: Quotation[] }[] {
    const groups: { cue: Cue | undefined; quotations: Quotation[] }[] = []
    for (const quotation of unit.quotations) {
      const { first, end } = tokensOf(this.doc, quotation)
      const before = unit.cues.findLast((cue) => cue.to <= first && !cue.unreal && first < (cue.until ?? unit.endToken))
      const behind = unit.cues.find((cue) => cue.from >= end)
      const adjacent =
        behind &&
        onlyMarks(this.doc, end, behind.inverted ? behind.group : (behind.speaker?.firstToken ?? behind.group))
      const opens = onlyMarks(this.doc, unit.firstToken, this.doc.parts[first - 1] === 'CC' ? first - 1 : first)
      const cue =
        (opens || (adjacent && this.closes(unit, behind, first))) && behind
          ? behind
          : (before ?? (adjacent ? behind : behind && !behind.unreal ? behind : undefined))
      const group = groups.find((other) => other.cue === cue)
      if (group) group.quotations.push(quotation)
      else groups.push({ cue, quotations: [quotation] })
    }
    return groups
  }

  /** Whether a cue behind a whole sentence in marks ends the unit: "It was, she said, a warning: “Go now,” the union wrote." is the union's. */
  private closes(unit: Unit, cue: Cue, first: number): boolean {
    const end = Math.max(cue.to, (cue.apposition ?? cue.speaker)?.endToken ?? 0)
    return this.doc.tokens[first - 1]?.text === ':' && onlyMarks(this.doc, end, unit.endToken)
  }

  private report(unit: Unit, cue: Cue, speaker: Speaker, quotations: readonly Quotation[]): void {
    const { doc } = this
    const whole: Quotation[] = []
    const partial: Quotation[] = []
    for (const quotation of quotations) {
      if (isName(doc, unit, cue, quotation)) continue
      const list = isWhole(doc, unit, cue, quotation, whole.length > 0) ? whole : partial
      list.push(quotation)
    }
    // "chanted “Pay us,” as some held signs such as “Less work”": what another stretch of telling parts is not said in one breath.
    const apart = whole.findIndex((quotation, k) => k > 0 && !this.isJoined(whole[k - 1] as Quotation, quotation, cue))
    if (apart > 0) whole.length = apart
    const evidence = this.evidenceOf(unit)
    if (whole.length) {
      const text = this.join(whole.map(({ inner }) => inner))
      const tokens = whole.map((quotation) => tokensOf(doc, quotation))
      this.put({
        speaker,
        verb: verbOf(doc, cue),
        cue,
        stance: stanceOf(doc, cue, tokens[0]?.first ?? 0, tokens.at(-1)?.end ?? 0),
        quoted: 'direct',
        text,
        firstToken: tokens[0]?.first ?? 0,
        endToken: tokens.at(-1)?.end ?? 0,
        evidence,
        block: unit.block,
      })
    }
    const at = doc.tokens[cue.from]?.start ?? 0
    for (const side of [partial.filter(({ start }) => start < at), partial.filter(({ start }) => start >= at)]) {
      const span = clauseOf(doc, this.quoted, unit, cue, side)
      if (!span || (cue.inverted && cue.speaker && span.first < cue.speaker.endToken && span.first >= cue.to)) continue
      this.put({
        speaker,
        verb: verbOf(doc, cue),
        cue,
        stance: stanceOf(doc, cue, span.first, span.end),
        quoted: 'mixed',
        // "it was “over,” she said": the comma only leads to the verb.
        text: lineBetween(doc, doc.tokens[span.first]?.start ?? 0, doc.tokens[span.end - 1]?.end ?? 0)
          .replace(/,(?=["”’']+$)/u, '')
          .replace(UNCLOSED, ''),
        firstToken: span.first,
        endToken: span.end,
        evidence,
        block: unit.block,
      })
    }
  }

  /** Whether between two quotations of a cue stands the cue itself, or only marks and what joins them: "and", "then". */
  private isJoined(before: Quotation, quotation: Quotation, cue: Cue): boolean {
    const { doc } = this
    const from = tokensOf(doc, before).end
    const { first } = tokensOf(doc, quotation)
    if (cue.from >= from && cue.from < first) return true
    for (let i = from; i < first; i++) if (/^(?:NN|NNS|NNP)$/.test(doc.parts[i] ?? '')) return false
    return true
  }

  /** Quotations that no verb reports: the speech goes on, or a colon, a line or the place tells who speaks. */
  private withoutCue(unit: Unit, quotations: readonly Quotation[]): void {
    const { doc } = this
    const first = quotations[0] as Quotation
    const tokens = tokensOf(doc, first)
    const narrated = this.hasNarration(unit)
    const last = this.lastStatement
    if (!narrated) {
      const text = this.join(quotations.map(({ inner }) => inner))
      const told =
        this.lastUnit?.block === unit.block && this.lastUnit.quotations.length === 0 ? this.lastUnit : undefined
      const goesOn = last?.block === unit.block && !told && this.lastSpoken === this.lastUnit
      if (last?.quoted === 'direct' && (goesOn || first.continues)) {
        this.extend(last, text, unit)
        return
      }
      const announced = this.announcer(unit)
      // A heading has no stop: "“The bridge that was promised”".
      if (!announced && !first.continues && !FULL_STOP.test(text.replace(/["”'’]+$/u, ''))) return
      const speaker =
        announced?.speaker ??
        (told && this.subjectOf(told)) ??
        (last && (last.block === unit.block || last.block === unit.block - 1) ? this.speakers.current() : undefined)
      if (!speaker) return
      const { end } = tokensOf(doc, quotations.at(-1) as Quotation)
      this.put({
        speaker,
        verb: announced?.verb ?? '',
        stance: stanceOf(doc, undefined, tokens.first, end),
        quoted: 'direct',
        text,
        firstToken: tokens.first,
        endToken: end,
        evidence: this.evidenceOf(unit),
        block: unit.block,
      })
      return
    }
    if (doc.tokens[tokens.first - 1]?.text === ':') {
      const subject = subjectBefore(doc, tokens.first - 1, unit.firstToken, this.quoted)
      const speaker = subject.speaker && this.speakers.of({ ...subject })
      if (speaker && subject.speaker && canSpeak(doc, subject.speaker, speaker))
        this.put({
          speaker,
          verb: '',
          stance: stanceOf(doc, undefined, tokens.first, tokens.end),
          quoted: 'direct',
          text: this.join(quotations.map(({ inner }) => inner)),
          firstToken: tokens.first,
          endToken: tokensOf(doc, quotations.at(-1) as Quotation).end,
          evidence: this.evidenceOf(unit),
          block: unit.block,
        })
    }
  }

  /** Who is announced by a colon at the end of the unit before: "The ministry said in a statement:". */
  private announcer(unit: Unit): { speaker: Speaker; verb: string } | undefined {
    const { doc } = this
    const before = this.lastUnit
    if (!before || before.block < unit.block - 1 || doc.tokens[before.endToken - 1]?.text !== ':') return undefined
    const cue = before.cues.findLast(({ speaker }) => speaker)
    const speaker = cue && this.speakers.of(cue)
    if (cue && speaker) return { speaker, verb: verbOf(doc, cue) }
    // "Lund made the following comment:": the subject of the sentence, else the words before the colon ("Ann Lee:").
    const clause = doc.clauses[before.sentences.at(-1)?.index ?? 0]?.find((other) => other.subject)
    const subject = clause?.subject ?? subjectBefore(doc, before.endToken - 1, before.firstToken, this.quoted).speaker
    const named = subject && this.speakers.of({ speaker: subject })
    return named && !named.unknown ? { speaker: named, verb: '' } : undefined
  }

  /** The person or body that a unit tells of: a quotation right behind it is theirs. */
  private subjectOf(unit: Unit): Speaker | undefined {
    // "The coalition wants a probe, Ann Lee said.": who says so goes on.
    const final = unit.cues.at(-1)
    const closes = final?.form === 'finite' && onlyMarks(this.doc, final.to, unit.endToken)
    const teller = closes && final.speaker && !final.inverted ? this.speakers.of(final) : undefined
    if (teller?.entity?.named && teller.entity.kind !== 'place') return teller
    const subject = this.doc.clauses[unit.sentences.at(-1)?.index ?? 0]?.find((clause) => clause.subject)?.subject
    const speaker = subject && this.speakers.of({ speaker: subject })
    if (!subject || !speaker?.entity || speaker.entity.kind === 'place') return undefined
    // Who is told of need not be the one who says so.
    const speaks = unit.cues.some(
      (cue) => cue.speaker && cue.speaker.firstToken < subject.endToken && cue.speaker.endToken > subject.firstToken,
    )
    return speaks ? speaker : { ...speaker, unsure: true }
  }

  private hasNarration(unit: Unit): boolean {
    for (let i = unit.firstToken; i < unit.endToken; i++) if (!this.quoted[i] && !isMark(this.doc, i)) return true
    return false
  }

  private evidenceOf(unit: Unit): Span[] {
    return [{ start: unit.sentences[0]?.start ?? 0, end: unit.sentences.at(-1)?.end ?? 0 }]
  }

  /** The words of the parts of one statement, in one line: a comma that only led to the verb is dropped, or ends a sentence. */
  private join(spans: readonly Span[]): string {
    let text = ''
    for (const { start, end } of spans) text = joined(text, lineBetween(this.doc, start, end))
    const [, words = '', marks = ''] = CLOSED.exec(text) ?? []
    return `${withoutComma(words)}${marks}`
  }

  private put(statement: Statement): void {
    this.statements.push(statement)
    this.lastStatement = statement
  }

  private extend(statement: Statement, text: string, unit: Unit): void {
    const longer = {
      ...statement,
      text: joined(statement.text, text),
      evidence: [...statement.evidence, ...this.evidenceOf(unit)],
      block: unit.block,
    }
    this.statements[this.statements.lastIndexOf(statement)] = longer
    this.lastStatement = longer
  }
}

/** Two parts of one statement. A capital behind a part without a full stop begins a new sentence. */
function joined(before: string, after: string): string {
  if (!before) return after
  const [, words = '', marks = ''] = CLOSED.exec(before) ?? []
  if (!NEW_SENTENCE.test(after) || FULL_STOP.test(words)) return `${before} ${after}`
  // "‘You first,’": the stop stands where the comma stood.
  return `${withoutComma(words)}${words.endsWith(',') ? `.${marks}` : `${marks}.`} ${after}`
}

const withoutComma = (text: string): string => text.replace(/[,\s]+$/u, '')
