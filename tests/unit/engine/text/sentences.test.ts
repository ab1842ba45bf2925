import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../../lib/engine/text/sentences.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { processorTime } from '../../processor-time.ts'

/** The sentences of one paragraph. */
function split(text: string): string[] {
  const { sentences } = splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }], english.sentences)
  return sentences.map(({ start, end }) => text.slice(start, end))
}

describe('one sentence', () => {
  it.each([
    ['titles', 'Dr. Ada Obi met Gov. Tim Lane and Lt. Col. Rhea Stone at St. Mary Hospital.'],
    ['initials', 'J. R. Amadi and Mary K. Holt signed the paper.'],
    ['countries', 'The U.S. Army and the U.N. Security Council agreed.'],
    ['companies', 'Harlow Inc. shares fell after Corden Ltd. left.'],
    ['decimals and money', 'The quake measured 6.4 and cost $1.2 billion.'],
    ['times', 'It began at 6 p.m. Monday and ended at 9 a.m. Tuesday.'],
    ['a time without a space', 'Deputies came shortly before 1a.m. Friday to the mill.'],
    ['initials around a sign', 'She sang smooth R. & B. that fills a hall.'],
    ['ranks of several', 'Call Dets. Ann Lee or Tom Alder.'],
    ['a time that opens', 'On Friday, at about 5:30 p.m. Harlow deputies were called.'],
    ['a time zone', 'The vote was counted at 9 p.m. Eastern time.'],
    ['months', 'The bridge opened on Jan. 5 and closed on Sept. 30.'],
    ['a dateline', 'LAGOS, Nigeria (AP) — Two ferries collided.'],
    ['a mark in a name', 'The two have parted, according to a report by Q! News on Monday.'],
    ['a mark in a name in capitals', 'She drove the new BW OD. LAKE VISTA from Harden to the sea.'],
    ['an ellipsis inside', 'We waited ... and waited.'],
    ['an abbreviated ellipsis with capitals', 'We saw it… and ran.'],
    ['addresses', 'See www.example.org or write to desk@example.org.'],
    ['a quotation inside', 'He asked “who goes there?” and fired.'],
    ['numbers', 'Item No. 7 and vol. 3 were missing.'],
    ['states', 'She grew up in Harden, Mo., and works in Lyle, Ill., today.'],
    ['parties', 'Rep. Joan Vale (D-Wis.) voted against it.'],
    ['a name with an exclamation mark', 'Yahoo! said it would close.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('several sentences', () => {
  it.each([
    ['plain', 'The dam broke. Nobody was hurt.', 2],
    ['a quotation', '“The dam broke,” she said. “Nobody was hurt.”', 2],
    ['a full stop inside the marks', 'He said “run.” Nobody ran.', 2],
    ['a question', 'Was it safe? It was not.', 2],
    ['an abbreviation at the end', 'They moved to the U.S. The house was sold.', 2],
    ['p.m. at the end', 'It ended at 9 p.m. The crowd left.', 2],
    ['p.m. before a name', 'Police were called to Harden at about 9 p.m. Officers found two men.', 2],
    ['an age first', 'Two men fled. 17-year-old Tim Lane was hit.', 2],
    ['a word that may be an abbreviation', 'She felt ill. Doctors came, and the mass. Nobody was sure.', 3],
    ['no', 'The answer is no. Voters want more.', 2],
    ['a month', 'The vote is in Sept. The winner takes office in Dec. 2020.', 2],
    ['a lost space', 'They fled the scene.The driver stayed.', 2],
    ['a lost space before capitals', 'They found the microbes.NASA tested them with readme.md files.', 2],
    ['a number first', 'The fire is out. 12 people were saved.', 2],
    ['an initial is no end, a year is', 'It was built in 1990. A fire destroyed it.', 2],
    ['an ellipsis', 'We waited... Then it came.', 2],
    ['brackets', 'It rained. (It always does.) We left.', 3],
    ['a mark that opens behind a lost space', 'It fell."I saw it all," she said. Nobody else did.', 3],
    ['a mark that closes before a lost space', '"It fell."Lee saw it all.', 2],
    ['a country in capitals', 'He was born in the US. NASA took him on in 1988.', 2],
    ['a text in capitals', 'TWO SHOT IN OSLIN. POLICE SEEK GUNMAN.', 2],
    ['LaTeX marks', "``It broke.'' Nobody was hurt.", 2],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count)
  })
})

it('never crosses a block', () => {
  const text = 'Flood in Harden\n\nThe river rose.'
  const { sentences } = splitSentences(
    text,
    [
      { kind: 'headline', start: 0, end: 15 },
      { kind: 'paragraph', start: 17, end: text.length },
    ],
    english.sentences,
  )
  expect(sentences.map(({ kind, block }) => [kind, block])).toEqual([
    ['headline', 0],
    ['paragraph', 1],
  ])
})

it.each(['. ', 'A.', '"', '(', '1.', 'Mr. ', 'A '])('is fast on a text of %j alone', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  const milliseconds = processorTime(() => {
    split(text)
  })
  expect(milliseconds).toBeLessThan(2500)
})
