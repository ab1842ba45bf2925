import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments, UsageError } from '../../../scripts/facts/arguments.ts'
import { articleOf } from '../../../scripts/facts/article.ts'
import { decodeText, recordsOfFile, recordsOfLines, toRecord } from '../../../scripts/facts/records.ts'

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const out: T[] = []
  for await (const item of items) out.push(item)
  return out
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('JSON lines', () => {
  it('goes on after a line that is no record', async () => {
    const input = Readable.from(['{"id":"a","text":"One."}\n\n{bad\n{"id":7}\n{"text":"Two.","title":null}\n'])
    expect(await all(recordsOfLines(input))).toMatchObject([
      { id: 'a', text: 'One.' },
      { id: '3', error: { code: 'invalid-json' } },
      { id: 7, error: { code: 'invalid-record' } },
      { id: '5', text: 'Two.' },
    ])
  })
  it('names the field that is wrong', () => {
    expect(toRecord({ id: 'a', text: 'x', title: 4 }, '1')).toMatchObject({
      error: { message: '"title" must be a string.' },
    })
  })
})

describe('files', () => {
  it.each([
    ['page.html', '<p>One</p>', [{ html: '<p>One</p>' }]],
    ['text.txt', 'One.', [{ text: 'One.' }]],
    ['one.json', '{"id":"a","text":"One."}', [{ id: 'a', text: 'One.' }]],
    ['two.json', '[{"text":"One."},{"id":"b","text":"Two."}]', [{ text: 'One.' }, { id: 'b', text: 'Two.' }]],
    ['lines.jsonl', '{"text":"One."}\n{"text":"Two."}\n', [{ text: 'One.' }, { text: 'Two.' }]],
    ['bad.json', '{', [{ error: { code: 'invalid-json' } }]],
    ['binary.txt', 'a\u0000b', [{ error: { code: 'unsupported-file' } }]],
    ['table.csv', 'a,b', [{ error: { code: 'unsupported-file' } }]],
  ])('%s', async (name, content, records) => {
    await writeFile(join(folder, name), content)
    expect(await all(recordsOfFile(join(folder, name)))).toMatchObject(records)
  })
  it('says what is wrong with a file that can’t be read', async () => {
    expect(await all(recordsOfFile(join(folder, 'none.html')))).toMatchObject([
      { error: { code: 'unreadable-file', message: 'There is no such file.' } },
    ])
    expect(await all(recordsOfFile(folder))).toMatchObject([{ error: { message: expect.stringContaining('folder') } }])
  })
  it('reads the encoding that a page declares', () => {
    const bytes = Uint8Array.from([...Buffer.from('<meta charset="windows-1252">caf'), 0xe9])
    expect(decodeText(bytes)).toContain('café')
  })
})

describe('articleOf', () => {
  it('puts what the record says before what the page says', () => {
    const html = `<html lang="en"><head><title>On the page</title></head><body><h1>On the page</h1>${'<p>The bridge in the bay opened on Monday after three long years of work and quarrel.</p><p>The ferry stays for one more summer, the company told its forty drivers in a letter.</p>'}</body></html>`
    const facts = { id: 'a', html, title: 'In the record', published: '4/2/31', site: 'Harrow Post' }
    expect(articleOf(facts)).toMatchObject({ title: 'In the record', published: '2031-04-02', site: 'Harrow Post' })
  })
  it.each([
    ['an empty text', { text: '  ' }],
    ['an empty page', { html: '' }],
    ['a page without text', { html: '<html><body><nav>Home</nav></body></html>' }],
  ])('answers %s with an error', (_name, content) => {
    expect(articleOf({ id: 'a', ...content })).toMatchObject({ id: 'a', error: { code: 'no-article' } })
  })
})

describe('readArguments', () => {
  it('has defaults', () => {
    expect(readArguments(['a.html'])).toEqual({
      files: ['a.html'],
      format: 'json',
      emit: 'summary',
      trace: false,
      help: false,
    })
  })
  it.each([[['--emit', 'facts']], [['--format', 'xml']], [['--unknown']]])('refuses %j', (argv) => {
    expect(() => readArguments(argv)).toThrow(UsageError)
  })
})
