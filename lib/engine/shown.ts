import type { Section, Summary, WhoFact } from './model.ts'

/** Facts that are less likely than this to be right are not shown (score, 0 to 1). */
export const SHOWN_FROM = 0.5

/** Whether a fact is likely enough to be shown. */
export const isShown = ({ score }: { readonly score: number }): boolean => score >= SHOWN_FROM

/** The weight of a fact that is right as far as it goes, and not worth its place: another section tells it, or it is of another case. */
export const NOT_SHOWN = 0.45

/** How many facts of a section a reader sees before "more". */
export const SHOWN_AT_FIRST: Readonly<Record<Section, number>> = {
  what: 3,
  casualties: 6,
  who: 6,
  where: 4,
  when: 3,
  why: 3,
  reactions: 4,
  responsibility: 4,
  disputed: 3,
  background: 3,
}

/** The part of a summary that a reader gets to see: the same summary without its unlikely facts, and without a party that is told by its number alone. */
export function shown(summary: Summary): Summary {
  const likely = <T extends { readonly score: number }>(facts: readonly T[]) => facts.filter(isShown)
  const casualties = likely(summary.casualties)
  // "At least 17 people", where it says above that at least 17 were killed.
  const isCounted = ({ name }: WhoFact): boolean => {
    const party = name.toLowerCase()
    return casualties.some(({ count, text, who }) => {
      const number = count.text.toLowerCase()
      return who === undefined && number !== '' && party.startsWith(number) && text.toLowerCase().includes(party)
    })
  }
  return {
    ...summary,
    what: likely(summary.what),
    who: likely(summary.who).filter((party) => !isCounted(party)),
    where: likely(summary.where),
    when: likely(summary.when),
    why: likely(summary.why),
    casualties,
    reactions: likely(summary.reactions),
    responsibility: likely(summary.responsibility),
    background: likely(summary.background),
  }
}

/** How many facts a summary has, over all sections. */
export function factCount(summary: Summary): number {
  return (Object.keys(SHOWN_AT_FIRST) as Section[]).reduce((sum, section) => sum + summary[section].length, 0)
}
