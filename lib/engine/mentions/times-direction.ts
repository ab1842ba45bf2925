import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { isTitleCase, type Part } from '../text/parts.ts'

/** How many tokens to each side are asked. */
const REACH = 24
/** How near an infinitive stands that tells where a time points. */
const NEAR = 12

/** The parts of a verb in the present tense. */
const PRESENT: ReadonlySet<Part> = new Set<Part>(['VBZ', 'VB'])
/** The parts of words that a sentence can have as its verb. */
const VERB: ReadonlySet<Part> = new Set<Part>(['VBZ', 'VB', 'VBD', 'MD'])

const wordSets = perLocale(({ times, parts }) => ({
  forward: new Set(times.forward),
  backward: new Set(times.backward),
  prospective: new Set(times.prospective),
  forwardBefore: new Set(times.forwardBefore),
  timetable: new Set(times.timetable),
  auxiliary: new Set(parts.auxiliaries),
  asForeseen: new Set(times.asForeseen),
}))

/**
 * Where the words around a time point: 1 to the future ("will meet on Friday"), -1 to the past ("met on Friday"), 0 when
 * they do not say. The nearest verb before it in its sentence decides, else the first after it. An infinitive points where
 * the word that it hangs on does: "agreed to meet in May" and "rules to be published in May" are ahead, "failed to come in May" and "a comeback
 * to win in May" are past. A day between a subject and its verb is the verb's ("the mayor, who will step down, on
 * Tuesday signed"), and the present tense of a timetable is ahead ("the fair opens on Saturday"), but for headlines, whose present tense tells what is past.
 * @param from the first token of the time
 * @param to the token after it
 */
export function timeDirection(text: TextLayer, from: number, to: number): -1 | 0 | 1 {
  const { tokens, parts } = text
  const sentence = text.sentences[text.sentenceOf[from] as number]
  if (!sentence) return 0
  const { forward, backward, prospective, forwardBefore, timetable, auxiliary, asForeseen } = wordSets(text.locale)
  const word = (i: number) => tokens[i]?.lower as string
  if (from > sentence.firstToken && forwardBefore.has(word(from - 1))) return 1
  const before = from - 2
  const isAfterSubject = before >= sentence.firstToken && (parts[before] === 'NNP' || word(before) === ',')
  if (isAfterSubject && parts[from - 1] === 'IN' && parts[to] === 'VBD' && !auxiliary.has(word(to))) return -1
  const isTimetable = (i: number) =>
    timetable.has(word(i)) &&
    sentence.kind !== 'headline' &&
    (PRESENT.has(parts[i] as Part) ? parts[i - 1] !== 'TO' : isVerbTaggedAsNoun(text, sentence.firstToken, i))
  // "told Will Harlow on Monday": a capital within prose.
  const isName = (i: number) =>
    tokens[i]?.shape === 'capital' && i > sentence.firstToken && !isTitleCase(tokens, sentence)
  const pointer = (i: number): -1 | 0 | 1 => {
    if ((forward.has(word(i)) && !asForeseen.has(word(i - 1)) && !isName(i)) || isTimetable(i)) return 1
    return backward.has(word(i)) || parts[i] === 'VBD' ? -1 : 0
  }
  // "voted for a force to protect it, with troops arriving Tuesday": the day is the participle's, which has its time from the main verb.
  const isOfParticiple = parts[from - 1] === 'VBG'
  for (let i = from - 1; i >= Math.max(sentence.firstToken, from - REACH); i--) {
    const found = pointer(i)
    if (found) return found
    if (parts[i] === 'VB' && parts[i - 1] === 'TO' && i - 2 >= sentence.firstToken && from - i <= NEAR) {
      if (isOfParticiple) i--
      else if (prospective.has(word(i - 2)) || (auxiliary.has(word(i)) && /^NNS?$/.test(parts[i - 2] as string)))
        return 1
      i--
    }
  }
  for (let i = to; i < Math.min(sentence.endToken, to + REACH); i++) {
    const isAhead = parts[i] === 'VB' && parts[i - 1] === 'TO' && i - 2 >= to && prospective.has(word(i - 2))
    const found = isAhead ? 1 : pointer(i)
    if (found) return found
  }
  return 0
}

/** Whether a plural noun is the verb that its sentence lacks before it: "the fair returns to the park". */
function isVerbTaggedAsNoun({ parts, tokens, locale }: TextLayer, first: number, i: number): boolean {
  if (parts[i] !== 'NNS' || (parts[i + 1] !== 'IN' && parts[i + 1] !== 'TO')) return false
  if (locale.parts.genitives.includes(tokens[i + 1]?.lower ?? '')) return false
  for (let j = i - 1; j >= Math.max(first, i - REACH); j--) if (VERB.has(parts[j] as Part)) return false
  return i - first <= REACH
}
