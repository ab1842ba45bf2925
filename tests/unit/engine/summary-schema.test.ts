import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../../docs/summary.schema.json' with { type: 'json' }
import type {
  Evidence,
  Outcome,
  Quantity,
  ReactionFact,
  ResponsibilityFact,
  Role,
  Stance,
  Summary,
  TimePrecision,
} from '../../../lib/engine/model.ts'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'

/** A type with nothing left out, so that an example of it names every field there is. */
type Complete<T> = T extends readonly (infer Item)[]
  ? readonly [Complete<Item>, ...Complete<Item>[]]
  : T extends object
    ? { readonly [Key in keyof T]-?: Complete<Exclude<T[Key], undefined>> }
    : T

const sentence: Complete<Evidence> = {
  start: 0,
  end: 9,
  exact: 'Two died.',
  prefix: '',
  suffix: ' Ten were hurt.',
  posted: '2025-03-12T18:40:00+03:00',
}
const grounds = { evidence: [sentence], score: 0.9 } as const
const attribution = { source: 'police', via: 'the Courier', hedge: 'reportedly' }
const version = { text: 'two', attribution, evidence: [sentence] } as const

/** Made up, with every field of the contract: the compiler asks for each one that the types have. */
const example: Complete<Summary> = {
  schema: 1,
  article: {
    title: 'Two died',
    site: 'Courier',
    byline: 'I. Marlow',
    language: 'en',
    published: '2025-03-12T18:40:00+03:00',
    modified: '2023-05-10T11:00:00Z',
    section: 'World',
    dateline: 'PORT MERIDEL',
    url: 'https://example.org/a',
    words: 5,
    completeness: 'full',
    pages: { page: 2, of: 4 },
    unserved: true,
    form: 'opinion',
  },
  what: [{ text: 'Two died', ...grounds }],
  who: [{ text: 'a driver', name: 'Haja Ravelo', role: 'affected', description: 'driver', ...grounds }],
  where: [
    {
      text: 'Toamasina',
      place: { name: 'Toamasina', country: 'Madagascar', countryCode: 'MG', lat: -18.1, lon: 49.4 },
      ...grounds,
    },
  ],
  when: [
    { text: 'on Wednesday', start: '2025-03-12', end: '2025-03-13', precision: 'day', reported: true, ...grounds },
  ],
  why: [{ text: 'because of the price', ...grounds }],
  casualties: [
    {
      outcome: 'killed',
      count: { min: 2, max: 2, precision: 'exact', above: true, text: 'Two' },
      who: 'workers',
      text: 'Two died',
      detail: 'in 2019',
      attribution,
      partOf: true,
      background: true,
      ...grounds,
    },
  ],
  reactions: [
    {
      speaker: 'Clara Osei',
      speakerMention: 'Osei',
      speakerRole: 'chairwoman',
      verb: 'said',
      stance: 'says',
      context: { text: 'Asked about the fire', evidence: [sentence] },
      quoted: 'direct',
      text: 'a word',
      ...grounds,
    },
  ],
  responsibility: [{ status: 'claimed', actor: 'a group', by: 'police', text: 'claimed it', ...grounds }],
  background: [{ text: 'months of tension', ...grounds }],
  disputed: [{ about: 'the dead', outcome: 'killed', versions: [version, version] }],
}

/** Every value of the unions of the contract: the compiler asks for each one that the types have. */
const unions = {
  role: { actor: 0, perpetrator: 0, affected: 0, authority: 0, suspect: 0, other: 0 } satisfies Record<Role, 0>,
  precision: {
    minute: 0,
    hour: 0,
    'part-of-day': 0,
    day: 0,
    week: 0,
    month: 0,
    year: 0,
  } satisfies Record<TimePrecision, 0>,
  outcome: {
    killed: 0,
    injured: 0,
    missing: 0,
    trapped: 0,
    rescued: 0,
    displaced: 0,
    detained: 0,
    unharmed: 0,
  } satisfies Record<Outcome, 0>,
  stance: {
    condemns: 0,
    supports: 0,
    denies: 0,
    confirms: 0,
    'calls-for': 0,
    mourns: 0,
    warns: 0,
    criticizes: 0,
    says: 0,
  } satisfies Record<Stance, 0>,
  quoted: { direct: 0, indirect: 0, mixed: 0 } satisfies Record<ReactionFact['quoted'], 0>,
  status: {
    claimed: 0,
    denied: 0,
    blamed: 0,
    suspected: 0,
    charged: 0,
    'none-claimed': 0,
  } satisfies Record<ResponsibilityFact['status'], 0>,
  quantity: { exact: 0, approximate: 0, bound: 0 } satisfies Record<Quantity['precision'], 0>,
}

const validate = new Ajv2020({ allErrors: true }).compile(schema)

type Node = {
  readonly properties?: Record<string, Node>
  readonly enum?: readonly string[]
  readonly $ref?: string
  readonly items?: Node
}

/** The fields of the schema that an example does not have, as paths. */
function unused(node: Node, value: unknown, path = ''): string[] {
  const resolved = node.$ref ? (schema.$defs as Record<string, Node>)[node.$ref.replace('#/$defs/', '')] : node
  if (resolved?.items) return unused(resolved.items, (value as readonly unknown[])[0], path)
  return Object.entries(resolved?.properties ?? {}).flatMap(([name, property]) => {
    const inner = (value as Record<string, unknown>)[name]
    return inner === undefined ? [`${path}.${name}`] : unused(property, inner, `${path}.${name}`)
  })
}

describe('docs/summary.schema.json', () => {
  it('takes an example with every field that the types have', () => {
    validate(example)
    expect(validate.errors ?? []).toEqual([])
  })

  it('has no field that the types do not have', () => {
    expect(unused(schema as Node, example)).toEqual([])
  })

  it('lists the same values as the types', () => {
    const { who, when, casualty, reaction, responsibility, quantity } = schema.$defs
    const listed = {
      role: who.properties.role.enum,
      precision: when.properties.precision.enum,
      outcome: casualty.properties.outcome.enum,
      stance: reaction.properties.stance.enum,
      quoted: reaction.properties.quoted.enum,
      status: responsibility.properties.status.enum,
      quantity: quantity.properties.precision.enum,
    }
    for (const [name, values] of Object.entries(unions)) {
      expect([name, [...listed[name as keyof typeof listed]].sort()]).toEqual([name, Object.keys(values).sort()])
    }
  })

  it('refuses a fact without evidence and a field it does not know', () => {
    expect(validate({ ...example, what: [{ ...example.what[0], evidence: [] }] })).toBe(false)
    expect(validate({ ...example, mood: 'calm' })).toBe(false)
  })

  const corpus = new URL('../../corpus/', import.meta.url)
  const slugs = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory())

  it.each(slugs.map(({ name }) => name))('takes the summary of %s', (slug) => {
    const article = articleFromText(readFileSync(new URL(`${slug}/article.txt`, corpus), 'utf8'), { language: 'en' })
    const summary = summarize(article, { ...english, gazetteer })
    const plain = JSON.parse(JSON.stringify(summary))
    expect(plain).toEqual(summary)
    validate(plain)
    expect(validate.errors ?? []).toEqual([])
  })
})
