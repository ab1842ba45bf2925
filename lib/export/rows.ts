import type { Attribution, Evidence, Section, Summary, WhereFact } from '../engine/model.ts'
import { SECTIONS } from '../engine/model.ts'
import { dateWords, postedWords } from '../labels/dates.ts'
import type { Translate } from '../labels/translate.ts'
import {
  disputeHeading,
  OUTCOME_LABELS,
  openingOf,
  placeWords,
  quantityWords,
  ROLE_LABELS,
  reactionWords,
  STATUS_LABELS,
  sectionHeading,
  sourceWords,
  stanceWords,
} from '../labels/wording.ts'

/** One fact as lines of text, before it is written as Markdown or plain text. */
export type Row = {
  /** What leads the line: a role, a stance, a count. */
  readonly label?: string
  readonly text: string
  /** What qualifies the fact: attribution, hedge, description, resolved place or date. */
  readonly details: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Belongs under the row before it, as a part under its total. */
  readonly nested?: true
}

export type Group = { readonly heading: string; readonly rows: readonly Row[] }

/** The sections that have facts, in reading order, each with its rows. */
export function groups(summary: Summary, translate: Translate): readonly Group[] {
  return SECTIONS.map((section) => ({
    heading: sectionHeading(translate, section, summary),
    rows: ROWS[section](summary, translate).map((row) => (TIMED.has(section) ? withTime(row, translate) : row)),
  })).filter((group) => group.rows.length > 0)
}

/** The sections of a live page whose facts come with the time of their entry: not who and where, nor when it happened. */
const TIMED: ReadonlySet<Section> = new Set(['what', 'casualties', 'why', 'reactions', 'responsibility', 'disputed'])

function withTime(row: Row, translate: Translate): Row {
  const posted = postedWords(translate, row.evidence)
  return posted ? { ...row, details: [...row.details, posted.words] } : row
}

/**
 * Where a place lies, in degrees, if the fact names it: the middle of the town or country that a street or a village is in says nothing of
 * where it happened, nor does that of a country.
 */
function degrees({ text, place }: WhereFact): string {
  const [words, name] = [text.toLowerCase(), place?.name.toLowerCase() ?? '']
  // "San Ysidro, California": what holds the place that is named.
  if (!place || place.name === place.country || !words.includes(name)) return ''
  if (words.slice(0, words.indexOf(name)).endsWith(', ')) return ''
  return `(${place.lat.toFixed(2)}, ${place.lon.toFixed(2)})`
}

type RowsOf = (summary: Summary, translate: Translate) => readonly Row[]

const plain =
  (section: 'what' | 'why' | 'background'): RowsOf =>
  (summary) =>
    summary[section].map(({ text, evidence }) => ({ text, details: [], evidence }))

/** Whether the words under which somebody is known in the article are more than a part of the name: "the mission", but not "Harlow" of "Ned Harlow". */
const tellsMore = (words: string, name: string): boolean =>
  !` ${name} `.toLowerCase().includes(` ${words} `.toLowerCase())

const labelled = (label: string | undefined) => (label === undefined ? {} : { label })

const ROWS: Readonly<Record<Section, RowsOf>> = {
  what: plain('what'),
  why: plain('why'),
  background: plain('background'),

  casualties: (summary, translate) =>
    summary.casualties.map((fact) => {
      const { lead, number } = quantityWords(translate, fact.count)
      const label = [lead, number, translate(OUTCOME_LABELS[fact.outcome])].filter(Boolean).join(' ')
      return {
        label: fact.partOf ? `${translate('part_of_total')}: ${label}` : label,
        text: fact.who ?? fact.detail ?? '',
        details: [
          ...(fact.who && fact.detail ? [fact.detail] : []),
          ...sourceDetails(translate, fact.attribution),
          ...(fact.background ? [translate('other_events')] : []),
        ],
        evidence: fact.evidence,
        ...(fact.partOf && { nested: true as const }),
      }
    }),

  who: (summary, translate) =>
    summary.who.map(({ name, text, role, description, evidence }) => ({
      label: translate(ROLE_LABELS[role]),
      text: name,
      details: [
        ...(description ? [description] : []),
        ...(tellsMore(text, name) && text !== description ? [`“${text}”`] : []),
      ],
      evidence,
    })),

  where: (summary) =>
    summary.where.map((fact) => ({
      text: fact.text,
      details: fact.place ? [[placeWords(fact), degrees(fact)].filter(Boolean).join(' ')] : [],
      evidence: fact.evidence,
    })),

  when: (summary, translate) =>
    summary.when.map((fact) => ({
      text: fact.reported ? dateWords(translate, fact) : fact.text,
      details: [
        fact.reported ? translate('reported_day') : dateWords(translate, fact),
        `${fact.end ? `${fact.start}/${fact.end}` : fact.start}, ${fact.precision}`,
      ],
      evidence: fact.evidence,
    })),

  reactions: (summary, translate) =>
    summary.reactions.map((fact) => ({
      ...labelled(stanceWords(translate, fact)),
      text: `${fact.speaker ? `${fact.speaker}: ` : ''}${reactionWords({ ...fact, text: openingOf(fact.text) })}`,
      details: [
        ...(fact.context ? [`${translate('context_label')}: ${fact.context.text}`] : []),
        ...(fact.speakerRole ? [fact.speakerRole] : []),
      ],
      evidence: fact.evidence,
    })),

  responsibility: (summary, translate) =>
    summary.responsibility.map(({ status, actor, by, text, evidence }) => ({
      label: translate(STATUS_LABELS[status]),
      text: actor && !text.startsWith(actor) ? `${actor}: ${text}` : text,
      details: by ? [translate('blamed_by', { by })] : [],
      evidence,
    })),

  disputed: (summary, translate) =>
    summary.disputed.flatMap((dispute) =>
      dispute.versions.map(({ text, attribution, evidence }) => ({
        ...(summary.disputed.length > 1 && { label: disputeHeading(translate, dispute) }),
        text,
        details: sourceDetails(translate, attribution),
        evidence,
      })),
    ),
}

function sourceDetails(translate: Translate, attribution: Attribution | undefined): readonly string[] {
  if (!attribution) return []
  return [
    ...(attribution.hedge ? [attribution.hedge] : []),
    ...(attribution.source ? [sourceWords(translate, attribution)] : []),
  ]
}
