import type { Document, Entity, TokenSpan } from '../document.ts'
import { peopleNoun } from '../mentions/people.ts'
import { perLocale } from '../per-locale.ts'
import { startsWithCapital } from '../text/letters.ts'
import { wordingOf } from '../text/wording.ts'
import { mentionAt, mentionsFrom } from './mentions-at.ts'
import type { Speaker } from './speakers.ts'
import { saysAt, speechWords } from './speech-rules.ts'

const AGE = /^\d{1,3},$/
const LONGEST = 14
/** So many tokens has a clause with "who" that is shown as part of a speaker, at most. */
const LONGEST_RELATIVE = 8

const roleRules = perLocale(({ reactions, names, classes, who }) => ({
  looks: new Set(who.looks),
  /** What a role loses at its head: an article, "its", "another". */
  openings: new Set([...(classes.article ?? []), ...reactions.bodyOwners, ...reactions.indefinite]),
  inside: new Set(reactions.inside),
  honorifics: names.honorifics,
  owners: new Set(reactions.owners),
  bare: new Set([...reactions.relations, ...names.honorifics]),
  joins: new Set(reactions.joins),
  affiliates: new Set(reactions.affiliates),
  voices: new Set(reactions.voices),
  personNouns: names.personNouns,
  titles: names.titles,
}))

/**
 * Words that tell who a person is, without their article: "mayor of Harden". Undefined for words that say it to nobody: without a noun for a
 * person ("R-Ohio", "62, from Croydon"), with an owner who is not there ("her brother"), or a tie to somebody else alone ("son").
 */
export function roleWords(doc: Document, text: string): string | undefined {
  const rules = roleRules(doc.locale)
  const isPeople = peopleNoun(doc.locale)
  const all = text.replace(/[\s,]+$/u, '').split(/\s+/)
  // "30, a passenger": an age stands before what they are.
  if (all.length > 1 && AGE.test(all[0] ?? '')) all.shift()
  // "Researcher Dr": what is left of "researcher Dr Ann Lee".
  while (all.length > 1 && rules.honorifics.has(all.at(-1)?.toLowerCase() ?? '')) all.pop()
  // "One of its editors" is not "of its editors".
  const isPart = rules.inside.has(all[1] ?? '')
  const whole = !isPart && rules.openings.has(all[0]?.toLowerCase() ?? '') ? all.slice(1) : all
  // Of several descriptions the first: "professor of surgery at Harden University, and the editor of a journal".
  const border = whole.findIndex((word, i) => i > 0 && (whole[i - 1]?.endsWith(',') || rules.joins.has(word)))
  const words = whole.length > LONGEST && border > 0 ? whole.slice(0, border) : whole
  // "A gregarious man with bushy eyebrows" has no role.
  const isColour = words.some((word) => rules.looks.has(word))
  const lower = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}.-]/gu, ''))
  if (!words.length || isColour || words.length > LONGEST || rules.owners.has(lower[0] ?? '')) return undefined
  if (lower.length === 1 && rules.bare.has(lower[0] ?? '')) return undefined
  const names = lower.some((word) => {
    const plain = word.replace(/\.$/, '')
    const tail = plain.slice(plain.lastIndexOf('-') + 1)
    return (
      [plain, tail, word].some(
        (one) =>
          rules.personNouns.has(one) || rules.titles.has(one) || rules.voices.has(one) || rules.affiliates.has(one),
      ) || isPeople(plain) !== undefined
    )
  })
  return names ? words.join(' ').replace(/,$/, '') : undefined
}

/** The first of some words that tells who a person is. */
export function roleIn(doc: Document, ...texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const role = text && roleWords(doc, text)
    if (role) return role
  }
  return undefined
}

/** What a person or body is, by the words before the name, the apposition, or what the text tells elsewhere. */
export function roleOf(
  doc: Document,
  entity: Entity,
  span: TokenSpan,
  mention: Document['mentions'][number],
  apposition: TokenSpan | undefined,
): string | undefined {
  const before =
    mention.form === 'name' && mention.firstToken > span.firstToken
      ? doc.tokens[mention.firstToken - 1]?.end
      : undefined
  // "a furious Ann Lee": a quality is no role.
  const isRole = /^NN/.test(doc.parts[mention.firstToken - 1] ?? '')
  const start = doc.tokens[behindOthers(doc, span, mention)]?.start ?? span.start
  const own = isRole && before && before > start ? wordingOf(doc, { start, end: before }) : undefined
  if (entity.kind === 'organization' && !entity.description) return undefined
  const role = mention.role ?? entity.description
  const kept = role && wordingOf(doc, role)
  if (entity.kind !== 'person') {
    const words = withoutArticle(doc, own ?? kept ?? '')
    // "Business", "company": what it is by one noun tells nobody anything.
    return doc.locale.names.companyNouns.has(words) ? undefined : words || undefined
  }
  return roleIn(doc, apposition ? wordingOf(doc, apposition) : '', own ?? '', kept ?? '') ?? bodyBehind(doc, mention)
}

/** Where the words for one of several speakers begin, behind the others: at "Mayor" of "both Tom Orr and Mayor Ann Lee". */
function behindOthers(doc: Document, span: TokenSpan, own: Document['mentions'][number]): number {
  let at = span.firstToken
  for (const { firstToken, endToken, form, kind } of mentionsFrom(doc, span.firstToken, own.firstToken - 1))
    if (form === 'name' && kind === 'person' && doc.parts[endToken] === 'CC') at = endToken + 1
    // "Ann Lee and Eve Orr in the hall Council spokesman Tom Lund": a caption has run into the sentence.
    else if (form === 'name' && kind === 'organization' && at > span.firstToken) at = firstToken
  return at
}

/** The body with a name that a person speaks for: "Harden Rescue" of "Ann Lee from Harden Rescue", of "Ann Lee, of Harden Rescue,". */
function bodyBehind(doc: Document, { form, endToken }: Document['mentions'][number]): string | undefined {
  if (form !== 'name') return undefined
  const hasComma = doc.tokens[endToken]?.text === ','
  let at = hasComma ? endToken + 1 : endToken
  if (!doc.locale.who.affiliations.includes(doc.tokens[at]?.lower ?? '')) return undefined
  at += doc.parts[at + 1] === 'DT' ? 2 : 1
  const body = mentionAt(doc, at)
  if (body?.form !== 'name' || body.kind !== 'organization') return undefined
  // "Ann Lee, from Harden Rescue in 2019 and": it goes on.
  return !hasComma || /^[,.;]$/.test(doc.tokens[body.endToken]?.text ?? '') ? wordingOf(doc, body) : undefined
}

function withoutArticle({ locale }: Document, text: string): string {
  const [first = '', ...rest] = text.replace(/[\s,]+$/u, '').split(' ')
  return locale.classes.article?.includes(first.toLowerCase()) ? rest.join(' ') : [first, ...rest].join(' ')
}

/** Whether somebody speaks rather than something: a person or body with a name, or a noun for people or for a text. */
export function canSpeak(doc: Document, span: TokenSpan, speaker: Speaker): boolean {
  if (speaker.unknown) return false
  const { who, reactions, names } = doc.locale
  const { firstToken, endToken } = span
  if (reactions.pronouns.own.includes(doc.tokens[firstToken]?.lower ?? '')) return false
  if (speaker.entity) return speaker.entity.kind !== 'place' || speaker.entity.named
  let head = firstToken
  while (head + 1 < endToken && /^(?:DT|PRP\$|JJ|NN|NNS|NNP|CD|POS)$/.test(doc.parts[head + 1] ?? '')) head++
  const noun = doc.tokens[head]?.lower ?? ''
  return (
    who.people.includes(noun) ||
    who.authorities.includes(noun) ||
    names.personNouns.has(noun) ||
    names.groupNouns.has(noun) ||
    names.organizationNouns.has(noun) ||
    speechWords(doc.locale).messages.has(noun) ||
    (doc.parts[head] !== 'DT' && startsWithCapital(doc.tokens[head]?.text ?? ''))
  )
}

const isTelling = (doc: Document, at: number): boolean => doc.parts[at] === 'VBD' && saysAt(doc, at)

/** The words of somebody without a name, with what "who" tells of them: "a woman who knows the victim". */
export function withRelative(doc: Document, span: TokenSpan): string {
  const words = (end: number) => wordingOf(doc, { start: span.start, end })
  const end = doc.sentences[span.sentence]?.endToken ?? span.endToken
  // "A source who said “…”": the clause is what is reported.
  const isSaid = saysAt(doc, span.endToken + 1) && doc.tokens[span.endToken + 2]?.kind === 'punctuation'
  // "Investigators who have said it was": what they have said is reported.
  const { helping } = speechWords(doc.locale)
  const hasSaid = helping.has(doc.tokens[span.endToken + 1]?.lower ?? '') && saysAt(doc, span.endToken + 2)
  if (doc.parts[span.endToken] !== 'WH' || isSaid || hasSaid) return words(span.end)
  for (let i = span.endToken; i < Math.min(end, span.endToken + LONGEST_RELATIVE); i++)
    // "A woman who works there told reporters": the verb that reports her words is no part of the clause.
    if (doc.tokens[i]?.kind === 'punctuation' || (i > span.endToken + 2 && isTelling(doc, i)))
      return words(doc.tokens[i - 1]?.end ?? span.end)
  return words(span.end)
}
