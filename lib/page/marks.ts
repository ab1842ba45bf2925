import type { Evidence, Section, Summary } from '../engine/model.ts'

/** How much of a text-quote selector's surroundings is kept, in characters. */
const AROUND = 32

/** A passage of the page to be marked, and the section whose fact it tells. */
export type MarkedPassage = { readonly section: Section; readonly quote: Pick<Evidence, 'exact' | 'prefix' | 'suffix'> }

/**
 * What to mark in the text for all facts of a summary: a fact's own words where a sentence has them (a name, a date, a number), the
 * sentence where it has none of them. Facts that are told by their sentences (what, why, background) mark those.
 */
export function markedPassages(summary: Summary): readonly MarkedPassage[] {
  const told = (
    section: Section,
    facts: readonly { readonly evidence: readonly Evidence[]; readonly text: string }[],
  ) =>
    facts.flatMap(({ evidence, text }) => {
      const narrow = evidence.flatMap((piece) => within(piece, text) ?? [])
      return (narrow.length > 0 ? narrow : evidence).map((quote) => ({ section, quote }))
    })
  const { what, who, where, when, why, casualties, reactions, responsibility, background, disputed } = summary
  return [
    ...told('background', background),
    ...told('why', why),
    ...told('what', what),
    ...told('reactions', reactions),
    ...told('responsibility', responsibility),
    ...told('casualties', casualties),
    ...told(
      'disputed',
      disputed.flatMap(({ versions }) => versions),
    ),
    ...told('who', who),
    ...told('where', where),
    ...told('when', when),
  ]
}

/** The words of a fact within one piece of its evidence. */
function within({ exact, prefix, suffix }: Evidence, words: string): MarkedPassage['quote'] | undefined {
  const at = words ? exact.indexOf(words) : -1
  if (at < 0) return undefined
  return {
    exact: words,
    prefix: (prefix + exact.slice(0, at)).slice(-AROUND),
    suffix: (exact.slice(at + words.length) + suffix).slice(0, AROUND),
  }
}
