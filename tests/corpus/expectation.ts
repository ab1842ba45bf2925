import type { Section } from '../../lib/engine/model.ts'

/**
 * What one fact has to be. A key is a field of the fact, or a path of fields ("count.min", "attribution.source"); `at` is
 * the place of the fact in its section, 0 for the first. A text is looked for in the field without regard to letter case;
 * between slashes it is a regular expression. `start` of a time has to begin with the text. A number has to be equal;
 * `false` means absent. `gap` says why the engine does not meet the row yet. A list asks for its texts in different elements of the field ("versions": ["14", "21"]).
 */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** What a careful reader wants of an article, section by section; `empty` when the section must have no fact at all. */
export type Expectation = Partial<
  Record<Section, { readonly must?: readonly Row[]; readonly mustNot?: readonly Row[]; readonly empty?: true }>
>

const plain = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')

const fieldOf = (fact: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], fact)

function isText(actual: unknown, wanted: string): boolean {
  const text = typeof actual === 'string' ? actual : ((actual as { text?: string } | undefined)?.text ?? '')
  const expression = /^\/(?<source>.+)\/i?$/.exec(wanted)?.groups?.source
  return expression ? new RegExp(expression, 'i').test(text) : plain(text).includes(plain(wanted))
}

/** Whether every text is in an element of its own. Lists are short, so all ways are tried. */
function haveOwn(elements: readonly unknown[], texts: readonly string[]): boolean {
  const [first, ...rest] = texts
  if (first === undefined) return true
  return elements.some((element, i) => isText(element, first) && haveOwn(elements.toSpliced(i, 1), rest))
}

function isField(fact: unknown, path: string, wanted: Row[string]): boolean {
  const actual = fieldOf(fact, path)
  if (Array.isArray(wanted)) return Array.isArray(actual) && haveOwn(actual, wanted)
  if (typeof wanted === 'boolean') return Boolean(actual) === wanted
  if (path === 'start' || path === 'end') return typeof actual === 'string' && actual.startsWith(String(wanted))
  if (typeof wanted === 'string') return actual !== undefined && isText(actual, wanted)
  return actual === wanted
}

/** Whether one of the facts is as the row says. */
export function isMet(facts: readonly unknown[], row: Row): boolean {
  const { at, gap: _, ...fields } = row
  return facts.some(
    (fact, index) =>
      (at === undefined || at === index) &&
      Object.entries(fields).every(([path, wanted]) => isField(fact, path, wanted)),
  )
}
