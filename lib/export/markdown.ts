import type { Evidence, Summary } from '../engine/model.ts'
import { shown } from '../engine/shown.ts'
import { aboutArticle } from '../labels/about.ts'
import type { Translate } from '../labels/translate.ts'
import { notices } from '../labels/wording.ts'
import { passageLink } from './passage-link.ts'
import { groups, type Row } from './rows.ts'

/**
 * A summary as Markdown, for notes and messages: the facts that the popup shows, each with its attribution and a link to its
 * sentence on the page (a text fragment, https://wicg.github.io/scroll-to-text-fragment/).
 * The article's words are escaped: what a page says is text and never markup.
 */
export function toMarkdown(summary: Summary, translate: Translate): string {
  const { title, url } = summary.article
  const web = /^https?:/i.test(url) ? url.replace(/#.*$/, '') : undefined
  const byLine = aboutArticle(translate, summary.article).map(escaped)
  const lines = [`# ${escaped(title)}`, '', byLine.join(' · '), ...(web ? ['', `<${encode(web)}>`] : [])]
  for (const notice of notices(translate, summary.article)) lines.push('', `*${escaped(notice)}*`)
  const found = groups(shown(summary), translate)
  if (found.length === 0) lines.push('', translate('no_facts_body'))
  for (const { heading, rows } of found) {
    lines.push('', `## ${escaped(heading)}`, '', ...rows.map((row) => item(row, web, translate)))
  }
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

function item({ label, text, details, evidence, nested }: Row, web: string | undefined, translate: Translate): string {
  const qualified = [escaped(text), ...details.map((detail) => `*${escaped(detail)}*`)].filter(Boolean).join(' — ')
  const links = web ? evidence.map((piece, i) => link(piece, i, evidence.length, web, translate)) : []
  const line = `- ${label ? `**${escaped(label)}** ` : ''}${qualified}${links.length > 0 ? ` ${links.join(' ')}` : ''}`
  return nested ? `  ${line}` : line
}

function link(piece: Evidence, index: number, count: number, web: string, translate: Translate): string {
  const name = count === 1 ? translate('show_in_article') : String(index + 1)
  return `[${name}](${encode(passageLink(web, piece))})`
}

const encode = (url: string) =>
  url.replace(/[\s<>()\\]/g, encodeURIComponent).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\d+)([.)]) /, '$1\\$2 ')
    .replace(/^([-+]) /, '\\$1 ')
}
