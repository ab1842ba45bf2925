import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'

/** How many tokens to each side are asked. */
const REACH = 24
/** How near an infinitive stands that tells where a time points. */
const NEAR = 12

const wordSets = perLocale(({ times }) => ({
  forward: new Set(times.forward),
  backward: new Set(times.backward),
  prospective: new Set(times.prospective),
  forwardBefore: new Set(times.forwardBefore),
}))

/**
 * Where the words around a time point: 1 to the future ("will meet on Friday"), -1 to the past ("met on Friday"), 0 when
 * they do not say. The nearest verb before it in its sentence decides, else the first after it. An infinitive points where
 * the word that it hangs on does: "agreed to meet in May" is ahead, "failed to come in May" is past.
 * @param from the first token of the time
 * @param to the token after it
 */
export function timeDirection(text: TextLayer, from: number, to: number): -1 | 0 | 1 {
  const { tokens, parts } = text
  const sentence = text.sentences[text.sentenceOf[from] as number]
  if (!sentence) return 0
  const { forward, backward, prospective, forwardBefore } = wordSets(text.locale)
  const word = (i: number) => tokens[i]?.lower as string
  if (from > sentence.firstToken && forwardBefore.has(word(from - 1))) return 1
  const pointer = (i: number): -1 | 0 | 1 => {
    if (forward.has(word(i))) return 1
    return backward.has(word(i)) || parts[i] === 'VBD' ? -1 : 0
  }
  for (let i = from - 1; i >= Math.max(sentence.firstToken, from - REACH); i--) {
    const found = pointer(i)
    if (found) return found
    if (parts[i] === 'VB' && parts[i - 1] === 'TO' && i - 2 >= sentence.firstToken && from - i <= NEAR) {
      if (prospective.has(word(i - 2)) || parts[i - 2] === 'NN' || parts[i - 2] === 'NNS') return 1
      i--
    }
  }
  for (let i = to; i < Math.min(sentence.endToken, to + REACH); i++) {
    const found = pointer(i)
    if (found) return found
  }
  return 0
}
