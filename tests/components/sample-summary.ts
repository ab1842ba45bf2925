import type { Look } from '../../components/view.ts'
import { type Evidence, SECTIONS, type Summary } from '../../lib/engine/model.ts'
import type { LocatorMap } from '../../lib/map/locator-map.ts'

/** How everything looks on the first day. */
export const sampleLook: Look = { theme: 'system', textSize: 'normal', sections: SECTIONS }

/** An article about an invented event, with everything that a summary can hold. */
export const sampleText = [
  'Ferry fire off Port Meridel kills at least 14, dozens still missing',
  'At least 14 people were killed and 31 injured when a fire broke out on the ferry Halcyon Star off Port Meridel early on Tuesday, the coast guard said.',
  'Nine of the dead were crew members, according to two harbour officials quoted by the Meridel Courier. Twenty-six passengers were reportedly still missing.',
  'Prime Minister Ilse Varga called the fire “a wound for the whole island” and urged the operator to open its books.',
  'Norda Lines denied that the ship was overcrowded. The transport union blamed the company for skipped inspections.',
  'The coast guard put the number on board at 212; the operator spoke of 180.',
  'The fire started after a lorry on the car deck caught fire, the coast guard said. In 2009 a fire on a sister ship killed 6 people.',
].join('\n\n')

function evidence(exact: string): Evidence {
  const start = sampleText.indexOf(exact)
  if (start < 0) throw new Error(`Not in the sample article: ${exact}`)
  const end = start + exact.length
  return {
    start,
    end,
    exact,
    prefix: sampleText.slice(Math.max(0, start - 32), start),
    suffix: sampleText.slice(end, end + 32),
  }
}

const headline = evidence('Ferry fire off Port Meridel kills at least 14, dozens still missing')
const first = evidence(
  'At least 14 people were killed and 31 injured when a fire broke out on the ferry Halcyon Star off Port Meridel early on Tuesday, the coast guard said.',
)
const crew = evidence(
  'Nine of the dead were crew members, according to two harbour officials quoted by the Meridel Courier.',
)
const missing = evidence('Twenty-six passengers were reportedly still missing.')
const reaction = evidence(
  'Prime Minister Ilse Varga called the fire “a wound for the whole island” and urged the operator to open its books.',
)
const denial = evidence('Norda Lines denied that the ship was overcrowded.')
const blame = evidence('The transport union blamed the company for skipped inspections.')
const onBoard = evidence('The coast guard put the number on board at 212; the operator spoke of 180.')
const cause = evidence('The fire started after a lorry on the car deck caught fire, the coast guard said.')
const earlier = evidence('In 2009 a fire on a sister ship killed 6 people.')

export const sampleSummary: Summary = {
  schema: 1,
  article: {
    title: headline.exact,
    site: 'Meridel Courier',
    byline: 'Ana Tolland',
    language: 'en',
    published: '2026-03-10T09:20:00Z',
    modified: '2026-03-10T11:05:00Z',
    section: 'World',
    dateline: 'PORT MERIDEL',
    url: 'https://news.example/world/ferry-fire-port-meridel',
    words: 132,
    completeness: 'full',
  },
  what: [
    {
      text: 'A fire broke out on the ferry Halcyon Star off Port Meridel',
      evidence: [first, headline],
      score: 0.95,
    },
    { text: 'Prime Minister Ilse Varga urged the operator to open its books', evidence: [reaction], score: 0.7 },
  ],
  who: [
    {
      text: 'people',
      name: 'Passengers and crew of the Halcyon Star',
      role: 'affected',
      evidence: [first, crew, missing],
      score: 0.9,
    },
    {
      text: 'Prime Minister Ilse Varga',
      name: 'Ilse Varga',
      role: 'authority',
      description: 'Prime Minister',
      evidence: [reaction],
      score: 0.85,
    },
    {
      text: 'Norda Lines',
      name: 'Norda Lines',
      role: 'actor',
      description: 'the operator of the ferry',
      evidence: [denial],
      score: 0.8,
    },
    { text: 'The transport union', name: 'transport union', role: 'other', evidence: [blame], score: 0.55 },
  ],
  where: [
    {
      text: 'off Port Meridel',
      place: { name: 'Port Meridel', country: 'Norda Islands', countryCode: 'XN', lat: 41.2, lon: -30.4 },
      evidence: [first],
      score: 0.9,
    },
  ],
  when: [{ text: 'early on Tuesday', start: '2026-03-10', precision: 'part-of-day', evidence: [first], score: 0.9 }],
  why: [{ text: 'a lorry on the car deck caught fire', evidence: [cause], score: 0.8 }],
  casualties: [
    {
      outcome: 'killed',
      count: { min: 14, max: null, precision: 'bound', text: 'At least 14' },
      text: 'At least 14 people were killed',
      attribution: { source: 'the coast guard' },
      evidence: [first, headline],
      score: 0.98,
    },
    {
      outcome: 'injured',
      count: { min: 31, max: 31, precision: 'exact', text: '31' },
      text: '31 injured when a fire broke out',
      attribution: { source: 'the coast guard' },
      evidence: [first],
      score: 0.95,
    },
    {
      outcome: 'killed',
      count: { min: 9, max: 9, precision: 'exact', text: 'Nine' },
      who: 'crew members',
      text: 'Nine of the dead were crew members',
      attribution: { source: 'two harbour officials', via: 'Meridel Courier' },
      partOf: true,
      evidence: [crew],
      score: 0.9,
    },
    {
      outcome: 'missing',
      count: { min: 26, max: 26, precision: 'exact', text: 'Twenty-six' },
      who: 'passengers',
      text: 'Twenty-six passengers were reportedly still missing',
      attribution: { source: 'two harbour officials', via: 'Meridel Courier', hedge: 'reportedly' },
      evidence: [missing],
      score: 0.9,
    },
    {
      outcome: 'killed',
      count: { min: 6, max: 6, precision: 'exact', text: '6' },
      who: 'a fire on a sister ship, in 2009',
      text: 'In 2009 a fire on a sister ship killed 6 people',
      background: true,
      evidence: [earlier],
      score: 0.8,
    },
  ],
  reactions: [
    {
      speaker: 'Ilse Varga',
      speakerMention: 'Prime Minister Ilse Varga',
      speakerRole: 'Prime Minister',
      verb: 'called',
      stance: 'mourns',
      quoted: 'direct',
      text: 'a wound for the whole island',
      evidence: [reaction],
      score: 0.9,
    },
    {
      speaker: 'Ilse Varga',
      speakerMention: 'Prime Minister Ilse Varga',
      speakerRole: 'Prime Minister',
      verb: 'urged',
      stance: 'calls-for',
      quoted: 'indirect',
      text: 'urged the operator to open its books',
      evidence: [reaction],
      score: 0.8,
    },
    {
      speaker: 'Norda Lines',
      speakerMention: 'Norda Lines',
      verb: 'denied',
      stance: 'denies',
      quoted: 'indirect',
      text: 'denied that the ship was overcrowded',
      context: { text: 'The coast guard put the number on board at 212', evidence: [onBoard] },
      evidence: [denial],
      score: 0.8,
    },
  ],
  responsibility: [
    {
      status: 'blamed',
      actor: 'Norda Lines',
      by: 'the transport union',
      text: 'The transport union blamed the company for skipped inspections',
      evidence: [blame],
      score: 0.8,
    },
  ],
  disputed: [
    {
      about: 'number on board',
      versions: [
        { text: '212', attribution: { source: 'the coast guard' }, evidence: [onBoard] },
        { text: '180', attribution: { source: 'the operator' }, evidence: [onBoard] },
      ],
    },
  ],
  background: [{ text: 'In 2009 a fire on a sister ship killed 6 people.', evidence: [earlier], score: 0.7 }],
}

/** The same article, of which the page shows only the beginning and the engine found nothing certain enough. */
export const emptySummary: Summary = {
  ...sampleSummary,
  article: { ...sampleSummary.article, completeness: 'partial' },
  what: [],
  who: [],
  where: [],
  when: [],
  why: [],
  casualties: [],
  reactions: [],
  responsibility: [],
  disputed: [],
  background: [],
}

/** The same article, with what came before and after the fire. */
export const timelineSummary: Summary = {
  ...sampleSummary,
  when: [
    ...sampleSummary.when,
    { text: 'last week', start: '2026-03-02', end: '2026-03-08', precision: 'week', evidence: [cause], score: 0.8 },
    { text: '2009', start: '2009', precision: 'year', evidence: [earlier], score: 0.7 },
    { text: '11 p.m. on Thursday', start: '2026-03-12T23:00', precision: 'minute', evidence: [onBoard], score: 0.6 },
  ],
}

/** The islands of the article, of which no atlas knows. */
export const sampleMap: LocatorMap = {
  width: 132,
  height: 92,
  land: [[-4, -4, 40, -4, 34, 20, 12, 38, -4, 30]],
  own: [
    [44, 24, 76, 16, 104, 34, 96, 66, 64, 78, 42, 56],
    [108, 74, 120, 72, 116, 86],
  ],
  places: [
    { name: 'Port Meridel', x: 46, y: 46 },
    { name: 'Halcyon', x: 88, y: 60 },
  ],
}
