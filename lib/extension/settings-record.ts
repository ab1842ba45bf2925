import { SECTIONS, type Section } from '../engine/model.ts'
import { LANGUAGES, type Language } from '../labels/languages.ts'
import { flag, listOf, object, oneOf, optional, type Shape, text } from './shape.ts'

/** The record of the reader's settings: what is in it, what a stored one is worth, and how older ones are read. Pure. */

/** Where the panel shows itself. Which sites the browser lets it read is the browser's to know: see permissions.ts. */
export const PLACES = ['listed', 'chosen', 'everywhere', 'never'] as const
/** `listed`: the shipped news sites and those that the reader chose. `chosen`: these alone. `everywhere`: every news article. */
export type Place = (typeof PLACES)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** How the panel is arranged on a site; what is missing is as everywhere. */
export type Arrangement = {
  readonly collapsed?: boolean | undefined
  /** The side of the page on which it stands. */
  readonly side?: 'left' | 'right' | undefined
}

/** What the reader chose for a site and those below it. */
export type SiteSettings = Arrangement & {
  /** The panel shows itself there, listed or not. */
  readonly chosen?: true | undefined
  /** The panel stays away from there, whatever else holds. */
  readonly muted?: true | undefined
}

export type SectionSetting = { readonly section: Section; readonly shown: boolean }

export type Settings = {
  readonly place: Place
  /** By host name without "www.". */
  readonly sites: { readonly [site: string]: SiteSettings }
  /** Whether the panel appears collapsed, where the reader has not arranged it otherwise. */
  readonly collapsed: boolean
  /** Whether the facts are marked in the text of an article. */
  readonly marks: boolean
  /** Every section once, in the order in which they are shown. */
  readonly sections: readonly SectionSetting[]
  readonly theme: Theme
  readonly textSize: TextSize
  /** Of the interface; `browser` is the browser's own, as far as there is one. */
  readonly language: Language | 'browser'
}

export const FIRST_DAY: Settings = {
  place: 'listed',
  sites: {},
  collapsed: false,
  marks: false,
  sections: SECTIONS.map((section) => ({ section, shown: true })),
  theme: 'system',
  textSize: 'normal',
  language: 'browser',
}

/** The number of the record's format. Raise it, with a step in STEPS, when a field gets another meaning. */
export const VERSION = 2

type Stored = { readonly [field: string]: unknown }

const stored: Shape<Stored> = (value): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What turns the record of one version into the next one's: STEPS[0] makes version 2 of version 1. */
const STEPS: readonly ((old: Stored) => Stored)[] = [
  // 1 had a list of muted sites, and the panels' arrangements by site.
  ({ mutedSites, panels, ...rest }) => {
    const arranged = stored(panels) ? panels : {}
    const muted = listOf(text)(mutedSites) ? mutedSites : []
    return {
      ...rest,
      sites: {
        ...arranged,
        ...Object.fromEntries(muted.map((site) => [site, { ...Object(arranged[site]), muted: true }])),
      },
    }
  },
]

/** A record without a number is of the first version. */
function migrated(record: Stored): Stored {
  const version = Number.isSafeInteger(record.version) ? Number(record.version) : 1
  return STEPS.slice(Math.max(0, version - 1)).reduce((old, step) => step(old), record)
}

/** The longest host name (RFC 1035), and no more sites than anybody chooses by hand. */
const LONGEST_SITE = 253
const MOST_SITES = 2000
const SITE = /^[\p{L}\p{N}][\p{L}\p{N}.:-]*$|^\[[\da-f:.]+\]$/iu

/** Whether a text can be the name of a site: a host name without "www.", of at most 253 characters. */
export function isSiteName(name: string): boolean {
  return name.length <= LONGEST_SITE && SITE.test(name) && name !== '__proto__'
}

export const arrangement = object({
  collapsed: optional(flag),
  side: optional(oneOf('left', 'right')),
}) satisfies Shape<Arrangement>

const siteSettings = object({ chosen: optional(flag), muted: optional(flag) })

const sectionSetting = object({ section: oneOf(...SECTIONS), shown: flag }) satisfies Shape<SectionSetting>

/**
 * The settings of a stored or imported record, of whatever version: what is missing or damaged is as on the first day, field by field,
 * and what is sound is kept.
 */
export function settingsOf(value: unknown): Settings {
  const record = migrated(stored(value) ? value : {})
  const take = <K extends keyof Settings>(name: K, shape: Shape<Settings[K]>): Settings[K] => {
    const found = record[name]
    return shape(found) ? found : FIRST_DAY[name]
  }
  return {
    place: take('place', oneOf(...PLACES)),
    sites: sitesOf(record.sites),
    collapsed: take('collapsed', flag),
    marks: take('marks', flag),
    sections: sectionsOf(record.sections),
    theme: take('theme', oneOf(...THEMES)),
    textSize: take('textSize', oneOf(...TEXT_SIZES)),
    language: take('language', oneOf('browser', ...LANGUAGES)),
  }
}

function sitesOf(value: unknown): Settings['sites'] {
  if (!stored(value)) return {}
  const sound = Object.entries(value).flatMap(([site, found]) =>
    isSiteName(site) && siteSettings(found) && arrangement(found) ? [[site, tidy(found)] as const] : [],
  )
  return Object.fromEntries(sound.filter(([, settings]) => Object.keys(settings).length > 0).slice(-MOST_SITES))
}

/** Without fields that say nothing or that we do not know. */
function tidy({
  chosen,
  muted,
  collapsed,
  side,
}: Arrangement & { readonly chosen?: boolean | undefined; readonly muted?: boolean | undefined }): SiteSettings {
  return {
    ...(chosen && { chosen }),
    ...(muted && { muted }),
    ...(typeof collapsed === 'boolean' && { collapsed }),
    ...(side && { side }),
  }
}

/** Each section once: those of the record in its order, then those that it does not name yet. */
function sectionsOf(value: unknown): Settings['sections'] {
  const named = Array.isArray(value) ? value.filter(sectionSetting) : []
  const all = [...named, ...FIRST_DAY.sections]
  return all
    .filter(({ section }, i) => all.findIndex((other) => other.section === section) === i)
    .map(({ section, shown }) => ({ section, shown }))
}

/** Settings as they are stored and exported. */
export function recordOf(settings: Settings): Stored {
  return { version: VERSION, ...settings }
}

/** Whether a change of the settings is one that panels which are open have to follow. How a panel is arranged is its own affair. */
export function changesPanels(now: Settings, before: Settings): boolean {
  const part = ({ sites, ...rest }: Settings) =>
    JSON.stringify([rest, Object.entries(sites).flatMap(([site, { chosen, muted }]) => [site, chosen, muted])])
  return part(now) !== part(before)
}
