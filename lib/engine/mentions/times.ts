import type { TextLayer, TimeMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { perLocale } from '../per-locale.ts'
import { compileRules, type PatternMatch } from '../text/pattern.ts'
import { calendarDay, isoDay, readIsoDay } from './calendar.ts'
import { isDayFirst, readDate } from './numeric-dates.ts'
import { printedDay } from './printed-day.ts'
import type { TimeRule } from './time-rules.ts'
import { annotateTimes } from './times-annotations.ts'
import { timeDirection } from './times-direction.ts'
import { laterDayInDateline } from './times-local-day.ts'
import { joinProposals, namesDay, readParts, shareYears, type TimeProposal } from './times-parts.ts'
import { resolveTime, type TimeContext } from './times-resolution.ts'
import { daySpoken } from './times-spoken.ts'
import { indexTimes } from './times-tables.ts'

const compiled = perLocale((locale) => ({
  tables: indexTimes(locale.times),
  rules: compileRules(locale.times.rules, locale.classes),
  bounding: new Set(locale.times.bounding),
  joins: new Set([',', ...locale.times.joins, ...locale.times.joins.map((join) => `, ${join}`)]),
}))

/** How far the day of a dateline may lie from the publication, in days, to be the day that the report counts from. */
const DATELINE_REACH = 7
/** For how many sentences a day that was named stays the one that "two days earlier" and "at dawn" count from. */
const NARRATIVE_REACH = 3

/** What the rules propose, the longer of two that overlap, in reading order. */
function propose(text: TextLayer): { proposals: TimeProposal[]; dayFirst: (anchor: number | undefined) => boolean } {
  const { tables, rules, joins } = compiled(text.locale)
  const annotations = annotateTimes(text, tables)
  const order = new Map(tables.rules.map((rule, i) => [rule, i]))
  const found: { from: number; to: number; rule: TimeRule; match: PatternMatch }[] = []
  for (const { firstToken, endToken } of text.sentences)
    for (const { rule, match } of rules.match(annotations.input, firstToken, endToken)) {
      const { from, to } = match.captures.span ?? match
      found.push({ from, to, rule, match })
    }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))
  const taken = new Uint8Array(text.tokens.length)
  const proposals: TimeProposal[] = []
  for (const { from, to, rule, match } of found) {
    if (taken.subarray(from, to).some((used) => used)) continue
    taken.fill(1, from, to)
    if (rule.none || (rule.capital && text.tokens[from]?.shape === 'lower') || (rule.small && isTitle(text, from, to)))
      continue
    proposals.push({ from, to, rule, parts: readParts(text.tokens, rule, match, annotations, tables) })
  }
  proposals.sort((a, b) => a.from - b.from)
  const words = flatMap(proposals, ({ parts }) => (parts.date ? [parts.date] : []))
  const dates = flatMap(words, (word) => readDate(word) ?? [])
  return {
    proposals: shareYears(joinProposals(text.tokens, proposals, joins)),
    dayFirst: (anchor) => isDayFirst({ dates, words, anchor, language: text.article.language }),
  }
}

/** Whether words that are small in running text are part of a title: "VOA Today", "This Week With Ann Lee". */
function isTitle({ tokens, sentences, sentenceOf }: TextLayer, from: number, to: number): boolean {
  const sentence = sentences[sentenceOf[from] as number]
  if (!sentence || sentence.kind === 'headline' || from === sentence.firstToken) return false
  const isCapital = (i: number) => i < sentence.endToken && tokens[i]?.kind === 'word' && tokens[i]?.shape === 'capital'
  for (let i = from; i < to; i++) if (!isCapital(i)) return false
  // "This is VOA Today": what is in capitals is so before a time as well, but not a whole line of them.
  return isCapital(from - 1) || tokens[from - 1]?.shape === 'upper' || isCapital(to)
}

/** The day that the article counts from: its publication, or the day of its dateline when that is near. */
function findAnchor(text: TextLayer, proposals: readonly TimeProposal[]): number | undefined {
  const published = readIsoDay(text.article.published)
  const dateline = text.dateline
  if (!dateline) return published
  const stamp = proposals.find(({ from, parts }) => {
    const { start } = text.tokens[from] as { start: number }
    return start >= dateline.start && start < dateline.end && parts.day !== undefined
  })
  if (!stamp) return published
  const context = { anchor: published, narrative: undefined, year: undefined, direction: 0, dayFirst: false } as const
  const day = resolveTime(stamp.parts, false, context)?.day
  if (published === undefined || day === undefined) return day ?? published
  return published >= day && published - day <= DATELINE_REACH ? day : published
}

/**
 * Finds every date and time that has a calendar value. Relative ones count from the publication (or the dateline's day);
 * without it only absolute ones are found. Durations, ages and vague words ("recently") are no times. `published` is the day that the
 * text prints of itself, where it is not that of the article's metadata.
 */
export function findTimes(text: TextLayer): { readonly times: TimeMention[]; readonly published?: string } {
  const { proposals, dayFirst } = propose(text)
  const printed = printedDay(text, proposals, dayFirst)
  const anchor = printed?.day ?? findAnchor(text, proposals)
  const anchorYear = anchor === undefined ? undefined : calendarDay(anchor).year
  const order = dayFirst(anchor)
  const later = anchor === readIsoDay(text.article.published) ? laterDayInDateline(text) : undefined
  // What an entry of a live page tells, it tells on its own day.
  const contextIn = (sentence: number) => {
    const posted = readIsoDay(text.article.blocks[text.sentences[sentence]?.block ?? 0]?.posted)
    return { anchor: posted ?? anchor, dayFirst: order, later: posted === undefined ? later : undefined }
  }
  const mentions: TimeMention[] = []
  let told: { day: number; sentence: number; entry: number | undefined } | undefined
  let year: { year: number; sentence: number } | undefined
  let spoken: typeof year
  let week: { monday: number | undefined; sentence: number } | undefined
  const directions = proposals.map(({ from, to }) => timeDirection(text, from, to))
  const weekdays = weekdayDirections(proposals, directions)
  proposals.forEach((proposal, index) => {
    const { from, to, rule, parts } = proposal
    const sentence = text.sentenceOf[from] as number
    const start = text.tokens[from]?.start as number
    const end = text.tokens[to - 1]?.end as number
    const context = contextIn(sentence)
    const isNear = told && sentence - told.sentence <= NARRATIVE_REACH && told.entry === context.anchor
    const narrative = isNear ? told?.day : undefined
    const next = proposals[index + 1]
    const spokenOn = daySpoken(text, proposals, index)
    const saidOn =
      spokenOn &&
      resolveTime(spokenOn.parts, false, { ...context, narrative: undefined, year: undefined, direction: -1 })
    const around: TimeContext = {
      dayFirst: order,
      later: context.later,
      anchor: saidOn?.day ?? context.anchor,
      narrative:
        rule.needsDay && told?.sentence !== sentence
          ? (dayAhead(text, next, sentence, context) ?? narrative)
          : narrative,
      year: year && year.sentence === sentence && year.year !== anchorYear ? year.year : undefined,
      week: week && sentence - week.sentence <= NARRATIVE_REACH ? week.monday : undefined,
      spokenYear: spoken && sentence - spoken.sentence <= NARRATIVE_REACH ? spoken.year : undefined,
      direction: directions[index] || weekdays.get(parts.weekday ?? 0) || 0,
    }
    const value =
      rule.needsDay === 'joined' && !namesDay(parts) ? undefined : resolveTime(parts, rule.narrative === true, around)
    text.trace({
      stage: 'times',
      rule: rule.id,
      start,
      end,
      text: text.article.text.slice(start, end),
      verdict: value ? 'kept' : 'dropped',
      reason: value
        ? value.end
          ? `${value.start} to ${value.end}`
          : value.start
        : 'nothing gives it a calendar value',
    })
    if (!value) return
    // "Two days earlier" looks back and returns: the day that is spoken of stays.
    const looksBack = rule.narrative && told && value.day !== undefined && value.day < told.day
    // "On Sunday declared her winner of Saturday's election": the day of a noun is mentioned in passing.
    const inPassing = text.parts[to] === 'POS' && told?.sentence === sentence
    const isTold = !looksBack && !inPassing && !isBound(text, proposal)
    if (value.day !== undefined && isTold) told = { day: value.day, sentence, entry: context.anchor }
    if (parts.year !== undefined && value.day === undefined) year = { year: parts.year, sentence }
    if (parts.unit === 'week' && parts.shift === -1) week = { monday: readIsoDay(value.start), sentence }
    if (parts.year !== undefined) spoken = { year: parts.year, sentence }
    mentions.push({
      kind: 'time',
      start,
      end,
      firstToken: from,
      endToken: to,
      sentence,
      value: value.end === undefined ? { start: value.start } : { start: value.start, end: value.end },
      precision: value.precision,
      fromContext: rule.needsDay !== undefined && !namesDay(parts),
      printed: printed?.proposal === proposal,
      rule: rule.id,
    })
  })
  return { times: mentions, ...(printed?.day === undefined ? {} : { published: isoDay(printed.day) }) }
}

/** Where the article points when it names a weekday: a headline has no tense ("go to the polls on Sunday"), its story has. */
function weekdayDirections(
  proposals: readonly TimeProposal[],
  directions: readonly (-1 | 0 | 1)[],
): ReadonlyMap<number, -1 | 1> {
  const found = new Map<number, -1 | 1>()
  proposals.forEach(({ parts: { weekday } }, i) => {
    const direction = directions[i]
    if (weekday !== undefined && direction && !found.has(weekday)) found.set(weekday, direction)
  })
  return found
}

/** Whether a time only tells since when something lasts: "the lowest level since Nov. 13". */
const isBound = ({ tokens, locale }: TextLayer, { from }: TimeProposal): boolean =>
  [from, from - 1].some((i) => compiled(locale).bounding.has(tokens[i]?.lower ?? ''))

/** The day that the next time of the same sentence names: "at 6 a.m. the tram left Croydon on Wednesday". */
function dayAhead(
  text: TextLayer,
  next: TimeProposal | undefined,
  sentence: number,
  context: { anchor: number | undefined; dayFirst: boolean },
): number | undefined {
  if (!next || text.sentenceOf[next.from] !== sentence || !namesDay(next.parts) || isBound(text, next)) return undefined
  const direction = timeDirection(text, next.from, next.to)
  return resolveTime(next.parts, false, { ...context, narrative: undefined, year: undefined, direction })?.day
}
