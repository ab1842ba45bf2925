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

const mentionsOf = ({ mentions }: Document, { mentions: own }: Entity) =>
  flatMap(own.slice(0, MOST_MENTIONS), (k) => mentions[k] ?? [])

/** The words of a person's name and of all that the text says they are. */
function wordsOf(doc: Document, entity: Entity): ReadonlySet<string> {
  const roles = flatMap(mentionsOf(doc, entity), ({ role }) =>
    role ? [doc.article.text.slice(role.start, role.end)] : [],
  )
  return new Set(
    [entity.name, ...roles]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u),
  )
}

/** Whether an office with a name before it, "the Senate leader", is given to a person of whom the text tells no such thing. */
export function isOtherOffice(doc: Document, { firstToken, endToken }: TokenSpan, entity: Entity): boolean {
  const isNominal = mentionsOf(doc, entity).some((own) => own.form === 'nominal' && own.endToken === endToken)
  if (entity.kind !== 'person' || !entity.named || !isNominal) return false
  const told = wordsOf(doc, entity)
  return doc.tokens
    .slice(firstToken + 1, endToken - 1)
    .some(({ kind, shape, lower }) => kind === 'word' && shape !== 'lower' && !told.has(lower))
}

/** Whether a noun with a word before it, "the four-times champion", is given to a person of whom the text tells no such thing. */
export function isOtherOne(doc: Document, { firstToken, endToken }: TokenSpan, entity: Entity): boolean {
  if (
    entity.kind !== 'person' ||
    endToken - firstToken < 3 ||
    !doc.locale.names.definite.has(doc.tokens[firstToken]?.lower ?? '')
  )
    return false
  const told = wordsOf(doc, entity)
  return (
    /^NN$/.test(doc.parts[endToken - 1] ?? '') &&
    doc.tokens.slice(firstToken + 1, endToken - 1).some(({ lower }) => !told.has(lower))
  )
}

/** Whether some words tell one of two with the same name from the other: "the elder Orr". */
export const isOfTwo = ({ tokens, locale }: Document, { firstToken, endToken }: TokenSpan): boolean =>
  endToken - firstToken === 3 && locale.reactions.generations.includes(tokens[firstToken + 1]?.lower ?? '')

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
