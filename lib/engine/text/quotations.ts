import type { Block, Span } from '../model.ts'

/** A stretch in quotation marks. The span includes the marks, `inner` does not; `closed` is false when the mark never closes in its block. */
export type Quotation = Span & { readonly inner: Span; readonly block: number; readonly closed: boolean }

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '``': "''", '„': '“' }
const MARK = /[“”"«»„]|``|''/g

/** Finds what stands in double quotation marks, block by block. Linear in the length of the text. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = []
  blocks.forEach((block, index) => {
    let open: { start: number; end: number; closing: string } | undefined
    for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
      const start = block.start + match.index
      const end = start + match[0].length
      if (open && match[0] === open.closing) {
        quotations.push({ start: open.start, end, inner: { start: open.end, end: start }, block: index, closed: true })
        open = undefined
      } else if (!open) {
        const closing = CLOSING[match[0]]
        if (closing) open = { start, end, closing }
      }
    }
    if (open) {
      const { start, end } = open
      quotations.push({ start, end: block.end, inner: { start: end, end: block.end }, block: index, closed: false })
    }
  })
  return quotations
}
