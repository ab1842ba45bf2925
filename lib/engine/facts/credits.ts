import type { TextLayer } from '../document.ts'

/** Whether a sentence has a block of its own with the credit of a picture: "Police cordon off the quay in Oslin. (Tom Alder/EPA)". */
export function standsBeforeCredit({ sentences, tokens, locale }: TextLayer, index: number): boolean {
  const [before, own, credit, behind] = [-1, 0, 1, 2].map((k) => sentences[index + k])
  if (!credit?.furniture || credit.block !== own?.block) return false
  if (before?.block === own.block || behind?.block === own.block || tokens[credit.firstToken]?.text !== '(')
    return false
  return locale.sentences.furniture.find(({ id }) => id === credit.furniture)?.takes === 'before'
}
