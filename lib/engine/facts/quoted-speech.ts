import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import type { SignedBlock } from './signed-speech.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { Cue } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { contentStart, lineBetween, type Statement, stanceOf, verbOf } from './statements.ts'
import { subjectBefore } from './subjects.ts'

/** Sentences that belong together because a quotation runs across their borders. */
export type Unit = {
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly cues: readonly Cue[]
}

/** The tokens of a quotation, with its marks. */
type Tokens = { readonly first: number; readonly end: number }

const isMark = (doc: Document, i: number): boolean => doc.tokens[i]?.kind === 'punctuation'
const FULL_STOP = /[.!?…]$/

/** Whether the tokens from one to another are punctuation alone. */
function onlyMarks(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isMark(doc, i)) return false
  return true
}

/** Reads the quotations of one unit after another, and keeps who speaks. */
export class QuotedSpeech {
  readonly statements: Statement[] = []
  private lastStatement: Statement | undefined
  private lastUnit: Unit | undefined

  constructor(
    private readonly doc: Document,
    private readonly speakers: Speakers,
    private readonly quoted: Uint32Array,
  ) {}

  /** Finds what a unit quotes. Returns the cues that are used up. */
  read(unit: Unit): ReadonlySet<Cue> {
    const used = new Set<Cue>()
    if (unit.quotations.length) {
      const groups = this.group(unit)
      for (const { cue, quotations } of groups) {
        if (!cue) continue
        const speaker = this.speakers.of(cue)
        if (!speaker) continue
        used.add(cue)
        this.report(unit, cue, speaker, quotations)
      }
      const left = groups.find(({ cue }) => !cue)?.quotations
      if (left) this.withoutCue(unit, left)
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
    if (!speaker) return
    const first = sentences[0]?.firstToken ?? firstToken
    this.put({
      speaker,
      verb: '',
      stance: stanceOf(doc, undefined, first, firstToken - 1),
      quoted: 'direct',
      text: lineBetween(doc, signed.text.start, signed.text.end).replace(/^[“"]([^“”"]*)[”"]$/u, '$1'),
      evidence: [{ start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }],
      block,
    })
  }

  private tokensOf(quotation: Quotation): Tokens {
    return { first: this.tokenFrom(quotation.start), end: this.tokenFrom(quotation.end) }
  }

  /** The first token that begins at a place of the text or behind it. */
  private tokenFrom(place: number): number {
    const { tokens } = this.doc
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Gives each quotation its cue: the one right behind it when it opens the unit, else the last one before it. */
  private group(unit: Unit): { cue: Cue | undefined; quotations: Quotation[] }[] {
    const groups: { cue: Cue | undefined; quotations: Quotation[] }[] = []
    for (const quotation of unit.quotations) {
      const { first, end } = this.tokensOf(quotation)
      const before = unit.cues.findLast((cue) => cue.to <= first && !cue.unreal)
      const behind = unit.cues.find((cue) => cue.from >= end)
      const adjacent =
        behind &&
        onlyMarks(this.doc, end, behind.inverted ? behind.group : (behind.speaker?.firstToken ?? behind.group))
      const opens = onlyMarks(this.doc, unit.firstToken, this.doc.parts[first - 1] === 'CC' ? first - 1 : first)
      const cue =
        opens && behind ? behind : (before ?? (adjacent ? behind : behind && !behind.unreal ? behind : undefined))
      const group = groups.find((other) => other.cue === cue)
      if (group) group.quotations.push(quotation)
      else groups.push({ cue, quotations: [quotation] })
    }
    return groups
  }

  /** Whether a quotation is a whole statement rather than some words inside the narrator's sentence. */
  private isWhole(unit: Unit, cue: Cue, quotation: Quotation, earlier: boolean): boolean {
    const { doc } = this
    const { first, end } = this.tokensOf(quotation)
    const inner = doc.article.text.slice(quotation.inner.start, quotation.inner.end).trim()
    const words = inner.split(/\s+/).length
    if (cue.takes === 'naming') return false
    const goesOn = !/[.,!?…:;—–-]$/.test(inner.replace(/["”'’\s]+$/u, '')) && end < unit.endToken && !isMark(doc, end)
    if (goesOn && first > cue.from) return false
    if (first < cue.from) {
      const speakerAt = cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)
      return (
        onlyMarks(doc, unit.firstToken, first) &&
        onlyMarks(doc, end, speakerAt) &&
        (words > 1 || /[.,!?…]$/.test(inner))
      )
    }
    const before = doc.tokens[first - 1]?.text ?? ''
    const introduced = first === cue.to || /^[,:]$/.test(before) || (cue.inverted && cue.speaker?.endToken === first)
    if (!introduced) return false
    if (earlier) return /^[,:.;—–]$|^--$/.test(before) || first === cue.to
    return (
      /^[\p{Lu}\p{N}[(“‘'"…. ]/u.test(inner) &&
      (words > 2 || FULL_STOP.test(inner)) &&
      (cue.takes === 'words' || before === ':' || before === ',')
    )
  }

  /** Whether the marks hold a title or nickname: every word of some is capitalized, and it is not what something is called. */
  private isName(unit: Unit, cue: Cue, quotation: Quotation): boolean {
    const { doc } = this
    const { first, end } = this.tokensOf(quotation)
    if (
      cue.takes === 'naming' ||
      /[.!?]$/.test(doc.article.text.slice(quotation.inner.start, quotation.inner.end).trim())
    )
      return false
    let long = 0
    for (let i = first; i < end; i++) {
      const token = doc.tokens[i]
      if (token?.kind !== 'word') continue
      if (token.shape === 'lower' && token.text.length > 3) return false
      if (token.shape !== 'lower') long++
    }
    const introduced = /^[,:]$/.test(doc.tokens[first - 1]?.text ?? '')
    return long > 0 && !introduced && first > unit.firstToken
  }

  private report(unit: Unit, cue: Cue, speaker: Speaker, quotations: readonly Quotation[]): void {
    const { doc } = this
    const whole: Quotation[] = []
    const partial: Quotation[] = []
    for (const quotation of quotations) {
      if (this.isName(unit, cue, quotation)) continue
      const list = this.isWhole(unit, cue, quotation, whole.length > 0) ? whole : partial
      list.push(quotation)
    }
    const evidence = this.evidenceOf(unit)
    if (whole.length) {
      const text = this.join(whole.map(({ inner }) => inner))
      const tokens = whole.map((quotation) => this.tokensOf(quotation))
      this.put({
        speaker,
        verb: verbOf(doc, cue),
        cue,
        stance: stanceOf(doc, cue, tokens[0]?.first ?? 0, tokens.at(-1)?.end ?? 0),
        quoted: 'direct',
        text,
        evidence,
        block: unit.block,
      })
    }
    const at = doc.tokens[cue.from]?.start ?? 0
    for (const side of [partial.filter(({ start }) => start < at), partial.filter(({ start }) => start >= at)]) {
      const span = this.clauseOf(unit, cue, side)
      if (!span) continue
      this.put({
        speaker,
        verb: verbOf(doc, cue),
        cue,
        stance: stanceOf(doc, cue, span.first, span.end),
        quoted: 'mixed',
        text: lineBetween(doc, doc.tokens[span.first]?.start ?? 0, doc.tokens[span.end - 1]?.end ?? 0),
        evidence,
        block: unit.block,
      })
    }
  }

  /** The clause that holds some quoted words: what the cue governs, without the marks around it. */
  private clauseOf(unit: Unit, cue: Cue, quotations: readonly Quotation[]): Tokens | undefined {
    const { doc } = this
    const all = quotations.map((quotation) => this.tokensOf(quotation))
    const opening = all[0]
    const closing = all.at(-1)
    if (!opening || !closing) return undefined
    let first: number
    let end: number
    if (opening.first < cue.from) {
      const before =
        doc.tokens[(cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)) - 1]?.text ??
        ''
      if (cue.takes !== 'words' || !/^(?:[,—–"”]|--|'')$/.test(before)) return undefined
      const sentence = unit.sentences.findLast(({ firstToken }) => firstToken <= opening.first)
      first = sentence?.firstToken ?? unit.firstToken
      end = cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)
      if (end < closing.end) end = closing.end
    } else {
      first = cue.takes === 'words' ? contentStart(doc, cue, opening.first) : cue.from
      if (cue.form === 'passive')
        first = unit.sentences.findLast(({ firstToken }) => firstToken <= cue.from)?.firstToken ?? first
      if (cue.takes === 'naming') first = this.antecedentOf(unit, cue, opening.first) ?? first
      const sentence = unit.sentences.findLast(({ firstToken }) => firstToken < closing.end)
      end = Math.max(sentence?.endToken ?? unit.endToken, closing.end)
      const next = unit.cues.find((other) => other.from >= closing.end)
      if (next) {
        let border = Math.min(
          next.group,
          next.speaker && next.speaker.firstToken >= closing.end ? next.speaker.firstToken : next.group,
        )
        while (
          border > closing.end &&
          !speechWords(doc.locale).subordinators.has(doc.tokens[border]?.lower ?? '') &&
          !/^(?:[,;—–]|--)$/.test(doc.tokens[border]?.text ?? '') &&
          doc.parts[border] !== 'CC'
        )
          border--
        if (
          border >= closing.end &&
          (isMark(doc, border) ||
            doc.parts[border] === 'CC' ||
            speechWords(doc.locale).subordinators.has(doc.tokens[border]?.lower ?? ''))
        )
          end = border
      }
      if (cue.takes === 'naming' && doc.tokens[closing.end]?.text === ',') end = Math.min(end, closing.end)
      end = this.coordinateEnd(closing.end, end)
    }
    const holdsMark = (i: number) => this.quoted[i] !== 0
    while (first < end && isMark(doc, first) && !holdsMark(first)) first++
    if (doc.parts[first] === 'CC' && first + 1 < opening.first) first++
    while (end > first && isMark(doc, end - 1) && !holdsMark(end - 1) && !/[)%]/.test(doc.tokens[end - 1]?.text ?? ''))
      end--
    return end > first ? { first, end } : undefined
  }

  /** Where a clause ends that another one is joined to: "…, but he has also". */
  private coordinateEnd(from: number, to: number): number {
    const { doc } = this
    for (let i = from; i < to - 2; i++) {
      if (/^(?:[—–;-]|--)$/.test(doc.tokens[i]?.text ?? '')) return i
      const closesHere = /^(?:[,;—–]|--)$/.test(doc.tokens[i]?.text ?? '') || i === from
      const joins = doc.parts[i] === 'CC' ? i : doc.parts[i + 1] === 'CC' ? i + 1 : -1
      if (!closesHere || joins < 0) continue
      for (let k = joins + 1; k < Math.min(to, joins + 6); k++)
        if (/^(?:VBD|VBZ|MD)$/.test(doc.parts[k] ?? '')) return i
    }
    return to
  }

  /** Where the thing stands that a relative clause gives a name to: "an explosion that the mayor described as". */
  private antecedentOf(unit: Unit, cue: Cue, until: number): number | undefined {
    const { doc } = this
    const naming = doc.locale.reactions.naming
    const direct = cue.to === until || (cue.to + 1 === until && naming.includes(doc.tokens[cue.to]?.lower ?? ''))
    const at = cue.speaker?.firstToken
    if (!direct || at === undefined || at > cue.from) return undefined
    const relative = doc.locale.reactions.relatives.includes(doc.tokens[at - 1]?.lower ?? '') ? at - 1 : undefined
    if (relative === undefined) return undefined
    const comma = doc.tokens[relative - 1]?.text === ',' ? relative - 1 : relative
    return subjectBefore(doc, comma, unit.firstToken, this.quoted).speaker?.firstToken
  }

  /** Quotations that no verb reports: the speech goes on, or a colon, a line or the place tells who speaks. */
  private withoutCue(unit: Unit, quotations: readonly Quotation[]): void {
    const { doc } = this
    const first = quotations[0] as Quotation
    const tokens = this.tokensOf(first)
    const narrated = this.hasNarration(unit)
    const last = this.lastStatement
    if (!narrated) {
      const text = this.join(quotations.map(({ inner }) => inner))
      const goesOn = last && last.quoted !== 'indirect' && (last.block === unit.block || first.continues)
      if (goesOn && last.quoted === 'direct') {
        this.extend(last, text, unit)
        return
      }
      const announced = this.announcer(unit)
      const speaker =
        announced?.speaker ??
        (last && (last.block === unit.block || last.block === unit.block - 1) ? this.speakers.current() : undefined)
      if (!speaker) return
      this.put({
        speaker,
        verb: announced?.verb ?? '',
        stance: stanceOf(doc, undefined, tokens.first, this.tokensOf(quotations.at(-1) as Quotation).end),
        quoted: 'direct',
        text,
        evidence: this.evidenceOf(unit),
        block: unit.block,
      })
      return
    }
    if (doc.tokens[tokens.first - 1]?.text === ':') {
      const subject = subjectBefore(doc, tokens.first - 1, unit.firstToken, this.quoted)
      const speaker = subject.speaker && this.speakers.of({ ...subject, from: tokens.first, to: tokens.first } as Cue)
      if (speaker)
        this.put({
          speaker,
          verb: '',
          stance: stanceOf(doc, undefined, tokens.first, tokens.end),
          quoted: 'direct',
          text: this.join(quotations.map(({ inner }) => inner)),
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
    const named =
      subject && this.speakers.of({ speaker: subject, from: before.endToken - 1, to: before.endToken } as Cue)
    return named && !named.unknown ? { speaker: named, verb: '' } : undefined
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
    return text.replace(/[,\s]+$/u, '')
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
  const isNew = /^[\p{Lu}“"'‘]/u.test(after)
  if (isNew && !FULL_STOP.test(before.replace(/["”'’]$/u, ''))) return `${before.replace(/[,\s]+$/u, '')}. ${after}`
  return `${before} ${after}`
}
