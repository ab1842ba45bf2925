import { readdirSync, readFileSync } from 'node:fs'
import type { Article, Summary } from '../../lib/engine/model.ts'
import { shown } from '../../lib/engine/shown.ts'
import { summarize } from '../../lib/engine/summarize.ts'
import { toText } from '../../lib/export/text.ts'
import { gazetteer } from '../../lib/gazetteer/index.ts'
import { english as translate } from '../../lib/labels/english.ts'
import { english } from '../../lib/locales/en/index.ts'
import { articleFromText } from '../../lib/page/plain-text.ts'

const here = new URL('./', import.meta.url)
const locale = { ...english, gazetteer }

/** The sample articles: a folder each, with `article.txt`, what must come out (`expected.json`), and what does (`summary.txt`). */
export const slugs: readonly string[] = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

export const fileOf = (slug: string, name: string): URL => new URL(`${slug}/${name}`, here)

export const articleOf = (slug: string): Article =>
  articleFromText(readFileSync(fileOf(slug, 'article.txt'), 'utf8'), { language: 'en' })

/** What a reader is shown of an article. */
export const summaryOf = (article: Article): Summary => shown(summarize(article, locale))

/** A summary as it is reviewed by eye and kept in `summary.txt`. */
export const summaryText = (summary: Summary): string => toText(summary, translate)
