import type { Document } from '../document.ts'
import type { Attribution } from '../model.ts'
import { attributionOf, cuesIn } from './attribution.ts'
import type { Proposal } from './casualty-proposals.ts'
import { type Speaker, Speakers } from './speakers.ts'
import { speechWords } from './speech-rules.ts'

type Sources = ReadonlyMap<string, Speaker>

const known = new WeakMap<Document, Sources>()
const keyOf = (sentence: number, words: string) => `${sentence} ${words}`

/** Everybody to whom the narration gives words, by sentence and by the words that stand for them. */
function speakersOf(doc: Document): Sources {
  const kept = known.get(doc)
  if (kept) return kept
  const found = new Map<string, Speaker>()
  const speakers = new Speakers(doc)
  for (const { index } of doc.sentences) {
    for (const cue of cuesIn(doc, index)) {
      const speaker = speakers.of(cue)
      if (speaker && cue.speaker) {
        const { start, end } = cue.speaker
        found.set(keyOf(index, doc.article.text.slice(start, end).replace(/\s+/g, ' ')), speaker)
      }
    }
  }
  known.set(doc, found)
  return found
}

/** Whether a person's title only has a word in it: "the army" is not the "army spokesman". */
function holdsOther(doc: Document, { entity }: Speaker, word = ''): boolean {
  if (entity?.kind !== 'person' || !entity.description) return false
  const title = doc.article.text.slice(entity.description.start, entity.description.end).toLowerCase().split(/\s+/)
  return title[0] !== word.toLowerCase() && title.at(-1) !== word.toLowerCase()
}

/** A source by a name that can stand alone: "she", "its leader" and "the ministry" are told by whom they mean. */
function standingAlone(doc: Document, sentence: number, source: string): string | undefined {
  const { pronounWords } = speechWords(doc.locale)
  const { article = [] } = doc.locale.classes
  const [first = '', ...rest] = source.split(' ')
  const lower = first.toLowerCase()
  const speaker = speakersOf(doc).get(keyOf(sentence, source))
  const isPronoun = rest.length === 0 && pronounWords.has(lower)
  const isOwned = doc.locale.casualties.definite.has(lower) && !article.includes(lower)
  const isPlain = article.includes(lower) && !/\p{Lu}/u.test(rest.join(''))
  const meant = speaker && !speaker.unknown && !(isPlain && holdsOther(doc, speaker, rest.at(-1)))
  const name = meant ? speaker.name : undefined
  if (isPronoun) return name && !pronounWords.has(name.toLowerCase()) ? name : undefined
  if ((isOwned || isPlain) && name && (speaker?.entity?.named || name.length > source.length)) return name
  // "The army said" begins a sentence; "according to the army" does not.
  return article.includes(lower) ? [lower, ...rest].join(' ') : source
}

/** Who gives a number; undefined when the text says it in its own voice and without doubt. */
export function sourceOf(doc: Document, { sentence, from, to }: Proposal): Attribution | undefined {
  const found = attributionOf(doc, {
    firstToken: from,
    endToken: to,
    sentence: sentence.index,
    start: doc.tokens[from]?.start ?? sentence.start,
    end: doc.tokens[to - 1]?.end ?? sentence.end,
  })
  if (!found?.source) return found
  const { via, ...rest } = found
  const source = standingAlone(doc, sentence.index, found.source)
  const outlet = via && standingAlone(doc, sentence.index, via)
  if (!source && !rest.hedge) return outlet ? { source: outlet } : undefined
  return { ...rest, source: source ?? '', ...(source && outlet && outlet !== source ? { via: outlet } : {}) }
}
