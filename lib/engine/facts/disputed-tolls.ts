import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Attribution, CasualtyFact, DisputedFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordingAt } from '../text/wording.ts'
import { whoOf } from './casualty-facts.ts'
import { isVague } from './casualty-numbers.ts'
import { type Proposal, proposalsOf } from './casualty-proposals.ts'
import { isSomebody, sourceOf } from './casualty-sources.ts'
import type { EventSentences } from './event.ts'

const MOST_VERSIONS = 3
/** Of two tolls the larger is at most so many times the smaller; else they count different things. */
const WIDEST = 6
/** How many sentences before a number the words stand that set it against another: "gave a different account". */
const REACH = 1
/** How many sentences lie at most between two numbers where nothing but "but" or a second source sets one against the other. */
const APART = 2

type Version = { readonly proposal: Proposal; readonly min: number; readonly source: Attribution }

const bareName = (doc: Document, source: string): string => {
  const [first = '', ...rest] = source.toLowerCase().split(' ')
  return doc.locale.classes.article?.includes(first) ? rest.join(' ') : [first, ...rest].join(' ')
}

function sameSource(doc: Document, a: Attribution, b: Attribution): boolean {
  const [x, y] = [bareName(doc, a.source), bareName(doc, b.source)]
  return x.includes(y) || y.includes(x)
}

/** How far before a number, in tokens, a word such as "but" stands that sets it against another: "while the union said 13". */
const TURN_REACH = 10

/** How far behind "than" the noun for a count stands, in tokens: "five more than the health ministry's count". */
const COUNT_REACH = 6

/** Whether a sentence compares its number with another count. */
function isCompared(doc: Document, { firstToken, endToken }: Sentence): boolean {
  const { than, counts } = doc.locale.casualties
  for (let i = firstToken; i < endToken; i++) {
    if (!than.has(doc.tokens[i]?.lower ?? '')) continue
    for (let k = i + 1; k < endToken && k <= i + COUNT_REACH; k++)
      if (counts.has(doc.tokens[k]?.lower ?? '')) return true
  }
  return false
}

/** How far behind "higher" or "disputed" the noun for a count or an account stands, in tokens: "gave a different account". */
const ACCOUNT_REACH = 4

/** Whether words from one token to another say that two accounts differ: "disputed the figures", "a higher toll". Neither "disputed Kashmir" nor "higher prices". */
function isGainsaid(doc: Document, from: number, to: number): boolean {
  const { contrary, counts, accounts } = doc.locale.casualties
  for (let i = from; i < to; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (!contrary.has(lower)) continue
    for (let k = i + 1; k < to && k <= i + ACCOUNT_REACH; k++) {
      const noun = doc.tokens[k]?.lower ?? ''
      if (counts.has(noun) || accounts.has(noun)) return true
    }
  }
  return false
}

/** Whether a sentence, or the one before it, says that its number is not the one another source gives. */
export function isSetAgainst(doc: Document, sentence: number): boolean {
  const own = doc.sentences[sentence]
  if (!own) return false
  const from = doc.sentences[Math.max(0, sentence - REACH)]?.firstToken ?? 0
  return isCompared(doc, own) || isGainsaid(doc, from, own.endToken)
}

/** Whether a word such as "but" turns to a number from what was told before. `at` is the token where the number begins. */
export function isTurnedTo(doc: Document, sentence: number, at: number): boolean {
  const { turns, concedes } = doc.locale.casualties
  const { firstToken = at } = doc.sentences[sentence] ?? {}
  for (let i = Math.max(firstToken, at - TURN_REACH); i < at; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (turns.has(lower) || concedes.has(lower)) return true
  }
  return turns.has(doc.tokens[firstToken]?.lower ?? '')
}

/** How far before a toll the verb stands by which somebody gives it, in tokens. */
const PUT_REACH = 3

/** Whether somebody puts a toll at a number, and does not say that it has risen to it: "the monitor put the toll at 27". */
function isPut(doc: Document, { rule, verbFrom, verbTo }: Proposal): boolean {
  if (rule !== 'toll') return false
  for (let i = Math.max(0, verbFrom - PUT_REACH); i < verbTo; i++)
    if (doc.locale.casualties.puts.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether two numbers stand so near that a second source gives the second of them for the same people. */
const areNear = (a: number, b: number): boolean => Math.abs(a - b) <= APART

/** The words that give a number, with what befell those counted where it stands behind them: "at least 31 people had died". */
function wordsOf(doc: Document, { from, to, verbFrom, parties }: Proposal): string {
  const [first] = parties
  const active = first && first.from >= verbFrom && parties.some(({ kind }) => kind === 'counted')
  const start = active ? first.from : from
  const end = active ? Math.max(...parties.map((party) => party.to)) : to
  return wordingAt(doc, start, end)
}

/** What the versions count, in a word of the article: "people", "soldiers", or what befell them. */
function aboutOf(doc: Document, versions: readonly Version[]): string {
  for (const { proposal } of versions) {
    const who = whoOf(doc, proposal)
    if (who) return who
  }
  const counted = flatMap(versions, ({ proposal }) => proposal.parties).find(
    (party) => party.who && party.counted === 'people',
  )
  const head = counted && doc.tokens[counted.to - 1]
  return head?.lower ?? doc.tokens[(versions[0]?.proposal.to ?? 1) - 1]?.lower ?? ''
}

/**
 * Where the sources of an article give different tolls of one outcome of its event: "at least 23, officials said", "the governor
 * gave a higher toll: 31". A part, another event's toll, a newer or older count and what has no source dispute nothing. A number
 * differs only where the text sets it against the total in words.
 * @param casualties the facts of the same text: their totals are what others dispute
 */
export function findDisputedTolls(
  doc: Document,
  event: EventSentences,
  casualties: readonly CasualtyFact[],
): DisputedFact[] {
  const proposals = proposalsOf(doc, (sentence) => sentence === event.headline || sentence === event.lede)
  const facts: DisputedFact[] = []
  for (const total of casualties) {
    const { outcome, count, attribution } = total
    if (total.partOf || total.background || !attribution?.source || !count.min || isVague(count)) continue
    const told = proposals.filter(
      (one) =>
        one.fate === outcome &&
        one.count &&
        !one.part &&
        !one.elsewhere &&
        !one.unreal &&
        !one.implied &&
        !isTaken(doc, one),
    )
    const own = told.filter((one) => one.count?.min === count.min)
    if (own.length === told.length || !isSomebody(doc, attribution.source)) continue
    const best = own.find((one) => sourceOf(doc, one)?.source === attribution.source) ?? own[0]
    if (!best) continue
    const versions: Version[] = [{ proposal: best, min: count.min, source: attribution }]
    for (const proposal of told) {
      const min = proposal.count?.min ?? 0
      if (!min || versions.some((version) => version.min === min)) continue
      if (proposal.update || proposal.earlier || isVague(proposal.count)) continue
      if (Math.max(min, count.min) > WIDEST * Math.min(min, count.min)) continue
      const { index } = proposal.sentence
      const isAside =
        own.some(({ sentence }) => areNear(sentence.index, index)) &&
        (isPut(doc, proposal) || isTurnedTo(doc, index, proposal.from))
      if (!isAside && !isSetAgainst(doc, index)) continue
      const source = sourceOf(doc, proposal)
      if (
        !source?.source ||
        !isSomebody(doc, source.source) ||
        versions.some((version) => sameSource(doc, version.source, source))
      )
        continue
      versions.push({ proposal, min, source })
    }
    if (versions.length < 2) continue
    const about = aboutOf(doc, versions)
    doc.trace({
      stage: 'disputed',
      rule: 'toll',
      verdict: 'kept',
      reason: `${outcome}: ${versions.map(({ min }) => min).join(', ')}`,
      text: about,
      start: best.sentence.start,
      end: best.sentence.end,
    })
    facts.push({
      about,
      outcome,
      versions: versions.slice(0, MOST_VERSIONS).map(({ proposal, source }) => ({
        text: wordsOf(doc, proposal),
        attribution: source,
        evidence: [evidenceFor(doc.article, proposal.sentence)],
      })),
    })
  }
  return facts
}

/** Whether a number takes up people told of before, or adds to them: "those two men", "two of the men", "three others". */
const isTaken = (doc: Document, { parties }: Proposal): boolean =>
  parties.some(
    ({ from, head, partitive, identity }) =>
      partitive ||
      identity.other ||
      doc.locale.casualties.others.has(doc.tokens[head]?.lower ?? '') ||
      doc.parts[from - 1] === 'DT',
  )
