/**
 * `npm run calibration`: whether the score of a shown fact means what it says. Reads the annotated news of ../shared/eval, which is not part of this project,
 * draws docs/calibration.svg and prints the lines of lib/engine/calibration.ts. The drawing is of records that its own line was not made
 * of: each half is measured by the line of the other.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { valueAt } from '../lib/engine/calibration.ts'
import type { Section } from '../lib/engine/model.ts'
import { SHOWN_FROM } from '../lib/engine/shown.ts'
import { drawing } from './calibration/drawing.ts'
import { type Judged, judgedFacts } from './calibration/judged.ts'
import { lineOf } from './calibration/line.ts'
import { root } from './setup.mjs'

const sets = join(root, '..', 'shared', 'eval', 'sets')
if (!existsSync(sets)) throw new Error(`The annotated news is not there: ${sets}`)

const facts = judgedFacts(sets).filter(({ weight }) => weight >= SHOWN_FROM)
const sections = [...new Set(facts.map(({ section }) => section))]
const crossed: Judged[] = []
for (const section of sections) {
  const own = facts.filter((fact) => fact.section === section)
  for (const half of [0, 1]) {
    const line = lineOf(own.filter(({ record }) => record % 2 !== half))
    for (const fact of own.filter(({ record }) => record % 2 === half))
      crossed.push({ ...fact, weight: valueAt(line, fact.weight) })
  }
}

writeFileSync(join(root, 'docs', 'calibration.svg'), drawing(crossed))
const printed = (section: Section) =>
  lineOf(facts.filter((fact) => fact.section === section))
    .map(([weight, share]) => `[${weight.toFixed(2)}, ${share.toFixed(2)}]`)
    .join(', ')
for (const section of sections) console.log(`  ${section}: [${printed(section)}],`)
