import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../../lib/engine/text/sentences.ts'
import { furniture } from '../../../../lib/locales/en/furniture.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { processorTime } from '../../processor-time.ts'

/** The sentences of one paragraph with the sign by which each is furniture. */
function read(text: string): { text: string; furniture: string | undefined }[] {
  const { sentences } = splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }], english.sentences)
  return sentences.map(({ start, end, furniture }) => ({ text: text.slice(start, end), furniture }))
}

const prose = (text: string) => read(text).flatMap((one) => (one.furniture ? [] : [one.text]))

describe.each(furniture)('$id', ({ id, regex, examples, counterexamples }) => {
  it('matches no empty text, behind which a search would not go on', () => {
    for (const text of ['', ...examples, ...counterexamples])
      expect([...text.matchAll(new RegExp(regex, 'gu'))].map(([found]) => found)).not.toContain('')
  })
  it.each(examples)('%s', (example) => {
    expect(read(example).map((one) => one.furniture)).toContain(id)
  })
  it.each(counterexamples)('not: %s', (counterexample) => {
    expect(read(counterexample).map((one) => one.furniture)).not.toContain(id)
  })
})

describe('prose beside furniture', () => {
  it('is kept apart from a caption and its credit', () => {
    expect(
      prose('Wreck: the ferry lies in the harbour (Tom Alder/Reuters) Two people were hurt, police said.'),
    ).toEqual(['Two people were hurt, police said.'])
  })

  it('is kept apart from a post', () => {
    const text =
      'Heard a bang #harden pic.twitter.com/Ab1 -- Ines Okoro (@inesokoro) March 3, 2021 Engineers came at noon.'
    expect(prose(text)).toEqual(['Engineers came at noon.'])
  })

  it('is kept apart from buttons', () => {
    const text =
      'Click to share on WhatsApp (Opens in new window) Click to share on Facebook (Opens in new window) Two ferries met.'
    expect(prose(text)).toEqual(['Two ferries met.'])
  })

  it('is kept apart from a town that a time stamp precedes', () => {
    expect(prose('Last updated at Oct 082017 HARDEN Some 20 people were hurt.')).toEqual(['Some 20 people were hurt.'])
  })

  it('is no teaser of another article, whose every sentence goes', () => {
    expect(prose('Ferry safety. Two earlier crashes are looked into. More')).toEqual([])
  })

  it('is not taken for headlines in a row, however many names it has', () => {
    const text =
      'The dead were named as Ines Okoro, Tom Alder, Lena Marsh, Omar Said, Ruth Pell, Ivan Horne, Mary Holt, Peter Lane, Joan Vale, Tim Stone and Ada Obi.'
    expect(prose(text)).toEqual([text])
  })

  it('is told from headlines in a row', () => {
    const text =
      'Topic Ferry Crash Off Harden Related Minister to Discuss Ferry Crash With Coast Guard Council Ferry Crash Was Long Foreseen - Union Foreign Office to Appeal to Court After Ferry Crash'
    expect(prose(text)).toEqual([])
  })
})

describe('hostile text', () => {
  it.each([
    '1/8 A ',
    '(Photo: ',
    '-- a (@',
    'Getty Images 1 A',
    '#ab #cd ',
    'Tags A ',
    'More. ',
    'Print Tweet ',
    'AP Mon 1 May ',
  ])('%s again and again ends fast', (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    const milliseconds = processorTime(() => {
      read(text)
    })
    expect(milliseconds).toBeLessThan(2000)
  })
})
