import type { Summary } from '../engine/model.ts'
import { dateWords, shortDate } from './dates.ts'
import type { Translate } from './translate.ts'

const ZONE = /(?:Z|([+-])(\d\d):(\d\d))$/

/** A moment as the clocks of another moment's zone show it; both ISO 8601. Without a zone on both sides it has its day alone. */
function asThere(moment: string, other: string): string {
  const zone = ZONE.exec(other)
  if (!zone || !ZONE.test(moment)) return moment.slice(0, 'yyyy-mm-dd'.length)
  const [, sign, hours = 0, minutes = 0] = zone
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return new Date(Date.parse(moment) + offset * 60_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)
}

/** When an article was changed, if the page says so and that is another minute than its publication: of the same day only the time. */
export function updateWords(translate: Translate, { published, modified }: Summary['article']): string | undefined {
  if (!modified) return undefined
  const at = published ? asThere(modified, published) : modified
  if (published?.startsWith(at)) return undefined
  return translate('article_updated', { date: shortDate(translate, at, published) })
}

/** What an export says of the article below its headline, in this order: outlet, author (where it is not the outlet), section, place, publication, change. */
export function aboutArticle(translate: Translate, article: Summary['article']): readonly string[] {
  const { site, byline, section, dateline, published } = article
  const date = published && dateWords(translate, { start: published })
  const author = byline?.toLowerCase() === site?.toLowerCase() ? undefined : byline
  return [site, author, section, dateline, date, updateWords(translate, article)].flatMap((part) => part || [])
}
