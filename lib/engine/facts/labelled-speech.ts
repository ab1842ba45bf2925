import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { once } from '../once.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Speaker } from './speakers.ts'
import { speechWords } from './speech-rules.ts'
import { lineBetween, type Statement, stanceOf } from './statements.ts'

/** "SMITH:", "ANN SMITH, HOST:", "Ann Smith (host):", "MR. SMITH:" before somebody's words. */
const label = once(
  () => /^((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,4})(?:, ([^:,()]{2,60})| \(([^():]{2,60})\))?:\s+(?=\S)/u,
)
/** What stands behind every label. */
const BEHIND_LABEL = /:\s/

const labelOf = (text: string): RegExpExecArray | null => (BEHIND_LABEL.test(text) ? label().exec(text) : null)

/** So many blocks with a label, one of them there again, make a text a transcript that does not say so itself; in one that does, fewer are enough. */
const BLOCKS = 4
const IN_TRANSCRIPT = 2
const FEWEST_WORDS = 5
/** So many letters make a column of them. */
const LETTERS = 2

type Label = { readonly block: number; readonly name: string; readonly role: string | undefined; readonly from: number }

/** "ANN SMITH" as it is written elsewhere: "Ann Smith". */
const written = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

/** The first block of a column of letters, "DEAR ANN: My neighbour", which tells by no label who speaks; none in any other text. */
function firstLetter({ article, locale }: Document): number | undefined {
  const { salutations } = speechWords(locale)
  const letters = flatMap(article.blocks, ({ kind, start, end }, block) => {
    const [, name = ''] = (kind === 'paragraph' && labelOf(article.text.slice(start, end))) || []
    return salutations.has(name.toLowerCase().split(' ')[0] ?? '') ? [block] : []
  })
  return letters.length >= LETTERS ? letters[0] : undefined
}

function labelsOf(doc: Document): readonly Label[] {
  const { unnamed } = speechWords(doc.locale)
  const { text, blocks, form } = doc.article
  const labels = flatMap(blocks, ({ kind, start, end }, block): Label[] => {
    const found = kind === 'paragraph' || kind === 'quote' ? labelOf(text.slice(start, end)) : null
    const [whole = '', name = '', role, inBrackets] = found ?? []
    return whole ? [{ block, name, role: role ?? inBrackets, from: start + whole.length }] : []
  })
  const names = new Set(labels.map(({ name }) => name))
  const isOne =
    form === 'transcript' ? labels.length >= IN_TRANSCRIPT : labels.length >= BLOCKS && names.size < labels.length
  if (!isOne || names.size < 2) return []
  return labels.filter(({ name }) => !unnamed.has(name.toLowerCase().split(' ')[0] ?? ''))
}

/** Who a label means: the person of the text with that name, or the fuller label that came first. */
function speakerOf(doc: Document, { name, role }: Label, labels: readonly Label[]): Speaker {
  const last = lastWord(name)
  const isFull = name.includes(' ') && !/^\p{L}+\.? /u.test(name)
  const fuller = labels.find((other) => other.name.includes(' ') && lastWord(other.name) === last)
  const people = doc.entities.filter(
    ({ kind, named, name: full }) => kind === 'person' && named && lastWord(full) === last,
  )
  const entity =
    people.length === 1
      ? people[0]
      : people.find(({ name: full }) => full.toLowerCase() === (fuller?.name ?? name).toLowerCase())
  const said = fuller?.role ?? role
  return {
    name:
      entity && entity.name.split(' ').length > 1
        ? written(entity.name)
        : written(isFull ? name : (fuller?.name ?? name)),
    mention: name,
    ...(said ? { role: /\p{Ll}/u.test(said) ? said : said.toLowerCase() } : {}),
    ...(entity ? { entity } : {}),
  }
}

/**
 * What is said in a transcript, by block: the words behind the label of who speaks; undefined for a block that only asks, and for letters,
 * whose writers have no names. Empty for any other text.
 */
export function labelledStatements(doc: Document): ReadonlyMap<number, Statement | undefined> {
  const letter = firstLetter(doc)
  if (letter !== undefined)
    return new Map(flatMap(doc.article.blocks, (_, block) => (block < letter ? [] : [[block, undefined]])))
  const labels = labelsOf(doc)
  const { hosts } = speechWords(doc.locale)
  if (labels.length === 0) return new Map()
  const byBlock = new Map<number, Sentence[]>()
  for (const sentence of doc.sentences) {
    const known = byBlock.get(sentence.block)
    if (known) known.push(sentence)
    else byBlock.set(sentence.block, [sentence])
  }
  return new Map(
    labels.map((label) => {
      const sentences = byBlock.get(label.block) ?? []
      const { end = label.from, endToken = 0 } = sentences.at(-1) ?? {}
      let firstToken = sentences[0]?.firstToken ?? 0
      while (firstToken < endToken && (doc.tokens[firstToken]?.start ?? 0) < label.from) firstToken++
      const text = lineBetween(doc, label.from, end)
      const isQuestion = text.endsWith('?')
      const speaker = speakerOf(doc, label, labels)
      const asks = isQuestion || hosts.has(lastWord(speaker.role ?? ''))
      if (asks || endToken - firstToken < FEWEST_WORDS) return [label.block, undefined]
      return [
        label.block,
        {
          speaker,
          verb: '',
          stance: stanceOf(doc, undefined, firstToken, endToken),
          quoted: 'direct',
          text,
          firstToken,
          endToken,
          evidence: [{ start: sentences[0]?.start ?? label.from, end }],
          block: label.block,
        },
      ]
    }),
  )
}
