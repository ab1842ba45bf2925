import type { Judged } from './judged.ts'

const SIZE = 220
const GAP = 56
const TOP = 64
const BINS = 10
/** A bin of fewer facts says nothing. */
const FEWEST = 5

type Panel = { readonly title: string; readonly facts: readonly Judged[] }

const round = (value: number) => Math.round(value * 10) / 10

/** One square: scores to the right, the share of right facts upwards; a dot for each tenth, larger for more facts. */
function panel({ title, facts }: Panel, index: number): string {
  const left = GAP + index * (SIZE + GAP)
  const x = (value: number) => round(left + value * SIZE)
  const y = (value: number) => round(TOP + (1 - value) * SIZE)
  const ticks = [0, 0.5, 1].map(
    (tick) =>
      `<text x="${x(tick)}" y="${TOP + SIZE + 18}" text-anchor="middle">${tick}</text>` +
      `<text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
  )
  const dots = Array.from({ length: BINS }, (_, bin) => {
    const own = facts.filter(({ weight }) => Math.min(BINS - 1, Math.floor(weight * BINS)) === bin)
    if (own.length < FEWEST) return ''
    const score = own.reduce((sum, { weight }) => sum + weight, 0) / own.length
    const share = own.filter(({ right }) => right).length / own.length
    const radius = round(Math.min(14, 2 + Math.sqrt(own.length) / 2))
    return (
      `<circle cx="${x(score)}" cy="${y(share)}" r="${radius}"><title>` +
      `${own.length} facts scored ${score.toFixed(2)}: ${Math.round(share * 100)}% right</title></circle>` +
      `<text x="${x(score)}" y="${round(y(share) + radius + 13)}" text-anchor="middle" class="count">${own.length}</text>`
    )
  })
  return [
    `<text x="${left}" y="${TOP - 14}" class="title">${title} (${facts.length})</text>`,
    `<rect x="${left}" y="${TOP}" width="${SIZE}" height="${SIZE}"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`,
    ...ticks,
    ...dots,
  ].join('\n')
}

/** Draws how often facts of a score are right, as SVG. The `weight` of the facts is their score here. */
export function drawing(facts: readonly Judged[]): string {
  const of = (...sections: string[]) => facts.filter(({ section }) => sections.includes(section))
  const panels: Panel[] = [
    { title: 'All', facts },
    { title: 'Casualties', facts: of('casualties') },
    { title: 'Reactions', facts: of('reactions') },
    { title: 'First who, what, when, where', facts: of('who', 'what', 'when', 'where') },
  ]
  const width = GAP + panels.length * (SIZE + GAP)
  const height = TOP + SIZE + 52
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Scores of facts against the share of them that is right">
<style>
svg { background: #fff } text { font: 13px sans-serif; fill: #1f2328 } .title { font-weight: 600 } .count { font-size: 11px; fill: #59636e }
rect { fill: none; stroke: #d1d9e0 } line { stroke: #8c959f; stroke-dasharray: 4 4 } circle { fill: #0969da; fill-opacity: .75 }
</style>
${panels.map(panel).join('\n')}
<text x="${width / 2}" y="${height - 10}" text-anchor="middle">Score of a fact, and upwards the share of such facts that is right; beside a dot, how many there are. On the line, a score means what it says.</text>
</svg>
`
}
