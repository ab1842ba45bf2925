import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../../lib/engine/text/sentences.ts'
import { english } from '../../../../lib/locales/en/index.ts'

/** The sentences of one paragraph with their kinds. */
function read(text: string): string[] {
  const { sentences } = splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }], english.sentences)
  return sentences.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('a heading that has run into the sentence behind it', () => {
  it.each([
    [
      'Omar the Mender The Arsenal announced his death on Monday.',
      ['heading: Omar the Mender', 'paragraph: The Arsenal announced his death on Monday.'],
    ],
    [
      'Two bridges closed in Harden A storm has closed two bridges.',
      ['heading: Two bridges closed in Harden', 'paragraph: A storm has closed two bridges.'],
    ],
    [
      'Tags Harden bridges storm The Corden Bridge was closed on Monday.',
      ['caption: Tags Harden bridges storm', 'paragraph: The Corden Bridge was closed on Monday.'],
    ],
    [
      'Local voices According to a witness two bridges fell.',
      ['heading: Local voices', 'paragraph: According to a witness two bridges fell.'],
    ],
    [
      'The bridge was closed at noon The second one stayed open.',
      ['paragraph: The bridge was closed at noon', 'paragraph: The second one stayed open.'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'She told The Harden Post that it was over.',
    'He watched the film The bridge twice.',
    'Hepatitis A vaccines are short.',
    'The last of the Big Six banks fell.',
    'A singer called Tom The Hammer died.',
    'Two Found Dead On Long Island reports say.',
  ])('not: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })
})
