import type { Article, Evidence, Span } from '../model.ts'

const CONTEXT = 32

/** A text-quote selector for a span of an article's text, with up to 32 characters of context on each side, and the time of its entry on a live page. */
export function evidenceFor({ text, blocks }: Pick<Article, 'text' | 'blocks'>, { start, end }: Span): Evidence {
  const posted = blocks.findLast((block) => block.start <= start)?.posted
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    ...(posted ? { posted } : {}),
  }
}
