import type { Article, Mention, Summary, Trace } from '../../lib/engine/model.ts'
import type { Emit, Format } from './arguments.ts'
import { articleToMarkdown, articleToText, mentionsToMarkdown, mentionsToText } from './output.ts'
import { LanguageError } from './records.ts'

/** Turns an article into what is printed for it. JSON is one line; every form ends with a line end. */
export type Render = (id: string | number, article: Article, trace?: Trace) => string

const jsonLine = (value: object): string => `${JSON.stringify(value)}\n`

const articleRenderers: Readonly<Record<Format, Render>> = {
  json: (id, article) => jsonLine({ id, article }),
  text: (_id, article) => articleToText(article),
  markdown: (_id, article) => articleToMarkdown(article),
}

/** Loads what an answer needs. The engine and its gazetteer take a moment, so `article` goes without them. */
export async function createRender(emit: Emit, format: Format): Promise<Render> {
  if (emit === 'article') return articleRenderers[format]
  const [{ canRead, findMentions, summarize: summarizeAny }, { english }, { gazetteer }] = await Promise.all([
    import('../../lib/engine/summarize.ts'),
    import('../../lib/locales/en/index.ts'),
    import('../../lib/gazetteer/index.ts'),
  ])
  const locale = { ...english, gazetteer }
  const summarize = (article: Article, trace?: Trace): Summary => summarizeAny(article, locale, trace)
  const mentionsOf = (article: Article): readonly Mention[] => {
    if (canRead(article, locale)) return findMentions(article, locale)
    const known = article.language !== 'und' && !/^en(?:-|$)/i.test(article.language)
    const name = known ? new Intl.DisplayNames(['en'], { type: 'language' }).of(article.language) : undefined
    throw new LanguageError(
      `The article is in ${name ?? 'another language than English'}, which Nutgraf can't read yet.`,
    )
  }
  if (emit === 'mentions') {
    const renderers: Readonly<Record<Format, Render>> = {
      json: (id, article) => jsonLine({ id, mentions: mentionsOf(article) }),
      text: (_id, article) => mentionsToText(mentionsOf(article)),
      markdown: (_id, article) => mentionsToMarkdown(mentionsOf(article)),
    }
    return renderers[format]
  }
  if (format === 'json') return (id, article, trace) => jsonLine({ id, ...summarize(article, trace) })
  const [{ toText }, { toMarkdown }, { english: translate }] = await Promise.all([
    import('../../lib/export/text.ts'),
    import('../../lib/export/markdown.ts'),
    import('../../lib/labels/english.ts'),
  ])
  const print: (summary: Summary, translation: typeof translate) => string = format === 'text' ? toText : toMarkdown
  return (_id, article, trace) => `${print(summarize(article, trace), translate).trimEnd()}\n`
}
