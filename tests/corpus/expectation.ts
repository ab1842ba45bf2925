import type { Section, Summary } from '../../lib/engine/model.ts'

/**
 * What a careful reader demands of one article, section by section. A row is a partial fact: a string must be part of the
 * fact's (in any letter case), a number or boolean the same, an object is compared field by field, and `null` means that the
 * field is null or absent. `score` in a `mustNot` row is the least score from which the fact is wrong to show.
 */
export type Row = { readonly [field: string]: string | number | boolean | null | Row }

/** `first`: the first fact of the section. `must`: some fact for each row. `mustNot`: no fact for any row; `{}` fits every fact. */
export type Expectation = Partial<
  Record<
    Section,
    { readonly first?: readonly Row[]; readonly must?: readonly Row[]; readonly mustNot?: readonly Row[] }
  >
>

function fits(wanted: Row[string], given: unknown): boolean {
  if (wanted === null) return given === null || given === undefined
  if (typeof wanted === 'string') {
    const text = typeof given === 'string' ? given : JSON.stringify(given ?? '')
    return text.toLowerCase().includes(wanted.toLowerCase())
  }
  if (typeof wanted !== 'object') return given === wanted
  if (typeof given !== 'object' || given === null) return false
  return Object.entries(wanted).every(([field, value]) => {
    const found = (given as Record<string, unknown>)[field]
    return field === 'score' ? typeof found === 'number' && found >= Number(value) : fits(value, found)
  })
}

/** Every demand that a summary does not meet, as a line for people. Empty when it meets them all. */
export function unmet(summary: Summary, expectation: Expectation): string[] {
  const lines: string[] = []
  for (const [section, { first = [], must = [], mustNot = [] }] of Object.entries(expectation)) {
    const facts: readonly unknown[] = summary[section as Section]
    for (const row of first) if (!fits(row, facts[0])) lines.push(`${section}: first should be ${JSON.stringify(row)}`)
    for (const row of must)
      if (!facts.some((fact) => fits(row, fact))) lines.push(`${section}: lacks ${JSON.stringify(row)}`)
    for (const row of mustNot) {
      if (facts.some((fact) => fits(row, fact))) lines.push(`${section}: should not have ${JSON.stringify(row)}`)
    }
  }
  return lines
}
