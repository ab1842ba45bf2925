import type { TextLayer } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import type { NameKind } from './evidence.ts'
import type { NameLanguage } from './name-index.ts'

/** The kind that a common noun can stand for. */
export function nounKind(word: string, { nouns }: NameLanguage): NameKind | undefined {
  return nouns.get(word) ?? (word.endsWith('s') ? nouns.get(word.slice(0, -1)) : undefined)
}

/** The head noun of a description that begins at `at` ("a small village in …"): its last noun before a preposition, mark or verb. */
export function descriptionHead(text: TextLayer, at: number, end: number): number | undefined {
  let head: number | undefined
  for (let i = at; i < end && i < at + 12; i++) {
    const part = text.parts[i]
    const token = text.tokens[i] as Token
    if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '&') break
    const closed = part === 'JJ' && (i + 1 >= end || (text.tokens[i + 1] as Token).kind === 'punctuation')
    // "The top official in": a noun that is a quality too.
    const isPerson = part === 'JJ' && text.parts[i + 1] === 'IN' && text.locale.names.personNouns.has(token.lower)
    if (part === 'NN' || part === 'NNS' || closed || isPerson) head = i
    else if (head !== undefined && part !== 'NNP' && part !== 'POS' && part !== 'CC') break
    else if (part === 'MD' || part === 'VBZ' || part === 'TO' || part === 'WH') break
  }
  return head
}
