/** How addresses number the pages of one article: "?page=2", "/page/2", "/page-2", ",2.html", "/2". */
const NUMBERED = [
  /([?&])(?:page|pg|pagina|seite)=(\d{1,2})(?=&|$)/i,
  /(\/)(?:page|seite)[/-]?(\d{1,2})\/?(?=$|\?)/i,
  /([,_-])(?:page-?|p)?(\d{1,2})(?=\.html?(?:$|\?))/i,
  /(\/)(\d{1,2})\/?(?=$|\?)/,
]
/** What stands on a link to another page of the same article. */
const PAGE_LINK = /^(?:page )?\d{1,2}$|^(?:next|continue|next page|previous|previous page|single page|view all)\W*$/i
const MAX_LINKS = 3000
const MAX_LABEL = 24

/** An address without the number of its page, and that number, if it has one. */
function pageIn(address: string): { readonly base: string; readonly page: number | undefined } {
  const bare = address.replace(/#.*$/, '')
  for (const pattern of NUMBERED) {
    const match = pattern.exec(bare)
    if (match) return { base: tidy(bare.replace(pattern, '')), page: Number(match[2]) }
  }
  return { base: tidy(bare), page: undefined }
}

const tidy = (address: string): string =>
  address
    .replace(/[?&]$/, '')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '')

/**
 * Whether a page holds one of the pages of an article that has several: it links to another number of its own address, in a link that
 * says a number or "next".
 */
export function isOneOfSeveralPages(document: Document, url: string): boolean {
  const whole = tidy(url.replace(/#.*$/, ''))
  const own = pageIn(url)
  const links = document.getElementsByTagName('a')
  for (let index = 0; index < Math.min(links.length, MAX_LINKS); index++) {
    const link = links[index] as Element
    const label = link.textContent ?? ''
    const href = label.length <= MAX_LABEL && PAGE_LINK.test(label.trim()) ? link.getAttribute('href') : null
    if (!href || /^(?:#|javascript:)/i.test(href)) continue
    let address: string
    try {
      address = new URL(href, url).href
    } catch {
      continue
    }
    const other = pageIn(address)
    const fromFirst = other.base === whole && (other.page ?? 0) > 1
    const fromAnother = own.page !== undefined && other.base === own.base && (other.page ?? 1) !== own.page
    const says = Number(/\d+/.exec(label)?.[0] ?? other.page ?? 1) === (other.page ?? 1)
    if (says && (fromFirst || fromAnother)) return true
  }
  return false
}
