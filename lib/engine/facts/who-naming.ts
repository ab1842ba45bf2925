import type { Document, TokenSpan } from '../document.ts'
import type { Clause, NounPhrase } from '../text/phrases.ts'
import { stem } from './event.ts'
import { plightBehind } from './who-plights.ts'
import type { Part } from './who-roles.ts'
import { whoWords } from './who-words.ts'

/** How many words may stand between a verb that tells a name and the name's "as": "named the two dead as". */
const NAMING_REACH = 6

/** A title may stand between "is" and a name. */
const TITLE_REACH = 3

/** What "identified as Ada Lind" makes of a name: one of the victims, or the suspect, by what the sentence before it speaks of. */
export function namedAs(doc: Document, at: TokenSpan): Part | undefined {
  const { suspects, victims, charging, killing, suffering } = whoWords(doc.locale)
  const sentence = doc.sentences[at.sentence]
  // "Identified the suspect as Ada Lind's boyfriend."
  if (!sentence || doc.parts[at.endToken] === 'POS') return undefined
  // "The suspected killer is Ada Lind."
  const equated = equatedWith(doc, at)
  const head = equated && (doc.tokens[equated.head]?.lower ?? '')
  if (head && suspects.has(head)) return { role: 'suspect' }
  if (head && victims.has(head)) return { role: 'affected', fatal: true }
  const apposed = apposedTo(doc, at)
  if (apposed && suspects.has(apposed)) return { role: 'suspect' }
  if (apposed && victims.has(apposed)) return { role: 'affected' }
  const told = namingVerb(doc, at)
  if (!told || !isListed(doc, at, told.link)) return undefined
  for (let i = told.link - 1; i >= sentence.firstToken; i--) {
    const word = doc.tokens[i]?.lower ?? ''
    const stemmed = stem(doc, word)
    if (suspects.has(word) || charging.has(stemmed)) return { role: 'suspect' }
    if (victims.has(word) || suffering.has(word) || killing.has(stemmed)) return { role: 'affected', fatal: true }
  }
  return fateOfNamed(doc, at, told)
}

/** Whether a name stands right behind "as" or in the list behind it: not Jon Holm of "as Ada Lind, who had a son with Jon Holm". */
function isListed(doc: Document, at: TokenSpan, link: number): boolean {
  if (!doc.parts.slice(link, at.firstToken).includes('WH')) return true
  const phrase = doc.phrases[at.sentence]?.find((p) => p.firstToken <= at.firstToken && p.endToken >= at.endToken)
  const before = (phrase?.firstToken ?? at.firstToken) - 1
  return doc.parts[before] === 'CC' || doc.parts[before] === '.'
}

/** What became of the nameless one whose name is told: "was pronounced dead" of "The boy was pronounced dead. He was identified as Jon Holm." */
function fateOfNamed(doc: Document, at: TokenSpan, { verb, link }: { verb: number; link: number }): Part | undefined {
  const { killing } = whoWords(doc.locale)
  const meant = doc.mentions.findLast(
    (one) =>
      one.sentence === at.sentence &&
      one.form === 'pronoun' &&
      one.endToken <= link &&
      (one.firstToken === verb + 1 || one.endToken < verb),
  )
  const entity = meant && doc.entities[meant.entity]
  if (!entity || entity.named) return undefined
  for (const index of entity.mentions) {
    const mention = doc.mentions[index]
    if (!mention || mention.sentence > at.sentence) continue
    for (const clause of doc.clauses[mention.sentence] ?? []) {
      const { subject, passive, verb: told } = clause
      if (!subject || subject.head < mention.firstToken || subject.head >= mention.endToken) continue
      const word = doc.tokens[told]?.lower ?? ''
      if (passive && (killing.has(word) || killing.has(stem(doc, word)))) return { role: 'affected', fatal: true }
      const plight = plightBehind(doc, clause)
      if (plight) return plight
    }
  }
  return undefined
}

/** The noun before a name in commas: "victim" of "the victim, 20-year-old Jon Holm, was taken to a hospital". */
function apposedTo(doc: Document, at: TokenSpan): string | undefined {
  const phrases = doc.phrases[at.sentence] ?? []
  const own = phrases.find((p) => p.firstToken <= at.firstToken && p.endToken === at.endToken)
  const comma = (own?.firstToken ?? at.firstToken) - 1
  if (doc.tokens[comma]?.text !== ',' || doc.tokens[at.endToken]?.text !== ',') return undefined
  const before = phrases.find(({ endToken }) => endToken === comma)
  return before && doc.parts[before.firstToken] === 'DT' ? doc.tokens[before.head]?.lower : undefined
}

/** The subject that a name is equated with: "the suspect" of "the suspect is Ada Lind"; a title may stand before the name. */
function equatedWith(doc: Document, at: TokenSpan): NounPhrase | undefined {
  return doc.clauses[at.sentence]?.find(
    ({ verb, subject }) =>
      verb < at.firstToken &&
      verb + TITLE_REACH >= at.firstToken &&
      subject &&
      doc.locale.classes.be?.includes(doc.tokens[verb]?.lower ?? ''),
  )?.subject
}

/**
 * Where the verb stands by which a name is told, and its "as": "identified the boy as Jon Holm"; undefined when none is.
 * @param reach how many words may stand between "as" and the name: of a list of names, all before it
 */
function namingVerb(
  doc: Document,
  at: TokenSpan,
  reach = Number.POSITIVE_INFINITY,
): { verb: number; link: number } | undefined {
  const { naming, namingLink } = whoWords(doc.locale)
  const first = doc.sentences[at.sentence]?.firstToken ?? 0
  let link = at.firstToken - 1
  while (link > first && link >= at.firstToken - reach && doc.tokens[link]?.lower !== namingLink) link--
  if (doc.tokens[link]?.lower !== namingLink) return undefined
  let verb = link - 1
  while (verb > Math.max(first, link - NAMING_REACH) && !naming.has(doc.tokens[verb]?.lower ?? '')) verb--
  return naming.has(doc.tokens[verb]?.lower ?? '') ? { verb, link } : undefined
}

/** The description of one person that a name is told for: "the boy" of "identified the boy as Jon Holm" and of "the boy was Jon Holm". */
export function describedBy(doc: Document, at: TokenSpan): NounPhrase | undefined {
  const { people, victims } = whoWords(doc.locale)
  const describes = (phrase: NounPhrase | undefined) => {
    const head = doc.tokens[phrase?.head ?? -1]?.lower ?? ''
    return phrase && doc.parts[phrase.head] === 'NN' && (people.has(head) || victims.has(head)) ? phrase : undefined
  }
  const phrases = doc.phrases[at.sentence] ?? []
  const naming = namingVerb(doc, at, NAMING_REACH)
  if (naming) {
    const between = phrases.find((p) => p.firstToken > naming.verb && p.endToken <= naming.link)
    return describes(between ?? phrases.findLast((p) => p.endToken <= naming.verb))
  }
  return describes(equatedWith(doc, at))
}

/** How far behind "is" the participle may stand that tells why somebody is sought, in tokens. */
const SOUGHT_REACH = 8

/** Whether a clause says of its subject that it is somebody whom the law seeks: "He is a 20-year-old man wanted for robbery". */
export function isSought(doc: Document, { verb, passive }: Clause): boolean {
  if (passive || !doc.locale.classes.be?.includes(doc.tokens[verb]?.lower ?? '')) return false
  const { seeking } = whoWords(doc.locale)
  for (let i = verb + 1; i <= verb + SOUGHT_REACH && doc.parts[i] !== '.' && doc.parts[i] !== 'WH'; i++)
    if (seeking.verbs.has(doc.tokens[i]?.lower ?? '')) return seeking.links.has(doc.tokens[i + 1]?.lower ?? '')
  return false
}

/**
 * What a noun or a participle before a name says was done to somebody: "the dismissal of Ada Lind", "considers sacking Ada Lind", "the arrest
 * of Jon Holm".
 */
export function doneTo(doc: Document, at: TokenSpan): Part | undefined {
  const { fates, accusing, affecting, charging, killing, suspects } = whoWords(doc.locale)
  const phrase = doc.phrases[at.sentence]?.find((p) => p.firstToken <= at.firstToken && p.endToken >= at.endToken)
  // "Ada Lind's death", "her death".
  const isPossessive = doc.parts[at.endToken] === 'POS'
  if (phrase && (isPossessive || doc.parts[at.firstToken] === 'PRP$')) {
    const noun = doc.tokens[isPossessive ? at.endToken + 1 : at.endToken]?.lower ?? ''
    const bySelf = isBySelf(doc, at) ? { bySelf: true as const } : {}
    if (fates.killed.has(noun)) return { role: 'affected', fatal: true, ...bySelf }
    if (isBySelf(doc, at)) return { role: 'affected', ...bySelf }
    if (fates.affected.has(noun)) return { role: 'affected' }
  }
  // "The sister of the man shot by Ada Lind": only the head of what was done counts.
  if (phrase && phrase.head >= at.endToken) return undefined
  // "Targeting civilians": the participle may look like a part of the phrase.
  const isWithin = doc.parts[at.firstToken - 1] === 'VBG' && phrase && phrase.firstToken < at.firstToken
  const before = (isWithin ? at.firstToken : firstListed(doc, at, phrase)) - 1
  if (doc.sentenceOf[before] !== at.sentence) return undefined
  // "Shooting suspect Jon Holm": the participle is a part of the noun.
  if (phrase && phrase.firstToken < at.firstToken && suspects.has(doc.tokens[at.firstToken - 1]?.lower ?? ''))
    return undefined
  const word = doc.tokens[before]?.lower ?? ''
  if (doc.locale.parts.genitives.includes(word)) {
    const noun = doc.tokens[before - 1]?.lower ?? ''
    if (fates.killed.has(noun) || fates.remains.has(noun)) return { role: 'affected', fatal: true }
    if (fates.held.has(noun)) return { role: 'suspect', charged: true }
    return fates.affected.has(noun) ? { role: 'affected' } : undefined
  }
  const stemmed = stem(doc, word)
  if (isShot(doc, at)) return { role: 'affected', fatal: true }
  // "Considers firing top general Ada Lind."
  if (doc.parts[before] !== 'VBG' || !(affecting.has(stemmed) || fates.affected.has(word))) return undefined
  // "Sorry for accusing players of theft": who is sorry is not the law.
  if (accusing.has(stemmed)) return { role: isRegretted(doc, before) ? 'affected' : 'other' }
  if (charging.has(stemmed)) return { role: 'suspect', charged: true }
  return killing.has(stemmed) ? { role: 'affected', fatal: true } : { role: 'affected' }
}

/** Whether somebody is sorry for what a participle tells: "apologises for falsely accusing". */
function isRegretted({ parts, tokens, locale }: Document, at: number): boolean {
  const { link, words } = whoWords(locale).regret
  const before = parts[at - 1] === 'RB' ? at - 2 : at - 1
  return tokens[before]?.lower === link && words.has(tokens[before - 1]?.lower ?? '')
}

/** Whether a verb that looks like a noun says that somebody was killed: "allegedly shot 30-year-old Ada Lind", "pulled a gun and shot Ada Lind". */
function isShot({ tokens, parts, locale }: Document, { firstToken }: TokenSpan): boolean {
  let verb = firstToken - 1
  while (/^(?:JJ|CD)$/.test(parts[verb] ?? '')) verb--
  const isVerb = parts[verb] === 'NN' && /^(?:RB|CC)$/.test(parts[verb - 1] ?? '')
  return isVerb && whoWords(locale).killing.has(tokens[verb]?.lower ?? '')
}

/** How many tokens a list of names may have before the last of them. */
const LISTED_REACH = 40

/** The first token of the list of names that a name stands in: "the deaths of Ada Lind, 24; Jon Holm, 30, and Kim Voss". */
function firstListed({ tokens, parts, sentenceOf }: Document, at: TokenSpan, phrase: NounPhrase | undefined): number {
  let first = phrase?.firstToken ?? at.firstToken
  for (let i = first - 1; i >= at.firstToken - LISTED_REACH && sentenceOf[i] === at.sentence; i--) {
    const part = parts[i] ?? ''
    if (part === 'NNP') first = i
    else if (!/^(?:CD|CC)$/.test(part) && !/^[,;]$/.test(tokens[i]?.text ?? '')) break
  }
  return first
}

/** Whether the clause of a death or a wound says that the dead did it: "Lind's death was a suicide". */
function isBySelf({ tokens, sentences, locale }: Document, at: TokenSpan): boolean {
  const { selfInflicted } = whoWords(locale)
  const end = Math.min(sentences[at.sentence]?.endToken ?? 0, at.endToken + SOUGHT_REACH)
  return tokens.slice(at.endToken, end).some(({ lower }) => selfInflicted.has(lower))
}

/** What "was identified as the man killed in the crash" makes of its subject; what they did themselves ("the man who") is not read. */
export function identifiedAs(doc: Document, { verb, passive }: Clause): Part | undefined {
  const { naming, namingLink, suspects, victims, killing } = whoWords(doc.locale)
  if (!passive || !naming.has(doc.tokens[verb]?.lower ?? '') || doc.tokens[verb + 1]?.lower !== namingLink)
    return undefined
  for (let i = verb + 2; i <= verb + SOUGHT_REACH && !/^(?:[.]|WH)$/.test(doc.parts[i] ?? '.'); i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (suspects.has(word)) return { role: 'suspect', naming: true }
    if (victims.has(word) || killing.has(stem(doc, word))) return { role: 'affected', fatal: true }
  }
  return undefined
}
