import type { Summary } from '../lib/engine/model.ts'
import { updateWords } from '../lib/labels/about.ts'
import { shortDate } from '../lib/labels/dates.ts'
import { useView } from './context.ts'
import { Words } from './words.tsx'

/** What the page says of its article, on one line: section, place, publication, change. Nothing where it says none of them. */
export function About({ article }: { article: Summary['article'] }) {
  const { translate } = useView()
  const { section, dateline, published } = article
  const updated = updateWords(translate, article)
  const parts = [
    section && <Words>{section}</Words>,
    dateline && <Words>{dateline}</Words>,
    published && <time dateTime={published}>{shortDate(translate, published)}</time>,
    updated && <time dateTime={article.modified}>{updated}</time>,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <ul class="about">
      {parts.map((part, i) => (
        // The order is fixed, and no part changes its place.
        <li key={i}>{part}</li>
      ))}
    </ul>
  )
}
