import type { Document } from '../document.ts'
import type { CasualtyFact, Outcome, Quantity } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { wordingAt } from '../text/wording.ts'
import type { Proposal } from './casualty-proposals.ts'
import { sourceOf } from './casualty-sources.ts'
import { mentionsFrom } from './mentions-at.ts'

const MOST_EVIDENCE = 3
const OWN_WORD: ReadonlySet<Outcome> = new Set(['unharmed', 'detained'])
/** How far a clause can run on behind its verb, in tokens, to be shown whole. */
const LONGEST_TAIL = 14

/** Where the clause that tells a fate ends: "were injured in the attack", without what somebody said or did besides. */
function clauseEnd(doc: Document, { sentence, to, part }: Proposal): number {
  const { subordinators, and, said, who } = doc.locale.casualties
  const limit = Math.min(sentence.endToken, to + LONGEST_TAIL)
  let end = to
  // "Fourteen of the dead were found in one house": what the verb says of them is the news.
  if (part && /^VB[DZ]$/.test(doc.parts[end] ?? '')) end++
  while (end < limit) {
    const { lower, kind } = doc.tokens[end] as (typeof doc.tokens)[number]
    if (kind === 'punctuation' || subordinators.has(lower) || and.has(lower) || who.has(lower)) break
    if (isFiniteVerb(doc.parts[end])) {
      // Without a comma the speaker runs on: "in the raids a monitor said".
      const speaker = said.has(lower) && doc.phrases[sentence.index]?.find((phrase) => phrase.endToken === end)
      return speaker ? Math.max(to, speaker.firstToken) : to
    }
    end++
  }
  if (end === limit && limit < sentence.endToken) return to
  // Before a comma or a full stop an adjective is no beginning of a noun phrase: "are stated to be critical".
  const open = doc.tokens[end]?.kind === 'punctuation' ? /^(?:IN|TO|DT|CC|CD)$/ : /^(?:IN|TO|DT|CC|JJ|CD)$/
  while (end > to && open.test(doc.parts[end - 1] as string)) end--
  return end
}

/** The rule whose noun counts charges. */
const COUNTS = 'counts-of-murder'
/** In tokens. */
const LONGEST_OF = 6

/** Where the phrase with "of" behind people ends: "five members [of one family]". A character position. */
function ofPhrase(doc: Document, at: number): number | undefined {
  if (doc.tokens[at]?.lower !== doc.locale.casualties.of) return undefined
  const phrase = doc.phrases[doc.sentenceOf[at] as number]?.find(({ firstToken }) => firstToken === at + 1)
  const isShort = phrase && phrase.endToken - phrase.firstToken <= LONGEST_OF
  // "A schoolboy of 15" has an age.
  return isShort && doc.parts[phrase.head] !== 'CD' ? phrase.end : undefined
}

/** The people of a proposal in the article's words and without their number: "security guards", "Jane Roe". Undefined when these name nobody. */
export function whoOf(doc: Document, { parties, rule }: Proposal): string | undefined {
  const { of, definite, others, bare, whose, most, including } = doc.locale.casualties
  const first = parties[0]
  const last = parties.at(-1)
  // "Two counts of murder" are not who died.
  if (!first || !last || rule === COUNTS) return undefined
  const lowerAt = (i: number) => doc.tokens[i]?.lower ?? ''
  const several = parties.length > 1
  // "At least 15 farmers and nine policemen": nobody is left without the numbers.
  // "another and a teacher": the one meant stands elsewhere.
  if (several && (first.kind === 'counted' || parties.some(({ identity }) => identity.other))) return undefined
  const { states } = doc.locale.quantities
  // "she and her two sons", "his wife": the one meant stands elsewhere.
  if (/^PRP/.test(doc.parts[first.from] as string) && !whose.has(lowerAt(first.from))) return undefined
  let from = several || first.kind === 'name' ? first.from : (first.who?.from ?? -1)
  if (from < 0) return undefined
  const skipped = (i: number) =>
    lowerAt(i) === of || definite.has(lowerAt(i)) || whose.has(lowerAt(i)) || (!several && others.has(lowerAt(i)))
  while (from < last.to - 1 && skipped(from)) from++
  // "18 most children", "21 including three children": not all of them.
  if (most.has(lowerAt(from)) || including.has(lowerAt(from))) return undefined
  // "More than two million of these deaths": the word alone is nobody.
  if (from === last.to - 1 && definite.has(lowerAt(from))) return undefined
  if (
    states.has(lowerAt(from)) ||
    bare.has(lowerAt(last.to - 1)) ||
    doc.parts[from] === 'CD' ||
    /^PRP/.test(doc.parts[from] as string)
  )
    return undefined
  // "Lee's daughter, Ann Roe, was killed": whose daughter she was stands before.
  const named = !several && doc.locale.casualties.kin.has(lowerAt(last.to - 1)) ? nameBehind(doc, last.to) : undefined
  if (named) return named
  // A number whose words run on into a verb names nobody.
  if (doc.parts.slice(from, last.to).some(isFiniteVerb)) return undefined
  const owner = several ? undefined : ownerOf(doc, from, last)
  if (owner) return owner
  const end = several && last.kind === 'name' ? ageBehind(doc, last.to) : ofPhrase(doc, last.to)
  return doc.article.text.slice(doc.tokens[from]?.start, end ?? doc.tokens[last.to - 1]?.end)
}

/** A relative with the name of whose relative it is: "Roe's father" of "[father]". */
function ownerOf(doc: Document, from: number, { to }: Proposal['parties'][number]): string | undefined {
  const isOwned = doc.parts[from - 1] === 'POS' || /^['’]$/.test(doc.tokens[from - 1]?.text ?? '')
  if (!isOwned || !doc.locale.casualties.kin.has(doc.tokens[to - 1]?.lower ?? '')) return undefined
  const owner = doc.mentions.find(({ kind, form, endToken }) => {
    return kind === 'person' && form === 'name' && (endToken === from - 1 || endToken === from)
  })
  return owner && wordingAt(doc, owner.firstToken, to)
}

/** The name that a comma puts behind somebody: "his daughter, Ann Roe,". */
function nameBehind(doc: Document, at: number): string | undefined {
  const name = doc.tokens[at]?.text === ',' ? mentionsFrom(doc, at + 1, at + 2)[0] : undefined
  const isName = name?.kind === 'person' && name.form === 'name' && name.firstToken === at + 1
  return isName && doc.tokens[name.endToken]?.text === ',' ? wordingAt(doc, at + 1, name.endToken) : undefined
}

/** Where the age behind the last name of a list ends: "Ann Hill, 37, and Tom Roe, 26". A character position. */
function ageBehind({ tokens }: Document, at: number): number | undefined {
  const isAge = tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')
  return isAge && tokens[at + 2]?.kind === 'punctuation' ? tokens[at + 1]?.end : undefined
}

/**
 * The fact that some proposals give, all with one number, the best first.
 * @param isHeadline whether a sentence is the headline, which has the fewest words: the text itself tells who, and who says so
 */
export function factOf(
  doc: Document,
  outcome: Outcome,
  count: Quantity,
  proposals: readonly Proposal[],
  score: number,
  isHeadline: (sentence: number) => boolean,
): CasualtyFact | undefined {
  const { tokens, article } = doc
  // Of 51 taken to a hospital one died: where the text itself tells of 50 hurt, who tells of the 51 does not.
  const agreeing = proposals.filter((one) => one.count?.min === count.min)
  const fuller = (agreeing.length ? agreeing : proposals).toSorted(
    (a, b) => Number(isHeadline(a.sentence.index)) - Number(isHeadline(b.sentence.index)),
  )
  const best = fuller.find((one) => whoOf(doc, one) !== undefined) ?? fuller[0]
  if (!best) return undefined
  const order = [best, ...fuller.filter((one) => one !== best)]
  // Of several people told one by one the first alone is not who they are.
  const isNth = best.parties.some(({ identity }) => identity.ordinal) && count.min > best.parties.length
  const isAll = best.count && !isNth ? best.count.min === count.min : count.min <= best.parties.length
  const who = isAll ? whoOf(doc, best) : undefined
  let attribution = sourceOf(doc, best)
  let told = best
  for (const one of order) {
    // That somebody is unharmed or held may be what the article says itself, whoever else says so.
    if (attribution?.source || (OWN_WORD.has(outcome) && !isHeadline(best.sentence.index))) break
    // Who speaks of "her death" does not tell of it.
    const isNews = one.parties.some(({ kind }) => kind !== 'known')
    const other = isNews ? sourceOf(doc, one) : undefined
    if (!other?.source) continue
    attribution = other
    told = one
  }
  // "whose driver was arrested": the noun stands alone, the pronoun does not.
  const from = doc.locale.casualties.whose.has(tokens[best.from]?.lower ?? '') ? best.from + 1 : best.from
  const text = article.text.slice(tokens[from]?.start, tokens[clauseEnd(doc, best) - 1]?.end)
  // Where a list tells how many there are, what is told of one of them is evidence as well.
  const alone = proposals.filter((one) => !one.count)
  const sentences = [...new Set([best, told, ...order, ...alone].map(({ sentence }) => sentence))].slice(
    0,
    MOST_EVIDENCE,
  )
  return {
    outcome,
    count,
    ...(who ? { who } : {}),
    text,
    ...(attribution ? { attribution } : {}),
    evidence: sentences.map((sentence) => evidenceFor(article, sentence)),
    score,
  }
}
