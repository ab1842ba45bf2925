import type { Document } from '../document.ts'
import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { type Party, partyOf } from './casualty-people.ts'
import type { FateForm } from './casualty-rules.ts'

/** One sentence with its parties, indexed by where they begin and end. */
export type Scene = {
  readonly doc: Document
  readonly first: number
  readonly end: number
  readonly parties: readonly Party[]
  readonly phrases: readonly NounPhrase[]
  readonly headline: boolean
  readonly startsAt: ReadonlyMap<number, Party>
  readonly endsAt: ReadonlyMap<number, Party>
}

/** The people in the slot of a rule, and whether the words negate it ("was not killed"). */
export type Slot = { readonly parties: readonly Party[]; readonly negated: boolean; readonly direct: boolean }

const lists = perLocale(({ casualties: c }: Locale) => c)
/** How far a subject can stand before its verb, in tokens. */
const REACH = 45
const AGE_ALONE = /^\d{1,3}-(?:year|month)s?-olds?$/

const lowerAt = (scene: Scene, i: number): string =>
  i >= scene.first && i < scene.end ? (scene.doc.tokens[i]?.lower ?? '') : ''
const partAt = (scene: Scene, i: number): string =>
  i >= scene.first && i < scene.end ? (scene.doc.parts[i] as string) : '.'
const isComma = (scene: Scene, i: number) => lowerAt(scene, i) === ','
const isListComma = (scene: Scene, i: number) => isComma(scene, i) || lowerAt(scene, i) === ';'

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
  // "his girlfriend, her daughter and the dog were found dead": what is joined last may be nobody.
  let joined = and.has(lowerAt(scene, party.to))
  for (let n = 0; n < 12; n++) {
    // "her son, 17-year-old Javier Roe": the name says who the son is.
    const described = isComma(scene, at) && party.kind === 'name' ? scene.endsAt.get(at) : undefined
    if (described && described.kind === 'known' && n === 0) at = described.from - 1
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
    const says = lists(scene.doc.locale).said.has(lowerAt(scene, previous.from - 1))
    // "Police arrested a man and two people were killed": an object of its own verb is not joined to the next subject.
    if (
      /^VB/.test(governor) &&
      !says &&
      !lists(scene.doc.locale).including.has(lowerAt(scene, previous.from - 1)) &&
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
    const comma = isListComma(scene, next)
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
      const byAge = AGE_ALONE.test(lowerAt(scene, other.to - 1)) && other.to - other.from <= 2
      const apposition =
        other.count.max === 1 &&
        ((last.kind === 'name') !== (other.kind === 'name') || (byAge && last.kind === 'known'))
      if (apposition) {
        at = other.to
        continue
      }
      if (!isListComma(scene, after) && !and.has(lowerAt(scene, after))) break
    }
    found.push(other)
    last = other
    at = other.to
  }
  return found
}

const isReal = (party: Party): boolean => party.counted !== 'thing'

/** "At least 73 civilians, mostly women and children, were killed": the number before people without one. */
function countedBefore(scene: Scene, list: readonly Party[]): Party[] | undefined {
  if (!list.every(({ kind }) => kind === 'many')) return undefined
  let k = (list[0] as Party).from - 1
  while (partAt(scene, k) === 'RB' || isComma(scene, k)) k--
  const counted = scene.endsAt.get(k + 1)
  return k < (list[0] as Party).from - 1 && counted?.kind === 'counted' && isReal(counted) ? [counted] : undefined
}

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
      const governed =
        (beforePart === 'IN' || beforePart === 'TO') && !c.subordinators.has(before) && party.from > scene.first
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
      if (!governed && isReal(party)) {
        const list = leftList(scene, party)
        const start = (list[0] as Party).from
        // "six civilians, including a woman and two children, were killed": the whole list is a part.
        if (list.length > 1 && c.including.has(lowerAt(scene, start - 1))) {
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

/** What is left of a noun phrase that wrongly holds the verb too: "wounds [robbery suspect]". */
function restOfPhrase(scene: Scene, at: number): Party | undefined {
  if (scene.doc.times.some((time) => time.firstToken === at)) return undefined
  const phrase = scene.phrases.find((one) => one.firstToken < at && one.endToken > at)
  const first = scene.doc.tokens[at]
  return phrase && first ? partyOf(scene.doc, { ...phrase, firstToken: at, start: first.start }) : undefined
}

/** The owner in a possessive phrase: "[the man]'s body", "[her] death". */
function ownerBefore(scene: Scene, at: number): Party | undefined {
  const mark = partAt(scene, at - 1)
  if (mark !== 'POS' && mark !== 'PRP$') return undefined
  const end = mark === 'POS' ? at - 1 : at
  const last = scene.doc.tokens[end - 1]
  const phrase = scene.phrases.find((one) => one.firstToken < end && one.endToken >= end)
  if (!phrase || !last || scene.doc.times.some((time) => time.firstToken < end && time.endToken >= end))
    return undefined
  if (mark === 'PRP$') {
    const { female, male } = lists(scene.doc.locale)
    const sex = female.has(last.lower) ? ('female' as const) : male.has(last.lower) ? ('male' as const) : undefined
    const identity = { name: [], other: false, attacker: false, ...(sex ? { sex } : {}) }
    return sex
      ? {
          from: end - 1,
          to: end,
          kind: 'known',
          head: end - 1,
          counted: 'people',
          identity,
          count: { min: 1, max: 1, precision: 'exact', text: last.text },
        }
      : undefined
  }
  return scene.endsAt.get(end) ?? partyOf(scene.doc, { ...phrase, endToken: end, end: last.end, head: end - 1 })
}

/** "A husband and father was killed": two nouns, but one person, as the verb says. */
function oneOf(scene: Scene, parties: readonly Party[], verb: number): readonly Party[] {
  const [first, second] = parties
  const isOne =
    parties.length === 2 &&
    first?.kind !== 'counted' &&
    second?.kind === 'single' &&
    lists(scene.doc.locale).singular.has(lowerAt(scene, verb))
  return isOne && first && second && !/^(?:DT|PRP\$|CD)$/.test(partAt(scene, second.from)) ? [first] : parties
}

/** The parties that begin right at `at`, or after an article or adverb. */
function objectsAt(scene: Scene, at: number): Party[] {
  const c = lists(scene.doc.locale)
  let i = at
  for (let n = 0; n < 3 && !scene.startsAt.has(i); n++) {
    if (partAt(scene, i) === 'RB' || c.adverbs.has(lowerAt(scene, i))) i++
    else break
  }
  const party = scene.startsAt.get(i) ?? restOfPhrase(scene, i)
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

/** People who are only counted: "a triple shooting". */
function bare(scene: Scene, from: number, to: number, value: number): Party {
  const count = { min: value, max: value, precision: 'exact' as const, text: scene.doc.tokens[from]?.text ?? '' }
  return {
    from,
    to,
    kind: 'counted',
    head: to - 1,
    counted: 'people',
    identity: { name: [], other: false, attacker: false },
    count,
  }
}

/** The one who killed himself: as the party before the verb says, or with the sex of the pronoun alone. */
function asAttacker(scene: Scene, own: Party | undefined, from: number, to: number): Party {
  if (own) return { ...own, identity: { ...own.identity, attacker: true } }
  const { male, female } = lists(scene.doc.locale)
  let sex: 'female' | 'male' | undefined
  for (let i = from; i < to; i++)
    sex ??= male.has(lowerAt(scene, i)) ? 'male' : female.has(lowerAt(scene, i)) ? 'female' : undefined
  const text = scene.doc.article.text.slice(scene.doc.tokens[from]?.start, scene.doc.tokens[to - 1]?.end)
  const identity = { name: [], other: false, attacker: true, ...(sex ? { sex } : {}) }
  return {
    from,
    to,
    kind: 'known',
    head: to - 1,
    counted: 'people',
    identity,
    count: { min: 1, max: 1, precision: 'exact', text },
  }
}

/** Whether an object follows that is nobody we know: "shot Long", "shot at the car". Then what stands before it did it. */
function takesObject(scene: Scene, at: number): boolean {
  let i = at
  while (partAt(scene, i) === 'RB') i++
  if (lists(scene.doc.locale).at.has(lowerAt(scene, i)) && (i > at || scene.startsAt.has(i + 1))) return true
  if (scene.doc.times.some((time) => time.firstToken === i)) return false
  return /^(?:DT|PRP|PRP\$|NNP|JJ|NN)$/.test(partAt(scene, i)) && !(scene.headline && /^NN/.test(partAt(scene, i)))
}

/** Whether a participle without "be" stands here and has no object: "injured in the blast". */
function isBareParticiple(scene: Scene, at: number): boolean {
  return /^(?:VBN|VBD|JJ)$/.test(partAt(scene, at)) && !scene.startsAt.has(at + 1)
}

/** The parties that a match of a form speaks of; `from` and `to` are the tokens of the match. */
export function fillSlot(scene: Scene, form: FateForm, from: number, to: number): Slot {
  const c = lists(scene.doc.locale)
  const group = verbGroup(scene, from)
  const slot = (parties: readonly Party[], direct: boolean): Slot => ({ parties, negated: group.negated, direct })
  const adjacent = () => {
    const before = scene.endsAt.get(group.from) ?? scene.endsAt.get(beforeApposition(scene, group.from - 1) + 1)
    if (!before || !isReal(before)) return []
    // "Father of five killed".
    const parent =
      before.kind === 'counted' && lowerAt(scene, before.from - 1) === c.of
        ? scene.endsAt.get(before.from - 1)
        : undefined
    return parent && parent.kind !== 'counted' ? [parent] : leftList(scene, before)
  }
  switch (form) {
    case 'participle': {
      // "were shot and killed": the group of the first participle counts for the second.
      if (!group.passive && c.and.has(lowerAt(scene, from - 1)) && /^VB[ND]$/.test(partAt(scene, from - 2))) {
        const earlier = verbGroup(scene, from - 2)
        if (earlier.passive) return { parties: subjectOf(scene, earlier.from), negated: earlier.negated, direct: true }
      }
      if (group.passive) return slot(oneOf(scene, subjectOf(scene, group.from), group.from), true)
      const objects = objectsAt(scene, to)
      const near = adjacent()
      // "Five killed, four injured" without its comma: what follows has a participle of its own.
      const behind = objects.length ? (objects.at(-1) as Party).to : to
      const two =
        objects.length > 0 && near.some((party) => party.kind === 'counted') && isBareParticiple(scene, behind)
      if (
        objects.length &&
        !two &&
        !(partAt(scene, from) === 'NN' && /^(?:DT|JJ|CD|PRP\$|POS)$/.test(partAt(scene, from - 1)))
      )
        return slot(objects, true)
      if (partAt(scene, from - 1) === 'DT') return slot([], false)
      // "the man he shot": a pronoun right before is the one who did it.
      if (near.length && partAt(scene, from - 1) !== 'PRP' && !takesObject(scene, to)) return slot(near, true)
      const inside = scene.parties.find((party) => party.from < from && party.to > to && party.counted === 'people')
      return slot(inside ? [inside] : [], false)
    }
    case 'active':
      return slot(scene.headline || /^VB/.test(partAt(scene, from)) ? objectsAt(scene, to) : [], true)
    case 'self': {
      const own = scene.endsAt.get(group.from) ?? scene.endsAt.get(from)
      return slot(
        [
          asAttacker(
            scene,
            own && own.kind !== 'counted' && own.kind !== 'many' && own.counted === 'people' ? own : undefined,
            from,
            to,
          ),
        ],
        true,
      )
    }
    case 'fold':
      return slot([bare(scene, from, to, c.folds[lowerAt(scene, from)] ?? 0)], true)
    case 'passive':
      return slot(group.passive ? subjectOf(scene, group.from) : [], true)
    case 'counts': {
      const counted = scene.endsAt.get(from + 1)
      return slot(counted?.kind === 'counted' ? [counted] : [], true)
    }
    case 'pair':
      return slot([bare(scene, from, to, 2)], false)
    case 'of':
      return slot(lowerAt(scene, to) === c.of ? objectsAt(scene, to + 1) : [], false)
    case 'lives': {
      const lives = objectsAt(scene, to).filter((party) => c.lives.has(lowerAt(scene, party.to - 1)))
      return slot(lives, true)
    }
    case 'gerund': {
      const nominal = lowerAt(scene, to) === c.of
      if (!nominal && partAt(scene, from - 1) === 'DT') return slot([], false)
      const objects = objectsAt(scene, nominal ? to + 1 : to)
      // "the shooting suspect": a noun beside a noun.
      const beside =
        objects.length === 1 && objects[0]?.kind === 'single' && objects[0].identity.attacker && objects[0].from === to
      return slot(beside && !/^(?:DT|CD)$/.test(partAt(scene, to)) ? [] : objects, !nominal)
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
      const owner = ownerBefore(scene, from)
      return slot(owner ? [owner] : [], false)
    }
    case 'toll': {
      for (let i = to; i < scene.end && i < to + 6; i++) {
        const party = scene.startsAt.get(i)
        if (party?.kind === 'counted' && isReal(party)) return slot([party], true)
        if (party && i > to + 4) break
      }
      return slot([], false)
    }
  }
}
