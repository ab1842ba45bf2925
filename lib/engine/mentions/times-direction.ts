import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'

const REACH = 24

const wordSets = perLocale(({ times }) => ({
  forward: new Set(times.forward),
  backward: new Set(times.backward),
  forwardBefore: new Set(times.forwardBefore),
}))

/**
 * Where the words around a time point: 1 to the future ("will meet on Friday"), -1 to the past ("met on Friday"), 0 when
 * they do not say. The nearest verb before it in its sentence decides, else the first after it.
 * @param from the first token of the time
 * @param to the token after it
 */
export function timeDirection(text: TextLayer, from: number, to: number): -1 | 0 | 1 {
  const sentence = text.sentences[text.sentenceOf[from] as number]
  if (!sentence) return 0
  const { forward, backward, forwardBefore } = wordSets(text.locale)
  if (from > sentence.firstToken && forwardBefore.has(text.tokens[from - 1]?.lower as string)) return 1
  const pointer = (i: number): -1 | 0 | 1 => {
    const word = text.tokens[i]?.lower as string
    if (forward.has(word)) return 1
    return backward.has(word) || text.parts[i] === 'VBD' ? -1 : 0
  }
  for (let i = from - 1; i >= Math.max(sentence.firstToken, from - REACH); i--) {
    const found = pointer(i)
    if (found) return found
  }
  for (let i = to; i < Math.min(sentence.endToken, to + REACH); i++) {
    const found = pointer(i)
    if (found) return found
  }
  return 0
}
