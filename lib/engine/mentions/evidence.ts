/** What speaks for each kind of name. `other` is what is listed nowhere: works, events, peoples, products. */
export type Evidence = { person: number; organization: number; place: number; other: number }
export type NameKind = keyof Evidence

/** With less evidence than this, a name is not listed. */
const LEAST = 0.7

type Row = readonly [person: number, organization: number, place: number, other: number]

/**
 * How much each sign says for each kind, in about the unit of a logarithm of odds. Set by hand, then adjusted by measurement on
 * annotated sentences (docs/decisions): a sign that helps one kind and hurts another has both.
 */
export const SIGNS = {
  // The words of the name.
  'nationality word': [0, 0, 0, 6],
  'word for no name': [0, 0, 0, 4],
  'known organization': [0, 4, 0, 0],
  country: [0, 0, 4, 0],
  region: [0, 0, 3, 0],
  area: [0, 0, 2.5, 0],
  metropolis: [0, 0, 2.6, 0],
  city: [0, 0, 1.5, 0],
  town: [0, 0, 0.8, 0],
  'place that is a common word': [0, 0, 0.8, 0],
  acronym: [0, 2.2, 0, 0],
  'acronym that is a word': [0, 1.5, 0, 0],
  'behind a title': [5, 0, 0, 0],
  'strong organization head': [0, 4, 0, 0],
  'organization head': [0, 1.5, 0, 0],
  'organization head last, behind of': [0, 4, 0, 0],
  'organization first': [0, 2.5, 0, 0],
  'company suffix': [0, 3, 0, 0],
  ampersand: [0, 2, 0, 0],
  'strong place head': [0, 0, 4, 0],
  'place head': [0, 0, 1.5, 0],
  'place first': [0, 0, 1.5, 0],
  'direction first': [0, 0, 2.5, 0],
  'other head': [0, 0, 0, 3.5],
  'other head, rare': [0, 0, 0, 2],
  'other first': [0, 0, 0, 2.5],
  'given name first': [2.8, 0, 0, 0],
  'given name before a thing': [0.5, 0, 0, 0],
  'given name among common words': [1, 0, 0, 0],
  'family name last': [1, 0, 0, 0],
  initial: [2.8, 0, 0, 0],
  'name suffix': [3, 0, 0, 0],
  particle: [1.2, 0, 0, 0],
  'al- name': [1, 0, 0, 0],
  'two or three rare words': [1.5, 0, 0, 0],
  'common words only': [0, 0.6, 0, 0.7],
  'place inside': [0, 0.8, 0, 0],
  'of inside': [0, 0, 0, 0],
  'long name': [0, 0, 0, 0],
  'single given name': [1.6, 0, 0, 0],
  'single given name, common': [0.8, 0, 0, 0],
  'single family name': [1, 0, 0, 0],
  'single rare word': [0.6, 0, 0, 0],
  'single common word': [0, 0, 0, 0.3],
  'single organization word': [0, 0.6, 0, 0],
  'place ending': [0, 0, 0.5, 0],
  'family name ending': [0.4, 0, 0, 0],
  digits: [0, 0, 0, 0.8],
  'mixed letters': [0, 0, 0, 0.2],
  'plural look': [0, 0, 0, 0],
  // What stands before it.
  'article before': [-2, 0.3, 0, 0.3],
  'in before': [0, 0, 1.6, 0],
  'to before': [0, 0, 0.7, 0],
  'direction before': [0, 0, 2, 0],
  'by before': [0.7, 0.5, 0, 0],
  'with before': [0, 0, 0, 0],
  'joined before': [0, 1.2, 0, 0],
  'member of before': [0, 1.2, 0, 0],
  'north of before': [0, 0, 2, 0],
  'city of before': [0, 0, 2.5, 0],
  'wife of before': [1.2, 0, 0, 0],
  'minister of before': [0, 0.7, 0.7, 0],
  'of before': [0, 0, 0, 0],
  'spokesman before': [3, 0, 0, 0],
  'brothers before': [1, 0, 0, 0],
  'company before': [0, 2, 0, 0],
  'city before': [0, 0, 0.8, 0],
  'album before': [0, 0, 0, 2.5],
  'verb before': [0, 0, 0, 0],
  'sentence start': [0, 0, 0, 0],
  'capital before': [0, 0, 0, 0],
  'number before': [0, 0, 0, 0],
  // What stands behind it.
  'age behind': [4, 0, 0, 0],
  'years behind': [2, 0, 0, 0],
  'born behind': [1.5, 0, 0, 0],
  'region behind': [0, 0, 2, 0],
  'who behind': [2, 0, 0, 0],
  'where behind': [0, 0, 1.2, 0],
  'described as person': [2, 0, 0, 0],
  'described as organization': [0, 2, 0, 0],
  'described as place': [0, 0, 2, 0],
  'described as other': [0, 0, 0, 2],
  'is a person': [2.5, 0, 0, 0],
  'is an organization': [0, 2.5, 0, 0],
  'is a place': [0, 0, 2.5, 0],
  'is another thing': [0, 0, 0, 2.5],
  'wife owned': [1.3, 0, 0, 0],
  'spokesman owned': [0, 0.4, 0, 0],
  'something owned': [0, 0, 0, 0],
  'said behind': [1.2, 0.5, 0, 0],
  'verb behind': [0.5, 0.3, 0, 0],
  'be behind': [0.2, 0, 0, 0],
  'province behind': [0, 0, 1.8, 0],
  'officials behind': [0, 1.2, 0, 0],
  'band behind': [0, 0.6, 0, 0],
  'album behind': [0, 0, 0, 0.6],
  'noun behind': [0, 0, 0, 0],
  'fills its quotation marks': [0, 0, 0, 2.5],
  'ordinal ending behind': [0, 0, 0, 1],
} satisfies Readonly<Record<string, Row>>

export type Sign = keyof typeof SIGNS

export const noEvidence = (): Evidence => ({ person: 0, organization: 0, place: 0, other: 0 })

export const addEvidence = (to: Evidence, from: Evidence): void => {
  to.person += from.person
  to.organization += from.organization
  to.place += from.place
  to.other += from.other
}

/** The evidence of a list of signs, added up. */
export function weigh(signs: readonly Sign[]): Evidence {
  const evidence = noEvidence()
  for (const sign of signs) {
    const [person, organization, place, other] = SIGNS[sign] as Row
    evidence.person += person
    evidence.organization += organization
    evidence.place += place
    evidence.other += other
  }
  return evidence
}

/** The kind with the most evidence; `other` when nothing speaks for any. */
export function strongest(evidence: Evidence): NameKind {
  let best: NameKind = 'other'
  if (Math.max(evidence.person, evidence.organization, evidence.place) < LEAST) return best
  for (const kind of ['person', 'organization', 'place'] as const) if (evidence[kind] > evidence[best]) best = kind
  return best
}
