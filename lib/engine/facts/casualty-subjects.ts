import { isFiniteVerb } from '../text/parts.ts'
import { quotationAt } from '../text/quotations.ts'
import {
  beforeApposition,
  isComma,
  isReal,
  leftList,
  casualtyWords as lists,
  lowerAt,
  partAt,
  type Scene,
} from './casualty-lists.ts'
import { isOnePerson, type Party, personAt } from './casualty-people.ts'
import { mentionsFrom } from './mentions-at.ts'

/** How far a subject can stand before its verb, in tokens. */
const REACH = 45

const LONGEST_NAME = 5
const LONGEST_RELATIVE = 14

/** "At least 73 civilians, mostly women and children, were killed": the number before people without one. */
function countedBefore(scene: Scene, list: readonly Party[]): Party[] | undefined {
  if (!list.every(({ kind }) => kind === 'many')) return undefined
  let k = (list[0] as Party).from - 1
  while (partAt(scene, k) === 'RB' || isComma(scene, k)) k--
  const counted = scene.endsAt.get(k + 1)
  return k < (list[0] as Party).from - 1 && counted?.kind === 'counted' && isReal(counted) ? [counted] : undefined
}

/** "Both teens were taken to a hospital, where they died": the last number of people, or list of them, before a pronoun. */
function antecedent(scene: Scene, at: number): Party[] {
  for (let i = at; i > scene.first; i--) {
    const party = scene.endsAt.get(i)
    if (party?.counted !== 'people') continue
    if (party.kind === 'counted' && party.count.min > 1) return [party]
    const list = party.kind === 'many' ? [] : leftList(scene, party)
    if (list.length > 1) return list
  }
  return []
}

/** Whether a verb group has several subjects, with an adverb or two before its verb: "also were". */
function isPlural(scene: Scene, group: number): boolean {
  const { plural } = lists(scene.doc.locale)
  let i = group
  while (i < group + 2 && partAt(scene, i) === 'RB') i++
  return plural.has(lowerAt(scene, i))
}

/** Whether a clause has its verb before a token already; who says it is no clause of it. */
function isTold(scene: Scene, at: number): boolean {
  const { said } = lists(scene.doc.locale)
  for (let i = at - 1; i > scene.first && i > at - 12 && !/^[;:]$/.test(lowerAt(scene, i)); i--)
    if (/^VB[DZ]$/.test(partAt(scene, i))) return !said.has(lowerAt(scene, i))
  return false
}

/** The comma that opens the relative clause which ends at another: "Ann Lee[,] who dreamed of becoming an accountant, was shot". */
function relativeBefore(scene: Scene, i: number): number | undefined {
  for (let k = i - 1; k > scene.first && k > i - LONGEST_RELATIVE; k--)
    if (isComma(scene, k))
      return lists(scene.doc.locale).who.has(lowerAt(scene, k + 1)) && scene.endsAt.has(k) ? k : undefined
  return undefined
}

/** Somebody named whose name ends at a token, where the words of it are no phrase for people: "[Noah Randy Moss], a teacher,". */
function namedBefore(scene: Scene, end: number, apposition: Party | undefined): Party | undefined {
  const { doc, first } = scene
  const name = mentionsFrom(doc, Math.max(first, end - LONGEST_NAME), end - 1).find((one) => one.endToken === end)
  if (name?.kind !== 'person' || name.form !== 'name' || end - name.firstToken < 2) return undefined
  const known = apposition?.kind === 'single' ? apposition.identity : undefined
  const words = doc.tokens.slice(name.firstToken, end).map(({ lower }) => lower)
  const identity = { ...known, name: words, other: false, attacker: false }
  return personAt('name', name.firstToken, end, doc.article.text.slice(name.start, name.end), identity)
}

/** The mark that opens a name in quotation marks, which another one closes: 'members of the "Orlu Boys" gang'. */
function openingOfName({ doc, first }: Scene, closing: number): number | undefined {
  const { start, end } = quotationAt(doc.quotations, doc.tokens[closing]?.start ?? 0) ?? {}
  if (end !== doc.tokens[closing]?.end) return undefined
  for (let i = closing - 1; i >= first && i > closing - LONGEST_NAME - 2; i--) {
    if (doc.tokens[i]?.start === start) return doc.tokens[i + 1]?.shape === 'lower' ? undefined : i
    if (isFiniteVerb(doc.parts[i])) return undefined
  }
  return undefined
}

/**
 * The subject of a verb group that begins at `group`, looking left over what is hung onto it.
 * @param ofObject whether the object of another verb can be it
 */
export function subjectOf(scene: Scene, group: number, ofObject = false): Party[] {
  const c = lists(scene.doc.locale)
  const stop = Math.max(scene.first, group - REACH)
  let i = group - 1
  let fallback: Party | undefined
  let jumped = false
  // "Dozens escaped, but most are missing": most of some who are not counted.
  if (c.most.has(lowerAt(scene, i)) && partAt(scene, i) !== 'RB' && !scene.endsAt.has(group)) return []
  if (c.they.has(lowerAt(scene, i)) && !scene.endsAt.has(group)) return antecedent(scene, i)
  while (i >= stop) {
    const lower = lowerAt(scene, i)
    const part = partAt(scene, i)
    if (lower === ';' || lower === ':' || lower === '.') break
    // "Officer Roe says a male was shot": who says so is not whom it befell.
    if (c.said.has(lower) && /^VB[DZN]$/.test(part) && !isComma(scene, i + 1) && i < group - 1) break
    if (c.who.has(lower) && i === group - 1) {
      // "a man who was shot": the subject is what the relative pronoun stands for.
      let k = i - 1
      // "A man, who was shot in the arm, and a woman, who was shot": the one right before it, unless it is an apposition.
      const near = isComma(scene, k) ? scene.endsAt.get(k) : undefined
      if (near && c.and.has(lowerAt(scene, near.from - 1))) return [near]
      if (isComma(scene, k)) k = beforeApposition(scene, k)
      if (lowerAt(scene, k) === c.of) k--
      if (isComma(scene, k)) k--
      const owner = scene.endsAt.get(k + 1) ?? scene.endsAt.get(beforeApposition(scene, k) + 1)
      if (owner) return leftList(scene, owner)
    }
    const party = scene.endsAt.get(i + 1)
    if (party) {
      const before = lowerAt(scene, party.from - 1)
      const beforePart = partAt(scene, party.from - 1)
      const opening = before === '"' && party.kind === 'many' ? openingOfName(scene, party.from - 1) : undefined
      // 'members of the "Orlu Boys" gang': the name stands between the preposition and its noun.
      const governor =
        opening === undefined ? beforePart : partAt(scene, opening - 1).replace('DT', partAt(scene, opening - 2))
      const governed =
        (governor === 'IN' || governor === 'TO') && !c.subordinators.has(before) && party.from > scene.first
      if (
        before === c.them &&
        (lowerAt(scene, party.from - 2) === c.among || lowerAt(scene, party.from - 2) === c.of)
      ) {
        // "fifteen civilians, among them a child, were killed"; "one of them a child".
        i = party.from - 3
        if (lowerAt(scene, i + 1) === c.of) i--
        if (isComma(scene, i)) i--
        continue
      }
      if (c.including.has(before)) {
        i = party.from - 2
        if (isComma(scene, i)) i--
        continue
      }
      // "Five were hurt, but one suffered burns and is critical": one verb has one subject.
      if (jumped && party.count.min > 1 && lists(scene.doc.locale).singular.has(lowerAt(scene, group))) break
      // "[Two men] attending a party were shot": an object of what they did.
      const doer = beforePart === 'VBG' && !c.said.has(before) ? scene.endsAt.get(party.from - 1) : undefined
      if (doer && isReal(doer)) {
        i = party.from - 2
        continue
      }
      // "had 3,000 [likes] a day after it was shot": what a bare number counts stands behind it.
      const counts =
        party.counted === 'unknown' && party.kind === 'counted' && /^(?:VBZ|NNS?)$/.test(partAt(scene, party.to))
      if (!governed && isReal(party) && !(counts && party.to < group && !c.passive.has(lowerAt(scene, party.to)))) {
        const list = leftList(scene, party, ofObject)
        const start = (list[0] as Party).from
        // "The boys hid as Roe fled and were shot": the verb has several subjects.
        if (isPlural(scene, group) && list.length === 1 && isOnePerson(list[0] as Party)) {
          if (c.and.has(lowerAt(scene, start - 1))) return []
          i = start - 1
          continue
        }
        // "six civilians, including a woman and two children, were killed": the whole list is a part.
        if (list.length > 1 && c.including.has(lowerAt(scene, start - 1))) {
          // "six were killed, including a guard, and four were injured": those behind "and" have a verb of their own.
          if (isTold(scene, start - 1)) return [list.at(-1) as Party]
          i = start - 2
          continue
        }
        return countedBefore(scene, list) ?? list
      }
      if (governed && before === c.of && isReal(party)) {
        // "a group of six civilians", "the bodies of three women": the people are those after "of".
        const outer = scene.endsAt.get(party.from - 1)
        if (!outer || outer.kind === 'counted') return outer && isReal(outer) ? leftList(scene, outer) : [party]
      }
      fallback ??= undefined
      i = (opening ?? party.from) - 1
      if (governed) i--
      continue
    }
    if (lower === ',') {
      const relative = relativeBefore(scene, i)
      if (relative !== undefined) {
        i = relative - 1
        continue
      }
      // "Three victims, a man, a boy and a girl, were hurt": they are no apposition, as the verb says.
      const last = isPlural(scene, group) ? scene.endsAt.get(i) : undefined
      const several = last ? leftList(scene, last) : []
      const [opening] = several
      if (opening && several.length === 1 && opening !== last) return several
      const skipped = beforeApposition(scene, i)
      const told = skipped < i && !scene.endsAt.has(skipped + 1) ? scene.endsAt.get(i) : undefined
      const named = told?.kind === 'single' && namedBefore(scene, isComma(scene, skipped) ? skipped : skipped + 1, told)
      if (named) return [named]
      // "Ana Hill, a teacher, was killed": where the name is not known for a person's, the apposition says who.
      // "The third victim, a young man, died": the how-manieth says more.
      if (told?.kind === 'single' && scene.endsAt.get(skipped)?.identity.nth === undefined) return [told]
      i = skipped < i ? skipped : i - 1
      continue
    }
    if (part === 'CC' && i >= group - 2 && !jumped) {
      // "fell and died": the subject is that of the verb before.
      jumped = true
      let k = i - 1
      while (k >= stop && !/^(?:VBD|VBZ|MD|VBN)$/.test(partAt(scene, k))) k--
      if (k < stop) break
      while (k > stop && (/^(?:VB|RB|MD)/.test(partAt(scene, k - 1)) || c.adverbs.has(lowerAt(scene, k - 1)))) k--
      i = k - 1
      continue
    }
    const quotedName = lower === '"' ? openingOfName(scene, i) : undefined
    if (quotedName !== undefined) {
      i = quotedName - 1
      continue
    }
    if (
      (c.subordinators.has(lower) && lower !== 'that' && !c.who.has(lower) && partAt(scene, i + 1) !== 'CD') ||
      lower === '"'
    ) {
      // "A guard is recovering after being shot": a clause without a subject has that of the main clause.
      const shared = i === group - 1 && scene.doc.parts[group] === 'VBG'
      if (part === 'IN' && (i < group - 1 || shared)) {
        i--
        continue
      }
      break
    }
    i--
  }
  return fallback ? [fallback] : []
}
