import { parseHTML } from 'linkedom'
import type { Article } from '../../lib/engine/model.ts'
import { toIsoDate } from '../../lib/page/dates.ts'
import { extractArticle } from '../../lib/page/extract.ts'
import { pageInView } from '../../lib/page/page-in-view.ts'
import type { PageTrace } from '../../lib/page/page-trace.ts'
import { articleFromText } from '../../lib/page/plain-text.ts'
import { type Failure, failure, type InputRecord } from './records.ts'

/** linkedom wants a whole page: a fragment is put into one. */
const wholePage = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`

/**
 * Reads a record's article from its page or its text. What the record itself says (title, publication, site) goes before
 * what the page says. `trace` is told what became of its parts.
 */
export function articleOf(record: InputRecord, trace?: PageTrace): Article | Failure {
  const { id, html, text, ...facts } = record
  try {
    if (html === undefined) {
      if (!text?.trim()) return failure(id, 'no-article', 'The text is empty.')
      return articleFromText(text, facts)
    }
    const { document } = pageInView(parseHTML(wholePage(html)).document as unknown as Document, undefined, trace)
    const article = extractArticle(document, record.url ?? '', trace)
    if (!article) return failure(id, 'no-article', 'No article was found on this page: it has too little text to read.')
    const published = toIsoDate(record.published)
    return {
      ...article,
      ...(record.title ? { title: record.title } : {}),
      ...(record.site ? { site: record.site } : {}),
      ...(published ? { published } : {}),
      ...(record.language ? { language: record.language } : {}),
    }
  } catch (error) {
    return failure(id, 'failed', `The article could not be read: ${(error as Error).message}`)
  }
}
