import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'

const locale = { ...english, gazetteer }
const sample = articleFromText(
  readFileSync(new URL('../../corpus/train-crash/article.txt', import.meta.url), 'utf8'),
).text

/** In milliseconds of this process's work, so that a busy machine counts less. */
function duration(text: string): number {
  const article = articleFromText(text, { language: 'en' })
  const begin = process.cpuUsage()
  summarize(article, locale)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

it('takes no more than in proportion for a text that is five times as long', { timeout: 60_000 }, () => {
  const some = `${sample}\n\n`.repeat(10)
  duration(some)
  const short = Math.min(duration(some), duration(some))
  // Quadratic would be 25 times.
  expect(duration(some.repeat(5)) / short).toBeLessThan(12)
})

/** Texts that no one writes, 100 kB each; what is quadratic takes minutes for one of them. */
const HOSTILE: Readonly<Record<string, string>> = {
  brackets: '([',
  quotes: '"“\'” ',
  'quoted nothing': '" said ',
  digits: '1',
  numbers: '12 3,4 5.6 ',
  capitals: 'A',
  'names without an end': 'Abc Def ',
  abbreviations: 'A.B. ',
  'full stops': '. ',
  hyphens: 'a-',
  paragraphs: 'A\n\n',
  'one verb': 'killed ',
  'one sentence': 'and two people killed in Paris on Monday said ',
  'many sentences': 'Two people were killed in Paris on Monday, police said. ',
}

it.each(Object.keys(HOSTILE))('comes to an end on %s', { timeout: 60_000 }, (name) => {
  const unit = HOSTILE[name] as string
  expect(duration(unit.repeat(Math.ceil(100_000 / unit.length)))).toBeLessThan(10_000)
})
