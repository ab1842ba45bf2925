import type { Evidence, Summary } from '../engine/model.ts'
import { shown } from '../engine/shown.ts'
import { aboutArticle } from '../labels/about.ts'
import type { Translate } from '../labels/translate.ts'
import { notices } from '../labels/wording.ts'
import { groups, type Row } from './rows.ts'

/** The longest piece of evidence that is quoted, in characters. */
const QUOTE_LENGTH = 100

/**
 * A summary for a person at a terminal: the facts that the popup shows, by section, each with its attribution, what it
 * resolves to, and its evidence in short quotes. Control characters of the page never reach the terminal.
 */
export function toText(summary: Summary, translate: Translate): string {
  const { title, words, url } = summary.article
  const lines = [
    title,
    [...aboutArticle(translate, summary.article), translate('word_count', { count: words })].join(' · '),
    url,
    ...notices(translate, summary.article),
  ].filter(Boolean)
  const found = groups(shown(summary), translate)
  if (found.length === 0) lines.push('', translate('no_facts_body'))
  for (const { heading, rows } of found) lines.push('', heading.toUpperCase(), ...rows.flatMap(rowLines))
  return `${lines
    .filter((line) => line !== undefined)
    .map(printable)
    .join('\n')}\n`
}

function rowLines({ label, text, details, evidence, nested }: Row): readonly string[] {
  const indent = nested ? '    ' : '  '
  return [
    `${indent}${[label, text].filter(Boolean).join(' · ')}`,
    ...details.map((detail) => `${indent}  ${detail}`),
    ...evidence.filter(({ exact }) => !saysNoMore(exact, text)).map((piece) => `${indent}  > ${quote(piece)}`),
  ]
}

/** Whether a passage is the fact itself, but for a full stop or the like. */
function saysNoMore(passage: string, text: string): boolean {
  return passage.startsWith(text) && passage.length - text.length <= 2
}

function quote({ exact }: Evidence): string {
  const oneLine = exact.replace(/\s+/g, ' ').trim()
  return oneLine.length <= QUOTE_LENGTH ? oneLine : `${oneLine.slice(0, QUOTE_LENGTH - 1).trimEnd()}…`
}

function printable(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a page may carry escape sequences that a terminal obeys
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
}
