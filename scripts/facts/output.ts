import type { Article, Mention } from '../../lib/engine/model.ts'

/** The article as it was read, for people: what is known about it, then its blocks by kind. */
export function articleToText(article: Article): string {
  const facts = [
    ['title', article.title],
    ['site', article.site],
    ['byline', article.byline],
    ['published', article.published],
    ['modified', article.modified],
    ['language', article.language],
    ['text', article.completeness],
  ].filter(([, value]) => value)
  const blocks = article.blocks.map((block) => `${block.kind.padEnd(9)}  ${article.text.slice(block.start, block.end)}`)
  return [...facts.map(([name, value]) => `${`${name}`.padEnd(9)}  ${value}`), '', ...blocks, ''].join('\n')
}

export function articleToMarkdown(article: Article): string {
  const marks = {
    headline: '# ',
    heading: '## ',
    quote: '> ',
    list: '- ',
    'key-point': '- ',
    caption: '',
    paragraph: '',
  } as const
  const about = [article.byline, article.site, article.published].filter(Boolean).join(' · ')
  const blocks = article.blocks.map((block) => {
    const text = article.text.slice(block.start, block.end)
    return block.kind === 'caption' ? `*${text}*` : marks[block.kind] + text
  })
  const [headline, ...rest] = article.blocks[0]?.kind === 'headline' ? blocks : ['', ...blocks]
  return `${[headline, about, ...rest].filter(Boolean).join('\n\n')}\n`
}

const meaning = ({ value, normal }: Mention): string =>
  value ? value.start + (value.end ? `/${value.end}` : '') : normal

/** Mentions in columns: kind, the article's words, what they stand for. */
export const mentionsToText = (mentions: readonly Mention[]): string =>
  mentions.map((m) => `${m.kind.padEnd(12)}  ${m.text.padEnd(32)}  ${meaning(m)}\n`).join('')

export const mentionsToMarkdown = (mentions: readonly Mention[]): string =>
  [
    '| kind | text | stands for |',
    '| --- | --- | --- |',
    ...mentions.map((m) => `| ${m.kind} | ${m.text.replace(/\|/g, '\\|')} | ${(meaning(m)).replace(/\|/g, '\\|')} |`),
    '',
  ].join('\n')
