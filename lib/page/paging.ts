import type { ArticlePages } from '../engine/model.ts'

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

/** Where a page says in words which of its pages it is: "Page 2 of 4", in a short line. */
const COUNTED = /^\W*page\s+(\d{1,2})\s*(?:of|\/)\s*(\d{1,2})\W*$/i
const MAX_LINES = 4000

/** Which page it says it is, and of how many. */
function countedIn(document: Document): ArticlePages | undefined {
  const walker = document.createTreeWalker(document.body ?? document, 4 /* text */)
  for (let seen = 0; seen < MAX_LINES && walker.nextNode(); seen++) {
    const said = COUNTED.exec(walker.currentNode.nodeValue ?? '')
    const [page, of] = [Number(said?.[1]), Number(said?.[2])]
    if (page > 0 && page <= of && of > 1) return { page, of }
  }
  return undefined
}

/**
 * Which of the pages of an article that has several a page holds: it links to another number of its own address, in a link that
 * says a number or "next". How many there are, a line says ("Page 2 of 4"), else the largest number of such a link. Undefined for an
 * article on one page.
 */
export function pagesOf(document: Document, url: string): ArticlePages | undefined {
  const whole = tidy(url.replace(/#.*$/, ''))
  const own = pageIn(url)
  const links = document.getElementsByTagName('a')
  let isOne = false
  let last = 0
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
    const number = Number(/\d+/.exec(label)?.[0] ?? 0)
    if ((number && number !== (other.page ?? 1)) || !(fromFirst || fromAnother)) continue
    isOne = true
    last = Math.max(last, number)
  }
  if (!isOne) return undefined
  const page = own.page ?? 1
  const of = Math.max(last, last > 0 ? page : 0)
  return countedIn(document) ?? { page, ...(of > 1 ? { of } : {}) }
}
