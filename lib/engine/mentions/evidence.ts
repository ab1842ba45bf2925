/** What speaks for each kind of name. `other` is what is listed nowhere: works, events, peoples, products. */
export type Evidence = { person: number; organization: number; place: number; other: number }
export type NameKind = keyof Evidence

type Row = readonly [person: number, organization: number, place: number, other: number]

/**
 * How much each sign says for each kind, in the unit of a logarithm of odds. Set by hand, then fitted as a maximum-entropy model
 * (Berger et al. 1996) whose prior is the setting by hand: annotated sentences of Wikipedia (WikiGold, Balasuriya et al. 2009, CC BY
 * 4.0) and of reports on conflicts (re3d). Only these numbers come from there, no word of the texts.
 */
export const SIGNS = {
  // The words of the name; the first stands for every one: with no other sign, a name is not listed.
  'any name': [-0.6, -0.1, 0, 1.5],
  'nationality word': [0, 0, 0, 6],
  'word for no name': [0, 1.2, -0.1, 2.9],
  'known organization first': [-0.5, 2.5, -0.3, -0.3],
  'known organization': [-0.1, 4, -0.1, 0.2],
  country: [-0.2, -0.2, 5, 0.4],
  region: [-0.4, -0.2, 3.7, -0.2],
  area: [-0.1, -0.1, 2.5, 0.1],
  metropolis: [-0.3, -0.3, 3.1, 0],
  city: [0.6, 0.1, 1.6, -0.8],
  'city of several words': [-1, -0.3, 1.2, -0.3],
  town: [-0.2, -0.3, 1.4, -0.1],
  'place that is a common word': [0, -0.4, 1.6, -0.4],
  acronym: [-0.1, 1.6, -0.1, 0.9],
  'acronym that is a word': [0, 1, 0, 0.5],
  'before a title': [-3, 0.3, 0.7, 1],
  'behind a title': [4.5, 0, 0, 0.5],
  'strong organization head': [-0.1, 2.8, 1, 0.3],
  'organization head': [-0.2, 1.7, 0, 0],
  'organization head last, behind of': [0, 3.7, 0, 0.3],
  'organization first': [-0.1, 2.4, 0.1, 0.1],
  'company suffix': [0, 2.6, 0, 0.5],
  ampersand: [-0.5, 1.3, 0.9, 0.4],
  'strong place head': [0, 1, 3.2, -0.2],
  'place head': [-0.1, 0.6, 1.5, -0.5],
  'place first': [-0.3, 0.3, 1.8, -0.2],
  'direction first': [0, 0, 2.5, 0],
  'other head': [-0.1, 0.6, -0.1, 3],
  'other head, rare': [0, -0.1, 0, 2.1],
  'other first': [0, 0, 0, 2.5],
  'given name first': [2.9, 0.2, -0.2, -0.1],
  'given name before a thing': [0.6, 0.3, -0.3, -0.1],
  'given name among common words': [1.2, -0.1, 0, -0.2],
  'family name last': [1.4, 0.1, -0.2, -0.3],
  initial: [2.1, -0.1, 0.1, 0.7],
  'name suffix': [2.3, -0.4, 1.3, -0.1],
  particle: [1.1, 0.1, 0, 0],
  'al- name': [1.1, 0, 0, 0],
  'two or three rare words': [1.3, 0.2, 0, 0],
  'common words only': [-0.5, 1, -0.1, 1],
  'place inside': [-0.1, 0.4, 0.5, 0],
  'of inside': [-0.1, -0.1, -0.6, 0.7],
  'long name': [0, -0.2, -0.4, 0.6],
  'single given name': [1.6, 0, 0, 0],
  'single given name, common': [1.2, 0, -0.1, -0.3],
  'single family name': [1, -0.1, -0.1, 0.1],
  'single rare word': [0.7, 0.2, 0.1, -0.4],
  'single common word': [0.1, 0.6, -0.9, 0.4],
  'small letters elsewhere': [-2, -1, -1, 1.5],
  'single organization word': [-0.2, 1.3, -0.2, -0.3],
  'place ending': [-0.3, -0.2, 0.8, 0.2],
  'family name ending': [0.3, -0.2, 0.2, 0.1],
  digits: [-0.4, 0.5, -0.1, 0.8],
  'mixed letters': [-0.5, 0.5, -0.4, 0.6],
  'capital inside': [-1, 0.6, -0.4, 0],
  'plural look': [-0.2, 0.4, -0.6, 0.3],
  'capitals only': [-0.3, 0.5, -0.1, 0],
  'hyphen inside': [-0.5, 0.2, -0.2, 0.5],
  'short word': [-0.4, 0.2, -0.1, 0.2],
  'common word first': [0.1, 0, -0.3, 0.2],
  'common word last': [-0.2, 0.5, 0, -0.3],
  'place, then plural': [-0.3, 0.6, -0.3, 0],
  'nationality inside': [-0.1, -0.1, -0.3, 0.4],
  'given name that is a place': [-0.3, 0, 0.3, 0],
  'family name that is a place': [-0.1, -0.1, 0, 0.2],
  'one word': [0.2, -0.6, 0, 0.3],
  'two words': [0.2, 0, 0.1, -0.2],
  'two letters': [0.1, -0.4, 0.2, 0.1],
  'three or more capitals': [-0.4, 0.8, -0.3, -0.2],
  'given name last': [0.2, -0.2, 0, 0],
  // What stands before it.
  'rare word behind an article': [0.6, 0.1, -0.5, -0.2],
  'common word behind an article': [0, 0.1, 0.2, -0.3],
  'several words behind an article': [-0.5, -0.1, 0.3, 0.3],
  'rare word behind in': [-0.2, 0, 0.4, -0.2],
  'several words behind in': [-0.2, 0.3, -0.2, 0.1],
  'rare word behind to': [0.1, 0.1, 0.1, -0.3],
  'rare word first in the sentence': [0.7, -0.1, -0.4, -0.2],
  'in a short quotation': [0, 0, 0.1, -0.1],
  'alone in brackets': [-0.2, 0.7, 0, -0.5],
  'slash beside': [-0.4, 0.8, -0.2, -0.2],
  'article before': [-1.9, 0.4, 0, 0.1],
  'in before': [-0.4, 0, 1.7, 0.3],
  'to before': [-0.2, 0.5, 0.7, -0.4],
  'direction before': [0, 0, 2.1, -0.1],
  'by before': [1.2, 0.8, -0.4, -0.4],
  'with before': [0.3, 0.6, -0.1, -0.8],
  'joined before': [0, 1.2, 0, 0],
  'member of before': [0, 1.5, -0.2, -0.1],
  'town that plays': [0, 3.2, -0.6, 0],
  'north of before': [-0.1, 0, 2.2, -0.1],
  'city of before': [0.1, -0.1, 2.4, 0.1],
  'wife of before': [1, 0.2, 0, 0],
  'minister of before': [-0.1, 0.4, 0.8, 0.3],
  'age and of before': [0, 0, 3, 0],
  'of before': [0.2, -0.3, 0.4, -0.3],
  'spokesman before': [3, -0.1, -0.1, 0.2],
  'brothers before': [1, 0.1, -0.1, 0],
  'company before': [-0.3, 2.4, -0.1, 0],
  'city before': [0, 0, 0.9, -0.1],
  'album before': [0.1, 0.1, 0, 2.3],
  'verb before': [0.4, 0.2, -0.1, -0.5],
  'sentence start': [0.1, 0.2, 0, -0.3],
  'capital before': [0, 0, 0, 0],
  'number before': [-0.1, -0.3, 0, 0.4],
  'for before': [0.1, 0.4, 0, -0.5],
  'as before': [0.1, 0.3, -0.1, -0.3],
  'age before': [3, 0, 0, 0],
  'identified as before': [2.5, 0.3, -0.1, -0.3],
  'and before': [0.2, 0.1, -0.1, -0.1],
  'comma before': [0.4, 0.1, -0.1, -0.4],
  'bracket before': [0.1, 0.4, -0.1, -0.4],
  'quotation mark before': [-0.1, 0.1, -0.3, 0.3],
  'noun before': [0.2, -0.1, -0.4, 0.2],
  'adjective before': [-0.3, -0.2, 0.1, 0.4],
  'owner before': [-0.2, -0.2, 0.1, 0.4],
  // What stands behind it.
  'age behind': [4, 0, 0, 0],
  'years behind': [1.7, -0.2, -0.1, 0.5],
  'born behind': [1.3, 0, 0, 0.3],
  'region behind': [-0.1, -0.1, 1.6, 0.6],
  'who behind': [1.9, -0.1, 0, 0.2],
  'where behind': [-0.1, 0.2, 1.1, -0.1],
  'described as one person': [3.2, 0, 0, 0],
  'described as person': [1.8, 0.2, -0.1, 0.1],
  'described as organization': [-0.1, 2, 0.1, -0.1],
  'described as place': [0, 0, 2.1, -0.1],
  'described as other': [0, 0.1, 0, 2],
  'is a person': [2.3, -0.1, 0.2, 0.1],
  'is an organization': [0, 2.5, 0, 0],
  'is a place': [0, 0.2, 2.2, 0.1],
  'is another thing': [0, -0.1, 0, 2.5],
  'wife owned': [1.3, 0, 0, 0],
  'spokesman owned': [0, 0.4, 0, 0],
  'something owned': [-0.1, 0.4, -0.1, -0.3],
  'said behind': [1.6, 0.7, 0, -0.6],
  'verb behind': [1.1, 0.5, -0.3, -0.6],
  'be behind': [0.4, 0.1, 0.2, -0.6],
  'makes and sells': [-1.2, 1.4, -0.2, 0],
  'was founded': [-1.5, 1.4, 0.6, 0],
  'town of somebody': [-2, 0, 2.2, 0],
  dateline: [-1, -1, 4, 0],
  'province behind': [0, -0.1, 1.4, 0.6],
  'officials behind': [-0.1, 1.5, -0.1, -0.1],
  'band behind': [-0.3, 0.5, 0.1, 0.3],
  'album behind': [-0.1, 0.4, 0.2, 0.2],
  'noun behind': [-0.3, 0.1, 0.2, 0],
  'fills its quotation marks': [0.1, 0.3, 0.2, 1.8],
  'and behind': [0.2, -0.1, 0.2, -0.3],
  'comma behind': [0.1, 0.1, 0.1, -0.3],
  'bracket behind': [-0.3, 0.2, 0.1, 0.1],
  'preposition behind': [-0.2, 0, 0.3, 0],
  'end behind': [-0.1, -0.1, 0.4, -0.2],
  'number behind': [-0.6, -0.1, -0.4, 1.1],
  // What stands in the same sentence.
  'person word near': [0.4, 0.1, -0.3, -0.3],
  'organization word near': [-0.1, 0.4, -0.2, -0.2],
  'place word near': [-0.4, -0.3, 0.8, -0.1],
  'work word near': [-0.3, 0.2, -0.1, 0.2],
  'pronoun near': [0.6, -0.3, -0.3, 0.1],
  'ordinal ending behind': [0, 0, 0, 1],
  'nickname inside': [3, 0, 0, 0],
  'unit number': [0, 4, 0, 0],
  'owns nothing': [-0.5, 2.2, 0, 0],
  'hosted by before': [2, 0.5, 0, 0],
  'published by before': [0, 2, 0, 0],
  'née before': [3, 0, 0, 0],
  'was elected': [1.2, 0, 0, 0],
  'party of a member': [0, 5, 0, 0],
  'letters and digits': [0, -0.5, 0, 0.5],
  'chained behind in': [-0.3, 0, 1, 0],
} satisfies Readonly<Record<string, Row>>

export type Sign = keyof typeof SIGNS

export const noEvidence = (): Evidence => ({ person: 0, organization: 0, place: 0, other: 0 })

export const addEvidence = (to: Evidence, from: Evidence, weight = 1): void => {
  to.person += from.person * weight
  to.organization += from.organization * weight
  to.place += from.place * weight
  to.other += from.other * weight
}

/** The evidence of a list of signs, added up. */
export function weigh(signs: readonly Sign[]): Evidence {
  const evidence = noEvidence()
  for (const sign of signs) {
    const row: Row = SIGNS[sign]
    evidence.person += row[0]
    evidence.organization += row[1]
    evidence.place += row[2]
    evidence.other += row[3]
  }
  return evidence
}

/** The kind with the most evidence; `other` when nothing speaks for any. */
export function strongest(evidence: Evidence): NameKind {
  let best: NameKind = 'other'
  for (const kind of ['person', 'organization', 'place'] as const) if (evidence[kind] > evidence[best]) best = kind
  return best
}
