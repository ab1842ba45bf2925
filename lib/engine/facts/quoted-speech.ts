import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import type { Quotation } from '../text/quotations.ts'
import { groupedByCue, isJoined } from './quotation-cues.ts'
import { joined, joinedLine } from './quoted-lines.ts'
import {
  clauseOf,
  FULL_STOP,
  isMark,
  isName,
  isWhole,
  onlyMarks,
  tellerOf,
  tokensOf,
  type Unit,
} from './quoted-words.ts'
import { canSpeak } from './speaker-roles.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { Cue } from './speech.ts'
import { lineBetween, type Statement, stanceOf, verbOf } from './statements.ts'
import { subjectBefore } from './subjects.ts'

/** A mark that opens some words and is never closed. */
const UNCLOSED = /^["“](?=[^"”]*$)/u

/** A sentence with more quotations is no prose; keeps the cost linear. */
const MOST_QUOTATIONS = 60

/** Whether somebody tells what another said; an outlet or a place only passes on what is no less theirs, and "he said he" may be one. */
const isAnothers = ({ entity, mention, unknown }: Speaker, other: Speaker): boolean =>
  !(unknown || other.unknown) &&
  !entity?.outlet &&
  entity?.kind !== 'place' &&
  (!entity || entity !== other.entity) &&
  mention.toLowerCase() !== other.mention.toLowerCase()

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
      const groups = groupedByCue(this.doc, unit)
      for (const { cue, quotations } of groups) {
        // "A waiter who calls me her “sister” left": the clause only tells which one.
        if (
          !cue ||
          (cue.takes === 'naming' && this.doc.parts[cue.group - 1] === 'WH' && cue.speaker?.endToken === cue.group - 1)
        )
          continue
        const teller = tellerOf(unit, cue)
        const told = teller && !teller.unreal && this.speakers.of(teller)
        const speaker = this.speakers.of(cue)
        if (!speaker) continue
        const before = this.statements.length
        // "Lee said Orr told her: “Go”": the words are Lee's to tell.
        if (teller && told && isAnothers(told, speaker)) {
          this.report(unit, teller, told, quotations, cue)
          used.add(teller)
        } else this.report(unit, cue, speaker, quotations)
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

  /** @param inner how somebody else said the words, as the speaker tells: they are no statement by themselves */
  private report(unit: Unit, cue: Cue, speaker: Speaker, quotations: readonly Quotation[], inner?: Cue): void {
    const { doc } = this
    const whole: Quotation[] = []
    const partial: Quotation[] = []
    for (const quotation of quotations) {
      if (isName(doc, unit, cue, quotation)) continue
      const list = !inner && isWhole(doc, unit, cue, quotation, whole.length > 0) ? whole : partial
      list.push(quotation)
    }
    // "chanted “Pay us,” as some held signs such as “Less work”": what another stretch of telling parts is not said in one breath.
    const apart = whole.findIndex((quotation, k) => k > 0 && !isJoined(doc, whole[k - 1] as Quotation, quotation, cue))
    if (apart > 0) whole.length = apart
    const evidence = this.evidenceOf(unit)
    if (whole.length) {
      const text = joinedLine(
        doc,
        whole.map(({ inner }) => inner),
      )
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
      // "Lee recalled Orr telling her": without its verb, no clause.
      const first = inner && inner.form !== 'finite' ? cue.from : span?.first
      if (
        !span ||
        first === undefined ||
        (cue.inverted && cue.speaker && span.first < cue.speaker.endToken && span.first >= cue.to)
      )
        continue
      this.put({
        speaker,
        verb: verbOf(doc, cue),
        cue,
        stance: stanceOf(doc, cue, first, span.end),
        quoted: 'mixed',
        // "it was “over,” she said": the comma only leads to the verb.
        text: lineBetween(doc, doc.tokens[first]?.start ?? 0, doc.tokens[span.end - 1]?.end ?? 0)
          .replace(/,(?=["”’']+$)/u, '')
          .replace(/’’/g, '”')
          .replace(UNCLOSED, ''),
        firstToken: first,
        endToken: span.end,
        evidence,
        block: unit.block,
      })
    }
  }

  /** Quotations that no verb reports: the speech goes on, or a colon, a line or the place tells who speaks. */
  private withoutCue(unit: Unit, quotations: readonly Quotation[]): void {
    const { doc } = this
    const first = quotations[0] as Quotation
    const tokens = tokensOf(doc, first)
    const narrated = this.hasNarration(unit)
    const last = this.lastStatement
    if (!narrated) {
      const text = joinedLine(
        doc,
        quotations.map(({ inner }) => inner),
      )
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
          text: joinedLine(
            doc,
            quotations.map(({ inner }) => inner),
          ),
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
    if (!subject || !speaker || speaker.entity?.kind === 'place') return undefined
    if (!speaker.entity && !canSpeak(this.doc, subject, speaker)) return undefined
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

  /** Takes a statement as the last one. */
  put(statement: Statement): void {
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
