import { type Article, type Evidence, FORMS, type Summary } from '../engine/model.ts'
import type { LocatorMap } from '../map/locator-map.ts'

/** Checks of what comes from outside: whether a value has a shape. What a page's process sends is never taken on trust. */

/** Tells whether a value is a `T`. */
export type Shape<T> = (value: unknown) => value is T

type Shaped<S> = S extends Shape<infer T> ? T : never

/** The longest text that is taken from a page, in UTF-16 units: ten times the longest newspaper articles. */
const LONGEST_TEXT = 1_000_000

export const text: Shape<string> = (value): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean'
export const index: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const number: Shape<number> = (value): value is number => Number.isFinite(value)

export const oneOf =
  <T extends string>(...values: readonly T[]): Shape<T> =>
  (value): value is T =>
    values.some((known) => known === value)

export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || value === null || shape(value)

export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(shape)

/** An object with at least these fields. */
export const object =
  <F extends { readonly [name: string]: Shape<unknown> }>(
    fields: F,
  ): Shape<{ readonly [K in keyof F]: Shaped<F[K]> }> =>
  (value): value is { readonly [K in keyof F]: Shaped<F[K]> } =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) => shape((value as Record<string, unknown>)[name]))

export const evidence = object({
  start: index,
  end: index,
  exact: text,
  prefix: text,
  suffix: text,
}) satisfies Shape<Evidence>

const block = object({
  start: index,
  end: index,
  kind: oneOf('headline', 'heading', 'paragraph', 'quote', 'list', 'key-point', 'caption'),
  posted: optional(text),
})

/** Whether a value is an article whose blocks lie in its text, in order. */
export const article: Shape<Article> = (value): value is Article => {
  if (!articleFields(value)) return false
  return value.blocks.every(
    ({ start, end }, i) => start <= end && end <= value.text.length && start >= (value.blocks[i - 1]?.end ?? 0),
  )
}
const articleFields = object({
  url: text,
  title: text,
  site: optional(text),
  byline: optional(text),
  language: text,
  published: optional(text),
  modified: optional(text),
  section: optional(text),
  dateline: optional(text),
  text,
  blocks: listOf(block),
  completeness: oneOf('full', 'partial'),
  pages: optional(object({ page: index, of: optional(index) })),
  form: optional(oneOf(...FORMS)),
})

const facts = listOf(object({ text }))

/** Whether a value has the sections of a summary. It comes from the background: the check is against a version mismatch. */
export const summary = object({
  article: object({
    title: text,
    url: text,
    language: text,
    published: optional(text),
    modified: optional(text),
    section: optional(text),
    dateline: optional(text),
    completeness: oneOf('full', 'partial'),
  }),
  what: facts,
  who: facts,
  where: facts,
  when: facts,
  why: facts,
  casualties: facts,
  reactions: facts,
  responsibility: facts,
  background: facts,
  disputed: listOf(object({ about: text })),
}) as unknown as Shape<Summary>

const outlines = listOf(listOf(number))

/** A map is drawn from these: plain numbers, and names that are set as text. */
export const locatorMap = object({
  width: number,
  height: number,
  land: outlines,
  own: outlines,
  places: listOf(object({ name: text, x: number, y: number })),
}) satisfies Shape<LocatorMap>
