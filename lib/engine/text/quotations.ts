import type { Block, Span } from '../model.ts'

/**
 * A stretch in quotation marks, within one block. The span includes the marks, `inner` does not. Where a mark never closes, `closed`
 * is false: such a quotation ends with its block when the next block goes on with a mark of its own, else with its sentence.
 */
export type Quotation = Span & {
  readonly inner: Span
  readonly block: number
  readonly closed: boolean
  /** 0 for a quotation in the narration, 1 for one inside another. */
  readonly depth: number
  readonly marks: 'double' | 'single'
  /** Goes on with the speech of the quotation before it, which ended its paragraph without a closing mark. */
  readonly continues?: true
}

/** What closes each opening mark; writers mix curly and straight ones. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '``': "''",
  '‘': '’',
  "'": "'",
}
const MARK = /’’|[“”"«»„‘’']|``|''/g
const LETTER = /[\p{L}\p{N}]/u
const SENTENCE_END = /[.!?…][)\]]?(?=\s+[\p{Lu}“"‘])/u
/** A quotation in single marks is at most this long, in characters. */
const LONGEST_SINGLE = 1200

type Open = { start: number; end: number; mark: string }

const isSingle = (mark: string) => mark === '‘' || mark === "'"

/** How a mark at `at` stands: it can open when a word follows it and none stands before it; the other way round it can close. */
function standing(
  text: string,
  at: number,
  length: number,
  from: number,
  to: number,
): { opens: boolean; closes: boolean } {
  const before = at > from ? text.charAt(at - 1) : ' '
  const after = at + length < to ? text.charAt(at + length) : ' '
  // "over."Ann Lee said": scraped text loses the space behind a stop; whether the mark opens or closes, the ones before it tell.
  const isTorn = length === 1 && /["”]/.test(text.charAt(at)) && /[.,!?…]/.test(before) && LETTER.test(after)
  return {
    opens: (/[\s([{—–\-/“"‘'`:]/.test(before) || isTorn) && !/[\s)\]},;]/.test(after),
    // A mark between two spaces closes what a nested mark or a full stop ends: "... 'outreach,' " he said.
    closes:
      (!/[\s([{]/.test(before) || (/\s/.test(after) && /[.,!?'’]\s$/.test(text.slice(Math.max(from, at - 2), at)))) &&
      (isTorn || !LETTER.test(after)),
  }
}

/** Where a quotation that never closes ends: behind its first sentence. */
function sentenceEnd(text: string, from: number, to: number): number {
  const match = SENTENCE_END.exec(text.slice(from, to))
  return match ? from + match.index + match[0].length : to
}

/** The innermost quotation in which a place of the text stands; they are in reading order. */
export function quotationAt(quotations: readonly Quotation[], place: number): Quotation | undefined {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as Quotation).start <= place) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) {
    const quotation = quotations[i] as Quotation
    if (quotation.end > place) return quotation
    if (quotation.depth === 0) return undefined
  }
  return undefined
}

/** Finds what stands in quotation marks, block by block, apostrophes told apart from single marks. Linear in the length of the text. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = []
  let runsOn = false
  blocks.forEach((block, index) => {
    const own: Quotation[] = []
    const open: Open[] = []
    const close = (at: number, end: number, closed: boolean) => {
      const mark = open.pop() as Open
      // "rock 'n' roll"
      if (isSingle(mark.mark) && at - mark.end < 2) return
      const continues =
        runsOn &&
        own.every((q) => q.depth > 0) &&
        open.length === 0 &&
        text.slice(block.start, mark.start).trim() === ''
      own.push({
        start: mark.start,
        end,
        inner: { start: mark.end, end: at },
        block: index,
        closed,
        depth: open.length,
        marks: isSingle(mark.mark) ? 'single' : 'double',
        ...(continues ? { continues: true as const } : {}),
      })
    }
    const closers = singleClosers(text, block)
    let nextCloser = 0
    const curly = curlyMarks(text, block)
    for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
      // Two single marks close what a double one opened.
      const isTwin = match[0] === '’’'
      const mark = isTwin ? '”' : match[0]
      const start = block.start + match.index
      const end = start + match[0].length
      const { opens, closes } = standing(text, start, match[0].length, block.start, block.end)
      const top = open.at(-1)
      if (isTwin && top?.mark !== '“') continue
      if (!isTwin && (mark === '“' || mark === '”')) curly[mark]--
      const begins = start === block.start && !isSingle(mark)
      if (top && closes && CLOSING[top.mark]?.includes(mark) && !(mark === '“' && opens)) {
        while ((closers[nextCloser] ?? block.end) <= start) nextCloser++
        const later = closers[nextCloser]
        // "the soldiers’ guns" inside a quotation: after an s, the next mark closes it, unless another quotation opens before.
        const possessive =
          isSingle(top.mark) &&
          /s/i.test(text.charAt(start - 1)) &&
          /\s/.test(text.charAt(end)) &&
          later !== undefined &&
          later - start < LONGEST_SINGLE &&
          !opensBetween(text, end, later)
        // A paragraph in single marks that goes on in the next one closes nowhere: "‘The towns’ mayor came.", "‘He left,’ she said."
        const isOpen =
          isSingle(top.mark) &&
          top.start === block.start &&
          later === undefined &&
          /s/i.test(text.charAt(start - 1)) &&
          /^ \p{L}/u.test(text.slice(end, end + 2)) &&
          new RegExp(`^\\s*${top.mark}`).test(text.slice(block.end, block.end + 8))
        if (!possessive && !isOpen) close(start, end, true)
        continue
      }
      // A double mark that closes the outer quotation ends a single one that was an apostrophe after all.
      const outer = open.at(-2)
      if (top && isSingle(top.mark) && outer && closes && CLOSING[outer.mark]?.includes(mark)) {
        open.pop()
        close(start, end, true)
        continue
      }
      if (!(mark in CLOSING) || !(opens || begins) || open.length > 1) continue
      if (isSingle(mark)) {
        if (!LETTER.test(text.charAt(end)) && !/[[“".…]/.test(text.charAt(end))) continue
        while ((closers[nextCloser] ?? block.end) < end) nextCloser++
        if ((closers[nextCloser] ?? Number.POSITIVE_INFINITY) - end > LONGEST_SINGLE) continue
        open.push({ start, end, mark })
      } else if (top && !isSingle(top.mark) && (top.mark === mark || mark === '"')) {
        const closesBoth = mark === '“' && curly['”'] - curly['“'] >= 2
        if (top.mark === mark && mark !== '"' && !closesBoth) {
          // A second opening mark of the same kind: the first one was never closed.
          close(sentenceEnd(text, top.end, start), sentenceEnd(text, top.end, start), false)
          open.push({ start, end, mark })
        } else if (closesBoth || (top.mark === '"' && mark === '"')) open.push({ start, end, mark })
      } else open.push({ start, end, mark })
    }
    while (open.length > 1 || (open[0] && isSingle(open[0].mark))) open.pop()
    const left = open[0]
    const nextOpens =
      blocks[index + 1] &&
      /^\s*(?:[“"„«]|``)/.test(text.slice(blocks[index + 1]?.start, (blocks[index + 1]?.start ?? 0) + 8))
    if (left) {
      const end = nextOpens ? block.end : sentenceEnd(text, left.end, block.end)
      close(end, end, false)
    }
    runsOn = Boolean(left && nextOpens)
    own.sort((a, b) => a.start - b.start || b.end - a.end)
    // Told by those around it, as a mark before it that never closed holds nothing.
    const around: number[] = []
    for (const quotation of own) {
      while ((around.at(-1) ?? quotation.end) <= quotation.start) around.pop()
      quotations.push({ ...quotation, depth: around.length })
      around.push(quotation.end)
    }
  })
  return quotations
}

/** How many curly marks of each kind stand in a block: two closing ones to come for each that opens tell that one stands in another. */
function curlyMarks(text: string, block: Block): { '“': number; '”': number } {
  const count = { '“': 0, '”': 0 }
  for (let i = block.start; i < block.end; i++) {
    const mark = text.charAt(i)
    if (mark === '“' || mark === '”') count[mark]++
  }
  return count
}

/** Where single marks stand in a block that can close a quotation, in order. */
function singleClosers(text: string, block: Block): number[] {
  const places: number[] = []
  for (let i = block.start; i < block.end; i++) {
    const mark = text.charAt(i)
    if ((mark === '’' || mark === "'") && standing(text, i, 1, block.start, block.end).closes) places.push(i)
  }
  return places
}

/** Whether a single mark between two places opens a quotation. */
function opensBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i)
    if (mark === '‘' || (mark === "'" && standing(text, i, 1, from, to).opens)) return true
  }
  return false
}
