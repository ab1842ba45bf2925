import type { Summary } from '../engine/model.ts'
import type { Translate } from '../labels/translate.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toText } from './text.ts'

/** A summary in one of the formats in which it can be taken along. */
export function write(format: 'markdown' | 'text' | 'json', summary: Summary, translate: Translate): string {
  if (format === 'json') return toJson(summary)
  return format === 'text' ? toText(summary, translate) : toMarkdown(summary, translate)
}
