import type { TextLayer } from '../document.ts'
import { standAt, type Token } from '../text/tokens.ts'
import type { NameLanguage } from './name-index.ts'
import type { Run } from './runs.ts'

/** One name within a run, with the tokens of its title or role. Token positions, half-open. */
export type Piece = {
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** "Iraqi Prime Minister" of "Iraqi Prime Minister Mustafa Al-Kadhimi". */
  readonly role?: { readonly from: number; readonly to: number } | undefined
  /** A title with no name behind it: "the Russian President". */
  readonly titleOnly?: true | undefined
  /** The piece stands in front of another's title: "Foreign Office" of "Foreign Office Minister X". */
  readonly before?: true | undefined
}

/** Where the longest title that begins at a token ends; the token itself when none does. */
export function titleEnd(tokens: readonly Token[], at: number, end: number, language: NameLanguage): number {
  for (const words of language.titles.get(tokens[at]?.lower ?? '') ?? []) {
    if (standAt(tokens, at, end, words)) return at + words.length
  }
  return at
}

/** Splits a run into its names: titles go to the person behind them, a nationality in front of a name is left out. */
export function splitRun(text: TextLayer, run: Run, language: NameLanguage): Piece[] {
  const { tokens } = text
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const at = (i: number) => tokens[i] as Token
  const words = (from: number, to: number) => {
    let name = ''
    for (let i = from; i < to; i++) name += (i > from && at(i).spaced ? ' ' : '') + at(i).text
    return name
  }
  const nationality = (i: number) => gazetteer.nationality(at(i).text) !== undefined
  const pieces: Piece[] = []
  split(run.from, run.to, false)
  return pieces

  function push(from: number, to: number, extra: Omit<Piece, 'from' | 'to' | 'sentence'>): void {
    if (to - from === 1 && isNationalityOnly(at(from))) return
    const { role, before, titleOnly } = extra
    if (to > from) pieces.push({ from, to, sentence: run.sentence, role, before, titleOnly })
  }

  /** "Iraqi" and "Syrians" name nobody by themselves. */
  function isNationalityOnly(token: Token): boolean {
    return (
      gazetteer.nationality(token.text) !== undefined &&
      !gazetteer.places(token.text).length &&
      !gazetteer.organization(token.text) &&
      !gazetteer.givenName(token.lower)
    )
  }

  /** Whether what stands at `from` to `to` is the name of a thing, so that a title word in front is a part of it. */
  function isThing(from: number, to: number): boolean {
    const last = at(to - 1).lower
    // "American College of Surgeons", "British League of Anglers": the head stands before "of".
    for (let i = from + 1; i < to - 1; i++) {
      if (!rules.linkOf.has(at(i).lower)) continue
      const head = at(i - 1).lower
      return rules.strongOrganizationHeads.has(head) || (rules.organizationHeads.has(head) && rules.ofHeads.has(head))
    }
    if (rules.strongOrganizationHeads.has(last) || rules.strongPlaceHeads.has(last)) return true
    if (to - from === 1 && isCommon(last) && !gazetteer.givenName(last) && !rules.surnames.has(last))
      return at(from).shape === 'capital'
    return (
      (rules.otherHeads.has(last) || rules.organizationHeads.has(last)) &&
      isCommon(last) &&
      !gazetteer.givenName(at(from).lower)
    )
  }

  /** The name in a title's field: "Iraq" of "Minister of Foreign Affairs of Iraq". */
  function splitField(from: number, to: number): void {
    // The widest field that is a name: "Ministry of Trade of Chad" before "Chad".
    for (let i = from; i < to - 1; i++) {
      if (!rules.linkOf.has(at(i).lower)) continue
      const field = rules.linkThe.has(at(i + 1).lower) ? i + 2 : i + 1
      const name = words(field, to)
      if (gazetteer.places(name).length || gazetteer.organization(name) || (to - field > 1 && isThing(field, to))) {
        push(field, to, { before: true })
        return
      }
    }
  }

  /** Whether a well-known body's name of more words than a title begins where the title does. */
  function beginsBody(from: number, titleTo: number, to: number): boolean {
    for (let end = titleTo + 1; end <= Math.min(to, from + 4); end++)
      if (gazetteer.organization(words(from, end))) return true
    return false
  }

  /** Whether the headline behind a place was glued to it: "in Ostrow Killing 8 soldiers". */
  function isBeforeDeed(from: number, to: number): boolean {
    if (to - from < 2 || tokens[to]?.kind !== 'number') return false
    const last = at(to - 1).lower
    return /ing$/.test(last) && isCommon(last) && gazetteer.places(words(from, to - 1)).length > 0
  }

  /**
   * Where a person's name begins behind the place or body of a text without commas: "a native of Norland Jon Holm Lind", "a manager at Ostrow
   * Ferries Ada Lind". No person is called by a country before a given name.
   */
  function personBehind(from: number, to: number): number | undefined {
    if (to - from < 3 || isThing(from, to) || gazetteer.givenName(at(from).lower)) return undefined
    const [place] = gazetteer.places(at(from).text)
    if (place?.kind === 'country' && gazetteer.givenName(at(from + 1).lower)) return from + 1
    const office = /^(?:IN|TO)$/.test(text.parts[from - 1] ?? '') ? (tokens[from - 2]?.lower ?? '') : ''
    if (!rules.personNouns.has(office) && !rules.titles.has(office)) return undefined
    const speaks = [to, to + 1].some((i) => rules.pastSpeechVerbs.has(tokens[i]?.lower ?? ''))
    if (speaks && /^(?:country|region)$/.test(place?.kind ?? '') && !isCommon(at(from + 1).lower)) return from + 1
    const isPlace = (i: number) => gazetteer.places(at(i).text).length > 0
    for (let i = from + 1; i < to - 1; i++) {
      if (rules.titles.has(at(i - 1).lower) || (!isCommon(at(i - 1).lower) && !isPlace(i - 1))) return undefined
      if (gazetteer.givenName(at(i).lower) && !isCommon(at(i).lower) && !isPlace(i)) return i
    }
    return undefined
  }

  /** Where the title begins whose field a run opens with: at "Minister" of "Minister for Foreign Affairs Ada Lind". */
  function titleBefore(from: number): number | undefined {
    if (!rules.linkAfterHead.has(tokens[from - 1]?.lower ?? '')) return undefined
    for (let i = from - 2; i >= Math.max(0, from - 4); i--) {
      if (tokens[i]?.shape === 'lower') return undefined
      if (titleEnd(tokens, i, from, language) === from - 1) return i
    }
    return undefined
  }

  function split(start: number, to: number, before: boolean): void {
    let from = start
    const flag = before ? { before: true as const } : {}
    const titled = to - from > 2 ? titleBefore(from) : undefined
    if (titled !== undefined) {
      let name = from
      while (name < to - 2 && isCommon(at(name).lower) && !gazetteer.givenName(at(name).lower)) name++
      if (name > from && gazetteer.givenName(at(name).lower)) {
        push(name, to, { ...flag, role: { from: titled, to: name } })
        return
      }
    }
    const whole = words(from, to)
    if (to - from > 1 && (gazetteer.organization(whole) || (to - from <= 4 && gazetteer.places(whole).length))) {
      push(from, to, flag)
      return
    }
    // "Ostrow Norlandic Army" of a text that lost its full stop: a state's body begins with its nationality.
    const nation = [from + 1, from + 2].find((i) => i < to - 1 && nationality(i)) ?? to
    if (
      nation < to &&
      rules.strongOrganizationHeads.has(at(to - 1).lower) &&
      (gazetteer.places(words(from, nation))[0]?.kind ?? 'country') !== 'country'
    ) {
      push(from, nation, flag)
      push(nation, to, flag)
      return
    }
    if (isBeforeDeed(from, to)) {
      split(from, to - 1, before)
      return
    }
    const person = personBehind(from, to)
    if (person !== undefined) {
      push(from, person, flag)
      push(person, to, flag)
      return
    }
    // The last title with something behind it parts the run: "[Foreign Office] Minister [Tobias Ellwood]".
    let titleAt = -1
    let titleTo = -1
    for (let i = from; i < to; i++) {
      let end = titleEnd(tokens, i, to, language)
      // "King's Speech": the title owns what is named.
      if (end === i || (end < to && at(end).lower === "'s")) continue
      // "Jon Dean Lind", "Ann Earl Holm": what is a title too is a given name behind one.
      if (i === from + 1 && end === i + 1 && end < to && [from, i].every((k) => gazetteer.givenName(at(k).lower)))
        continue
      // "Major League Baseball draft": the first word of a body's name is no title.
      if (beginsBody(i, end, to)) continue
      // "Minister of Foreign Affairs of Iraq": a title takes its field along.
      let k = end
      while (k < to && rules.linkOf.has(at(k).lower)) {
        k++
        if (rules.linkThe.has(tokens[k]?.lower ?? '')) k++
        const field = k
        while (
          k < to &&
          !rules.linkOf.has(at(k).lower) &&
          (isCommon(at(k).lower) || (k === field && gazetteer.places(at(k).text).length))
        )
          k++
        if (k === field) break
      }
      if (k > end) end = k
      if (i > from && rules.linkOf.has(at(i - 1).lower)) continue
      titleAt = titleAt >= 0 && titleTo === i ? titleAt : i
      titleTo = end
      i = end - 1
    }
    if (titleAt >= 0) {
      let roleAt = titleAt
      while (roleAt > from && rules.titleModifiers.has(at(roleAt - 1).lower) && at(roleAt - 1).kind === 'word') roleAt--
      if (
        titleTo < to &&
        !isThing(titleTo, to) &&
        !(
          rules.placeFirsts.has(at(titleAt).lower) &&
          titleTo - titleAt === 1 &&
          gazetteer.places(words(titleAt, to)).length
        )
      ) {
        if (roleAt > from) split(from, roleAt, true)
        splitField(titleAt, titleTo)
        push(titleTo, to, { ...flag, role: { from, to: titleTo } })
        return
      }
      if (
        titleTo === to &&
        !(titleAt > from && gazetteer.givenName(at(from).lower)) &&
        !(titleAt > from && !nationality(titleAt - 1) && isThing(from, to))
      ) {
        const single = titleAt === from && to - from === 1 && !isCommon(at(from).lower)
        if (!single) {
          if (roleAt > from) split(from, roleAt, true)
          push(from, to, { ...flag, titleOnly: true })
          splitField(titleAt, to)
          return
        }
      }
    }
    // "Activist Angela Davis", "Democrat Hillary Clinton": a common noun for a person in front of a full name is a role.
    const first = at(from).lower
    const isRole = rules.personNouns.has(first) || rules.otherWords.has(first)
    if (
      isRole &&
      to - from > 2 &&
      at(from + 1).lower !== "'s" &&
      (gazetteer.givenName(at(from + 1).lower) ||
        (rules.personNouns.has(first) && to - from === 3 && !isCommon(at(from + 1).lower))) &&
      !gazetteer.givenName(first) &&
      !isThing(from + 1, to)
    ) {
      push(from + 1, to, { ...flag, role: { from, to: from + 1 } })
      return
    }
    if (rules.otherWords.has(first) && to - from > 1 && gazetteer.places(words(from + 1, to)).length) from++
    if (nationality(from) && !gazetteer.givenName(at(from).lower) && to - from > 1 && !isThing(from, to)) {
      const rest = words(from + 1, to)
      if (
        !gazetteer.organization(whole) &&
        !(gazetteer.places(whole).length && !gazetteer.givenName(rest.split(' ')[0] ?? ''))
      )
        from++
    }
    push(from, to, flag)
  }
}
