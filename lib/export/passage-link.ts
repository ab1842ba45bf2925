import type { Evidence } from '../engine/model.ts'

/** A link to a passage of the page at `url`: a text fragment, https://wicg.github.io/scroll-to-text-fragment/. */
export function passageLink(url: string, { exact }: Evidence): string {
  return `${url.replace(/#.*$/, '')}#:~:text=${fragment(exact)}`
}

/** A text directive names a long text by its first and its last words. */
function fragment(exact: string): string {
  const words = exact.trim().split(/\s+/)
  const directive = (part: readonly string[]) =>
    encodeURIComponent(part.join(' ')).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return words.length <= 12 ? directive(words) : `${directive(words.slice(0, 5))},${directive(words.slice(-5))}`
}
