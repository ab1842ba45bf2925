import type { Draft } from './blocks.ts'

/** How pages name the box in which the publisher sums the article up. */
const BOX =
  /(?:^|[\s_-])(?:\w*key-?(?:points?|takeaways?)|takeaways|tl-?dr|at-a-glance|(?:story|article)-highlights|summary-(?:list|points|bullets)|bullet-points)(?:$|[\s_-])/i
/** How they head it; matched whole, and only near the beginning, because "Summary" also heads an end. */
const HEADING =
  /^(?:(?:the )?(?:key|main) (?:points|takeaways|findings|developments)|(?:(?:story|article) )?highlights|(?:key )?takeaways|(?:.{2,30}: )?at a glance|in brief|in short|tl;?dr|summary)\W*$/i
const HEAD = 12
/** A box sums up: it has at most so many points. */
const POINTS = 8
/** In characters: a longer part by such a name is the article. */
const BOX_LENGTH = 2000

/** Whether an element is a box of key points, by its name. */
export const isKeyPointBox = (element: Element, names: string): boolean =>
  BOX.test(names) && (element.textContent ?? '').length <= BOX_LENGTH && element.querySelector('h1, article') === null

/** The blocks with those marked as key points that stand below a heading which says so: in a list, or set as the text is not. */
export function withKeyPoints(drafts: readonly Draft[]): readonly Draft[] {
  const heading = drafts.slice(0, HEAD).findIndex(({ kind, text }) => kind !== 'key-point' && HEADING.test(text))
  const first = drafts[heading + 1]
  if (heading < 0 || !first) return drafts
  const isPoint = ({ kind, setting }: Draft): boolean => kind === first.kind && setting === first.setting
  const length = drafts.slice(heading + 1).findIndex((draft) => !isPoint(draft))
  const end = heading + 1 + length
  const isBox = length > 0 && length <= POINTS && (first.kind === 'list' || !drafts.slice(end).some(isPoint))
  return isBox
    ? drafts.map((draft, i) => (i > heading && i < end ? { ...draft, kind: 'key-point' as const } : draft))
    : drafts
}
