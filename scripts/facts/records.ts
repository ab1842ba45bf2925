import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'

/** One article as it is handed in: its text or its page, and what is known about it. */
export type InputRecord = {
  /** As it was given: the answer bears the same. */
  readonly id: string | number
  readonly text?: string
  readonly html?: string
  readonly title?: string
  readonly published?: string
  readonly site?: string
  readonly url?: string
  readonly language?: string
}

export type FailureCode =
  | 'unreadable-file'
  | 'unsupported-file'
  | 'invalid-json'
  | 'invalid-record'
  | 'no-article'
  | 'language'
  | 'failed'

/** A record that can't be served: which, and why in words that help. */
export type Failure = {
  readonly id: string | number
  readonly error: { readonly code: FailureCode; readonly message: string }
}

/** The article is in a language without rules. The message says which. */
export class LanguageError extends Error {}

export const failure = (id: string | number, code: FailureCode, message: string): Failure => ({
  id,
  error: { code, message },
})
export const isFailure = (value: object): value is Failure => 'error' in value

const FIELDS = ['title', 'published', 'site', 'url', 'language'] as const

/** Checks one parsed JSON value against the contract. `fallbackId` names it when it has no id of its own. */
export function toRecord(value: unknown, fallbackId: string): InputRecord | Failure {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure(fallbackId, 'invalid-record', 'A record is a JSON object with "text" or "html".')
  }
  const given = value as Readonly<Record<string, unknown>>
  const id = typeof given.id === 'string' || typeof given.id === 'number' ? given.id : fallbackId
  const { text, html } = given
  if (typeof text !== 'string' && typeof html !== 'string') {
    return failure(id, 'invalid-record', 'The record has neither "text" nor "html" (a string).')
  }
  const record: { -readonly [K in keyof InputRecord]: InputRecord[K] } = { id }
  if (typeof html === 'string') record.html = html
  else if (typeof text === 'string') record.text = text
  for (const field of FIELDS) {
    const content = given[field]
    if (content === undefined || content === null) continue
    if (typeof content !== 'string') return failure(id, 'invalid-record', `"${field}" must be a string.`)
    record[field] = content
  }
  return record
}

/** Reads one line of JSON lines; `number` counts from 1 and names a record that has no id. */
export function parseLine(line: string, number: number): InputRecord | Failure {
  try {
    return toRecord(JSON.parse(line), String(number))
  } catch (error) {
    return failure(String(number), 'invalid-json', `Line ${number} is not JSON: ${(error as Error).message}`)
  }
}

/** The records of JSON lines, one at a time; empty lines are passed over. */
export async function* recordsOfLines(input: NodeJS.ReadableStream): AsyncGenerator<InputRecord | Failure> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim()) yield parseLine(line, number)
  }
}

/** How far into a page its encoding must be declared (HTML Standard, 4.2.5.4). */
const PRESCAN_BYTES = 1024

/** Decodes a file's bytes: by its byte order mark, by what the page declares, else as UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES)),
  )?.[1]
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}

const whyUnreadable: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'You may not read this file. Check its permissions.',
}

/** The records of one file: a page (.html, .htm), a text (.txt), a record or a list of them (.json), JSON lines (.jsonl). */
export async function* recordsOfFile(path: string): AsyncGenerator<InputRecord | Failure> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    yield failure(path, 'unreadable-file', whyUnreadable[code] ?? (error as Error).message)
    return
  }
  const content = decodeText(bytes)
  if (content.includes('\u0000')) {
    yield failure(path, 'unsupported-file', 'This is not a text file. Give .html, .txt, .json or .jsonl.')
    return
  }
  switch (extname(path).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      yield { id: path, html: content }
      return
    case '.txt':
    case '.text':
    case '.md':
      yield { id: path, text: content }
      return
    case '.jsonl':
    case '.ndjson':
      for (const [index, line] of content.split('\n').entries()) if (line.trim()) yield parseLine(line, index + 1)
      return
    case '.json':
      yield* recordsOfJson(path, content)
      return
    default:
      yield failure(path, 'unsupported-file', 'This kind of file is not known. Give .html, .txt, .json or .jsonl.')
  }
}

function* recordsOfJson(path: string, content: string): Generator<InputRecord | Failure> {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (error) {
    yield failure(path, 'invalid-json', `The file is not JSON: ${(error as Error).message}`)
    return
  }
  if (!Array.isArray(value)) yield toRecord(value, path)
  else for (const [index, item] of value.entries()) yield toRecord(item, `${path}#${index + 1}`)
}
