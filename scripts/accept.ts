/**
 * `npm run accept [-- NAME…]`: takes what the engine makes of the sample articles, or of those named, as the output that the tests
 * compare with: tests/corpus/NAME/summary.txt. Read the difference before it is committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { articleOf, fileOf, slugs, summaryOf, summaryText } from '../tests/corpus/articles.ts'

const named = process.argv.slice(2)
const unknown = named.filter((name) => !slugs.includes(name))
if (unknown.length > 0) {
  console.error(`There is no sample article "${unknown[0]}". They are: ${slugs.join(', ')}.`)
  process.exit(2)
}
let changed = 0
for (const slug of named.length > 0 ? named : slugs) {
  const file = fileOf(slug, 'summary.txt')
  const text = summaryText(summaryOf(articleOf(slug)))
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  writeFileSync(file, text)
  console.log(slug)
  changed++
}
console.log(`${changed} changed`)
