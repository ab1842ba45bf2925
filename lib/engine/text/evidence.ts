import type { Evidence, Span } from '../model.ts'

const CONTEXT = 32

/** A text-quote selector for a span of the text, with up to 32 characters of context on each side. */
export function evidenceFor(text: string, { start, end }: Span): Evidence {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
