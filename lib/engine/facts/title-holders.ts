import type { Document, Entity, TokenSpan } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { perLocale } from '../per-locale.ts'

const MOST_WORDS = 4

/** Finds whom a title without a name means: "the Prime Minister". */
export class TitleHolders {
  private titles: Titles | undefined

  constructor(private readonly doc: Document) {}

  /** The one person of the text whom a title alone can mean; undefined for none, for several, and for a noun that is no person's. */
  of(span: TokenSpan): Entity | undefined {
    const { doc } = this
    const articles = doc.locale.classes.article ?? []
    const words: string[] = []
    for (let i = span.firstToken; i < span.endToken; i++) {
      const { lower = '', kind } = doc.tokens[i] ?? {}
      if (kind === 'word' && !articles.includes(lower)) words.push(lower)
    }
    const last = words.at(-1)
    if (last === undefined || words.length > MOST_WORDS || !doc.locale.names.personNouns.has(last)) return undefined
    if (!articles.includes(doc.tokens[span.firstToken]?.lower ?? '')) return undefined
    this.titles ??= titlesOf(doc)
    const holders = new Set(
      (this.titles.get(last) ?? [])
        .filter(({ title }) => words.every((word) => title.has(word)))
        .map(({ entity }) => entity),
    )
    return holders.size === 1 ? [...holders][0] : undefined
  }
}

/** Of somebody, so many mentions are read; keeps the cost linear. */
const MOST_MENTIONS = 40

/** Whether an office with a name before it, "the Senate leader", is given to a person of whom the text tells no such thing. */
export function isOtherOffice(doc: Document, { firstToken, endToken }: TokenSpan, entity: Entity): boolean {
  const { kind, named, name } = entity
  const mentions = flatMap(entity.mentions.slice(0, MOST_MENTIONS), (k) => doc.mentions[k] ?? [])
  const isNominal = mentions.some((own) => own.form === 'nominal' && own.endToken === endToken)
  if (kind !== 'person' || !named || !isNominal) return false
  const roles = flatMap(mentions, ({ role }) => (role ? [doc.article.text.slice(role.start, role.end)] : []))
  const told = new Set(
    [name, ...roles]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u),
  )
  return doc.tokens
    .slice(firstToken + 1, endToken - 1)
    .some(({ kind, shape, lower }) => kind === 'word' && shape !== 'lower' && !told.has(lower))
}

type Titles = Map<string, { entity: Entity; title: ReadonlySet<string> }[]>

const abbreviated = perLocale(({ names }) => new Map(Object.entries(names.abbreviatedTitles)))

/** Every title and description of a named person in the text, by each of its words. */
function titlesOf(doc: Document): Titles {
  const titles: Titles = new Map()
  const add = (entity: Entity | undefined, role: { start: number; end: number } | undefined) => {
    if (entity?.kind !== 'person' || !entity.named || !role) return
    const title = new Set(
      doc.article.text
        .slice(role.start, role.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u),
    )
    for (const word of [...title]) {
      const full = abbreviated(doc.locale).get(word)
      if (full) title.add(full)
    }
    for (const word of title) {
      const list = titles.get(word)
      if (list) list.push({ entity, title })
      else titles.set(word, [{ entity, title }])
    }
  }
  for (const entity of doc.entities) add(entity, entity.description)
  for (const mention of doc.mentions) add(doc.entities[mention.entity], mention.role)
  return titles
}
