import type { Document } from '../document.ts'
import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import type { Party } from './casualty-people.ts'
import type { FateForm } from './casualty-rules.ts'

/** One sentence with its parties, indexed by where they begin and end. */
export type Scene = {
  readonly doc: Document
  readonly first: number
  readonly end: number
  readonly parties: readonly Party[]
  readonly startsAt: ReadonlyMap<number, Party>
  readonly endsAt: ReadonlyMap<number, Party>
}

/** The people in the slot of a rule, and whether the words negate it ("was not killed"). */
export type Slot = { readonly parties: readonly Party[]; readonly negated: boolean; readonly direct: boolean }

const lists = perLocale(({ casualties: c }: Locale) => c)
/** How far a subject can stand before its verb, in tokens. */
const REACH = 45

const lowerAt = (scene: Scene, i: number): string =>
  i >= scene.first && i < scene.end ? (scene.doc.tokens[i]?.lower ?? '') : ''
const partAt = (scene: Scene, i: number): string =>
  i >= scene.first && i < scene.end ? (scene.doc.parts[i] as string) : '.'
const isComma = (scene: Scene, i: number) => lowerAt(scene, i) === ','

/** The token before an apposition that ends before `i`: ", 34," or ", a 34-year-old teacher," or ", of Dayton,". */
function beforeApposition(scene: Scene, i: number): number {
  let k = i
  if (isComma(scene, k)) k--
  const figure = /^\d{1,3}$/.test(lowerAt(scene, k))
  if (figure && isComma(scene, k - 1)) return k - 2
  if (lowerAt(scene, k) === ')') {
    for (let j = k - 1; j > k - 8 && j > scene.first; j--) if (lowerAt(scene, j) === '(') return j - 1
  }
  if (!isComma(scene, i)) return i
  for (let j = i - 1; j > i - 14 && j > scene.first; j--) {
    if (isComma(scene, j)) return beforeApposition(scene, j)
    if (/^(?:VBD|VBZ|MD)$/.test(partAt(scene, j))) break
  }
  return i
}

/** The parties joined to one on its left: "a man and [two women]". */
function leftList(scene: Scene, party: Party): Party[] {
  const { and } = lists(scene.doc.locale)
  const found = [party]
  let at = party.from - 1
  let joined = false
  for (let n = 0; n < 12; n++) {
    const isAnd = and.has(lowerAt(scene, at))
    if (!isAnd && !(isComma(scene, at) && joined)) {
      if (!(isComma(scene, at) && scene.doc.sentences[scene.doc.sentenceOf[party.from] as number]?.kind === 'headline'))
        break
    }
    let before = at - 1
    if (isAnd && isComma(scene, before)) before--
    const previous = scene.endsAt.get(before + 1) ?? scene.endsAt.get(beforeApposition(scene, before) + 1)
    if (!previous) break
    const governor = partAt(scene, previous.from - 1)
    // "Police arrested a man and two people were killed": an object of its own verb is not joined to the next subject.
    if (
      /^VB/.test(governor) &&
      previous.from > scene.first &&
      !lists(scene.doc.locale).subordinators.has(lowerAt(scene, previous.from - 1))
    )
      break
    if (governor === 'IN' && !lists(scene.doc.locale).subordinators.has(lowerAt(scene, previous.from - 1))) break
    found.unshift(previous)
    joined = true
    at = previous.from - 1
  }
  return found
}

/** The parties joined to one on its right: "a man [and his two sons]". */
function rightList(scene: Scene, party: Party): Party[] {
  const { and, including } = lists(scene.doc.locale)
  const found = [party]
  let last = party
  let at = party.to
  for (let n = 0; n < 12; n++) {
    // Skips ", 34," and ", a teacher,".
    if (isComma(scene, at) && /^\d{1,3}$/.test(lowerAt(scene, at + 1))) at += 2
    let next = at
    const comma = isComma(scene, next)
    if (comma) next++
    const isAnd =
      and.has(lowerAt(scene, next)) ||
      (lowerAt(scene, next) === 'as' && lowerAt(scene, next + 1) === 'well' && lowerAt(scene, next + 2) === 'as')
    if (isAnd) next += lowerAt(scene, next) === 'as' ? 3 : 1
    if (!comma && !isAnd) break
    if (including.has(lowerAt(scene, next))) break
    const other = scene.startsAt.get(next)
    if (!other) break
    // "killing two and twelve were injured": what has a verb of its own is not joined.
    let after = other.to
    if (isComma(scene, after) && /^\d{1,3}$/.test(lowerAt(scene, after + 1))) after += isComma(scene, after + 2) ? 3 : 2
    while (partAt(scene, after) === 'RB') after++
    if (
      /^(?:VBD|VBZ|MD|VB|VBN)$/.test(partAt(scene, after)) ||
      (lowerAt(scene, after) && lists(scene.doc.locale).passive.has(lowerAt(scene, after)))
    )
      break
    if (partAt(scene, after) === 'JJ' && other.kind === 'counted') break
    if (comma && !isAnd) {
      const apposition = (last.kind === 'name') !== (other.kind === 'name') && other.count.max === 1
      if (apposition) {
        at = other.to
        continue
      }
      if (!isComma(scene, after) && !and.has(lowerAt(scene, after))) break
    }
    found.push(other)
    last = other
    at = other.to
  }
  return found
}

const isReal = (party: Party): boolean => party.counted !== 'thing'

/** The subject of a verb group that begins at `group`, looking left over what is hung onto it. */
function subjectOf(scene: Scene, group: number): Party[] {
  const c = lists(scene.doc.locale)
  const stop = Math.max(scene.first, group - REACH)
  let i = group - 1
  let fallback: Party | undefined
  let jumped = false
  while (i >= stop) {
    const lower = lowerAt(scene, i)
    const part = partAt(scene, i)
    if (lower === ';' || lower === ':' || lower === '.') break
    if (c.who.has(lower) && i === group - 1) {
      // "a man who was shot": the subject is what the relative pronoun stands for.
      let k = i - 1
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
      const governed = beforePart === 'IN' && !c.subordinators.has(before) && party.from > scene.first
      if (c.including.has(before)) {
        i = party.from - 2
        if (isComma(scene, i)) i--
        continue
      }
      if (!governed && isReal(party)) return leftList(scene, party)
      if (governed && before === c.of && isReal(party)) {
        // "a group of six civilians", "the bodies of three women": the people are those after "of".
        const outer = scene.endsAt.get(party.from - 1)
        if (!outer || outer.kind === 'counted') return outer && isReal(outer) ? leftList(scene, outer) : [party]
      }
      fallback ??= undefined
      i = party.from - 1
      if (governed) i--
      continue
    }
    if (lower === ',') {
      const skipped = beforeApposition(scene, i)
      i = skipped < i ? skipped : i - 1
      continue
    }
    if (c.and.has(lower) && i === group - 1 && !jumped) {
      // "fell and died": the subject is that of the verb before.
      jumped = true
      let k = i - 1
      while (k >= stop && !/^(?:VBD|VBZ|MD|VBN)$/.test(partAt(scene, k))) k--
      if (k < stop) break
      while (k > stop && (/^(?:VB|RB|MD)/.test(partAt(scene, k - 1)) || c.adverbs.has(lowerAt(scene, k - 1)))) k--
      i = k - 1
      continue
    }
    if (
      (c.subordinators.has(lower) && lower !== 'that' && !c.who.has(lower) && partAt(scene, i + 1) !== 'CD') ||
      lower === '"'
    ) {
      if (part === 'IN' && i < group - 1) {
        i--
        continue
      }
      break
    }
    i--
  }
  return fallback ? [fallback] : []
}

/** The parties that begin right at `at`, or after an article or adverb. */
function objectsAt(scene: Scene, at: number): Party[] {
  const c = lists(scene.doc.locale)
  let i = at
  for (let n = 0; n < 3 && !scene.startsAt.has(i); n++) {
    if (partAt(scene, i) === 'RB' || c.adverbs.has(lowerAt(scene, i))) i++
    else break
  }
  const party = scene.startsAt.get(i)
  return party && isReal(party) ? rightList(scene, party) : []
}

/** Where the verb group of a participle begins, whether it is passive, and whether it is negated. */
function verbGroup(scene: Scene, at: number): { from: number; passive: boolean; negated: boolean } {
  const c = lists(scene.doc.locale)
  let from = at
  let passive = false
  let negated = false
  while (from > scene.first && at - from < 7) {
    const lower = lowerAt(scene, from - 1)
    const part = partAt(scene, from - 1)
    if (scene.endsAt.has(from) && !c.passive.has(lower)) break
    if (c.not.has(lower)) negated = true
    if (c.passive.has(lower)) passive = true
    else if (!(c.adverbs.has(lower) || c.not.has(lower) || part === 'RB' || part === 'MD')) break
    from--
  }
  return { from, passive, negated }
}

/** The parties that a match of a form speaks of; `from` and `to` are the tokens of the match. */
export function fillSlot(scene: Scene, form: FateForm, from: number, to: number): Slot {
  const c = lists(scene.doc.locale)
  const group = verbGroup(scene, from)
  const slot = (parties: readonly Party[], direct: boolean): Slot => ({ parties, negated: group.negated, direct })
  const adjacent = () => {
    const before = scene.endsAt.get(group.from) ?? scene.endsAt.get(beforeApposition(scene, group.from - 1) + 1)
    return before && isReal(before) ? leftList(scene, before) : []
  }
  switch (form) {
    case 'participle': {
      // "were shot and killed": the group of the first participle counts for the second.
      if (!group.passive && c.and.has(lowerAt(scene, from - 1)) && /^VB[ND]$/.test(partAt(scene, from - 2))) {
        const earlier = verbGroup(scene, from - 2)
        if (earlier.passive) return { parties: subjectOf(scene, earlier.from), negated: earlier.negated, direct: true }
      }
      if (group.passive) return slot(subjectOf(scene, group.from), true)
      const objects = objectsAt(scene, to)
      if (objects.length && partAt(scene, from) !== 'NN') return slot(objects, true)
      if (partAt(scene, from - 1) === 'DT') return slot([], false)
      const near = adjacent()
      if (near.length) return slot(near, true)
      const inside = scene.parties.find((party) => party.from < from && party.to > to && party.counted === 'people')
      return slot(inside ? [inside] : [], false)
    }
    case 'active':
      return slot(objectsAt(scene, to), true)
    case 'gerund': {
      const nominal = lowerAt(scene, to) === c.of
      return slot(objectsAt(scene, nominal ? to + 1 : to), !nominal)
    }
    case 'subject':
      return slot(subjectOf(scene, group.from), true)
    case 'state': {
      if (group.passive) return slot(subjectOf(scene, group.from), true)
      const near = adjacent()
      if (near.length) return slot(near, true)
      const inside = scene.parties.find((party) => party.from < from && party.to > to && isReal(party))
      if (inside) return slot([inside], false)
      // "found dead", "listed in critical condition": the verb before has the subject.
      if (/^VB[ND]$/.test(partAt(scene, from - 1))) {
        const verb = verbGroup(scene, from - 1)
        const parties = verb.passive ? subjectOf(scene, verb.from) : objectsAt(scene, to)
        return { parties, negated: verb.negated, direct: true }
      }
      return slot(
        lowerAt(scene, from - 1) === ',' || c.and.has(lowerAt(scene, from - 1)) ? subjectOf(scene, from - 1) : [],
        false,
      )
    }
    case 'noun': {
      const counting = scene.parties.find((party) => party.from < from && party.to >= to && party.kind === 'counted')
      if (counting) return slot([counting], true)
      if (scene.startsAt.get(from)?.kind === 'counted') return slot([scene.startsAt.get(from) as Party], true)
      const number = scene.endsAt.get(from)
      if (number?.kind === 'counted' && number.counted === 'unknown') return slot([number], true)
      if (lowerAt(scene, to) === c.of) return slot(objectsAt(scene, to + 1), false)
      if (partAt(scene, from - 1) === 'POS' || partAt(scene, from - 1) === 'PRP$') {
        const owner =
          scene.endsAt.get(from - 1) ?? scene.parties.find((party) => party.from <= from - 2 && party.to >= from - 1)
        return slot(owner ? [owner] : [], false)
      }
      return slot([], false)
    }
    case 'toll': {
      for (let i = to; i < scene.end && i < to + 8; i++) {
        const party = scene.startsAt.get(i)
        if (party?.kind === 'counted' && isReal(party)) return slot([party], true)
        if (party && i > to + 4) break
      }
      return slot([], false)
    }
  }
}
