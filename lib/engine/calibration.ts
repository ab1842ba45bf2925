import type { Section, Summary } from './model.ts'
import { SHOWN_FROM } from './shown.ts'

/** Points of a rising line. */
export type Line = readonly (readonly [weight: number, share: number])[]

/**
 * The share of facts that proved right, by the weight that the rules gave them: points of a rising line for each section that annotated
 * news can judge. `npm run calibration` measures it, prints these lines and draws docs/calibration.svg.
 */
const SHARE_RIGHT: Readonly<Partial<Record<Section, Line>>> = {
  casualties: [
    [0.57, 0.52],
    [0.63, 0.63],
    [0.68, 0.67],
    [0.81, 0.8],
    [0.92, 0.88],
  ],
  reactions: [
    [0.5, 0.67],
    [0.55, 0.77],
    [0.6, 0.84],
    [0.65, 0.93],
    [0.76, 0.94],
    [0.9, 0.97],
  ],
  who: [
    [0.69, 0.75],
    [0.72, 0.81],
    [0.84, 0.87],
    [0.88, 0.9],
    [0.95, 0.94],
  ],
  what: [[0.9, 0.93]],
  when: [
    [0.6, 0.73],
    [0.92, 0.9],
  ],
  where: [
    [0.62, 0.62],
    [0.71, 0.87],
    [0.77, 0.88],
    [0.83, 0.9],
    [0.86, 0.92],
    [0.94, 0.93],
  ],
}

/** What is not shown keeps its weight: it is unlikely, or not worth a reader's while. A weight of 1 is always right; where nothing is measured, a weight is taken at its word. */
const FIRST = [SHOWN_FROM, SHOWN_FROM] as const
const LAST = [1, 1] as const

/** The height of a rising line at a weight (0 to 1), on straight pieces between its points; below the limit of what is shown, the weight itself. */
export function valueAt(line: Line, weight: number): number {
  if (weight <= SHOWN_FROM) return weight
  const at = Math.min(1, weight)
  const points = [FIRST, ...line, LAST]
  const above = Math.max(
    1,
    points.findIndex(([x]) => x >= at),
  )
  const [x0, y0] = points[above - 1] ?? FIRST
  const [x1, y1] = points[above] ?? LAST
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)
}

/** How likely a fact of a section is to be right (0 to 1), by the weight that the rules gave it (0 to 1). Rises with the weight. */
export const likelihood = (section: Section, weight: number): number => valueAt(SHARE_RIGHT[section] ?? [], weight)

/** The same facts with scores that say how likely they are to be right. Their order stays. */
export function calibrated(summary: Summary): Summary {
  const scored = <T extends { readonly score: number }>(section: Section, facts: readonly T[]) =>
    facts.map((fact) => {
      // Set in the copy, as one more field behind a spread is slow where facts have many shapes.
      const copy: T & { score: number } = { ...fact }
      copy.score = likelihood(section, fact.score)
      return copy
    })
  return {
    schema: summary.schema,
    article: summary.article,
    what: scored('what', summary.what),
    who: scored('who', summary.who),
    where: scored('where', summary.where),
    when: scored('when', summary.when),
    why: scored('why', summary.why),
    casualties: scored('casualties', summary.casualties),
    reactions: scored('reactions', summary.reactions),
    responsibility: scored('responsibility', summary.responsibility),
    background: scored('background', summary.background),
    disputed: summary.disputed,
  }
}
