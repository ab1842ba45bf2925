import { type Draft, readBlocks } from './blocks.ts'
import { clockOn, isClock, newestFirst } from './clocks.ts'
import type { HiddenText } from './data-text.ts'
import { toIsoDate } from './dates.ts'
import { type StructuredNode, textOf } from './structured-data.ts'
import { oneLine, wordsOf } from './text.ts'

/** What tells when an entry was posted. A heading or a span counts where it says a clock time and nothing besides. */
const MARKS =
  'time, [itemprop="datePublished"], [data-timestamp], [data-posted-date-timestamp], [data-time], [class*="time" i], h2, h3, h4, strong'
const ATTRIBUTES = ['datetime', 'content', 'data-timestamp', 'data-posted-date-timestamp', 'data-time']
const MAX_MARKS = 1500
/** What a mark says is a time in so many characters at most. */
const LONGEST_MARK = 40
const MAX_DEPTH = 30
/** Lists of other stories and what readers write have times as well. */
const ELSEWHERE = 'aside, nav, footer, form, [class*="comment" i], [class*="related" i], [class*="most-" i]'
/** So many parts of one element, each with a time and so many characters of words that are no link, are the entries of a live page. */
const ENTRIES = 3
const WORDS = 40
/** So many first words tell which of the structured data's updates an entry is. */
const BEGINNING = 8

/** One entry of a live page: its elements, and when it was posted, ISO 8601. */
export type LiveEntry = { readonly elements: readonly Element[]; readonly posted?: string }

/** An update as the structured data give it. */
type Update = { readonly text: string; readonly posted: string | undefined }

/** The updates that the structured data list. */
function updatesIn(article: StructuredNode | undefined): readonly Update[] {
  const list = article?.liveBlogUpdate
  return (Array.isArray(list) ? list : [list]).flatMap((update: StructuredNode | undefined) => {
    const text = oneLine(textOf(update?.articleBody) ?? textOf(update?.headline) ?? '')
    return text ? [{ text, posted: toIsoDate(textOf(update?.datePublished)) }] : []
  })
}

/** The updates that the structured data list, newest first, as the text of a live page that shows none; undefined where there are none. */
export function updatesInData(article: StructuredNode | undefined): HiddenText | undefined {
  const drafts = updatesIn(article).map(({ text, posted }) => ({
    kind: 'paragraph' as const,
    text,
    linked: 0,
    setting: 'data',
    ...(posted ? { posted } : {}),
  }))
  return drafts.length > 0 ? { source: 'the structured data', drafts: newestFirst(drafts) } : undefined
}

const beginningOf = (text: string): string => wordsOf(text).slice(0, BEGINNING).join(' ')

/** What a mark says: a moment, or a clock time whose day stands elsewhere. */
function markOf(element: Element): { readonly moment?: string; readonly clock?: string } | undefined {
  for (const name of ATTRIBUTES) {
    const moment = toIsoDate(element.getAttribute(name) ?? undefined)
    if (moment) return { moment }
  }
  const text = oneLine(element.textContent)
  if (isClock(text)) return { clock: text }
  const moment = element.localName === 'time' ? toIsoDate(text) : undefined
  return moment ? { moment } : undefined
}

const wordsBesideLinks = (elements: readonly Element[]): number => {
  let length = 0
  for (const element of elements) {
    if (element.localName === 'a') continue
    length += oneLine(element.textContent).length
    for (const link of element.getElementsByTagName('a')) length -= oneLine(link.textContent).length
  }
  return length
}

/** The most of one text that is looked at before all of it is, in characters: a script has thousands of them. */
const GLANCE = 400

/** How many letters an element has at least that are in no link: looked for only until there are enough. */
function lettersBesideLinks(element: Element, enough: number): number {
  let letters = 0
  for (let node = element.firstChild; node && letters < enough; node = node.nextSibling) {
    if (node.nodeType === 3) letters += oneLine(node.nodeValue?.slice(0, GLANCE)).replaceAll(' ', '').length
    else if (node.nodeType === 1 && (node as Element).localName !== 'a')
      letters += lettersBesideLinks(node as Element, enough - letters)
  }
  return letters
}

/** Around the entries of a page lies all of its text, in element after element: what has enough at a glance is not gone through. */
const hasWords = (part: readonly Element[]): boolean =>
  part.some((element) => element.localName !== 'a' && lettersBesideLinks(element, WORDS) >= WORDS) ||
  wordsBesideLinks(part) >= WORDS

/** The children of an element by entry: one that holds a mark begins an entry, and takes along those behind it that hold none. */
function partsOf(list: Element, marked: ReadonlySet<Element>): readonly (readonly Element[])[] {
  const parts: Element[][] = []
  for (const child of list.children) {
    if (marked.has(child)) parts.push([child])
    else parts.at(-1)?.push(child)
  }
  return parts.filter(hasWords)
}

type Marks = ReadonlyMap<Element, NonNullable<ReturnType<typeof markOf>>>

function marksIn(document: Document): Marks {
  const marks = new Map<Element, NonNullable<ReturnType<typeof markOf>>>()
  for (const element of [...document.querySelectorAll(MARKS)].slice(0, MAX_MARKS)) {
    const mark = element.closest(ELSEWHERE) ? undefined : markOf(element)
    if (mark) marks.set(element, mark)
  }
  return marks
}

/** For every element around a mark, those of its children that hold one. */
function childrenWithMarks(marks: Marks): ReadonlyMap<Element, ReadonlySet<Element>> {
  const children = new Map<Element, Set<Element>>()
  for (const element of marks.keys()) {
    let child = element
    for (let depth = 0; child.parentElement && depth < MAX_DEPTH; depth++, child = child.parentElement) {
      const known = children.get(child.parentElement) ?? new Set()
      children.set(child.parentElement, known)
      known.add(child)
    }
  }
  return children
}

type Group = { readonly list: Element; readonly parts: readonly (readonly Element[])[] }

/**
 * The entries of a live page by general signs: the children of an element that hold a time and words, at least three of them, however they
 * are named; or those of several elements beside each other that are named alike, as a page has them that sets its days apart. Where
 * several elements hold as many, the outermost. Undefined where there is none. Takes the times out of the text. Changes the document.
 * @param day of clock times without a day, ISO 8601; undefined when it is not known
 */
export function liveEntriesIn(
  document: Document,
  article: StructuredNode | undefined,
  day: string | undefined,
): readonly LiveEntry[] | undefined {
  const marks = marksIn(document)
  const groups = new Map<Element | null, Map<string, Group>>()
  for (const [element, marked] of childrenWithMarks(marks)) {
    const alike = groups.get(element.parentElement) ?? new Map<string, Group>()
    groups.set(element.parentElement, alike)
    const name = `${element.localName} ${element.getAttribute('class')}`
    const group = alike.get(name)
    alike.set(name, { list: group?.list ?? element, parts: [...(group?.parts ?? []), ...partsOf(element, marked)] })
  }
  let best: Group | undefined
  for (const group of [...groups.values()].flatMap((alike) => [...alike.values()])) {
    const { length } = group.parts
    const most = best?.parts.length ?? ENTRIES
    if (length > most || (length === most && (!best || group.list.contains(best.list)))) best = group
  }
  if (!best) return undefined
  const updates = new Map(updatesIn(article).map(({ text, posted }) => [beginningOf(text), posted]))
  const entries = best.parts.map((elements) => {
    const posted = postedAt(elements, marks, updates, day)
    return { elements, ...(posted ? { posted } : {}) }
  })
  for (const mark of marks.keys()) if (oneLine(mark.textContent).length <= LONGEST_MARK) mark.textContent = ''
  return entries
}

/** When an entry was posted: by its first mark with a day, by the structured data's update with its words, or by a clock time. */
function postedAt(
  elements: readonly Element[],
  marks: Marks,
  updates: ReadonlyMap<string, string | undefined>,
  day: string | undefined,
): string | undefined {
  const own = elements
    .flatMap((element) => [element, ...element.querySelectorAll(MARKS)])
    .flatMap((one) => marks.get(one) ?? [])
  const moment = own.find((mark) => mark.moment)?.moment
  if (moment || own.length === 0) return moment
  const said = wordsOf(elements.map(({ textContent }) => textContent).join(' ')).join(' ')
  for (const [beginning, posted] of updates) if (posted && beginning && said.includes(beginning)) return posted
  return clockOn(day, own[0]?.clock ?? '')
}

/** What stands above the entries: the element that holds the first of them and the headline, up to it. */
function aboveEntries(document: Document, first: Element): Element | undefined {
  let root: Element | null = first.parentElement
  while (root && !root.querySelector('h1') && root !== document.body) root = root.parentElement
  if (!root) return undefined
  for (let element: Element | null = first; element && element !== root; element = element.parentElement) {
    while (element.nextElementSibling) element.nextElementSibling.remove()
  }
  first.remove()
  return root
}

/**
 * The text of a live page: what stands above the entries, then the entries, newest first where all say when they were posted. Changes the
 * document.
 */
export function readLive(document: Document, entries: readonly LiveEntry[]): readonly Draft[] {
  const ordered = entries.every(({ posted }) => posted) ? newestFirst(entries) : entries
  const read = ordered.flatMap(({ elements, posted }) =>
    elements.flatMap((element) => readBlocks(element)).map((draft) => (posted ? { ...draft, posted } : draft)),
  )
  const first = entries[0]?.elements[0]
  const above = first && aboveEntries(document, first)
  const told = above ? readBlocks(above).filter(({ kind }) => kind !== 'heading') : []
  return [...told, ...read]
}
