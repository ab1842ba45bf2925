import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extractArticle } from '../../lib/page/extract.ts'

/** Annotated news pages, which are not part of this project; the pages of the browser tests stand in where they are missing. */
const REAL = new URL('../../../shared/eval/sets/pages-news.jsonl.gz', import.meta.url)
const OURS = new URL('../../tests/fixtures/pages/', import.meta.url)
/** Every so many-th of the real pages, so that a run takes seconds. */
const EVERY = 4
/** Each page is read so often, by both in turn; the fastest counts, as nothing but our own work makes it faster. */
const RUNS = 5

type Page = { readonly html: string; readonly url: string }

function pages(): readonly Page[] {
  if (!existsSync(REAL)) {
    return readdirSync(OURS)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ html: readFileSync(new URL(name, OURS), 'utf8'), url: `https://news.example/2025/${name}` }))
  }
  const records = gunzipSync(readFileSync(REAL)).toString('utf8').trim().split('\n')
  return records.filter((_, i) => i % EVERY === 0).map((record) => JSON.parse(record) as Page)
}

/** The least time of several runs, in milliseconds; each on a document of its own, because Readability takes it apart. */
function fastest({ html }: Page, work: (document: Document) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const { document } = parseHTML(html)
    const begin = performance.now()
    work(document as unknown as Document)
    best = Math.min(best, performance.now() - begin)
  }
  return best
}

/** How long pages take to become articles, beside bare Readability, which is a part of that; milliseconds of all pages together. */
export function extractionTimes(): { readonly pages: number; readonly nutgraf: number; readonly readability: number } {
  let nutgraf = 0
  let readability = 0
  const all = pages()
  for (const page of all) {
    readability += fastest(page, (document) => new Readability(document).parse())
    nutgraf += fastest(page, (document) => extractArticle(document, page.url))
  }
  return { pages: all.length, nutgraf, readability }
}
