import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Locale } from '../locale.ts'
import type { Quantity } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { compileRules, type RuleSet } from '../text/pattern.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Context, contextOf } from './casualty-context.ts'
import { BODILY } from './casualty-fates.ts'
import type { Scene } from './casualty-lists.ts'
import { sumOf } from './casualty-numbers.ts'
import { findParties } from './casualty-parties.ts'
import { isConditionOf, isPart, partsBehind } from './casualty-parts.ts'
import type { Party } from './casualty-people.ts'
import { opensTitle } from './casualty-quotations.ts'
import type { CasualtyRule, Fate, FateForm } from './casualty-rules.ts'
import { namedAs, namedOnce, ofOtherEvents, withAntecedents } from './casualty-same-person.ts'
import { fillSlot } from './casualty-slots.ts'
import { upToDate } from './casualty-updates.ts'
import { isQuoted } from './quoted-tokens.ts'

/** One place in the text that tells what happened to somebody. */
export type Proposal = Context & {
  readonly fate: Fate
  readonly rule: string
  readonly sentence: Sentence
  /** Tokens from the people to the verb, whichever comes first. */
  readonly from: number
  readonly to: number
  /** The tokens of the rule's own words: "were [killed]". */
  readonly verbFrom: number
  readonly verbTo: number
  readonly parties: readonly Party[]
  /** The number told, when at least one of the people is counted; undefined for people told one by one. */
  readonly count?: Quantity | undefined
  /** The people stand where the rule expects them, not somewhere near. */
  readonly direct: boolean
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** "was also killed": one more than those before. */
  readonly also: boolean
  /** A part of a total: "including two children". */
  readonly part: boolean
  /** The number of which this is a part, where one clause tells both. */
  readonly whole?: number
  /** The number is only in the meaning of a word: two of "murder-suicide", three of "triple shooting". */
  readonly implied: boolean
  /** One person in itself, and nobody says whom: "a small cut was confirmed". */
  readonly unnamed: boolean
}

/** Forms whose own noun can be what is counted: "four deaths", "two counts of murder". */
const COUNTING = new Set<FateForm>(['noun', 'counts'])
const IMPLIED = new Set<FateForm>(['fold', 'pair'])
const compiled = perLocale((locale: Locale) => compileRules<CasualtyRule>(locale.casualties.rules, locale.classes))

/** Where the adverbs right before a verb begin: "[also accidentally] shot". */
function adverbsBefore({ parts }: Document, verb: number): number {
  let from = verb
  while (parts[from - 1] === 'RB') from--
  return from
}

function hasAlso(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.locale.casualties.also.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** What covers each token of the text. */
type Cover = Pick<Scene, 'partyAt' | 'phraseAt' | 'timeAt'> & {
  /** 1 where a person is named. */
  readonly named: Uint8Array
}

/** How far before a denied death the one stands who is alive, in tokens: "[she] was not yet dead". */
const NEGATION_REACH = 4

/** What befell somebody of whom a fate is denied: who "did not die at the scene", or "is not dead", need not be unharmed. */
const WITHOUT: Readonly<Partial<Record<Fate, Fate>>> = { killed: 'hit', injured: 'unharmed', hit: 'unharmed' }

/** Whether a fate can be somebody's: troops capture towns, and the dead are not among the wounded ("50 martyrs and 200 others wounded"). */
function canBefall(
  { tokens, parts, locale }: Document,
  fate: Fate,
  { kind, head, from, to }: Party,
  { named }: Cover,
  verb: number,
): boolean {
  // "Five others, including jailed activist Ann Lee, were fined": it befell her before.
  const before = tokens[verb - 1]?.lower ?? ''
  const isBefore = parts[verb - 1] === 'IN' || locale.casualties.including.has(before)
  if (kind === 'name' && fate === 'detained' && from > verb && isBefore) return false
  if (kind === 'name') return BODILY.has(fate) || named[head] === 1
  if (fate === 'displaced' && locale.casualties.visitors.has(tokens[to - 1]?.lower ?? '')) return false
  return fate === 'killed' || kind !== 'counted' || !locale.casualties.martyrs.has(tokens[to - 1]?.lower ?? '')
}

/** Whether what stands behind a verb of dying tells for whom or what, and not how long: "for his country". */
const isSacrifice = ({ tokens, times, locale }: Document, at: number): boolean =>
  locale.casualties.sacrifice.has(tokens[at]?.lower ?? '') && !times.some(({ firstToken }) => firstToken === at + 1)

/**
 * Whether a denied death tells of nobody who is alive: "they did not die for this" leaves open whether they are dead, and in "the team said that its
 * season was not dead" the people are those of another verb.
 */
const isNoFate = (
  doc: Document,
  form: FateForm,
  people: readonly Party[],
  verb: { from: number; to: number },
): boolean =>
  (form === 'subject' && isSacrifice(doc, verb.to)) || people.every(({ to }) => to < verb.from - NEGATION_REACH)

function cover<T>(
  size: number,
  spans: Iterable<T>,
  from: (span: T) => number,
  to: (span: T) => number,
): (T | undefined)[] {
  const at: (T | undefined)[] = new Array(size).fill(undefined)
  for (const span of spans) at.fill(span, from(span), to(span))
  return at
}

type Matches = ReturnType<RuleSet<CasualtyRule>['match']>

/** Where the words of a sentence tell what happened to somebody, whoever it was. */
const matchesIn = (doc: Document, sentence: Sentence): Matches =>
  compiled(doc.locale)
    .match(doc.pattern, sentence.firstToken, sentence.endToken)
    .sort((a, b) => a.match.from - b.match.from || b.match.to - a.match.to)

function proposalsIn(
  doc: Document,
  sentence: Sentence,
  matches: Matches,
  parties: readonly Party[],
  covers: Cover,
  main: boolean,
): Proposal[] {
  const scene: Scene = {
    doc,
    first: sentence.firstToken,
    end: sentence.endToken,
    partyAt: covers.partyAt,
    phraseAt: covers.phraseAt,
    timeAt: covers.timeAt,
    headline: sentence.kind === 'headline',
    startsAt: new Map(parties.map((party) => [party.from, party])),
    endsAt: new Map(parties.map((party) => [party.to, party])),
  }
  const proposals: Proposal[] = []
  let covered = -1
  let settled: { from: number; to: number } | undefined
  for (const { rule, match } of matches) {
    if (opensTitle(doc, match.from)) continue
    if (match.to <= covered && !(settled === undefined && match.to === covered)) continue
    const slot = fillSlot(scene, rule.form, match.from, match.to)
    if (match.to > covered) settled = rule.form === 'nobody' ? match : undefined
    covered = Math.max(covered, match.to)
    const people = namedOnce(
      scene,
      slot.parties.map((party) => namedAs(scene, party)),
    )
      .filter((party) => party.kind !== 'counted' || party.counted !== 'thing' || COUNTING.has(rule.form))
      .filter((party) => canBefall(doc, rule.fate, party, covers, match.from))
    if (!people.length) continue
    settled = { from: match.from, to: match.to }
    const from = Math.min(match.from, ...people.map((party) => party.from))
    const to = Math.max(match.to, ...people.map((party) => party.to))
    const context = contextOf(doc, sentence, from, to, match.from, match.to, main, covers.timeAt)
    const count = sumOf(doc, people)
    const fate = slot.negated ? (WITHOUT[rule.fate] ?? rule.fate) : rule.fate
    doc.trace({
      stage: 'casualties',
      rule: rule.id,
      verdict: 'proposed',
      reason: `${fate} ${count ? count.min : people.length}${context.unreal ? ', unreal' : ''}${context.elsewhere ? ', elsewhere' : ''}`,
      text: doc.article.text.slice(doc.tokens[from]?.start, doc.tokens[to - 1]?.end),
      start: doc.tokens[from]?.start ?? 0,
      end: doc.tokens[to - 1]?.end ?? 0,
    })
    if (slot.negated && fate === rule.fate && fate !== 'unharmed') continue
    if (slot.negated && rule.fate === 'killed' && isNoFate(doc, rule.form, people, match)) continue
    const before = proposals.at(-1)
    const proposal: Proposal = {
      unreal: context.unreal,
      elsewhere: context.elsewhere,
      update: context.update,
      earlier: context.earlier,
      selfInflicted: context.selfInflicted,
      fate,
      rule: rule.id,
      sentence,
      from,
      to,
      verbFrom: match.from,
      verbTo: match.to,
      parties: people,
      direct: slot.direct,
      quoted: isQuoted(doc, match.from),
      also: hasAlso(doc, Math.max(sentence.firstToken, Math.min(from, adverbsBefore(doc, match.from))), to),
      ...(before && isConditionOf(doc, before, rule.id, from) ? { whole: before.count?.min as number } : {}),
      part:
        rule.part === true ||
        (people.every((party) => isPart(doc, party.from, sentence.firstToken)) &&
          (!doc.locale.casualties.who.has(doc.tokens[match.from - 1]?.lower ?? '') ||
            proposals.some((other) => other.fate === fate && other.count))),
      implied: IMPLIED.has(rule.form),
      unnamed: rule.form === 'someone',
      count,
    }
    proposals.push(proposal, ...namedParts(scene, proposal))
  }
  return proposals
}

/** The parts that a number is told with: "31 people, including eight children, died". */
function namedParts(scene: Scene, proposal: Proposal): Proposal[] {
  const { count, parties, to, part, elsewhere, unreal } = proposal
  if (!count || part || elsewhere || unreal) return []
  return flatMap([...new Set([(parties.at(-1) as Party).to, to])], (at) => {
    const behind = partsBehind(scene, at)
    const sum = sumOf(scene.doc, behind)
    const last = behind.at(-1)
    if (!sum || !last || sum.min >= count.min) return []
    const from = (behind[0] as Party).from
    return [
      { ...proposal, from, to: last.who?.to ?? last.to, parties: behind, count: sum, part: true, whole: count.min },
    ]
  })
}

const known = new WeakMap<Document, readonly Proposal[]>()

/**
 * Everything the text tells of what happened to people, in reading order, on a live page as it stands now; found once for each text.
 * @param isMain whether a sentence tells the main event
 */
export function proposalsOf(doc: Document, isMain: (sentence: number) => boolean): readonly Proposal[] {
  const proposals = known.get(doc) ?? upToDate(doc, findProposals(doc, isMain))
  known.set(doc, proposals)
  return proposals
}

/**
 * @param isMain whether a sentence tells the main event
 */
function findProposals(doc: Document, isMain: (sentence: number) => boolean): Proposal[] {
  const found = doc.sentences.map((sentence) => matchesIn(doc, sentence))
  const told = new Set(flatMap(found, (own) => own.map(({ rule }) => rule.id)))
  const matches = found.map((own) => own.filter(({ rule: { unless } }) => unless === undefined || !told.has(unless)))
  const telling = doc.sentences.filter(({ index }) => matches[index]?.length)
  if (!telling.length) return []
  const parties = findParties(doc, (sentence) => (matches[sentence] as Matches).length > 0)
  const size = doc.tokens.length
  const named = new Uint8Array(size)
  for (const { kind, firstToken, endToken } of doc.mentions) if (kind === 'person') named.fill(1, firstToken, endToken)
  const covers: Cover = {
    named,
    partyAt: cover(
      size,
      parties.flat(),
      ({ from }) => from,
      ({ to }) => to,
    ),
    phraseAt: cover(
      size,
      doc.phrases.flat(),
      ({ firstToken }) => firstToken,
      ({ endToken }) => endToken,
    ),
    timeAt: cover(
      size,
      doc.times,
      ({ firstToken }) => firstToken,
      ({ endToken }) => endToken,
    ),
  }
  const proposals = flatMap(telling, (sentence) => {
    const { index } = sentence
    return proposalsIn(doc, sentence, matches[index] ?? [], parties[index] ?? [], covers, isMain(index))
  })
  return ofOtherEvents(withAntecedents(doc, proposals), isMain)
}
